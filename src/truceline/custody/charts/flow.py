"""From one list to the next as bands: who stayed, who came, who went, and who is unaccounted for."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args
from xml.sax.saxutils import escape

from truceline.custody.together.succession import Change, Succession

_WIDTH, _BAR, _TOP, _GAP = 640, 18, 56, 12
_HEIGHT = 320  # of all bands together
_LEAST = 20  # of a band, so that its words can be read
_STYLE = {
    "still listed": "#5b7f95",
    "renamed": "#8a9a5b",
    "appeared": "#b8b8b8",
    "accounted for": "#c9b27c",
    "not covered": "#d9d9d9",
    "unaccounted for": "#a33b3b",
}


def flow(steps: Iterable[Succession], earlier: str, later: str) -> str:
    """An SVG of the steps between two lists; `earlier` and `later` are their titles.

    Each change is a band as thick as its number of persons: from left to right for those on both lists, into
    nothing for those who went, out of nothing for those who came. Alarms are red and named in words.
    """
    counts = Counter(step.change for step in steps)
    changes = [change for change in get_args(Change) if counts[change]]
    scale = _HEIGHT / max(1, sum(counts.values()))
    parts, y = [], float(_TOP)
    for change in changes:
        thick = max(_LEAST, counts[change] * scale)
        parts.append(_band(change, counts[change], y, thick))
        y += thick + _GAP
    height = round(max(y, _TOP + 40))
    title = escape(f"From {earlier} to {later}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'font-family="sans-serif" font-size="13"><title>{title}</title>'
        f'<text x="0" y="20">{escape(earlier)}</text>'
        f'<text x="{_WIDTH}" y="20" text-anchor="end">{escape(later)}</text>' + "".join(parts) + "</svg>\n"
    )


def _band(change: Change, count: int, y: float, thick: float) -> str:
    left = _WIDTH // 2 if change == "appeared" else 0
    right = _WIDTH if change in {"still listed", "renamed", "appeared"} else _WIDTH // 2
    bars = [x for x, drawn in ((0, left == 0), (_WIDTH - _BAR, right == _WIDTH)) if drawn]
    text_at = left + (_BAR + 10 if left == 0 else 10)
    return (
        f'<rect x="{left}" y="{y:.1f}" width="{right - left}" height="{thick:.1f}" '
        f'fill="{_STYLE[change]}" fill-opacity="0.75"/>'
        + "".join(
            f'<rect x="{x}" y="{y:.1f}" width="{_BAR}" height="{thick:.1f}" fill="#333"/>' for x in bars
        )
        + f'<text x="{text_at}" y="{y + thick / 2 + 5:.1f}">{change}: {count}</text>'
    )
