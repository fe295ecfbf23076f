"""Cities for orientation on the map: the largest around, where their name is nobody's quarrel."""

from collections.abc import Sequence

import shapely

from truceline.brief.basemap import layers
from truceline.brief.map import Mark
from truceline.brief.map.frame import choose
from truceline.brief.map.projection import distance
from truceline.gazetteer import store

LOOKED_AT = 80  # towns in the frame, the largest first
APART = 0.07  # of the frame's width: a town so near to a mark or to a larger town is left out


def cities(marks: Sequence[Mark], width: int, height: int) -> tuple[Mark, ...]:
    """The largest towns of the part of the world that `draw` shows for these marks, the largest first.

    A town in a disputed area is left out: its name would take a side that no source took.
    Raises FileNotFoundError where the gazetteer has not been built.
    """
    if not marks:
        return ()
    frame = choose(marks, width, height)
    west, south, east, north = window = frame.window()
    disputed = shapely.unary_union([area for _, area in layers.within("disputed", window)])
    near = APART * frame.km * frame.width
    taken = list(dict.fromkeys((mark.lat, mark.lon) for mark in marks))
    found = []
    for town in store.largest(south, west, north, east, LOOKED_AT):
        alone = all(distance(town.lat, town.lon, *other) > near for other in taken)
        if alone and not disputed.intersects(shapely.Point(town.lon, town.lat)):
            found.append(Mark(town.lat, town.lon, town.name))
            taken.append((town.lat, town.lon))
    return tuple(found)
