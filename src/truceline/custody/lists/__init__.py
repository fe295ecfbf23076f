"""Lists in: CSV, XLSX or JSON with headings in several languages become persons as listed, and problems."""

from truceline.custody.lists.reading import Mapping, read_list

__all__ = ["Mapping", "read_list"]
