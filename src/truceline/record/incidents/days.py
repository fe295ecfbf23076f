"""The incidents of a record day by day, so that what others make of a day is made once."""

from collections.abc import Sequence
from itertools import groupby

from truceline.record.days import start
from truceline.record.incidents.events import Event
from truceline.record.memo import Lasting, Memo
from truceline.record.shapes import IncidentEntry

_UNDATED = "9999"


class OnDay(Lasting):
    """Incidents of one day, or undated ones, with the claims that tell of them and their documents."""

    __slots__ = ("claims", "documents", "incidents")

    def __init__(self, incidents: Sequence[IncidentEntry], events: Sequence[Event]) -> None:
        self.incidents = incidents
        self.claims = {claim.id: claim for event in events for claim in event.claims}
        self.documents = {id_: one for event in events for id_, one in event.documents.items()}


def in_days(events: Sequence[Event], incidents: Sequence[IncidentEntry], memo: Memo) -> list[OnDay]:
    """Each event's entry by its day: the earliest first, undated ones last, else as they come."""
    starts = sorted((start(incident.when) or _UNDATED, number) for number, incident in enumerate(incidents))
    days = []
    for day, found in groupby(starts, key=lambda one: one[0][:10]):
        numbers = [number for _, number in found]
        days.append(memo.of(day, OnDay, [incidents[n] for n in numbers], [events[n] for n in numbers]))
    return days
