"""Accords: what parties agreed on, their pledges, and the conduct that is reported since."""

from truceline.record.accords.accords import accord_entries, accord_groups, agreed_in, same_accord
from truceline.record.accords.pledges import pledge_entries, pledge_groups

__all__ = ["accord_entries", "accord_groups", "agreed_in", "pledge_entries", "pledge_groups", "same_accord"]
