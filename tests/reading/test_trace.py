"""Notes reach whoever listens, and nobody else."""

from truceline.reading.trace import drop, listening, note


def test_a_listener_hears_what_rules_take_and_drop_in_their_order() -> None:
    with listening() as notes:
        note("weather: rain", "showers", "a kind of rain")
        drop("weather: snow", "snow", "not in May")
    assert [(n.rule, n.words, n.dropped) for n in notes] == [
        ("weather: rain", "showers", False),
        ("weather: snow", "snow", True),
    ]


def test_nothing_is_kept_where_nobody_listens() -> None:
    with listening() as notes:
        pass
    drop("weather: snow", "snow", "not in May")
    assert notes == []


def test_the_innermost_listener_hears_alone_and_the_outer_one_afterwards() -> None:
    with listening() as outer:
        with listening() as inner:
            note("weather: rain", "showers", "a kind of rain")
        note("weather: hail", "hail", "a kind of rain")
    assert [n.words for n in inner] == ["showers"]
    assert [n.words for n in outer] == ["hail"]


def test_listening_ends_with_an_error() -> None:
    try:
        with listening() as notes:
            raise ValueError
    except ValueError:
        note("weather: rain", "showers", "a kind of rain")
    assert notes == []
