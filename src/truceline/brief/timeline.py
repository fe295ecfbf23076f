"""The ceasefires on one line of time, as SVG: when each was agreed, stood, was alleged broken, and ended.

Colours come from the page's custom properties; every text is escaped.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.brief.map.svg import words
from truceline.brief.sentences.ceasefires import Pause
from truceline.brief.wording import dates

_ROW = 44  # height of a label and its bar
_YEAR = 365
_EDGE = 12  # left and right of the plot, so that marks at its ends are whole
_APART = 58  # pixels that two labels of days need
_STEPS = (1, 2, 5, 7, 14, 30, 61, 92, 183, 365, 730, 1826, 3652, 36525)  # days between two labels


@dataclass(frozen=True, slots=True)
class Line:
    """One ceasefire. Days are ISO 8601; `until`: the end, the next beginning, or the day of the brief.

    `over`: it ended or another took its place; `firm`: nobody denies that it was agreed.
    """

    label: str
    agreed: str | None
    began: str
    until: str
    over: bool
    firm: bool
    reaffirmed: tuple[str, ...]
    alleged: tuple[str, ...]


def lines(pauses: Iterable[Pause], as_of: str | None) -> tuple[Line, ...]:
    """A line for each single ceasefire of which a day is known, earliest first."""
    dated = [pause for pause in pauses if pause.entry.count == 1 and _began(pause)]
    begun = sorted(_began(pause) for pause in dated)
    return tuple(_line(pause, begun, as_of) for pause in sorted(dated, key=_began))


def draw(lines: Sequence[Line], width: int, title: str) -> str:
    """An SVG of `width` pixels, as high as its rows need. `title` is for those who hear the page."""
    scale = _Scale(lines, width)
    height = 30 + _ROW * len(lines)
    rows = [mark for number, line in enumerate(lines) for mark in _row(line, 44.0 + _ROW * number, scale)]
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{words(title)}</title>'
        + "".join((*_grid(scale, height), *rows))
        + "</svg>"
    )


class _Scale:
    """Days to pixels."""

    def __init__(self, lines: Sequence[Line], width: int) -> None:
        days = [day for line in lines for day in (line.agreed, line.began, line.until, *line.alleged) if day]
        self.first, self.last = date.fromisoformat(min(days)), date.fromisoformat(max(days))
        self.width = width
        self.days = max((self.last - self.first).days, 1)

    def x(self, day: str) -> float:
        """Where a day stands, from the left."""
        share = (date.fromisoformat(day) - self.first).days / self.days
        return round(_EDGE + share * (self.width - 2 * _EDGE), 1)


def _began(pause: Pause) -> str:
    return (pause.entry.in_force or pause.entry.agreed or "")[:10]


def _line(pause: Pause, begun: Sequence[str], as_of: str | None) -> Line:
    entry, began = pause.entry, _began(pause)
    later = next((day for day in begun if day > began), None)
    ended = (entry.ended.on or "")[:10] if entry.ended else ""
    alleged = {one.when[:10] for one in entry.allegations if one.when}
    until = max(ended or later or as_of or began, began, *alleged)
    return Line(
        label=" · ".join((dates.day(began), *map(str.lower, pause.label[1:] or ("no end known",)))),
        agreed=entry.agreed,
        began=began,
        until=until,
        over=entry.ended is not None,
        firm=not entry.denied,
        reaffirmed=tuple(again.on for again in entry.reaffirmed if again.on),
        alleged=tuple(sorted(alleged)),
    )


def _grid(scale: _Scale, height: int) -> Iterable[str]:
    """Days at the top, as many as have room."""
    room = max((scale.width - 2 * _EDGE) // _APART, 1)
    step = next((step for step in _STEPS if scale.days / step <= room), _STEPS[-1])
    for number in range(scale.days // step + 1):
        day = (scale.first + timedelta(days=number * step)).isoformat()
        x = scale.x(day)
        anchor = "start" if x < _APART / 2 else "end" if x > scale.width - _APART / 2 else "middle"
        yield f'<line class="chart-grid" x1="{x}" x2="{x}" y1="18" y2="{height}"/>'
        yield _text(x, 12, _short(day, scale.days), "chart-tick", anchor)


def _row(line: Line, y: float, scale: _Scale) -> Iterable[str]:
    yield _text(0, y - 2, line.label, "chart-label", "start")
    middle = y + 10
    left, right = scale.x(line.began), scale.x(line.until)
    style = "chart-mark" if line.firm else "chart-mark chart-hollow"
    length = max(right - left, 3)
    yield f'<rect class="{style}" x="{left}" y="{middle - 3:.1f}" width="{length:.1f}" height="6"/>'
    if line.agreed:
        yield f'<circle class="chart-mark chart-hollow" cx="{scale.x(line.agreed)}" cy="{middle:.1f}" r="4"/>'
    for day in line.alleged:
        x = scale.x(day)
        yield f'<path class="timeline-alleged" d="M{x} {middle - 8:.1f}v16"/>'
    for day in line.reaffirmed:
        x = scale.x(day)
        yield f'<path class="chart-mark chart-hollow" d="M{x} {middle - 6:.1f}l6 6l-6 6l-6 -6Z"/>'
    if line.over:
        yield (
            f'<path class="timeline-end" d="M{right - 4:.1f} {middle - 6:.1f}l8 12'
            f'M{right + 4:.1f} {middle - 6:.1f}l-8 12"/>'
        )


def _short(day: str, days: int) -> str:
    """As in "26 Oct"; "Oct 2020" on a line of a year or more."""
    number, month, year = dates.day(day).split()
    return f"{month[:3]} {year}" if days > _YEAR else f"{number} {month[:3]}"


def _text(x: float, y: float, text: str, style: str, anchor: str) -> str:
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words(text)}</text>'
