"""What a report says happened: which words count, which sub-event they mean, who stands in which role."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reports import DEMONYMS, claims, document
from truceline.claims import Incident, Passage
from truceline.reading.reader import read

SHELLING = "Shelling/artillery/missile attack"
AIR = "Air/drone strike"
CLASH = "Armed clash"
ATTACK = "Attack"
REMOTE = "Remote explosive/landmine/IED"
ABDUCTION = "Abduction/forced disappearance"
SEXUAL = "Sexual violence"
LOOTING = "Looting/property destruction"
DISRUPTED = "Disrupted weapons use"


def incidents_of(text: str) -> list[Incident]:
    return claims(Incident, text, published="2024-06-15")  # a Saturday


ONE_INCIDENT = [
    ("RSF fighters shelled residential areas in El Fasher overnight, residents said.", SHELLING),
    ("Palestinian militants fired rockets at southern Israel on Friday.", SHELLING),
    ("Rockets were fired from Gaza towards Israel.", SHELLING),
    ("A mortar shell landed in the yard of a hospital in Taiz.", SHELLING),
    ("The town of Douma came under heavy artillery fire on Friday.", SHELLING),
    ("Government shelling of Taiz has intensified since Monday.", SHELLING),
    ("Indian officials said Pakistani shelling killed 16 civilians in Poonch district.", SHELLING),
    ("Ukrainian forces may have used cluster munitions in Donetsk.", SHELLING),
    ("Homes in Goma were targeted by the rebels on Monday.", SHELLING),
    ("Sudanese army warplanes bombed a crowded market in Khartoum on Sunday, killing 40 people.", AIR),
    ("An RSF drone strike hit a displacement camp near El Fasher, activists said.", AIR),
    ("Israeli airstrikes hit a school in Gaza City, killing at least 12 people.", AIR),
    ("Ethiopian forces carried out a drone strike on a school in Mekelle.", AIR),
    ("The US military carried out strikes against Houthi radar sites near Hodeidah overnight.", AIR),
    ("At least 10 people were killed when bombs fell on two camps near Goma in May.", AIR),
    ("Turkish jets reportedly struck Kurdish positions in Afrin on Saturday.", AIR),
    ("Fierce clashes broke out between the army and RSF fighters in Khartoum on Monday.", CLASH),
    ("M23 rebels ambushed an army patrol near Goma last week.", CLASH),
    ("Indian and Pakistani troops exchanged fire along the border in Poonch on Friday.", CLASH),
    ("Heavy fighting raged around Goma on Tuesday as rebels advanced.", CLASH),
    ("Arakan Army fighters attacked a police outpost in Sittwe.", CLASH),
    ("Ethiopian federal forces and Fano militiamen fought in Lalibela on Tuesday.", CLASH),
    ("Government forces launched an offensive on Friday against rebel positions near Marib.", CLASH),
    ("Armed men attacked a convoy of the peacekeeping mission near Birao, killing a soldier.", CLASH),
    ("Police said gunmen opened fire on a bus carrying pilgrims in Poonch.", ATTACK),
    ("The fighters killed a local chief and two teachers in a village near Gao.", ATTACK),
    ("Gunmen shot dead 26 tourists at Pahalgam on 22 April.", ATTACK),
    ("Human rights groups accused Eritrean soldiers of massacring civilians in Mekelle.", ATTACK),
    ("A car bomb exploded outside a mosque in Taiz, wounding nine people.", REMOTE),
    ("Two soldiers were killed when a roadside bomb hit their vehicle near Gao.", REMOTE),
    ("Three children were killed by a landmine near Taiz on Friday.", REMOTE),
    ("Residents reported explosions in Kyiv overnight.", REMOTE),
    ("A suicide bomber detonated explosives at a restaurant in Mogadishu, killing 12.", "Suicide bomb"),
    ("A man threw a bomb, and a grenade attack on a bar in Bujumbura wounded six.", "Grenade"),
    ("Syrian forces used sarin in an attack on Khan Sheikhoun, the investigators found.", "Chemical weapon"),
    ("Gunmen abducted six aid workers near Bunia on Thursday.", ABDUCTION),
    ("Officials said soldiers had earlier looted shops in Goma.", LOOTING),
    ("Soldiers raped 20 women in Mekelle, witnesses said.", SEXUAL),
    ("Militants set fire to dozens of homes in a village near Bunia.", LOOTING),
    ("Insurgents looted a clinic in Palma on Sunday.", LOOTING),
    ("Security forces arrested dozens of protesters in Khartoum on Sunday.", "Arrests"),
    ("The army said it had shot down two drones over Kharkiv.", DISRUPTED),
    ("Air defences destroyed nine Ukrainian drones over the Bryansk region.", DISRUPTED),
    ("A farmer stepped on a landmine near Goma.", REMOTE),
    ("An army vehicle hit a mine near Gao on Sunday.", REMOTE),
    ("A rocket smashed into a busy market in Taiz.", SHELLING),
    ("Goma came under heavy fire on Thursday.", SHELLING),
    ("Dozens of houses in Palma were set on fire by gunmen.", LOOTING),
    ("The general staff reported 140 clashes along the front line.", CLASH),
    ("Police detained five journalists in Goma on Wednesday.", "Arrests"),
    ("The panel documented nine enforced disappearances in Goma.", ABDUCTION),
]


@pytest.mark.parametrize(("sentence", "act"), ONE_INCIDENT)
def test_one_event_is_one_incident_of_its_sub_event(sentence: str, act: str) -> None:
    assert [claim.act for claim in incidents_of(sentence)] == [act]


NO_INCIDENT = [
    "If attacked, the rebels will respond.",
    "The army threatened to bomb Khartoum.",
    "The general vowed to shell the town until the rebels leave.",
    "Both sides agreed to stop shelling civilian areas.",
    "The deal bans air strikes on cities.",
    "Commanders warned that any attack on Rafah would be a catastrophe.",
    "The envoy asked for a halt to the shelling of Darfur.",
    "The ministry condemned the attack.",
    "The shelling was heavy.",
    "Fighting has displaced thousands of people.",
    "There was no fighting in Goma on Friday.",
    "The war has lasted two years.",
    "Workers at the airport announced a strike on Monday.",
    "The minister attacked the opposition over the budget.",
    "The earthquake struck Idlib on Monday.",
    "The two leaders struck a deal in Geneva.",
    "He died of a heart attack in Goma.",
    "The country was hit hard by sanctions.",
    "The council fired its director in Kharkiv.",
    "The sides exchanged lists of prisoners in Minsk on Monday.",
    "The army regularly shells the villages along the river.",
    "Israel says that it does not target civilians.",
    "The alliance fighting al-Shabaab met in Nairobi.",
    "More than 280,000 people have been killed in the war.",
    "Aircraft landed in Goma with food on Monday.",
    "The ministry did not say who had fired the shell.",
    "The present fighting began on 9 January.",
    "The latest fighting has cost over 40 lives.",
    "Teachers began a strike over pay in Goma on Monday.",
    "His attacks on the budget drew applause in Goma.",
    "The mayor of Goma came under fire in a debate on Monday.",
    "The governor came under fire for his words in Goma.",
    "The aircraft dropped water on the forest near Goma.",
    "They used a shell script in Goma.",
    "The execution of the plan began in Goma on Monday.",
    "There was a clash of names in Goma on Monday.",
]


@pytest.mark.parametrize("sentence", NO_INCIDENT)
def test_plans_wishes_habits_talk_and_peace_are_no_incidents(sentence: str) -> None:
    assert incidents_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Azerbaijan shelled Goris on Friday.", ["azerbaijan"]),
        ("Goris was shelled by Azerbaijan on Friday.", ["azerbaijan"]),
        ("Russian missiles struck a power station in Kharkiv.", ["russia"]),
        ("An Azerbaijani drone attack hit a bus near Goris.", ["azerbaijan"]),
        ("The shelling of Goris by Azerbaijan began on Friday.", ["azerbaijan"]),
        ("Kyiv blamed Russia for an attack on a market in Kherson.", ["russia"]),
        ("The army blamed the attack on Hamas.", ["hamas"]),
        ("Clashes went on all Sunday between Azerbaijani and Armenian troops.", ["azerbaijan", "armenia"]),
        ("The army said it had shot down five Indian jets over Poonch.", []),
        ("A drone of the Syrian army hit a market in Douma.", ["syria"]),
        ("Syria said its aircraft had bombed a camp near Douma.", ["syria"]),
        ("Shells fell on Rafah on Friday.", []),
    ],
)
def test_who_did_it_stands_in_many_places(sentence: str, actors: list[str]) -> None:
    [claim] = incidents_of(sentence)
    parties = [named.actor.split(".")[0] for named in claim.actors if named.actor]
    assert parties == actors


@pytest.mark.parametrize(
    ("sentence", "affected"),
    [
        ("Rebels shelled a hospital in Taiz.", "civilian object"),
        ("Rebels shelled two villages near Taiz.", "civilian object"),
        ("Rebels shelled the town of Taiz.", "unknown"),
        ("Rebels shelled Taiz.", "unknown"),
        ("Rebels shelled army positions near Taiz.", "military"),
        ("Rebels attacked a military convoy near Taiz.", "military"),
        ("Rebels attacked an aid convoy near Taiz.", "civilian object"),
        ("Rebels fired on worshippers in Taiz.", "civilians"),
        ("At least 21 civilians were killed in rebel shelling of Taiz.", "civilians"),
        ("There were reports of rebel shelling of Taiz, where 21 civilians were killed.", "civilians"),
        ("Rebels fired rockets at fuel tanks in Taiz.", "civilian object"),
        ("Rebels fired rockets at tanks in Taiz.", "military"),
        ("Rebels used cluster munitions in a market in Taiz.", "civilian object"),
        ("Gunmen abducted two midwives near Taiz.", "civilians"),
        ("The army shot down a drone near Taiz.", "military"),
    ],
)
def test_what_was_struck_has_a_class_only_where_the_words_give_it(sentence: str, affected: str) -> None:
    [claim] = incidents_of(sentence)
    assert claim.affected_class == affected


@pytest.mark.parametrize(
    ("sentence", "means"),
    [
        ("Ukrainian forces used cluster munitions in Donetsk.", "cluster munitions"),
        ("A guided anti-tank missile hit a bus near Goris.", "missile"),
        ("RSF fighters attacked El Fasher with drones.", "drones"),
        ("Gunmen stormed a village near Gao.", None),
    ],
)
def test_the_weapon_is_named_in_the_documents_words(sentence: str, means: str | None) -> None:
    [claim] = incidents_of(sentence)
    assert claim.means == means


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Turkish jets struck positions in Afrin on Saturday.", "stated"),
        ("Turkish jets reportedly struck positions in Afrin on Saturday.", "alleged"),
        ("Ukrainian forces may have used cluster munitions in Donetsk.", "hedged"),
        ("Russia denied that its forces had struck a hospital in Mariupol.", "denied"),
        ("The army said it did not shell the market in Khartoum.", "denied"),
    ],
)
def test_how_firmly_it_is_said_is_kept(sentence: str, stance: str) -> None:
    [claim] = incidents_of(sentence)
    assert claim.stance == stance


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The UN has documented cases of rape by armed men in Goma.", SEXUAL),
        ("Syrian air defences destroyed 20 of 25 drones over Douma.", DISRUPTED),
        ("The enemy attacked our positions near Bakhmut on Sunday.", CLASH),
        ("The Thai air force dropped cluster bombs on Poipet.", AIR),
        ("The UN spoke of summary executions in El Fasher on Sunday.", ATTACK),
        ("Raiders ambushed traders on the road to Bor on Tuesday.", ATTACK),
        ("The rebels ambushed an army patrol near Bor on Tuesday.", CLASH),
        ("Pakistan retaliated with rockets against bases in Jammu on Friday.", SHELLING),
        ("Fighters dragged away 20 men in Tambura on Friday.", ABDUCTION),
        ("Israeli forces bulldozed homes in Rafah on Friday.", LOOTING),
        ("Armed men robbed a column of families near Goma.", LOOTING),
        ("France urged that the truce extend to Gaza, where Israeli strikes hit a school on Friday.", AIR),
    ],
)
def test_the_act_stands_behind_cases_numbers_and_enemies(sentence: str, act: str) -> None:
    assert [claim.act for claim in incidents_of(sentence)] == [act]


def test_the_quote_leaves_out_who_said_it_and_other_clauses() -> None:
    [claim] = incidents_of("On Sunday officials said that troops had shelled Goris, and the talks went on.")
    assert claim.quote.exact == "troops had shelled Goris"


def test_a_verb_parsed_as_an_adjective_of_its_object_is_still_a_verb() -> None:
    [claim] = incidents_of("Azerbaijan denied that its forces had targeted civilians.")
    assert claim.quote.exact == "its forces had targeted civilians"
    assert [named.name for named in claim.affected] == ["civilians"]


def test_an_attack_and_what_came_of_it_are_one_incident() -> None:
    [claim] = incidents_of("Airstrikes hit a market in Taiz on Friday, killing 12 people.")
    assert claim.quote.exact == "Airstrikes hit a market in Taiz on Friday, killing 12 people"


def test_two_acts_of_one_subject_are_two_incidents() -> None:
    found = incidents_of("Soldiers raped women and looted homes in Mekelle, witnesses said.")
    assert [claim.act for claim in found] == [SEXUAL, LOOTING]


def test_attacks_of_both_sides_in_one_sentence_are_two_incidents() -> None:
    text = "Russian missiles struck a power station in Kharkiv, and drones hit apartment blocks in Kherson."
    assert [claim.act for claim in incidents_of(text)] == [SHELLING, AIR]


def test_listed_forms_of_one_bombardment_are_one_incident() -> None:
    [claim] = incidents_of("Rebel rocket fire, shelling and airstrikes hit Taiz on Friday.")
    assert claim.act == SHELLING


def test_coordinated_times_make_one_claim_each_on_the_same_words() -> None:
    found = incidents_of("Deadly fighting broke out in Goris in 2016 and in April.")
    assert len({claim.id for claim in found}) == 2
    assert len({claim.quote.exact for claim in found}) == 1
    assert [claim.when.earliest for claim in found if claim.when] == ["2016-01-01", "2024-04-01"]


def test_a_headline_tells_in_the_present_what_happened() -> None:
    text = "The rebels attack the army base in Taiz."
    assert incidents_of(text) == []
    headline = Passage(start=0, end=len(text), role="headline")
    reading = read(document(text).model_copy(update={"passages": (headline,)}))
    assert [claim.act for claim in reading.claims if isinstance(claim, Incident)] == [CLASH]


def test_bombardment_comes_from_where_the_rest_of_the_document_says() -> None:
    bombardment = "Rebel bombardment of Taiz went on through Friday."
    from_air = "Warplanes circled over the city and helicopters took part."
    from_guns = "Howitzers stood on the hills and mortars took part."
    assert incidents_of(f"{bombardment}\n{from_air}")[0].act == AIR
    assert incidents_of(f"{bombardment}\n{from_guns}")[0].act == SHELLING


def test_a_suspected_gas_attack_is_no_chemical_weapon_yet() -> None:
    [claim] = incidents_of("Twelve people were treated after a suspected chlorine attack in Douma on Sunday.")
    assert (claim.act, claim.stance) == (ATTACK, "hedged")


SENTENCES = [sentence for sentence, _ in ONE_INCIDENT] + NO_INCIDENT


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_every_quote_is_the_documents_words_and_every_id_its_own(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    found = incidents_of(text)
    assert all(text[c.quote.start : c.quote.end] == c.quote.exact for c in found)
    assert len({c.id for c in found}) == len(found)


@pytest.mark.parametrize("words", ["raid of ", "and rebels ", "to hit ", "who shelled ", "rebel-held "])
def test_endless_runs_of_words_do_not_stop_the_reading(words: str) -> None:
    text = words * 200
    assert all(text[c.quote.start : c.quote.end] == c.quote.exact for c in incidents_of(text))


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="abcde shelled troops killed 12 .,;:()“”\"'’-\n", max_size=120))
def test_no_text_stops_the_reading(text: str) -> None:
    assert all(text[c.quote.start : c.quote.end] == c.quote.exact for c in incidents_of(text))


@pytest.mark.parametrize("demonym", DEMONYMS)
@pytest.mark.parametrize(
    ("template", "act", "affected"),
    [
        ("{} forces shelled a school in Goris on Friday.", SHELLING, "civilian object"),
        ("{} shelling killed 12 people in Goris, officials said.", SHELLING, "unknown"),
        ("{} strikes on Goris killed 12 villagers.", AIR, "civilians"),
        ("A hospital was hit by a {} drone on Friday.", AIR, "civilian object"),
        ("{} troops clashed with rebels near Goris.", CLASH, "military"),
        ("{} soldiers killed two villagers in Goris.", ATTACK, "civilians"),
    ],
)
def test_every_party_is_read_by_the_same_rule(demonym: str, template: str, act: str, affected: str) -> None:
    [claim] = incidents_of(template.format(demonym))
    assert (claim.act, claim.affected_class, claim.stance) == (act, affected, "stated")
    assert claim.actors[0].name.split()[0] == demonym


@pytest.mark.parametrize("state", ["Armenia", "Azerbaijan", "Russia", "Ukraine"])
def test_a_denial_is_read_alike_on_every_side(state: str) -> None:
    [claim] = incidents_of(f"{state} denied that it had shelled a school in Goris.")
    assert claim.stance == "denied"


def test_a_number_of_the_whole_war_is_no_event_of_it() -> None:
    assert claims(Incident, "Over 200 people were killed in the fighting between Chad and Niger.") == []
    (clash,) = claims(Incident, "Nine were killed in the fighting between Chad and Niger near Diffa.")
    assert clash.act == "Armed clash"
