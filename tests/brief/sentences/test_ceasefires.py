from typing import Any

import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on
from truceline.brief.basis import Said
from truceline.claims import Ceasefire, Named

RUSSIA = Named(name="Russia", actor="russia")


def told(**fields: Any) -> list[str]:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.says(Ceasefire, "as the wire wrote it", **{"form": "ceasefire", "status": "agreed", **fields})
    return [text for sentences in brief_of(report).ceasefires for text in texts(sentences)]


def test_several_truces_are_counted_in_words() -> None:
    fields = {"form": "truce", "status": "failed", "count": 3, "parties": (ARMENIA, AZERBAIJAN)}
    opening = "Caucasus Wire reported (30 October 2020) that three truces"
    assert told(**fields) == [f"{opening} between Armenia and Azerbaijan had failed."]


def test_the_hour_from_which_a_ceasefire_holds_keeps_its_zone() -> None:
    fields = {"in_force": "2020-10-26T08:00+04:00", "parties": (ARMENIA, AZERBAIJAN)}
    (sentence,) = told(**fields)
    assert sentence.endswith("had been agreed with effect from 08:00 (UTC+4) on 26 October 2020.")


@pytest.mark.parametrize(
    ("status", "ending"),
    [
        ("proposed", "a ceasefire had been proposed on 26 October 2020."),
        ("attempted", "a ceasefire had been attempted on 26 October 2020."),
        ("in force", "a ceasefire was in force on 26 October 2020."),
        ("expired", "a ceasefire had expired on 26 October 2020."),
        ("terminated", "a ceasefire had been ended on 26 October 2020."),
    ],
)
def test_each_status_has_its_own_word(status: str, ending: str) -> None:
    (sentence,) = told(status=status, when=on("2020-10-26"))
    assert sentence.endswith(ending)


def test_violated_is_said_only_in_the_words_and_name_of_a_speaker() -> None:
    (sentence,) = told(status="violated", speaker=RUSSIA)
    words = "Russia said, in the words of Caucasus Wire (30 October 2020): “as the wire wrote it”."
    assert sentence == words


def test_a_single_party_that_is_named_is_not_said_to_be_the_only_one() -> None:
    (sentence,) = told(parties=(ARMENIA,))
    assert sentence.endswith("that a ceasefire involving Armenia had been agreed.")


def test_one_sides_pause_is_its_own() -> None:
    (sentence,) = told(form="unilateral", parties=(ARMENIA,), status="proposed", speaker=RUSSIA)
    assert sentence == "Russia said that a unilateral ceasefire by Armenia had been proposed."


def test_a_truce_told_twice_in_the_same_words_is_one_sentence_with_both_quotes() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    fields: dict[str, Any] = {
        "form": "ceasefire",
        "status": "agreed",
        "parties": (ARMENIA, AZERBAIJAN),
        "when": on("2020-10-10"),
    }
    report.says(Ceasefire, "They agreed a ceasefire on the 10th.", **fields)
    report.says(Ceasefire, "The ceasefire was agreed on that day.", **fields)
    ((sentence,),) = brief_of(report).ceasefires
    assert isinstance(sentence.basis, Said)
    assert len(sentence.basis.quotes) == 2
