"""The lexicon's own places are sound: known codes, plausible points, no name twice."""

import math
from collections import Counter
from typing import Any

import pytest

from truceline.gazetteer import find, store
from truceline.gazetteer.names import fold
from truceline.lexicon import load

SUBJECT = load("regions")
REGIONS: list[dict[str, Any]] = SUBJECT["regions"]
FAR_KM = 700


def kilometres(lat: float, lon: float, row: store.Row) -> float:
    width = math.cos(math.radians(lat))
    return math.hypot(lat - row.lat, (lon - row.lon) * width) * 111.2


def test_every_region_has_an_id_of_its_own() -> None:
    assert [id for id, count in Counter(region["id"] for region in REGIONS).items() if count > 1] == []


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region["id"])
def test_a_region_lies_near_what_it_covers(region: dict[str, Any]) -> None:
    for code in region.get("covers", ()):
        unit = store.unit(code)
        assert unit is not None, code
        assert kilometres(region["lat"], region["lon"], unit) < FAR_KM
    for town in region.get("holds", ()):
        row = store.place(town)
        assert row is not None, town
        assert kilometres(region["lat"], region["lon"], row) < FAR_KM / 10


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region["id"])
def test_a_region_of_a_country_lies_near_a_town_of_it(region: dict[str, Any]) -> None:
    if region["country"] is None:
        return
    query = "SELECT lat, lon FROM place WHERE kind = 'place' AND country = ?"
    lat, lon = region["lat"], region["lon"]
    spots = store._connection().execute(query, (region["country"],))
    width = math.cos(math.radians(lat))
    assert min(math.hypot(lat - y, (lon - x) * width) * 111.2 for y, x in spots) < 250


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region["id"])
def test_a_disputed_region_is_claimed_by_states_and_lies_in_none(region: dict[str, Any]) -> None:
    if "claimed_by" in region:
        assert region["country"] is None
        assert all(store.country(iso) or iso == "EH" for iso in region["claimed_by"])
        assert region["claimed_by"] == sorted(region["claimed_by"])


def test_both_forms_of_a_disputed_place_lead_to_it_and_to_each_other() -> None:
    for pair in SUBJECT["disputed"]:
        first, second = pair["forms"]
        for form, other in ((first, second), (second, first)):
            for name in form:
                assert other[0] in {entry.other for entry in find(name)}, name


def test_no_name_is_listed_twice_in_one_place() -> None:
    listed = [*SUBJECT["units"].values(), *SUBJECT["towns"].values(), *(r["names"] for r in REGIONS)]
    for names in listed:
        assert len(set(map(fold, names))) == len(names), names
