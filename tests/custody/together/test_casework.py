"""Lists and pairs from files: nothing is passed over in silence."""

from pathlib import Path

import pytest

from truceline.custody.lists import read_list
from truceline.custody.together.casework import compared, with_role
from truceline.sources.errors import Unreadable


def written(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.fixture
def case(tmp_path: Path) -> Path:
    written(tmp_path, "ours.csv", "id,name\no1,Mira Solen\n")
    for role in ("held", "dead"):
        written(tmp_path, f"{role}.csv", "id,name\nt1,Mira Solen\n")
        written(tmp_path, f"{role}.yaml", f"list: {{role: {role}, coverage: all}}\n")
    return tmp_path


def test_a_pair_goes_to_the_list_that_it_names(case: Path) -> None:
    pairs = written(case, "pairs.csv", "query_id,target_id,target_list,confirmed_by\no1,t1,dead.csv,J\n")
    held, dead = compared(read_list(case / "ours.csv"), [case / "held.csv", case / "dead.csv"], [pairs])
    assert (held.pairs, [pair.ours for pair in dead.pairs]) == ((), ["o1"])


@pytest.mark.parametrize(
    ("row", "why"), [("o1,t1,,J", "of no list given"), ("o1,t9,held.csv,J", "not both listed")]
)
def test_a_pair_that_belongs_nowhere_is_refused(case: Path, row: str, why: str) -> None:
    pairs = written(case, "pairs.csv", f"query_id,target_id,target_list,confirmed_by\n{row}\n")
    with pytest.raises(Unreadable, match=why):
        compared(read_list(case / "ours.csv"), [case / "held.csv", case / "dead.csv"], [pairs])


def test_a_list_that_does_not_say_its_role_is_refused(case: Path) -> None:
    with pytest.raises(Unreadable, match="does not say its role"):
        with_role(case / "ours.csv")
