"""Which pairs are compared at all: those that share a cheap key, in SQL that any engine runs.

Keys are skeletons of consonants: of one part of the name, of two parts, of one part with the year of birth
(or the next), of one part with the day and month, in either order. Rare keys come first, while there is time.
"""

from typing import Any

import duckdb
import numpy as np

from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.names.arrays import Ints
from truceline.custody.names.scripts import SCRIPTS, script, skeletons

_CANDIDATES = 100  # of theirs that are compared with one of ours, at most; fewer where ours are many
_FEWEST, _COMPARED = 25, 1_000_000
_WORK = 150  # pairs that share a key, for one of ours on average
_LEAST_WORK = 10_000_000
_ENGINE: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "3GB",
    "temp_directory": "",  # nothing of a list is ever written to disk
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}

_KEYS = """
create table {side}_keys as
with parts as (select distinct p.person, p.part, s.skeleton
               from {side}_parts p join {side}_skeletons s on s.word = p.word)
select person, 'part' as kind, skeleton as key from parts
union
select a.person, 'two parts', a.skeleton || ' ' || b.skeleton
  from parts a join parts b on a.person = b.person and a.part <> b.part and a.skeleton <= b.skeleton
union
select p.person, 'year', p.skeleton || ' ' || (b.year + step.years)
  from parts p join {side}_born b on b.person = p.person and b.year > 0 cross join ({years}) step
union
select p.person, 'day', p.skeleton || ' ' || least(b.day, b.month) || '-' || greatest(b.day, b.month)
  from parts p join {side}_born b on b.person = p.person and b.day > 0 and b.month > 0
"""

_PAIRS = """
with ours as (select kind, key, count(*) as n from our_keys group by kind, key),
theirs as (select kind, key, count(*) as n from their_keys group by kind, key),
sizes as (select kind, key, theirs.n as n, ours.n * theirs.n as pairs
          from ours join theirs using (kind, key)),
ordered as (select kind, key, n, sum(pairs) over (order by pairs, kind, key rows unbounded preceding) as work
            from sizes),
used as (select kind, key, cast(1000 * ln({people} / n) as bigint) + 100 as rarity
         from ordered where work <= {work}),
kinds as (select o.person as ours, t.person as theirs, kind, max(rarity) as rarity
          from used join our_keys o using (kind, key) join their_keys t using (kind, key)
          group by o.person, t.person, kind),
pairs as (select ours, theirs, sum(rarity) as rarity from kinds group by ours, theirs),
ranked as (select ours, theirs, row_number() over (partition by ours order by rarity desc, theirs) as place
           from pairs)
select ours, theirs from ranked where place <= {candidates} order by ours, theirs
"""


def candidates(ours: Roster, theirs: Roster) -> tuple[Ints, Ints]:
    """Rows of ours and rows of theirs that may be the same person, pair by pair, by row.

    Raises ValueError where the lists do not fit into memory.
    """
    if not len(ours) or not len(theirs):
        return np.empty(0, int), np.empty(0, int)
    try:
        found = _found(ours, theirs)
    except duckdb.OutOfMemoryException as error:
        raise ValueError(
            f"{len(ours)} and {len(theirs)} persons are more than fit into memory; compare our list in parts."
        ) from error
    return np.asarray(found["ours"], int), np.asarray(found["theirs"], int)


def _found(ours: Roster, theirs: Roster) -> dict[str, Any]:
    with duckdb.connect(config=_ENGINE) as engine:
        _load(engine, "our", ours)
        _load(engine, "their", theirs)
        engine.execute(_KEYS.format(side="our", years="select unnest([-1, 0, 1]) as years"))
        engine.execute(_KEYS.format(side="their", years="select 0 as years"))
        query = _PAIRS.format(
            people=float(len(theirs)),
            work=max(_LEAST_WORK, _WORK * len(ours)),
            candidates=max(_FEWEST, min(_CANDIDATES, _COMPARED // len(ours))),
        )
        return dict(engine.execute(query).fetchnumpy())


def _load(engine: duckdb.DuckDBPyConnection, side: str, roster: Roster) -> None:
    """The parts of names, the skeletons of words and the days of birth, as tables."""
    person, part = np.nonzero(roster.names != NONE)
    pairs = [
        (word, skeleton)
        for word, number in enumerate(roster.scripts)
        for skeleton in skeletons(script(SCRIPTS[number]), tuple(_symbols(roster, word)))
        if skeleton
    ]
    tables: dict[str, dict[str, object]] = {
        "parts": {"person": person, "part": part, "word": roster.names[person, part]},
        "skeletons": {
            "word": np.array([word for word, _ in pairs], int),
            "skeleton": np.array([skeleton for _, skeleton in pairs], object),
        },
        "born": {
            "person": np.arange(len(roster)),
            "year": roster.born[:, 0],
            "month": roster.born[:, 1],
            "day": roster.born[:, 2],
        },
    }
    for name, columns in tables.items():
        engine.register("given", columns)
        engine.execute(f"create table {side}_{name} as select * from given")
        engine.unregister("given")


def _symbols(roster: Roster, word: int) -> list[int]:
    symbols: list[int] = roster.symbols[word, : roster.lengths[word]].tolist()
    return symbols
