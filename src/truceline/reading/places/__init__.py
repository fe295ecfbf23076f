"""Names of places in a text: `find(text)`, `settle(mentions, countries)` among their bearers, `towns`."""

from truceline.reading.places.finder import find, settle, towns

__all__ = ["find", "settle", "towns"]
