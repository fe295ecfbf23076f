"""Custody: two parties' lists of prisoners, missing persons and the dead. Its names never leave this wing."""
