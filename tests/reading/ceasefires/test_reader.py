"""What state a report says a ceasefire is in, whose it is, from when; and where none is told of."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Ceasefire

TOLD = [
    ("A 72-hour truce between Sudan's army and the Rapid Support Forces took effect at midnight on Monday.",
     "in force", "truce", {"sudan.armed-forces", "rapid-support-forces"}),
    ("Israel and Hamas agreed to a four-day ceasefire.", "agreed", "ceasefire", {"israel", "hamas"}),
    ("The truce held on Friday, the UN said.", "in force", "truce", set()),
    ("The truce is holding.", "in force", "truce", set()),
    ("Armenia accused Azerbaijan of violating the ceasefire.", "violated", "ceasefire", {"azerbaijan"}),
    ("Armenia and Azerbaijan accused each other of violating the truce.",
     "violated", "truce", {"armenia", "azerbaijan"}),
    ("Pakistan violated the ceasefire along the Line of Control, India said.",
     "violated", "ceasefire", {"pakistan"}),
    ("Russia declared a unilateral ceasefire over Easter.", "agreed", "unilateral", {"russia"}),
    ("Shelling went on in defiance of the ceasefire.", "violated", "ceasefire", set()),
    ("The ceasefire collapsed within hours.", "failed", "ceasefire", set()),
    ("The ceasefire in Yemen expired on 2 October 2022.", "expired", "ceasefire", set()),
    ("Colombia's government suspended its ceasefire with the National Liberation Army.",
     "terminated", "ceasefire", {"colombia.government", "eln"}),
    ("Hamas proposed a long-term truce.", "proposed", "truce", {"hamas"}),
    ("A humanitarian pause in Gaza was extended by two days.", "in force", "humanitarian pause", set()),
    ("The ceasefire was broken by the Rapid Support Forces on Sunday.",
     "violated", "ceasefire", {"rapid-support-forces"}),
    ("The ceasefire between Ethiopia and the Tigray People's Liberation Front remains in force.",
     "in force", "ceasefire", {"ethiopia", "tplf"}),
    ("The M23 rebels announced a unilateral truce.", "agreed", "unilateral", {"m23"}),
    ("Myanmar's army broke a ceasefire in Kachin State.", "violated", "ceasefire", {"myanmar.armed-forces"}),
    ("The ceasefire ended on Tuesday when Israel resumed its strikes.", "expired", "ceasefire", set()),
    ("Efforts to reach a ceasefire failed.", "failed", "ceasefire", set()),
    ("A ceasefire ordered by the Security Council was ignored.", "violated", "ceasefire", set()),
    ("Russia called off the truce.", "terminated", "truce", {"russia"}),
    ("The cessation of hostilities signed in Pretoria has largely held.", "in force", "ceasefire", set()),
    ("Ceasefire violations were recorded in the Donbas.", "violated", "ceasefire", set()),
    ("The truce has been repeatedly violated.", "violated", "truce", set()),
    ("The ceasefire did not last.", "failed", "ceasefire", set()),
    ("Pakistan and the Taliban extended their 48-hour truce.", "in force", "truce", {"pakistan", "taliban"}),
    ("India attempted a truce.", "attempted", "truce", {"india"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status", "form", "parties"), TOLD)
def test_a_ceasefire_has_its_state_its_form_and_its_parties(
    text: str, status: str, form: str, parties: set[str]
) -> None:
    ceasefire = only(Ceasefire, text)
    assert (ceasefire.status, ceasefire.form) == (status, form)
    assert {party.actor for party in ceasefire.parties} == parties


@pytest.mark.parametrize(
    "text",
    [
        "The UN called for an immediate ceasefire.",
        "The Houthis rejected calls for a ceasefire.",
        "Diplomats discussed a ceasefire in Cairo.",
        "There is no ceasefire in Sudan.",
        "A ceasefire is needed, Egypt said.",
        "If the ceasefire holds, aid will flow.",
        "The United States vetoed a resolution on a ceasefire.",
        "Ceasefire monitors arrived in Goma.",
        "France demanded that the ceasefire be respected.",
        "Envoys asked how a ceasefire would be enforced.",
        "Mali's government wants a truce deal.",
        "The army did not violate the ceasefire.",
        "The factory may pause its work for a day.",
    ],
)
def test_a_ceasefire_that_is_only_wanted_or_spoken_of_is_none(text: str) -> None:
    assert claims(Ceasefire, text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Four ceasefires have failed since April.", 4),
        ("Several attempts at a truce in Sudan have collapsed.", 3),
        ("The truce collapsed.", 1),
    ],
)
def test_one_claim_may_speak_of_several(text: str, count: int) -> None:
    assert only(Ceasefire, text).count == count


def test_all_takes_up_those_told_of_before() -> None:
    text = "Russia and Ukraine attempted three truces, and all have quickly failed."
    attempted, failed = claims(Ceasefire, text)
    assert (failed.status, failed.count) == ("failed", 3)
    assert failed.parties == attempted.parties


@pytest.mark.parametrize(
    ("text", "in_force"),
    [
        ("The truce came into force on Saturday.", "2024-05-04"),
        ("The truce will come into force on Saturday.", "2024-05-11"),
        ("The truce came into effect at 8:00 GMT on Saturday.", "2024-05-04T08:00+00:00"),
        ("The M23 rebels announced a truce from Tuesday.", "2024-05-07"),
        ("The truce collapsed on Saturday.", None),
        ("The truce is holding.", None),
    ],
)
def test_it_is_in_force_from_the_day_on_which_it_begins(text: str, in_force: str | None) -> None:
    assert only(Ceasefire, text).in_force == in_force


def test_an_accusation_is_alleged_and_a_denial_denied() -> None:
    assert only(Ceasefire, "Armenia accused Azerbaijan of breaking the truce.").stance == "alleged"
    assert only(Ceasefire, "The Syrian army denied breaking the truce.").stance == "denied"
    assert only(Ceasefire, "The Houthis said they would observe the truce.").stance == "expected"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A truce has been largely in force since April.", "in force"),
        ("Truce in Gaza holds for third day", "in force"),
        ("Israel and Hamas agreed to end hostilities at midnight.", "agreed"),
    ],
)
def test_it_may_be_told_without_its_usual_words(text: str, status: str) -> None:
    assert only(Ceasefire, text).status == status


def test_to_end_hostilities_is_no_ceasefire_where_nobody_agrees_to_it() -> None:
    assert claims(Ceasefire, "Israel wants to end hostilities.") == []
    assert claims(Ceasefire, "Israel did not agree to end hostilities.") == []


def test_it_may_be_broken_in_the_sentence_that_names_it() -> None:
    text = "The truce is in force, although Israel and Hamas accused each other of violating it."
    assert [c.status for c in claims(Ceasefire, text)] == ["in force", "violated"]


def test_the_making_of_a_ceasefire_on_a_day_is_told_beside_its_end() -> None:
    text = "The ceasefire that China brokered in January between India and Pakistan fell apart in June."
    told = claims(Ceasefire, text)
    assert {ceasefire.status for ceasefire in told} == {"agreed", "failed"}
    assert "china" not in {party.actor for ceasefire in told for party in ceasefire.parties}


def test_one_that_never_took_hold_has_failed() -> None:
    assert only(Ceasefire, "The truce between India and Pakistan never took hold.").status == "failed"


def test_one_that_is_to_begin_on_a_day_opens_on_the_coming_one() -> None:
    ceasefire = only(Ceasefire, "A truce between India and Pakistan is due to take effect on Monday.")
    assert ceasefire.stance == "expected"
    assert ceasefire.when is not None
    assert ceasefire.when.latest is None
    assert ceasefire.when.earliest == ceasefire.in_force


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("India and Pakistan will stop fighting at midnight.", "agreed"),
        ("The United States says it has brokered an end to the fighting in Goma.", "agreed"),
        ("The Houthis announced a three-day halt to attacks on Saudi Arabia.", "agreed"),
        ("India and Pakistan have reached an understanding to stop all firing.", "agreed"),
        ("Egypt pressed Israel to accept the truce that Qatar put forward in May.", "proposed"),
    ],
)
def test_a_promise_to_stop_and_what_others_bring_about_are_ceasefires(text: str, status: str) -> None:
    assert only(Ceasefire, text).status == status


def test_it_may_be_broken_in_the_sentence_after_the_one_that_names_it() -> None:
    text = "India and Pakistan agreed a truce in May. Both armies said the other had broken it."
    assert [c.status for c in claims(Ceasefire, text)] == ["agreed", "violated"]


def test_violations_of_which_somebody_is_accused_are_of_the_ceasefire_told_before() -> None:
    text = "India and Pakistan agreed a truce in May. Pakistan blamed India for breaches."
    agreed, violated = claims(Ceasefire, text)
    assert (agreed.status, violated.status) == ("agreed", "violated")
    assert [party.actor for party in violated.parties] == ["india"]
    assert claims(Ceasefire, "Pakistan blamed India for breaches.") == []
