"""Which bearer of a name a document means: "Douma" in a text on Syria, "Martuni" in one on Karabakh."""

import math
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from truceline.claims import PlaceKind
from truceline.gazetteer import Entry, find, is_listed, similar
from truceline.gazetteer.names import sound
from truceline.reading.mentions import PlaceMention
from truceline.reading.places.namesakes import meant
from truceline.reading.places.toponyms import Form, readings

# A bearer counts by its population, so many times over where it lies in a country that the document speaks
# of; in one of which it names another town by a name that nothing else bears; in a region or unit that it
# names; in what follows its name ("Tripoli, Lebanon"); and where the name is its usual, not an older one. A
# town counts as many times less as its country has bearers: a text that meant one of them would say which.
_SPOKEN = 12
_TOWNS_NAMED = 30
_REGION_NAMED = 30
_UNIT_NAMED = 5
_FOLLOWS = 10_000
_USUAL_NAME = 3
_SIZE_UNKNOWN = 1_000
_SIZE_OF_REGION = 1_000_000
# A unit without "province" or "oblast" is not often meant, however many live in it.
_SIZE_OF_UNIT = 100_000
# The first bearer must count so many times more than the next, or the name stays open.
_CLEAR = 2
# Fewer people than this, and a town in a country that the document does not speak of is not meant; nor does
# such a town alone show that it does.
_TOWN = 15_000
# A city so large goes by its bare name.
_CITY = 100_000
_SAME_PLACE_KM = 30


