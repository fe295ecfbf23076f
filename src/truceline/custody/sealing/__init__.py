"""Sealing: a side commits itself to its list before it sees the other's, and can prove each entry alone."""

from truceline.custody.sealing.seal import Proof, entries_of, prove, root_of, sealed, verify_entry

__all__ = ["Proof", "entries_of", "prove", "root_of", "sealed", "verify_entry"]
