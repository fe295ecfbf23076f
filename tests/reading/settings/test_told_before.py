"""When an undated toll happened, by what was told just before it."""

from tests.reading.reports import claims
from truceline.claims import Toll

EVENT = "A drone strike hit the market of El Fasher on Tuesday, killing nine traders."


def test_the_day_of_the_event_told_just_before_is_taken_over_and_marked() -> None:
    *_, toll = claims(Toll, EVENT + " Thirty people were wounded.")
    assert toll.when is not None
    assert (toll.when.earliest, toll.when.latest) == ("2024-05-07", "2024-05-07")
    assert "when" in toll.inferred


def test_no_day_is_taken_over_from_another_paragraph() -> None:
    *_, toll = claims(Toll, EVENT + "\n\nThirty people were wounded in Goma.")
    assert toll.when is None


def test_no_day_is_taken_over_from_another_place() -> None:
    *_, toll = claims(Toll, EVENT + " In Goma thirty people were wounded.")
    assert toll.when is None


def test_a_running_count_is_dated_by_the_start_of_its_war() -> None:
    (toll,) = claims(Toll, "War broke out in Sudan in April 2023. Thousands of people have been killed.")
    assert toll.when is not None
    assert (toll.when.earliest, toll.when.latest) == ("2023-04-01", None)


def test_a_day_in_the_sentence_itself_stands() -> None:
    *_, toll = claims(Toll, EVENT + " Thirty people were wounded on Wednesday.")
    assert toll.when is not None
    assert toll.when.earliest == "2024-05-08"
    assert "when" not in toll.inferred


def test_a_comparison_with_an_earlier_year_is_no_date() -> None:
    (toll,) = claims(Toll, "It was the worst attack since 1994, when 300 people died.")
    assert toll.when is None
