"""Truceline: from reports about an armed conflict to a sourced record and a cited brief."""

__version__ = "0.1.0"
