"""The signs of the map: one shape for each ACLED sub-event, one colour for each of ACLED's event types.

Shapes tell the acts apart without colour. Each is a path in a box of 16 × 16 pixels around 0, 0. The grouping
follows the ACLED Codebook (2023): explosions and remote violence, battles, violence against civilians,
strategic developments.
"""

from dataclasses import dataclass
from typing import get_args

from truceline.brief.map.svg import element, number
from truceline.brief.map.text import Line, Run
from truceline.claims import Act

SIZE = 15  # px: the box of a sign
RING = 22  # px: the box of a sign for a region
SEVERAL = "several"  # the kind of a disc that stands for many signs
ORDER = [*(f"incident:{act}" for act in get_args(Act)), "venue", "place", SEVERAL]


@dataclass(frozen=True, slots=True)
class Sign:
    """`path` is filled, `open_path` stroked over it; `family` is a class of map.css that gives the colour."""

    family: str
    name: str
    path: str = ""
    open_path: str = ""


_DISC = "M0-6.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z"
_SQUARE = "M-6-6h12v12h-12z"
_DIAMOND = "M0-7.5l7.5 7.5l-7.5 7.5l-7.5-7.5z"
_FLAG = "M-5 7.5v-15h1.6v15z"

SIGNS = {
    "incident:Shelling/artillery/missile attack": Sign(
        "explosion",
        "Shelling, artillery or missile attack",
        "M0-8l1.9 3.4l3.8-1l-1 3.8l3.3 1.8l-3.3 1.9l1 3.8l-3.8-1l-1.9 3.3"
        "l-1.9-3.3l-3.8 1l1-3.8l-3.3-1.9l3.3-1.8l-1-3.8l3.8 1z",
    ),
    "incident:Air/drone strike": Sign("explosion", "Air or drone strike", "M-7.2-6h14.4l-7.2 13z"),
    "incident:Armed clash": Sign(
        "battle",
        "Armed clash",
        "M-7-4.6l2.4-2.4l4.6 4.6l4.6-4.6l2.4 2.4l-4.6 4.6l4.6 4.6l-2.4 2.4l-4.6-4.6l-4.6 4.6l-2.4-2.4"
        "l4.6-4.6z",
    ),
    "incident:Attack": Sign("civilians", "Attack on people", _DIAMOND),
    "incident:Suicide bomb": Sign(
        "explosion",
        "Suicide bomb",
        "M0-8l2 5.2l5.6.3l-4.4 3.5l1.5 5.4l-4.7-3.1l-4.7 3.1l1.5-5.4l-4.4-3.5l5.6-.3z",
    ),
    "incident:Remote explosive/landmine/IED": Sign(
        "explosion",
        "Mine or improvised explosive",
        "M-7 6.5a7 7 0 0 1 14 0z",
        "M0-.5v-5.5M-5 1.5l-2.4-4M5 1.5l2.4-4",
    ),
    "incident:Grenade": Sign(
        "explosion", "Grenade", "M0-3.5a5 5.3 0 1 1 0 10.6a5 5.3 0 1 1 0-10.6z", "M-3.4-5.8h6.8"
    ),
    "incident:Chemical weapon": Sign("explosion", "Chemical weapon", "M-2.2-7.5h4.4v4.5l5 9.5h-14.4l5-9.5z"),
    "incident:Government regains territory": Sign(
        "battle", "Government regains ground", f"{_FLAG}M-3.4-7.5h10.4v7.5h-10.4z"
    ),
    "incident:Non-state actor overtakes territory": Sign(
        "battle", "Non-state actor takes ground", f"{_FLAG}M-3.4-7.5l10.4 3.8l-10.4 3.8z"
    ),
    "incident:Non-violent transfer of territory": Sign(
        "strategic", "Ground changes hands without fighting", _FLAG, "M-3.4-6.7h9.4v6h-9.4"
    ),
    "incident:Abduction/forced disappearance": Sign(
        "civilians", "Abduction or forced disappearance", "", f"{_DISC}M-4.4 4.4l8.8-8.8"
    ),
    "incident:Sexual violence": Sign("civilians", "Sexual violence", "", _DIAMOND),
    "incident:Looting/property destruction": Sign(
        "strategic", "Looting or destruction of property", "M-7-1l7-6.5l7 6.5h-2v7.5h-10v-7.5z"
    ),
    "incident:Disrupted weapons use": Sign(
        "strategic", "Weapon intercepted or disrupted", "", "M-6.5-5.5h13l-6.5 12zM-7 6l14-12"
    ),
    "incident:Arrests": Sign("strategic", "Arrests", "", f"{_SQUARE}M-2-6v12M2-6v12"),
    "incident:Other": Sign("strategic", "Other event", _DISC),
    "venue": Sign("venue", "Place of talks", "M0-2.8a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6z", _DISC),
    "place": Sign("place", "Place named in the reports", "M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"),
    SEVERAL: Sign("several", "Events of several kinds: how many", "M0-11a11 11 0 1 1 0 22a11 11 0 1 1 0-22z"),
}
OTHER = SIGNS["incident:Other"]


def sign(kind: str) -> Sign:
    """The sign of a kind of mark; an unknown kind of incident has that of "Other"."""
    return SIGNS.get(kind, OTHER)


def rank(kind: str) -> int:
    """The place of a kind in the order of the legend."""
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def draw(kind: str, x: float, y: float) -> str:
    """The sign centred on `x`, `y`, with a halo that sets it off the ground."""
    shown = sign(kind)
    layers = (("halo", shown.path + shown.open_path), ("filled", shown.path), ("open", shown.open_path))
    paths = [element("path", {"class": style, "d": data}) for style, data in layers if data]
    return moved(element("g", {"class": f"sign {shown.family}"}, *paths), x, y)


def draw_region(kind: str, x: float, y: float, scale: float, hatch: str) -> str:
    """The sign, scaled, in a hatched ring: somewhere in the region. `hatch` is the id of the pattern."""
    inner = element("g", {"transform": f"scale({scale:g})"}, draw(kind, 0, 0))
    return ring(kind, x, y, RING / 2 - 1, hatch) + moved(inner, x, y)


def ring(kind: str, x: float, y: float, radius: float, hatch: str) -> str:
    """A hatched ring in the colour of a kind."""
    fill = f"url(#{hatch})"
    circle = element("circle", {"class": "region", "cx": x, "cy": y, "r": radius, "fill": fill})
    return element("g", {"class": sign(kind).family}, circle)


def draw_several(x: float, y: float, events: int) -> str:
    """The disc that stands for events of several kinds, with their number."""
    line = Line((Run(str(events), "inverse"),), 11)
    return draw(SEVERAL, x, y) + line.draw(x - line.width / 2, y + 4)


def count(x: float, y: float, events: int) -> str:
    """The figure that says how many a sign stands for, in a pill centred on `x`, `y`."""
    line, width = Line((Run(str(events), "count"),), 10), count_width(events)
    left = x - width / 2
    pill = element("rect", {"class": "badge", "x": left, "y": y - 6, "width": width, "height": 12, "rx": 6})
    return pill + line.draw(x - line.width / 2, y + 3.6)


def count_width(events: int) -> int:
    """The width of that pill, in pixels."""
    return 6 + 6 * len(str(events))


def moved(drawing: str, x: float, y: float) -> str:
    """A drawing around 0, 0 moved to `x`, `y`."""
    if x == y == 0:
        return drawing
    return element("g", {"transform": f"translate({number(x)} {number(y)})"}, drawing)
