"""What is said without words of saying: quotations and lists belong to who speaks around or before them."""

import re

from truceline.claims import Speaker
from truceline.reading.sentence import Article, Frame, Saying, Sentence

_MOSTLY = 0.6  # of a sentence stands in quotation marks
_BULLET = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s")


def carry_over(article: Article) -> None:
    """Give a quoted sentence without words of saying to the speaker of its paragraph.

    That is who spoke before it there, else who is named behind it there, else the last one of before.
    """
    before: Speaker | None = None
    for number, sentence in enumerate(article.sentences):
        loose = _loose(sentence)
        if loose:
            speaker = before if _same_paragraph(article, number, -1) else None
            speaker = speaker or _next_speaker(article, number) or before
            if speaker is not None:
                sentence.sayings = (*sentence.sayings, Saying(speaker, Frame((), (), loose, "stated")))
        spoken = [saying.speaker for saying in sentence.sayings if saying.speaker is not None]
        before = spoken[-1] if spoken else before


def carry_into_lists(article: Article) -> None:
    """Give the entries of a list to the speaker of the sentence with a colon that brings it."""
    speaker: Speaker | None = None
    for sentence in article.sentences:
        if speaker is not None and _BULLET.match(sentence.text) and not sentence.sayings:
            whole = ((0, len(sentence.text)),)
            sentence.sayings = (Saying(speaker, Frame((), (), whole, "stated")),)
        elif not _BULLET.match(sentence.text):
            spoken = [saying.speaker for saying in sentence.sayings if saying.speaker is not None]
            speaker = spoken[0] if spoken and sentence.text.rstrip().endswith(":") else None


def _loose(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """The quotations that make up the sentence and that nobody in it says."""
    return tuple(
        (start, end)
        for start, end in sentence.quoted
        if end - start >= _MOSTLY * len(sentence.text) and not _is_said(sentence, start, end)
    )


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    middle = (start + end) // 2
    return any(
        saying.speaker is not None and any(a <= middle < b for a, b in saying.frame.content)
        for saying in sentence.sayings
    )


def _same_paragraph(article: Article, number: int, step: int) -> bool:
    other = number + step
    within = 0 <= other < len(article.sentences)
    return within and article.sentences[other].passage == article.sentences[number].passage


def _next_speaker(article: Article, number: int) -> Speaker | None:
    """The speaker named later in the same paragraph, as long as the quotation goes on."""
    while _same_paragraph(article, number, 1):
        number += 1
        sentence = article.sentences[number]
        spoken = [saying.speaker for saying in sentence.sayings if saying.speaker is not None]
        if spoken:
            return spoken[0]
        if not sentence.quoted:
            return None
    return None
