"""The example case file, day by day: each day shows what was known on it, whatever was received since."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from truceline.casefile import claims_of, open_case
from truceline.claims import AnyClaim, Document
from truceline.record.given import known_on
from truceline.record.record import build, dumps
from truceline.record.shapes import Record
from truceline.sources import Given

EXAMPLE = Path(__file__).parents[2] / "examples" / "karabakh-2020"
FIRST, LAST = date(2020, 9, 27), date(2020, 11, 20)
DAYS = [(FIRST + timedelta(days=n)).isoformat() for n in range((LAST - FIRST).days + 1)]

Case = tuple[tuple[AnyClaim, ...], tuple[Document, ...]]


@pytest.fixture(scope="module")
def case() -> Case:
    """All claims and documents of the example."""
    return claims_of(open_case([EXAMPLE], Given()).readings())


@pytest.fixture(scope="module")
def replay(case: Case) -> dict[str, Record]:
    """The record as of each day, from everything received to the end."""
    return {day: build(*case, as_of=day) for day in DAYS}


def test_each_day_is_as_if_nothing_had_been_received_since(case: Case, replay: dict[str, Record]) -> None:
    claims, documents = case
    for day, record in replay.items():
        known = [document for document in documents if (known_on(document) or "") <= day]
        ids = {document.id for document in known}
        then = build([claim for claim in claims if claim.document in ids], known, as_of=day)
        assert dumps(then) == dumps(record), day


def test_no_later_report_renames_what_was_known(replay: dict[str, Record]) -> None:
    """What a later report brings may join two entries, under the id of the older; it never gives its own."""
    for before, after in pairwise(replay):
        known = {claim for _, claims in entries(replay[before]) for claim in claims}
        for entry, claims in entries(replay[after]):
            assert not claims & known or entry.partition("-")[2] in known, f"{entry} of {after}"


def test_what_was_said_by_a_day_holds_what_was_known_of_it(case: Case, replay: dict[str, Record]) -> None:
    for day in DAYS[::9]:
        said = build(*case, said_by=day)
        assert said.said_by == day
        told = {claim for _, claims in entries(said) for claim in claims}
        assert told >= {claim for _, claims in entries(replay[day]) for claim in claims}


def entries(record: Record) -> Iterator[tuple[str, set[str]]]:
    """The ids of entries of all kinds, each with its claims."""
    for kind in ("accords", "pledges", "ceasefires", "incidents", "tolls", "control", "positions"):
        for entry in getattr(record, kind):
            yield entry.id, set(entry.claims)
