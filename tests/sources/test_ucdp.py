"""UCDP GED: what each column of a row becomes."""

from pathlib import Path

from tests.sources.tables.tables import GED, errors, incident, read, read_row, table, tolls
from truceline.claims import Named, Reading

LEAGUE = Named(name="League of the Ford")
UKRAINE = Named(name="Government of Ukraine", actor="ukraine")


def test_an_event_between_two_sides_is_an_attack_by_one_or_the_other(tmp_path: Path) -> None:
    event = incident(read_row(tmp_path, GED))
    assert (event.act, event.actors, event.attribution) == ("Attack", (UKRAINE, LEAGUE), "or")
    assert (event.affected, event.affected_class) == ((UKRAINE,), "unknown")
    assert {"act", "attribution", "affected"} <= set(event.inferred)


def test_one_sided_violence_is_by_that_side_on_civilians(tmp_path: Path) -> None:
    change = {"type_of_violence": "3", "side_b": "Civilians", "deaths_a": "0"}
    event = incident(read_row(tmp_path, GED, **change))
    assert (event.actors, event.attribution) == ((UKRAINE,), None)
    assert (event.affected, event.affected_class) == ((Named(name="Civilians"),), "civilians")


def test_who_lost_people_tells_the_class(tmp_path: Path) -> None:
    assert incident(read_row(tmp_path, GED, deaths_civilians="0")).affected_class == "military"
    assert incident(read_row(tmp_path, GED, deaths_a="0")).affected_class == "civilians"


def test_low_best_and_high_and_the_parts_of_the_best(tmp_path: Path) -> None:
    reading = read_row(tmp_path, GED)
    found = tolls(reading)
    assert [(t.quote.exact.split(":")[0], t.low, t.high, t.qualifier) for t in found] == [
        ("low", 4, 9, "range"),
        ("best", 5, 5, "exact"),
        ("deaths_a", 2, 2, "exact"),
        ("deaths_civilians", 3, 3, "exact"),
    ]
    _, best, ours, civilians = found
    assert (ours.victims.party, ours.victims.status, ours.part_of) == ("ukraine", "military", best.id)
    assert (civilians.victims.party, civilians.victims.status) == (None, "civilian")
    assert {toll.incident for toll in found} == {incident(reading).id}
    assert {toll.stance for toll in found} == {"stated"}


def test_a_high_estimate_below_the_low_one_is_named_and_left_out(tmp_path: Path) -> None:
    path = table(tmp_path / "events.csv", GED, {"high": "3"})
    error, reading = read(path)
    assert "row 2 column high gives “3”, which is less than the low estimate, 4" in errors([error])[0]
    assert isinstance(reading, Reading)
    span = tolls(reading)[0]
    assert (span.low, span.high, span.qualifier) == (4, None, "at_least")


def test_place_province_and_country_have_the_ids_of_reports(tmp_path: Path) -> None:
    town, province, country = incident(read_row(tmp_path, GED)).where
    assert (town.name, town.geonames, town.kind) == ("Bakhmut town", 713174, "place")
    assert (town.lat, town.lon) == (48.59, 38.00)
    assert (province.geonames, province.kind) == (709716, "admin")
    assert country.kind == "country"


def test_a_place_of_that_name_elsewhere_is_another(tmp_path: Path) -> None:
    assert incident(read_row(tmp_path, GED, latitude="12.5")).where[0].geonames is None


def test_the_precision_of_the_place_tells_its_kind(tmp_path: Path) -> None:
    change = {"where_prec": "4", "where_coordinates": "Donetsk oblast"}
    first, *rest = incident(read_row(tmp_path, GED, **change)).where
    assert (first.kind, first.geonames) == ("admin", 709716)
    assert [place.kind for place in rest] == ["country"]


def test_months_first_are_read_where_the_column_shows_it(tmp_path: Path) -> None:
    rows = (
        {"date_start": "05/02/2031 00:00", "date_end": "05/03/2031 00:00"},
        {"date_start": "5/2/2031 12:00:00 AM", "date_end": "5/14/2031 12:00:00 AM"},
    )
    found = [
        incident(each).when
        for each in read(table(tmp_path / "events.csv", GED, *rows))
        if isinstance(each, Reading)
    ]
    days = [(when.earliest, when.latest) for when in found if when]
    assert days == [("2031-05-02", "2031-05-03"), ("2031-05-02", "2031-05-14")]


def test_days_that_may_be_two_stay_open(tmp_path: Path) -> None:
    change = {"date_start": "05/02/2031", "date_end": "05/03/2031", "source_date": "06/07/2031"}
    event = incident(read_row(tmp_path, GED, **change))
    assert (event.when, event.said_on) == (None, None)


def test_sources_speak_the_original_first_and_by_their_last_day(tmp_path: Path) -> None:
    change = {
        "source_original": "",
        "source_office": "Reuters;Ford Gazette;Reuters",
        "source_date": "2031-05-04;24/05/2031;2031-05-05",
    }
    event = incident(read_row(tmp_path, GED, **change))
    assert [speaker.name for speaker in event.speakers] == ["Reuters", "Ford Gazette"]
    assert event.speakers[0].actor == "reuters"
    assert event.said_on == "2031-05-24"
    assert incident(read_row(tmp_path, GED)).speakers[0].name == "mayor of the ford"


def test_a_row_is_a_document_of_its_own_that_names_its_import(tmp_path: Path) -> None:
    reading = read_row(tmp_path, GED)
    about = reading.document
    assert (about.title, about.publisher, about.published) == ("UCDP GED 900001", "UCDP GED", None)
    assert about.id == about.sha256 == about.text_sha256
    assert {claim.reader.name for claim in reading.claims} == {"truceline-ucdp-ged"}
