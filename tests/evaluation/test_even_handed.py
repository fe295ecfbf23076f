"""With the two parties of a report swapped in every form of their names, the claims are the same, swapped."""

import pytest

from tests.evaluation.swapping import claims, committed, pairs, templates, uneven


def test_swapped_parties_give_swapped_claims_but_where_it_is_known_that_they_do_not() -> None:
    worse, better = set(uneven()) - set(committed()), set(committed()) - set(uneven())
    assert not worse, f"no longer even-handed: {sorted(worse)}"
    assert not better, f"now even-handed: {sorted(better)}; to accept this: make expect"


@pytest.mark.parametrize("template", templates().values(), ids=templates())
def test_the_reports_hold_claims_about_both_parties(template: str) -> None:
    read = "".join(claims(template, *pairs()[0]))
    assert "{one." in read
    assert "{other." in read


def test_claims_that_treat_the_parties_otherwise_are_seen() -> None:
    one, other = pairs()[0]
    assert claims("{one.state} killed 12 soldiers.", one, other) != claims(
        "{other.state} killed 12 soldiers.", one, other
    )
