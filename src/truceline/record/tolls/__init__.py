"""Tolls: how many people, by whom it is said, and what follows if they are right."""

from truceline.record.tolls.entries import own_figures, toll_entries, toll_groups

__all__ = ["own_figures", "toll_entries", "toll_groups"]
