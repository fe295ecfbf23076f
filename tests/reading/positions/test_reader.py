"""What actors demand, support, reject or offer, of whom; and what is conduct or silence instead."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Position

HELD = [
    ("Egypt demanded that Israel open the Rafah crossing.",
     "egypt", "demands", "israel", "open the Rafah crossing"),
    ("Azerbaijan has called for Armenia to withdraw its army from Lachin.",
     "azerbaijan", "demands", "armenia", "withdraw its army from Lachin"),
    ("Russia demands the withdrawal of Ukrainian troops from the Donbas.",
     "russia", "demands", None, "the withdrawal of Ukrainian troops from the Donbas"),
    ("Pakistan urged India to resume talks.", "pakistan", "demands", "india", "resume talks"),
    ("Mali asked the UN to withdraw its peacekeepers.",
     "mali", "demands", "united-nations", "withdraw its peacekeepers"),
    ("Armenia insists that prisoners be released.", "armenia", "demands", None, "prisoners be released"),
    ("France called for an immediate halt to the fighting.",
     "france", "demands", None, "an immediate halt to the fighting"),
    ("M23 demanded direct talks with Kinshasa.", "m23", "demands", None, "direct talks with Kinshasa"),
    ("Niger's junta ordered French troops to leave the country.",
     "niger.government", "demands", "france.armed-forces", "leave the country"),
    ("Rwanda must withdraw its troops, the Democratic Republic of Congo said.",
     "democratic-republic-of-the-congo", "demands", "rwanda", "withdraw its troops"),
    ("Amnesty International called for an independent inquiry into the strike.",
     "amnesty-international", "demands", None, "an independent inquiry into the strike"),
    ("Hamas has rejected calls for its disarmament.", "hamas", "rejects", None, "calls for its disarmament"),
    ("Israel would never accept a Palestinian state, the prime minister said.",
     "israel", "rejects", None, "a Palestinian state"),
    ("India ruled out talks with Pakistan.", "india", "rejects", None, "talks with Pakistan"),
    ("Russia opposes the deployment of European troops.",
     "russia", "rejects", None, "the deployment of European troops"),
    ("Serbia will never recognise Kosovo's independence.",
     "serbia", "rejects", None, "Kosovo's independence"),
    ("The plan was opposed by the Houthis.", "houthis", "rejects", None, "The plan"),
    ("Israel's rejection of the plan drew criticism.", "israel", "rejects", None, "the plan"),
    ("Sudan's army is ready to resume talks in Jeddah.",
     "sudan.armed-forces", "supports", None, "resume talks in Jeddah"),
    ("The RSF said it was ready for a humanitarian truce.",
     "rapid-support-forces", "supports", None, "a humanitarian truce"),
    ("Turkey supports the territorial integrity of Azerbaijan.",
     "turkey", "supports", None, "the territorial integrity of Azerbaijan"),
    ("The EU welcomed the ceasefire.", "european-union", "supports", None, "the ceasefire"),
    ("Hezbollah accepted the US plan.", "hezbollah", "supports", None, "the US plan"),
    ("Myanmar's junta agreed to the plan.", "myanmar.government", "supports", None, "the plan"),
    ("Qatar offered to host talks between the two sides.",
     "qatar", "offers", None, "host talks between the two sides"),
    ("The United States proposed a 30-day ceasefire in Ukraine.",
     "united-states", "offers", None, "a 30-day ceasefire in Ukraine"),
    ("India has refused outside mediation.", "india", "rejects", None, "outside mediation"),
    ("They spoke of talks which Pakistan is ready to hold in Doha.",
     "pakistan", "supports", None, "which Pakistan is ready to hold in Doha"),
    ("Turkey voiced support for the offensive.", "turkey", "supports", None, "the offensive"),
    ("Russia would not hear of a truce.", "russia", "rejects", None, "a truce"),
    ("Hamas turned down the plan.", "hamas", "rejects", None, "the plan"),
    ("Egypt backed the appeal for a truce.", "egypt", "supports", None, "the appeal for a truce"),
    ("The RSF is prepared to take part in talks.",
     "rapid-support-forces", "supports", None, "take part in talks"),
    ("Yemen's government asked its allies for air support.",
     "yemen.government", "demands", None, "its allies for air support"),
    ("The United States has given Russia a deadline to end the war.",
     "united-states", "demands", None, "end the war"),
    ("France repeated its call on Rwanda to withdraw its forces.",
     "france", "demands", None, "Rwanda to withdraw its forces"),
    ("Ukraine begged its allies to send missiles.",
     "ukraine", "demands", None, "its allies to send missiles"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "attitude", "addressee", "wants"), HELD)
def test_a_position_has_its_holder_its_attitude_and_what_is_wanted(
    text: str, actor: str, attitude: str, addressee: str | None, wants: str
) -> None:
    position = only(Position, text)
    assert (position.actor.actor, position.attitude) == (actor, attitude)
    assert (position.addressee.actor if position.addressee else None) == addressee
    assert position.wants == wants


def test_a_noun_of_wanting_is_its_owners_position() -> None:
    text = "A US proposal to deploy observers was welcomed by Ukraine."
    assert {(p.actor.actor, p.attitude) for p in claims(Position, text)} == {
        ("united-states", "offers"),
        ("ukraine", "supports"),
    }
    text = "Kyiv rejected Russia's demand for neutrality."
    assert {(p.actor.actor, p.attitude, p.wants) for p in claims(Position, text)} == {
        ("ukraine", "rejects", "Russia's demand for neutrality"),
        ("russia", "demands", "neutrality"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Iran backs the Houthis.",
        "Soldiers ordered the villagers to leave their homes.",
        "Israel refused to comment.",
        "Residents asked for water.",
        "Ethiopia denied that its troops shelled the town.",
        "The offer stands if Russia rejects the plan.",
        "Nagorno-Karabakh is an ethnic-Armenian enclave.",
        "Russian troops refused to let the woman pass.",
        "Rwanda opened a road for all who want to leave.",
        "Turkey, which supports opposition forces, lies near Aleppo.",
        "Russia insisted that the town was quiet.",
        "The rebels pushed into Goma for the first time.",
    ],
)
def test_orders_on_the_ground_backing_silence_and_denial_are_no_positions(text: str) -> None:
    assert claims(Position, text) == []


def test_each_holder_has_a_position_of_his_own() -> None:
    text = "Russia and Iran rejected the plan."
    assert {position.actor.actor for position in claims(Position, text)} == {"russia", "iran"}
    text = "India and Pakistan met in Dubai. The two sides rejected the plan."
    assert {position.actor.actor for position in claims(Position, text)} == {"india", "pakistan"}


def test_they_who_speak_have_the_positions_they_speak_of() -> None:
    text = "France and Germany said they would support a longer truce in Gaza."
    assert {(p.actor.actor, p.attitude) for p in claims(Position, text)} == {
        ("france", "supports"),
        ("germany", "supports"),
    }
    text = "Britain and France rejected the answer of Russia; they are pushing for sanctions."
    assert {(p.actor.actor, p.wants) for p in claims(Position, text) if p.attitude == "demands"} == {
        ("united-kingdom", "sanctions"),
        ("france", "sanctions"),
    }
    text = "“They shot him and wanted a truce,” a farmer in Gaza said."
    assert claims(Position, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday Turkey said the ceasefire would not affect its operation.",
        "Turkey said that it was not bound by the deal.",
    ],
)
def test_who_says_that_a_text_does_not_hold_for_him_rejects_it(text: str) -> None:
    position = only(Position, text)
    assert (position.actor.actor, position.attitude, position.stance) == ("turkey", "rejects", "stated")


def test_to_give_somebody_until_a_day_is_a_demand() -> None:
    position = only(Position, "Egypt gave Israel until Friday to open the crossing at Rafah.")
    assert (position.actor.actor, position.attitude) == ("egypt", "demands")


def test_his_country_and_some_of_his_ministers_hold_positions() -> None:
    text = "Israel's defence minister says his country will not allow the army to return."
    assert [(p.attitude, p.actor.name) for p in claims(Position, text)] == [("rejects", "his country")]
    position = only(Position, "Israel's prime minister signed the truce. Two of his ministers opposed it.")
    assert (position.attitude, position.actor.name) == ("rejects", "Two of his ministers")


def test_what_another_needs_to_do_is_demanded_of_him() -> None:
    position = only(Position, "Ukraine said that Russia needed to withdraw its troops.")
    assert (position.attitude, position.actor.actor) == ("demands", "ukraine")
    assert position.addressee is not None
    assert position.addressee.actor == "russia"


def test_the_day_of_a_position_is_the_day_on_which_it_is_said() -> None:
    position = only(Position, "Iran welcomed the plan for a ceasefire on Friday.")
    assert position.when is None
    assert position.said_on is not None


def test_who_demands_is_the_speaker_and_demands() -> None:
    position = only(Position, "Pakistan urged India to resume talks.")
    assert [speaker.actor for speaker in position.speakers] == ["pakistan"]
    assert position.stance == "demanded"


@pytest.mark.parametrize(
    ("text", "actor", "attitude"),
    [
        ("The Free Coast Army rejects the text.", "Free Coast Army", "rejects"),
        ("The Ostland army ruled out any truce.", "Ostland army", "rejects"),
        ("The mission urged both groups to free the women.", "mission", "demands"),
        ("The committee urged both groups to release the hostages.", "committee", "demands"),
        ("The committee called on both armies to leave.", "committee", "demands"),
    ],
)
def test_bodies_that_the_lexicon_does_not_know_hold_positions(text: str, actor: str, attitude: str) -> None:
    position = only(Position, text)
    assert (position.actor.name, position.actor.actor, position.attitude) == (actor, None, attitude)


def test_what_somebody_would_accept_is_on_offer() -> None:
    assert only(Position, "Hamas would accept a ceasefire.").attitude == "offers"
    assert only(Position, "Hamas accepted the ceasefire.").attitude == "supports"


def test_a_duty_inside_a_demand_is_told_once() -> None:
    only(Position, "Egypt insists that any meeting must deal with the border.")


def test_a_wish_not_to_be_named_is_no_position() -> None:
    assert claims(Position, "The mayor, who asked not to be named, spoke of delays.") == []
