"""`make bench`: the reader beside spaCy's own full pipeline, on the same documents, in one run.

Prints documents a second of each and their ratio; quote the ratio, for machines differ.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import spacy

from truceline.claims import Document
from truceline.reading.parse import MODEL
from truceline.reading.reader import read
from truceline.sources import Given, documents, expand

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5


def reports() -> list[Document]:
    """The example's reports."""
    files = expand([ROOT / "examples" / "karabakh-2020"]).files
    return [document for file in files for document in documents(file, Given())]


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> int:
    texts = reports()
    nlp = spacy.load(MODEL)
    rounds = []
    for _ in range(ROUNDS + 1):
        ours = seconds(lambda: [read(document) for document in texts])
        theirs = seconds(lambda: list(nlp.pipe(document.text for document in texts)))
        rounds.append((ours, theirs))
    measured = rounds[1:]  # the first warms both up
    out = sys.stdout.write
    out(f"{len(texts)} documents, {ROUNDS} rounds, one core, medians\n")
    out(f"reader, whole          {len(texts) / median(a for a, _ in measured):7.1f} documents a second\n")
    out(f"spaCy, full pipeline   {len(texts) / median(b for _, b in measured):7.1f} documents a second\n")
    out(f"ratio                  {median(b / a for a, b in measured):7.2f}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
