"""People: each figure with who says it."""

from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar, numbers, victims
from truceline.lexicon import load
from truceline.record.shapes import Figure, TollEntry, Variant


@dataclass(frozen=True, slots=True)
class TollSection:
    """One toll: figures that stand, the range they make, and figures that their speakers have updated."""

    entry: TollEntry
    title: str
    figures: tuple[Sentence, ...]
    range: tuple[Sentence, ...]
    earlier: tuple[Sentence, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        return self.figures + self.range + self.earlier


def toll(entry: TollEntry, material: Material) -> TollSection:
    """The sentences of one toll."""
    return TollSection(
        entry=entry,
        title=title(entry),
        figures=tuple(told for one in current(entry) for told in with_variants(entry, one, material)),
        range=_range(entry, material),
        earlier=tuple(figure(entry, one, material) for one in entry.figures if one.superseded_by),
    )


def current(entry: TollEntry) -> tuple[Figure, ...]:
    """The figures that their speakers have not replaced."""
    return tuple(one for one in entry.figures if not one.superseded_by)


def title(entry: TollEntry) -> str:
    """Whose people: "Soldiers of Nagorno-Karabakh", "Civilians in the Barda region"."""
    plural, _ = victims.noun(entry.text, entry.status)
    of, where = _of(entry), names.within(entry.where)
    if entry.party and entry.where and names.party(entry.party) == entry.where[0].name:
        of = ""
    whose = of + _side(entry) + where
    part = " (part of a greater number)" if entry.part_of else ""
    return grammar.opened(plural + (whose or ", on a side that is not said") + part)


def figure(entry: TollEntry, one: Figure, material: Material) -> Sentence:
    """As in "Nagorno-Karabakh’s defence ministry reported 1,166 soldiers killed, as of 29 October 2020."."""
    return material.said(told(entry, one, material), (one.claim, *one.echoes))


def with_variants(entry: TollEntry, one: Figure, material: Material) -> tuple[Sentence, ...]:
    """A figure, and the same utterance where a carrier gives it with another number."""
    return figure(entry, one, material), *(_variant(variant, material) for variant in one.variants)


def _variant(variant: Variant, material: Material) -> Sentence:
    """As in "The Evening Page (23 October 2020) carries these words as “on both sides almost 2,000”."."""
    document = material.documents[variant.document]
    words = grammar.in_marks(material.claim(variant.claim).quote.exact)
    teller = f"{grammar.opened(saying.publisher(document))} ({saying.published(document)})"
    return material.computed(f"{teller} carries these words as {words}", "variant", [variant.claim])


def told(entry: TollEntry, one: Figure, material: Material) -> str:
    """The words of `figure`, to stand within a sentence."""
    words = load("wording")["outcomes"][entry.outcome]
    people = words.get("whole", "") + _counted(entry, one, material)
    around = _side(entry) + names.within(entry.where) + _time(entry, one, material)
    account = one.model_copy(update={"said_on": None if one.as_of else one.said_on})
    if one.stance == "stated" and one.speakers and not account.said_on:
        return f"{saying.nearest(account, material)} reported {people} {words['short']}{around}"
    if one.stance == "hedged":
        firm = account.model_copy(update={"stance": "stated"})
        return saying.that(firm, f"{people} {words['may']}{around}", material)
    return saying.that(account, f"{people} {words['past']}{around}", material)


def is_numbered(one: Figure, material: Material) -> bool:
    """Whether the words give a number, be it as vague as "dozens"; "civilians are dying" gives none."""
    words = material.claim(one.claim).quote.exact
    return numbers.amount(one.low, one.high, one.qualifier, words) != numbers.UNSTATED


def amount(one: Figure, material: Material) -> str:
    """The number in the words of its qualifier, without the people: "more than 2,000", "dozens"."""
    words = numbers.amount(one.low, one.high, one.qualifier, material.claim(one.claim).quote.exact)
    return words.removesuffix(" of")


def _counted(entry: TollEntry, one: Figure, material: Material) -> str:
    plural, single = victims.noun(entry.text, entry.status)
    number = numbers.amount(one.low, one.high, one.qualifier, material.claim(one.claim).quote.exact)
    people = single if numbers.is_one(one.low, one.high) else plural
    number = "" if number == numbers.UNSTATED else f"{number} "
    if one.standing == "own side" and one.speakers:
        return number + people.replace(" of the military", " of its military")
    return number + people + _of(entry)


def _of(entry: TollEntry) -> str:
    """Whose military, with a space before it; a party's other people are on its side."""
    return f" of {names.party(entry.party)}" if entry.party and entry.status == "military" else ""


def _side(entry: TollEntry) -> str:
    if entry.parties:
        return f" on the sides of {grammar.listing([names.party(party) for party in entry.parties])} together"
    # A place says where the harmed were; whose citizens they are, the source need not have said.
    if entry.party is None or entry.status == "military" or (entry.scope == "incident" and entry.where):
        return ""
    return f" on {grammar.possessive(names.party(entry.party))} side"


def _time(entry: TollEntry, one: Figure, material: Material) -> str:
    if entry.scope == "incident":
        return dates.during(entry.when)
    since = f" since {dates.day(one.since)}" if one.since and one.since != one.as_of else ""
    published = material.documents[one.document].published
    known = one.as_of and (one.speakers or one.as_of != published)
    return since + (f", as of {dates.day(one.as_of)}" if known and one.as_of else "")


def _range(entry: TollEntry, material: Material) -> tuple[Sentence, ...]:
    """What the figures span, where several speakers give one; no average, no choice between them."""
    standing = [one for one in current(entry) if one.stance != "denied"]
    if len({saying.teller(one, material) for one in standing}) < 2 or entry.low is entry.high is None:
        return ()
    if entry.low is not None and entry.high is not None:
        span = f"from {numbers.number(entry.low)} to {numbers.number(entry.high)}"
    elif entry.low is not None:
        span = f"from {numbers.number(entry.low)} with no upper limit"
    else:
        span = f"up to {numbers.number(entry.high or 0)} with no lower limit"
    contested = "; some exclude each other" if entry.contested else ""
    text = f"Side by side, these figures run {span}{contested}"
    return (material.computed(text, "reported range", [one.claim for one in standing]),)
