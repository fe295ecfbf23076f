"""A sentence with everything the finders saw in it, and the article that it stands in."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Any, TypeVar

from truceline.claims import AnyClaim, Claim, Document, Passage, Quote, Speaker, Stance
from truceline.reading.english.tree import Doc, Span, Token
from truceline.reading.mentions import ActorMention, DateMention, Mention, PlaceMention, Quantity


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of saying: `source` says, by the words of `cue`, what stands in `content`.

    Each is a list of stretches (characters of the sentence), for they may be broken up ("X, he said, Y").
    An empty source: somebody says it who is not named ("it is reported that"). What is only thought, wanted
    or spoken of ("wants a truce", "discussed the truce") is not `said`: no claim has its speaker from it.
    """

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    stance: Stance
    said: bool = True


@dataclass(frozen=True, slots=True)
class Saying:
    """A frame whose speaker is known by name, or null where the words name nobody."""

    speaker: Speaker | None
    frame: Frame

    def covers(self, token: Token) -> bool:
        """Whether the token is part of what is said."""
        return any(start <= token.idx < end for start, end in self.frame.content)

    @property
    def length(self) -> int:
        """How many characters are said: of nested sayings the shorter is the nearer."""
        return sum(end - start for start, end in self.frame.content)


M = TypeVar("M", bound=Mention)
C = TypeVar("C", bound=Claim)


def _at(mentions: Iterable[M], at: int) -> M | None:
    """The mention that covers this character. A loop, for it is asked for most words of a sentence."""
    for mention in mentions:
        if mention.start <= at < mention.end:
            return mention
    return None


@dataclass(slots=True)
class Sentence:
    """One sentence, parsed. `start` is its offset in the document's text; all mentions count from there.

    `written` is the document's own text, `text` the same with line breaks as spaces, character for character.
    """

    number: int
    start: int
    text: str
    written: str
    passage: Passage
    doc: Doc
    actors: tuple[ActorMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quoted: tuple[tuple[int, int], ...] = ()
    frames: tuple[Frame, ...] = ()
    sayings: tuple[Saying, ...] = ()

    @property
    def known(self) -> dict[str, Any]:
        """What rules find once and ask for again."""
        return self.doc.user_data

    def quote(self, start: int, end: int) -> Quote:
        """The document's words from `start` to `end` of this sentence."""
        return Quote(exact=self.written[start:end], start=self.start + start, end=self.start + end)

    def quote_tokens(self, tokens: Iterable[Token]) -> Quote:
        """The stretch from the first to the last of `tokens`, without punctuation at its ends."""
        start, end = reach(tokens)
        return self.quote(start, end)

    def span(self, start: int, end: int) -> Span:
        """The tokens that touch these characters."""
        found = self.doc.char_span(start, end)
        assert found is not None
        return found

    def is_quoted(self, token: Token) -> bool:
        """Whether the token stands inside quotation marks."""
        return any(start <= token.idx < end for start, end in self.quoted)

    def actor_at(self, token: Token) -> ActorMention | None:
        """The actor mentioned at this token."""
        return _at(self.actors, token.idx)

    def place_at(self, token: Token) -> PlaceMention | None:
        """The place named at this token."""
        return _at(self.places, token.idx)

    def date_at(self, token: Token) -> DateMention | None:
        """The date expression at this token."""
        return _at(self.dates, token.idx)

    def quantity_at(self, token: Token) -> Quantity | None:
        """The quantity at this token."""
        return _at(self.quantities, token.idx)


@dataclass(slots=True)
class Article:
    """A document as its sentences, in order. `published`: the day that relative dates count from, or null.

    `claims`: those read so far, for phrases that take them up ("the agreement", "all have failed").
    `known`: what rules find once and ask for again.
    """

    document: Document
    published: date | None
    sentences: list[Sentence] = field(default_factory=list)
    claims: list[AnyClaim] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)
    _by_kind: dict[type[Claim], list[Any]] = field(default_factory=lambda: defaultdict(list))

    def add(self, claim: AnyClaim) -> None:
        """One more claim read."""
        self.claims.append(claim)
        self._by_kind[type(claim)].append(claim)

    def sentence_at(self, offset: int) -> Sentence:
        """The last sentence that begins at or before this offset of the document's text, else the first."""
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=attrgetter("start")) - 1)]

    def told(self, kind: type[C]) -> Sequence[C]:
        """The claims of one kind read so far, in the order of reading."""
        return self._by_kind[kind]


def cue_words(sentence: Sentence, sayings: Iterable[Saying]) -> frozenset[int]:
    """Where the words of saying of these sayings stand: the first character of each."""
    stretches = [stretch for saying in sayings for stretch in saying.frame.cue]
    return frozenset(token.idx for start, end in stretches for token in sentence.span(start, end))


def reach(tokens: Iterable[Token]) -> tuple[int, int]:
    """First and last character of `tokens`, without punctuation at the ends."""
    kept = sorted(tokens, key=lambda token: token.i)
    words = [token for token in kept if not token.is_punct and not token.is_space] or kept
    return words[0].idx, words[-1].idx + len(words[-1])
