"""Decisions survive a newer reader: they hold on to the words of the claim that they were made on."""

import hashlib

import pytest

from truceline.claims import (
    Anchor,
    AnyClaim,
    ClaimKind,
    Decision,
    Document,
    Incident,
    Named,
    Nondisclosure,
    Quote,
    Reader,
    claim_id,
)
from truceline.record.anchoring import anchored
from truceline.record.record import build

TEXT = "Shells fell on the ford. Shells fell on the mill. Nobody said who fired."


def document(text: str = TEXT, name: str = "report") -> Document:
    """A document of this text; its id is of the bytes, and stays where the text is extracted anew."""
    return Document(
        id=name,
        sha256=name,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor="text",
        published="2031-05-04",
        text=text,
    )


def quote(words: str, text: str = TEXT, start: int = 0) -> Quote:
    at = text.index(words, start)
    return Quote(exact=words, start=at, end=at + len(words))


def incident(words: str, of: Document | None = None, start: int = 0, slot: int = 0) -> Incident:
    """An incident on these words, with the id that a reader gives it."""
    of = of or document()
    where = quote(words, of.text, start)
    identity = claim_id(of.text_sha256, "incident", where.start, where.end, slot)
    reader = Reader(name="by hand", version="1")
    return Incident(id=identity, content="", document=of.id, quote=where, reader=reader, act="Attack")


def reject(claim: AnyClaim, document: str | None = None, kind: ClaimKind | None = None) -> Decision:
    anchor = Anchor(claim=claim.id, quote=claim.quote, document=document, kind=kind)
    return Decision(id="d1", at="2031-05-05", by="desk", does="reject", on=(anchor,))


def held(decision: Decision, *claims: AnyClaim, of: Document | None = None) -> tuple[list[str], list[str]]:
    """The ids of the claims that the decision holds, and why it lost the others."""
    found = anchored([decision], claims, [of or document()])
    known = {claim.id for claim in claims}
    return [a.claim for d in found.decisions for a in d.on if a.claim in known], [
        lost.why for lost in found.lost
    ]


def test_a_claim_that_is_there_is_held() -> None:
    claim = incident("Shells fell on the ford")
    assert held(reject(claim), claim, incident("Shells fell on the mill")) == ([claim.id], [])


def test_a_wider_claim_around_the_words_takes_the_place_of_one_that_has_gone() -> None:
    new = incident("Shells fell on the ford.")
    assert held(reject(incident("fell on the ford")), new, incident("Shells fell on the mill")) == (
        [new.id],
        [],
    )


def test_a_claim_of_another_kind_or_at_another_place_does_not() -> None:
    words = quote("Shells fell on the mill")
    silence = Nondisclosure(
        id="silence",
        content="",
        document="report",
        quote=words,
        reader=Reader(name="by hand", version="1"),
        actor=Named(name="nobody"),
        about="other",
    )
    old = incident("fell on the mill")
    assert held(reject(old), silence, incident("Shells fell on the ford")) == ([], ["no claim fits"])


def test_a_slot_that_moved_is_found_by_its_words() -> None:
    new = incident("Shells fell on the ford", slot=1)
    assert held(reject(incident("Shells fell on the ford")), new) == ([new.id], [])


def test_of_several_claims_as_good_none_is_guessed() -> None:
    old = incident("fell")
    wide, wider = incident("Shells fell"), incident("Shells fell on the ford")
    assert held(reject(old), wide, wider) == ([], ["several claims fit"])


def test_in_another_text_of_the_document_the_words_are_found_where_they_now_stand() -> None:
    old = incident("Shells fell on the mill")
    anew = document("A headline. " + TEXT)
    new = incident("Shells fell on the mill", anew)
    others = incident("Shells fell on the ford", anew)
    assert held(reject(old), new, others, of=anew) == ([], ["no claim fits"])
    assert held(reject(old, "report", "incident"), new, others, of=anew) == ([new.id], [])


def test_the_same_words_in_another_document_are_another_claim() -> None:
    elsewhere = document("Wires: " + TEXT, name="other")
    assert held(
        reject(incident("Shells fell on the ford")), incident("Shells fell on the ford", elsewhere)
    ) == (
        [],
        ["no claim fits"],
    )


def test_the_record_applies_what_is_found_and_lists_what_is_not() -> None:
    new = incident("Shells fell on the ford.")
    gone = incident("Nobody said who fired")
    lost = reject(gone).model_copy(update={"id": "d2"})
    record = build([new], [document()], [lost, reject(incident("fell on the ford"))])
    assert record.incidents == ()
    assert [(each.decision, each.claim, each.words) for each in record.unanchored] == [
        ("d2", gone.id, "Nobody said who fired")
    ]


@pytest.mark.parametrize("value", [None, {"grade": "G"}, {"grade": "AB"}, {"grade": 2}])
def test_a_grade_that_is_none_is_refused(value: dict[str, object] | None) -> None:
    claim = incident("Shells fell on the ford")
    wrong = reject(claim).model_copy(update={"does": "grade source", "value": value})
    with pytest.raises(ValueError, match=r"Decision d1 grades .* from A to F"):
        build([claim], [document()], [wrong])


def test_the_last_grade_of_each_kind_is_shown_and_changes_nothing_else() -> None:
    claim = incident("Shells fell on the ford")
    plain = build([claim], [document()])
    first = reject(claim).model_copy(update={"does": "grade source", "value": {"grade": "C"}})
    later = first.model_copy(update={"id": "d2", "at": "2031-05-06", "value": {"grade": "B"}, "by": "editor"})
    credible = first.model_copy(update={"id": "d3", "does": "grade information", "value": {"grade": "2"}})
    record = build([claim], [document()], [later, credible, first])
    assert [(grade.of, grade.grade, grade.by) for grade in record.grades] == [
        ("information", "2", "desk"),
        ("source", "B", "editor"),
    ]
    assert record.model_copy(update={"grades": ()}) == plain
