"""Accords, each with the pledges made under it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.sentences.promises import Promise, promise
from truceline.brief.wording import dates, grammar
from truceline.lexicon import load
from truceline.record.shapes import AccordEntry, PledgeEntry, Record


@dataclass(frozen=True, slots=True)
class Agreement:
    """An accord as told, and its promises. `label`: what it is about, where and when."""

    label: tuple[str, ...]
    told: Sentence
    promises: tuple[Promise, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        return (self.told, *(sentence for promise in self.promises for sentence in promise.sentences()))


def pledges_in_order(record: Record) -> tuple[PledgeEntry, ...]:
    """The pledges as the page shows them: under their accords, then those of no accord."""
    pledges = {pledge.id: pledge for pledge in record.pledges}
    under = [
        pledges.pop(pledge) for accord in record.accords for pledge in accord.pledges if pledge in pledges
    ]
    return (*under, *pledges.values())


def agreement(
    entry: AccordEntry, pledges: Sequence[PledgeEntry], numbers: Mapping[str, int], material: Material
) -> Agreement:
    """One accord; `pledges` are those of the record, `numbers` those of pledges and incidents."""
    facts = (
        load("wording")["subjects"][entry.subject].partition(" ")[2],
        entry.venue,
        dates.day(entry.agreed) if entry.agreed else None,
        f"in force from {dates.day(entry.in_force)}" if entry.in_force else None,
    )
    return Agreement(
        label=tuple(material.masked(grammar.opened(fact)) for fact in facts if fact),
        told=accord(entry, material),
        promises=tuple(promise(one, numbers, material) for one in pledges if one.id in entry.pledges),
    )


def accord(entry: AccordEntry, material: Material) -> Sentence:
    """As in "A reported (…) that Armenia and Azerbaijan had reached an agreement in Geneva on …"."""
    return material.said(told(entry, material), entry.claims)


def told(entry: AccordEntry, material: Material) -> str:
    """The words of `accord`, to stand within a sentence."""
    what = load("wording")["subjects"][entry.subject]
    kinds = grammar.listing([grammar.a(kind) for kind in entry.not_], "or")
    parts = (
        f"{names.listed(entry.parties)} had reached {what}" if entry.parties else f"{what} had been reached",
        f" in {entry.venue}" if entry.venue else "",
        f" {dates.at(entry.agreed)}" if entry.agreed else "",
        f", with {names.listed(entry.mediators)} taking part" if entry.mediators else "",
        f", to enter into force {dates.at(entry.in_force)}" if entry.in_force else "",
        f"; it was not {kinds}" if kinds else "",
    )
    return saying.that(entry.accounts[0], "".join(parts), material)
