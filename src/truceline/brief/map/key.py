"""What stands below the map: the scale bar, the legend, the locator and the caption."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from truceline.brief.map import globe, symbols
from truceline.brief.map.frame import Frame
from truceline.brief.map.ground import Ground
from truceline.brief.map.marks import Mark
from truceline.brief.map.sites import Site
from truceline.brief.map.svg import clean, element
from truceline.brief.map.text import Line, Run, wrap

BORDERS = "Borders: Natural Earth, as its editors drew them; a background, no evidence of who controls what."
TOP = 40  # px: the legend begins below the scale bar
ROW = 21  # px
COLUMN = 270  # px: the least width of a column of the legend
INDENT = 32  # px: from a sign to its meaning
SIZE = 12  # px
BAR = 60  # px: the scale bar is at least so long
FAR = 12  # names of far places in the caption; the rest are "others"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend: a drawing around 0, 0 and what it means."""

    drawing: str
    meaning: str


def draw(
    frame: Frame,
    ground: Ground,
    sites: Sequence[Site],
    far: Sequence[Mark],
    unsaid: dict[str, str],
    hatch: str,
) -> tuple[str, float]:
    """The key, drawn from y = 0 at the frame's width, and its height in pixels."""
    radius = 52 if frame.width >= 600 else 44
    entries = list(legend(ground, sites, hatch))
    listed, depth = columns(entries, frame.width - 2 * radius - 24)
    locator = globe.around(frame, far, frame.width - radius - 2, radius + 14, radius)
    parts = [scale_bar(frame), listed, locator.draw(frame, far)]
    top = max(depth, 2 * radius + 24.0) + 6
    for sentence in caption(far, unsaid):
        block = wrap(sentence, "caption", SIZE - 0.5, frame.width)
        parts.append(block.draw(0, top, 0))
        top += block.height + 5
    return element("g", {"class": "key"}, *parts), top


def columns(entries: Sequence[Entry], width: float) -> tuple[str, float]:
    """The legend in as many columns as `width` holds, filled downwards, and where it ends."""
    count = max(1, int(width // COLUMN))
    rows = -(-len(entries) // count)
    parts = []
    for index, entry in enumerate(entries):
        x, y = (index // rows) * (width / count), TOP + (index % rows) * ROW
        words = wrap(entry.meaning, "meaning", SIZE, width / count - INDENT)
        parts.append(symbols.moved(entry.drawing, x + 13, y + 8) + words.lines[0].draw(x + INDENT, y + 12.2))
    return "".join(parts), TOP + rows * ROW


def legend(ground: Ground, sites: Sequence[Site], hatch: str) -> Iterator[Entry]:
    """What is drawn on this map, and nothing else. `hatch` as for Ground.draw."""
    glyphs = [glyph for site in sites for _, _, glyph in site.glyphs]
    for kind in sorted({glyph.kind for glyph in glyphs}, key=symbols.rank):
        drawing = symbols.draw_several(0, 0, 9) if kind == symbols.SEVERAL else symbols.draw(kind, 0, 0)
        yield Entry(drawing, symbols.sign(kind).name)
    if any(site.counted for site in sites):
        yield Entry(symbols.count(0, 0, 3), "Several events of one kind: how many")
    if any(glyph.vague for glyph in glyphs):
        yield Entry(symbols.ring("place", 0, 0, 9, f"{hatch}-region"), "Somewhere in the region named")
    if ground.disputed:
        outline = "M-12-6h24v12h-24z"
        fill = element("path", {"class": "hatched", "d": outline, "fill": f"url(#{hatch}-dispute)"})
        yield Entry(fill + element("path", {"class": "edge", "d": outline}), "Disputed area")
    for name in sorted(ground.former):
        yield Entry(element("path", {"class": "former", "d": "M-12 0h24"}), name)


def scale_bar(frame: Frame) -> str:
    """A bar of a round number of kilometres, true at the centre of the map."""
    lengths = [step * 10**power for power in range(5) for step in (1, 2, 5)]
    length = next((n for n in lengths if n / frame.km >= BAR), lengths[-1])
    end = 1 + length / frame.km
    bar = element("path", {"class": "bar", "d": f"M1 14v6H{end:.1f}v-6M{(1 + end) / 2:.1f} 20v-4"})
    zero, half, whole = (
        Line((Run(text, "caption"),), 11) for text in ("0", f"{length / 2:g}", f"{length:,}")
    )
    unit = Line((Run(f"{length:,} km", "caption"),), 11)
    figures = [
        zero.draw(0, 11),
        half.draw((1 + end) / 2 - half.width / 2, 11),
        unit.draw(end - whole.width / 2, 11),
    ]
    return element("g", {"class": "scale"}, bar, *figures)


def caption(far: Sequence[Mark], unsaid: dict[str, str]) -> Iterator[str]:
    """The sentences below the key."""
    names = sorted({clean(mark.label) for mark in far})
    if names:
        yield f"Not on this map: {', '.join(names[:FAR])}{' and others' if names[FAR:] else ''}."
    if unsaid:
        yield f"Also disputed: {'; '.join(f'{name} ({status})' for name, status in sorted(unsaid.items()))}."
    yield BORDERS
