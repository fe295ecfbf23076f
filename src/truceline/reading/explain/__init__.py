"""Why a sentence was read as it was: its parse, what the finders saw, and how each family read it."""

from truceline.reading.explain.shapes import Explanation
from truceline.reading.explain.why import explain, position_of

__all__ = ["Explanation", "explain", "position_of"]
