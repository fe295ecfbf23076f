"""Readings of a case file read once more by a model, after the user has heard what is sent where."""

from collections.abc import Callable, Iterable, Iterator

from truceline.casefile import CaseFile
from truceline.claims import Reading
from truceline.progress import shown
from truceline.reading.llm.endpoint import Endpoint
from truceline.reading.llm.notice import notice
from truceline.reading.llm.reader import second_reading


def reread(
    case: CaseFile, readings: Iterable[Reading], endpoint: Endpoint, announce: Callable[[str], None]
) -> Iterator[Reading]:
    """The readings with what the model adds. Dropped claims and text that was not read go to the case.

    `announce` is told what will be sent before anything is; it raises where the user does not agree. All
    readings are held in memory, for the user to hear how many there are.
    """
    first = list(readings)
    if first:
        announce(notice(first, endpoint))
    return shown(_reread(case, first, endpoint), len(first))


def _reread(case: CaseFile, readings: Iterable[Reading], endpoint: Endpoint) -> Iterator[Reading]:
    for reading in readings:
        second = second_reading(reading, endpoint)
        case.warnings += second.dropped
        case.unreadable += second.unread
        yield second.reading
