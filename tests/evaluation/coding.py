"""One claim in the terms of the annotation, whether a coder or the reader gives it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from truceline.claims import AnyClaim, Named

Name = tuple[str, ...]
"""One actor or place: its spellings. The reader gives the words of the document and the lexicon's id."""

MAIN = {
    "toll": ("outcome", "low", "high"),
    "incident": ("act",),
    "accord": ("subject",),
    "pledge": ("topic",),
    "ceasefire": ("status",),
    "control": ("change",),
    "position": ("attitude",),
    "nondisclosure": ("about",),
    "background": ("relation",),
}
"""What must be equal for a claim to be the same one, beside its place in the text."""

FURTHER = {
    "toll": ("status", "qualifier", "scope", "per"),
    "incident": ("affected_class",),
    "accord": (),
    "pledge": ("modality", "deadline"),
    "ceasefire": ("count",),
    "control": (),
    "position": (),
    "nondisclosure": ("outcome", "status"),
    "background": (),
}
"""What else a claim of a kind says in the words of its vocabulary or in numbers."""

COMMON = ("voice", "stance", "said_on", "when")
NAMES = ("speaker", "place", "whose", "addressee")
"""`whose`: a toll's parties; who acts, agrees, promises, wants or is silent; a background's subject."""

_WHOSE = ("party", "parties", "actor", "actors", "by", "subject")
_DEFAULTS = {"voice": "report", "stance": "stated", "count": 1, "affected_class": "unknown"}


@dataclass(frozen=True, slots=True)
class Coded:
    """`values`: by field of MAIN, FURTHER and COMMON; `names`: by field of NAMES, empty where not given."""

    kind: str
    start: int
    end: int
    values: Mapping[str, Any]
    names: Mapping[str, tuple[Name, ...]]
    key: bool = True

    @property
    def main(self) -> tuple[Any, ...]:
        """The values of the main fields."""
        return tuple(self.values[field] for field in MAIN[self.kind])


def of_gold(claim: Mapping[str, Any], span: tuple[int, int]) -> Coded:
    """A coder's claim, with its defaults filled in."""
    given = {
        **_DEFAULTS,
        **claim,
        "when": _days(claim.get("when_earliest"), claim.get("when_latest")),
    }
    kind = claim["kind"]
    whose = () if kind == "accord" else _WHOSE
    return Coded(
        kind=kind,
        start=span[0],
        end=span[1],
        values={field: given.get(field) for field in (*MAIN[kind], *FURTHER[kind], *COMMON)},
        names={
            "speaker": _names(claim.get("speaker")),
            "place": _names(claim.get("place")),
            "whose": tuple(name for field in (whose or ("parties",)) for name in _names(claim.get(field))),
            "addressee": _names(claim.get("addressee")),
        },
        key=claim.get("key", True),
    )


def of_claim(claim: AnyClaim) -> Coded:
    """The reader's claim."""
    when = claim.when
    given = {
        **claim.model_dump(),
        "when": _days(when.earliest, when.latest) if when else _days(None, None),
    }
    if claim.kind == "toll":
        given["status"] = claim.victims.status
    return Coded(
        kind=claim.kind,
        start=claim.quote.start,
        end=claim.quote.end,
        values={field: given.get(field) for field in (*MAIN[claim.kind], *FURTHER[claim.kind], *COMMON)},
        names={
            "speaker": tuple(_spelt(speaker.name, speaker.actor) for speaker in claim.speakers[:1]),
            "place": tuple((place.name,) for place in claim.where[:1]),
            "whose": tuple(_whose(claim)),
            "addressee": _actors([claim.addressee] if claim.kind == "position" and claim.addressee else []),
        },
    )


def _whose(claim: AnyClaim) -> tuple[Name, ...]:
    match claim.kind:
        case "toll":
            return _parties(claim.victims.party, claim.victims.parties)
        case "incident":
            return _actors(claim.actors)
        case "accord" | "ceasefire":
            return _actors(claim.parties)
        case "pledge":
            return _actors(claim.by)
        case "control" | "position" | "nondisclosure":
            return _actors([claim.actor])
        case "background":
            return _actors([claim.subject])


def _parties(party: str | None, parties: tuple[str, ...]) -> tuple[Name, ...]:
    return tuple(_spelt(None, each) for each in ((party,) if party else parties))


def _actors(named: Iterable[Named]) -> tuple[Name, ...]:
    return tuple(_spelt(each.name, each.actor) for each in named)


def _spelt(name: str | None, actor: str | None) -> Name:
    words = actor.replace(".", " ").replace("-", " ") if actor else None
    return tuple(spelling for spelling in (name, words) if spelling)


def _names(given: str | list[str] | None) -> tuple[Name, ...]:
    listed = [given] if isinstance(given, str) else given or []
    return tuple((name,) for name in listed)


def _days(earliest: str | None, latest: str | None) -> tuple[str | None, str | None]:
    """Instants count as their day: an annotation gives no hours."""
    return (earliest[:10] if earliest else None, latest[:10] if latest else None)
