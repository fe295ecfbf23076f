"""Parts of speech and lemmas: the model's own rules, asked once for each kind of word.

The model's attribute ruler and lemmatizer take a third of the time of a parse. The ruler lists a few hundred
words, and a few pairs of them ("let's"); of all others it looks at tag and relation only, so that it is asked
about one word for all of them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import starmap
from typing import Any, NamedTuple

from spacy.pipeline import AttributeRuler
from spacy.pipeline.lemmatizer import Lemmatizer
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from truceline.lexicon import load
from truceline.reading.english.analysis import Analysis
from truceline.reading.english.tree import Form
from truceline.reading.english.words import Word

Beside = tuple[str, bool, str]
"""The word before and the one behind, where they may make a pair with it; whether "there" is before it."""

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
        remembered = lru_cache(maxsize=_MOST)
        self._form = remembered(self._made)
        self._pair = remembered(self._in_pair)
        self._ruled = remembered(self._ruling)
        self._lemma = remembered(self._looked_up)
        self._is_base = remembered(self._of_base_form)
        _make_findable(lemmatizer)

    def of(self, words: Sequence[Word], analysis: Analysis) -> list[Form]:
        """The form of each word, in order."""
        beside = self._beside(words, analysis.deps)
        kinds = zip(words, analysis.tags, analysis.deps, beside, strict=True)
        return list(starmap(self._form, kinds))

    def _beside(self, words: Sequence[Word], deps: Sequence[str]) -> list[Beside]:
        pairs = [self._pair(word.text) for word in words]
        return [
            (before, dep == "expl", behind) if word else _ALONE
            for before, dep, word, behind in zip(
                ["", *pairs], ["", *deps], pairs, [*pairs[1:], ""], strict=False
            )
        ]

    def _in_pair(self, word: str) -> str:
        """The word in lower case if the ruler knows a pair with it, else nothing."""
        return word.lower() if self._paired.has(word.lower()) else ""

    def _made(self, word: Word, tag: str, dep: str, beside: Beside) -> Form:
        listed = word.text.isspace() or self._listed.has(word.text.lower())
        ruled = self._ruled(word.text.lower() if listed else _ANY_WORD, tag, dep, beside)
        lemma = ruled.lemma or self._lemma(word.text, ruled.pos, ruled.morph)
        lexeme = self._vocab[word.text]
        return Form(
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

    def _ruling(self, asked: str, tag: str, dep: str, beside: Beside) -> _Ruled:
        before, there, behind = beside
        words = [before or _ANY_WORD, asked, behind or _ANY_WORD]
        deps = ["expl" if there else "dep", dep, "dep"]
        doc = Doc(self._vocab, words, tags=["XX", tag, "XX"], deps=deps, heads=[1, 1, 1])
        token = self._ruler(doc)[1]
        return _Ruled(token.tag_, token.dep_, token.pos_, str(token.morph), token.lemma_)

    def _looked_up(self, word: str, pos: str, morph: str) -> str:
        if self._is_base(pos, morph):
            return word.lower()
        self._lemmatizer.cache.clear()  # it would grow with the stream
        return self._lemmatizer.rule_lemmatize(self._token(word, pos, morph))[0]

    def _of_base_form(self, pos: str, morph: str) -> bool:
        return self._lemmatizer.is_base_form(self._token(_ANY_WORD, pos, morph))

    def _token(self, word: str, pos: str, morph: str) -> Token:
        token = Doc(self._vocab, [word])[0]
        token.pos_ = pos
        token.set_morph(morph)  # type: ignore[attr-defined]  # written in Cython
        return token


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
