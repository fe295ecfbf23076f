"""The parts that a sentence counts out of its tolls, as numbers of their own."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.reading.sentence import Sentence
from truceline.reading.tolls.figures import Figure
from truceline.reading.tolls.outcomes import Harm
from truceline.reading.tolls.subsets import Part, parts


def shares(sentence: Sentence, wholes: list[Figure]) -> Iterator[tuple[Figure, Figure | None]]:
    """Each part with its whole, null where another sentence counts that ("Among the dead were two")."""
    told = {whole.count.start for whole in wholes}
    for part in parts(sentence):
        if part.count.start in told:
            continue
        whole = _whole_of(part, wholes)
        if whole is not None:
            yield Figure(replace(whole.harm, victims=part.people), part.count, part.people), whole
        elif part.outcome is not None:
            yield Figure(Harm(part.outcome, part.anchor, part.people), part.count, part.people), None


def _whole_of(part: Part, wholes: list[Figure]) -> Figure | None:
    """The nearest whole before the part, else the first behind it, of the outcome that the part names."""
    fitting = [w for w in wholes if part.outcome in {None, w.harm.outcome}]
    before = [w for w in fitting if w.count.start < part.count.start]
    return before[-1] if before else fitting[0] if fitting else None
