from typing import Any

import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import Report, on
from truceline.claims import Background, Named

SUBJECT = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")


def told(**fields: Any) -> str:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.says(Background, "as the wire wrote it", **{"subject": SUBJECT, **fields})
    (sentence,) = texts(brief_of(report).background)
    return sentence


@pytest.mark.parametrize(
    ("relation", "thing", "fact"),
    [
        ("is", "a mountainous region", "Nagorno-Karabakh is a mountainous region."),
        ("known as", "Republic of Artsakh", "Nagorno-Karabakh is known as the Republic of Artsakh."),
        ("supported by", "Armenia", "Nagorno-Karabakh is supported by Armenia."),
        ("claimed by", "Azerbaijan", "Nagorno-Karabakh is claimed by Azerbaijan."),
    ],
)
def test_a_standing_fact_is_told_with_its_source(relation: str, thing: str, fact: str) -> None:
    source = "According to the report by Caucasus Wire (30 October 2020), "
    assert told(relation=relation, object=thing) == source + fact


def test_a_beginning_is_told_with_its_day() -> None:
    fields = {"relation": "began", "object": "September 27th", "when": on("2020-09-27")}
    assert told(subject=Named(name="The fighting"), **fields).endswith(
        ", the fighting began on 27 September 2020."
    )


def test_what_has_no_template_keeps_the_words_of_the_source() -> None:
    told_of = "Of Nagorno-Karabakh, Caucasus Wire reported (30 October 2020): “as the wire wrote it”."
    assert told(relation="since", object="the early 1990s") == told_of
    assert told(relation="other", object="has its own parliament") == told_of
