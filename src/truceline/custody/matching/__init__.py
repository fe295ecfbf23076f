"""Two lists compared: which of theirs may be which of ours, how probable that is, and why."""

from truceline.custody.matching.compare import Comparison, Match, compare

__all__ = ["Comparison", "Match", "compare"]
