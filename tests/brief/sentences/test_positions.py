from typing import Any

from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, Report
from truceline.claims import Named, Position

SOURCE = "according to the report by Caucasus Wire (30 October 2020)."


def told(**fields: Any) -> str:
    report = Report("Caucasus Wire", published="2020-10-30")
    given = {"actor": AZERBAIJAN, "attitude": "demands", "wants": "withdraw its forces", **fields}
    report.says(Position, "as the wire wrote it", **given)
    (sentence,) = texts(brief_of(report).positions)
    return sentence


def test_a_demand_keeps_its_words_and_the_one_addressed() -> None:
    assert told(addressee=ARMENIA) == f"Azerbaijan demanded of Armenia: “withdraw its forces”, {SOURCE}"


def test_other_attitudes_stand_without_one_addressed() -> None:
    assert told(attitude="rejects", wants="the plan") == f"Azerbaijan rejected: “the plan”, {SOURCE}"
    assert told(attitude="supports", wants="the plan") == f"Azerbaijan supported: “the plan”, {SOURCE}"


def test_an_actor_who_speaks_for_itself_is_not_its_own_source() -> None:
    assert told(speaker=AZERBAIJAN) == f"Azerbaijan demanded: “withdraw its forces”, {SOURCE}"


def test_who_else_tells_it_is_the_source() -> None:
    russia = Named(name="Russia", actor="russia")
    assert told(speaker=russia) == "Azerbaijan demanded: “withdraw its forces”, according to Russia."
