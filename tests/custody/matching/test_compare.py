"""Two lists in, possible matches with reasons out."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.custody.invented import two_lists
from truceline.custody.lists.dates import read_date
from truceline.custody.matching import Comparison, Match, compare
from truceline.custody.people import Listed

CROWD = (
    "Иванов Пётр",
    "Ткаченко Олена",
    "Əliyev Rəşad",
    "Նարեկ Սիմոնյան",
    "გიორგი ბერიძე",
    "Νίκος Παπαδάκης",
)


def people(*rows: tuple[str, str | None], prefix: str = "a") -> list[Listed]:
    """One person a row: name and date of birth."""
    return [
        Listed(
            id=f"{prefix}{number}", row=number + 2, name=name, birth_date=read_date(birth) if birth else None
        )
        for number, (name, birth) in enumerate(rows)
    ]


def among_others(*rows: tuple[str, str | None]) -> list[Listed]:
    """Their list: the rows, and some other people."""
    return people(*rows, *((name, None) for name in CROWD), prefix="b")


def pairs(comparison: Comparison) -> set[tuple[str, str]]:
    return {(match.ours.id, match.theirs.id) for match in comparison.matches if match.best}


def only(matches: Sequence[Match]) -> Match:
    assert len(matches) == 1
    return matches[0]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Համբարձումյան Վահե", "Гамбарцумян Ваге"),
        ("Гасымов Эльчин", "Elçin Qasımov"),
        ("عبد الرحمن الحداد", "Abdulrahman Haddad"),
        ("Тарасенко, Олександр", "Oleksandr Tarasenko"),
        ("دیوید میلر", "Miller David"),
        ("דוד כהן", "Cohen David"),
        ("ხაჩატურიანი დავითი", "Давид Хачатурян"),
        ("Θεοδωράκης Γιώργος", "Giorgos Theodorakis"),
        ("Ахундов Рамиз Керим оглы", "Rəmiz Kərim oğlu Axundov"),
        ("Schmidt Johann", "Шмидт Иоганн"),
    ],
)
def test_a_name_is_found_in_another_script_and_order(ours: str, theirs: str) -> None:
    found = compare(people((ours, "1990-05-03")), among_others((theirs, "1990-05-03")))
    match = only(found.matches)
    assert (match.ours.id, match.theirs.id) == ("a0", "b0")
    assert match.best
    assert match.probability > 0.9
    assert match.status == "possible"


@pytest.mark.parametrize(
    ("birth", "reason"),
    [
        ("1990-05-03", "birth date equal"),
        ("1990-03-05", "birth year equal, day and month swapped"),
        ("1991-05-03", "birth day and month equal, year off by one"),
        ("1990-01-01", "birth year equal, the day not known on one list"),
        ("1990", "birth year equal, the day not known on one list"),
    ],
)
def test_damaged_days_of_birth_are_told_in_words(birth: str, reason: str) -> None:
    found = compare(people(("Гамбарцумян Ваге", "1990-05-03")), among_others(("Vahe Hambardzumyan", birth)))
    match = only(found.matches)
    assert reason in match.reasons
    assert match.probability > 0.8


def test_the_reasons_tell_the_name_part_by_part() -> None:
    ours = Listed(id="a", row=2, family_name="Համբարձումյան", given_name="Վահե")
    found = compare([ours], among_others(("Гамбарцумян Ваге Аршакович", None)))
    assert only(found.matches).reasons == (
        "family name: Համբարձումյան ~ Гамбарцумян, same consonants",
        "given name: Վահե ~ Ваге, same consonants",
        "only on theirs: Аршак",
    )


def test_nobody_is_found_who_is_not_there() -> None:
    found = compare(people(("Մարտիրոս Թորոսյան", "1985-02-11")), among_others())
    assert not pairs(found)


def test_fathers_names_that_differ_are_never_matched_by_machine() -> None:
    """Two men of one village: the same family and given name, born on the same day of the same year."""
    ours = people(("Саргсян Ваагн Каренович", "1990-05-03"))
    found = compare(ours, among_others(("Սարգսյան Վահագն Լևոնի", "1990-05-03")))
    match = only(found.matches)
    assert match.status == "fathers' names differ"
    assert not match.best
    assert match.probability < 0.5
    assert "fathers' names differ: Карен, Լևոն" in match.reasons


def test_fathers_names_in_a_column_of_their_own_count_the_same() -> None:
    born = read_date("1990-05-03")
    names = ("Саргсян", "Ваагн", "Карен"), ("Sargsyan", "Vahagn", "Levon")
    ours, theirs = (
        Listed(id=id, row=2, family_name=family, given_name=given, fathers_name=father, birth_date=born)
        for id, (family, given, father) in zip("ab", names, strict=True)
    )
    match = only(compare([ours], [theirs, *among_others()]).matches)
    assert match.status == "fathers' names differ"
    assert not match.best


def test_a_fathers_name_answers_to_no_given_name() -> None:
    """Levon's son is not Levon."""
    found = compare(
        people(("Саргсян Ваагн Левонович", "1990-05-03")), among_others(("Levon Sargsyan", "1962-11-20"))
    )
    assert not pairs(found)


