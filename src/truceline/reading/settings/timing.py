"""When: which of a sentence's dates belongs to an event, and which to the saying of it."""

import re
from dataclasses import replace
from functools import cache

from truceline.lexicon import load
from truceline.reading.english.nearness import cost
from truceline.reading.english.tree import Token
from truceline.reading.mentions import DateMention
from truceline.reading.sentence import Saying, Sentence, cue_words
from truceline.reading.trace import drop

_BOUNDS = {"after", "before"}
_REACH = 8
_NEAR = 2
_ASIDE = (
    24  # characters between a word of saying and a date that still hangs on it ("told a newspaper on Friday")
)


_SINCE_BEHIND = re.compile(r"[^,;.]*\band\b(?:[^.,;]|,(?=\d))*\bsince\b[^,;.]{0,30}")
_THAN_ANY = re.compile(r"\bthan\s+(?:(?:in|at|on|during)\s+)?any\b[^.;,]{0,40}$", re.IGNORECASE)


@cache
def _beginning() -> re.Pattern[str]:
    """ "since a barrage of rockets began", up to the date that follows."""
    verbs = "|".join(load("timing")["beginnings"])
    return re.compile(rf"\bsince\b[^.;]{{0,160}}\b(?:{verbs})\s*$", re.IGNORECASE)


def period_of(sentence: Sentence, head: Token, sayings: list[Saying]) -> DateMention | None:
    """The date of what `head` tells, or null. A date that hangs on the words of saying is not it,

    unless it only closes the time ("As of Thursday, the ministry has reported …").
    """
    if not sentence.dates:
        return None
    cues = cue_words(sentence, [s for s in sayings if s.frame.source and not _observes(sentence, s)])
    found = [
        (steps, mention.start, mention)
        for mention in sentence.dates
        if mention.earliest is not None or mention.latest is not None
        if not _compares(sentence, mention)
        if (steps := _distance(sentence, head, mention, cues)) <= _REACH
    ]
    if not found:
        for mention in sentence.dates:
            drop("timing: no date of it", mention.text, f"dates a statement, or too far from “{head.text}”")
        return None
    *_, nearest = min(found, key=lambda item: item[:2])
    return replace(nearest, latest=None) if _opens(sentence, head, nearest) else nearest


def only_date(sentence: Sentence, head: Token) -> DateMention | None:
    """The one date of a sentence, however far from `head`, if it dates nothing else and compares nothing."""
    cues = cue_words(sentence, [saying for saying in sentence.sayings if saying.frame.source])
    found = [m for m in sentence.dates if m.earliest is not None or m.latest is not None]
    if len(found) != 1 or _hangs_on(sentence, found[0], cues) or _compares(sentence, found[0]):
        return None
    if _is_said_apart(sentence, head, found[0]):
        return None
    anchor = sentence.span(found[0].start, found[0].end).root
    return None if _of_another_time(head, anchor) else found[0]


def is_after_all(head: Token) -> bool:
    """ "The announcement came after 12 were killed": what came has a day, not what was before it."""
    marked = any(c.dep_ == "mark" and c.lower_ == "after" for c in head.children)
    return marked and head.head.lemma_ == "come"


def _of_another_time(head: Token, anchor: Token) -> bool:
    """ "were detained after being captured last week": the day of the other, not of `head`."""
    if is_after_all(head) and head not in anchor.ancestors:
        return True
    clause = next((t for t in anchor.ancestors if t.dep_ == "pcomp" and t.head.lower_ in _BOUNDS), None)
    return clause is not None and clause != head and clause not in head.ancestors


def spoken_on(sentence: Sentence, sayings: list[Saying]) -> str | None:
    """The day of the nearest statement, where a date of one day hangs on its words of saying."""
    for saying in sayings:
        if saying.speaker is None or _observes(sentence, saying):
            continue
        cues = cue_words(sentence, [saying])
        for mention in sentence.dates:
            if _hangs_on(sentence, mention, cues) and (day := _one_day(mention)) is not None:
                return day
    return None if sayings else _as_of(sentence)


def _as_of(sentence: Sentence) -> str | None:
    """Of what the document itself says "as of Friday", the day on which it counted."""
    told = (m for m in sentence.dates if m.text.casefold().startswith("as of"))
    return next((day for mention in told if (day := _one_day(mention)) is not None), None)


def _observes(sentence: Sentence, saying: Saying) -> bool:
    """Whether the word of saying tells of seeing: what a mission recorded on Friday happened on Friday."""
    cues = [token for start, end in saying.frame.cue for token in sentence.span(start, end)]
    return any(token.lemma_.lower() in load("saying")["observing"] for token in cues)


