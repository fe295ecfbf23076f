"""Tolls as ranges by source, drawn as SVG on one axis; what is not disclosed is drawn as undisclosed.

Each figure keeps its own bar: none is averaged or joined to another. Colours come from the page's custom
properties, so that a chart follows light and dark; every text is escaped.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from truceline.brief.axis import Axis, axis
from truceline.brief.map.svg import words
from truceline.brief.wording import numbers

_LINE = 16  # height of a line of text
_SIZE = 12.5  # of a label, in pixels; never under 10 on a phone
_GLYPH = 0.58  # mean width of a letter in parts of its size: wide fonts are the rule where none is known
_EDGE = 12  # left and right of the plot, so that marks at its ends are whole


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure: who says it, the words of its number, and its bounds (None: open).

    `firm`: stated; what is alleged, uncertain or denied is drawn hollow, and `value` says which.
    """

    label: str
    value: str
    low: int | None
    high: int | None
    firm: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The figures for the same people, and the parties that have not disclosed theirs."""

    title: str
    bars: tuple[Bar, ...]
    undisclosed: tuple[str, ...] = ()


def draw(groups: Sequence[Group], scale: Axis, width: int, title: str) -> str:
    """An SVG of `width` pixels, as high as its rows need. `title` is for those who hear the page."""
    ruler = _Ruler(scale, width)
    rows: list[str] = []
    y = 30.0
    for group in groups:
        for line in wrapped(group.title, width, bold=True):
            rows.append(text(0, y, line, "chart-title"))
            y += _LINE + 2
        for bar in group.bars:
            y = _bar(rows, bar, y, ruler)
        for party in group.undisclosed:
            y = _undisclosed(rows, party, y, ruler)
        y += 14
    height = round(y + 6)
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{words(title)}</title>'
        + _grid(ruler, y)
        + "".join(rows)
        + "</svg>"
    )


def scale_of(groups: Sequence[Group]) -> Axis:
    """The axis on which all these figures can stand."""
    bounds = (bound for group in groups for bar in group.bars for bound in (bar.low, bar.high))
    return axis([bound for bound in bounds if bound is not None])


@dataclass(frozen=True, slots=True)
class _Ruler:
    axis: Axis
    width: int

    def x(self, value: int) -> float:
        return round(_EDGE + self.axis.place(value) * (self.width - 2 * _EDGE), 1)


def _grid(ruler: _Ruler, bottom: float) -> str:
    """The ticks, labelled at the top; a label that would touch the one before it is left out."""
    parts, free = [], -1.0
    for tick in ruler.axis.ticks:
        x, label = ruler.x(tick), numbers.number(tick)
        half = len(label) * _SIZE * _GLYPH / 2
        x_text = min(max(x, half), ruler.width - half)
        parts.append(f'<line class="chart-grid" x1="{x}" x2="{x}" y1="18" y2="{bottom:.1f}"/>')
        if x_text - half > free:
            parts.append(text(x_text, 12, label, "chart-tick", anchor="middle"))
            free = x_text + half + 6
    return "".join(parts)


def _bar(rows: list[str], bar: Bar, y: float, ruler: _Ruler) -> float:
    """Draws one figure from `y` down; where the next begins."""
    y = _labels(rows, bar.label, bar.value, y, ruler)
    middle = y - 3
    rows.append(f'<line class="chart-track" x1="0" x2="{ruler.width}" y1="{middle:.1f}" y2="{middle:.1f}"/>')
    rows.append(_mark(bar, middle, ruler))
    return y + 20


def _mark(bar: Bar, y: float, ruler: _Ruler) -> str:
    style = "chart-mark" if bar.firm else "chart-mark chart-hollow"
    if bar.low is None and bar.high is None:
        return ""
    if bar.low is not None and bar.low == bar.high:
        return f'<circle class="{style}" cx="{ruler.x(bar.low)}" cy="{y:.1f}" r="5.5"/>'
    left = ruler.x(bar.low) if bar.low is not None else 0.0
    right = ruler.x(bar.high) if bar.high is not None else float(ruler.width)
    return f'<path class="{style}" d="{_outline(bar, left, right, y)}"/>'


def _outline(bar: Bar, left: float, right: float, y: float) -> str:
    """A bar; an open end is the point of an arrow at the edge of the plot."""
    top, bottom, tip = y - 4.5, y + 4.5, 9
    start = f"M{left} {y:.1f}L{left + tip} {top:.1f}" if bar.low is None else f"M{left} {top:.1f}"
    end = f"L{right - tip} {top:.1f}L{right} {y:.1f}L{right - tip} {bottom:.1f}"
    if bar.high is not None:
        end = f"L{right} {top:.1f}L{right} {bottom:.1f}"
    back = f"L{left + tip} {bottom:.1f}Z" if bar.low is None else f"L{left} {bottom:.1f}Z"
    return start + end + back


def _undisclosed(rows: list[str], party: str, y: float, ruler: _Ruler) -> float:
    y = _labels(rows, party, "undisclosed", y, ruler)
    rows.append(
        f'<rect class="chart-undisclosed" x="0.5" y="{y - 8:.1f}" width="{ruler.width - 1}" height="10"/>'
    )
    return y + 20


def _labels(rows: list[str], label: str, value: str, y: float, ruler: _Ruler) -> float:
    """The label on the left, wrapped; the value at the right end of its first line."""
    taken = (len(value) + 2) * _SIZE * _GLYPH
    for number, line in enumerate(wrapped(label, ruler.width - taken, bold=False)):
        rows.append(text(0, y, line, "chart-label"))
        if number == 0:
            rows.append(text(ruler.width, y, value, "chart-value", anchor="end"))
        y += _LINE
    return y


def wrapped(words: str, width: float, *, bold: bool) -> list[str]:
    """The text in lines of at most `width` pixels, by the mean width of letters."""
    most = max(12, int(width / (_SIZE * _GLYPH * (1.08 if bold else 1))))
    lines = [""]
    for word in words.split():
        word = word if len(word) <= most else word[: most - 1] + "…"
        if lines[-1] and len(lines[-1]) + 1 + len(word) > most:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def text(x: float, y: float, content: str, style: str, anchor: str = "start") -> str:
    """A line of text in a chart."""
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words(content)}</text>'
