"""When and where a toll happened, by what was told just before it."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Incident, Toll

EVENT = "A drone strike hit the market of El Fasher on Tuesday, killing nine traders."


def day(toll: Toll) -> tuple[str | None, str | None]:
    return (toll.when.earliest, toll.when.latest) if toll.when else (None, None)


def places(toll: Toll) -> list[str]:
    return [place.name for place in toll.where]


def test_the_day_of_the_event_told_just_before_is_taken_over_and_marked() -> None:
    *_, toll = claims(Toll, EVENT + " Thirty people were wounded.")
    assert toll.when is not None
    assert (toll.when.earliest, toll.when.latest) == ("2024-05-07", "2024-05-07")
    assert "when" in toll.inferred


def test_the_next_paragraph_goes_on_with_the_event() -> None:
    *_, toll = claims(Toll, EVENT + "\n\nThirty people were wounded.")
    assert day(toll) == ("2024-05-07", "2024-05-07")
    assert places(toll) == ["El Fasher"]


@pytest.mark.parametrize(
    "between",
    [
        "\n\nThirty people were wounded in Goma.",
        " The mayor had left on Monday. Thirty people were wounded.",
        " The mayor came. He saw the stalls. He spoke to nurses. Thirty people were wounded.",
    ],
)
def test_no_day_is_taken_over_past_another_place_or_day_or_from_far_off(between: str) -> None:
    *_, toll = claims(Toll, EVENT + between)
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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Two guards had been killed a day earlier.", "2024-05-06"),
        ("Two guards were killed three days later.", "2024-05-10"),
        ("Two guards were killed the following day.", "2024-05-08"),
        ("The day before, two guards had been killed.", "2024-05-06"),
        ("Two guards were killed 2 days before.", "2024-05-05"),
        ("The same day, two guards were killed in Nyala.", "2024-05-07"),
    ],
)
def test_days_are_counted_from_the_event_told_before(words: str, expected: str) -> None:
    *_, toll = claims(Toll, f"{EVENT} {words}")
    assert day(toll) == (expected, expected)


def test_a_running_count_lends_no_event_its_open_time() -> None:
    *_, toll = claims(Toll, "Since 1 May, 60 people have been killed in Goma. Two guards were wounded.")
    assert toll.when is None


def test_since_the_start_is_since_the_day_on_which_it_began() -> None:
    text = "The siege began on 2 May.\n\nMore than 60 people have been killed since the start."
    (toll,) = claims(Toll, text)
    assert day(toll) == ("2024-05-02", None)


def test_a_war_that_is_told_to_have_begun_gives_its_running_count_a_start() -> None:
    (toll,) = claims(Toll, "The war, which broke out in April 2023, has killed 12,000 people.")
    assert day(toll) == ("2023-04-01", None)


def test_a_day_of_what_is_said_further_on_is_not_that_of_the_toll() -> None:
    text = "The rebels said 14 people had died and accused the army of having killed 300 since January."
    assert [day(toll) for toll in claims(Toll, text)] == [(None, None), ("2024-01-01", None)]


def test_a_since_at_the_end_opens_the_time_of_all_that_have_been_counted() -> None:
    text = "More than 5,300 people have been killed and some 900 arrested since the coup of February 2021."
    assert {day(toll) for toll in claims(Toll, text)} == {("2021-02-01", None)}


def test_the_only_day_of_a_sentence_is_that_of_its_toll_however_far_off() -> None:
    text = "The army said 12 people were killed and 30 injured when shells hit a camp on Tuesday."
    assert [day(toll) for toll in claims(Toll, text)] == [("2024-05-07", "2024-05-07")] * 2


def test_a_day_that_the_event_is_compared_with_is_not_its_own() -> None:
    *_, toll = claims(Toll, EVENT + " It killed more people than any attack this year: 12 were wounded.")
    assert day(toll) == ("2024-05-07", "2024-05-07")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (EVENT + " In Goma a bus was burned. Thirty people were wounded.", ["Goma"]),
        (
            "Rebels shelled the town of Sake near Goma.\n\nA nurse at the town’s clinic said 12 died.",
            ["Sake"],
        ),
        ("The army did not deny that its guns fired at Goma, but said no civilian was hurt.", ["Goma"]),
        ("Shells hit Sake, 20 km west of Goma. No casualties were reported.", ["Sake"]),
        ("Rebels shelled Goma. Two nurses were abducted.", ["Goma"]),
        ("Shells hit Goma. Medics at the Luga hospital said 12 people had died.", ["Goma"]),
        ("Shells hit Goma. The Kampala-based institute counted 12 dead.", ["Goma"]),
        ("Shells hit Goma. Doctors at al-Luga said 12 people had died.", ["Goma"]),
        (
            "Shells hit Goma and Sake.\n\nIturi: Rebels came.\n\nGoma: Clashes went on. They left 12 dead.",
            ["Goma"],
        ),
        ("A shell hit a bus in Goma. The dead included two medics from the Luga hospital.", ["Goma"]),
    ],
)
def test_a_toll_without_a_place_has_that_of_what_it_belongs_to(text: str, expected: list[str]) -> None:
    *_, toll = claims(Toll, text)
    assert places(toll) == expected
    assert "where" in toll.inferred


@pytest.mark.parametrize("words", ["Fifty of its fighters were captured.", "Sixty prisoners were swapped."])
def test_captives_and_those_released_may_be_anywhere(words: str) -> None:
    *_, toll = claims(Toll, f"{EVENT} {words}")
    assert (toll.where, toll.when) == ((), None)


def test_a_part_told_later_has_the_day_and_place_of_the_whole() -> None:
    text = "Twelve people were killed in Goma on Tuesday. Officials came. Among the dead were two medics."
    *_, part = claims(Toll, text)
    assert part.part_of is not None
    assert (day(part), places(part)) == (("2024-05-07", "2024-05-07"), ["Goma"])


def test_a_running_count_has_the_one_place_that_the_text_names() -> None:
    *_, toll = claims(Toll, "Fighting has gone on in Ituri for weeks. So far 60 people have been killed.")
    assert places(toll) == ["Ituri"]


def test_what_comes_after_a_toll_does_not_date_it() -> None:
    (toll,) = claims(Toll, "The offer on Monday came after 12 people were killed in Goma.")
    assert toll.when is None


def test_a_day_after_a_toll_is_counted_back() -> None:
    *_, toll = claims(Toll, EVENT + " The raid came just a day after 30 people were killed in Nyala.")
    assert day(toll) == ("2024-05-06", "2024-05-06")


def test_the_day_of_a_capture_is_not_that_of_what_followed() -> None:
    text = "Twelve people were hurt in Goma after being expelled last week."
    assert claims(Toll, text)[0].when is None


@pytest.mark.parametrize("place", ["Europe", "Turkey"])
def test_a_wide_region_further_off_is_not_the_place(place: str) -> None:
    *_, toll = claims(Toll, f"The drone, which was made in {place}, hit a bus. The blast killed 12 people.")
    assert toll.where == ()


def test_a_new_total_has_the_place_of_what_is_added_to_it() -> None:
    *_, total = claims(
        Toll,
        "Shells killed 14 people in Nyala, the clinic said, bringing the number of dead this week to 40.",
    )
    assert total.scope == "cumulative"
    assert places(total) == ["Nyala"]


def test_people_are_dying_now_and_not_since_a_day() -> None:
    *_, toll = claims(Toll, "The war broke out in April 2023. Civilians are dying in Nyala.")
    assert toll.when is None


def test_an_incident_goes_on_at_the_place_of_the_one_before() -> None:
    *_, incident = claims(Incident, EVENT + " Gunmen then looted a clinic.")
    assert [place.name for place in incident.where] == ["El Fasher"]
    assert "where" in incident.inferred
