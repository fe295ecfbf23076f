"""A case file: reports read into claims, and what could not be read with the reason."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from truceline.claims import AnyClaim, Decision, Document, Reading
from truceline.sources import Given, Unreadable, documents, expand
from truceline.sources.errors import printable

Progress = Callable[[Iterable[Path]], Iterable[Path]]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """`readings` in the order of the files. `unreadable` and `left_out` are for the user to know."""

    readings: tuple[Reading, ...]
    unreadable: tuple[Unreadable, ...]
    left_out: tuple[Path, ...]

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, each once."""
        return tuple({reading.document.id: reading.document for reading in self.readings}.values())

    @property
    def claims(self) -> tuple[AnyClaim, ...]:
        """The claims of all documents, each once."""
        return tuple({claim.id: claim for reading in self.readings for claim in reading.claims}.values())

    @property
    def warnings(self) -> Iterator[str]:
        """What the user should know of documents that were read, and of files passed over."""
        for reading in self.readings:
            if reading.document.published is None:
                name = printable(reading.document.title or reading.document.id[:12])
                yield f"{name} has no published date, so dates such as “Friday” stay open; give --published."
        for path in self.left_out:
            yield f"{printable(str(path))} was left out: not a type that is read."


def open_case(paths: Iterable[Path], given: Given, progress: Progress = lambda files: files) -> CaseFile:
    """Read files, folders and patterns. A file that cannot be read is noted and the others are still read."""
    from truceline.reading.reader import read

    found = expand(paths)
    readings: list[Reading] = []
    unreadable = list(found.unreadable)
    for file in progress(found.files):
        try:
            readings += [read(document) for document in documents(file, given)]
        except Unreadable as error:
            unreadable.append(error)
    return CaseFile(tuple(readings), tuple(unreadable), found.left_out)


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
