"""Parts and wholes: one toll, and what is counted out of it."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Toll

PARTED = [
    ("Twenty-one people, including four children, were killed in Axum.", 21, [4]),
    ("The shelling killed 21 people, four of them children, in Malakal.", 21, [4]),
    ("The shelling killed 21 people, at least four of them children.", 21, [4]),
    ("The shelling left 21 dead, three of them children.", 21, [3]),
    ("Six soldiers, two of whom were officers, died in the ambush.", 6, [2]),
    ("The raid killed 14 people, among them two nurses and four children.", 14, [2, 4]),
    ("The raid killed 14 people, among them a pregnant woman and four children.", 14, [1, 4]),
    ("The raid killed 14 people, including a two-year-old girl.", 14, [1]),
    ("The raid killed 14 people, among them a family of five.", 14, [5]),
    ("A shell killed six civilians including a woman and two children in Bor.", 6, [1, 2]),
    ("Two medics were among the 31 people killed in Taiz.", 31, [2]),
    ("Of the 30 people killed, 12 were children.", 30, [12]),
    ("The fire killed 30 people. Twelve children and 11 guards were among the dead.", 30, [12, 11]),
    ("The fire killed 30 people. Among the dead were 12 children and 11 guards.", 30, [12, 11]),
    ("The fire killed 30 people. The dead included seven children, two nurses and a driver.", 30, [7, 2, 1]),
    ("The fire killed 30 people. Seven children were among those killed.", 30, [7]),
    ("The fire killed 30 people. Seven children were identified among the victims.", 30, [7]),
]


@pytest.mark.parametrize(("text", "whole", "counted_out"), PARTED)
def test_parts_hang_on_their_whole(text: str, whole: int, counted_out: list[int]) -> None:
    tolls = claims(Toll, text)
    (top,) = [toll for toll in tolls if toll.part_of is None]
    parts = [toll for toll in tolls if toll.part_of is not None]
    assert top.low == whole
    assert [part.low for part in parts] == counted_out
    assert {part.part_of for part in parts} == {top.id}
    assert {(part.outcome, part.scope) for part in parts} == {("killed", top.scope)}


def test_a_part_of_whom_its_own_verb_tells_something_else_is_no_part() -> None:
    hurt, dead = claims(Toll, "Eleven people were wounded; three of them have since died.")
    assert [(toll.outcome, toll.low, toll.part_of) for toll in (hurt, dead)] == [
        ("injured", 11, None),
        ("killed", 3, None),
    ]


def test_the_missing_of_those_abducted_are_no_part_of_what_befell_them() -> None:
    *_, missing = claims(Toll, "The abduction of 276 girls, 98 of whom are still missing, shocked Chibok.")
    assert (missing.outcome, missing.low) == ("missing", 98)


def test_a_person_that_a_part_is_said_to_be_counts_once() -> None:
    tolls = claims(Toll, "Twelve people were hurt in Goma, one of them a girl who was burned.")
    assert [toll.low for toll in tolls] == [12, 1]


def test_the_wounded_are_no_part_of_the_dead() -> None:
    dead, hurt = claims(Toll, "The fire killed 30 people. Five children were among the wounded.")
    assert (dead.outcome, hurt.outcome, hurt.part_of) == ("killed", "injured", None)


def test_a_part_without_a_whole_stands_alone() -> None:
    (toll,) = claims(Toll, "Three women were among the dead.")
    assert (toll.low, toll.part_of) == (3, None)


def test_a_part_belongs_to_the_party_and_status_of_its_whole() -> None:
    whole, part = claims(Toll, "Twelve Kenyan soldiers, two of them women, were killed near Lamu.")
    assert whole.victims.party == part.victims.party == "kenya"
    whole, part = claims(Toll, "Twelve Kenyan soldiers were killed. Two were among the dead of Monday.")[:2]
    assert whole.victims.status == "military"


def test_many_is_no_number_of_a_part() -> None:
    assert [toll.low for toll in claims(Toll, "The raid killed 14 people, including many children.")] == [14]


def test_what_a_part_quotes_begins_with_its_own_number() -> None:
    _, part = claims(Toll, "The shelling killed 21 people, four of them children, in Malakal.")
    assert part.quote.exact == "four of them children"
