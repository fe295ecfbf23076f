"""Accords: what parties agreed on, their pledges, and the conduct that is reported since."""

from truceline.record.accords.accords import accord_entries, accord_groups, agreed_in, same_accord
from truceline.record.accords.pledges import pledge_groups
from truceline.record.accords.promises import happened, pledge_entries
from truceline.record.accords.rulings import ruled_statuses

__all__ = [
    "accord_entries",
    "accord_groups",
    "agreed_in",
    "happened",
    "pledge_entries",
    "pledge_groups",
    "ruled_statuses",
    "same_accord",
]
