"""The record as a whole: the case it was made for, and the laws that hold for every record."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.record.drawing import BOTH, DAYS, parts, reports
from tests.record.reports import (
    ARMENIA,
    AZERBAIJAN,
    BARDA,
    STEPANAKERT,
    Report,
    as_of,
    on,
    record_of,
    ruling,
)
from truceline.claims import (
    Accord,
    Background,
    Ceasefire,
    Control,
    Decision,
    Named,
    Nondisclosure,
    Position,
)
from truceline.record.record import build, dumps
from truceline.record.shapes import Record

ARMENIAN_FORCES = Named(name="Armenian forces", actor="armenia.armed-forces")
MINISTRY = Named(name="the ministry", actor="nagorno-karabakh.ministry-of-defence")


@pytest.fixture(scope="module")
def geneva() -> Record:
    """A report of a meeting that ended short of a ceasefire, with what was said around it."""
    report = Report("geneva", "2020-10-30")
    agreed = report.says(
        Accord, "they agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30", not_=("ceasefire",)
    )
    report.pledge("spare civilians", "civilians", accord=agreed.id, verbatim=True)
    report.pledge("exchange lists", "lists", accord=agreed.id, modality="shall")
    barda = report.shelling("Barda was shelled", where=(BARDA,), affected_class="civilians", stance="alleged")
    report.toll(
        "21 killed", 21, 21, party="azerbaijan", status="civilian", scope="incident", incident=barda.id
    )
    report.shelling(
        "Stepanakert was shelled", where=(STEPANAKERT,), actors=(AZERBAIJAN,), affected_class="civilians"
    )
    report.shelling("it appeared they shelled it", where=(BARDA,), actors=(ARMENIAN_FORCES,), stance="hedged")
    report.says(Ceasefire, "three failed", parties=BOTH, form="ceasefire", status="failed", count=3)
    report.says(Control, "it gains ground", actor=AZERBAIJAN, change="gained", where=(STEPANAKERT,))
    report.toll(
        "1,166",
        1166,
        1166,
        party="nagorno-karabakh",
        status="military",
        speaker=MINISTRY,
        when=as_of("2020-10-29"),
    )
    report.says(Nondisclosure, "not yet disclosed", actor=AZERBAIJAN, about="toll", status="military")
    report.says(
        Position, "leave", actor=AZERBAIJAN, attitude="demands", addressee=ARMENIA, wants="a withdrawal"
    )
    report.says(Background, "an enclave", subject=ARMENIA, relation="is", object="a state")
    report.comments("Somebody will lose.")
    return record_of(report)


def test_each_kind_of_claim_has_its_place(geneva: Record) -> None:
    entries = (
        geneva.accords,
        geneva.pledges,
        geneva.ceasefires,
        geneva.incidents,
        geneva.tolls,
        geneva.nondisclosures,
        geneva.control,
        geneva.positions,
        geneva.background,
        geneva.left_out,
    )
    assert [len(each) for each in entries] == [1, 2, 1, 3, 2, 1, 1, 1, 1, 1]


def test_an_undated_shelling_told_on_the_day_of_the_pledge_is_context(geneva: Record) -> None:
    armenia, azerbaijan = geneva.pledges[0].statuses
    assert (armenia.status, azerbaijan.status) == ("no information yet", "no information yet")
    assert armenia.context == ()
    assert [context.because for context in azerbaijan.context] == ["time unknown"]


def test_what_is_not_known_is_said_with_where_it_was_looked_for(geneva: Record) -> None:
    found = [(u.what, u.party.actor if u.party else None) for u in geneva.unknowns]
    assert found == [
        ("own toll", "azerbaijan"),
        ("own toll", "armenia"),
        ("conduct under pledge", "armenia"),
        ("conduct under pledge", "azerbaijan"),
        ("conduct under pledge", "armenia"),
        ("conduct under pledge", "azerbaijan"),
        ("actor of incident", None),
        ("deadline", None),
    ]
    assert all(u.looked_for and u.looked_in == (geneva.documents[0].id,) for u in geneva.unknowns)


def test_entries_refer_only_to_claims_and_entries_that_exist(geneva: Record) -> None:
    written = json.loads(dumps(geneva))
    kinds = ("accords", "pledges", "ceasefires", "incidents", "tolls")
    ids = {entry["id"] for kind in kinds for entry in written[kind]}
    assert {pledge["accord"] for pledge in written["pledges"]} <= ids
    assert {toll for incident in written["incidents"] for toll in incident["tolls"]} <= ids
    assert {u["entry"] for u in written["unknowns"]} - {None} <= ids


def test_record_json_reads_back_as_the_same_record(geneva: Record) -> None:
    assert Record.model_validate_json(dumps(geneva)) == geneva
    assert '"not": [' in dumps(geneva)


def test_an_empty_record_is_a_record() -> None:
    record = build([], [])
    assert (record.as_of, record.reviewed, record.documents) == (None, False, ())


@settings(max_examples=60, deadline=None)
@given(reports(), st.randoms(use_true_random=False))
def test_the_order_in_which_claims_and_documents_come_does_not_matter(
    made: list[Report], shuffled: random.Random
) -> None:
    claims, documents = parts(made)
    before = dumps(build(claims, documents))
    shuffled.shuffle(claims)
    shuffled.shuffle(documents)
    assert dumps(build(claims, documents)) == before


@settings(max_examples=60, deadline=None)
@given(reports())
def test_commentary_changes_nothing_but_what_is_left_out(made: list[Report]) -> None:
    before = record_of(*made)
    for report in made:
        report.comments("They deserved it.")
        report.shelling("they will bomb us all", where=(BARDA,), actors=(ARMENIA,), voice="commentary")
    after = record_of(*made)
    assert len(after.left_out) == 2 * len(made)
    assert after.model_copy(update={"left_out": ()}) == before


@settings(max_examples=60, deadline=None)
@given(reports())
def test_asking_for_the_last_day_gives_the_same_record(made: list[Report]) -> None:
    record = record_of(*made)
    assert record_of(*made, as_of=record.as_of) == record


@settings(max_examples=60, deadline=None)
@given(reports(), DAYS)
def test_a_report_received_later_never_changes_an_earlier_record(made: list[Report], day: str) -> None:
    later = Report("later", "2020-11-05")
    later.shelling("shells fell", where=(BARDA,), when=on("2020-10-28"), actors=(ARMENIA,))
    later.toll("people died", 99, 99, party="armenia", status="military", speaker=ARMENIA)
    assert record_of(*made, later, as_of=day) == record_of(*made, as_of=day)


@settings(max_examples=60, deadline=None)
@given(reports())
def test_both_parties_are_held_to_the_same_rules(made: list[Report]) -> None:
    claims, documents = parts(made)
    swapped = [
        type(claim).model_validate_json(swap(claim.model_dump_json(by_alias=True))) for claim in claims
    ]
    assert dumps(build(swapped, documents)) == swap(dumps(build(claims, documents)))


def swap(text: str) -> str:
    """The text with the two parties exchanged."""
    for name, other in (("Armenia", "Azerbaijan"), ("armenia", "azerbaijan")):
        text = text.replace(name, "\0").replace(other, name).replace("\0", other)
    return text


@settings(max_examples=60, deadline=None)
@given(reports())
def test_every_claim_is_in_one_entry_at_most_and_no_range_hides_a_standing_figure(made: list[Report]) -> None:
    record = record_of(*made)
    entries = (*record.accords, *record.pledges, *record.ceasefires, *record.incidents, *record.tolls)
    told = [claim for entry in entries for claim in entry.claims]
    assert len(told) == len(set(told))
    for toll in record.tolls:
        for figure in toll.figures:
            if figure.superseded_by is None and figure.stance != "denied":
                assert toll.low is None or (figure.low is not None and toll.low <= figure.low)
                assert toll.high is None or (figure.high is not None and toll.high >= figure.high)


@settings(max_examples=60, deadline=None)
@given(reports())
def test_rejecting_every_claim_leaves_an_empty_and_reviewed_record(made: list[Report]) -> None:
    claims, documents = parts(made)
    decisions: list[Decision] = [ruling("reject", claim) for claim in claims]
    record = build(claims, documents, decisions)
    assert record.reviewed is bool(claims)
    assert (record.incidents, record.tolls, record.accords, record.unknowns) == ((), (), (), ())