def _one_day(mention: DateMention) -> str | None:
    """The day of "on Friday" and of "as of Friday"; null for "in February" and "since Friday"."""
    earliest, latest = (end[:10] if end else None for end in (mention.earliest, mention.latest))
    return latest if earliest in {None, latest} else None


def _distance(sentence: Sentence, head: Token, mention: DateMention, cues: frozenset[int]) -> int:
    if _hangs_on(sentence, mention, cues):
        return _REACH + 1 if mention.earliest is not None else 1
    beginning = _beginning().search(sentence.text[: mention.start])
    if beginning is not None and head.idx < beginning.start():
        return _NEAR
    if _is_said_apart(sentence, head, mention):
        return _REACH + 1
    anchor = sentence.span(mention.start, mention.end).root
    if _is_shared(head, anchor, mention):
        return _NEAR
    if _of_another_time(head, anchor):
        return _REACH + 1
    return cost(head, anchor, cues) + 2 * (anchor.head.pos_ == "NOUN" and anchor.head != head)


def _is_said_apart(sentence: Sentence, head: Token, mention: DateMention) -> bool:
    """Whether the day is of what is said further on: "said 14 had died and accused the army of killing 300
    since January"."""
    return any(
        start <= mention.start < end and head.idx < frame.cue[0][0] < start
        for frame in sentence.frames
        if frame.cue and not any(first <= head.idx < last for first, last in frame.content)
        for start, end in frame.content
    )


@cache
def _superlative() -> re.Pattern[str]:
    words = "|".join(load("timing")["superlatives"])
    return re.compile(rf"\b(?:\w+est|{words})\b[^.;,]{{0,60}}$", re.IGNORECASE)


def _compares(sentence: Sentence, mention: DateMention) -> bool:
    """Whether the date only tells what it is compared with: "the deadliest attack since 2011",
    "more than any attack this year"."""
    before = sentence.text[: mention.start]
    since = mention.text.casefold().startswith("since")
    return bool(_THAN_ANY.search(before) or (since and _superlative().search(before)))


def _is_shared(head: Token, anchor: Token, mention: DateMention) -> bool:
    """ "60 were killed and 270 wounded since Sunday": what stands behind the last opens the time of all."""
    later = [other for other in head.conjuncts if other.i > head.i and other.pos_ == "VERB"]
    between = anchor.doc.text[head.idx : mention.start]
    if any(c.lower_ in {"have", "has"} for c in head.children) and _SINCE_BEHIND.fullmatch(between):
        return True  # "have been killed and 900 people arrested since the coup of 2021"
    return mention.text.lower().startswith("since") and any(other in anchor.ancestors for other in later)


def _opens(sentence: Sentence, head: Token, mention: DateMention) -> bool:
    """Whether the day only opens the time: "since Monday's attack", "since the shelling began on Sunday"."""
    beginning = _beginning().search(sentence.text[: mention.start])
    if beginning is not None and head.idx < beginning.start():
        return True
    at = sentence.span(mention.start, mention.end).root
    while at.head != at and at != head and at not in head.ancestors:
        marked = any(child.dep_ == "mark" and child.lower_ == "since" for child in at.children)
        if marked or (at.dep_ == "prep" and at.lower_ == "since"):
            return True
        at = at.head
    return False


def _hangs_on(sentence: Sentence, mention: DateMention, cues: frozenset[int]) -> bool:
    """Whether the date modifies a word of saying: "said late on Tuesday", "on Sunday … said"."""
    for saying in sentence.sayings:
        for start, end in saying.frame.content:
            if start < mention.start < end or (start == mention.start and not _follows(saying, mention)):
                return False
    if any(
        _follows(saying, mention)
        for saying in sentence.sayings
        if saying.frame.cue[:1] and _is_in(saying, cues)
    ):
        return True
    at = sentence.span(mention.start, mention.end).root
    for _ in range(4):
        if at.lower_ == "since":
            return False  # what was counted since a day was not said on it
        if at.head.idx in cues:
            return True
        if at.head == at or at.head.pos_ in {"VERB", "AUX"}:
            return False
        at = at.head
    return False


def _is_in(saying: Saying, cues: frozenset[int]) -> bool:
    return any(start in cues for start, _ in saying.frame.cue)


def _follows(saying: Saying, mention: DateMention) -> bool:
    """Whether the date stands between the words of saying and what is said, however it is parsed."""
    contents = [start for start, _ in saying.frame.content]
    return any(
        0 <= mention.start - end <= _ASIDE and contents and mention.start <= min(contents)
        for _, end in saying.frame.cue
    )
