"""Readings of a case file read once more by a model, after the user has heard what is sent where."""

from collections.abc import Callable, Iterable, Iterator

from truceline.casefile import CaseFile
from truceline.claims import Reading
from truceline.progress import shown
from truceline.reading.llm.endpoint import Endpoint
from truceline.reading.llm.notice import notice
from truceline.reading.llm.reader import second_reading
from truceline.sources.tables.row import is_row


def reread(
    case: CaseFile, readings: Iterable[Reading], endpoint: Endpoint, announce: Callable[[str], None]
) -> Iterator[Reading]:
    """The readings with what the model adds. Dropped claims and text that was not read go to the case.

    Rows of tables stay as they are, for people coded their claims. `announce` is told what will be sent
    before anything is; it raises where the user does not agree. All readings are held in memory, for the
    user to hear how many there are.
    """
    first = list(readings)
    if reports := [reading for reading in first if not is_row(reading.document)]:
        announce(notice(reports, endpoint))
    return shown(_reread(case, first, endpoint), len(first))


def _reread(case: CaseFile, readings: Iterable[Reading], endpoint: Endpoint) -> Iterator[Reading]:
    for reading in readings:
        if is_row(reading.document):
            yield reading
            continue
        second = second_reading(reading, endpoint)
        case.warnings += second.dropped
        case.unreadable += second.unread
        yield second.reading
