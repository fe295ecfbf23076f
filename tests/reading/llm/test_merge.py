from tests.reading.llm.reports import reading
from truceline.claims import Toll
from truceline.reading.llm.merge import is_known, merged, numbered

TEXT = "Officials said that 12 soldiers were killed in Kharkiv on Thursday. Shelling hit Sumy on Friday."


def toll() -> Toll:
    (found,) = (claim for claim in reading(TEXT).claims if isinstance(claim, Toll))
    return found


def moved(claim: Toll, start: int, end: int) -> Toll:
    quote = claim.quote.model_copy(update={"start": start, "end": end, "exact": TEXT[start:end]})
    return claim.model_copy(update={"quote": quote})


def test_the_same_number_for_some_of_the_same_words_is_known() -> None:
    claim = toll()
    assert is_known(moved(claim, claim.quote.start + 3, claim.quote.end + 8), [claim])


def test_other_words_another_number_or_another_outcome_are_news() -> None:
    claim = toll()
    assert not is_known(moved(claim, claim.quote.end, claim.quote.end + 5), [claim])
    assert not is_known(claim.model_copy(update={"low": 3, "high": 3}), [claim])
    assert not is_known(claim.model_copy(update={"outcome": "injured"}), [claim])


def test_another_kind_on_the_same_words_is_news() -> None:
    claims = reading(TEXT).claims
    incident = next(claim for claim in claims if claim.kind == "incident")
    assert not is_known(incident, [claim for claim in claims if claim.kind != "incident"])


def test_ids_differ_from_those_of_the_rules_and_from_each_other() -> None:
    claim = toll()
    first = numbered(claim, [], "0" * 64)
    second = numbered(claim.model_copy(update={"outcome": "injured"}), [first], "0" * 64)
    assert len({claim.id, first.id, second.id}) == 3
    assert numbered(claim, [], "0" * 64).id == first.id


def test_claims_of_both_stand_in_the_order_of_their_words() -> None:
    claims = reading(TEXT).claims
    assert merged(claims[1:], claims[:1]) == claims
