"""Incidents: what is said to have happened, each event once with everybody who tells of it."""

from truceline.record.incidents.entries import incident_entries, incident_groups, same_event

__all__ = ["incident_entries", "incident_groups", "same_event"]
