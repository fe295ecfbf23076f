import pytest

from tests.evaluation.names import alike, same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the defence ministry of Karsovia", "Karsovia's defence ministry"),
        ("Ukraine", "Ukrainian soldiers"),
        ("Ménaka", "menaka"),
        ("the army", "Velland's army"),
        ("Halm province", "the province of Halm"),
    ],
)
def test_a_name_is_known_in_another_form(one: str, other: str) -> None:
    assert same((one,), (other,))
    assert same((other,), (one,))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karsovia's defence ministry", "Velland's defence ministry"),
        ("Karsovia's foreign ministry", "Karsovia's interior ministry"),
        ("Human Rights Watch", "Valley Rights Watch"),
        ("Petrin", "Lomnar"),
    ],
)
def test_names_of_others_are_told_apart(one: str, other: str) -> None:
    assert not same((one,), (other,))


def test_one_spelling_of_several_is_enough() -> None:
    assert same(("Drosk", "karsovia"), ("Karsovian forces",))


def test_nobody_is_like_nobody_only() -> None:
    assert alike((), ())
    assert not alike((), (("Velland",),))


def test_of_two_parties_both_must_be_named() -> None:
    both = (("Velland",), ("Karsovia",))
    assert alike(both, (("Karsovian forces",), ("Vellish forces",)))
    assert not alike(both, (("Velland",),))
