"""The claims of both readers as one list: rules first, then what only the model saw."""

from collections.abc import Iterable, Sequence

from truceline.claims import AnyClaim, ClaimKind, claim_id

_MAIN: dict[ClaimKind, tuple[str, ...]] = {
    "toll": ("outcome", "low", "high"),
    "incident": ("act",),
    "accord": ("subject",),
    "pledge": ("topic", "modality"),
    "ceasefire": ("status",),
    "control": ("change",),
    "position": ("attitude",),
    "nondisclosure": ("about",),
    "background": ("relation",),
}
_FIRST_SLOT = 1_000  # beyond those of the rules, so that an id never means both


def is_known(claim: AnyClaim, known: Iterable[AnyClaim]) -> bool:
    """Whether one of the known claims has the kind, the main values and some of the words of this one."""
    return any(_are_one(claim, other) for other in known)


def numbered(claim: AnyClaim, earlier: Sequence[AnyClaim], text_sha256: str) -> AnyClaim:
    """The claim with an id that neither the rules' claims have nor the model's `earlier` ones."""
    quote = claim.quote
    alike = sum(other.kind == claim.kind and other.quote == quote for other in earlier)
    identity = claim_id(text_sha256, claim.kind, quote.start, quote.end, _FIRST_SLOT + alike)
    return claim.model_copy(update={"id": identity})


def merged(first: Sequence[AnyClaim], second: Sequence[AnyClaim]) -> tuple[AnyClaim, ...]:
    """Both in the order of their quotes."""
    return tuple(sorted([*first, *second], key=lambda c: (c.quote.start, c.quote.end, c.kind, c.id)))


def _are_one(one: AnyClaim, other: AnyClaim) -> bool:
    if one.kind != other.kind or not _overlap(one, other):
        return False
    return all(getattr(one, name) == getattr(other, name) for name in _MAIN[one.kind])


def _overlap(one: AnyClaim, other: AnyClaim) -> bool:
    return max(one.quote.start, other.quote.start) < min(one.quote.end, other.quote.end)
