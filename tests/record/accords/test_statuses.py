"""The statuses of a pledge: what is reported of each obligor, by whom, and never a finding."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, on, record_of, ruling
from truceline.claims import Accord, Ceasefire, Control, Incident, Named, Pledge
from truceline.record.shapes import Conduct, PledgeEntry, Record

BOTH = (ARMENIA, AZERBAIJAN)
BAKU = Named(name="Azerbaijan's Ministry of Defence", actor="azerbaijan.ministry-of-defence")
YEREVAN = Named(name="Armenia's Ministry of Defence", actor="armenia.ministry-of-defence")
MONITOR = Named(name="Amnesty International", actor="amnesty-international")
MOSCOW = Named(name="Russia's Ministry of Defence", actor="russia.ministry-of-defence")
KARABAKH = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")
RED_CROSS = Named(name="Red Cross", actor="icrc")
HOMES: dict[str, Any] = {
    "actors": (ARMENIA,),
    "affected_class": "civilian object",
    "where": (BARDA,),
    "when": on("2020-11-02"),
}


def pledged(topic: str = "civilian objects", **fields: Any) -> tuple[Report, Pledge]:
    """A pledge of both parties, of 30 October."""
    report = Report("accord", "2020-10-30")
    accord = report.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
    modality = "shall_not" if topic in {"civilians", "civilian objects"} else "shall"
    given = {"accord": accord.id, "modality": modality, **fields}
    return report, report.pledge(f"a pledge on {topic}", topic, **given)


def the_pledge(record: Record) -> PledgeEntry:
    """The first one told of."""
    return record.pledges[0]


def of(party: Named, record: Record) -> Conduct:
    """One obligor's conduct under the first pledge."""
    return next(one for one in the_pledge(record).statuses if one.obligor == party)


def delivered(report: Report, words: str, speaker: Named | None, **fields: Any) -> Incident:
    """Something handed over by Armenia."""
    return report.says(Incident, words, speaker=speaker, **{"act": "Other", "actors": (ARMENIA,), **fields})


def test_two_origins_one_of_them_no_party_corroborate() -> None:
    accord, _ = pledged()
    first, second = Report("wire", "2020-11-03"), Report("monitor", "2020-11-05")
    first.shelling("They shelled homes", speaker=BAKU, **HOMES)
    second.shelling("Its forces shelled homes", speaker=MONITOR, **HOMES)
    assert of(ARMENIA, record_of(accord, first)).status == "contrary conduct alleged"
    assert of(ARMENIA, record_of(accord, first, second)).status == "contrary conduct corroborated"


@pytest.mark.parametrize(
    ("speaker", "words", "fields"),
    [
        (BAKU, "Homes were shelled by them, the ministry said again", {}),
        (MONITOR, "It appeared that they shelled homes", {"stance": "hedged"}),
        (None, "They reportedly shelled homes", {"stance": "alleged"}),
        (MONITOR, "They fired, or gave others what was fired", {"actors": BOTH, "attribution": "or"}),
        (MONITOR, "They shelled homes elsewhere", {"where": ()}),
    ],
    ids=["an echo", "uncertain", "hearsay", "one or the other", "another event"],
)
def test_what_corroborates_nothing(speaker: Named | None, words: str, fields: dict[str, Any]) -> None:
    accord, _ = pledged()
    first, second = Report("wire", "2020-11-03"), Report("daily", "2020-11-05")
    first.shelling("They shelled homes", speaker=BAKU, **HOMES)
    second.shelling(words, speaker=speaker, **{**HOMES, **fields})
    assert of(ARMENIA, record_of(accord, first, second)).status == "contrary conduct alleged"


def test_a_party_s_own_publication_is_the_party_s_word() -> None:
    accord, _ = pledged()
    first, second = Report("wire", "2020-11-03"), Report("bulletin", "2020-11-03", "Government press, Baku")
    first.shelling("They shelled homes", speaker=BAKU, **HOMES)
    second.shelling("Armenian forces shelled homes", **HOMES)
    assert of(ARMENIA, record_of(accord, first, second)).status == "contrary conduct alleged"


