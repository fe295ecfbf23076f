from tests.brief.composing import brief_of
from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, as_of
from truceline.brief.courses import Count, Course, Point, Span, counts
from truceline.claims import Named
from truceline.record.tolls.bounds import Step

MINISTRY = Named(name="Armenia’s defence ministry", actor="armenia.ministry-of-defence")
ENEMY = Named(name="Azerbaijan’s defence ministry", actor="azerbaijan.ministry-of-defence")
SOLDIERS = {"party": "armenia", "status": "military"}


def war() -> list[Count]:
    report = Report("Wire")
    report.shelling("it shelled their posts", actors=(AZERBAIJAN,), affected=(ARMENIA,))
    for number, day in ((158, "2020-10-10"), (700, "2020-10-20")):
        report.toll(f"{number} of ours", number, number, speaker=MINISTRY, when=as_of(day), **SOLDIERS)
    fields = {"qualifier": "more_than", "speaker": ENEMY, **SOLDIERS}
    report.toll("over 1,280 of theirs", 1281, None, when=as_of("2020-10-12"), **fields)
    return list(counts(brief_of(report).material))


def test_each_speaker_has_a_course_with_what_it_is_to_those_counted() -> None:
    (count,) = war()
    assert count.title == "Members of the military of Armenia: killed"
    assert count.courses == (
        Course(
            "Armenia’s defence ministry (own side)",
            (Point("2020-10-10", 158, 158, True), Point("2020-10-20", 700, 700, True)),
        ),
        Course("Azerbaijan’s defence ministry (adversary)", (Point("2020-10-12", 1281, None, True),)),
    )


def test_the_envelope_spans_what_each_speaker_last_said_and_the_minimum_leaves_the_enemy_out() -> None:
    (count,) = war()
    assert count.envelope == (
        Span("2020-10-10", 158, 158),
        Span("2020-10-12", 158, None),
        Span("2020-10-20", 700, None),
    )
    assert count.minimum == (
        Step("2020-10-10", 158, None),
        Step("2020-10-20", 700, None),
        Step("2020-10-30", 700, None),
    )


def test_one_day_makes_no_course_and_an_event_is_no_running_total() -> None:
    report = Report("Wire")
    report.toll("158 of ours", 158, 158, speaker=MINISTRY, when=as_of("2020-10-10"), **SOLDIERS)
    report.toll("five", 5, 5, scope="incident", where=(BARDA,), when=as_of("2020-10-11"), **SOLDIERS)
    assert counts(brief_of(report).material) == ()
