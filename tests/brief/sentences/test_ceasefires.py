from typing import Any

import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, on
from truceline.brief.basis import Said
from truceline.claims import Ceasefire, Named

RUSSIA = Named(name="Russia", actor="russia")


def told(**fields: Any) -> list[str]:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.says(Ceasefire, "as the wire wrote it", **{"form": "ceasefire", "status": "agreed", **fields})
    return [text for pause in brief_of(report).ceasefires for text in texts(pause.told)]


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
    ((sentence,),) = (pause.told for pause in brief_of(report).ceasefires)
    assert isinstance(sentence.basis, Said)
    assert len(sentence.basis.quotes) == 2


def attempts() -> list[Report]:
    """A commitment, made again for a second attempt; shelling under that, and what came after."""
    told = [Report(f"wire of {day}", published=day) for day in ("2020-10-10", "2020-10-20", "2020-11-10")]
    first, second, last = told
    fields: dict[str, Any] = {"form": "ceasefire", "parties": (ARMENIA, AZERBAIJAN), "status": "agreed"}
    first.says(Ceasefire, "from the 10th", in_force="2020-10-10", **fields)
    second.says(
        Ceasefire, "reaffirmed on the 17th", when=on("2020-10-17"), **{**fields, "status": "in force"}
    )
    second.says(Ceasefire, "from the 18th", in_force="2020-10-18", **fields)
    shelled: dict[str, Any] = {"actors": (ARMENIA,), "affected": (AZERBAIJAN,), "speaker": AZERBAIJAN}
    second.shelling("They shelled Barda", where=(BARDA,), when=on("2020-10-19"), **shelled)
    last.says(Ceasefire, "from the 10th of November", in_force="2020-11-10", **fields)
    return told


def test_a_commitment_tells_when_it_was_made_again_and_an_attempt_what_it_was_to_carry_out() -> None:
    first, second, last = brief_of(*attempts()).ceasefires
    assert texts(first.since)[0] == "The parties are said to have reaffirmed it on 17 October 2020."
    assert texts(first.since)[-1] == "The ceasefire from 10 November 2020 took its place."
    assert texts(second.since)[0] == (
        "It was to carry out the ceasefire from 10 October 2020, which was reaffirmed."
    )
    assert (first.label, last.label) == (
        ("Ceasefire from 10 October 2020", "Superseded"),
        ("Ceasefire from 10 November 2020",),
    )


def test_allegations_are_told_with_who_makes_them_and_how_long_after() -> None:
    first, second, _ = brief_of(*attempts()).ceasefires
    assert texts(second.since)[1] == (
        "One claim alleges a breach or an attack under it (event 1), as told by Azerbaijan (of Armenia); "
        "the first of them one day after it began."
    )
    assert texts(first.since)[1] == (
        "No allegation under it is known, which does not mean that there was none."
    )


def test_the_log_has_each_day_and_calls_days_without_allegations_days_without_reports() -> None:
    _, second, _ = brief_of(*attempts()).ceasefires
    assert [(day.day, texts(day.told)) for day in second.log] == [
        ("18 October 2020", ["No reports."]),
        (
            "19 October 2020",
            ["Azerbaijan: one event, laid to Armenia (shelling, artillery or missile attack)."],
        ),
        ("20 October to 9 November 2020", ["No reports."]),
    ]


def test_a_side_that_denies_agreeing_makes_it_contested() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    fields: dict[str, Any] = {"form": "ceasefire", "parties": (ARMENIA, AZERBAIJAN), "status": "agreed"}
    report.says(Ceasefire, "both agreed", in_force="2020-10-10", speaker=RUSSIA, **fields)
    report.says(Ceasefire, "we did not", speaker=ARMENIA, stance="denied", **fields)
    (pause,) = brief_of(report).ceasefires
    assert pause.label[1:] == ("Contested",)
    assert "Whether it was agreed is contested: Armenia denied it." in texts(pause.since)
