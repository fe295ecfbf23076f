"""How well known events are found: the record, and MELTT beside it, on the same generated case files."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.evaluation.events import meltt
from tests.evaluation.events.clustering import Score, b_cubed, mean, pairwise
from tests.evaluation.events.generator import Case, case
from tests.evaluation.events.settings import CROWDED, EASY, HARD, Setting
from truceline.record.gathering import gather
from truceline.record.given import Given
from truceline.record.incidents import incident_tellings, told_events
from truceline.record.review import Pairs

TUNED = range(40)
"""Seeds that the weights of lexicon/likeness.yaml and the windows of MELTT were looked at on."""
HELD_OUT = range(5000, 5040)
WINDOWS = meltt.Windows(days=1, kilometres=15)
"""The best of 0 to 2 days and 1 to 50 kilometres on tuned seeds, for each of the settings."""

Method = Callable[[Case], Sequence[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Measured:
    """The mean scores of a method on case files of a setting."""

    setting: str
    method: str
    b_cubed: Score
    pairwise: Score


def truceline(known: Case) -> list[list[str]]:
    """The record's incidents."""
    evidence = gather(Given.of(known.claims, known.documents), Pairs({}), None)
    told = incident_tellings(evidence)
    return [[claim.id for claim in event.claims] for event in told_events(told, evidence)]


def melted(known: Case) -> list[list[str]]:
    """MELTT's."""
    return meltt.groups(known, WINDOWS)


def measured(seeds: Sequence[int] = HELD_OUT) -> Iterator[Measured]:
    """Each method on each setting."""
    for setting in (EASY, HARD, CROWDED):
        cases = [case(setting, seed) for seed in seeds]
        yield _measure(setting, "truceline", truceline, cases)
        yield _measure(setting, "MELTT", melted, cases)


def _measure(setting: Setting, name: str, method: Method, cases: Sequence[Case]) -> Measured:
    found = [(method(known), known.truth) for known in cases]
    return Measured(
        setting.name,
        name,
        mean([b_cubed(groups, truth) for groups, truth in found]),
        mean([pairwise(groups, truth) for groups, truth in found]),
    )
