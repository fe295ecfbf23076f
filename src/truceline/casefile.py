"""A case file: reports read into claims, and what could not be read with the reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from truceline.claims import AnyClaim, Decision, Document, Reading
from truceline.reading.stream import read_all
from truceline.sources import Given, Unreadable, expand
from truceline.sources.errors import printable
from truceline.sources.stream import STANDARD_INPUT, Item, stream
from truceline.sources.tables.row import is_row


@dataclass(slots=True)
class CaseFile:
    """Reports to be read one after the other; `unreadable` and `warnings` fill as `readings` runs."""

    files: tuple[Path, ...]
    given: Given
    jobs: int
    unreadable: list[Unreadable]
    warnings: list[str]

    def readings(self, known: frozenset[str] = frozenset()) -> Iterator[Reading]:
        """The readings as they come, in the order of the documents; documents of `known` ids are left out."""
        items = (item for item in stream(self.files, self.given) if _id(item) not in known)
        undated_rows = 0
        for item in read_all(items, self.jobs):
            if isinstance(item, Unreadable):
                self.unreadable.append(item)
                continue
            if item.document.published is None and is_row(item.document):
                undated_rows += 1
            elif item.document.published is None:
                name = printable(item.document.title or item.document.id[:12])
                self.warnings.append(
                    f"{name} has no published date, so dates such as “Friday” stay open; give --published."
                )
            yield item
        if undated_rows:
            self.warnings.append(
                f"Rows of tables ({undated_rows}) have no published date, so --as-of leaves them out; "
                "give --published."
            )


def _id(item: Item) -> str | None:
    """The id of a document, read or not; an error has none."""
    match item:
        case Document(id=id_) | Reading(document=Document(id=id_)):
            return id_
        case _:
            return None


def open_case(paths: Iterable[Path], given: Given, jobs: int = 1) -> CaseFile:
    """The files that files, folders and patterns stand for, ready to be read; `-` is standard input."""
    asked = list(paths)
    found = expand(path for path in asked if path != STANDARD_INPUT)
    files = ((STANDARD_INPUT,) if STANDARD_INPUT in asked else ()) + found.files
    warnings = [f"{printable(str(path))} was left out: not a type that is read." for path in found.left_out]
    return CaseFile(files, given, jobs, list(found.unreadable), warnings)


def claims_of(readings: Iterable[Reading]) -> tuple[tuple[AnyClaim, ...], tuple[Document, ...]]:
    """The claims and the documents of all readings, each once."""
    claims: dict[str, AnyClaim] = {}
    documents: dict[str, Document] = {}
    for reading in readings:
        documents.setdefault(reading.document.id, reading.document)
        claims.update((claim.id, claim) for claim in reading.claims)
    return tuple(claims.values()), tuple(documents.values())


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file of JSON lines, in order. Raises Unreadable, naming the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(
            path, f"cannot be read as decisions ({error})", "give a UTF-8 file of JSON lines"
        ) from error
    return tuple(_decision(path, number, line) for number, line in enumerate(lines, 1) if line.strip())


def _decision(path: Path, number: int, line: str) -> Decision:
    try:
        return Decision.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the line"
        why = f"is no decision in line {number}: {field}: {first['msg']}"
        raise Unreadable(path, why, "see docs/record-format.md for the shape of a decision") from error
