"""Only pairs that share a cheap key are compared, the rarest keys first."""

from pathlib import Path

import pytest

from tests.custody.invented import two_lists
from truceline.custody.lists.dates import read_date
from truceline.custody.matching import blocking
from truceline.custody.matching.blocking import candidates
from truceline.custody.matching.roster import roster
from truceline.custody.people import Listed


def listed(*rows: tuple[str, str | None]) -> list[Listed]:
    return [
        Listed(id=str(number), row=number + 2, name=name, birth_date=read_date(birth) if birth else None)
        for number, (name, birth) in enumerate(rows)
    ]


def met(ours: list[Listed], theirs: list[Listed]) -> set[tuple[int, int]]:
    one, other = candidates(roster(ours), roster(theirs))
    return set(zip(one.tolist(), other.tolist(), strict=True))


def test_names_that_share_no_consonants_are_not_compared() -> None:
    theirs = listed(("Oleksandr Tarasenko", None), ("Miki Bobo", None))
    assert met(listed(("Тарасенко Олександр", None)), theirs) == {(0, 0)}


@pytest.mark.parametrize("birth", ["1990-05-03", "1990-03-05", "1991-05-03", "1990"])
def test_of_many_with_one_name_those_born_about_then_are_compared(birth: str) -> None:
    """More bear the name than are compared with anybody."""
    others = [("Karen Sargsyan", f"{1950 + number % 30}-11-{number % 28 + 1:02}") for number in range(300)]
    theirs = listed(*others, ("Karen Sargsyan", birth))
    assert (0, 300) in met(listed(("Саргсян Карен", "1990-05-03")), theirs)


def test_most_of_those_on_both_lists_meet() -> None:
    ours, theirs, both = two_lists(1000)
    places = {one.id: row for row, one in enumerate(theirs)}
    pairs = met(ours, theirs)
    there = [(row, places[both[one.id]]) in pairs for row, one in enumerate(ours) if one.id in both]
    assert sum(there) / len(there) > 0.95


def test_lists_that_do_not_fit_into_memory_are_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(blocking._ENGINE, "memory_limit", "5MB")
    ours, theirs, _ = two_lists(1000)
    with pytest.raises(ValueError, match="compare our list in parts"):
        met(ours, theirs)


def test_nothing_is_written_to_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ours, theirs, _ = two_lists(500)
    assert met(ours, theirs)
    assert not list(tmp_path.iterdir())
