"""What follows from numbers of people, if they are right: bounds, and what does not agree or add up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import people, saying
from truceline.brief.wording import dates, grammar, numbers
from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.record.shapes import Bound, Conflict, Counted, Discrepancy, Figure, TollEntry, Under

_WORD: dict[Under, tuple[str, str]] = {
    "each party's own word": ("each party’s own word", "each party’s own"),
    "third parties": ("third parties’ word", "that of third parties"),
    "all but adversaries": ("the word of all but adversaries", "that of all but adversaries"),
}
_Figures = Mapping[str, tuple[TollEntry, Figure]]


@dataclass(frozen=True, slots=True)
class Following:
    """`bounds`: a paragraph for the same people by the same day."""

    bounds: tuple[tuple[Sentence, ...], ...]
    conflicts: tuple[Sentence, ...]
    discrepancies: tuple[Sentence, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        told = tuple(sentence for paragraph in self.bounds for sentence in paragraph)
        return told + self.conflicts + self.discrepancies


def following(material: Material) -> Following:
    """The sentences on what follows, in the order of the record."""
    record = material.record
    figures = {one.claim: (entry, one) for entry in record.tolls for one in entry.figures}
    return Following(
        bounds=tuple(tuple(_bound(group, figures, material)) for group in _together(record.bounds)),
        conflicts=tuple(_conflicts(record.conflicts, figures, material)),
        discrepancies=tuple(_discrepancy(one, figures, material) for one in record.discrepancies),
    )


def _together(bounds: Sequence[Bound]) -> list[list[Bound]]:
    """Sets of claims that give the same bound; bounds of the same people beside each other."""
    people_: dict[tuple[object, ...], dict[tuple[object, ...], list[Bound]]] = {}
    for one in bounds:
        if not one.conflicting:
            same = people_.setdefault((one.outcome, one.parties, one.status), {})
            same.setdefault((one.since, one.moment, one.low.value, one.high.value), []).append(one)
    return [group for same in people_.values() for group in same.values()]


def whose(parties: Sequence[str], status: Counted, number: int | None = None) -> str:
    """As in "civilians on Armenia’s side", "members of the military of Nagorno-Karabakh"."""
    plural = load("wording")["statuses"][status][number == 1]
    named = grammar.listing([names.party(party) for party in parties])
    together = " together" if len(parties) > 1 else ""
    if status == "military":
        return f"{plural} of {named}{together}"
    side = f"the sides of {named}" if together else f"{grammar.possessive(named)} side"
    return f"{plural} on {side}{together}"


def _bound(group: Sequence[Bound], figures: _Figures, material: Material) -> Iterator[Sentence]:
    """The bound, under all sets of claims that give it; then without each speaker that it rests on."""
    bound = group[-1]  # the largest set: its bound is told without each speaker too
    first, *others = (one.under for one in group)
    under = grammar.listing([_WORD[first][0], *(_WORD[other][1] for other in others)])
    limit = "" if bound.high.value is not None else "; no maximum follows"
    counted = whose(bound.parties, bound.status, bound.high.value or bound.low.value)
    text = (
        f"By {under}, {_span(bound.low.value, bound.high.value)} {counted} "
        f"{load('wording')['outcomes'][bound.outcome]['past']}{_by(bound, figures, material)}{limit}"
    )
    held = dict.fromkeys((*bound.low.held_by, *bound.high.held_by))
    yield material.computed(text, "what follows", held)
    for rest in bound.leave_one_out:
        if (rest.low or 0, rest.high) == (bound.low.value, bound.high.value):
            continue
        claims = [one for one in held if _speaker(one, material) == rest.speaker]
        teller = saying.teller(figures[claims[0]][1], material)
        without = _span(rest.low, rest.high) if rest.low or rest.high else "nothing"
        yield material.computed(f"Without the word of {teller}, {without} follows", "what follows", claims)


def _span(low: int | None, high: int | None) -> str:
    return numbers.bounds(low or None, high) if low != high else f"exactly {numbers.number(low or 0)}"


def _by(bound: Bound, figures: _Figures, material: Material) -> str:
    """By which day: the brief's, or the unknown one that an undated utterance spoke of."""
    if bound.moment is None:
        return f" by {dates.day(bound.as_of)}" if bound.as_of else ""
    teller = saying.teller(figures[bound.moment][1], material)
    latest = f", no later than {dates.day(bound.as_of)}" if bound.as_of else ""
    return f" by the undated time that {teller} spoke of{latest}"


def _speaker(claim: str, material: Material) -> str | None:
    return next((one.speaker for one in material.record.readings if one.claim == claim), None)


def _conflicts(conflicts: Sequence[Conflict], figures: _Figures, material: Material) -> Iterator[Sentence]:
    """Each set of claims that cannot all be right, once, and how few to set aside."""
    told: set[tuple[str, ...]] = set()
    for conflict in conflicts:
        new = [claims for claims in conflict.sets if claims not in told]
        told.update(new)
        for claims in new:
            said = [_number(figures[claim], conflict.outcome, material) for claim in claims]
            count = grammar.counted(len(claims), "number", "numbers")
            text = f"These {count} cannot all be right: {grammar.listing(said)}"
            yield material.computed(text, "cannot all be right", claims)
        if new and conflict.set_aside:
            fewest = grammar.counted(len(conflict.set_aside[0]), "number", "numbers")
            involved = dict.fromkeys(claim for claims in new for claim in claims)
            text = f"With {fewest} set aside, the others agree; which one, the claims do not tell"
            yield material.computed(text, "cannot all be right", involved)


def _number(told: tuple[TollEntry, Figure], outcome: Outcome, material: Material) -> str:
    """As in "more than 2,000 people on Armenia’s side, by Russia"."""
    entry, figure = told
    parties = (entry.party,) if entry.party else entry.parties
    status: Counted = "all" if entry.status == "unknown" else entry.status
    short = load("wording")["outcomes"][outcome]["short"]
    counted = f"{people.amount(figure, material)} {whose(parties, status)} {short}"
    return f"{counted} ({saying.teller(figure, material)})"


def _discrepancy(found: Discrepancy, figures: _Figures, material: Material) -> Sentence:
    """As in "… an increase of 19 and a total of 729; with the earlier total of 673, … 37 fewer …"."""
    teller = saying.teller(figures[found.later][1], material)
    increase = figures[found.increase][1].low or 0
    earlier = found.expected - increase
    difference = f"{numbers.number(abs(found.size))} {'fewer' if found.size > 0 else 'more'}"
    text = (
        f"{grammar.opened(teller)} reported an increase of {numbers.number(increase)} and a total of "
        f"{numbers.number(found.reported)}; with the earlier total of {numbers.number(earlier)}, the "
        f"increase makes {numbers.number(found.expected)}, {difference} than reported"
    )
    claims = (found.earlier, found.increase, found.later)
    return material.computed(text, "sums that do not add up", claims)
