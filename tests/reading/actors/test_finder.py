"""Actors in sentences: whom a phrase names, whose people they are, and what is no actor at all."""

import time
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.lexicon import load
from truceline.lexicon.actors import actors
from truceline.reading.actors import find

Summary = tuple[str, str | None, str | None, str]


def summaries(text: str) -> list[Summary]:
    return [(m.name, m.actor, m.party, m.category) for m in find(text)]


def names(text: str) -> list[str]:
    return [mention.name for mention in find(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Azerbaijan's defence ministry said so.", "Azerbaijan's defence ministry"),
        ("Azerbaijan’s defense ministry said so.", "Azerbaijan’s defense ministry"),
        ("The Azerbaijani Ministry of Defence said so.", "Azerbaijani Ministry of Defence"),
        ("The Azeri Defence Ministry said so.", "Azeri Defence Ministry"),
        ("Azerbaijan MoD said so.", "Azerbaijan MoD"),
        ("Azerbaijans defence ministry said so.", "Azerbaijans defence ministry"),
        ("The Ministry of Defence of Azerbaijan said so.", "Ministry of Defence of Azerbaijan"),
        (
            "The defence ministry of the Republic of Azerbaijan said so.",
            "defence ministry of the Republic of Azerbaijan",
        ),
        ("Baku's defence ministry said so.", "Baku's defence ministry"),
    ],
)
def test_a_ministry_is_one_actor_in_every_form(text: str, name: str) -> None:
    assert summaries(text) == [(name, "azerbaijan.ministry-of-defence", "azerbaijan", "ministry")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("a Russian defence ministry spokesman", "russia.ministry-of-defence"),
        ("the spokeswoman for the Russian defence ministry", "russia.ministry-of-defence"),
        ("a spokesman for the ministry of defence of Russia", "russia.ministry-of-defence"),
        ("Kremlin spokesman", "russia.government"),
        ("Pentagon officials", "united-states.ministry-of-defence"),
        ("Israeli military officials", "israel.armed-forces"),
        ("a spokesman for the Syrian government", "syria.government"),
        ("the head of the Armenian general staff", "armenia.general-staff"),
        ("an Amnesty spokesperson", "amnesty-international"),
        ("a Taliban spokesman", "taliban"),
        ("the UN human rights office spokesperson", "united-nations.human-rights-office"),
    ],
)
def test_whoever_speaks_for_a_body_is_that_body(text: str, actor: str) -> None:
    [mention] = find(text)
    assert (mention.actor, mention.category) == (actor, "office")


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Russian forces", "russia.armed-forces"),
        ("Russia's battered army", "russia.armed-forces"),
        ("troops from Russia", "russia.armed-forces"),
        ("Moscow's forces", "russia.armed-forces"),
        ("Ethiopian federal forces", "ethiopia.armed-forces"),
        ("Syrian regime forces", "syria.armed-forces"),
        ("Syrias army", "syria.armed-forces"),
        ("Turkeys president", "turkey.president"),
        ("US secretary of state", "united-states.minister-of-foreign-affairs"),
        ("U.S. Department of Defense", "united-states.ministry-of-defence"),
        ("the UK prime minister", "united-kingdom.prime-minister"),
        ("Ukrainian officials", "ukraine.officials"),
        ("the government in Damascus", "syria.government"),
        ("Nagorno-Karabakh's authorities", "nagorno-karabakh.government"),
        ("Nagorno‑Karabakh’s authorities", "nagorno-karabakh.government"),
        ("Nagorny Karabakh's authorities", "nagorno-karabakh.government"),
        ("Abkhaz de facto authorities", "abkhazia.government"),
        ("Democratic Republic of Congo's army", "democratic-republic-of-the-congo.armed-forces"),
        ("Russia's Security Council", "russia.security-council"),
        ("the Gaza health ministry", "gaza.ministry-of-health"),
        ("the Hamas-run health ministry", "hamas.ministry-of-health"),
        ("Syria's ambassador to the UN", "syria.ambassador"),
        ("Syria's UN ambassador", "syria.ambassador"),
        ("UN peacekeepers", "united-nations.peacekeepers"),
        ("IDF soldiers", "israel.armed-forces"),
    ],
)
def test_owner_and_body_compose(text: str, actor: str) -> None:
    [mention] = find(text)
    assert (mention.actor, mention.party) == (actor, actor.split(".")[0])


def test_the_office_of_a_states_part_is_not_the_states() -> None:
    assert [m.actor for m in find("the governor of Georgia's northern province")] == [None, "georgia"]


def test_a_side_is_the_party_itself() -> None:
    assert summaries("The Georgian side of the talks") == [("Georgian side", "georgia", "georgia", "state")]
    assert not find("one side of the road")


def test_a_persons_name_belongs_to_the_office_before_it() -> None:
    assert names("Ukrainian President Arno V. Velt told Reuters.") == [
        "Ukrainian President Arno V. Velt",
        "Reuters",
    ]
    assert names("Syrian President Omar al-Test spoke on Monday.") == ["Syrian President Omar al-Test"]
    assert names("In May the Syrian president Monday spoke.") == ["Syrian president"]


