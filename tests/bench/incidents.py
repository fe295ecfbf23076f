"""How long it takes to find out which of very many incident claims tell of one event."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.evaluation.events.generator import case
from tests.evaluation.events.settings import HARD
from truceline.record.evidence import Evidence
from truceline.record.gathering import gather
from truceline.record.given import Given
from truceline.record.incidents import incident_tellings, told_events
from truceline.record.review import Pairs

_WARS = 10
_YEAR = replace(HARD, name="a year of war", days=365, places=100, crowding=0.7, events=3600)
"""About ten thousand tellings of a year, in a hundred towns; each seed is another war."""


def rows(seconds: Callable[[Callable[[], object]], float]) -> Iterator[tuple[str, float]]:
    """What was done, and how many seconds it took."""
    wars = [case(_YEAR, seed) for seed in range(_WARS)]
    claims = [claim for war in wars for claim in war.claims]
    documents = [paper for war in wars for paper in war.documents]
    evidence = gather(Given.of(claims, documents), Pairs({}), None)
    told = sum(len(war.truth) for war in wars)
    yield f"{told:,} incident claims grouped by event", seconds(lambda: _group(evidence))


def _group(evidence: Evidence) -> None:
    told_events(incident_tellings(evidence), evidence)
