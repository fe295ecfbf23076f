"""Hash trees as in RFC 6962."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.sealing import merkle

LEAVES = st.lists(st.binary(max_size=4), min_size=1, max_size=20).map(
    lambda entries: [merkle.leaf(entry) for entry in entries]
)


def test_a_tree_of_nothing_and_of_one_empty_entry_are_those_of_the_standard() -> None:
    assert merkle.root([]) == sha256(b"").digest()
    assert merkle.root([merkle.leaf(b"")]).hex().startswith("6e340b9cffb37a98")


def test_a_tree_of_three_splits_at_two() -> None:
    a, b, c = (merkle.leaf(entry) for entry in (b"a", b"b", b"c"))
    assert merkle.root([a, b, c]) == merkle.node(merkle.node(a, b), c)


@given(LEAVES, st.data())
def test_every_leaf_climbs_to_the_root_and_no_other_does(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    beside = merkle.path(leaves, index)
    assert merkle.climbed(leaves[index], index, len(leaves), beside) == merkle.root(leaves)
    assert merkle.climbed(merkle.leaf(b"never sealed"), index, len(leaves), beside) != merkle.root(leaves)


@pytest.mark.parametrize(("index", "count", "beside"), [(3, 3, 2), (0, 3, 1), (0, 1, 1), (-1, 2, 1)])
def test_a_way_that_does_not_fit_leads_nowhere(index: int, count: int, beside: int) -> None:
    assert merkle.climbed(b"x" * 32, index, count, [b"y" * 32] * beside) is None
