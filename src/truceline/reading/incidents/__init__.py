"""Incidents: `read(sentence, article)`. Trigger words, those of one event together, its cast, its act."""

from truceline.reading.incidents.reader import read

__all__ = ["read"]
