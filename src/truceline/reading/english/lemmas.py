"""Parts of speech and lemmas: the model's own rules, asked once for each kind of word.

The model's attribute ruler and lemmatizer take a third of the time of a parse, and give the same answer for
the same word, tag and relation. The lemmatizer besides remembers a lemma by word and part of speech alone, so
that "found" means "find" or "found" by which came first; here each tag is asked for on its own.
"""

from collections.abc import Callable, Sequence

from spacy.pipeline.lemmatizer import Lemmatizer
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from truceline.lexicon import load
from truceline.reading.english.analysis import Analysis
from truceline.reading.english.tree import Form
from truceline.reading.english.words import Word

Kind = tuple[Word, str, str, bool]
_MOST = 50_000  # kinds of word remembered: a long stream must not fill the memory


class Forms:
    """The forms of a parsed sentence's words, with part of speech and lemma; morphology is not asked for."""

    def __init__(self, vocab: Vocab, ruler: Callable[[Doc], Doc], lemmatizer: Lemmatizer) -> None:
        self._vocab = vocab
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._known: dict[Kind, Form] = {}

    def of(self, words: Sequence[Word], analysis: Analysis) -> list[Form]:
        """The form of each word, in order."""
        kinds = _kinds(words, analysis)
        if not self._known.keys() >= set(kinds):
            self._learn(kinds, words, analysis)
        return [self._known[kind] for kind in kinds]

    def _learn(self, kinds: Sequence[Kind], words: Sequence[Word], analysis: Analysis) -> None:
        if len(self._known) > _MOST:
            self._known.clear()
        texts = [word.text for word in words]
        doc = self._ruler(
            Doc(self._vocab, texts, tags=analysis.tags, deps=analysis.deps, heads=analysis.heads)
        )
        for token, kind in zip(doc, kinds, strict=True):
            self._known[kind] = self._form(token)

    def _form(self, token: Token) -> Form:
        lemma = token.lemma_ or self._lemma(token)
        return Form(
            text=token.text,
            lower_=token.lower_,
            lemma_=lemma,
            tag_=token.tag_,
            pos_=token.pos_,
            dep_=token.dep_,
            is_punct=token.is_punct,
            is_space=token.is_space,
            is_quote=token.is_quote,
            keys=_keys(token.lower_, lemma.lower()),
        )

    def _lemma(self, token: Token) -> str:
        self._lemmatizer.cache.clear()
        return self._lemmatizer.rule_lemmatize(token)[0]


def _keys(word: str, lemma: str) -> frozenset[str]:
    """A lemma that the model gets wrong is mended by lexicon/lemmas.yaml ("raged" is no rag)."""
    last = word.replace("‑", "-").rsplit("-", 1)[-1]
    return frozenset({word, lemma, load("lemmas")["verbs"].get(word, lemma), last})


def _kinds(words: Sequence[Word], analysis: Analysis) -> list[Kind]:
    """What the rules look at: word, tag, relation, and whether "there" stands before ("there was")."""
    after = [False, *(dep == "expl" for dep in analysis.deps[:-1])]
    return list(zip(words, analysis.tags, analysis.deps, after, strict=True))
