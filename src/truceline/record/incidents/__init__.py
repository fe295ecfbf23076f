"""Incidents: what is said to have happened, each event once with everybody who tells of it."""

from truceline.record.incidents.days import OnDay, in_days
from truceline.record.incidents.entries import incident_entries
from truceline.record.incidents.events import Event
from truceline.record.incidents.groups import incident_tellings, told_events
from truceline.record.incidents.loose import toll_homes

__all__ = [
    "Event",
    "OnDay",
    "in_days",
    "incident_entries",
    "incident_tellings",
    "told_events",
    "toll_homes",
]
