"""Names of places and what bears them, from GeoNames and the lexicon."""

from truceline.gazetteer.entry import Entry
from truceline.gazetteer.lookup import around, find, is_listed, is_name, known, similar

__all__ = ["Entry", "around", "find", "is_listed", "is_name", "known", "similar"]
