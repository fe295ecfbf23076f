"""From a bound back to the words that hold it: which claims, said by whom, by which readings."""

from collections.abc import Iterator, Mapping

from truceline.lexicon.actors import name_of
from truceline.listing.bounds import by_claim, day, speaker, who
from truceline.listing.entries import number
from truceline.record.shapes import Bound, Record, TollReading
from truceline.sources.errors import printable


def chain(record: Record, words: Mapping[str, str], party: str) -> str:
    """Each bound of a party's people, the claims that hold it, and how they are read; `words` by claim."""
    lines = [line for one in record.bounds if party in one.parties for line in _chain(one, record, words)]
    lines += _unbound(record, words, party)
    return "\n".join(map(printable, lines)) or _nothing(record, party)


def _nothing(record: Record, party: str) -> str:
    told = sorted({one for bound in record.bounds for one in bound.parties})
    others = f"; there are bounds for {', '.join(told)}" if told else ""
    return f"No number of {name_of(party)}'s people bounds anything{others}."


def _chain(bound: Bound, record: Record, words: Mapping[str, str]) -> Iterator[str]:
    readings = by_claim(record)
    yield f"{bound.outcome}, {who(bound)}, by the end of {day(bound)}; {bound.under}:"
    if bound.conflicting:
        yield "  these claims cannot all be right"
    for name, end in (("at least", bound.low), ("at most", bound.high)):
        if end.value is not None and end.held_by:
            yield f"  {name} {end.value:,}, held by"
            yield from (_link(readings[bound.outcome, claim], words) for claim in end.held_by)
        elif end.value is None and not bound.conflicting:
            yield f"  {name}: no limit follows"
    for rest in bound.leave_one_out:
        yield f"  without {speaker(rest.speaker)}: {number(rest.low, rest.high)}"


def _link(reading: TollReading, words: Mapping[str, str]) -> str:
    rules = f"; {', '.join(reading.rules)}" if reading.rules else ""
    ruled = " (ruled by a person)" if reading.ruled else ""
    quote = " ".join(words[reading.claim].split())
    return (
        f"    {reading.claim} “{quote}”: {speaker(reading.speaker)} ({reading.standing}), "
        f"read as {reading.reading}{ruled}: {number(reading.low, reading.high)}{rules}"
    )


def _unbound(record: Record, words: Mapping[str, str], party: str) -> Iterator[str]:
    """Claims on the party's people that bind nothing, and why."""
    idle = [one for one in record.readings if party in one.parties and one.low is None and one.high is None]
    if idle:
        yield "reported, and binding nothing:"
    for one in idle:
        quote = " ".join(words[one.claim].split())
        yield f"    {one.claim} “{quote}”: {speaker(one.speaker)} ({one.standing}): {one.reading}"
