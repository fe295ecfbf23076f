"""Names of places in a text: `find(text)`, and `settle(mentions, countries)` among their bearers."""

from truceline.reading.places.finder import find, settle

__all__ = ["find", "settle"]