def test_the_government_of_a_named_president_is_the_states() -> None:
    for text in ("Syrian President Omar al-Test's government", "Syrian President Omar al-Tests government"):
        assert summaries(text) == [(text, "syria.government", "syria", "government")]


def test_a_former_office_speaks_for_nobody() -> None:
    assert summaries("a former Ukrainian president") == [("former Ukrainian president", None, None, "office")]


@pytest.mark.parametrize(
    "text",
    [
        "pro-Russian separatists",
        "Russian-backed separatists",
        "Moscow-backed forces",
        "pro-Kremlin militia",
        "anti-government fighters",
        "pro-government forces",
        "Syrian rebels",
        "rebels",
        "gunmen",
    ],
)
def test_a_group_tied_to_a_party_is_not_counted_as_its_own(text: str) -> None:
    assert summaries(text) == [(text, None, None, "armed group")]


def test_the_one_who_backs_another_is_not_the_actor() -> None:
    assert names("Iran-backed Houthis fired") == ["Houthis"]
    assert names("Palestinian Hamas fired") == ["Hamas"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Houthi rebels", "houthis"),
        ("Islamic State militants", "islamic-state"),
        ("rebel group Jaish al-Islam", "jaish-al-islam"),
        ("the paramilitary Rapid Support Forces", "rapid-support-forces"),
        ("al Shabaab", "al-shabaab"),
        ("Ta'ang National Liberation Army", "taang-national-liberation-army"),
        ("Taang National Liberation Army", "taang-national-liberation-army"),
        ("New Peoples Army", "new-peoples-army"),
        ("the US-led coalition", "us-led-coalition"),
        ("the U.S.-led coalition", "us-led-coalition"),
        ("SPLM-N", "splm-n"),
    ],
)
def test_a_group_is_its_own_party(text: str, actor: str) -> None:
    [mention] = find(text)
    assert (mention.actor, mention.party) == (actor, actor)


def test_fighters_of_a_people_are_nobodys_in_particular() -> None:
    assert summaries("Kurdish fighters") == [("Kurdish fighters", None, "kurds", "armed group")]


@pytest.mark.parametrize(
    ("text", "actor", "category"),
    [
        ("the UN security council", "united-nations.security-council", "international"),
        ("the Security Council", "united-nations.security-council", "international"),
        ("the OSCE Minsk Group", "osce.minsk-group", "international"),
        ("the Syrian Observatory for Human Rights monitor", "syrian-observatory-for-human-rights", "monitor"),
        ("the Britain-based Observatory", "syrian-observatory-for-human-rights", "monitor"),
        ("Medecins Sans Frontieres", "medecins-sans-frontieres", "organisation"),
        ("the Russian news agency Interfax", "interfax", "media"),
        ("TASS state news agency", "tass", "media"),
    ],
)
def test_an_organisation_is_no_party(text: str, actor: str, category: str) -> None:
    [mention] = find(text)
    assert (mention.actor, mention.party, mention.category) == (actor, None, category)


def test_an_adjective_alone_tells_a_party_but_no_actor() -> None:
    assert summaries("Armenian positions") == [("Armenian", None, "armenia", "demonym")]
    assert summaries("The Azeris advanced.") == [("Azeris", "azerbaijan", "azerbaijan", "state")]


def test_people_of_one_origin_are_not_the_state_of_that_name() -> None:
    assert summaries("ethnic Armenians fled") == [("ethnic Armenians", None, None, "demonym")]


def test_adjectives_joined_by_and_share_what_follows() -> None:
    assert summaries("Thai and Cambodian soldiers exchanged fire.") == [
        ("Thai", "thailand.armed-forces", "thailand", "military"),
        ("Cambodian soldiers", "cambodia.armed-forces", "cambodia", "military"),
    ]
    assert [m.actor for m in find("US and Russian officials met.")] == [
        "united-states.officials",
        "russia.officials",
    ]


def test_several_owners_of_a_plural_stay_apart() -> None:
    assert names("foreign ministers of Armenia and Azerbaijan") == [
        "foreign ministers",
        "Armenia",
        "Azerbaijan",
    ]
    assert names("envoys from the US, France, and Russia") == ["envoys", "US", "France", "Russia"]


@pytest.mark.parametrize(
    "text", ["the two sides", "both sides", "the warring parties", "either side", "both countries"]
)
def test_the_parties_together_are_sides(text: str) -> None:
    assert summaries(text) == [(text.removeprefix("the "), None, None, "sides")]


@pytest.mark.parametrize(
    "text", ["its soldiers", "the troops", "its military", "government forces", "the army"]
)
def test_forces_without_an_owner_are_left_to_the_context(text: str) -> None:
    [mention] = find(text)
    assert (mention.actor, mention.party, mention.category) == (None, None, "military")


