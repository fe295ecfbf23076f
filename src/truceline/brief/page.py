"""brief.html: one file that needs no network and no script, for screen and paper, light and dark."""

import re
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from truceline.brief import charts, curves, timeline
from truceline.brief.appendix import Notes
from truceline.brief.brief import Brief
from truceline.brief.charts import Group
from truceline.brief.courses import Count, counts
from truceline.brief.figures import Panel, panels
from truceline.brief.map import Mark, draw
from truceline.brief.marks import marks
from truceline.brief.sentences import saying
from truceline.brief.surroundings import cities
from truceline.brief.wording import dates, grammar

Drawing = Callable[[int, int], str]  # by width and height, in pixels

# Width and height of the drawings on a screen or on paper, and on a phone.
_WIDE, _NARROW = (760, 470), (350, 400)
# Control characters, and marks that turn the direction of text: hostile words must not reorder the page.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def render(brief: Brief) -> str:
    """The page as HTML. Every text of a document is escaped; same brief, same bytes."""
    template = _environment().get_template("brief.html")
    return template.render(
        brief=brief,
        record=brief.material.record,
        documents=brief.material.documents,
        notes=Notes(brief.material),
        maps=_both(_map(marks(brief))),
        panels=[(panel, [_both(_chart(panel, part)) for part in panel.parts]) for panel in panels(brief)],
        counts=[(count, _both(_curve(count))) for count in counts(brief.material)],
        timeline=_timeline(brief),
        publisher=saying.publisher,
    )


def _map(shown: tuple[Mark, ...]) -> Drawing:
    return lambda width, height: draw(shown, cities(shown, width, height), width, height)


def _chart(panel: Panel, part: tuple[Group, ...]) -> Drawing:
    return lambda width, _: charts.draw(part, panel.axis, width, panel.title)


def _curve(count: Count) -> Drawing:
    return lambda width, _: curves.draw(count, width)


def _timeline(brief: Brief) -> tuple[Markup, Markup] | None:
    lines = timeline.lines(brief.ceasefires, brief.material.record.as_of)
    return _both(lambda width, _: timeline.draw(lines, width, "Ceasefires in time")) if lines else None


def _both(drawing: Drawing) -> tuple[Markup, Markup]:
    """A drawing for wide and for narrow pages. Safe as markup: the drawings escape the texts they hold."""
    return Markup(drawing(*_WIDE)), Markup(drawing(*_NARROW))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("truceline.brief"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    environment.filters["day"] = dates.day
    environment.filters["counted"] = grammar.counted
    environment.filters["opened"] = grammar.opened
    environment.tests["web"] = _is_web
    return environment


def _visible(value: object) -> object:
    """Text without invisible characters; markup and numbers as they are."""
    return _INVISIBLE.sub("", value) if type(value) is str else value


def _is_web(url: str) -> bool:
    """Whether an address is of the web; others (javascript:, file:) are printed, never linked."""
    return re.match(r"https?://[^\s/]", url, re.IGNORECASE) is not None
