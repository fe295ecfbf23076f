"""A record that grows: document by document the same bytes as from scratch, in whichever order they come."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.war import War
from tests.evaluation.events.generator import case
from tests.evaluation.events.settings import HARD
from tests.record.drawing import DAYS, reports
from tests.record.reports import ARMENIA, BARDA, Report, on, ruling
from truceline.claims import AnyClaim, Decision, Document
from truceline.record.growing import Growing
from truceline.record.record import build, dumps
from truceline.record.shapes import Record

R = TypeVar("R")
Paper = tuple[Document, Sequence[AnyClaim]]

SMALL = replace(HARD, name="small", days=8, places=4, events=9)
SEEDS = st.integers(0, 10_000)


@st.composite
def papers(draw: st.DrawFn) -> list[Paper]:
    """Documents with their claims, in any order: of a war, of known events, or of claims of any kind."""
    match draw(st.sampled_from(["war", "events", "reports"])):
        case "war":
            made: list[Paper] = [*War(draw(SEEDS), places=3, days=12).documents(draw(st.integers(1, 90)))]
        case "events":
            known = case(SMALL, draw(SEEDS))
            made = [
                (document, [claim for claim in known.claims if claim.document == document.id])
                for document in known.documents
            ]
        case _:
            made = [(report.document, report.claims) for report in draw(reports())]
    return draw(st.permutations(made))


@st.composite
def rulings(draw: st.DrawFn, made: list[Paper]) -> list[Decision]:
    """What people ruled on pairs of claims of a kind, on single claims, and on their numbers."""
    claims = [claim for _, told in made for claim in told]
    decisions = []
    for number in range(draw(st.integers(0, 3)) if claims else 0):
        one = draw(st.sampled_from(claims))
        other = draw(st.sampled_from([claim for claim in claims if claim.kind == one.kind]))
        at = f"2020-12-0{number + 1}"
        match draw(st.sampled_from(["same event", "different event", "reject", "accept", "correct"])):
            case "same event" | "different event" as does:
                decisions.append(ruling(does, one, other, at=at))
            case "correct":
                decisions.append(ruling("correct", one, at=at, value={"stance": "denied"}))
            case "reject" | "accept" as does:
                decisions.append(ruling(does, one, at=at))
    return decisions


def given_to(make: Callable[..., R], made: Sequence[Paper], *rest: object) -> R:
    """What a function makes of all documents and their claims."""
    return make([claim for _, told in made for claim in told], [document for document, _ in made], *rest)


def bytes_of(record: Callable[[], Record]) -> str:
    """The record, or why there is none."""
    try:
        return dumps(record())
    except ValueError as error:
        return str(error)


@settings(max_examples=80, deadline=None)
@given(st.data(), st.none() | DAYS, st.none() | DAYS, st.integers(0, 4))
def test_growing_gives_the_bytes_of_the_record_from_scratch(
    data: st.DataObject, as_of: str | None, said_by: str | None, first: int
) -> None:
    made = data.draw(papers())
    decisions = data.draw(rulings(made))
    begun = given_to(Growing, made[:first], (), as_of, said_by)
    growing = Growing((), (), decisions, as_of, said_by)
    for number in range(len(made)):
        sofar = made[: number + 1]
        scratch = bytes_of(partial(given_to, build, sofar, decisions, as_of, said_by))
        assert bytes_of(partial(growing.add, *made[number])) == scratch
        if "Decisions rule claims" in scratch:
            return
        if number >= first:
            assert dumps(begun.add(*made[number])) == dumps(given_to(build, sofar, (), as_of, said_by))


def told(name: str, published: str, **fields: object) -> Report:
    report = Report(name, published)
    report.shelling("shells fell", where=(BARDA,), when=on("2020-10-28"), actors=(ARMENIA,), **fields)
    return report


def test_a_document_that_comes_again_with_an_earlier_day_is_known_from_then() -> None:
    report = told("agency", "2020-11-01")
    early = report.document.model_copy(update={"received": "2020-10-29"})
    growing = Growing(report.claims, [report.document])
    assert growing.record.as_of == "2020-11-01"
    assert dumps(growing.add(early, [])) == dumps(build(report.claims, [early]))


def test_claims_may_come_after_their_document() -> None:
    report = told("agency", "2020-11-01")
    growing = Growing([], [report.document])
    assert dumps(growing.add(report.document, report.claims)) == dumps(
        build(report.claims, [report.document])
    )


def test_what_cannot_be_added_changes_nothing() -> None:
    first, second, stray = (told(name, "2020-11-01") for name in ("first", "second", "stray"))
    growing = Growing(first.claims, [first.document])
    with pytest.raises(ValueError, match="add the document"):
        growing.add(second.document, stray.claims)
    claims, documents = [*first.claims, *second.claims], [first.document, second.document]
    assert dumps(growing.add(second.document, second.claims)) == dumps(build(claims, documents))


def test_records_handed_out_before_stay_as_they_were() -> None:
    made = list(War(3, places=3, days=12).documents(60))
    random.Random(1).shuffle(made)
    growing = Growing()
    steps = [growing.add(*paper) for paper in made]
    scratch = [given_to(build, made[: number + 1]) for number in range(len(made))]
    assert list(map(dumps, steps)) == list(map(dumps, scratch))
