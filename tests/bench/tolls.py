"""Numbers of people by the thousand: a made-up war in which every claim is right, so that they agree.

And numbers that do not: which of them cannot all be right.

Each party's deaths a day are drawn first; claims are then made that are true of them: own counts that lag
behind, estimates and ceilings of third parties, totals over several parties, events in towns.
"""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import accumulate

from truceline.record.shapes import TollReading
from truceline.record.tolls.bounds import bounds
from truceline.record.tolls.cells import People, chains
from truceline.record.tolls.conflicts import conflict
from truceline.record.tolls.reckoning import Reckoning

_PARTIES = ("a", "b", "c", "d", "e", "f")
_DAYS = [date(2020, 1, 1) + timedelta(days=number) for number in range(400)]
_TOGETHER = (("a", "b"), ("c", "d"), ("a", "b", "c"))
_QUERIES = 100
_AGAINST = 200

Totals = dict[tuple[str, str], list[int]]


def rows(seconds: Callable[[Callable[[], object]], float]) -> Iterator[tuple[str, float]]:
    """What was done, and how many seconds it took."""
    for number in (1_000, 10_000):
        ask = partial(_ask, claims(number))
        yield f"{number:,} claims, {_QUERIES} least and greatest numbers", seconds(ask)
        all_bounds = partial(bounds, claims(number), _DAYS[-1].isoformat())
        yield f"{number:,} claims, all bounds of a record with who holds them", seconds(all_bounds)
    against = partial(conflict, contradicting(_AGAINST), "all but adversaries")
    yield f"{_AGAINST} claims that cannot all be right, which and the fewest to set aside", seconds(against)


def claims(number: int) -> list[TollReading]:
    """Readings that agree; the same number gives the same."""
    draw = random.Random(number)
    totals = {chain: list(accumulate(draw.randrange(9) for _ in _DAYS)) for chain in chains(_PARTIES, "all")}
    return [_claim(count, draw, totals) for count in range(number)]


def contradicting(number: int) -> list[TollReading]:
    """Exact running totals of one party that loses three a day, each up to 20 too high."""
    draw = random.Random(number)
    one_party = {"rules": (), "parties": ("a",), "status": "military", "place": None}
    found = []
    for one in claims(number):
        day = draw.randrange(1, len(_DAYS))
        told = 3 * day + draw.randrange(20)
        days = {"since": _DAYS[0].isoformat(), "until": _DAYS[day].isoformat()}
        found.append(one.model_copy(update={**one_party, **days, "low": told, "high": told}))
    return found


def _ask(readings: list[TollReading]) -> None:
    draw = random.Random(0)
    found = Reckoning(readings)
    for _ in range(_QUERIES):
        parties = draw.choice([*((party,) for party in _PARTIES), *_TOGETHER])
        people = People(parties, draw.choice(["military", "civilian", "all"]), _DAYS[0].isoformat())
        day = draw.choice(_DAYS).isoformat()
        found.least(people, day)
        found.greatest(people, day)


def _claim(count: int, draw: random.Random, totals: Totals) -> TollReading:
    last = draw.randrange(1, len(_DAYS))
    kind = draw.random()
    parties = draw.choice(_TOGETHER) if kind > 0.9 else (draw.choice(_PARTIES),)
    status = draw.choice(["military", "civilian", "all"])
    over = [totals[chain] for chain in chains(parties, status)]  # type: ignore[arg-type]
    dead, that_day = sum(one[last] for one in over), sum(one[last] - one[last - 1] for one in over)
    low: int | None = int(dead * draw.uniform(0.3, 1))
    high: int | None = None
    event = kind < 0.5
    if event:
        low = that_day // 20
    elif kind > 0.8:
        high = int(dead * draw.uniform(1, 1.4)) + 1
        low = low if draw.random() < 0.5 else None
    return TollReading(
        claim=f"{count:06}",
        reading="estimate",
        ruled=False,
        rules=("incident within total",) if event else (),
        speaker=f"speaker {draw.randrange(40)}",
        standing=draw.choice(["own side", "third party", "document"]),
        outcome="killed",
        parties=parties,
        status=status,  # type: ignore[arg-type]
        since=_DAYS[last if event else 0].isoformat(),
        until=_DAYS[last].isoformat(),
        moment=None,
        place=draw.randrange(20) if event and draw.random() < 0.8 else None,
        each=False,
        low=low,
        high=high,
    )
