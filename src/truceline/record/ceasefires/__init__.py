"""Ceasefires: each pause in fighting once, with every status that is said of it."""

from truceline.record.ceasefires.entries import ceasefire_entries

__all__ = ["ceasefire_entries"]
