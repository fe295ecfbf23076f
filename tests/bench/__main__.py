"""`make bench`: the reader beside spaCy's own full pipeline, on the same documents, in one run.

Prints documents a second of each and their ratio; quote the ratio, for machines differ. Both run in one
process, by processor time, so that what else the machine does counts little. `claims`: the share of what is
read without the prefilter that is read with it. Then how long numbers of people take to bound, the record of
a made-up war of ten and of a hundred thousand claims, and one more document. Memory comes first, on a stream
of short reports full of new names.
"""

import sys
from collections import deque
from collections.abc import Iterable
from functools import partial
from statistics import median

import spacy
from spacy.language import Language

from tests.bench import growing, incidents, tolls
from tests.bench.clock import seconds
from tests.bench.lists import compared
from tests.bench.memory import peaks
from tests.bench.streams import Stream, streams
from tests.bench.war import war
from truceline.reading.english.parse import MODEL
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate, claims_of, read
from truceline.reading.stream import read_all
from truceline.record.record import build

ROUNDS = 3
SIZES = (10_000, 100_000)
COUNTS = (2_000, 10_000)  # documents after which memory is measured


def exhaust(items: Iterable[object]) -> None:
    """Take all there is."""
    deque(items, maxlen=0)


def measure(stream: Stream, nlp: Language) -> str:
    """A line on a stream: documents a second of the reader and of the full pipeline, and their ratio.

    Both remember words, so that each round reads documents that none before it has read.
    """
    ours = theirs = 0.0
    for number in range(ROUNDS + 1):
        texts = stream.documents[number :: ROUNDS + 1]
        rounds = (
            seconds(partial(exhaust, read_all(texts, jobs=1))),
            seconds(partial(exhaust, nlp.pipe(document.text for document in texts))),
        )
        if number > 0:  # the first warms both up
            ours, theirs = ours + rounds[0], theirs + rounds[1]
    read = sum(len(stream.documents[number :: ROUNDS + 1]) for number in range(1, ROUNDS + 1))
    return f"{read / ours:9.1f}{read / theirs:9.1f}{theirs / ours:8.2f}{same(stream):8.1%}  {stream.name}"


def same(stream: Stream) -> float:
    """The share of claims read without the prefilter that are read with it too."""
    every = [claim for document in stream.documents for claim in claims_of(annotate(complete(document)))]
    kept = {claim for document in stream.documents for claim in read(document).claims}
    return sum(claim in kept for claim in every) / len(every) if every else 1.0


def main() -> int:
    out = sys.stdout.write
    few, many = peaks(*COUNTS)
    out(f"peak memory: {few} MB after {COUNTS[0]:,} documents, {many} MB after {COUNTS[1]:,}\n\n")
    nlp = spacy.load(MODEL)
    out(f"documents a second, {ROUNDS} rounds, one core, processor time\n")
    out("   reader    spaCy   ratio  claims  stream\n")
    for stream in streams():
        out(f"{measure(stream, nlp)}  ({len(stream.documents)} documents)\n")
    out("\nseconds, one core, processor time: numbers of people\n")
    for name, took in tolls.rows(seconds):
        out(f"{took:9.2f}  {name}\n")
    out("\nseconds, one core, processor time: incidents\n")
    for name, took in incidents.rows(seconds):
        out(f"{took:9.2f}  {name}\n")
    out("\ntwo lists of names: seconds by the clock and of processors, peak memory\n")
    out("  seconds processor     GB   right   found\n")
    out(f"{compared()}\n")
    out("\n   claims  seconds to build their record, one core, processor time\n")
    for claims in SIZES:
        told, documents = war(claims)
        out(f"{claims:9}{seconds(partial(build, told, documents)):9.1f}\n")
    out("\none document added to a record of 10,000 claims: seconds, one core, processor time\n")
    out("   median    worst\n")
    for name, each in growing.rows():
        out(f"{median(each):9.3f}{max(each):9.3f}  {name}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
