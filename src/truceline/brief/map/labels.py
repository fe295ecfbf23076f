"""Where names go: beside their sign, or inside their area, and never over each other or over a sign.

Candidate positions in order of preference, the first free one taken (Imhof, Positioning Names on Maps, 1975,
for the order; the most constrained sign first). A name that must stand off is tied to its sign by a line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from truceline.brief.map.boxes import Box, Occupied
from truceline.brief.map.text import Block

# Right, right above, right below, left …: across and down, as shares of half the sign's and the name's size.
SIDES = (
    (1, 0),
    (1, -0.7),
    (1, 0.7),
    (-1, 0),
    (-1, -0.7),
    (-1, 0.7),
    (0, -1),
    (0, 1),
    (0.6, -1),
    (0.6, 1),
    (-0.6, -1),
    (-0.6, 1),
)
GAPS = (3, 14, 26, 40, 58)  # px between sign and name
LEADER = 10  # px: from this gap on a line leads from the sign to its name
SCARCE = 2  # a name with no more free places than this is placed before those with more
AIR = 2  # px kept free around a name


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of text in its box; `lean` as in Block.draw; `leader`: the ends of the line to its sign."""

    block: Block
    box: Box
    lean: float
    leader: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A name that wants a place beside a sign's box; `blocks` are its forms, the preferred one first."""

    anchor: Box
    blocks: tuple[Block, ...]


def beside(requests: Sequence[Request], occupied: Occupied) -> list[Placed | None]:
    """A place for each name, null where there is no room. Takes the places it gives."""
    results: list[Placed | None] = [None] * len(requests)
    choices = [sum(_is_free(c, occupied) for c in _candidates(r, GAPS)) for r in requests]
    for index in sorted(range(len(requests)), key=lambda i: (choices[i] > SCARCE, i)):
        results[index] = _first(requests[index], GAPS, occupied)
    return results


def touching(request: Request, occupied: Occupied) -> Placed | None:
    """A place right beside the sign, or none; takes it, and the sign's own."""
    if not occupied.free(request.anchor):
        return None
    placed = _first(request, GAPS[:1], occupied)
    if placed:
        occupied.take([request.anchor])
    return placed


def inside(
    area: BaseGeometry, blocks: Sequence[Block], occupied: Occupied, shares: Sequence[float]
) -> Placed | None:
    """A place for one of the forms within the area, as central as can be.

    `shares`: how much of the name must lie in the area; where no form succeeds with the first, all are tried
    with the next. Takes the place it gives.
    """
    spots = _spots(area)
    for share in shares:
        for block in blocks:
            for x, y in spots:
                box = _box(x - block.width / 2, y - block.height / 2, block)
                if occupied.free(_padded(box)) and _share(area, box) >= share:
                    placed = Placed(block, box, 0.5)
                    _take(placed, occupied)
                    return placed
    return None


def _first(request: Request, gaps: Sequence[float], occupied: Occupied) -> Placed | None:
    found = next((choice for choice in _candidates(request, gaps) if _is_free(choice, occupied)), None)
    _take(found, occupied)
    return found


def _candidates(request: Request, gaps: Sequence[float]) -> Iterator[Placed]:
    """The places that a name may take, best first: each form all around its sign before the next form."""
    anchor = request.anchor
    (cx, cy), half_width, half_height = anchor.centre, anchor.width / 2, anchor.height / 2
    for block in request.blocks:
        for gap in gaps:
            for across, down in SIDES:
                x = cx + across * (half_width + block.width / 2 + gap)
                y = cy + down * (half_height + block.height / 2 + (gap if abs(down) == 1 else 0))
                box = _box(x - block.width / 2, y - block.height / 2, block)
                leader = (*anchor.nearest(*box.centre), *box.nearest(cx, cy)) if gap >= LEADER else None
                yield Placed(block, box, 0.5 - across / 2 if abs(across) == 1 else 0.5, leader)


def _is_free(placed: Placed, occupied: Occupied) -> bool:
    return occupied.free(_padded(placed.box)) and all(occupied.free(box) for box in _steps(placed.leader))


def _take(placed: Placed | None, occupied: Occupied) -> None:
    if placed:
        occupied.take([_padded(placed.box), *_steps(placed.leader)])


def _steps(leader: tuple[float, float, float, float] | None) -> list[Box]:
    """Small boxes along the inner part of a leader."""
    if leader is None:
        return []
    x1, y1, x2, y2 = leader
    return [Box.around(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, 2) for t in np.linspace(0.15, 0.9, 8).tolist()]


def _spots(area: BaseGeometry) -> list[tuple[float, float]]:
    """Points of the area on a grid of 8 pixels, those furthest from its edge and nearest its middle first."""
    left, top, right, bottom = area.bounds
    xs, ys = np.arange(left + 4, right, 8), np.arange(top + 4, bottom, 8)
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    within = shapely.contains_xy(area, x, y)
    x, y = x[within], y[within]
    middle = area.representative_point() if len(x) == 0 else area.centroid
    if len(x) == 0:
        return [(middle.x, middle.y)]
    depth = shapely.distance(shapely.points(x, y), area.boundary)
    off = np.hypot(x - middle.x, y - middle.y)
    order = np.lexsort((x, y, np.round(off - 1.5 * np.minimum(depth, 60), 3)))
    return [(float(x[i]), float(y[i])) for i in order]


def _share(area: BaseGeometry, box: Box) -> float:
    shape = shapely.box(box.left, box.top, box.right, box.bottom)
    return float(shape.intersection(area).area / shape.area)


def _box(left: float, top: float, block: Block) -> Box:
    return Box(left, top, left + block.width, top + block.height)


def _padded(box: Box) -> Box:
    return Box(box.left - AIR, box.top - AIR, box.right + AIR, box.bottom + AIR)
