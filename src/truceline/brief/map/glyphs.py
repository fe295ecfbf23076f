"""Signs with what they stand for at a place: how many of a kind, at the place or somewhere around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from truceline.brief.map import symbols
from truceline.brief.map.boxes import Box
from truceline.brief.map.marks import Mark

MOST = 4  # kinds told apart at one place; more are one disc with a number
SQUARE = 4  # so many signs stand two and two, fewer in a row
GUTTER = 1  # px between signs
OVERHANG = 4  # px by which a count lies over the corner of its sign


@dataclass(frozen=True, slots=True, order=True)
class Glyph:
    """A sign for `marks` marks of a kind, `vague` of which lie somewhere in a region around it."""

    rank: int
    kind: str
    marks: int
    vague: int

    @property
    def size(self) -> int:
        """Of its box, in pixels."""
        return symbols.RING if self.vague or self.kind == symbols.SEVERAL else symbols.SIZE

    @property
    def span(self) -> int:
        """Its share of a row, in pixels: its box, its count and the gap to the next."""
        return self.size + GUTTER + (symbols.count_width(self.marks) - OVERHANG if self.is_counted else 0)

    @property
    def is_counted(self) -> bool:
        """Whether a figure beside it says how many; a place named twice is still one place."""
        return self.marks > 1 and self.kind.startswith("incident:")

    @property
    def told(self) -> str:
        """What it stands for, in words."""
        number = f" ({self.marks})" if self.is_counted else ""
        where = ", somewhere in the region" if self.vague == self.marks else ""
        return f"{symbols.sign(self.kind).name}{number}{where}"

    def draw(self, x: float, y: float, hatch: str) -> str:
        """The sign centred on `x`, `y`; `hatch` is the id of the pattern for regions."""
        if self.kind == symbols.SEVERAL:
            return symbols.draw_several(x, y, self.marks)
        if self.vague:
            return symbols.draw_region(self.kind, x, y, 0.62 if self.vague == self.marks else 0.85, hatch)
        return symbols.draw(self.kind, x, y)

    def badge(self, x: float, y: float) -> Box:
        """The box of its count, where the glyph is centred on `x`, `y`."""
        left, middle = x + self.size / 2 - OVERHANG, y - self.size / 2 + 1
        return Box(left, middle - 6, left + symbols.count_width(self.marks), middle + 6)


Drawn = tuple[float, float, Glyph]
"""A glyph with the point, in pixels, that it is centred on."""


def of(marks: Sequence[Mark]) -> list[Glyph]:
    """A glyph for each kind among marks of one place; a place only named counts where nothing else is."""
    kinds = {mark.kind for mark in marks}
    telling = [mark for mark in marks if mark.kind != "place" or kinds == {"place"}]
    return sorted(
        Glyph(
            symbols.rank(kind),
            kind,
            sum(mark.kind == kind for mark in telling),
            sum(mark.kind == kind and mark.approximate for mark in telling),
        )
        for kind in {mark.kind for mark in telling}
    )


def several(glyphs: Sequence[Glyph]) -> Glyph:
    """The disc that stands for all of these."""
    return Glyph(symbols.rank(symbols.SEVERAL), symbols.SEVERAL, sum(glyph.marks for glyph in glyphs), 0)


def in_row(glyphs: Sequence[Glyph], x: float, y: float) -> list[Drawn]:
    """The glyphs side by side around a point; from four on in two rows."""
    return _arranged(glyphs, x, y, 2 if len(glyphs) >= SQUARE else len(glyphs))


def in_column(glyphs: Sequence[Glyph], x: float, y: float) -> list[Drawn]:
    """The glyphs one below the other around a point."""
    return _arranged(glyphs, x, y, 1)


def _arranged(glyphs: Sequence[Glyph], x: float, y: float, columns: int) -> list[Drawn]:
    rows = [glyphs[i : i + columns] for i in range(0, len(glyphs), columns)]
    top = y - sum(_height(row) for row in rows) / 2
    placed = []
    for row in rows:
        left = x - sum(glyph.span for glyph in row) / 2
        for glyph in row:
            placed.append((left + (glyph.size + GUTTER) / 2, top + _height(row) / 2, glyph))
            left += glyph.span
        top += _height(row)
    return placed


def _height(row: Sequence[Glyph]) -> float:
    return max(glyph.size for glyph in row) + GUTTER
