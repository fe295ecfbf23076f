"""The sentences near one: what a text speaks of there."""

from collections.abc import Iterator

from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence

_BACK = 4
_AHEAD = 3  # of a headline, which says in short what the text goes on to tell


def near(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    """A sentence, the few before it, those of its paragraph and the headlines above.

    None of a later paragraph, but for a headline, which stands for the first.
    """
    all_of = article.sentences
    first, last = max(0, sentence.number - _BACK), sentence.number
    while first and all_of[first - 1].passage.start == sentence.passage.start:
        first -= 1
    while last + 1 < len(all_of) and all_of[last + 1].passage.start == sentence.passage.start:
        last += 1
    if sentence.passage.role == "headline":
        last = max(last, sentence.number + _AHEAD)
    yield from (headline for headline in _headlines(article) if headline.number < first)
    yield from all_of[first : last + 1]


@once
def _headlines(article: Article) -> list[Sentence]:
    return [sentence for sentence in article.sentences if sentence.passage.role == "headline"]
