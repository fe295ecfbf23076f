"""What each command does: options in, one library call, lines out. `cli.py` puts them together."""
