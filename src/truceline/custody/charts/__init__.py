"""Charts of this wing, as SVG for the team: numbers that somebody must trust, drawn for them to see why."""
