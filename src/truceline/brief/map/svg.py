"""Writing SVG: text escaped, numbers to a tenth of a pixel, so that the same map gives the same bytes."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

# XML 1.0 has no place for control characters, and direction marks could turn a label's neighbours round.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff￾￿]"
)


def clean(text: str) -> str:
    """One line of printable text; what cannot stand in XML is dropped."""
    return " ".join(_UNPRINTABLE.sub("", text).split())


def number(value: float) -> str:
    """Rounded to one decimal, without a trailing or a negative zero."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def words(text: str) -> str:
    """Character data."""
    return escape(_UNPRINTABLE.sub("", text))


def element(name: str, attributes: Mapping[str, str | float], *children: str) -> str:
    """An element; attributes are escaped, children are SVG already.

    Classes are given without the `map-` that they are written with: the map stands in pages whose own styles
    must not reach it.
    """
    given = "".join(f" {key}={_value(key, value)}" for key, value in attributes.items())
    return f"<{name}{given}>{''.join(children)}</{name}>" if children else f"<{name}{given}/>"


def _value(key: str, value: str | float) -> str:
    text = value if isinstance(value, str) else number(value)
    if key == "class":
        text = " ".join(f"map-{name}" for name in text.split())
    return quoteattr(_UNPRINTABLE.sub("", text))


def path(geometry: BaseGeometry, kind: str, fill: str | None = None) -> str:
    """A path of class `kind` along the lines and rings of a geometry in pixels; empty for an empty one."""
    data = "".join(_line(line) for line in _lines(geometry))
    attributes = {"class": kind, "d": data} | ({"fill": fill} if fill else {})
    return element("path", attributes) if data else ""


def _lines(geometry: BaseGeometry) -> Iterator[Any]:
    for part in shapely.get_parts(shapely.get_parts(geometry)):  # a collection may hold multi-part ones
        if isinstance(part, Polygon):
            yield part.exterior
            yield from part.interiors
        elif part.geom_type in ("LineString", "LinearRing"):
            yield part


def _line(line: Any) -> str:
    tenths = np.rint(np.array(line.coords) * 10).astype(int)
    steps = np.diff(tenths, axis=0)
    steps = steps[np.any(steps != 0, axis=1)]
    if len(steps) == 0:
        return ""
    moves = "".join(_pair(x, y) for x, y in steps.tolist())
    return f"M{_pair(*tenths[0].tolist()).lstrip(' ')}l{moves.lstrip(' ')}{'z' if line.is_closed else ''}"


def _pair(x: int, y: int) -> str:
    return _tenth(x) + _tenth(y)


def _tenth(value: int) -> str:
    whole, rest = divmod(abs(value), 10)
    text = f"{whole or ''}.{rest}" if rest else f"{whole}"
    return f"-{text}" if value < 0 else f" {text}"
