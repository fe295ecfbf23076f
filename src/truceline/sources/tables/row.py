"""One row of a table as a document: its text is a line a column, so that every value can be quoted."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from truceline.claims import Claim, Document, Passage, Quote, Reader, claim_id, content_hash
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header
from truceline.sources.tables.days import Order, day

C = TypeVar("C", bound=Claim)
MEDIA_TYPE = "text/csv"


@dataclass(frozen=True)
class Row:
    """`place`: file and row as a person counts them. `cells`: what is given, in the order of the text."""

    place: str
    cells: Mapping[str, str]

    @cached_property
    def text(self) -> str:
        """The row as text: "column: value", a line each. It depends on no order, quoting or encoding."""
        return "\n".join(f"{column}: {value}" for column, value in self.cells.items())

    @cached_property
    def sha256(self) -> str:
        """The hash of the text, for a row has no bytes of its own."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def get(self, column: str) -> str:
        """The value of a column; empty where none is given."""
        return self.cells.get(column, "")

    def parts(self, column: str) -> tuple[str, ...]:
        """The values of a column that holds several, a semicolon between them."""
        return tuple(part for each in self.get(column).split(";") if (part := each.strip()))

    def day(self, column: str, value: str, order: Order | None) -> str | None:
        """A value of a column as a day; null where it may be two. Raises Unreadable by row and column."""
        try:
            return day(value, order)
        except ValueError as error:
            raise self.wrong(column, "is no day of the calendar", "write it as 2020-10-30") from error

    def count(self, column: str) -> int | None:
        """A number of people; null where none is given. Raises Unreadable, naming row and column."""
        value = self.get(column)
        if value and not (value.isascii() and value.isdigit()):
            raise self.wrong(column, "is no whole number", "write it in digits")
        return int(value) if value else None

    def degrees(self, column: str, most: float) -> float | None:
        """A latitude or longitude, null where none is given. Raises Unreadable, naming row and column."""
        value = self.get(column)
        try:
            number = float(value) if value else None
        except ValueError:
            number = most + 1
        if number is not None and not -most <= number <= most:
            raise self.wrong(column, f"is no number from -{most:g} to {most:g}", "give degrees of WGS 84")
        return number

    def wrong(self, column: str, why: str, cure: str) -> Unreadable:
        """The error that names this row, the column and its value."""
        return Unreadable(f"{self.place} column {column}", f"gives “{self.get(column)}”, which {why}", cure)

    def quote(self, *columns: str) -> Quote:
        """The lines from the first to the last of these columns. Raises Unreadable where none is given."""
        spans = [self._lines[column] for column in columns if column in self._lines]
        if not spans:
            cure = "give one of them"
            raise Unreadable(self.place, f"gives nothing in the columns {', '.join(columns)}", cure)
        return self._quoted(min(start for start, _ in spans), max(end for _, end in spans))

    def words(self, column: str, part: str) -> Quote:
        """A part of a column's value, at its first place there."""
        line, _ = self._lines[column]
        start = line + len(column) + 2 + self.cells[column].index(part)
        return self._quoted(start, start + len(part))

    def document(self, header: Header, given: Given) -> Document:
        """The document, with what the row says about itself under what the user gave."""
        about = header.under(given)
        return Document(
            id=self.sha256,
            sha256=self.sha256,
            text_sha256=self.sha256,
            extractor="table row",
            title=about.title,
            publisher=about.publisher,
            url=about.url,
            published=about.published,
            received=about.received,
            language=about.language,
            media_type=MEDIA_TYPE,
            text=self.text,
            passages=(Passage(start=0, end=len(self.text), role="body"),),
        )

    def claim(self, kind: type[C], reader: Reader, quote: Quote, **values: object) -> C:
        """A claim on these words of the row."""
        draft = kind.model_validate(
            {"id": "", "content": "", "document": self.sha256, "quote": quote, "reader": reader, **values}
        )
        name = str(kind.model_fields["kind"].default)
        identity = claim_id(self.sha256, name, quote.start, quote.end)
        content = content_hash(draft.model_dump(mode="json", by_alias=True))
        return draft.model_copy(update={"id": identity, "content": content})

    @cached_property
    def _lines(self) -> dict[str, tuple[int, int]]:
        """Where the line of each column starts and ends."""
        lines, start = {}, 0
        for column, value in self.cells.items():
            end = start + len(column) + 2 + len(value)
            lines[column] = (start, end)
            start = end + 1
        return lines

    def _quoted(self, start: int, end: int) -> Quote:
        return Quote(exact=self.text[start:end], start=start, end=end)


def is_row(document: Document) -> bool:
    """Whether a document is a row of a table, with ready claims."""
    return document.media_type == MEDIA_TYPE


def outside(setting: Mapping[str, object], *names: str) -> tuple[str, ...]:
    """Those fields of a claim's setting, all by default, that have a value: the quote does not give it."""
    return tuple(name for name in names or ("speakers", "said_on", "when", "where") if setting.get(name))
