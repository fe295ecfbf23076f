"""The background, layer by layer: what Natural Earth draws inside a window of the world.

Layers: land, borders, countries, disputed, disputed_edges, former, lakes, rivers, globe. README.md says what
they are made of, derive.py how; a part is `[name, box, lines]` in steps of 1/grid degree (see derive.write).
"""

import gzip
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import shapely
from shapely.affinity import translate
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

Window = tuple[float, float, float, float]
"""West, south, east, north in degrees; west may lie below −180 and east above 180."""

AREAS = {"land", "countries", "disputed", "lakes", "globe"}


def within(layer: str, window: Window) -> Iterator[tuple[str, BaseGeometry]]:
    """The parts of a layer, each with its name, cut to `window`, in degrees continuous across 180°."""
    frame = shapely.box(*window)
    grid, parts = _read(layer)
    for name, box, lines in parts:
        for turn in (-360, 0, 360):
            if _meets([box[0] / grid + turn, box[1] / grid, box[2] / grid + turn, box[3] / grid], window):
                shape = translate(_shape(layer, lines, grid), turn).intersection(frame)
                if not shape.is_empty:
                    yield name, shape


@cache
def _read(layer: str) -> tuple[int, list[Any]]:
    data = json.loads(gzip.decompress(files(__package__).joinpath(f"{layer}.json.gz").read_bytes()))
    return data["grid"], data["parts"]


def _meets(box: list[float], window: Window) -> bool:
    west, south, east, north = window
    return box[0] < east and box[2] > west and box[1] < north and box[3] > south


def _shape(layer: str, lines: list[list[int]], grid: int) -> BaseGeometry:
    rings = [np.cumsum(np.array(line).reshape(-1, 2), axis=0) / grid for line in lines]
    return Polygon(rings[0], rings[1:]) if layer in AREAS else LineString(rings[0])
