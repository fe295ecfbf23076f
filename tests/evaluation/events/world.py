"""What happened in an invented war, among real places: the truth that the tellings are measured against."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from tests.evaluation.events.settings import Setting
from truceline.claims import Act, AffectedClass
from truceline.gazetteer import store

T = TypeVar("T")
Spot = tuple[float, float]
"""Degrees north and east."""

PARTIES = ("Northern Front", "Southern Union", "Hill Guard")
"""Each has an id, as parties that the lexicon knows have."""
MEANS: dict[Act, tuple[str, ...]] = {
    "Shelling/artillery/missile attack": ("artillery", "rockets", "mortars", "missiles", "cluster munitions"),
    "Air/drone strike": ("drones", "aircraft", "helicopters", "bombs"),
    "Armed clash": ("small arms", "machine guns", "tanks"),
    "Attack": ("small arms", "knives", "fire"),
    "Remote explosive/landmine/IED": ("mines", "car bomb", "roadside bomb"),
}
TARGETS: dict[AffectedClass, tuple[str, ...]] = {
    "civilians": ("market", "homes", "bus", "residential area", "farm", "queue", "bakery"),
    "civilian object": ("hospital", "school", "power station", "mosque", "church", "bridge", "warehouse"),
    "military": ("checkpoint", "convoy", "barracks", "depot", "position", "headquarters"),
}
START = date(2031, 3, 1)
THEATRES = (
    (39.0, 45.5, 41.0, 48.0),
    (47.0, 36.0, 50.0, 40.0),
    (34.5, 36.0, 37.0, 38.5),
    (13.0, 43.0, 16.0, 46.0),
    (1.0, -78.0, 4.0, -75.0),
    (6.0, 123.5, 8.5, 126.0),
    (9.0, 11.0, 13.7, 14.8),
)
"""Boxes of degrees (south, west, north, east), each with a hundred towns and more.

Nothing that happens here is taken from any of these places.
"""
ACTS: dict[Act, float] = {
    "Shelling/artillery/missile attack": 0.34,
    "Air/drone strike": 0.2,
    "Armed clash": 0.16,
    "Attack": 0.1,
    "Remote explosive/landmine/IED": 0.08,
    "Arrests": 0.04,
    "Abduction/forced disappearance": 0.04,
    "Looting/property destruction": 0.04,
}
CLASSES: dict[AffectedClass, float] = {"civilians": 0.5, "civilian object": 0.2, "military": 0.3}


@dataclass(frozen=True, slots=True)
class Event:
    """One event: at an hour of a day, in a town, by a party, upon another."""

    number: int
    day: date
    hour: int
    town: store.Row
    act: Act
    actor: str
    affected: str
    affected_class: AffectedClass
    means: str | None
    target: str
    killed: int
    injured: int


@dataclass(frozen=True, slots=True)
class World:
    """The events, and the towns around them, largest first."""

    towns: tuple[store.Row, ...]
    events: tuple[Event, ...]


def world(setting: Setting, rng: random.Random) -> World:
    """A war in one of the theatres."""
    around = store.largest(*rng.choice(THEATRES), 8 * setting.places)
    scenes = rng.sample(around, setting.places)
    weights = [1 / (rank + 1) ** setting.crowding for rank in range(len(scenes))]
    events = [
        _event(number, rng.choices(scenes, weights)[0], setting, rng) for number in range(setting.events)
    ]
    return World(tuple(around), tuple(events))


def apart(a: Spot, b: Spot) -> float:
    """Kilometres between two points, on the sphere."""
    south, north = math.radians(a[0]), math.radians(b[0])
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(south) * math.cos(north) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(half))


def _event(number: int, town: store.Row, setting: Setting, rng: random.Random) -> Event:
    actor, affected = rng.sample(PARTIES, 2)
    act = drawn(ACTS, rng)
    lethal = act not in {"Arrests", "Abduction/forced disappearance", "Looting/property destruction"}
    killed = min(400, int(rng.lognormvariate(1.3, 1.2))) if lethal else 0
    hit = drawn(CLASSES, rng)
    return Event(
        number=number,
        day=START + timedelta(days=rng.randrange(setting.days)),
        hour=rng.randrange(24),
        town=town,
        act=act,
        actor=actor,
        affected=affected,
        affected_class=hit,
        means=rng.choice(MEANS[act]) if act in MEANS else None,
        target=rng.choice(TARGETS[hit]),
        killed=killed,
        injured=int(killed * rng.uniform(0.5, 4)) if lethal else 0,
    )


def drawn(shares: dict[T, float], rng: random.Random) -> T:
    """One of the keys, by its share."""
    keys: Sequence[T] = list(shares)
    return rng.choices(keys, list(shares.values()))[0]
