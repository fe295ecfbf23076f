"""Running totals over time as SVG: each speaker's numbers, the band they span, the minimum that follows.

Days run from left to right, people from the bottom up; nothing is joined across speakers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.brief.axis import Axis, axis
from truceline.brief.charts import text, wrapped
from truceline.brief.courses import Count, Course, Point
from truceline.brief.map.svg import words
from truceline.brief.wording import dates, numbers

_TOP, _BOTTOM, _LEFT, _RIGHT = 14, 24, 52, 10
_LINE = 18  # height of a line of the key
_SHAPES = ("circle", "square", "diamond", "triangle")
_OPEN = 9  # length of the arrow of an open end


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where a day and a number stand, in pixels."""

    days: tuple[int, int]
    axis: Axis
    width: int
    height: int

    def x(self, day: str) -> float:
        first, last = self.days
        share = (date.fromisoformat(day).toordinal() - first) / max(1, last - first)
        return round(_LEFT + share * (self.width - _LEFT - _RIGHT), 1)

    def y(self, value: int) -> float:
        return round(self.height - _BOTTOM - self.axis.place(value) * (self.height - _TOP - _BOTTOM), 1)

    @property
    def floor(self) -> float:
        return float(self.height - _BOTTOM)


def draw(count: Count, width: int) -> str:
    """An SVG of `width` pixels, with a key of the speakers below."""
    height = 190 if width < 500 else 240
    plot = _Plot(_days(count), axis(list(_values(count))), width, height)
    parts = [*_band(count, plot), *_grid(plot), *_minimum(count, plot)]
    for number, course in enumerate(count.courses):
        parts += _course(course, _SHAPES[number % len(_SHAPES)], plot)
    below = float(height + 6)
    for number, course in enumerate(count.courses):
        parts.append(_mark(_SHAPES[number % len(_SHAPES)], 8, below + 8, firm=True))
        for line in wrapped(course.speaker, width - 24, bold=False):
            parts.append(text(20, below + 12, line, "chart-label"))
            below += _LINE
    tall = f"{below:.0f}"
    return (
        f'<svg class="chart" viewBox="0 0 {width} {tall}" width="{width}" height="{tall}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{words(count.title)}</title>{"".join(parts)}</svg>'
    )


def _days(count: Count) -> tuple[int, int]:
    first = min(point.day for course in count.courses for point in course.points)
    return date.fromisoformat(first).toordinal(), date.fromisoformat(count.until).toordinal()


def _values(count: Count) -> Iterator[int]:
    points = (point for course in count.courses for point in course.points)
    bounds = [bound for point in points for bound in (point.low, point.high)]
    yield from (bound for bound in (*bounds, *(low for _, low in _least(count))) if bound is not None)


def _least(count: Count) -> list[tuple[str, int]]:
    """The minimum from the first day that is drawn on: by day, as it changes."""
    first = min(point.day for course in count.courses for point in course.points)
    before = [step.low for step in count.minimum if step.day <= first]
    after = [(step.day, step.low) for step in count.minimum if step.day > first]
    return [*((first, low) for low in before[-1:]), *after]


def _grid(plot: _Plot) -> Iterator[str]:
    """Lines for round numbers, and the first and the last day."""
    for tick in plot.axis.ticks:
        y = plot.y(tick)
        yield f'<line class="chart-grid" x1="{_LEFT}" x2="{plot.width - _RIGHT}" y1="{y}" y2="{y}"/>'
        yield text(_LEFT - 6, y + 4, numbers.number(tick), "chart-tick", anchor="end")
    first, last = (date.fromordinal(day).isoformat() for day in plot.days)
    yield text(_LEFT, plot.floor + 18, dates.day(first), "chart-tick")
    if first != last:
        yield text(plot.width - _RIGHT, plot.floor + 18, dates.day(last), "chart-tick", anchor="end")


def _band(count: Count, plot: _Plot) -> Iterator[str]:
    """The envelope, a step from each day; an open end reaches the edge."""
    ends = [span.day for span in count.envelope[1:]] + [count.until]
    for span, end in zip(count.envelope, ends, strict=True):
        left, right = plot.x(span.day), plot.x(end)
        top = float(_TOP) if span.high is None else plot.y(span.high)
        bottom = plot.floor if span.low is None else plot.y(span.low)
        if right > left:
            yield (
                f'<rect class="count-band" x="{left}" y="{top}" width="{right - left:.1f}" '
                f'height="{max(bottom - top, 1):.1f}"/>'
            )


def _minimum(count: Count, plot: _Plot) -> Iterator[str]:
    """The minimum: a line of steps, with the band below it that no total can lie in."""
    steps = _least(count)
    if not steps:
        return
    path = [f"M{plot.x(steps[0][0])} {plot.y(steps[0][1])}"]
    for day, low in steps[1:]:
        path += [f"H{plot.x(day)}", f"V{plot.y(low)}"]
    path.append(f"H{plot.x(count.until)}")
    line = "".join(path)
    yield f'<path class="count-below" d="{line}V{plot.floor}H{plot.x(steps[0][0])}Z"/>'
    yield f'<path class="count-minimum" d="{line}"/>'


def _course(course: Course, shape: str, plot: _Plot) -> Iterator[str]:
    places = [(plot.x(point.day), _height(point, plot), point) for point in course.points]
    if len(places) > 1:
        points = " ".join(f"{x},{y}" for x, y, _ in places)
        yield f'<polyline class="count-line" points="{points}"/>'
    for x, y, point in places:
        yield from _reach(x, point, plot)
        yield _mark(shape, x, y, firm=point.dated)


def _height(point: Point, plot: _Plot) -> float:
    """Where a number is marked: at its low end, or its high one if it has no other."""
    return plot.y(point.low if point.low is not None else point.high or 0)


def _reach(x: float, point: Point, plot: _Plot) -> Iterator[str]:
    """A stroke from end to end of a range; an open end is an arrow."""
    if point.low is not None and point.high is not None and point.low != point.high:
        yield f'<path class="count-reach" d="M{x} {plot.y(point.low)}V{plot.y(point.high)}"/>'
    elif point.high is None and point.low is not None:
        yield _arrow(x, plot.y(point.low), -1)
    elif point.low is None and point.high is not None:
        yield _arrow(x, plot.y(point.high), 1)


def _arrow(x: float, y: float, way: int) -> str:
    tip = max(4.0, y + way * 2 * _OPEN)  # within the drawing, also from the greatest number
    back = tip - way * 5
    head = f"M{x - 4:.1f} {back:.1f}L{x} {tip:.1f}L{x + 4:.1f} {back:.1f}"
    return f'<path class="count-reach" d="M{x} {y}V{tip:.1f}{head}"/>'


def _mark(shape: str, x: float, y: float, *, firm: bool) -> str:
    style = "chart-mark" if firm else "chart-mark chart-hollow"
    if shape == "circle":
        return f'<circle class="{style}" cx="{x}" cy="{y}" r="4"/>'
    corners: dict[str, Sequence[tuple[float, float]]] = {
        "square": ((-3.6, -3.6), (3.6, -3.6), (3.6, 3.6), (-3.6, 3.6)),
        "diamond": ((0, -5.2), (5.2, 0), (0, 5.2), (-5.2, 0)),
        "triangle": ((0, -5), (4.8, 3.8), (-4.8, 3.8)),
    }
    points = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in corners[shape])
    return f'<polygon class="{style}" points="{points}"/>'
