"""Marks gathered into sites: what lies on one spot of the map, or too close together to be drawn apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from truceline.brief.map import glyphs, symbols
from truceline.brief.map.boxes import Box
from truceline.brief.map.frame import Frame
from truceline.brief.map.glyphs import Drawn, Glyph
from truceline.brief.map.marks import Mark
from truceline.brief.map.svg import clean, element, words


@dataclass(frozen=True)
class Site:
    """Marks drawn around one point of the panel, `x`, `y` in pixels; the first mark names the place.

    `upright`: the signs stand one below the other.
    """

    x: float
    y: float
    marks: tuple[Mark, ...]
    upright: bool = False

    @cached_property
    def kinds(self) -> list[Glyph]:
        """What is marked there, a glyph a kind."""
        return glyphs.of(self.marks)

    @cached_property
    def glyphs(self) -> list[Drawn]:
        """The glyphs that are drawn, and where their centres lie."""
        shown = self.kinds if len(self.kinds) <= glyphs.MOST else [glyphs.several(self.kinds)]
        arrange = glyphs.in_column if self.upright else glyphs.in_row
        return arrange(shown, self.x, self.y)

    @cached_property
    def box(self) -> Box:
        """What the signs cover, the figures of their counts included."""
        boxes = [Box.around(x, y, glyph.size + 1) for x, y, glyph in self.glyphs]
        return Box.hull([*boxes, *(glyph.badge(x, y) for x, y, glyph in self.counted)])

    @property
    def counted(self) -> list[Drawn]:
        """The glyphs that have a figure beside them."""
        return [(x, y, glyph) for x, y, glyph in self.glyphs if glyph.is_counted]

    @property
    def told(self) -> str:
        """What is marked there, in words."""
        names = dict.fromkeys(clean(mark.label) for mark in self.marks)
        return f"{', '.join(names)}: {', '.join(glyph.told for glyph in self.kinds)}"

    def draw(self, hatch: str) -> str:
        """The signs and counts as SVG; `hatch` and "-region" is the id of the pattern for regions."""
        signs = [glyph.draw(x, y, f"{hatch}-region") for x, y, glyph in self.glyphs]
        counts = [symbols.count(*glyph.badge(x, y).centre, glyph.marks) for x, y, glyph in self.counted]
        return element("g", {"class": "site"}, element("title", {}, words(self.told)), *signs, *counts)

    @property
    def incidents(self) -> int:
        """How many of its marks are incidents."""
        return sum(mark.is_incident for mark in self.marks)


def gather(marks: Sequence[Mark], frame: Frame) -> list[Site]:
    """The sites of the marks that lie in the frame; the weightiest first. No two of them overlap.

    Places too close together become one site, named after the one with most incidents.
    """
    spots: dict[tuple[float, float], list[Mark]] = {}
    for mark in sorted(marks, key=_order):
        if frame.holds(mark.lat, mark.lon):
            x, y = frame.point(mark.lat, mark.lon)
            spots.setdefault((round(x, 1), round(y, 1)), []).append(mark)
    sites = sorted((Site(x, y, tuple(found)) for (x, y), found in spots.items()), key=_weight)
    while True:
        apart = _merge(sites)
        if len(apart) == len(sites):
            return apart
        sites = sorted(apart, key=_weight)


def _merge(sites: list[Site]) -> list[Site]:
    """Each site joined to the first that it overlaps, unless they fit beside each other upright."""
    kept: list[Site] = []
    for site in sites:
        host = next((i for i, other in enumerate(kept) if other.box.meets(site.box)), None)
        if host is None:
            kept.append(site)
            continue
        apart = _apart(kept[host], site, kept[:host] + kept[host + 1 :])
        if apart:
            kept[host] = apart[0]
            kept.append(apart[1])
        else:
            kept[host] = replace(kept[host], marks=kept[host].marks + site.marks)
    return kept


def _apart(one: Site, two: Site, others: Sequence[Site]) -> tuple[Site, Site] | None:
    """The two with one of them, or both, upright, if then they overlap neither each other nor the others."""
    tall, high = replace(one, upright=True), replace(two, upright=True)
    for pair in ((one, high), (tall, two), (tall, high)):
        crowded = any(site.box.meets(other.box) for site in pair for other in others)
        if not crowded and not pair[0].box.meets(pair[1].box):
            return pair
    return None


def _order(mark: Mark) -> tuple[object, ...]:
    number = mark.number if mark.number is not None else 10**9
    return (
        not mark.is_incident,
        mark.approximate,
        number,
        mark.label,
        mark.other or "",
        mark.kind,
        mark.lat,
        mark.lon,
    )


def _weight(site: Site) -> tuple[object, ...]:
    region = all(mark.approximate for mark in site.marks)
    return -site.incidents, region, -len(site.marks), _order(site.marks[0]), site.y, site.x
