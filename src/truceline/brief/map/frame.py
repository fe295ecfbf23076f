"""Which part of the world the map shows: where most of it happened, and what lies near by."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from truceline.brief.basemap.layers import Window
from truceline.brief.map.marks import Mark
from truceline.brief.map.projection import EARTH, Stereographic, distance, middle

GAP = 900  # km: incidents further apart than this, with none between, belong to different maps
MARGIN = (60, 100)  # km of surroundings along the shorter side, more the further the marks lie apart
SPREAD = 1.3  # the marks' own extent and room for their names
GROWTH = 1.6  # a place without incidents may make the map at most so much larger
WIDEST = 2 * EARTH * np.tan(np.radians(40))  # km from the centre: beyond 80° the shapes mislead


@dataclass(frozen=True, slots=True)
class Frame:
    """A panel of `width` × `height` pixels over the plane; `km` is the length of a pixel at its centre."""

    projection: Stereographic
    km: float
    width: int
    height: int

    def point(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a place lies, in pixels from the upper left corner."""
        x, y = self.projection.forward(lon, lat)
        return float(self.width / 2 + x / self.km), float(self.height / 2 - y / self.km)

    def holds(self, lat: float, lon: float, edge: float = 0) -> bool:
        """Whether a place lies in the panel, at least `edge` pixels from its border."""
        x, y = self.point(lat, lon)
        return edge <= x <= self.width - edge and edge <= y <= self.height - edge

    def project(self, geometry: BaseGeometry) -> BaseGeometry:
        """A geometry in degrees as pixels; long straight stretches are bent as the projection bends them."""

        def forward(points: np.ndarray) -> np.ndarray:
            x, y = self.projection.forward(points[:, 0], points[:, 1])
            return np.column_stack([self.width / 2 + x / self.km, self.height / 2 - y / self.km])

        return shapely.transform(shapely.segmentize(geometry, 1.0), forward)

    def outline(self) -> Polygon:
        """The border of the panel, in degrees."""
        corners = [(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)]
        ring = np.array(
            shapely.segmentize(Polygon(corners), max(self.width, self.height) / 24).exterior.coords
        )
        x, y = (ring[:, 0] - self.width / 2) * self.km, (self.height / 2 - ring[:, 1]) * self.km
        return Polygon(np.column_stack(self.projection.inverse(x, y)))

    def window(self) -> Window:
        """A box in degrees that contains the panel."""
        west, south, east, north = self.outline().bounds
        poles = [pole for pole in (-90.0, 90.0) if self.holds(pole, self.projection.lon)]
        if poles:
            west, east = self.projection.lon - 180, self.projection.lon + 180
        edge = 0.02 * (north - south) + 0.05
        return west - edge, min([south - edge, *poles]), east + edge, max([north + edge, *poles])


def choose(marks: Sequence[Mark], width: int, height: int) -> Frame:
    """The frame around the main cluster of incidents (or else of places), grown to take in what is near.

    Marks must not be empty. Those left outside are far from what the claims are about.
    """
    core = main_cluster(marks)
    frame = around(core, width, height)
    largest = GROWTH * frame.km
    centre = frame.projection
    rest = {(mark.lat, mark.lon) for mark in marks} - set(core)
    for place in sorted(rest, key=lambda p: (float(distance(centre.lat, centre.lon, *p)), p)):
        wider = around([*core, place], width, height)
        if wider.km > largest:
            break
        core, frame = [*core, place], wider
    return frame


def main_cluster(marks: Sequence[Mark]) -> list[tuple[float, float]]:
    """Latitudes and longitudes of the largest cluster of incidents, of places where there is no incident."""
    for kind in ("incident:", "place", ""):
        anchors = [(mark.lat, mark.lon) for mark in marks if mark.kind.startswith(kind)]
        if anchors:
            break
    cells = Counter((round(lat * 2) / 2, round(lon * 2) / 2) for lat, lon in anchors)
    places = sorted(cells)
    lats, lons = np.array(places).T
    near = distance(lats[:, None], lons[:, None], lats, lons) <= GAP
    clusters: list[set[int]] = []
    left = set(range(len(places)))
    while left:
        cluster, fresh = set[int](), {min(left)}
        while fresh:
            cluster |= fresh
            fresh = {int(i) for i in np.flatnonzero(near[sorted(fresh)].any(axis=0))} - cluster
        clusters.append(cluster)
        left -= cluster
    main = max(clusters, key=lambda cluster: (sum(cells[places[i]] for i in cluster), -min(cluster)))
    chosen = {places[i] for i in main}
    return sorted({(lat, lon) for lat, lon in anchors if (round(lat * 2) / 2, round(lon * 2) / 2) in chosen})


def around(places: Sequence[tuple[float, float]], width: int, height: int) -> Frame:
    """The frame with these places in its middle and some surroundings."""
    lats, lons = np.array(places).T
    rough = Stereographic(*middle(lats, lons))
    x, y = rough.forward(lons, lats)
    lon, lat = rough.inverse((x.min() + x.max()) / 2, (y.min() + y.max()) / 2)
    centred = Stereographic(round(float(lat), 3), round(float(lon), 3))
    x, y = centred.forward(lons, lats)
    extent = max(np.ptp(x), np.ptp(y))
    margin = (np.clip(MARGIN[0] + extent, *MARGIN) if extent > 0 else MARGIN[1]) / min(width, height)
    km = max(SPREAD * np.ptp(x) / width + margin, SPREAD * np.ptp(y) / height + margin)
    return Frame(centred, float(min(km, WIDEST / (np.hypot(width, height) / 2))), width, height)
