"""How a source tells of an event: with fields missing, blurred and wrong, as sources do."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tests.evaluation.events.settings import Setting
from tests.evaluation.events.world import MEANS, PARTIES, TARGETS, Event, World, apart, drawn
from truceline.claims import Act, AffectedClass, Named, Period, Place, Qualifier, Stance
from truceline.gazetteer import store

_KIN: dict[Act, tuple[Act, ...]] = {
    "Shelling/artillery/missile attack": ("Air/drone strike", "Remote explosive/landmine/IED", "Armed clash"),
    "Air/drone strike": ("Shelling/artillery/missile attack",),
    "Armed clash": ("Shelling/artillery/missile attack", "Attack"),
    "Attack": ("Armed clash", "Remote explosive/landmine/IED"),
    "Remote explosive/landmine/IED": ("Shelling/artillery/missile attack", "Attack"),
    "Arrests": ("Abduction/forced disappearance",),
    "Abduction/forced disappearance": ("Arrests", "Attack"),
    "Looting/property destruction": ("Attack",),
}
_NIGH = 15.0  # kilometres within which a village is told by the name of a greater town
_SLOWEST = 3  # days from an event to the day on which a source tells of it


@dataclass(frozen=True, slots=True)
class Number:
    """Bounds of a number of people, as a claim has them."""

    low: int | None
    high: int | None
    qualifier: Qualifier


@dataclass(frozen=True, slots=True)
class Telling:
    """What one source says of an event on a day."""

    event: int
    published: date
    stance: Stance
    when: Period | None
    where: tuple[Place, ...]
    act: Act
    actors: tuple[Named, ...]
    either: bool
    affected: tuple[Named, ...]
    affected_class: AffectedClass
    means: str | None
    killed: Number | None
    injured: Number | None


def tell(event: Event, world: World, setting: Setting, rng: random.Random) -> Telling:
    """One source's telling."""
    late = rng.choices(range(_SLOWEST + 1), (0.5, 0.35, 0.1, 0.05))[0]
    early = rng.random() < setting.early
    actors = _actors(event, setting, rng)
    return Telling(
        event=event.number,
        published=event.day + timedelta(days=late),
        stance="stated",
        when=_when(event, setting, rng),
        where=_where(event, world.towns, setting, rng),
        act=_act(event, setting, rng),
        actors=actors,
        either=len(actors) > 1,
        affected=_affected(event, setting, rng),
        affected_class=_class(event, setting, rng),
        means=_means(event, setting, rng),
        killed=_number(event.killed, setting, rng, early=early),
        injured=_number(event.injured, setting, rng, early=early),
    )


def deny(event: Event, world: World, setting: Setting, rng: random.Random) -> Telling:
    """The accused party's denial: it seldom repeats the day, and never the numbers."""
    return Telling(
        event=event.number,
        published=event.day + timedelta(days=1),
        stance="denied",
        when=_when(event, setting, rng) if rng.random() < 0.5 else None,
        where=_where(event, world.towns, setting, rng),
        act=_act(event, setting, rng),
        actors=(_party(event.actor),),
        either=False,
        affected=(),
        affected_class="unknown",
        means=None,
        killed=None,
        injured=None,
    )


def _when(event: Event, setting: Setting, rng: random.Random) -> Period | None:
    kind = _kind(rng, ("off", setting.day_off), ("two", setting.two_days), ("none", setting.no_day))
    day = event.day
    if kind == "none":
        return None
    if kind == "two":
        first = day - timedelta(days=rng.randrange(2))
        return _period(str(first), str(first + timedelta(days=1)))
    if kind == "off":
        return _period(str(day + timedelta(days=rng.choice((1, 1, -1)))))
    if rng.random() < setting.hour:
        return _period(f"{day}T{event.hour:02}:00+03:00")
    return _period(str(day))


def _where(
    event: Event, towns: Sequence[store.Row], setting: Setting, rng: random.Random
) -> tuple[Place, ...]:
    kind = _kind(rng, ("town", setting.near_town), ("district", setting.district), ("none", setting.no_place))
    district = store.unit(event.town.admin1)
    if kind == "none":
        return ()
    if kind == "town":
        near = [
            t
            for t in towns
            if t.id != event.town.id and apart((t.lat, t.lon), (event.town.lat, event.town.lon)) <= _NIGH
        ]
        return (_place(near[0] if near else event.town),)  # the largest
    if kind == "district" and district:
        return (_place(district),)
    return (_place(event.town),)


