"""The built gazetteer holds each kind of place; the builder's own parts."""

from truceline.gazetteer import store
from truceline.gazetteer.build import Row, _is_written, _over


def test_a_unit_lies_in_the_middle_of_its_places_and_holds_their_people() -> None:
    unit = Row(3, "Unit", "admin", 0, 0, "FJ", "FJ.01", 0)
    east = Row(1, "East", "place", -17, 179, "FJ", "FJ.01", 400)
    west = Row(2, "West", "place", -17, -179, "FJ", "FJ.01", 600)
    over = _over([east, west], unit)
    assert abs(over.lon) == 180
    assert over.population == 1000


def test_machine_romanisations_and_airport_codes_are_no_names() -> None:
    assert [name for name in ("ma ke mu", "KBL", "Makoma", "Ку", "USA TOWN") if _is_written(name)] == [
        "Makoma",
        "Ку",
        "USA TOWN",
    ]


def test_every_kind_of_place_is_built() -> None:
    query = "SELECT kind, count(*) FROM place GROUP BY kind"
    counts = dict(store._connection().execute(query).fetchall())
    assert counts["place"] > 200_000
    assert counts["admin"] > 3_500
    assert counts["country"] > 240


def test_every_name_belongs_to_a_place_and_every_place_has_a_name() -> None:
    connection = store._connection()
    orphans = "SELECT count(*) FROM name LEFT JOIN place ON place.id = name.place WHERE place.id IS NULL"
    nameless = "SELECT count(*) FROM place WHERE id NOT IN (SELECT place FROM name)"
    assert connection.execute(orphans).fetchone() == (0,)
    assert connection.execute(nameless).fetchone() == (0,)
