"""Reading a drawn map back: its texts and signs as boxes, in pixels of the panel."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, fromstring

from truceline.brief.map.boxes import Box

SVG = "{http://www.w3.org/2000/svg}"


def parse(svg: str) -> Element:
    """The map; fails where it is not well-formed XML."""
    return fromstring(svg)


def panel(svg: str) -> Element:
    """The panel with the map itself, without its key."""
    (found,) = with_class(parse(svg), "panel")
    return found


def with_class(root: Element, name: str) -> list[Element]:
    """The elements that have this class."""
    return [element for element in root.iter() if f"map-{name}" in element.get("class", "").split()]


def written(root: Element) -> list[str]:
    """The text of each line."""
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def names(root: Element) -> Iterator[tuple[str, Box]]:
    """The lines of all names on the panel with their boxes; the figures within signs are no names."""
    for group in ("waters", "areas", "cities", "places"):
        for holder in with_class(root, group):
            for text in holder.iter(f"{SVG}text"):
                yield "".join(text.itertext()), box(text)


def box(text: Element) -> Box:
    """What a line of text covers: its advance, and capitals without the room for accents."""
    x, y, size, length = (float(text.attrib[key]) for key in ("x", "y", "font-size", "textLength"))
    return Box(x, y - 0.72 * size, x + length, y + 0.2 * size)


def signs(root: Element) -> list[Box]:
    """The boxes of all signs on the panel: 14 pixels square, a little less than they are drawn."""
    found = []
    for site in with_class(root, "site"):
        for element in site:
            place = re.match(r"translate\((\S+) (\S+)\)", element.get("transform", ""))
            if place:
                found.append(Box.around(float(place[1]), float(place[2]), 14))
    return found