def test_two_papers_with_the_same_words_are_one_origin() -> None:
    accord, _ = pledged()
    papers = [Report(name, "2020-11-03") for name in ("wire", "daily")]
    for paper in papers:
        paper.shelling("Armenian forces shelled homes", **HOMES)
    assert of(ARMENIA, record_of(accord, *papers)).status == "contrary conduct alleged"


def test_what_its_own_speaker_says_is_admitted() -> None:
    accord, _ = pledged()
    report = Report("wire", "2020-11-03")
    report.shelling("Our rocket hit homes; we aimed at a depot", speaker=YEREVAN, **HOMES)
    assert of(ARMENIA, record_of(accord, report)).status == "contrary conduct admitted"
    assert of(AZERBAIJAN, record_of(accord, report)).status == "no information yet"


def test_a_denial_of_all_such_conduct_contests_what_is_alleged_and_else_is_the_obligor_s_own_word() -> None:
    accord, _ = pledged()
    denial, charge = Report("statement", "2020-11-04"), Report("wire", "2020-11-03")
    fields = {"actors": (ARMENIA,), "affected_class": "civilian object", "stance": "denied"}
    denial.shelling("We have shelled no homes", speaker=YEREVAN, **fields)
    charge.shelling("They shelled homes", speaker=BAKU, **HOMES)
    assert of(ARMENIA, record_of(accord, denial)).status == "self-reported"
    assert of(ARMENIA, record_of(accord, charge, denial)).status == "contested"


def test_corroborated_conduct_stays_so_where_it_is_denied() -> None:
    accord, _ = pledged()
    report = Report("wire", "2020-11-05")
    for speaker, stance in ((BAKU, "stated"), (MONITOR, "stated"), (YEREVAN, "denied")):
        report.shelling(f"{speaker.name} on homes", speaker=speaker, stance=stance, **HOMES)
    status = of(ARMENIA, record_of(accord, report))
    assert status.status == "contrary conduct corroborated"
    assert [context.because for context in status.context] == ["denied"]


def test_a_list_that_only_its_giver_speaks_of_is_self_reported_and_the_silent_side_is_not_confirmed() -> None:
    accord, _ = pledged("lists", deadline="2020-11-06", to=RED_CROSS)
    report = Report("wire", "2020-11-08")
    delivered(report, "it delivered its list of prisoners", YEREVAN, when=on("2020-11-05"))
    record = record_of(accord, report)
    assert of(ARMENIA, record).status == "self-reported"
    assert of(AZERBAIJAN, record).status == "no public confirmation"
    assert of(AZERBAIJAN, record_of(accord, report, as_of="2020-11-06")).status == "no information yet"


def test_what_a_third_party_or_both_sides_tell_of_is_fulfilled() -> None:
    accord, _ = pledged("lists", to=RED_CROSS)
    own, other, third = (Report(name, "2020-11-08") for name in ("own", "other", "third"))
    delivered(own, "it delivered its list of prisoners", YEREVAN)
    delivered(other, "they handed over a list of prisoners", BAKU)
    delivered(third, "the list of prisoners was delivered by Armenia", RED_CROSS)
    assert of(ARMENIA, record_of(accord, other)).status == "reported kept"
    assert of(ARMENIA, record_of(accord, own, other)).status == "fulfilled"
    assert of(ARMENIA, record_of(accord, third)).status == "fulfilled"


def test_a_handover_that_is_asserted_and_denied_is_contested() -> None:
    accord, _ = pledged("lists")
    report = Report("wire", "2020-11-08")
    fields = {"when": on("2020-11-05"), "where": (BARDA,)}
    delivered(report, "it delivered its list of prisoners", YEREVAN, **fields)
    delivered(report, "no list of prisoners was handed over", BAKU, stance="denied", **fields)
    assert of(ARMENIA, record_of(accord, report)).status == "contested"


