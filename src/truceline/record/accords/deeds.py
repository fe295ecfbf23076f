"""Deeds: what single claims say that a party did, and the topics that it is in line with or contrary to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from truceline.claims import Act, AnyClaim, Document, Named, Period, PledgeTopic
from truceline.record.days import day
from truceline.record.given import known_on
from truceline.record.incidents import OnDay
from truceline.record.likeness import who
from truceline.record.shapes import ContextReason, IncidentAccount, IncidentEntry

HOSTILE: frozenset[Act] = frozenset(
    {
        "Shelling/artillery/missile attack",
        "Air/drone strike",
        "Armed clash",
        "Attack",
        "Suicide bomb",
        "Grenade",
        "Chemical weapon",
        "Government regains territory",
        "Non-state actor overtakes territory",
    }
)


@dataclass(frozen=True)
class Deed:
    """One claim that a party did something. `event`: deeds of one event share it.

    `keeps`: in line with pledges on its topics, else contrary to them. `when` it was, `told_by` which day it
    was known. `whole`: all that a pledge can ask. `places`: the only ones of which it can be done, none for
    any. `aside`: why it counts for nothing, whenever it was.
    """

    claim: AnyClaim
    party: str
    event: str
    topics: frozenset[PledgeTopic]
    keeps: bool
    when: Period | None
    told_by: str | None
    whole: bool = True
    places: frozenset[str] = frozenset()
    aside: ContextReason | None = None

    @cached_property
    def day(self) -> str | None:
        """The day on which it was, where that is known."""
        first, last = (day(self.when.earliest), day(self.when.latest)) if self.when else (None, None)
        return first if first == last else None


Filed = Mapping[tuple[str, PledgeTopic], Sequence[Deed]]
"""Deeds by party and topic."""


def filed(deeds: Iterable[Deed]) -> Filed:
    """The deeds by party and each of their topics, in the order in which they come."""
    found: dict[tuple[str, PledgeTopic], list[Deed]] = {}
    for deed in deeds:
        for topic in deed.topics:
            found.setdefault((deed.party, topic), []).append(deed)
    return found


class Deeds:
    """All deeds, so that those around a pledge are found at once."""

    def __init__(self, parts: Iterable[Filed]) -> None:
        self._filed: dict[tuple[str, PledgeTopic], list[Deed]] = {}
        for part in parts:
            for key, deeds in part.items():
                self._filed.setdefault(key, []).extend(deeds)
        self._sorted: dict[tuple[str, PledgeTopic], tuple[list[tuple[str, Deed]], list[Deed]]] = {}

    def between(self, party: str, topic: PledgeTopic, first: str, last: str) -> list[Deed]:
        """A party's deeds on a topic from a day to another, and those that are not known to the day."""
        dated, undated = self._in_order((party, topic))
        start = bisect_left(dated, first, key=itemgetter(0))
        end = bisect_right(dated, last, key=itemgetter(0))
        return [deed for _, deed in dated[start:end]] + undated

    def _in_order(self, key: tuple[str, PledgeTopic]) -> tuple[list[tuple[str, Deed]], list[Deed]]:
        """Those with a day in the order of days, and those without."""
        if key not in self._sorted:
            deeds = self._filed.get(key, [])
            dated = [(deed.day, deed) for deed in deeds if deed.day]
            undated = [deed for deed in deeds if not deed.day]
            self._sorted[key] = sorted(dated, key=itemgetter(0)), undated
        return self._sorted[key]


def told_on(claim: AnyClaim, documents: Mapping[str, Document]) -> str | None:
    """The day by which a claim was told: the statement's, or the one on which its document was known."""
    return day(claim.said_on) or known_on(documents[claim.document])


def attacks(on: OnDay) -> Filed:
    """Incidents as each claim tells them of each party that it names: contrary to pledges on their topics."""
    return filed(
        Deed(
            claim=on.claims[telling.claim],
            party=party,
            event=incident.id,
            topics=topics,
            keeps=False,
            when=incident.when,
            told_by=told_on(on.claims[telling.claim], on.documents),
            aside=_aside(telling, incident),
        )
        for incident in on.incidents
        if (topics := _topics(incident)) and not _is_general_denial(incident)
        for telling in incident.accounts
        for party in _parties(telling.actors)
    )


def restraint(on: OnDay) -> Filed:
    """Denials of no event in particular ("has attacked no civilians since"): in line with pledges on it."""
    return filed(
        Deed(on.claims[telling.claim], party, incident.id, topics, True, _until(told_by), told_by)
        for incident in on.incidents
        if (topics := _topics(incident)) and _is_general_denial(incident)
        for telling in incident.accounts
        for told_by in (told_on(on.claims[telling.claim], on.documents),)
        for party in _parties(telling.actors)
    )


def _topics(incident: IncidentEntry) -> frozenset[PledgeTopic]:
    found: set[PledgeTopic] = set()
    if incident.affected_class == "civilians":
        found.add("civilians")
    if incident.affected_class == "civilian object":
        found.add("civilian objects")
    if incident.act in HOSTILE:
        found.add("ceasefire")
    return frozenset(found) if incident.act != "Other" else frozenset()


def _is_general_denial(incident: IncidentEntry) -> bool:
    """Whether nobody asserts it, and neither place nor day says which event is denied."""
    on_a_day = incident.when is not None and incident.when.latest is not None
    denied = all(telling.stance == "denied" for telling in incident.accounts)
    return denied and not incident.where and not on_a_day


def _parties(actors: Iterable[Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(who(actor) for actor in actors))


def _aside(telling: IncidentAccount, incident: IncidentEntry) -> ContextReason | None:
    """A denial, one party or another, a clash that either may have begun."""
    if telling.stance == "denied":
        return "denied"
    clash = incident.act == "Armed clash" and len(telling.actors) > 1
    return "not attributed to one party" if telling.attribution == "or" or clash else None


def _until(told_by: str | None) -> Period | None:
    return Period(earliest=told_by, latest=told_by, text=told_by) if told_by else None
