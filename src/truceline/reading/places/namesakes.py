"""What a name can mean, of all that bears it: a state, a region, a unit, or the town that is its seat."""

from truceline.gazetteer import Entry, find, similar
from truceline.reading.places.toponyms import Form

# A town with this share of its unit's people, and the name of both means the town.
_SEAT = 0.05


def meant(form: Form, stem: str) -> tuple[Entry, ...]:
    """What bears the name that a place is made of, so far as it can be meant in this form."""
    entries = find(stem)
    if form == "unit":
        return tuple(entry for entry in entries if entry.kind != "place") or entries
    if form == "facility":
        return tuple(entry for entry in entries if entry.kind == "place")
    if form == "feature":
        return ()
    return _outermost((*entries, *_alike_in_unit(stem, entries)))


def _alike_in_unit(stem: str, entries: tuple[Entry, ...]) -> list[Entry]:
    """Towns in a unit of this name that bear it in another romanisation: Al Ḩudaydah in Hodeidah."""
    if any(entry.kind == "place" for entry in entries):
        return []
    units = {entry.name for entry in entries if entry.kind == "admin"}
    return [entry for entry in similar(stem) if not units.isdisjoint(entry.within)]


def _outermost(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Countries if there are any; else a region, not what lies in it; a unit's seat, not the unit."""
    if states := tuple(entry for entry in entries if entry.kind == "country"):
        return (*states[:1], *(entry for entry in entries if entry.kind == "region"))
    regions = {entry.name for entry in entries if entry.kind == "region"}
    entries = tuple(entry for entry in entries if entry.kind == "region" or regions.isdisjoint(entry.within))
    units = {entry.name: entry for entry in entries if entry.kind == "admin"}
    dropped = {
        units[name] if town.population >= _SEAT * units[name].population else town
        for town in entries
        if town.kind == "place"
        for name in town.within
        if name in units
    }
    return tuple(entry for entry in entries if entry not in dropped)
