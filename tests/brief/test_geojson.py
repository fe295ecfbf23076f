import json

import pytest
from pydantic import ValidationError

from truceline.brief.geojson import dumps, feature_collection
from truceline.brief.map import Mark

BARDA = Mark(
    40.3744, 47.1266, "Barda region", None, "incident:Shelling/artillery/missile attack", 3, True, ("1f0c",)
)


def test_a_mark_becomes_a_point_with_longitude_first() -> None:
    (feature,) = json.loads(dumps([BARDA]))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [47.1266, 40.3744]}


def test_a_feature_says_what_it_is_and_which_claims_it_rests_on() -> None:
    (feature,) = feature_collection([BARDA]).features
    told = feature.properties
    assert (told.kind, told.act) == ("incident", "Shelling/artillery/missile attack")
    assert (told.name, told.number, told.approximate, told.claims) == ("Barda region", 3, True, ("1f0c",))


def test_a_venue_has_no_act() -> None:
    (feature,) = feature_collection([Mark(46.2, 6.15, "Geneva", kind="venue")]).features
    assert (feature.properties.kind, feature.properties.act) == ("venue", None)


def test_no_marks_are_an_empty_collection() -> None:
    assert json.loads(dumps([])) == {"type": "FeatureCollection", "features": []}


def test_an_act_that_acled_does_not_know_is_refused() -> None:
    with pytest.raises(ValidationError):
        feature_collection([Mark(1, 1, "Somewhere", kind="incident:Rumour")])


def test_the_same_marks_give_the_same_bytes() -> None:
    assert dumps([BARDA]) == dumps([BARDA])
