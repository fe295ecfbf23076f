"""What is not known: what was looked for, in which documents, and not found."""

from collections.abc import Mapping, Sequence

from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.wording import grammar
from truceline.record.shapes import Absence, Unknown

# The gravest first; the summary takes its words from the head of this list.
_ORDER: tuple[Absence, ...] = ("conduct under pledge", "own toll", "actor of incident", "deadline")


def unknowns(numbers: Mapping[str, int], material: Material) -> tuple[Sentence, ...]:
    """One sentence for each thing that is not known; `numbers` are those of pledges and incidents.

    Absences of one sort that were looked for in the same documents make one sentence.
    """
    groups: dict[tuple[object, ...], list[Unknown]] = {}
    for unknown in sorted(material.record.unknowns, key=lambda one: _ORDER.index(one.what)):
        groups.setdefault(_together(unknown), []).append(unknown)
    return tuple(_sentence(group, numbers, material) for group in groups.values())


def _together(unknown: Unknown) -> tuple[object, ...]:
    """What absences must share to be told in one sentence."""
    return unknown.what, unknown.looked_in


def _sentence(group: Sequence[Unknown], numbers: Mapping[str, int], material: Material) -> Sentence:
    first = group[0]
    parties = list(dict.fromkeys(grammar.with_article(one.party.name) for one in group if one.party))
    entries = sorted({numbers[entry] for entry in (one.entry for one in group) if entry is not None})
    looked_for = "; ".join(dict.fromkeys(one.looked_for for one in group))
    return material.absent(_text(first.what, parties, entries), looked_for, first.looked_in)


def _text(what: Absence, parties: Sequence[str], entries: Sequence[int]) -> str:
    who = grammar.listing(parties)
    several = len(parties) > 1
    match what:
        case "own toll":
            their, count = ("their", "count") if several else ("its", "counts")
            return f"How many of {their} own military {who} {count} as killed is not known"
        case "conduct under pledge":
            keep = "keep" if several else "keeps"
            return f"Whether {who} {keep} to {grammar.numbered('promise', entries)} is not known"
        case "actor of incident":
            return f"Who carried out {grammar.numbered('event', entries)} is not said"
        case "deadline":
            are = "are" if len(entries) > 1 else "is"
            return f"By when {grammar.numbered('promise', entries)} {are} to be done is not said"
