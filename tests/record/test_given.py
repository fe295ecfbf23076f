"""What is given may come in any order, and more than once."""

from itertools import permutations

import pytest

from tests.record.reports import Report
from truceline.claims import AnyClaim
from truceline.record.given import Given


def ids(given: Given) -> dict[str, set[str]]:
    return {document: {claim.id for claim in told} for document, told in given.told.items() if told}


def test_a_document_given_twice_counts_once_as_it_was_known_first() -> None:
    report = Report("agency", "2020-11-01")
    early = report.document.model_copy(update={"received": "2020-10-29"})
    for order in permutations([report.document, early]):
        assert list(Given.of([], order).documents.values()) == [early]


def test_of_claims_with_one_id_the_same_one_stays_in_any_order() -> None:
    one, other = Report("agency"), Report("copy")
    first = one.shelling("shells fell")
    twins: list[AnyClaim] = [
        first,
        first.model_copy(update={"content": "0"}),
        first.model_copy(update={"document": other.document.id}),
    ]
    documents = [one.document, other.document]
    kept = {Given.of(order, documents).claims[first.id] for order in permutations(twins)}
    step_by_step = Given.of([], documents)
    for claim in twins:
        step_by_step = step_by_step.more([claim], [])
    assert kept == {step_by_step.claims[first.id]}
    assert [len(told) for told in step_by_step.told.values() if told] == [1]


def test_changes_replace_and_remove_and_leave_what_was_given_as_it_is() -> None:
    report = Report("agency")
    first, second = report.shelling("shells fell"), report.shelling("mortars fired")
    given = Given.of(report.claims, [report.document])
    denied = first.model_copy(update={"stance": "denied"})
    changed = given.changed({first.id: denied, second.id: None})
    assert changed.claims == {first.id: denied}
    assert changed.told == {report.document.id: (denied,)}
    assert ids(given) == {report.document.id: {first.id, second.id}}


def test_a_claim_without_its_document_is_refused() -> None:
    report, other = Report("agency"), Report("other")
    report.shelling("shells fell")
    with pytest.raises(ValueError, match="is not given; add the document"):
        Given.of(report.claims, [other.document])
