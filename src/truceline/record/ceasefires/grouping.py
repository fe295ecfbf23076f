"""Which claims tell of one ceasefire: by when it began, and for later mentions by which one stood then."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from truceline.claims import AnyClaim, Ceasefire, Named
from truceline.record.accords.deeds import told_on
from truceline.record.accords.wording import says
from truceline.record.ceasefires.moments import Beginning, beginning, is_day, may_be_one, starts_by
from truceline.record.days import day
from truceline.record.evidence import Evidence, Share
from truceline.record.grouping import grouped
from truceline.record.likeness import actors_agree, who
from truceline.record.review import Pairs
from truceline.record.telling import asserted


@dataclass
class Truce:
    """One ceasefire: the claims that founded it, later mentions of it, and claims that reaffirm it."""

    claims: list[Ceasefire]
    later: list[Ceasefire]
    reaffirming: list[Ceasefire]

    @cached_property
    def beginning(self) -> Beginning:
        """The best known: an instant before a day, the moment it took effect beside the day it was agreed."""
        told = [beginning(claim) for claim in asserted(self.claims) or self.claims]
        begun = sorted((one.begun for one in told if one.begun), key=is_day)
        agreed = [one.agreed for one in told if one.agreed]
        return Beginning(min(agreed, default=None), begun[0] if begun else None)

    @cached_property
    def parties(self) -> frozenset[str]:
        """Whose ceasefire it is."""
        return frozenset(who(party) for claim in self.claims for party in claim.parties)

    @cached_property
    def is_unilateral(self) -> bool:
        """Whether one side declared it, so that it binds that side only."""
        return any(claim.form == "unilateral" for claim in self.claims)


def truces(evidence: Evidence, documents: "Documents") -> list[Truce]:
    """Each ceasefire once, with the later mentions that speak of it; the earliest known first."""
    claims = evidence.told(Ceasefire)
    again = [claim for claim in claims if says(claim, "reaffirming")]
    told = [claim for claim in claims if not says(claim, "reaffirming")]
    found = [Truce(group, [], []) for group in evidence.memo.of("", _founding, told, evidence.pairs)]
    begun = sorted(
        (truce for truce in found if truce.beginning.known and _is_single(truce.claims)),
        key=lambda truce: truce.beginning.first or "",
    )
    loose = [truce for truce in found if not truce.beginning.known and _is_single(truce.claims)]
    for truce in loose:
        stood = _stood(truce.claims, begun, documents, evidence)
        if stood is not None:
            stood.later.extend(truce.claims)
            found.remove(truce)
    for claim in again:
        stood = _stood([claim], begun, documents, evidence)
        if stood is not None:
            stood.reaffirming.append(claim)
        else:
            found.append(Truce([claim], [], []))
    return found


def _founding(told: Sequence[Ceasefire], pairs: Pairs) -> list[list[Ceasefire]]:
    """The claims that tell of one ceasefire, together."""
    begins = {claim.id: beginning(claim) for claim in told}

    def alike(a: Ceasefire, b: Ceasefire) -> bool:
        return same_ceasefire(a, b, begins[a.id], begins[b.id])

    return grouped(told, alike, pairs)


def same_ceasefire(a: Ceasefire, b: Ceasefire, first: Beginning, second: Beginning) -> bool:
    """Whether two claims, with what each tells of a beginning, tell of one ceasefire or of the same several.

    In one document: parties and count that do not differ, and beginnings that may be one, where a proposal is
    not yet a ceasefire. In two documents: the same of single ceasefires whose beginnings are both known.
    """
    if a.document != b.document and not (first.known and second.known and a.count == 1):
        return False
    unilateral = {claim.form == "unilateral" for claim in (a, b)}
    if a.count != b.count or len(unilateral) > 1:
        return False
    if first.known and second.known:
        return may_be_one(first, second) and actors_agree(a.parties, b.parties)
    if not actors_agree(a.parties, b.parties):
        return False
    known, other = (first, b) if first.known else (second, a)
    if known.first and _moment(other) and not starts_by(known.first, _moment(other) or ""):
        return False
    return (a.status == "proposed") == (b.status == "proposed")


def _is_single(claims: Sequence[Ceasefire]) -> bool:
    return all(claim.count == 1 and claim.status != "proposed" for claim in claims)


def _moment(claim: Ceasefire) -> str | None:
    """The day or instant of which a claim speaks."""
    return (claim.when.latest or claim.when.earliest) if claim.when else None


def _stood(
    claims: Sequence[Ceasefire], begun: Sequence[Truce], documents: "Documents", evidence: Evidence
) -> Truce | None:
    """The latest ceasefire that may have begun by the time these claims speak of, of parties they name."""
    lead = claims[0]
    reaffirms = says(lead, "reaffirming")
    moment = _moment(lead) or told_on(lead, evidence.by_id)
    if moment is None:
        return None
    fitting = (
        truce
        for truce in reversed(begun)
        if truce.beginning.first
        and starts_by(truce.beginning.first, moment)
        and not (reaffirms and may_be_one(truce.beginning, Beginning(day(moment), None)))
        and _concerns(claims, truce, documents)
        and not any(
            evidence.pairs.different(claim.id, other.id) for claim in claims for other in truce.claims
        )
    )
    return next(fitting, None)


def _concerns(claims: Sequence[Ceasefire], truce: Truce, documents: "Documents") -> bool:
    """Whether the words or the document that they stand in name the parties of the ceasefire."""
    named = {who(party) for claim in claims for party in claim.parties}
    unilateral = any(claim.form == "unilateral" for claim in claims)
    if unilateral and not truce.is_unilateral:
        return False
    if named:
        return named <= truce.parties
    return tell_of(documents.named(claims[0].document), truce.parties)


class Documents:
    """Which parties each document names, so that "the truce" of a report on one war is not another's."""

    def __init__(self, evidence: Evidence) -> None:
        self._named = {share.document.id: share.once(_named_in) for share in evidence.shares}

    def named(self, document: str) -> frozenset[str]:
        """The parties that a document names."""
        return self._named[document]


def tell_of(named: frozenset[str], parties: Iterable[str]) -> bool:
    """Whether two of these parties are named, or the only one."""
    wanted = frozenset(parties)
    return bool(wanted) and len(wanted & named) >= min(2, len(wanted))


def _named_in(share: Share) -> frozenset[str]:
    parties = {who(party) for claim in share.claims for party in _parties(claim)}
    return frozenset(parties.union(who(speaker) for claim in share.claims for speaker in claim.speakers))


def _parties(claim: AnyClaim) -> Iterator[Named]:
    return (named for field in _naming(type(claim)) for named in getattr(claim, field))


@cache
def _naming(kind: type[AnyClaim]) -> tuple[str, ...]:
    return tuple(name for name in ("parties", "actors", "affected", "by") if name in kind.model_fields)
