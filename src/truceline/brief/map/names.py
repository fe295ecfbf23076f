"""The names of marked places, in the source's form with the other one beside it, and of cities."""

from collections.abc import Sequence

from truceline.brief.map import labels
from truceline.brief.map.boxes import Box, Occupied
from truceline.brief.map.frame import Frame
from truceline.brief.map.labels import Placed, Request
from truceline.brief.map.marks import Mark
from truceline.brief.map.sites import Site
from truceline.brief.map.svg import clean, element
from truceline.brief.map.text import Block, Line, Run, shorten

SIZE = 13
PLACES = 3  # places named at one site; of more, the first two and how many others
NUMBERS = 4  # numbers written before a name; more are an ellipsis
NAME, LINE = 0.45, 0.62  # of the panel's width: the widest name and the widest line
CITY = 11.5
DOT = 5.0  # px across
ROOM = 40_000  # px² of map for each city
EDGE = 6.0  # px: a city nearer to the border than this is left out


def of_sites(sites: Sequence[Site], frame: Frame, occupied: Occupied) -> list[Placed]:
    """The names that found room, the weightiest sites' first."""
    placed = labels.beside([Request(site.box, _forms(site, frame.width)) for site in sites], occupied)
    return [label for label in placed if label]


def of_cities(cities: Sequence[Mark], frame: Frame, occupied: Occupied) -> list[str]:
    """Cities drawn as dots with their names, the first ones given first, as many as the map bears."""
    drawn: list[str] = []
    for city in cities:
        if len(drawn) >= frame.width * frame.height / ROOM:
            break
        if frame.holds(city.lat, city.lon, EDGE):
            x, y = frame.point(city.lat, city.lon)
            name = Line((Run(shorten(city.label, "context", CITY, NAME * frame.width), "context"),), CITY)
            placed = labels.touching(Request(Box.around(x, y, DOT), (Block((name,)),)), occupied)
            if placed:
                dot = element("circle", {"class": "dot", "cx": x, "cy": y, "r": DOT / 2})
                drawn.append(dot + draw(placed))
    return drawn


def draw(label: Placed) -> str:
    """A name, with the line to its sign where it stands off."""
    text = label.block.draw(label.box.left, label.box.top, label.lean)
    if label.leader is None:
        return text
    x1, y1, x2, y2 = label.leader
    return element("line", {"class": "leader", "x1": x1, "y1": y1, "x2": x2, "y2": y2}) + text


def _forms(site: Site, width: int) -> tuple[Block, ...]:
    """Both names on a line, both below each other, the source's own alone: what fits, in that order."""
    places: dict[tuple[str, str], list[int]] = {}
    for mark in site.marks:
        numbers = places.setdefault((clean(mark.label) or "unnamed place", clean(mark.other or "")), [])
        numbers += [mark.number] if mark.number is not None else []
    shown = list(places.items())[: PLACES if len(places) <= PLACES else PLACES - 1]
    more = len(places) - len(shown)
    rest = [Line((Run(f"and {more} more places", "name"),), SIZE)] if more else []
    own = [_own(name, numbers, width) for (name, _), numbers in shown]
    other = [_other(beside, name, width) for (name, beside), _ in shown]
    beside = [Line(a.runs + b.runs, SIZE) for a, b in zip(own, other, strict=True)]
    below = [line for pair in zip(own, other, strict=True) for line in pair if line.runs]
    blocks = [Block((*lines, *rest)) for lines in (beside, below, own)]
    return tuple(block for block in blocks if block.width <= LINE * width) or (blocks[-1],)


def _own(name: str, numbers: Sequence[int], width: int) -> Line:
    """A name with the numbers by which the text refers to what happened there."""
    each = sorted(set(numbers))
    figures = ", ".join(str(number) for number in each[:NUMBERS]) + (" …" if each[NUMBERS:] else "")
    lead = (Run(f"{figures} ", "number"),) if each else ()
    return Line((*lead, Run(shorten(name, "name", SIZE, NAME * width), "name")), SIZE)


def _other(name: str, than: str, width: int) -> Line:
    """The other name, set off by a slash; nothing where there is none."""
    shown = (Run(" / ", "other"), Run(shorten(name, "other", SIZE, NAME * width), "other"))
    return Line(shown if name and name != than else (), SIZE)
