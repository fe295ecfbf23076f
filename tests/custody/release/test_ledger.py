"""Handovers as carried out, against the plan."""

from pathlib import Path

import pytest

from truceline.custody.release.ledger import Delivery, balance, read_ledger, record
from truceline.custody.release.terms import Handover, Phase, Plan, Terms
from truceline.sources.errors import Unreadable

PLAN = Plan(
    terms=Terms(),
    phases=(
        Phase(number=0, basis="art. 109", handovers=(Handover(person="v1", by="Veria"),)),
        Phase(
            number=1,
            basis="agreement",
            handovers=(Handover(person="v2", by="Veria"), Handover(person="o1", by="Ostrava")),
        ),
    ),
    left=(),
)


def delivery(phase: int, by: str, *persons: str, receipt: str | None = "signed") -> Delivery:
    return Delivery(on="2020-12-14", phase=phase, by=by, persons=persons, receipt=receipt)


def test_what_was_delivered_as_agreed_what_is_outstanding_and_who_else_came() -> None:
    found = balance(PLAN, [delivery(0, "Veria", "v1"), delivery(1, "Ostrava", "o7", receipt=None)])
    first, second = found.phases
    assert (first.delivered, first.outstanding, first.others) == (("Veria: v1",), (), ())
    assert (second.delivered, second.outstanding) == ((), ("Veria: v2", "Ostrava: o1"))
    assert (second.others, second.without_receipt) == (("Ostrava: o7",), 1)
    assert found.handed_over == {"Ostrava": 1, "Veria": 1}


def test_a_person_who_was_delivered_in_another_phase_is_not_outstanding() -> None:
    found = balance(PLAN, [delivery(0, "Veria", "v1", "v2")])
    assert found.phases[0].others == ("Veria: v2",)
    assert found.phases[1].outstanding == ("Ostrava: o1",)


def test_handovers_are_read_as_they_were_recorded(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    done = [delivery(0, "Veria", "v1"), delivery(1, "Ostrava", "o1")]
    for one in done:
        record(ledger, one)
    assert read_ledger(ledger) == tuple(done)


def test_a_ledger_that_was_changed_is_not_believed(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    record(ledger, delivery(0, "Veria", "v1"))
    record(ledger, delivery(1, "Ostrava", "o1"))
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("v1", "v2"), encoding="utf-8")
    with pytest.raises(Unreadable, match="does not follow"):
        read_ledger(ledger)


def test_a_handover_needs_a_day(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="which is no date"):
        record(tmp_path / "ledger.jsonl", delivery(0, "Veria", "v1").model_copy(update={"on": "Monday"}))
