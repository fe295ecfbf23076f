"""What is said to have happened: incidents, and who is said to hold, take or lose ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import likeness, people, saying
from truceline.brief.wording import dates, grammar
from truceline.claims import Place
from truceline.lexicon import load
from truceline.record.likeness import who
from truceline.record.shapes import ControlEntry, IncidentAccount, IncidentEntry


@dataclass(frozen=True, slots=True)
class Event:
    """An incident, or a change of control. `number`: what the map and other sections call an incident by."""

    entry: IncidentEntry | ControlEntry
    number: int | None
    label: str
    where: str
    when: str
    told: tuple[Sentence, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        return self.told


def incident(number: int, entry: IncidentEntry, material: Material) -> Event:
    """One incident: as first told, who else tells it, and the people it is said to have harmed."""
    first, others = saying.tellings(entry.accounts, material)
    tolls = {toll.id: toll for toll in material.record.tolls}
    harmed = (tolls[toll] for toll in entry.tolls if toll in tolls)
    return Event(
        entry=entry,
        number=number,
        label=load("wording")["acts"][entry.act],
        where=_where(entry.where, material),
        when=dates.during(entry.when).strip() or "day not said",
        told=(
            material.said(_told(entry, material), [one.claim for one in first]),
            *(material.said(saying.in_words(one, material), [one.claim]) for one in _laying(first, others)),
            *saying.also(entry, [one for one in others if one not in _laying(first, others)], material),
            *likeness.one_event(entry, material),
            *(
                told
                for toll in harmed
                for one in people.current(toll)
                for told in people.with_variants(toll, one, material)
            ),
        ),
    )


def _laying(first: Sequence[IncidentAccount], others: Sequence[IncidentAccount]) -> list[IncidentAccount]:
    """Further accounts that lay it to somebody whom the first does not name: their words are shown."""
    named = {who(actor) for account in first for actor in account.actors}
    return [
        one
        for one in others
        if one.stance != "denied" and one.echo_of is None and {who(actor) for actor in one.actors} - named
    ]


def control(entry: ControlEntry, material: Material) -> Event:
    """Ground that somebody is said to hold, gain or lose, in the words of the source."""
    first, others = saying.tellings(entry.accounts, material)
    who = grammar.opened(names.called(entry.actor))
    return Event(
        entry=entry,
        number=None,
        label=material.masked(f"{who}: {load('wording')['changes'][entry.change].lower()}"),
        where=_where(entry.where, material),
        when=dates.during(entry.when).strip() or "day not said",
        told=(
            material.said(
                saying.about(names.called(entry.actor), first[0], material), [one.claim for one in first]
            ),
            *saying.also(entry, others, material),
        ),
    )


def _where(where: Sequence[Place], material: Material) -> str:
    return material.masked(names.place(where[0])) if where else "place not said"


def _told(entry: IncidentEntry, material: Material) -> str:
    """Composed where actors and weapon stand clean; else the claim's own words, which are always right."""
    account = entry.accounts[0]
    if not account.actors or entry.means is None or entry.means.lower() not in _weapons():
        return saying.in_words(account, material)
    who = names.listed(account.actors, "or" if account.attribution == "or" else "and")
    against = f" against {names.listed(entry.affected)}" if entry.affected else ""
    placed = any(place.name in against for place in entry.where[:1])
    where = "" if placed else names.within(entry.where)
    return saying.that(
        account, f"{who} used {entry.means}{against}{where}{dates.during(entry.when)}", material
    )


@cache
def _weapons() -> frozenset[str]:
    """Plurals of weapons that "used" can govern; "missile attacks" are carried out, not used."""
    used = tuple(load("wording")["used"])
    plurals = (f"{noun}s" for weapon in load("weapons") for noun in weapon["nouns"])
    return frozenset(plural for plural in plurals if plural.endswith(used))