def test_a_number_handed_over_is_some_of_them_unless_the_words_say_all() -> None:
    accord, _ = pledged("remains")
    some, all_ = Report("wire", "2020-11-15"), Report("daily", "2020-11-20")
    fields: dict[str, Any] = {"outcome": "remains", "party": "azerbaijan", "speaker": MOSCOW}
    some.toll("30 bodies were handed over", 30, 30, when=on("2020-11-14"), **fields)
    all_.toll("all 95 bodies were handed over", 95, 95, when=on("2020-11-19"), **fields)
    assert of(ARMENIA, record_of(accord, some)).status == "partly fulfilled"
    assert of(ARMENIA, record_of(accord, some, all_)).status == "fulfilled"


def test_nobody_hands_over_his_own_people() -> None:
    accord, _ = pledged("prisoners")
    report = Report("wire", "2020-11-15")
    report.toll("14 Armenian prisoners were freed", 14, 14, outcome="released", party="armenia")
    record = record_of(accord, report)
    assert of(ARMENIA, record).in_line == ()
    assert of(AZERBAIJAN, record).status == "partly fulfilled"


def test_bodies_that_are_found_are_not_handed_over() -> None:
    accord, _ = pledged("remains")
    report = Report("wire", "2020-11-15")
    report.toll("30 bodies were found", 30, 30, outcome="remains", party="azerbaijan")
    assert of(ARMENIA, record_of(accord, report)).status == "no information yet"


def test_ground_that_is_left_fulfils_a_pledge_to_withdraw_and_ground_that_is_lost_does_not() -> None:
    accord, _ = pledged("withdrawal", by=(ARMENIA,))
    left, lost = Report("wire", "2020-11-20"), Report("daily", "2020-11-20")
    fields: dict[str, Any] = {"actor": ARMENIA, "change": "lost", "where": (BARDA,), "when": on("2020-11-20")}
    left.says(Control, "its forces withdrew from the district", speaker=MOSCOW, **fields)
    lost.says(Control, "its forces were driven from the district", speaker=MOSCOW, **fields)
    assert of(ARMENIA, record_of(accord, left)).status == "fulfilled"
    assert of(ARMENIA, record_of(accord, lost)).status == "no information yet"


def test_a_ceasefire_that_is_said_to_hold_is_reported_kept() -> None:
    accord, _ = pledged("ceasefire")
    report = Report("wire", "2020-11-12")
    pause: dict[str, Any] = {"parties": BOTH, "form": "ceasefire", "status": "in force"}
    report.says(Ceasefire, "the ceasefire holds", speaker=MOSCOW, when=on("2020-11-11"), **pause)
    assert {one.status for one in the_pledge(record_of(accord, report)).statuses} == {"reported kept"}


def test_a_later_pledge_of_the_same_parties_on_the_topic_supersedes() -> None:
    early, first = pledged("remains")
    late = Report("statement", "2020-11-10")
    accord = late.says(Accord, "signed", parties=BOTH, subject="exchange", agreed="2020-11-09")
    second = late.pledge("exchange the bodies", "remains", modality="shall", accord=accord.id)
    record = record_of(early, late)
    assert {one.status for one in the_pledge(record).statuses} == {"superseded"}
    ended = the_pledge(record).ended
    assert ended is not None
    assert (ended.how, ended.on, ended.claims) == ("superseded", "2020-11-09", (second.id,))
    assert first.id not in ended.claims
    assert of(ARMENIA, record_of(early, late, as_of="2020-11-05")).status == "no information yet"


@pytest.mark.parametrize(
    "later",
    [
        {"topic": "lists"},
        {"by": (ARMENIA,)},
        {"words": "reaffirmed that they would exchange the bodies"},
    ],
    ids=["another topic", "not all of the parties", "only reaffirmed"],
)
def test_what_does_not_supersede(later: dict[str, Any]) -> None:
    early, _ = pledged("remains")
    late = Report("statement", "2020-11-10")
    accord = late.says(Accord, "signed", parties=BOTH, subject="exchange", agreed="2020-11-09")
    fields = {"topic": "remains", "words": "exchange the bodies", **later}
    late.pledge(fields.pop("words"), fields.pop("topic"), modality="shall", accord=accord.id, **fields)
    assert of(ARMENIA, record_of(early, late)).status == "no information yet"


