"""Ids of actors: the names, parties and countries that they stand for."""

import pytest

from truceline.lexicon import load
from truceline.lexicon.actors import actors, demonym_of, is_monitor, iso2, name_of, party_of, state_of_country


@pytest.mark.parametrize(
    ("actor_id", "name"),
    [
        ("azerbaijan", "Azerbaijan"),
        ("united-states", "the United States"),
        ("azerbaijan.ministry-of-defence", "Azerbaijan's Ministry of Defence"),
        ("netherlands.armed-forces", "the Netherlands' armed forces"),
        ("nagorno-karabakh.government", "Nagorno-Karabakh's government"),
        ("amnesty-international", "Amnesty International"),
        ("united-nations.security-council", "the UN Security Council"),
        ("united-nations.monusco.peacekeepers", "MONUSCO's peacekeepers"),
        ("houthis.leader", "the Houthis' leader"),
    ],
)
def test_an_id_has_a_name_for_a_sentence(actor_id: str, name: str) -> None:
    assert name_of(actor_id) == name


def test_an_unknown_id_reads_as_words() -> None:
    assert name_of("league-of-cities.mayor") == "league of cities mayor"
    assert name_of("armenia.night-watch") == "Armenia's night watch"
    assert iso2("league-of-cities") is None
    assert demonym_of("league-of-cities") is None


@pytest.mark.parametrize(
    ("actor_id", "party"),
    [
        ("azerbaijan", "azerbaijan"),
        ("azerbaijan.ministry-of-defence", "azerbaijan"),
        ("hamas", "hamas"),
        ("kurds.armed-forces", "kurds"),
        ("amnesty-international", None),
        ("united-nations.security-council", None),
        ("united-nations.peacekeepers", "united-nations"),
    ],
)
def test_an_organisation_is_no_party_but_its_people_are_its_own(actor_id: str, party: str | None) -> None:
    assert party_of(actor_id) == party


def test_country_codes_lead_to_states_and_back() -> None:
    assert iso2("azerbaijan.armed-forces") == "AZ"
    assert state_of_country("az") == "azerbaijan"
    assert state_of_country("ZZ") is None
    assert iso2("nagorno-karabakh") is None


def test_monitors_are_those_who_count_by_profession() -> None:
    assert is_monitor("acled")
    assert not is_monitor("azerbaijan.ministry-of-defence")
    assert not is_monitor("nobody")


def test_adjectives_are_those_of_the_party() -> None:
    assert demonym_of("azerbaijan.ministry-of-defence") == "Azerbaijani"


@pytest.mark.parametrize("state", load("states"), ids=lambda state: state["id"])
def test_every_state_has_the_same_fields(state: dict[str, object]) -> None:
    assert list(state) == ["id", "iso2", "name", "names", "demonyms", "people", "capitals", "bodies"]
    assert state["names"]
    assert state["demonyms"]


def test_the_states_of_the_world_are_all_there() -> None:
    codes = [actor.iso2 for actor in actors().values() if actor.iso2]
    assert len(codes) == len(set(codes)) == 198
    assert {"XK", "PS", "TW", "EH", "VA"} <= set(codes)


def test_named_bodies_of_states_stand_in_the_list_of_bodies() -> None:
    bodies = {body["id"] for body in load("forces")["bodies"]}
    assert {body for actor in actors().values() for _, body in actor.bodies} <= bodies
