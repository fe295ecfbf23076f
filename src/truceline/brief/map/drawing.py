"""The map as one piece of SVG: ground, marks, names, and the key below."""

from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files

from truceline.brief.map import areas, key, names
from truceline.brief.map.boxes import Box, Occupied
from truceline.brief.map.frame import Frame, choose
from truceline.brief.map.ground import Ground, of
from truceline.brief.map.marks import Mark
from truceline.brief.map.sites import Site, gather
from truceline.brief.map.svg import clean, element, words
from truceline.brief.map.text import wrap

TITLE = "Map of the places that the reports name"
NOWHERE = "No place in these claims has known coordinates, so there is no map."
EDGE = 4  # px kept free of names along the border
GAP = 6  # px between the panel and its key


def draw(
    marks: Sequence[Mark],
    context: Sequence[Mark] = (),
    width: int = 760,
    height: int = 480,
    title: str = TITLE,
) -> str:
    """An SVG element of `width` pixels: a map panel `height` pixels high, and its key below that.

    The map is cut around the main cluster of `marks`; the rest is listed in the caption and dotted on the
    locator. `context` are places drawn small for orientation, the most important first, where there is room.
    It stands alone or inside HTML, follows the reader's light or dark setting, and its colours can be set by
    custom properties (--map-land, --map-water …, see map.css). Same arguments, same bytes.
    """
    identity = sha256(repr((list(marks), list(context), width, height, title)).encode()).hexdigest()[:8]
    if not marks:
        sentence = wrap(NOWHERE, "caption", 13, width)
        return _svg(identity, width, sentence.height + 16, title, NOWHERE, sentence.draw(0, 8, 0))
    frame = choose(marks, width, height)
    ground = of(frame)
    sites = gather(marks, frame)
    far = [mark for mark in marks if not frame.holds(mark.lat, mark.lon)]
    hatch = f"hatch-{identity}"
    written, unsaid = _names(frame, ground, sites, context)
    panel = [
        element("rect", {"class": "sea", "width": width, "height": height}),
        ground.draw(hatch),
        *(site.draw(hatch) for site in reversed(sites)),
        *written,
        element("rect", {"class": "frame", "x": 0.5, "y": 0.5, "width": width - 1, "height": height - 1}),
    ]
    below, depth = key.draw(frame, ground, sites, far, unsaid, hatch)
    content = [
        _patterns(hatch),
        element("clipPath", {"id": f"panel-{identity}"}, element("rect", {"width": width, "height": height})),
        element("g", {"class": "panel", "clip-path": f"url(#panel-{identity})"}, *panel),
        element("g", {"transform": f"translate(0 {height + GAP})"}, below),
    ]
    return _svg(identity, width, height + GAP + depth, title, _description(sites, far), *content)


def _names(
    frame: Frame, ground: Ground, sites: Sequence[Site], context: Sequence[Mark]
) -> tuple[list[str], dict[str, str]]:
    """All the names on the panel, and what was left for the caption. The first to ask finds most room."""
    occupied = Occupied(Box(EDGE, EDGE, frame.width - EDGE, frame.height - EDGE))
    occupied.take(site.box for site in sites)
    places = names.of_sites(sites, frame, occupied)
    disputed, unsaid = areas.disputed(ground, occupied)
    cities = names.of_cities(context, frame, occupied)
    countries = areas.countries(ground, occupied)
    waters = areas.waters(ground, frame, occupied)
    groups = {
        "waters": map(names.draw, waters),
        "areas": map(names.draw, [*countries, *disputed]),
        "cities": cities,
        "places": map(names.draw, places),
    }
    return [element("g", {"class": group}, *drawn) for group, drawn in groups.items()], unsaid


def _description(sites: Sequence[Site], far: Sequence[Mark]) -> str:
    told = "; ".join(site.told for site in sites)
    away = "; ".join(sorted({clean(mark.label) for mark in far}))
    return f"Marked: {told}. {f'Not on this map: {away}. ' if away else ''}{key.BORDERS}"


def _patterns(hatch: str) -> str:
    """Hatching for regions and, turned the other way, for disputed areas."""
    box = {"width": "5", "height": "5", "patternUnits": "userSpaceOnUse"}
    stroke = "M0 0v5"
    return element(
        "defs",
        {},
        element(
            "pattern",
            {"id": f"{hatch}-region", **box, "patternTransform": "rotate(-45)"},
            element("path", {"class": "lines", "d": stroke}),
        ),
        element(
            "pattern",
            {"id": f"{hatch}-dispute", **box, "patternTransform": "rotate(45)"},
            element("path", {"class": "hatch", "d": stroke}),
        ),
    )


def _svg(identity: str, width: int, height: float, title: str, description: str, *content: str) -> str:
    style = files(__package__).joinpath("map.css").read_text(encoding="utf-8")
    attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "class": "root",
        "role": "img",
        "aria-labelledby": f"title-{identity} desc-{identity}",
        "width": f"{width}",
        "height": f"{height:.1f}",
        "viewBox": f"0 0 {width} {height:.1f}",
    }
    return element(
        "svg",
        attributes,
        element("title", {"id": f"title-{identity}"}, words(clean(title))),
        element("desc", {"id": f"desc-{identity}"}, words(description)),
        element("style", {}, style),
        *content,
    )