def test_conduct_after_a_pledge_ended_is_context() -> None:
    early, _ = pledged("ceasefire")
    late, wire = Report("statement", "2020-11-10"), Report("wire", "2020-11-12")
    accord = late.says(Accord, "signed", parties=BOTH, subject="ceasefire", agreed="2020-11-09")
    late.pledge("cease fire", "ceasefire", modality="shall", accord=accord.id)
    wire.shelling("They shelled homes", speaker=BAKU, **{**HOMES, "when": on("2020-11-11")})
    status = of(ARMENIA, record_of(early, late, wire))
    assert (status.status, status.contrary) == ("superseded", ())
    assert [context.because for context in status.context] == ["after it ended"]


def test_a_pledge_to_hold_fire_until_a_day_expires_after_it() -> None:
    accord, _ = pledged("ceasefire", deadline="2020-11-04")
    later = Report("wire", "2020-11-05")
    later.says(Accord, "met", parties=BOTH, subject="other")
    assert of(ARMENIA, record_of(accord)).status == "no information yet"
    assert of(ARMENIA, record_of(accord, later)).status == "expired"


def test_forces_that_did_not_sign_are_folded_into_nobody() -> None:
    accord, _ = pledged()
    report = Report("wire", "2020-11-05")
    report.shelling("Azerbaijan shelled positions", actors=(AZERBAIJAN,), affected=(KARABAKH,))
    told = report.shelling("Karabakh's forces shelled homes", **{**HOMES, "actors": (KARABAKH,)})
    record = record_of(accord, report)
    assert of(ARMENIA, record).contrary == ()
    assert the_pledge(record).unsigned == (told.id,)


def test_a_person_may_rule_that_a_force_is_bound() -> None:
    accord, pledge = pledged()
    report = Report("wire", "2020-11-05")
    report.shelling("Karabakh's forces shelled homes", **{**HOMES, "actors": (KARABAKH,)})
    bound = ruling("correct", pledge, value={"by": [n.model_dump() for n in (*BOTH, KARABAKH)]})
    record = record_of(accord, report, decisions=[bound])
    assert of(KARABAKH, record).status == "contrary conduct alleged"
    assert of(ARMENIA, record).status == "no information yet"


def test_a_person_s_status_goes_before_the_rules_and_is_shown_as_theirs() -> None:
    accord, pledge = pledged()
    set_ = ruling("overrule status", pledge, value={"status": "reported kept", "obligor": "armenia"})
    record = record_of(accord, decisions=[set_])
    armenia, azerbaijan = the_pledge(record).statuses
    assert (armenia.status, armenia.rule) == ("reported kept", "ruled status")
    assert armenia.ruling is not None
    assert armenia.ruling.by == "reviewer"
    assert (azerbaijan.status, azerbaijan.ruling) == ("no information yet", None)


def test_a_ruled_status_that_there_is_not_is_refused_by_name() -> None:
    accord, pledge = pledged()
    wrong = ruling("overrule status", pledge, value={"status": "violated"})
    with pytest.raises(ValueError, match="sets the status “violated”, which is none"):
        record_of(accord, decisions=[wrong])


def test_an_hour_after_the_accord_came_into_force_is_after_it() -> None:
    report = Report("wire", "2020-10-11")
    accord = report.says(
        Accord,
        "agreed",
        parties=BOTH,
        subject="ceasefire",
        agreed="2020-10-09",
        in_force="2020-10-10T12:00+04:00",
    )
    report.pledge("cease fire", "ceasefire", modality="shall", accord=accord.id)
    report.shelling("They fired at one", speaker=BAKU, actors=(ARMENIA,), when=on("2020-10-10T13:00+04:00"))
    report.shelling(
        "They fired at ten", speaker=YEREVAN, actors=(AZERBAIJAN,), when=on("2020-10-10T10:00+04:00")
    )
    armenia, azerbaijan = the_pledge(record_of(report)).statuses
    assert armenia.status == "contrary conduct alleged"
    assert [context.because for context in azerbaijan.context] == ["before the pledge"]


