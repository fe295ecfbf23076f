"""Why tellings of several documents are taken for one event."""

from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.wording import grammar
from truceline.lexicon import load
from truceline.record.shapes import IncidentEntry, Link


def one_event(entry: IncidentEntry, material: Material) -> tuple[Sentence, ...]:
    """What tellings of other documents have in common with those before them, and in what they differ."""
    linked = [link for link in entry.links if link.days]
    sorts = {_common(link): link for link in reversed(linked)}
    return tuple(
        material.computed(f"Taken as one event: {common}", "same event", [link.claim, link.to])
        for common, link in reversed(sorts.items())
    )


def _common(link: Link) -> str:
    """As in "the same day, the same place and the same kind of act, but other weapons named"."""
    words = load("wording")["likeness"]
    same, other = (
        [
            sort[feature][value]
            for feature in sort
            if (value := getattr(link, feature)) is not None and value in sort[feature]
        ]
        for sort in (words["same"], words["other"])
    )
    return grammar.listing(same) + (f", but {grammar.listing(other)}" if other else "")
