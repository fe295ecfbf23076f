"""Names to places, over the built gazetteer and the lexicon's own places."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from truceline.gazetteer import find, is_name, known, similar
from truceline.gazetteer.entry import Entry


def named(name: str, country: str) -> Entry:
    return next(entry for entry in find(name) if entry.country == country)


def test_a_town_has_its_id_its_coordinates_and_what_lies_around_it() -> None:
    town = named("Douma", "SY")
    assert (town.geonames, town.kind) == (170592, "place")
    assert (town.lat, town.lon) == pytest.approx((33.57, 36.40), abs=0.05)
    assert town.within == ("Rif Dimashq", "Eastern Ghouta", "Syria")


@pytest.mark.parametrize("name", ["Kyiv", "KIEV", "Киев", "Київ", "كييف"])
def test_a_town_is_found_under_its_names_in_any_script(name: str) -> None:
    assert 703448 in {entry.geonames for entry in find(name)}


def test_bearers_come_by_population_then_id() -> None:
    bearers = find("Tripoli")
    assert len(bearers) > 2
    assert list(bearers) == sorted(bearers, key=lambda e: (-e.population, e.geonames or 0))


@pytest.mark.parametrize("name", ["UK", "United Kingdom", "Britain"])
def test_states_are_found_by_their_usual_names(name: str) -> None:
    assert find(name)[0].country == "GB"
    assert find(name)[0].kind == "country"


@pytest.mark.parametrize(("name", "code"), [("Luhansk Oblast", 702657), ("Hadhramout", 75411)])
def test_first_level_units_are_found_with_their_ids(name: str, code: int) -> None:
    assert [(entry.geonames, entry.kind) for entry in find(name)] == [(code, "admin")]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Stepanakert", "Khankendi"),
        ("Khankendi", "Stepanakert"),
        ("Xankəndi", "Stepanakert"),
        ("Shushi", "Shusha"),
        ("Aghdara", "Martakert"),
        ("Al-Khalil", "Hebron"),
        ("Falkland Islands", "Islas Malvinas"),
        ("Goris", None),
    ],
)
def test_a_disputed_name_comes_with_the_other_form(name: str, other: str | None) -> None:
    assert other in {entry.other for entry in find(name)}


def test_a_disputed_region_lies_in_no_country_and_says_who_claims_it() -> None:
    (crimea,) = (entry for entry in find("Crimea") if entry.kind == "region")
    assert crimea.country is None
    assert crimea.claimed_by == ("RU", "UA")


def test_a_region_holds_the_towns_of_its_units() -> None:
    assert "Donbas" in named("Bakhmut", "UA").within
    assert "Darfur" in named("El Fasher", "SD").within


def test_other_romanisations_are_candidates() -> None:
    assert find("Deir al-Balah") == ()
    assert [entry.geonames for entry in similar("Deir al-Balah")] == [281141]


def test_what_no_place_bears_is_not_known() -> None:
    assert find("Xyzzyville") == find("") == similar("") == ()
    assert not is_name("Xyzzyville")
    assert list(known(["Goris", "Xyzzyville"])) == ["Goris"]


def test_hostile_names_are_only_names() -> None:
    assert find("Goris'; DROP TABLE place; --") == ()
    assert find("Goris")


def test_threads_may_look_up_at_once() -> None:
    names = [f"San {letter}" for letter in "ABCDEFGHIJ"] + ["Goris", "Kapan", "Jermuk", "Sisian"]
    with ThreadPoolExecutor(max_workers=4) as pool:
        assert list(pool.map(is_name, names))[-4:] == [True] * 4
