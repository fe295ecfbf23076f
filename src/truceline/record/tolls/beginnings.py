"""From when a running total counts, where its words do not say."""

from collections import Counter
from collections.abc import Mapping, Sequence

from truceline.record.tolls.statements import Statement


def beginnings(statements: Sequence[Statement]) -> Mapping[str, str]:
    """For each party, the first day that most running totals of it and of those counted with it state.

    Parties that one number counts together, directly or by way of others, have one beginning. Of days that
    are stated equally often, the latest. Parties for which nobody states one are left out.
    """
    home = _together([one.parties for one in statements])
    stated: dict[str, Counter[str]] = {}
    for one in statements:
        if one.claim.scope == "cumulative" and one.figure.since and one.parties:
            stated.setdefault(home[one.parties[0]], Counter())[one.figure.since] += 1
    chosen = {root: max(days, key=lambda day: (days[day], day)) for root, days in stated.items()}
    return {party: chosen[root] for party, root in home.items() if root in chosen}


def _together(lists: Sequence[tuple[str, ...]]) -> dict[str, str]:
    """For each party, the first of those that it is counted with."""
    members = {party: {party} for parties in lists for party in parties}
    for parties in lists:
        joined = set().union(*(members[party] for party in parties))
        for party in joined:
            members[party] = joined
    return {party: min(joined) for party, joined in members.items()}
