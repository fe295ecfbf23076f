"""Parts of speech and lemmas: the model's own rules, asked once for each kind of word.

The model's attribute ruler and lemmatizer take a third of the time of a parse. The ruler lists a few hundred
words, and a few pairs of them ("let's"); of all others it looks at tag and relation only, so that it is asked
about one word for all of them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from spacy.pipeline import AttributeRuler
from spacy.pipeline.lemmatizer import Lemmatizer
from spacy.tokens import Doc
from spacy.vocab import Vocab

from truceline.lexicon import load
from truceline.reading.english.analysis import Analysis
from truceline.reading.english.tree import Form
from truceline.reading.english.words import Word

Beside = tuple[str, bool, str]
"""The word before and the one behind, where they may make a pair with it; whether "there" is before it."""

Kind = tuple[Word, str, str, Beside]

_MOST = 50_000  # kinds of word remembered: a long stream must not fill the memory
_ANY_WORD = "zzz"  # stands for all that the ruler does not list
_ALONE: Beside = ("", False, "")


class _Ruled(NamedTuple):
    """What the ruler says of a word; an empty lemma is for the lemmatizer to find."""

    tag: str
    dep: str
    pos: str
    morph: str
    lemma: str


class Forms:
    """The forms of a parsed sentence's words, with part of speech and lemma."""

    def __init__(self, vocab: Vocab, ruler: AttributeRuler, lemmatizer: Lemmatizer) -> None:
        self._vocab = vocab
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        rules: Any = ruler.patterns
        patterns = [pattern for rule in rules for pattern in rule["patterns"]]
        self._listed = _listed(patterns)
        self._paired = _listed(pattern for pattern in patterns if len(pattern) > 1)
        self._pairs: dict[str, str] = {}
        self._known: dict[Kind, Form] = {}
        self._lemmas: dict[tuple[str, str, str], str] = {}
        self._rulings: dict[tuple[str, str, str, Beside], _Ruled] = {}
        _make_findable(lemmatizer)

    def of(self, words: Sequence[Word], analysis: Analysis) -> list[Form]:
        """The form of each word, in order."""
        kinds = zip(words, analysis.tags, analysis.deps, self._beside(words, analysis.deps), strict=True)
        return [self._known.get(kind) or self._learn(kind) for kind in kinds]

    def _beside(self, words: Sequence[Word], deps: Sequence[str]) -> list[Beside]:
        pairs = [self._pair(word.text) for word in words]
        return [
            (before, dep == "expl", behind) if word else _ALONE
            for before, dep, word, behind in zip(
                ["", *pairs], ["", *deps], pairs, [*pairs[1:], ""], strict=False
            )
        ]

    def _pair(self, word: str) -> str:
        """The word in lower case if the ruler knows a pair with it, else nothing."""
        known = self._pairs.get(word)
        if known is None:
            if len(self._pairs) >= _MOST:
                self._pairs.clear()
            known = self._pairs[word] = word.lower() if self._paired.has(word.lower()) else ""
        return known

    def _learn(self, kind: Kind) -> Form:
        if len(self._known) >= _MOST:
            self._known.clear()
            self._lemmas.clear()
            self._lemmatizer.cache.clear()
        word, tag, dep, beside = kind
        ruled = self._ruled(word.text, tag, dep, beside)
        lemma = ruled.lemma or self._lemma(word.text, ruled)
        lexeme = self._vocab[word.text]
        self._known[kind] = Form(
            text=word.text,
            lower_=lexeme.lower_,
            lemma_=lemma,
            tag_=ruled.tag,
            pos_=ruled.pos,
            dep_=ruled.dep,
            is_punct=lexeme.is_punct,
            is_space=lexeme.is_space,
            is_quote=lexeme.is_quote,
            keys=_keys(lexeme.lower_, lemma.lower()),
        )
        return self._known[kind]

    def _ruled(self, word: str, tag: str, dep: str, beside: Beside) -> _Ruled:
        asked = word.lower() if word.isspace() or self._listed.has(word.lower()) else _ANY_WORD
        key = asked, tag, dep, beside
        if key not in self._rulings:
            before, there, behind = beside
            words = [before or _ANY_WORD, asked, behind or _ANY_WORD]
            deps = ["expl" if there else "dep", dep, "dep"]
            token = self._ruler(Doc(self._vocab, words, tags=["XX", tag, "XX"], deps=deps, heads=[1, 1, 1]))[
                1
            ]
            self._rulings[key] = _Ruled(token.tag_, token.dep_, token.pos_, str(token.morph), token.lemma_)
        return self._rulings[key]

    def _lemma(self, word: str, ruled: _Ruled) -> str:
        key = word, ruled.pos, ruled.morph
        if key not in self._lemmas:
            token = Doc(self._vocab, [word])[0]
            token.pos_ = ruled.pos
            token.set_morph(ruled.morph)  # type: ignore[attr-defined]  # written in Cython
            self._lemmas[key] = self._lemmatizer.rule_lemmatize(token)[0]
        return self._lemmas[key]


class _Listed(NamedTuple):
    """Words in lower case that patterns of the ruler ask for, as they are or as they are written."""

    words: frozenset[str]
    written: re.Pattern[str]

    def has(self, word: str) -> bool:
        return word in self.words or self.written.fullmatch(word) is not None


def _listed(patterns: Iterable[Sequence[Mapping[str, Any]]]) -> _Listed:
    asked = [word["LOWER"] for pattern in patterns for word in pattern if "LOWER" in word]
    choices = [choice for choice in asked if isinstance(choice, dict)]
    words = [word for word in asked if isinstance(word, str)]
    words += [word for choice in choices for word in choice.get("IN", ())]
    written = [choice["REGEX"] for choice in choices if "REGEX" in choice]
    return _Listed(frozenset(words), re.compile("|".join(written) or "(?!)"))


def _make_findable(lemmatizer: Lemmatizer) -> None:
    """The model keeps its lemmas, up to sixty thousand of one part of speech, in lists."""
    lemmas = lemmatizer.lookups.get_table("lemma_index")
    for part_of_speech in list(lemmas):
        lemmas[part_of_speech] = frozenset(lemmas[part_of_speech])


def _keys(word: str, lemma: str) -> frozenset[str]:
    """A lemma that the model gets wrong is mended by lexicon/lemmas.yaml ("raged" is no rag)."""
    last = word.replace("‑", "-").rsplit("-", 1)[-1]
    return frozenset({word, lemma, load("lemmas")["verbs"].get(word, lemma), last})
