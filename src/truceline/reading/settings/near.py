"""The sentences near one: what a text speaks of there."""

from collections.abc import Iterator

from truceline.reading.sentence import Article, Sentence

_BACK = 4
_AHEAD = 3  # of a headline, which says in short what the text goes on to tell


def near(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    """A sentence, the few before it, those of its paragraph and the headlines above.

    None of a later paragraph, but for a headline, which stands for the first.
    """
    ahead = _AHEAD if sentence.passage.role == "headline" else 0
    for other in article.sentences:
        close = -ahead <= sentence.number - other.number <= _BACK
        above = other.number < sentence.number and other.passage.role == "headline"
        if close or above or other.passage.start == sentence.passage.start:
            yield other
