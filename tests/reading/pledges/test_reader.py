"""Who commits himself to what, until when; and what is a forecast, a goal or a threat instead."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Pledge

PLEDGED = [
    ("Sudan's army and the Rapid Support Forces agreed to protect civilians.",
     {"sudan.armed-forces", "rapid-support-forces"}, "shall", "protect civilians", "civilians"),
    ("Israel pledged to let 200 aid trucks a day into Gaza.",
     {"israel"}, "shall", "let 200 aid trucks a day into Gaza", "access"),
    ("Russia promised to refrain from striking Ukrainian power plants.",
     {"russia"}, "shall_not", "striking Ukrainian power plants", "civilian objects"),
    ("The Rapid Support Forces vowed not to target civilians.",
     {"rapid-support-forces"}, "shall_not", "target civilians", "civilians"),
    ("Hamas will release 33 hostages under the deal.",
     {"hamas"}, "shall", "release 33 hostages", "prisoners"),
    ("Rwanda committed itself to withdraw its troops from North Kivu.",
     {"rwanda"}, "shall", "withdraw its troops from North Kivu", "withdrawal"),
    ("Ethiopia undertook to restore access to Tigray.",
     {"ethiopia"}, "shall", "restore access to Tigray", "access"),
    ("M23 guaranteed safe passage for aid convoys.",
     {"m23"}, "shall", "guaranteed safe passage for aid convoys", "access"),
    ("The Syrian army said it would halt air strikes on Idlib.",
     {"syria.armed-forces"}, "shall", "halt air strikes on Idlib", "ceasefire"),
    ("The National Liberation Army has committed to freeing its hostages.",
     {"eln"}, "shall", "freeing its hostages", "prisoners"),
    ("Myanmar's junta gave an assurance that aid would reach Rakhine.",
     {"myanmar.government"}, "shall", "aid would reach Rakhine", "access"),
    ("Russia's defence ministry said it will open a humanitarian corridor from Mariupol.",
     {"russia.ministry-of-defence"}, "shall", "open a humanitarian corridor from Mariupol", "access"),
    ("Israel's commitment to withdraw from southern Lebanon was repeated on Friday.",
     {"israel"}, "shall", "withdraw from southern Lebanon", "withdrawal"),
    ("The deal obliges Israel to withdraw from the Netzarim corridor.",
     {"israel"}, "shall", "withdraw from the Netzarim corridor", "withdrawal"),
    ("Russia has agreed to stop shelling Ukrainian towns.",
     {"russia"}, "shall_not", "shelling Ukrainian towns", "civilian objects"),
    ("Kyiv pledged to respect the truce.", {"ukraine"}, "shall", "respect the truce", "ceasefire"),
    ("The Houthis promised to hand over the bodies of the fallen.",
     {"houthis"}, "shall", "hand over the bodies of the fallen", "remains"),
    ("Hamas promised to free the hostages if Israel stopped its attacks.",
     {"hamas"}, "shall", "free the hostages", "prisoners"),
    ("Yemen's government agreed with the Houthis to exchange 900 detainees.",
     {"yemen.government", "houthis"}, "shall", "exchange 900 detainees", "prisoners"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "by", "modality", "act", "topic"), PLEDGED)
def test_a_pledge_has_its_obligors_and_its_act(
    text: str, by: set[str], modality: str, act: str, topic: str
) -> None:
    pledge = only(Pledge, text)
    assert {name.actor for name in pledge.by} == by
    assert (pledge.modality, pledge.act, pledge.topic) == (modality, act, topic)
    assert pledge.stance == "stated"


@pytest.mark.parametrize(
    "text",
    [
        "The ministry predicts that Ukraine will leave the port.",
        "Ukraine expects that Russia will withdraw its troops.",
        "Ukraine said Russia would release the prisoners.",
        "Analysts said the Sudanese army would retreat.",
        "Hamas would free the hostages if Israel withdrew its forces.",
        "The aim is to exchange prisoners.",
        "Israel did not promise to withdraw its forces.",
        "Neither India nor Pakistan promised to withdraw its troops.",
        "Turkey vowed to continue its offensive in northern Syria.",
        "Mali's junta swore to crush the rebels.",
        "Russia promised to strike Ukrainian power plants.",
        "Aid will reach the camp on Monday.",
        "The war will continue.",
    ],
)
def test_forecasts_goals_refusals_and_threats_are_no_pledges(text: str) -> None:
    assert claims(Pledge, text) == []


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("by Sunday", "2024-05-12"),
        ("by 15 May 2024", "2024-05-15"),
        ("within a week", "2024-05-17"),
        ("within 48 hours", "2024-05-12"),
        ("within 42 days", "2024-06-21"),
        ("within two months", "2024-07-10"),
        ("before 1 June", "2024-05-31"),
        ("within days", None),
        ("without delay", None),
    ],
)
def test_a_deadline_is_a_day_where_the_words_and_the_report_give_it(words: str, deadline: str | None) -> None:
    assert only(Pledge, f"Azerbaijan agreed to hand over the bodies {words}.").deadline == deadline


def test_a_deadline_counts_from_the_day_of_the_accord() -> None:
    text = "Israel and Hamas signed a deal on 1 May 2024. Hamas will release the hostages within a week."
    assert [pledge.deadline for pledge in claims(Pledge, text)] == ["2024-05-08"]


def test_the_quote_takes_in_the_deadline_and_the_act_does_not() -> None:
    pledge = only(Pledge, "Rwanda agreed to withdraw its troops within a week.")
    assert pledge.quote.exact.endswith("within a week")
    assert pledge.act == "withdraw its troops"


def test_no_deadline_is_computed_without_a_known_day() -> None:
    text = "Rwanda agreed to withdraw its troops within a week."
    assert only(Pledge, text, published=None).deadline is None


def test_each_act_and_each_topic_is_a_pledge_of_its_own() -> None:
    text = "India and Pakistan agreed to exchange lists of prisoners and to open the crossing at Wagah."
    assert [(pledge.topic, pledge.act) for pledge in claims(Pledge, text)] == [
        ("lists", "exchange lists of prisoners"),
        ("access", "open the crossing"),
    ]
    text = "The army promised not to attack hospitals or civilians."
    assert {pledge.topic for pledge in claims(Pledge, text)} == {"civilian objects", "civilians"}


def test_the_partys_own_words_are_verbatim() -> None:
    pledge = only(Pledge, '"We will not target civilians," the Rapid Support Forces said in a statement.')
    assert pledge.verbatim
    assert pledge.voice == "quotation"
    assert pledge.quote.exact == "We will not target civilians"
    assert [name.actor for name in pledge.by] == ["rapid-support-forces"]


def test_who_makes_a_quoted_pledge_speaks_it() -> None:
    text = "India and Pakistan met in Dubai. The two sides agreed they “will not target hospitals”."
    pledge = only(Pledge, text)
    assert [speaker.name for speaker in pledge.speakers] == ["two sides"]
    assert {name.actor for name in pledge.by} == {"india", "pakistan"}


def test_a_recipient_is_to_whom_it_is_promised() -> None:
    pledge = only(Pledge, "Azerbaijan undertakes to hand over the remains of 30 soldiers to Armenia.")
    assert pledge.to is not None
    assert pledge.to.actor == "armenia"


def test_the_two_sides_are_the_parties_told_of_before() -> None:
    text = (
        "Russia and Ukraine met in Istanbul. Both sides promised that they would avoid attacks on hospitals."
    )
    assert {name.actor for name in only(Pledge, text).by} == {"russia", "ukraine"}


def test_a_pledge_names_the_accord_that_it_stands_in() -> None:
    text = "Armenia and Azerbaijan signed an accord in Geneva. The two sides will exchange prisoners."
    assert all(pledge.accord is not None for pledge in claims(Pledge, text))


@pytest.mark.parametrize(
    ("text", "topic", "by"),
    [
        ("Local elders near Gao pledged not to help the rebels.", "other", "Local elders"),
        ("Two rival clans at Gao agreed to free captives.", "prisoners", "rival clans"),
        (
            "M23 holds Goma. The envoy has assurances from its leaders that aid will be able to pass.",
            "access",
            "leaders",
        ),
    ],
)
def test_people_without_a_name_bind_themselves_too(text: str, topic: str, by: str) -> None:
    pledge = only(Pledge, text)
    assert pledge.topic == topic
    assert by in pledge.by[0].name


def test_each_thing_that_somebody_commits_himself_to_is_pledged() -> None:
    text = "Israel committed itself to pulling its troops out of Rafah and to allowing aid into Gaza."
    assert [pledge.topic for pledge in claims(Pledge, text)] == ["withdrawal", "access"]


def test_support_to_come_and_threats_are_no_pledges() -> None:
    assert claims(Pledge, "France and Germany said they would support a longer truce in Gaza.") == []
    assert claims(Pledge, "The Houthis vowed that the attacks will not go unanswered.") == []


def test_a_deadline_does_not_count_from_an_accord_of_long_ago() -> None:
    text = (
        "Mali signed a peace accord with the rebels on 20 June 2015. "
        "The rebels have now agreed to free 30 prisoners by the end of July."
    )
    assert [pledge.deadline for pledge in claims(Pledge, text)] == ["2024-07-31"]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Israel agreed to the release of 30 prisoners.", "prisoners"),
        ("Hamas and Israel recommitted themselves to the ceasefire of 2014.", "ceasefire"),
        ("Hamas has consented to set the women free.", "prisoners"),
        ("Israel committed to steps that would stop the violence.", "ceasefire"),
        ("Under the deal Israel is to withdraw its soldiers from Lebanon.", "withdrawal"),
        ("Hezbollah is to move its fighters and heavy weapons north of Tyre.", "withdrawal"),
        ("The RSF leadership assured him in writing that relief convoys would be let through.", "access"),
    ],
)
def test_what_is_laid_down_is_promised(text: str, topic: str) -> None:
    assert [pledge.topic for pledge in claims(Pledge, text)] == [topic]


def test_what_a_group_says_that_it_will_do_is_its_own_word() -> None:
    pledge = only(Pledge, "M23 holds Goma. In a statement the group said it would abide by the ceasefire.")
    assert pledge.topic == "ceasefire"


def test_what_is_hard_or_still_to_be_done_is_not_promised() -> None:
    assert claims(Pledge, "The army said it is very difficult to protect the convoys.") == []
    assert claims(Pledge, "The army is yet to let the aid convoy in.") == []
    assert claims(Pledge, "Syria is planning to mount an attack on Idlib.") == []
    assert claims(Pledge, "The UN will discuss the use of weapons in Syria.") == []


def test_what_is_under_the_terms_of_an_accord_is_promised_whatever_it_is() -> None:
    text = "Armenia and Azerbaijan signed a truce. Under its terms, Armenian forces will disband."
    assert [pledge.act for pledge in claims(Pledge, text)] == ["disband"]
