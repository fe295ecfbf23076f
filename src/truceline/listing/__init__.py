"""What commands print: lines of JSON for programs, tables for people."""

from truceline.listing.claims import as_line, as_table

__all__ = ["as_line", "as_table"]
