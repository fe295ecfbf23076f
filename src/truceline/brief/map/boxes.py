"""Rectangles on the panel, and the room between them."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, size: float) -> "Box":
        """The square of that size centred on a point."""
        return cls(x - size / 2, y - size / 2, x + size / 2, y + size / 2)

    @classmethod
    def hull(cls, boxes: Iterable["Box"]) -> "Box":
        """The smallest box that holds the boxes; at least one."""
        lefts, tops, rights, bottoms = zip(
            *((box.left, box.top, box.right, box.bottom) for box in boxes), strict=True
        )
        return cls(min(lefts), min(tops), max(rights), max(bottoms))

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """x and y of its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: "Box") -> bool:
        """Whether they share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other lies inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """The point of the box that is nearest to `x`, `y`."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)


class Occupied:
    """The boxes that are taken on a panel; grows as things are placed."""

    def __init__(self, panel: Box) -> None:
        self.panel = panel
        self._boxes = np.empty((0, 4))

    def take(self, boxes: Iterable[Box]) -> None:
        """Nothing else may be placed there."""
        rows = [(box.left, box.top, box.right, box.bottom) for box in boxes]
        self._boxes = np.vstack([self._boxes, np.array(rows).reshape(-1, 4)])

    def free(self, box: Box) -> bool:
        """Whether the box lies in the panel and touches nothing that is taken."""
        left, top, right, bottom = self._boxes.T
        taken = (left < box.right) & (box.left < right) & (top < box.bottom) & (box.top < bottom)
        return self.panel.holds(box) and not bool(taken.any())
