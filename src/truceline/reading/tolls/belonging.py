"""What a toll belongs to: the event that it counts the victims of, and the toll that it is a part of."""

from itertools import takewhile

from truceline.claims import AnyClaim, Incident, Outcome, Toll
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting
from truceline.reading.settings.times import meet
from truceline.reading.tolls.counts import Count

_NEARBY = 260  # characters back to what was told of the same event
_HARMS: set[Outcome] = {"killed", "injured", "captured", "missing", "displaced"}


def incident_of(
    article: Article, sentence: Sentence, start: int, end: int, outcome: Outcome, background: Setting
) -> str | None:
    """The id of the incident told with these words of the sentence, or just before them in its paragraph.

    Null where none is told, or the words give another place or day.
    """
    if outcome not in _HARMS:
        return None
    first, last = sentence.start + start, sentence.start + end
    since = max(sentence.passage.start, sentence.start - _NEARBY)
    begun = article.sentence_at(since).start  # claims stand in the order of their sentences
    lately = takewhile(lambda incident: incident.quote.start >= begun, reversed(article.told(Incident)))
    told = [one for one in lately if one.quote.start >= since and _may_be_one(one, background)]
    if not told:
        return None
    return min(reversed(told), key=lambda c: (_gap(c, first, last), -c.quote.start)).id


def whole_before(article: Article, sentence: Sentence, outcome: Outcome, part: Count) -> Toll | None:
    """The latest toll before this sentence that can contain `part` ("Among the dead were two medics")."""
    for claim in reversed(article.claims):
        if not isinstance(claim, Toll) or claim.outcome != outcome or claim.part_of is not None:
            continue
        if sentence.start - claim.quote.end > 2 * _NEARBY:
            return None
        largest = claim.high if claim.high is not None else claim.low
        if part.low is not None and largest is not None and largest > part.low:
            return claim
    return None


def _gap(claim: AnyClaim, first: int, last: int) -> int:
    """Characters between the claim's words and these; nought where they overlap."""
    return max(0, claim.quote.start - last, first - claim.quote.end)


def _may_be_one(incident: Incident, background: Setting) -> bool:
    return _same_place(incident, background) and _same_time(incident, background)


def _same_place(incident: Incident, background: Setting) -> bool:
    here, there = {p.name for p in background.where}, {p.name for p in incident.where}
    return not here or not there or bool(here & there)


def _same_time(incident: Incident, background: Setting) -> bool:
    one, other = incident.when, background.when
    return one is None or other is None or meet(one, other)
