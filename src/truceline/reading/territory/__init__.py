"""Territory: `read(sentence, article)`. Words of ground held, gained or lost, then the claims they make."""

from truceline.reading.territory.reader import read

__all__ = ["read"]