@pytest.mark.parametrize(
    "text",
    [
        "he ate turkey with us and the man who is ill",
        "then Mara Jordan and Chad Mill came",
        "a house in Atlanta, Georgia",
        "Lake Chad and New Mexico",
        "a guinea pig",
        "he was hit in the head",
        "a Russian-speaking town with Turkish-made drones",
        "a rebel-held town and a government-backed offer",
        "a fighter-bomber; social media",
        "anti-government protests",
        "fighting in Baku, west of Kyiv and in a suburb of Damascus",
        "the Minsk accords and the Oslo process",
        "KYIV, 3 May",
    ],
)
def test_what_only_looks_like_an_actor_is_none(text: str) -> None:
    assert not find(text)


def test_a_capital_that_speaks_is_the_government() -> None:
    assert summaries("Kyiv rejected what Moscow demands.") == [
        ("Kyiv", "ukraine", "ukraine", "state"),
        ("Moscow", "russia", "russia", "state"),
    ]


def test_bodies_of_a_capital_city_are_not_the_states() -> None:
    assert [m.actor for m in find("Kyiv's mayor and the Moscow police")] == [None, None]


def test_capitals_in_headlines_do_not_hide_actors() -> None:
    assert names("Turkey Strikes Positions, Kyiv Rejects Offer") == ["Turkey", "Kyiv"]


def test_marks_keep_words_apart() -> None:
    assert names("in Armenia, forces gathered; for Islamic - State reasons") == ["Armenia", "forces"]


FORMS = [
    "{state}",
    "{state}'s defence ministry and {state}’s president",
    "the Ministry of Foreign Affairs of {state}",
    "troops from {state}; the government of {state}",
    "{adjective} forces, {adjective} positions, pro-{adjective} separatists",
    "the {adjective} foreign minister, Kim Test, and the {people}",
    "{adjective}-backed rebels; ethnic {people}; a former {adjective} general staff",
    "{state}s army; a spokesman for the {adjective} army",
    "{capital} said, {capital}'s forces, in {capital}",
    "{adjective} and Swiss officials; {state} and Norway",
]
FOES = [("armenia", "azerbaijan"), ("russia", "ukraine"), ("israel", "iran"), ("eritrea", "ethiopia")]


@pytest.mark.parametrize(("one", "other"), FOES)
@pytest.mark.parametrize("form", FORMS)
def test_both_parties_to_a_conflict_are_read_by_the_same_rule(form: str, one: str, other: str) -> None:
    assert _without_party(form, one) == _without_party(form, other)


def _without_party(form: str, actor_id: str) -> list[tuple[str | None, ...]]:
    actor = actors()[actor_id]
    words = {
        "state": actor.names[0],
        "adjective": actor.demonyms[0],
        "people": actor.people[0] if actor.people else actor.demonyms[0] + "s",
        "capital": actor.capitals[0],
    }
    found = summaries(form.format(**words))
    hidden = [*words.values(), actor_id]
    return [tuple(_masked(part, hidden) for part in summary) for summary in found]


def _masked(text: str | None, words: Iterable[str]) -> str | None:
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, "X") if text else text
    return text


@pytest.mark.parametrize("state", load("states"), ids=lambda state: state["id"])
def test_every_state_is_found_by_name_and_its_army_by_name_and_adjective(state: dict[str, str]) -> None:
    actor = actors()[state["id"]]
    name = actor.names[0]
    forms = [f"{name}'s army", *(f"the {adjective} army" for adjective in actor.demonyms)]
    assert summaries(f"{name}.") == [(name, actor.id, actor.id, "state")]
    assert {m.actor for form in forms for m in find(form)} == {f"{actor.id}.armed-forces"}


def test_every_group_and_organisation_is_found_by_each_of_its_names() -> None:
    missed = [
        (name, actor.id)
        for actor in actors().values()
        for name in actor.names
        if actor.kind != "state" and [m.actor for m in find(f"They met {name} there")] != [actor.id]
    ]
    assert not missed


PIECES = [
    *(
        "Armenia",
        "Russian",
        "US",
        "U.S.",
        "Syrias",
        "Kyiv",
        "Georgia",
        "Hamas",
        "UN",
        "ethnic",
        "pro",
        "-",
        "‑",
    ),
    *(
        "forces",
        "defence",
        "ministry",
        "of",
        "the",
        "and",
        "president",
        "rebels",
        "'s",
        "’s",
        "former",
        "backed",
    ),
    *(
        "Security",
        "Council",
        "Islamic",
        "State",
        "al",
        "Qaeda",
        "Ann",
        "B.",
        ",",
        ".",
        "(",
        "both",
        "sides",
        "ß",
    ),
]


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "", "-", "\n"])), max_size=40))
def test_names_are_the_texts_own_words_in_order_and_apart(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    end = 0
    for mention in find(text):
        assert end <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.name == mention.name.strip()
        end = mention.end


@given(st.text(max_size=200))
def test_any_text_is_read_and_read_the_same_twice(text: str) -> None:
    assert find(text) == find(text)


@pytest.mark.parametrize(
    "piece",
    ["officials of ", "Russian-backed ", "Armenian, ", "military ", "President A. ", "U.", "a'", "the "],
)
def test_a_long_hostile_text_takes_time_in_proportion(piece: str) -> None:
    start = time.process_time()
    find(piece * 20_000)
    assert time.process_time() - start < 5
