"""Dates in English news: absolute, counted from the published day, with their cues, and what is no date."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading import dates

FRIDAY = date(2020, 10, 30)
MONTHS = ["January", "February", "March", "April", "May", "June", "July"]
MONTHS += ["August", "September", "October", "November", "December"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
PIECES = [
    "since",
    "until",
    "from",
    "to",
    "between",
    "and",
    "on",
    "in",
    "by",
    "the",
    "last",
    "next",
    "this",
    "early",
]
PIECES += [
    "end of",
    "mid-",
    "May",
    "10",
    "12",
    "2016",
    "1990s",
    "week",
    "year",
    "weekend",
    "days",
    "two",
    "Friday",
]
PIECES += [
    "Sunday's",
    "October",
    ",",
    "–",
    "(",
    "overnight",
    "ago",
    "8am",
    "GMT",
    "summer",
    "a few",
    "İ",
    "é",
]


def read(text: str, published: date | None = FRIDAY) -> list[tuple[str, str | None, str | None]]:
    return [(m.text, m.earliest, m.latest) for m in dates.find(text, published)]


def ends(text: str, published: date | None = FRIDAY) -> tuple[str | None, str | None]:
    """The two ends of the only date in the text, which takes in the whole of it."""
    [(words, earliest, latest)] = read(text, published)
    assert words == text
    return earliest, latest


@pytest.mark.parametrize(
    "text",
    [
        "30 October 2020",
        "30th October, 2020",
        "the 30th of October 2020",
        "Friday 30 October 2020",
        "Fri, 30 Oct 2020",
        "October 30, 2020",
        "Friday, October 30, 2020",
        "Oct. 30 2020",
        "OCTOBER 30TH, 2020",
        "30.10.2020",
        "30-10-2020",
        "2020-10-30",
        "on 30 October 2020",
        "dated 30 October 2020",
        "on the morning of 30 October 2020",
        "late on 30 October 2020",
    ],
)
def test_a_day_is_read_in_every_form_without_a_published_date(text: str) -> None:
    assert ends(text, None) == ("2020-10-30", "2020-10-30")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("in 2016", "2016-01-01", "2016-12-31"),
        ("early 2012", "2012-01-01", "2012-04-30"),
        ("March 2011", "2011-03-01", "2011-03-31"),
        ("in March of 2011", "2011-03-01", "2011-03-31"),
        ("mid-May 2014", "2014-05-11", "2014-05-20"),
        ("late February 2020", "2020-02-21", "2020-02-29"),
        ("at the beginning of June 1999", "1999-06-01", "1999-06-10"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("the early 1990s", "1990-01-01", "1993-12-31"),
        ("the late 1990s", "1997-01-01", "1999-12-31"),
        ("summer of 2014", "2014-06-01", "2014-08-31"),
        ("the winter of 1992", "1992-12-01", "1993-02-28"),
        ("in the 2014-15", "2014-01-01", "2015-12-31"),
        ("10-12 October 2020", "2020-10-10", "2020-10-12"),
        ("October 10–12, 2020", "2020-10-10", "2020-10-12"),
        ("between 10 and 12 October 2020", "2020-10-10", "2020-10-12"),
        ("between October 10 and 12, 2020", "2020-10-10", "2020-10-12"),
        ("from 27 September to 9 November 2020", "2020-09-27", "2020-11-09"),
        ("from December 2019 until February 2020", "2019-12-01", "2020-02-29"),
        ("between 2014 and 2016", "2014-01-01", "2016-12-31"),
        ("the week of 14 October 2020", "2020-10-12", "2020-10-18"),
    ],
)
def test_longer_times_have_their_first_and_last_day(text: str, earliest: str, latest: str) -> None:
    assert ends(text, None) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("since 1994", "1994-01-01", None),
        ("since the early 1990s", "1990-01-01", None),
        ("from 27 September 2020", "2020-09-27", None),
        ("As of 29 October 2020", None, "2020-10-29"),
        ("by 1994", None, "1994-12-31"),
        ("by the end of June 2020", None, "2020-06-30"),
        ("until March 2020", None, "2020-03-31"),
        ("before 10 October 2020", None, "2020-10-09"),
        ("after 10 October 2020", "2020-10-11", None),
    ],
)
def test_a_cue_leaves_one_end_open(text: str, earliest: str | None, latest: str | None) -> None:
    assert ends(text, None) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("on Friday", "2020-10-30", "2020-10-30"),
        ("Friday night", "2020-10-30", "2020-10-30"),
        ("late on Tuesday", "2020-10-27", "2020-10-27"),
        ("in the early hours of Thursday", "2020-10-29", "2020-10-29"),
        ("last Friday", "2020-10-23", "2020-10-23"),
        ("last Tuesday", "2020-10-27", "2020-10-27"),
        ("next Friday", "2020-11-06", "2020-11-06"),
        ("this Tuesday", "2020-10-27", "2020-10-27"),
        ("Tuesday of last week", "2020-10-20", "2020-10-20"),
        ("today", "2020-10-30", "2020-10-30"),
        ("this morning", "2020-10-30", "2020-10-30"),
        ("yesterday", "2020-10-29", "2020-10-29"),
        ("last night", "2020-10-29", "2020-10-29"),
        ("overnight", "2020-10-29", "2020-10-30"),
        ("overnight Tuesday", "2020-10-27", "2020-10-27"),
        ("overnight on Tuesday", "2020-10-27", "2020-10-27"),
        ("this week", "2020-10-26", "2020-10-30"),
        ("earlier this week", "2020-10-26", "2020-10-30"),
        ("last week", "2020-10-19", "2020-10-25"),
        ("late last week", "2020-10-23", "2020-10-25"),
        ("over the weekend", "2020-10-24", "2020-10-25"),
        ("last weekend", "2020-10-24", "2020-10-25"),
        ("next weekend", "2020-10-31", "2020-11-01"),
        ("earlier this month", "2020-10-01", "2020-10-30"),
        ("later this month", "2020-10-30", "2020-10-31"),
        ("last month", "2020-09-01", "2020-09-30"),
        ("early this month", "2020-10-01", "2020-10-10"),
        ("earlier this year", "2020-01-01", "2020-10-30"),
        ("last year", "2019-01-01", "2019-12-31"),
        ("by the end of the year", None, "2020-12-31"),
        ("two days ago", "2020-10-28", "2020-10-28"),
        ("a week ago", "2020-10-23", "2020-10-23"),
        ("three months ago", "2020-07-01", "2020-07-31"),
        ("two years ago", "2018-01-01", "2018-12-31"),
        ("an hour ago", "2020-10-29", "2020-10-30"),
        ("more than two weeks ago", None, "2020-10-16"),
        ("in the last two days", "2020-10-28", "2020-10-30"),
        ("in the past 24 hours", "2020-10-29", "2020-10-30"),
        ("over the past week", "2020-10-23", "2020-10-30"),
        ("in eight days", "2020-10-22", "2020-10-30"),
        ("in the week", "2020-10-23", "2020-10-30"),
        ("in recent days", None, "2020-10-30"),
        ("a few days ago", None, "2020-10-30"),
        ("over the past few weeks", None, "2020-10-30"),
        ("in the coming days", "2020-10-30", None),
        ("in the next two days", "2020-10-30", "2020-11-01"),
        ("since last Sunday", "2020-10-25", None),
        ("As of Thursday", None, "2020-10-29"),
        ("from Monday to Wednesday", "2020-10-26", "2020-10-28"),
        ("on September 27th", "2020-09-27", "2020-09-27"),
        ("Sept. 27", "2020-09-27", "2020-09-27"),
        ("31 October", "2019-10-31", "2019-10-31"),
        ("in March", "2020-03-01", "2020-03-31"),
        ("in October", "2020-10-01", "2020-10-31"),
        ("in December", "2019-12-01", "2019-12-31"),
        ("late April", "2020-04-21", "2020-04-30"),
        ("last March", "2020-03-01", "2020-03-31"),
        ("next March", "2021-03-01", "2021-03-31"),
        ("June last year", "2019-06-01", "2019-06-30"),
        ("on 29 February", "2020-02-29", "2020-02-29"),
        ("last summer", "2020-06-01", "2020-08-31"),
    ],
)
def test_relative_dates_count_back_from_the_published_day(
    text: str, earliest: str | None, latest: str | None
) -> None:
    assert ends(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text", ["on Friday", "last week", "overnight", "two days ago", "on 27 September", "in March"]
)
def test_a_relative_date_is_found_but_unknown_without_a_published_day(text: str) -> None:
    assert ends(text, None) == (None, None)


def test_a_range_takes_its_year_from_its_end() -> None:
    assert ends("from 27 September to 9 November 2016") == ("2016-09-27", "2016-11-09")
    assert ends("from December to February 2020", None) == ("2019-12-01", "2020-02-29")


def test_days_of_a_list_are_dates_of_their_own() -> None:
    assert read("Truces were agreed on 10, 18 and 26 October.") == [
        ("on 10", "2020-10-10", "2020-10-10"),
        ("18", "2020-10-18", "2020-10-18"),
        ("26 October", "2020-10-26", "2020-10-26"),
    ]
    assert [words for words, _, _ in read("on Monday and Tuesday, in March and April")] == [
        "on Monday",
        "Tuesday",
        "in March",
        "April",
    ]


def test_a_possessive_names_an_event_of_the_day() -> None:
    assert read("Saturday’s raid") == [("Saturday", "2020-10-24", "2020-10-24")]
    assert read("Saturdays raid on the depot") == [("Saturdays", "2020-10-24", "2020-10-24")]
    assert read("hit by Saturday's raid") == [("by Saturday", "2020-10-24", "2020-10-24")]
    assert read("calm since Saturday's raid") == [("since Saturday", "2020-10-24", None)]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2020-10-26 at 08:00 GMT", "2020-10-26T08:00+00:00"),
        ("at 8am Baku time on 26 October", "2020-10-26T08:00+04:00"),
        ("26 October at 8.30pm Moscow time", "2020-10-26T20:30+03:00"),
        ("at 8 a.m. local time (0400 GMT) on Monday", "2020-10-26T08:00+04:00"),
        ("on Monday, 2100 GMT", "2020-10-26T21:00+00:00"),
    ],
)
def test_an_hour_with_a_known_zone_gives_an_instant(text: str, at: str) -> None:
    assert ends(text) == (at, at)


def test_an_hour_without_a_known_zone_gives_the_day() -> None:
    assert ends("at 8am on 26 October") == ("2020-10-26", "2020-10-26")
    assert ends("at 08:00 local time on Monday") == ("2020-10-26", "2020-10-26")
    assert ends("from 8am to 2pm GMT on Monday") == ("2020-10-26", "2020-10-26")


def test_cues_bound_instants_and_the_days_of_unzoned_hours() -> None:
    assert ends("from 12:00 (08:00 GMT) on 18 October") == ("2020-10-18T12:00+04:00", None)
    assert ends("before 8am GMT on Monday") == (None, "2020-10-26T08:00+00:00")
    assert ends("before 8am on Monday") == (None, "2020-10-26")


@pytest.mark.parametrize(
    "text",
    [
        "They may withdraw and march home under the sun in a second.",
        "Theresa May spoke of the March of Return.",
        "Some 1,166 of 2,001–2,999 people, 2016 of them men",
        "Shelling began at 9am and ended at midnight.",
        "for more than 30 years, a month-long truce, a 30-day pause, a 22-year-old",
        "Resolution 2254 names the T-72, the S-300 and the Su-25.",
        "The day before, he had called; two days later he was gone.",
        "the following Friday and the previous week",
        "two days after Thursday",
        "Markets open on Saturdays.",
        "31 February 2020",
        "The Sunday Times and Good Friday",
        "since the fall of the city",
        "the deadliest raid in ten days",
        "Call 0044 20 7946 0958 or 10.0.0.27.",
        "about a year ago",
        "5000 years ago",
        "1992-1988",
        "since 1750 BC",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert read(text) == []


def test_a_number_after_in_and_a_month_counts_something_else() -> None:
    assert read("In March 20 people died.") == [("In March", "2020-03-01", "2020-03-31")]


def test_a_bare_year_after_a_cue_is_no_count_of_people() -> None:
    assert read("the killing of 2000 people in the war of 2008") == [("of 2008", "2008-01-01", "2008-12-31")]


def test_ahead_reads_the_coming_day() -> None:
    def coming(text: str) -> tuple[str | None, str | None]:
        [mention] = dates.find(text, FRIDAY)
        ahead = dates.ahead(mention, FRIDAY)
        assert (ahead.start, ahead.end, ahead.text) == (mention.start, mention.end, mention.text)
        return ahead.earliest, ahead.latest

    assert coming("It will begin on Tuesday.") == ("2020-11-03", "2020-11-03")
    assert coming("It will begin on Friday.") == ("2020-10-30", "2020-10-30")
    assert coming("They will meet on 9 November.") == ("2020-11-09", "2020-11-09")
    assert coming("They will meet in October.") == ("2020-10-01", "2020-10-31")
    assert coming("They will meet in March.") == ("2021-03-01", "2021-03-31")
    assert coming("They will meet this week.") == ("2020-10-30", "2020-11-01")
    assert coming("They will meet over the weekend.") == ("2020-10-31", "2020-11-01")
    assert coming("They will meet in two days.") == ("2020-11-01", "2020-11-01")
    assert coming("They must leave by Sunday.") == (None, "2020-11-01")
    assert coming("They met in 2016.") == ("2016-01-01", "2016-12-31")


def test_ahead_abstains_where_the_words_alone_do_not_say() -> None:
    first, second = dates.find("on 10 and 12 November", FRIDAY)
    assert (dates.ahead(first, FRIDAY).earliest, dates.ahead(first, FRIDAY).latest) == (None, None)
    assert dates.ahead(second, FRIDAY).earliest == "2020-11-12"


@given(published=DAYS, weekday=st.sampled_from(WEEKDAYS), form=st.sampled_from(["on {}", "{} night", "{}"]))
def test_a_weekday_is_the_latest_one_up_to_the_published_day(
    published: date, weekday: str, form: str
) -> None:
    earliest, latest = ends(form.format(weekday), published)
    assert earliest == latest
    assert earliest is not None
    found = date.fromisoformat(earliest)
    assert timedelta(0) <= published - found <= timedelta(days=6)
    assert WEEKDAYS[found.weekday()] == weekday


@given(
    day=DAYS,
    form=st.sampled_from(
        [
            "{d} {M} {y}",
            "{M} {d}, {y}",
            "{d} {m} {y}",
            "{m} {d} {y}",
            "{w}, {d} {M} {y}",
            "{y}-{n:02}-{d:02}",
            "{d:02}.{n:02}.{y}",
        ]
    ),
)
def test_a_day_with_its_year_reads_back_from_every_rendering(day: date, form: str) -> None:
    month = MONTHS[day.month - 1]
    text = form.format(d=day.day, n=day.month, M=month, m=month[:3], y=day.year, w=WEEKDAYS[day.weekday()])
    assert ends(text, None) == (day.isoformat(), day.isoformat())


@given(
    published=DAYS,
    text=st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
)
def test_mentions_are_exact_ordered_apart_and_never_end_before_they_begin(published: date, text: str) -> None:
    end = 0
    for mention in dates.find(text, published):
        assert text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        end = mention.end
        if mention.earliest and mention.latest:
            assert mention.earliest[:10] <= mention.latest[:10]


@given(text=st.text(), published=st.dates())
def test_no_text_and_no_published_day_breaks_the_reader(text: str, published: date) -> None:
    for mention in dates.find(text, published):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "words", ["1 ", "10, ", "10 and ", "12:00 ", "the end of the ", "May 1-", "in the last two "]
)
def test_a_long_line_takes_time_in_proportion_to_its_length(words: str) -> None:
    line = words * (100_000 // len(words))
    began = time.perf_counter()
    dates.find(line, FRIDAY)
    assert time.perf_counter() - began < 5


def test_a_number_of_people_behind_a_week_is_no_year() -> None:
    assert [words for words, *_ in read("Last week 71 people left.", FRIDAY)] == ["Last week"]
