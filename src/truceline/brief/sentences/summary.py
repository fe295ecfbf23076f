"""Three sentences at the head: what was agreed, what is said to have happened, what is not known."""

from collections.abc import Iterator, Sequence

from truceline.brief.basis import Absent, Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import people, saying
from truceline.brief.sentences.accords import accord, told
from truceline.brief.wording import grammar
from truceline.claims import Stance
from truceline.record.shapes import AccordEntry, Figure, TollEntry

# The firmest first: a number that its speaker states outranks a greater one that is only thought likely.
_FIRMNESS: tuple[Stance, ...] = ("stated", "alleged", "hedged")
_UNKNOWNS = 2


def summary(unknowns: Sequence[Sentence], material: Material) -> tuple[Sentence, Sentence, Sentence]:
    """The summary; `unknowns` are the sentences of the section on what is not known, the gravest first."""
    return _agreed(material), _happened(material), _not_known(unknowns, material)


def _agreed(material: Material) -> Sentence:
    known = material.record.accords
    if not known:
        text = "The documents read tell of no accord"
        return material.absent(text, "accords between parties", material.searched)
    latest = max(known, key=lambda one: one.agreed or "")
    if len(known) == 1:
        return accord(latest, material)
    number = grammar.counted(len(known), "accord", "accords")
    text = f"Of {number} told of, the latest: {told(latest, material)}"
    return material.computed(text, "summary", _latest_first(latest, known))


def _latest_first(latest: AccordEntry, accords: Sequence[AccordEntry]) -> list[str]:
    return [*latest.claims, *(accord.claims[0] for accord in accords if accord is not latest)]


def _happened(material: Material) -> Sentence:
    incidents = material.record.incidents
    figures = list(_figures(material))
    parts = [people.told(toll, one, material) for toll, one in figures]
    if incidents:
        parts.insert(0, f"the documents tell of {grammar.counted(len(incidents), 'event', 'events')}")
    if not parts:
        sought = "incidents and numbers of people harmed"
        text = "The documents read tell of no incident and no toll"
        return material.absent(text, sought, material.searched)
    claims = [incident.claims[0] for incident in incidents] + [one.claim for _, one in figures]
    return material.computed("; ".join(parts), "summary", claims)


def _figures(material: Material) -> Iterator[tuple[TollEntry, Figure]]:
    """Of the numbers of people killed, the greatest of the firmest, then the greatest of another speaker.

    A party's word about its enemy's dead is no summary: it stands in the section on people.
    """
    found = [
        (toll, one)
        for toll in material.record.tolls
        for one in people.current(toll)
        if toll.outcome == "killed"
        and one.stance in _FIRMNESS
        and one.standing != "adversary"
        and people.is_numbered(one, material)
    ]
    if not found:
        return
    found.sort(key=_greatest, reverse=True)
    firmest = min(found, key=lambda pair: _FIRMNESS.index(pair[1].stance))
    yield firmest
    yield from [pair for pair in found if _other_speaker(pair[1], firmest[1], material)][:1]


def _greatest(pair: tuple[TollEntry, Figure]) -> int:
    return max(pair[1].low or 0, pair[1].high or 0)


def _other_speaker(one: Figure, other: Figure, material: Material) -> bool:
    return saying.teller(one, material) != saying.teller(other, material)


def _not_known(unknowns: Sequence[Sentence], material: Material) -> Sentence:
    reviewed = material.record.reviewed
    texts = [sentence.text.removesuffix(".") for sentence in unknowns[:_UNKNOWNS]]
    texts = texts[:1] + [text[:1].lower() + text[1:] for text in texts[1:]]
    texts += [] if reviewed else ["a machine read these documents, and nobody has reviewed what it read"]
    sought = [one.basis.looked_for for one in unknowns[:_UNKNOWNS] if isinstance(one.basis, Absent)]
    text = "; ".join(texts) or "Nothing that this brief looks for is missing from the documents read"
    looked_for = (
        "; ".join(sought)
        or "people’s decisions on the claims, and what the section on what is not known names"
    )
    return material.absent(text, looked_for, material.searched)
