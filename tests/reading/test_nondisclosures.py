"""Who has not said, and about what; and what is no silence."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Nondisclosure

SILENT = [
    ("Israel has not said how many soldiers were wounded.", "israel", "toll", "injured", "military"),
    ("The Syrian army did not give a figure for its losses.", "syria.armed-forces", "toll", None, "military"),
    ("Russia's defence ministry declined to comment.", "russia.ministry-of-defence", "other", None, None),
    ("There was no immediate comment from Ethiopia.", "ethiopia", "other", None, None),
    ("No comment was available from the Israeli military.", "israel.armed-forces", "other", None, None),
    ("The Houthis have yet to disclose their casualties.", "houthis", "toll", None, None),
    ("The Rapid Support Forces refused to disclose the whereabouts of the prisoners.",
     "rapid-support-forces", "prisoners", "captured", None),
    ("Myanmar's military could not be reached for comment.", "myanmar.armed-forces", "other", None, None),
    ("Ukraine does not disclose its military losses.", "ukraine", "toll", None, "military"),
    ("Rwanda did not respond to a request for comment.", "rwanda", "other", None, None),
    ("Sudan's army made no comment on the strike.", "sudan.armed-forces", "other", None, None),
    ("India has never disclosed how many of its soldiers were captured.",
     "india", "toll", "captured", "military"),
    ("Burkina Faso's junta has not commented on the massacre.",
     "burkina-faso.government", "other", None, None),
    ("Russia has released no casualty figures since March.", "russia", "toll", None, None),
    ("Ethiopian officials were not immediately available for comment.",
     "ethiopia.officials", "other", None, None),
    ("Kyiv kept silent on the number of dead soldiers.", "ukraine", "toll", "killed", "military"),
    ("Azerbaijan did not immediately comment.", "azerbaijan", "other", None, None),
    ("Russia has not told us where the captured medics are held.", "russia", "prisoners", "captured", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "about", "outcome", "status"), SILENT)
def test_a_silence_has_who_is_silent_and_about_what(
    text: str, actor: str, about: str, outcome: str | None, status: str | None
) -> None:
    silence = only(Nondisclosure, text)
    assert silence.actor.actor == actor
    assert (silence.about, silence.outcome, silence.status) == (about, outcome, status)
    assert silence.stance == "stated"
    assert silence.quote.exact == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan did not say it would retaliate.",
        "Egypt did not report any casualties.",
        "Israel gave figures for its wounded.",
        "Russia said how many soldiers were captured.",
        "It is unclear whether Iran has not said how many died.",
        "An official in Cairo, who asked not to be named, spoke of delays.",
        "No injuries were reported in Egypt.",
        "Hamas has refused to release the hostages.",
        "The agreement between Israel and Hamas does not mention wounded fighters.",
    ],
)
def test_telling_and_finding_none_are_no_silences(text: str) -> None:
    assert claims(Nondisclosure, text) == []


def test_each_who_is_silent_is_told_apart() -> None:
    text = "Neither Armenia nor Azerbaijan has published figures for its dead."
    silences = claims(Nondisclosure, text)
    assert {silence.actor.actor for silence in silences} == {"armenia", "azerbaijan"}
    assert {silence.quote.exact for silence in silences} == {text.rstrip(".")}
    assert len({silence.id for silence in silences}) == 2


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Iran is hiding its losses.", "toll"),
        ("Egypt has not published numbers for soldiers.", "toll"),
        ("Ethiopia did not reply to a letter.", "other"),
        ("Sudan's army has refused to say where they are held.", "prisoners"),
        ("Kyiv silent on losses", "toll"),
    ],
)
def test_hiding_and_leaving_open_are_silences(text: str, about: str) -> None:
    assert only(Nondisclosure, text).about == about


def test_the_number_is_that_of_the_toll_before() -> None:
    text = "The hospital said 40 soldiers were killed on Monday. Egypt would not confirm the number."
    assert only(Nondisclosure, text).about == "toll"
    assert only(Nondisclosure, "Egypt would not confirm the number of the flight.").about == "other"


def test_a_pronoun_at_the_head_goes_on_with_the_last_speaker() -> None:
    text = "Russia said Ukraine had lost 400 men. It gave no figure for its own losses."
    assert only(Nondisclosure, text).actor.actor == "russia"


def test_the_ministry_that_is_silent_is_the_one_that_spoke_before() -> None:
    text = "Ukraine's defence ministry said it shot down a jet. The ministry has not disclosed its losses."
    silence = only(Nondisclosure, text)
    assert silence.actor.actor == "ukraine.ministry-of-defence"


def test_to_keep_a_thing_is_no_silence() -> None:
    assert claims(Nondisclosure, "Hamas refuses to give up its weapons.") == []


def test_who_will_not_be_drawn_is_silent() -> None:
    silence = only(Nondisclosure, "Israel's army would not be drawn on the strike.")
    assert (silence.actor.actor, silence.about) == ("israel.armed-forces", "other")


def test_who_neither_confirms_nor_denies_is_silent() -> None:
    silence = only(Nondisclosure, "Azerbaijan neither confirmed nor denied the strike.")
    assert (silence.actor.actor, silence.about) == ("azerbaijan", "other")
