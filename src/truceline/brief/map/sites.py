"""Marks gathered into sites: what lies on one spot of the map, or too close together to be drawn apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from truceline.brief.map import symbols
from truceline.brief.map.boxes import Box
from truceline.brief.map.frame import Frame
from truceline.brief.map.marks import Mark
from truceline.brief.map.svg import clean, element, words

ROW = 4  # signs beside each other; a site of more kinds is one disc with a number
GUTTER = 2  # px between them


@dataclass(frozen=True, slots=True, order=True)
class Glyph:
    """A sign and the number of marks that it stands for."""

    rank: int
    kind: str
    approximate: bool
    count: int

    @property
    def size(self) -> int:
        """Of its box, in pixels."""
        return symbols.RING if self.approximate or self.kind == symbols.SEVERAL else symbols.SIZE

    @property
    def told(self) -> str:
        """What it stands for, in words."""
        where = " somewhere in the region" if self.approximate else ""
        return f"{symbols.sign(self.kind).name}{where}{f' ({self.count})' if self.count > 1 else ''}"

    def draw(self, x: float, y: float, hatch: str) -> str:
        """The sign centred on `x`, `y`."""
        if self.approximate:
            return symbols.draw_region(self.kind, x, y, f"{hatch}-region")
        if self.kind == symbols.SEVERAL:
            return symbols.draw_several(x, y, self.count)
        return symbols.draw(self.kind, x, y)


@dataclass(frozen=True)
class Site:
    """Marks drawn around one point of the panel, `x`, `y` in pixels; the first mark names the place."""

    x: float
    y: float
    marks: tuple[Mark, ...]

    @cached_property
    def kinds(self) -> list[Glyph]:
        """What is marked there, a glyph a kind; a place only named counts where nothing else is."""
        counts = Counter((mark.kind, mark.approximate) for mark in self.marks)
        telling = {key: count for key, count in counts.items() if key[0] != "place"}
        return sorted(
            Glyph(symbols.rank(kind), kind, approximate, count if kind.startswith("incident:") else 1)
            for (kind, approximate), count in (telling or counts).items()
        )

    @cached_property
    def glyphs(self) -> list[tuple[float, float, Glyph]]:
        """The signs that are drawn, and where their centres lie: in a row around the point."""
        row = self.kinds
        if len(row) > ROW:
            row = [Glyph(0, symbols.SEVERAL, False, sum(glyph.count for glyph in row))]
        left = self.x - sum(glyph.size + GUTTER for glyph in row) / 2
        placed = []
        for glyph in row:
            placed.append((left + (glyph.size + GUTTER) / 2, self.y, glyph))
            left += glyph.size + GUTTER
        return placed

    @cached_property
    def box(self) -> Box:
        """What the signs cover, the figure of a count at their upper right corner included."""
        boxes = [Box.around(x, y, glyph.size + 1) for x, y, glyph in self.glyphs]
        return Box.hull([*boxes, *(box for box, _ in self.badges)])

    @property
    def badges(self) -> list[tuple[Box, int]]:
        """The counts, each with its box."""
        return [
            (badge(x, y, glyph), glyph.count)
            for x, y, glyph in self.glyphs
            if glyph.count > 1 and glyph.kind != symbols.SEVERAL
        ]

    @property
    def told(self) -> str:
        """What is marked there, in words."""
        names = dict.fromkeys(clean(mark.label) for mark in self.marks)
        return f"{', '.join(names)}: {', '.join(glyph.told for glyph in self.kinds)}"

    def draw(self, hatch: str) -> str:
        """The signs and counts as SVG; `hatch` and "-region" is the id of the pattern for regions."""
        signs = [glyph.draw(x, y, hatch) for x, y, glyph in self.glyphs]
        counts = [symbols.count(*box.centre, events) for box, events in self.badges]
        return element("g", {"class": "site"}, element("title", {}, words(self.told)), *signs, *counts)

    @property
    def incidents(self) -> int:
        """How many of its marks are incidents."""
        return sum(mark.is_incident for mark in self.marks)


def badge(x: float, y: float, glyph: Glyph) -> Box:
    """The box of the count of a glyph centred on `x`, `y`."""
    left, middle = x + glyph.size / 2 - 4, y - glyph.size / 2 + 1
    return Box(left, middle - 6, left + symbols.count_width(glyph.count), middle + 6)


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
    kept: list[Site] = []
    for site in sites:
        host = next((i for i, other in enumerate(kept) if other.box.meets(site.box)), None)
        if host is None:
            kept.append(site)
        else:
            kept[host] = Site(kept[host].x, kept[host].y, kept[host].marks + site.marks)
    return kept


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
