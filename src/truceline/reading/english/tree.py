"""A parsed sentence as plain objects, by the names that spaCy gives their attributes.

The rules ask each word for its lemma, its head and its children many times over; spaCy makes a new object and
decodes a string for each answer. Here every word is made once. What spaCy allocated for the sentence can go.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any


@dataclass(frozen=True, slots=True)
class Form:
    """What is the same for all tokens of one word, tag and relation.

    `keys`: what a lexicon may list it by, in lower case: the word, its lemma, the last part of a compound.
    """

    text: str
    lower_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    is_punct: bool
    is_space: bool
    is_quote: bool
    keys: frozenset[str]


class Token:
    """A word: `i` is its number in the sentence, `idx` its first character; the root is its own head.

    `children` stand in the order of the sentence.
    """

    __slots__ = (
        "_ancestors", "_subtree", "children", "dep_", "doc", "head", "i", "idx", "is_punct", "is_quote",
        "is_space", "keys", "lemma_", "lower_", "pos_", "tag_", "text", "whitespace_",
    )  # fmt: skip

    doc: "Doc"
    head: "Token"

    def __init__(self, i: int, idx: int, form: Form, whitespace: str) -> None:
        self.i = i
        self.idx = idx
        self.text = form.text
        self.lower_ = form.lower_
        self.lemma_ = form.lemma_
        self.tag_ = form.tag_
        self.pos_ = form.pos_
        self.dep_ = form.dep_
        self.is_punct = form.is_punct
        self.is_space = form.is_space
        self.is_quote = form.is_quote
        self.keys = form.keys
        self.whitespace_ = whitespace
        self.children: Sequence[Token] = ()
        self._subtree: tuple[Token, ...] | None = None
        self._ancestors: tuple[Token, ...] | None = None

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def is_title(self) -> bool:
        return self.text.istitle()

    @property
    def is_lower(self) -> bool:
        return self.text.islower()

    @property
    def is_alpha(self) -> bool:
        return self.text.isalpha()

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation or white space on which nothing hangs."""
        return (self.is_punct or self.is_space) and not self.children and self.head is not self

    @property
    def lefts(self) -> list["Token"]:
        """The children before the word."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list["Token"]:
        """The children after the word."""
        return [child for child in self.children if child.i > self.i]

    @property
    def subtree(self) -> tuple["Token", ...]:
        """The word with all that hangs on it: what hangs before it, itself, what hangs after it."""
        if self._subtree is None:
            before = [token for child in self.lefts for token in child.subtree]
            after = [token for child in self.rights for token in child.subtree]
            self._subtree = (*before, self, *after)
        return self._subtree

    @property
    def left_edge(self) -> "Token":
        """The first word of the subtree."""
        return min(self.subtree, key=lambda token: token.i)

    @property
    def right_edge(self) -> "Token":
        """The last word of the subtree."""
        return max(self.subtree, key=lambda token: token.i)

    @property
    def ancestors(self) -> tuple["Token", ...]:
        """The words above, the nearest first."""
        if self._ancestors is None:
            self._ancestors = () if self.head is self else (self.head, *self.head.ancestors)
        return self._ancestors

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """The words coordinated with this one, without it."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        listed = [first]
        for word in listed:
            listed += [child for child in word.rights if child.dep_ == "conj"]
        return tuple(word for word in listed if word is not self)

    def nbor(self, steps: int = 1) -> "Token":
        """The word so many steps further on; IndexError where the sentence has none there."""
        at = self.i + steps
        if at < 0:
            raise IndexError(f"no word {-steps} before {self.text!r}")
        return self.doc[at]


class Span(tuple[Token, ...]):
    """Neighbouring words, at least one."""

    @property
    def root(self) -> Token:
        """The word nearest to the root of the sentence, the first of several; a lone mark only if need be."""
        inside = set(self)
        tops = [token for token in self if token.head is token or token.head not in inside]
        return min(tops, key=lambda token: (token.is_mark, len(token.ancestors)))


class Doc(tuple[Token, ...]):
    """The words of one sentence; `user_data` is for what rules find once and ask for again.

    `starts`, `ends`: of each word its first character, and the one behind it. `keys`: those of its words.
    """

    text: str
    starts: list[int]
    ends: list[int]
    keys: frozenset[str]
    user_data: dict[str, Any]

    def listed(self, words: frozenset[str]) -> list[Token]:
        """The words that have one of these among their keys, in order."""
        if not self.has_any(words):
            return []
        return [token for token in self if not words.isdisjoint(token.keys)]

    def has_any(self, words: frozenset[str]) -> bool:
        """Whether one of its words has one of these among its keys."""
        return not self.keys.isdisjoint(words)

    def dissolve(self) -> None:
        """Part the words from each other when nobody will ask again: in circles they would wait for a search

        through all of memory to be found to be of no more use.
        """
        self.user_data.clear()
        for token in self:
            del token.doc, token.head, token.children
            token._subtree = token._ancestors = None

    def char_span(self, start: int, end: int) -> Span | None:
        """The words that these characters touch; null where they lie outside the sentence or touch none."""
        if start < 0 or end > len(self.text):
            return None
        touched = self[bisect_right(self.ends, start) : bisect_left(self.starts, end)]
        return Span(touched) if touched else None


def tree(text: str, forms: Sequence[Form], spaces: Sequence[bool], heads: Sequence[int]) -> Doc:
    """The tree of a text: for each word its form, whether a space follows, and the number of its head."""
    lengths = (len(form.text) + space for form, space in zip(forms, spaces, strict=True))
    starts = list(accumulate(lengths, initial=0))[:-1]
    rows = zip(starts, forms, spaces, strict=True)
    doc = Doc(Token(i, idx, form, " " if space else "") for i, (idx, form, space) in enumerate(rows))
    doc.text = text
    doc.starts = starts
    doc.keys = frozenset().union(*(form.keys for form in forms))
    doc.ends = [start + len(form.text) for start, form in zip(starts, forms, strict=True)]
    doc.user_data = {}
    below: list[list[Token]] = [[] for _ in doc]
    for token, head, children in zip(doc, heads, below, strict=True):
        token.doc = doc
        token.head = doc[head]
        token.children = children
        if head != token.i:
            below[head].append(token)
    return doc
