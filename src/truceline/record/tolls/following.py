"""What follows from the numbers of a record: readings, bounds, conflicts and discrepancies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from truceline.record.evidence import Evidence
from truceline.record.shapes import Bound, Conflict, Discrepancy, ReadingName, TollEntry, TollReading
from truceline.record.tolls.arithmetic import discrepancies
from truceline.record.tolls.bounds import bounds
from truceline.record.tolls.readings import readings
from truceline.record.tolls.statements import statements


@dataclass(frozen=True, slots=True)
class Following:
    """What is computed from figures. `bounds` and `conflicts` follow from `readings` alone."""

    readings: tuple[TollReading, ...]
    bounds: tuple[Bound, ...]
    conflicts: tuple[Conflict, ...]
    discrepancies: tuple[Discrepancy, ...]


def what_follows(
    entries: Sequence[TollEntry], evidence: Evidence, ruled: Mapping[str, ReadingName]
) -> Following:
    """Everything that follows from the figures as of the evidence's day; `ruled`: readings people chose."""
    said = statements(entries, evidence)
    read = readings(said, ruled)
    bounded, conflicts = bounds(read, evidence.as_of)
    return Following(read, bounded, conflicts, discrepancies(said))
