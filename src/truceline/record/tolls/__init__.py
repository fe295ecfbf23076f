"""Tolls: how many people, by whom it is said, and what follows if they are right."""

from truceline.record.tolls.entries import disclosing, toll_entries, toll_groups
from truceline.record.tolls.following import what_follows
from truceline.record.tolls.readings import ruled_readings

__all__ = ["disclosing", "ruled_readings", "toll_entries", "toll_groups", "what_follows"]
