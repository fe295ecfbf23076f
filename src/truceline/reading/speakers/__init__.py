"""Whose words they are: sources resolved to the fullest name that the document gives."""

from truceline.reading.speakers.attaching import attach

__all__ = ["attach"]
