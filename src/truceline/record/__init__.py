"""The record: what claims and decisions add up to, as of a day."""
