"""Incidents: what is said to have happened, each event once with everybody who tells of it."""

from truceline.record.incidents.entries import incident_entries
from truceline.record.incidents.groups import incident_groups, incident_tellings
from truceline.record.incidents.links import incident_links
from truceline.record.incidents.loose import toll_homes

__all__ = ["incident_entries", "incident_groups", "incident_links", "incident_tellings", "toll_homes"]
