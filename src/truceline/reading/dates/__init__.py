"""Dates in a text: `find(text, published)`, and `ahead` for what will be.

`patterns` say where dates stand, `phrases` join what belongs together, `calendar` and `relative` tell which
days are meant, seen from the published day by a `vantage`.
"""

from truceline.reading.dates.finder import ahead, find

__all__ = ["ahead", "find"]