def test_a_pledge_that_asks_for_intent_says_so() -> None:
    accord, _ = pledged()
    assert not the_pledge(record_of(accord)).deliberate
    report = Report("text")
    report.pledge("not deliberately target homes", "civilian objects")
    assert the_pledge(record_of(report)).deliberate


def test_the_accord_s_own_text_replaces_what_reports_make_of_it() -> None:
    wire, text = Report("wire", "2020-10-30"), Report("text", "2020-10-31", role="accord text")
    for report, act, modality in (
        (wire, "protect homes", "shall"),
        (text, "The Parties shall not fire at homes", "shall_not"),
    ):
        accord = report.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
        report.pledge(act, "civilian objects", modality=modality, accord=accord.id)
    (pledge,) = record_of(wire, text).pledges
    assert (pledge.words, pledge.modality) == ("The Parties shall not fire at homes", "shall_not")
    assert (pledge.verbatim, pledge.rule) == (True, "own text")
    assert len(pledge.claims) == 2


# What single reports may say of a pledge: told by whom, of whom, how firmly, on which day.
TELLINGS = st.lists(
    st.tuples(
        st.sampled_from([BAKU, YEREVAN, MONITOR, MOSCOW, None]),
        st.sampled_from([ARMENIA, AZERBAIJAN, KARABAKH]),
        st.sampled_from(["stated", "alleged", "hedged", "denied"]),
        st.sampled_from(["2020-10-29", "2020-10-30", "2020-11-02", "2020-11-03"]),
    ),
    max_size=5,
)
SWAPPED = {
    "armenia": AZERBAIJAN,
    "azerbaijan": ARMENIA,
    "armenia.ministry-of-defence": BAKU,
    "azerbaijan.ministry-of-defence": YEREVAN,
}


def swapped(named: Named | None) -> Named | None:
    """The other of the two parties, or its ministry; others as they are."""
    return SWAPPED.get(named.actor or "", named) if named else None


def told(tellings: Any) -> list[Report]:
    """A report of each telling, a day after the other."""
    reports = []
    for number, (speaker, actor, stance, day) in enumerate(tellings):
        report = Report(f"report {number}", f"2020-11-{number + 4:02}")
        where = {**HOMES, "actors": (actor,), "when": on(day), "stance": stance}
        report.shelling(f"homes, report {number}", speaker=speaker, **where)
        reports.append(report)
    return reports


@settings(max_examples=60, deadline=None)
@given(TELLINGS)
def test_relabelling_the_parties_permutes_the_statuses(tellings: Any) -> None:
    accord, _ = pledged()
    record = record_of(accord, *told(tellings))
    other = record_of(accord, *told([(swapped(s), swapped(a), st_, d) for s, a, st_, d in tellings]))
    assert of(ARMENIA, record).status == of(AZERBAIJAN, other).status
    assert of(AZERBAIJAN, record).status == of(ARMENIA, other).status


@settings(max_examples=60, deadline=None)
@given(TELLINGS, st.integers(0, 4))
def test_a_report_received_later_never_changes_an_earlier_day(tellings: Any, many: int) -> None:
    accord, _ = pledged()
    reports = told(tellings)
    earlier = f"2020-11-{many + 3:02}"
    known = [report for report in reports if (report.document.published or "") <= earlier]
    assert record_of(accord, *reports, as_of=earlier) == record_of(accord, *known, as_of=earlier)


@settings(max_examples=60, deadline=None)
@given(TELLINGS, st.integers(0, 4))
def test_an_echo_never_corroborates(tellings: Any, which: int) -> None:
    accord, _ = pledged()
    reports = told(tellings)
    before = [one.status for one in the_pledge(record_of(accord, *reports)).statuses]
    if which < len(tellings) and tellings[which][0] is not None:
        speaker, actor, stance, day = tellings[which]
        echo = Report("a paper that quotes it", "2020-11-20")
        fields = {**HOMES, "actors": (actor,), "when": on(day), "stance": stance}
        echo.shelling("homes, once more", speaker=speaker, **fields)
        after = [one.status for one in the_pledge(record_of(accord, *reports, echo)).statuses]
        assert after == before
