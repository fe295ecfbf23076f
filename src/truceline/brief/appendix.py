"""The appendix: for each basis the words highlighted in their paragraphs, or what was searched."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from truceline.brief import withheld
from truceline.brief.basis import Absent, Basis, Cited, Computed, Kind, Said, Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.claims import Document
from truceline.lexicon import load

_AROUND = 400  # characters shown on either side of the words, where their paragraph is longer
_MOST = 1200  # characters shown of the words themselves


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph; `marked`: it belongs to the words cited."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Extract:
    """One paragraph of a document, cut into pieces."""

    source: str
    title: str | None
    pieces: tuple[Piece, ...]


@dataclass(slots=True)
class Note:
    """One basis. `back`: anchors of the sentences that rest on it, as they were printed."""

    number: int
    kind: Kind
    rule: str | None = None
    explanation: str | None = None
    looked_for: str | None = None
    searched: tuple[str, ...] = ()
    extracts: tuple[Extract, ...] = ()
    back: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reference:
    """A sentence's link to its note: the note's number, and the anchor that leads back here."""

    number: int
    anchor: str


class Notes:
    """Numbers the bases of sentences in the order in which they are printed; equal bases share a note."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._notes: dict[Basis, Note] = {}

    def refer(self, sentence: Sentence) -> Reference:
        """The reference to print behind this sentence."""
        note = self._notes.get(sentence.basis)
        if note is None:
            note = self._notes[sentence.basis] = _note(len(self._notes) + 1, sentence.basis, self._material)
        anchor = f"s{note.number}" + (f"-{len(note.back) + 1}" if note.back else "")
        note.back.append(anchor)
        return Reference(note.number, anchor)

    def printed(self) -> tuple[Note, ...]:
        """The notes of all sentences referred to so far."""
        return tuple(self._notes.values())


def _note(number: int, basis: Basis, material: Material) -> Note:
    match basis:
        case Said(quotes=quotes):
            return Note(number, basis.kind, extracts=tuple(_extracts(quotes, material)))
        case Computed(rule=rule, quotes=quotes):
            explanation = load("wording")["rules"].get(rule)
            extracts = tuple(_extracts(quotes, material))
            return Note(number, basis.kind, rule=rule, explanation=explanation, extracts=extracts)
        case Absent(looked_for=looked_for, looked_in=looked_in):
            searched = tuple(_source(material.documents[document]) for document in looked_in)
            return Note(number, basis.kind, looked_for=looked_for, searched=searched)


def _source(document: Document) -> str:
    return f"{saying.publisher(document)}, {saying.published(document)}"


def _extracts(quotes: Sequence[Cited], material: Material) -> Iterator[Extract]:
    """One extract a paragraph, in the order in which the paragraphs are first cited."""
    paragraphs: dict[tuple[str, int, int], list[tuple[int, int]]] = {}
    for cited in quotes:
        document = material.documents[cited.document]
        start, end = cited.quote.start, min(cited.quote.end, cited.quote.start + _MOST)
        first, last = _paragraph(document, start, end)
        paragraphs.setdefault((document.id, first, last), []).append((start, end))
    for (document_id, first, last), marks in paragraphs.items():
        document = material.documents[document_id]
        title = material.masked(document.title) if document.title else None
        yield Extract(_source(document), title, _pieces(document, first, last, sorted(marks), material))


def _paragraph(document: Document, start: int, end: int) -> tuple[int, int]:
    """The passage, else the line, around these words; a long one is cut at `_AROUND` characters from them."""
    text = document.text
    passage = next((one for one in document.passages if one.start <= start and end <= one.end), None)
    first = passage.start if passage else text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    last = passage.end if passage else (line_end if line_end >= 0 else len(text))
    return max(first, start - _AROUND), min(last, end + _AROUND)


def _pieces(
    document: Document, first: int, last: int, marks: Sequence[tuple[int, int]], material: Material
) -> tuple[Piece, ...]:
    """The paragraph cut where a mark or a withheld name begins or ends; each name is one masked piece."""
    # A name may begin before the window and end in it.
    text = document.text
    inside = [(start, end) for start, end in material.named[document.id] if start < last and first < end]
    cuts = {first, last} | {min(max(edge, first), last) for span in (*marks, *inside) for edge in span}
    pieces = [Piece("…", False)] if first and text[first - 1] not in "\n\r" else []
    masked: tuple[int, int] | None = None
    for start, end in pairwise(sorted(cuts)):
        marked = any(left <= start and end <= right for left, right in marks)
        name = next((span for span in inside if span[0] <= start and end <= span[1]), None)
        if name is None:
            pieces.append(Piece(text[start:end], marked))
        elif name != masked:
            pieces.append(Piece(withheld.MASK, marked))
        masked = name
    return (*pieces, Piece("…", False)) if last < len(text) and text[last] not in "\n\r" else tuple(pieces)
