"""When: which of a sentence's dates belongs to an event, and which to the saying of it."""

from dataclasses import replace

from spacy.tokens import Token

from truceline.reading.mentions import DateMention
from truceline.reading.nearness import cost
from truceline.reading.sentence import Saying, Sentence

_REACH = 8
_BEGINNINGS = {"begin", "start", "erupt", "break", "flare", "resume", "launch", "invade"}


def period_of(sentence: Sentence, head: Token, sayings: list[Saying]) -> DateMention | None:
    """The date of what `head` tells, or null. A date that hangs on the words of saying is not it,

    unless it only closes the time ("As of Thursday, the ministry has reported …").
    """
    cues = {start for saying in sayings for start, _ in saying.frame.cue}
    best: tuple[int, int, DateMention] | None = None
    for mention in sentence.dates:
        if mention.earliest is None and mention.latest is None:
            continue
        anchor = sentence.span(mention.start, mention.end).root
        if _hangs_on(sentence, mention, cues):
            if mention.earliest is not None:
                continue
            steps = 1
        else:
            steps = cost(head, anchor, cues)
        steps += 2 * (anchor.head.pos_ == "NOUN" and anchor.head != head)
        if steps <= _REACH and (best is None or steps < best[0]):
            best = (steps, mention.start, _since(sentence, head, mention))
    return best[2] if best else None


def spoken_on(sentence: Sentence, sayings: list[Saying]) -> str | None:
    """The day of the nearest statement, where a date hangs on its words of saying."""
    for saying in sayings:
        if saying.speaker is None:
            continue
        cues = {start for start, _ in saying.frame.cue}
        for mention in sentence.dates:
            if _hangs_on(sentence, mention, cues) and mention.latest is not None:
                return mention.latest[:10]
    return None


def _hangs_on(sentence: Sentence, mention: DateMention, cues: set[int]) -> bool:
    """Whether the date modifies a word of saying: "said late on Tuesday", "on Sunday … said"."""
    span = sentence.span(mention.start, mention.end)
    if any(a <= mention.start < b for saying in sentence.sayings for a, b in saying.frame.content):
        return False
    at = span.root
    for _ in range(4):
        if at.head.idx in cues:
            return True
        if at.head == at or at.head.pos_ in {"VERB", "AUX"}:
            return False
        at = at.head
    return False


def _since(sentence: Sentence, head: Token, mention: DateMention) -> DateMention:
    """ "since the barrage began last Sunday", "since the attack on Monday": the day only opens the time."""
    at = sentence.span(mention.start, mention.end).root
    while at.head != at and at != head and at not in head.ancestors:
        marked = any(child.dep_ == "mark" and child.lower_ == "since" for child in at.children)
        if marked or (at.dep_ == "prep" and at.lower_ == "since"):
            return replace(mention, latest=None)
        at = at.head
    return mention
