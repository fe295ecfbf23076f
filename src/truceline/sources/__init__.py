"""Anything that holds a report → Documents: one module a format."""

from truceline.sources.errors import Unreadable
from truceline.sources.header import Given
from truceline.sources.open import documents
from truceline.sources.paths import Found, expand

__all__ = ["Found", "Given", "Unreadable", "documents", "expand"]
