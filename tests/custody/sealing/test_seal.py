"""A list is sealed before the other side's is seen, and each entry proves itself alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.sealing import prove, root_of, sealed, verify_entry

KEY = bytes(range(32))
LIST = [{"name": "Mira Solen", "rank": "private"}, {"name": "Ана Линд"}, {"name": "Teo Varga"}]
ENTRIES = st.lists(st.dictionaries(st.sampled_from("abc"), st.text(max_size=4)), min_size=1, max_size=8)


def test_the_root_hangs_on_every_entry_their_order_their_number_and_the_key() -> None:
    root = sealed(LIST, KEY)
    others = [
        sealed([*LIST[:2], {"name": "Teo Vargo"}], KEY),
        sealed(LIST[::-1], KEY),
        sealed(LIST[:2], KEY),
        sealed([*LIST, {}], KEY),
        sealed(LIST, KEY[::-1]),
    ]
    assert len({root, *others}) == 6
    assert root == sealed(LIST, KEY)


def test_an_entry_proves_itself_without_showing_the_others() -> None:
    proof = prove(LIST, KEY, 1)
    assert verify_entry(proof, sealed(LIST, KEY))
    shown = proof.model_dump_json()
    assert "Solen" not in shown
    assert "Varga" not in shown


@given(ENTRIES, st.data())
def test_an_entry_that_was_changed_after_the_seal_does_not_verify(
    entries: list[dict[str, str]], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(entries) - 1))
    proof = prove(entries, KEY, number)
    root = sealed(entries, KEY)
    assert verify_entry(proof, root)
    changed = proof.model_copy(update={"entry": {**proof.entry, "a": proof.entry.get("a", "") + "."}})
    assert not verify_entry(changed, root)


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="needs 32"):
        sealed(LIST, b"secret")


def test_an_entry_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no entry 4"):
        prove(LIST, KEY, 3)


def test_a_proof_that_is_no_proof_leads_nowhere() -> None:
    assert root_of(prove(LIST, KEY, 0).model_copy(update={"salt": "not hexadecimal"})) is None
