"""Generated case files are what the record takes, the same for a seed, and hard where they should be."""

from collections import Counter

from tests.evaluation.events.generator import case
from tests.evaluation.events.settings import EASY, HARD
from truceline.claims import Incident
from truceline.record.record import build


def test_the_same_seed_gives_the_same_case() -> None:
    assert case(HARD, 3) == case(HARD, 3)
    assert case(HARD, 3) != case(HARD, 4)


def test_a_case_is_a_case_file() -> None:
    known = case(EASY, 1)
    text = {document.id: document.text for document in known.documents}
    for claim in known.claims:
        quote = claim.quote
        assert text[claim.document][quote.start : quote.end] == quote.exact
    incidents = {claim.id for claim in known.claims if isinstance(claim, Incident)}
    assert incidents == set(known.truth) == set(known.sources)
    record = build(known.claims, known.documents)
    assert {claim for entry in record.incidents for claim in entry.claims} == incidents


def test_hard_events_crowd_in_towns_and_are_told_otherwise() -> None:
    known = case(HARD, 3)
    tellings: dict[int, list[Incident]] = {}
    for claim in known.claims:
        if isinstance(claim, Incident):
            tellings.setdefault(known.truth[claim.id], []).append(claim)
    told = [claims for claims in tellings.values() if len(claims) > 1]
    assert sum(len({claim.act for claim in claims}) > 1 for claims in told) > len(told) / 4
    assert sum(len({claim.when for claim in claims}) > 1 for claims in told) > len(told) / 4
    scenes = Counter((claim.where, claim.when) for claims in tellings.values() for claim in claims[:1])
    assert max(scenes.values()) > 1