def _act(event: Event, setting: Setting, rng: random.Random) -> Act:
    kind = _kind(
        rng, ("general", setting.general_act), ("kin", setting.kin_act), ("other", setting.other_act)
    )
    if kind == "other":
        return "Other"
    if kind == "kin":
        return rng.choice(_KIN[event.act])
    return "Attack" if kind == "general" and event.killed else event.act


def _actors(event: Event, setting: Setting, rng: random.Random) -> tuple[Named, ...]:
    if rng.random() < setting.no_actor:
        return ()
    kind = _kind(rng, ("wrong", setting.wrong_actor), ("either", setting.either))
    others = [party for party in PARTIES if party != event.actor]
    if kind == "either":
        return tuple(map(_party, sorted((event.actor, rng.choice(others)))))
    return _named(rng.choice(others) if kind == "wrong" else event.actor, setting, rng)


def _named(party: str, setting: Setting, rng: random.Random) -> tuple[Named, ...]:
    """The party, or a body of it that the lexicon does not know."""
    unknown = Named(name=f"men of {party.split()[0]}")
    return (unknown if rng.random() < setting.alias else _party(party),)


def _party(party: str) -> Named:
    return Named(name=f"the {party}", actor=party.lower().replace(" ", "-"))


def _affected(event: Event, setting: Setting, rng: random.Random) -> tuple[Named, ...]:
    """Whom it hit, what it hit, or both."""
    hit = rng.choice(PARTIES) if rng.random() < setting.wrong_actor else event.affected
    party = () if rng.random() < setting.no_affected else _named(hit, setting, rng)
    if rng.random() < setting.no_target:
        return party
    other = rng.random() < setting.other_word
    target = rng.choice(TARGETS[event.affected_class]) if other else event.target
    return (*party, Named(name=f"a {target} in {event.town.name}"))


def _means(event: Event, setting: Setting, rng: random.Random) -> str | None:
    if event.means is None or rng.random() < setting.no_means:
        return None
    return rng.choice(MEANS[event.act]) if rng.random() < setting.other_word else event.means


def _class(event: Event, setting: Setting, rng: random.Random) -> AffectedClass:
    kind = _kind(rng, ("none", setting.no_class), ("wrong", setting.wrong_class))
    if kind == "none":
        return "unknown"
    wrong: dict[AffectedClass, float] = {"civilians": 0.5, "civilian object": 0.3, "military": 0.2}
    return drawn(wrong, rng) if kind == "wrong" else event.affected_class


def _number(true: int, setting: Setting, rng: random.Random, *, early: bool) -> Number | None:
    if true == 0 or rng.random() < setting.no_number:
        return None
    number = max(1, int(true * rng.uniform(0.4, 0.9))) if early else true
    kind = _kind(rng, ("rounded", setting.rounded), ("differing", setting.differing))
    if kind == "rounded":
        return _rounded(number, rng)
    if kind == "differing":
        number = max(1, round(number * rng.uniform(0.7, 1.4)) + rng.choice((-1, 0, 1)))
    return Number(number, number, "exact")


def _rounded(number: int, rng: random.Random) -> Number:
    """At least, more than or about a rounder number; vague words, where they fit."""
    step = 10 if number > 20 else 5
    base = number - number % step or number
    if number >= 24 and rng.random() < 0.2:
        return Number(24, 99, "vague")
    if base < number and rng.random() < 0.3:
        return Number(base + 1, None, "more_than")
    if rng.random() < 0.5:
        return Number(base, None, "at_least")
    about = round(number / step) * step or number
    return Number(round(about * 0.9), round(about * 1.1), "about")


def _kind(rng: random.Random, *shares: tuple[str, float]) -> str | None:
    """The kind into whose share a number drawn by chance falls; none for what is left."""
    drawn_number = rng.random()
    for kind, share in shares:
        if drawn_number < share:
            return kind
        drawn_number -= share
    return None


def _period(earliest: str, latest: str | None = None) -> Period:
    return Period(earliest=earliest, latest=latest or earliest, text="then")


def _place(row: store.Row) -> Place:
    return Place(name=row.name, geonames=row.id, lat=row.lat, lon=row.lon, kind=row.kind)
