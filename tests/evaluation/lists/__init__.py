"""The project's own lists of invented people, and how well they are matched."""
