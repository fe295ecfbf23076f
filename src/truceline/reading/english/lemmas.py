"""Parts of speech and lemmas: the model's own rules, asked once for each kind of token.

The model's attribute ruler and lemmatizer take a third of the time of a parse, and give the same answer for
the same word, tag and relation. The lemmatizer besides remembers a lemma by word and part of speech alone, so
that "found" means "find" or "found" by which came first; here each tag is asked for on its own.
"""

from collections.abc import Callable

from spacy.pipeline.lemmatizer import Lemmatizer
from spacy.tokens import Doc, Token

Kind = tuple[int, int, int, bool]
_MOST = 200_000  # kinds of token remembered: a long stream must not fill the memory


class Attributes:
    """A component behind the parser that sets part of speech and lemma; morphology is not set."""

    def __init__(self, ruler: Callable[[Doc], Doc], lemmatizer: Lemmatizer) -> None:
        self._ruler = ruler
        self._lemmatizer = lemmatizer
        self._known: dict[Kind, tuple[int, int]] = {}
        self._lemmas: dict[tuple[int, int, int], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set `pos` and `lemma` of each token."""
        kinds = [_kind(token) for token in doc]
        if not self._known.keys() >= set(kinds):
            self._learn(doc, kinds)
        for token, kind in zip(doc, kinds, strict=True):
            token.pos, token.lemma = self._known[kind]
        return doc

    def _learn(self, doc: Doc, kinds: list[Kind]) -> None:
        if len(self._known) > _MOST:
            self._known.clear()
            self._lemmas.clear()
        self._ruler(doc)
        for token, kind in zip(doc, kinds, strict=True):
            self._known[kind] = (token.pos, token.lemma or self._lemma(token))

    def _lemma(self, token: Token) -> int:
        key = (token.orth, token.tag, token.pos)
        if key not in self._lemmas:
            self._lemmatizer.cache.clear()
            self._lemmas[key] = token.vocab.strings.add(self._lemmatizer.rule_lemmatize(token)[0])
        return self._lemmas[key]


def _kind(token: Token) -> Kind:
    """What the rules look at: word, tag, relation, and whether "there" stands before ("there was")."""
    return token.orth, token.tag, token.dep, token.i > 0 and token.nbor(-1).dep_ == "expl"
