"""ACLED: what each column of a row becomes."""

from pathlib import Path

import pytest

from tests.sources.tables.tables import ACLED, errors, incident, read, read_row, table, tolls


def test_who_did_what_to_whom_where(tmp_path: Path) -> None:
    event = incident(read_row(tmp_path, ACLED))
    assert event.act == "Shelling/artillery/missile attack"
    assert [actor.actor for actor in event.actors] == ["ukraine.armed-forces"]
    assert [named.name for named in event.affected] == ["Civilians (Yemen)"]
    assert event.affected_class == "civilians"
    assert [(place.name, place.geonames, place.kind) for place in event.where][:1] == [
        ("Marib", 72968, "place")
    ]


def test_fatalities_are_reported(tmp_path: Path) -> None:
    reading = read_row(tmp_path, ACLED)
    (toll,) = tolls(reading)
    assert (toll.low, toll.high, toll.stance, toll.quote.exact) == (3, 3, "alleged", "fatalities: 3")
    assert toll.incident == incident(reading).id


def test_no_fatalities_is_no_number(tmp_path: Path) -> None:
    assert tolls(read_row(tmp_path, ACLED, fatalities="0")) == []


def test_a_sub_event_that_the_format_lacks_is_kept_in_its_words(tmp_path: Path) -> None:
    event = incident(read_row(tmp_path, ACLED, sub_event_type="Change to group/activity"))
    assert event.act == "Other"
    assert "sub_event_type: Change to group/activity" in event.quote.exact


def test_both_sides_of_a_clash_act_with_those_beside_them(tmp_path: Path) -> None:
    change = {
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "assoc_actor_1": "ABC: League of the Ford; Brotherhood of the Mill",
        "actor2": "Military Forces of Russia (2000-)",
        "assoc_actor_2": "Civilians (Yemen)",
        "inter2": "External/Other forces",
    }
    event = incident(read_row(tmp_path, ACLED, **change))
    assert [actor.name for actor in event.actors] == [
        "Military Forces of Ukraine (2019-)",
        "ABC: League of the Ford",
        "Brotherhood of the Mill",
        "Military Forces of Russia (2000-)",
    ]
    assert (event.affected, event.affected_class) == ((), "unknown")


def test_one_actor_may_stand_alone(tmp_path: Path) -> None:
    alone = {"actor2": "NA", "inter2": "0"}
    assert incident(read_row(tmp_path, ACLED, **alone)).affected_class == "unknown"
    targeted = {**alone, "civilian_targeting": "Civilian targeting"}
    assert incident(read_row(tmp_path, ACLED, **targeted)).affected_class == "civilians"


@pytest.mark.parametrize(
    ("precision", "days"),
    [
        ("1", ("2031-05-02", "2031-05-02")),
        ("2", ("2031-04-26", "2031-05-08")),
        ("3", ("2031-05-01", "2031-05-31")),
    ],
)
def test_precision_widens_the_day(tmp_path: Path, precision: str, days: tuple[str, str]) -> None:
    event = incident(read_row(tmp_path, ACLED, time_precision=precision))
    assert event.when
    assert (event.when.earliest, event.when.latest) == days
    assert ("when" in event.inferred) == (precision != "1")


def test_a_row_is_known_from_the_day_it_was_last_written(tmp_path: Path) -> None:
    assert read_row(tmp_path, ACLED).document.published == "2031-05-08"
    assert read_row(tmp_path, ACLED, timestamp="").document.published is None
    (wrong,) = errors(read(table(tmp_path / "events.csv", ACLED, {"timestamp": "9" * 30})))
    assert "row 2 column timestamp" in wrong


def test_sources_speak(tmp_path: Path) -> None:
    event = incident(read_row(tmp_path, ACLED))
    assert [speaker.name for speaker in event.speakers] == ["Ford Gazette", "Radio Ford"]
    assert event.reader.name == "truceline-acled"
