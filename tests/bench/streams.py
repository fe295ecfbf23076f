"""The documents that the benchmark reads; the evaluation data only where it lies beside the project."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distributions
from itertools import islice
from pathlib import Path

from truceline.claims import Document
from truceline.sources import Given, documents, expand

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "evaluation"
_WORDS = 400  # of a general text
_OTHERS = 9  # general texts for each report


@dataclass(frozen=True, slots=True)
class Stream:
    """Documents with a line that says what they are."""

    name: str
    documents: tuple[Document, ...]


def streams() -> Iterator[Stream]:
    """(a) annotated articles, (b) many short articles on one war, (c) one report among ten texts."""
    yield Stream("example reports", _reports())
    if (DATA / "articles").is_dir():
        yield Stream("(a) annotated articles", _files(DATA / "articles"))
    if (DATA / "fakes_dev.jsonl").is_file():
        yield Stream("(b) fakes_dev", _rows(DATA / "fakes_dev.jsonl"))
    yield Stream("(c) one example report to nine texts on software (installed packages)", _mixed())


def _reports() -> tuple[Document, ...]:
    return _files(ROOT / "examples" / "karabakh-2020")


def _files(folder: Path) -> tuple[Document, ...]:
    files = [file for file in expand([folder]).files if file.suffix == ".txt"]
    return tuple(document for file in files for document in documents(file, Given()))


def _rows(path: Path) -> tuple[Document, ...]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(document(row["text"], row["published"]) for row in map(json.loads, lines))


def _mixed() -> tuple[Document, ...]:
    general = _general()
    return tuple(text for report in _reports() for text in (report, *map(document, islice(general, _OTHERS))))


def _general() -> Iterator[str]:
    """Pieces of the descriptions of the installed packages, in the order of their names."""
    named = {dist.metadata["Name"]: dist.metadata.json.get("description", "") for dist in distributions()}
    for _, description in sorted(named.items()):
        words = re.sub(r"[ \t]+", " ", str(description)).split(" ")
        for start in range(0, len(words) - _WORDS, _WORDS):
            yield " ".join(words[start : start + _WORDS])


def document(text: str, published: str | None = None) -> Document:
    """A plain text as it is received."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        id=sha256, sha256=sha256, text_sha256=sha256, extractor="text", published=published, text=text
    )
