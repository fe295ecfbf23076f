"""The locator: a globe that shows where the map lies, and places that lie outside it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from truceline.brief.basemap import layers
from truceline.brief.map.frame import Frame
from truceline.brief.map.marks import Mark
from truceline.brief.map.projection import EARTH, Stereographic, middle
from truceline.brief.map.svg import element, path

HORIZON = 2 * EARTH  # km from the centre in the stereographic plane, 90° away on the globe
REACH = 2 * EARTH * np.tan(np.radians(70))  # pieces of land further than 140° cannot reach the horizon
SMALL = 7  # px: a map smaller than this on the globe is shown by a ring


@dataclass(frozen=True, slots=True)
class Globe:
    """An orthographic view: half the world, in a circle of `radius` pixels around `x`, `y`."""

    plane: Stereographic
    x: float
    y: float
    radius: float

    def project(self, geometry: BaseGeometry) -> BaseGeometry:
        """The visible part of a geometry in degrees, in pixels.

        Cut at the horizon on the stereographic plane, where it is a circle; then each point drawn in to where
        an eye far away sees it.
        """

        def forward(points: np.ndarray) -> np.ndarray:
            return np.column_stack(self.plane.forward(points[:, 0], points[:, 1]))

        def seen(points: np.ndarray) -> np.ndarray:
            rho = np.hypot(points[:, 0], points[:, 1])
            scale = self.radius * np.sin(2 * np.arctan(rho / HORIZON)) / np.maximum(rho, 1e-9)
            return np.column_stack([self.x + points[:, 0] * scale, self.y - points[:, 1] * scale])

        flat = shapely.transform(shapely.segmentize(geometry, 3.0), forward)
        horizon = shapely.Point(0, 0).buffer(HORIZON, quad_segs=32)
        near = [
            part for part in shapely.get_parts(shapely.get_parts(flat)) if np.abs(part.bounds).max() < REACH
        ]
        visible = shapely.unary_union([shapely.make_valid(part).intersection(horizon) for part in near])
        return shapely.transform(visible, seen)

    def draw(self, frame: Frame, far: Sequence[Mark]) -> str:
        """The globe with the frame outlined on it and far places as dots."""
        pieces = [piece for _, piece in layers.within("globe", (-180, -90, 180, 90))]
        return "".join(
            [
                element("circle", {"class": "sea", "cx": self.x, "cy": self.y, "r": self.radius}),
                path(self._graticule(), "grid"),
                path(self.project(shapely.GeometryCollection(pieces)), "land"),
                self._here(frame),
                *(self._dot(mark.lat, mark.lon) for mark in far),
            ]
        )

    def _here(self, frame: Frame) -> str:
        outline = self.project(frame.outline())
        left, top, right, bottom = outline.bounds
        if max(right - left, bottom - top) >= SMALL:
            return path(outline, "here")
        return element(
            "circle", {"class": "here", "cx": (left + right) / 2, "cy": (top + bottom) / 2, "r": 4}
        )

    def _dot(self, lat: float, lon: float) -> str:
        spot = self.project(shapely.Point(lon, lat)).centroid
        return (
            "" if spot.is_empty else element("circle", {"class": "far", "cx": spot.x, "cy": spot.y, "r": 2.5})
        )

    def _graticule(self) -> BaseGeometry:
        """Meridians and parallels every 30°."""
        steps = range(-180, 180, 30)
        meridians = [[(lon, lat), (lon, lat + 30)] for lon in steps for lat in range(-90, 90, 30)]
        parallels = [[(lon, lat), (lon + 30, lat)] for lon in steps for lat in range(-60, 90, 30)]
        return self.project(shapely.MultiLineString(meridians + parallels))


def around(frame: Frame, far: Sequence[Mark], x: float, y: float, radius: float) -> Globe:
    """The globe turned so that the frame and, where they are not on the other side, far places are seen."""
    centre = frame.projection
    lats, lons = [centre.lat] * (len(far) + 1), [centre.lon] * (len(far) + 1)
    lat, lon = middle([*lats, *(mark.lat for mark in far)], [*lons, *(mark.lon for mark in far)])
    return Globe(Stereographic(lat, lon), x, y, radius)
