from truceline.brief.map import Mark
from truceline.brief.surroundings import cities

CLASH = "incident:Armed clash"
BARDA = Mark(40.37, 47.13, "Barda", kind=CLASH)
LACHIN = Mark(39.64, 46.55, "Lachin", kind=CLASH)


def names(*marks: Mark) -> list[str]:
    return [city.label for city in cities(marks, 760, 480)]


def test_the_largest_towns_around_come_first() -> None:
    found = names(BARDA, LACHIN, Mark(40.2, 44.6, "Garni"))
    assert found.index("Ganja") < found.index("Mingachevir")


def test_a_town_that_is_marked_is_not_named_twice() -> None:
    assert "Ganja" in names(BARDA, LACHIN)
    assert "Ganja" not in names(BARDA, LACHIN, Mark(40.68, 46.36, "Gandzak", kind=CLASH))


def test_towns_in_a_disputed_area_are_left_to_the_sources() -> None:
    crimea = [Mark(46.6, 32.6, "Kherson", kind=CLASH), Mark(45.2, 36.6, "Taman", kind=CLASH)]
    found = names(*crimea)
    assert found
    assert not {"Simferopol", "Sevastopol", "Kerch"} & set(found)


def test_without_marks_there_is_nothing_around() -> None:
    assert names() == []