@dataclass(frozen=True, slots=True)
class _Named:
    """A mention taken apart: what bears the name of which it is a part, a unit or a building."""

    mention: PlaceMention
    form: Form
    bearers: tuple[Entry, ...]
    alike: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a document speaks of: countries, those of them with towns named, and names of regions."""

    spoken: frozenset[str]
    towns: frozenset[str]
    regions: frozenset[str]
    units: frozenset[str]


def settle(mentions: Sequence[PlaceMention], countries: Collection[str]) -> tuple[PlaceMention, ...]:
    """The mentions of a document, each with the bearer of its name that the document most likely means.

    `countries`: ISO 3166 alpha-2 codes that the document speaks of otherwise (by its actors). Give all
    mentions of a document together, in order: they settle each other. A name that stays open has null
    coordinates, and so has a part of something wide ("northern Ukraine"). A part of a town, a building, and a
    unit that the gazetteer lacks have the coordinates of the town of their name, but not its GeoNames id.
    """
    named = [_named(mention) for mention in mentions]
    setting = _setting(named, countries)
    follows = (_follows(named, number) for number in range(len(named)))
    return tuple(
        _resolved(each, _likeliest(each, setting, after)) for each, after in zip(named, follows, strict=True)
    )


def _named(mention: PlaceMention) -> _Named:
    return _Named(mention, *_taken_apart(mention.name, mention.kind))


@lru_cache(maxsize=1 << 14)
def _taken_apart(name: str, kind: PlaceKind) -> tuple[Form, tuple[Entry, ...], tuple[Entry, ...]]:
    """Its form, what bears the name of which it is one, and what bears a name like that."""
    ways = readings(name)
    form, stem = next((way for way in ways if find(way.stem)), ways[min(1, len(ways) - 1)])
    if kind == "admin" and form == "name":
        form = "unit"
    return form, meant(form, stem), similar(stem)


def _setting(named: Sequence[_Named], countries: Collection[str]) -> _Setting:
    wide = [e for each in named for e in each.bearers[:1] if e.kind in {"country", "region"}]
    spoken = frozenset(countries) | {state for entry in wide for state in _states(entry)}
    sole = [each.bearers[0] for each in named if len(each.bearers) == 1]
    towns = {entry for entry in sole if entry.kind == "place" and entry.country}
    beside = Counter(entry.country for entry in towns)
    at_home = {e.country for e in towns if e.country and (beside[e.country] > 1 or e.population >= _TOWN)}
    regions = frozenset(entry.name for entry in sole if entry.kind == "region")
    units = frozenset(entry.name for entry in sole if entry.kind == "admin")
    return _Setting(spoken, frozenset(at_home), regions, units)


def _states(entry: Entry) -> frozenset[str]:
    return frozenset((entry.country,) if entry.country else entry.claimed_by)


def _follows(named: Sequence[_Named], number: int) -> frozenset[str]:
    """The names of what follows a mention after a comma."""
    if number + 1 == len(named):
        return frozenset()
    this, after = named[number], named[number + 1]
    if after.mention.start - this.mention.end != len(", "):
        return frozenset()
    return frozenset(entry.name for entry in after.bearers if entry.kind != "place")


def _likeliest(named: _Named, setting: _Setting, follows: frozenset[str]) -> Entry | None:
    meant = setting.spoken | setting.towns
    entries = named.bearers
    if not any(_states(entry) & meant for entry in entries):
        entries = (*entries, *(entry for entry in named.alike if _states(entry) & meant))
    namesakes = Counter(entry.country for entry in entries if entry.kind == "place")
    weights = {
        entry: _weight(entry, named.mention.name, setting, follows)
        // (namesakes[entry.country] if entry.kind == "place" and entry.population < _CITY else 1)
        for entry in entries
    }
    ranked = sorted(weights, key=lambda entry: (-weights[entry], entry.geonames or 0))
    if not ranked:
        return None
    best = ranked[0]
    rivals = [entry for entry in ranked[1:] if _kilometres(best, entry) > _SAME_PLACE_KM]
    if rivals and weights[best] < _CLEAR * weights[rivals[0]]:
        return None
    is_far_off = not _states(best) & meant and not set(best.within) & follows
    is_small = best.kind in {"place", "admin"} and best.population < _TOWN
    is_small = is_small and not is_listed(named.mention.name)
    is_built = named.form == "facility" and bool(setting.spoken)
    return None if is_far_off and (is_small or is_built) else best


def _weight(entry: Entry, name: str, setting: _Setting, follows: frozenset[str]) -> int:
    states, around = _states(entry), frozenset(entry.within)
    weight = _size(entry)
    weight *= _USUAL_NAME if sound(entry.name) == sound(name) else 1
    weight *= _SPOKEN if states & setting.spoken else 1
    weight *= _TOWNS_NAMED if states & setting.towns else 1
    weight *= _REGION_NAMED if around & setting.regions else 1
    weight *= _UNIT_NAMED if around & setting.units else 1
    return weight * (_FOLLOWS if around & follows else 1)


def _size(entry: Entry) -> int:
    if entry.kind == "admin":
        return min(entry.population, _SIZE_OF_UNIT) + _SIZE_UNKNOWN
    is_wide = entry.kind in {"region", "country"}
    return max(entry.population, _SIZE_OF_REGION if is_wide else 0) + _SIZE_UNKNOWN


def _resolved(named: _Named, entry: Entry | None) -> PlaceMention:
    mention, form = named.mention, named.form
    if entry is None:
        return PlaceMention(start=mention.start, end=mention.end, name=mention.name, kind=mention.kind)
    is_own = form == "name" or (form == "unit" and entry.kind != "place")
    is_part_of_wide = form == "part" and entry.kind != "place"
    return PlaceMention(
        start=mention.start,
        end=mention.end,
        name=mention.name,
        kind=_kind(form, entry, mention.kind),
        geonames=entry.geonames if is_own else None,
        lat=None if is_part_of_wide else entry.lat,
        lon=None if is_part_of_wide else entry.lon,
        country=entry.country,
        within=entry.within if is_own else (entry.name, *entry.within),
        other=entry.other if form == "name" else None,
    )


def _kind(form: Form, entry: Entry, written: PlaceKind) -> PlaceKind:
    """The kind of a place that is, or is made of, this entry; `written`: what its words make of it."""
    if form == "part":
        return "place" if entry.kind == "place" else "region"
    is_own = form == "name" or (form == "unit" and entry.kind != "place")
    return entry.kind if is_own else written


def _kilometres(one: Entry, other: Entry) -> float:
    """Near enough for places that may be the same; far ones only need to come out far."""
    width = math.cos(math.radians(one.lat))
    return math.hypot(one.lat - other.lat, (one.lon - other.lon) * width) * 111.2
