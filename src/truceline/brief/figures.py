"""The charts of a brief: which figures stand on one axis."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from truceline.brief import names
from truceline.brief.axis import Axis
from truceline.brief.brief import Brief
from truceline.brief.charts import Bar, Group, scale_of
from truceline.brief.material import Material
from truceline.brief.sentences import people, saying
from truceline.brief.sentences.silence import is_somebody
from truceline.brief.wording import dates, grammar
from truceline.claims import Outcome, Stance
from truceline.lexicon import load
from truceline.record.likeness import who
from truceline.record.shapes import Figure, NondisclosureEntry, TollEntry
from truceline.record.tolls import disclosing

_GROUPS = 10  # in one part
_DOUBT: dict[Stance, str] = {"alleged": "alleged", "hedged": "uncertain", "denied": "denied"}


@dataclass(frozen=True, slots=True)
class Panel:
    """The figures for one outcome on one axis, in parts that fit on a sheet of paper."""

    title: str
    axis: Axis
    parts: tuple[tuple[Group, ...], ...]


def panels(brief: Brief) -> tuple[Panel, ...]:
    """One panel an outcome, in the order of the format; none for outcomes without a figure."""
    return tuple(panel for outcome in get_args(Outcome) if (panel := _panel(outcome, brief)).parts)


def _panel(outcome: Outcome, brief: Brief) -> Panel:
    material = brief.material
    groups = [_group(entry, material) for entry in material.record.tolls if entry.outcome == outcome]
    groups += _silent(outcome, material)
    parts = tuple(tuple(groups[start : start + _GROUPS]) for start in range(0, len(groups), _GROUPS))
    return Panel(load("wording")["outcomes"][outcome]["title"], scale_of(groups), parts)


def _group(entry: TollEntry, material: Material) -> Group:
    return Group(
        material.masked(people.title(entry)),
        tuple(_bar(entry, one, material) for one in people.current(entry)),
    )


def _bar(entry: TollEntry, one: Figure, material: Material) -> Bar:
    label = grammar.opened(saying.teller(one, material)) + _day(entry, one, material)
    value = people.amount(one, material)
    doubt = _DOUBT.get(one.stance)
    value = f"{value}, {doubt}" if doubt else value
    return Bar(label, value, one.low, one.high, firm=doubt is None)


def _day(entry: TollEntry, one: Figure, material: Material) -> str:
    """The day that a figure speaks of; else the day it was said or, failing that, published."""
    if entry.scope == "incident" and entry.when:
        return f",{dates.during(entry.when)}"
    if one.as_of:
        return f", as of {dates.day(one.as_of)}"
    if one.said_on:
        return f", said {dates.at(one.said_on)}"
    published = material.documents[one.document].published
    undated = ", undated" if entry.scope == "cumulative" else ""
    return f"{undated}, published {dates.at(published)}" if published else undated


def _silent(outcome: Outcome, material: Material) -> Iterator[Group]:
    """Parties that still have not disclosed a number; casualties of no one outcome stand with the killed."""
    silent = {
        material.masked(_whose(entry)): material.masked(
            grammar.opened(grammar.with_article(names.called(entry.actor)))
        )
        for entry in material.record.nondisclosures
        if entry.about == "toll"
        and is_somebody(entry)
        and (entry.outcome or "killed") == outcome
        and who(entry.actor) not in disclosing(material.record.tolls)
    }
    for whose, party in silent.items():
        yield Group(whose, (), (party,))


def _whose(entry: NondisclosureEntry) -> str:
    nouns = {"military": "military casualties", "civilian": "civilian casualties"}
    noun = nouns.get(entry.status or "", "casualties")
    return f"{grammar.opened(grammar.possessive(grammar.with_article(names.called(entry.actor))))} {noun}"
