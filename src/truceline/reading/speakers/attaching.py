"""Every sentence's frames with their speakers, in the order of the document."""

from truceline.reading.sentence import Article
from truceline.reading.speakers.carrying import carry_into_lists, carry_over
from truceline.reading.speakers.known import Known
from truceline.reading.speakers.resolving import resolve


def attach(article: Article) -> None:
    """Set `sayings` of every sentence: what is said with its speaker, and quotations and lists carried over.

    A sentence takes up only what stands before it, so that a further paragraph changes nothing.
    """
    known = Known()
    for sentence in article.sentences:
        known.learn_names(sentence)
        sentence.sayings = tuple(resolve(sentence, frame, known) for frame in sentence.frames if frame.said)
        known.learn_subjects(sentence)
    carry_over(article)
    carry_into_lists(article)
