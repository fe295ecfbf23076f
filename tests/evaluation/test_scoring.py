"""The scorer on reports so short that the right score is plain."""

import hashlib
from typing import Any

from tests.evaluation.coding import of_gold
from tests.evaluation.corpus import Gold, Report
from tests.evaluation.matching import match
from tests.evaluation.scoring import EXACT, FALSE_EVIDENCE, WHOLE, score
from truceline.claims import AnyClaim, Document, Period, Quote, Reader, Reading, Toll, Victims

TEXT = "Nine people died in Ondra on Friday. The mayor said four were hurt.\n\nWe all know who did it."
NINE = {"kind": "toll", "quote": "Nine people died", "outcome": "killed", "low": 9, "high": 9}
SURE = {"qualifier": "exact", "scope": "incident", "status": "unknown"}


def toll(words: str, low: int, **values: Any) -> Toll:
    start = TEXT.index(words)
    given = {"outcome": "killed", "qualifier": "exact", "scope": "incident", **values}
    return Toll(
        id=f"{words} {low}",
        content="",
        document="",
        reader=Reader(name="a test", version="0"),
        quote=Quote(exact=words, start=start, end=start + len(words)),
        victims=Victims(text=words),
        low=low,
        high=low,
        **given,
    )


def gold(*claims: dict[str, Any], commentary: tuple[str, ...] = (), doubtful: tuple[str, ...] = ()) -> Gold:
    def span(words: str) -> tuple[int, int]:
        return TEXT.index(words), TEXT.index(words) + len(words)

    return Gold(
        claims=tuple(of_gold(SURE | claim, span(claim["quote"])) for claim in claims),
        commentary=tuple(map(span, commentary)),
        doubtful=tuple(("toll", span(words)) for words in doubtful),
    )


def report(annotated: Gold, *read: AnyClaim) -> Report:
    sha256 = hashlib.sha256(TEXT.encode()).hexdigest()
    document = Document(id=sha256, sha256=sha256, text_sha256=sha256, extractor="text", text=TEXT)
    return Report("a-report", Reading(document=document, claims=read), annotated)


def test_a_toll_that_is_found_whole_scores_full() -> None:
    scores = score([report(gold(NINE), toll("Nine people died", 9))])
    assert (scores["toll: precision"], scores["toll: recall"], scores["toll: F1"], scores[WHOLE]) == (
        1,
        1,
        1,
        1,
    )


def test_another_number_is_a_miss_and_a_false_alarm() -> None:
    scores = score([report(gold(NINE), toll("Nine people died", 8))])
    assert (scores["toll: precision"], scores["toll: recall"], scores["toll: F1"]) == (0, 0, 0)


def test_the_right_number_elsewhere_is_another_claim() -> None:
    assert score([report(gold(NINE), toll("four were hurt", 9))])["toll: F1"] == 0


def test_one_claim_of_the_reader_stands_for_one_of_the_coder() -> None:
    found = match(TEXT, gold(NINE, NINE), report(gold(), toll("Nine people died", 9)).read)
    assert (len(found.pairs), len(found.missed)) == (1, 1)


def test_a_repeat_may_be_left_out_or_found() -> None:
    repeat = gold(NINE | {"key": False})
    assert not match(TEXT, repeat, ()).missed
    assert not match(TEXT, repeat, report(gold(), toll("Nine people died", 9)).read).false


def test_a_doubtful_claim_is_neither_right_nor_false() -> None:
    found = match(
        TEXT, gold(doubtful=("Nine people died",)), report(gold(), toll("Nine people died", 9)).read
    )
    assert not found.pairs
    assert not found.false


def test_a_wrong_field_costs_the_whole_claim_but_not_the_match() -> None:
    when = Period(earliest="2031-03-14", latest="2031-03-14", text="Friday")
    scores = score([report(gold(NINE), toll("Nine people died", 9, when=when))])
    assert scores["toll: F1"] == 1
    assert scores["toll: when"] == 0
    assert scores[WHOLE] == 0


def test_a_claim_read_from_commentary_is_false_evidence() -> None:
    opinion = gold(commentary=("We all know who did it.",))
    assert score([report(opinion, toll("all know who did it", 1))])[FALSE_EVIDENCE] == 1
    voiced = toll("all know who did it", 1, voice="commentary")
    assert score([report(opinion, voiced)])[FALSE_EVIDENCE] == 0


def test_a_quote_that_is_not_in_the_text_is_counted() -> None:
    wrong = toll("Nine people died", 9).model_copy(
        update={"quote": Quote(exact="Ten people", start=0, end=10)}
    )
    assert score([report(gold(NINE), wrong, toll("four were hurt", 4))])[EXACT] == 0.5