def test_fathers_names_that_agree_are_a_reason() -> None:
    ours = people(("Саргсян Ваагн Каренович", None))
    match = only(compare(ours, among_others(("Սարգսյան Վահագն Կարենի", None))).matches)
    assert match.status == "possible"
    assert "father's name: Карен ~ Կարեն, same consonants" in match.reasons


def test_a_rare_family_name_is_worth_more_than_a_common_one() -> None:
    common = [("Ivan Petrov", None), *((f"{name} Petrov", None) for name in ("Oleg", "Pavel", "Anton") * 40)]
    theirs = people(*common, ("Ivan Zhvanetsov", None), prefix="b")
    found = compare(people(("Петров", None), ("Жванецов", None)), theirs)
    best = {
        match.ours.id: max(other.probability for other in found.matches if other.ours is match.ours)
        for match in found.matches
    }
    assert best["a1"] > 5 * best.get("a0", 0)


def test_where_nobody_is_listed_twice_nobody_is_matched_twice() -> None:
    ours = people(("Тарасенко Олександр", "1990-05-03"), ("Тарасенко Александр", "1990-05-04"))
    theirs = among_others(("Oleksandr Tarasenko", "1990-05-03"))
    open_to_both, once = compare(ours, theirs), compare(ours, theirs, distinct=True)
    assert pairs(open_to_both) == {("a0", "b0"), ("a1", "b0")}
    assert [(a.id, b.id, c.id) for a, b, c in open_to_both.shared] == [("a0", "a1", "b0")]
    assert pairs(once) == {("a0", "b0")}
    assert not once.shared


def test_a_service_number_in_common_outweighs_a_garbled_name() -> None:
    rows = [("Гамбарцумян Ваге", "AB 1234"), ("Ткачук Иван", "CD 5678")]
    ours = [Listed(id="a", row=2, name="Hambarzum Vage", service_number="ab-1234")]
    theirs = [
        Listed(id=f"b{number}", row=2, name=name, service_number=text)
        for number, (name, text) in enumerate(rows)
    ]
    assert pairs(compare(ours, theirs)) == {("a", "b0")}


@pytest.mark.parametrize("names", [(), ("",), ("123",), ("Ан",)])
def test_empty_lists_and_names_without_letters_are_no_trouble(names: tuple[str, ...]) -> None:
    nobody = people(*((name, None) for name in names))
    assert not pairs(compare(nobody, []))
    assert not pairs(compare([], nobody))
    assert not pairs(compare(nobody, people(("Olena Tkachenko", None), prefix="b")))


def test_invented_lists_are_matched_and_the_probability_means_what_it_says() -> None:
    ours, theirs, truth = two_lists(800)
    best = [match for match in compare(ours, theirs).matches if match.best]
    right = [truth.get(match.ours.id) == match.theirs.id for match in best]
    assert sum(right) / len(truth) > 0.85
    assert sum(right) / len(best) > 0.95
    assert abs(sum(match.probability for match in best) - sum(right)) / len(best) < 0.03


def test_the_order_of_their_list_changes_nothing() -> None:
    ours, theirs, _ = two_lists(150)
    assert pairs(compare(ours, theirs)) == pairs(compare(ours, theirs[::-1]))
    assert compare(ours, theirs) == compare(ours, theirs)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=30), max_size=4), st.lists(st.text(max_size=30), max_size=4))
def test_any_names_are_compared(ours: list[str], theirs: list[str]) -> None:
    found = compare(
        people(*((name, None) for name in ours)), people(*((name, None) for name in theirs), prefix="b")
    )
    assert all(0 <= match.probability <= 1 for match in found.matches)
