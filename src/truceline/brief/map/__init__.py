"""The map of a brief: `draw` marks on Natural Earth's ground, as SVG."""

from truceline.brief.map.drawing import draw
from truceline.brief.map.marks import Mark

__all__ = ["Mark", "draw"]
