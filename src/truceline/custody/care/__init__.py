"""Care: lists encrypted at rest, a trail of every look-up without names, files for their owner alone."""
