"""What part each paragraph plays, so that opinion never becomes evidence: `complete(document)`."""

from truceline.reading.passages.completing import complete

__all__ = ["complete"]
