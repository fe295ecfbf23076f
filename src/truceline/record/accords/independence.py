"""Independence: how many origins tell of one deed, and whether one of them is no party."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache

from truceline.claims import AnyClaim, Claim, Document
from truceline.lexicon.actors import actors
from truceline.record.accords.wording import named_in
from truceline.record.likeness import words
from truceline.record.origins import origin

_FIRM = frozenset({"stated", "alleged"})


def corroborated(
    claims: Iterable[AnyClaim], about: str, parties: Collection[str], documents: Mapping[str, Document]
) -> bool:
    """Whether two or more independent origins, one of them no party, tell of what `about` did in one event.

    A party's word about itself, a word given as uncertain and hearsay without a name do not count; nor do the
    same words once more, whoever prints them.
    """
    telling: dict[str, bool] = {}
    printed: set[str] = set()
    for claim in claims:
        source = origin(claim, documents)
        hearsay = claim.stance == "alleged" and not claim.speakers
        own_words = words(claim.quote.exact)
        echoed = not claim.speakers and own_words in printed
        if claim.stance not in _FIRM or hearsay or echoed or source == about:
            continue
        printed.add(own_words)
        telling[source] = is_party(claim, parties, documents)
    return len(telling) > 1 and not all(telling.values())


def is_party(claim: Claim, parties: Collection[str], documents: Mapping[str, Document]) -> bool:
    """Whether a party's word it is: its own body speaks, or a publisher that bears a party's name."""
    if claim.speakers:
        return origin(claim, documents) in parties
    publisher = documents[claim.document].publisher
    return publisher is not None and any(named_in(publisher, _names(party)) for party in parties)


@cache
def _names(party: str) -> tuple[str, ...]:
    """The names, demonyms, peoples and capitals of a party; one that no lexicon knows has its own name."""
    actor = actors().get(party)
    if actor is None:
        return (party,)
    return (*actor.names, actor.name, *actor.demonyms, *actor.people, *actor.capitals)
