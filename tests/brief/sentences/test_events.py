from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, on
from truceline.brief.sentences.events import Event
from truceline.claims import Control, Named, Place

NGO = Named(name="Amnesty International", actor="amnesty-international")
FORCES = Named(name="Armenian forces", actor="armenia.armed-forces")
STEPANAKERT = Place(name="Stepanakert", geonames=146970, lat=39.8153, lon=46.7519, kind="place")


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def event_of(report: Report) -> Event:
    (event,) = brief_of(report).incidents
    return event


def test_a_weapon_that_somebody_used_is_told_in_a_sentence_of_our_own() -> None:
    report = wire()
    fields = {"actors": (FORCES,), "means": "cluster munitions", "where": (BARDA,), "stance": "hedged"}
    report.shelling("cluster munitions were used in Barda", speaker=NGO, **fields)
    told = "Amnesty International said that it appeared that Armenian forces used cluster munitions in Barda."
    assert texts(event_of(report).told) == [told]


def test_those_harmed_and_the_day_belong_to_it() -> None:
    report = wire()
    fields = {"actors": (FORCES,), "means": "rockets", "affected": (Named(name="homes"),)}
    report.shelling("rockets hit homes", when=on("2020-10-28"), **fields)
    (told,) = texts(event_of(report).told)
    assert told.endswith("that Armenian forces used rockets against homes on 28 October 2020.")


def test_a_place_that_is_named_with_those_harmed_is_named_once() -> None:
    report = wire()
    fields = {"actors": (FORCES,), "means": "rockets", "affected": (Named(name="homes in Barda"),)}
    report.shelling("rockets hit homes in Barda", where=(BARDA,), **fields)
    (told,) = texts(event_of(report).told)
    assert told.endswith("that Armenian forces used rockets against homes in Barda.")


def test_one_or_the_other_is_not_both() -> None:
    report = wire()
    report.shelling("one fired rockets", actors=(ARMENIA, AZERBAIJAN), means="rockets", attribution="or")
    (told,) = texts(event_of(report).told)
    assert "Armenia or Azerbaijan used rockets" in told


def test_attacks_are_not_used_and_other_weapons_are_told_in_the_words_of_the_source() -> None:
    for means in ("missile attacks", "controversial munitions", "shelling", None):
        report = wire()
        report.shelling("the town was hit", actors=(FORCES,), means=means)
        told = "Caucasus Wire reported (30 October 2020): “the town was hit”."
        assert texts(event_of(report).told) == [told]


def test_a_disputed_place_keeps_the_form_of_the_source_with_the_other_beside_it() -> None:
    report = wire()
    report.shelling("Stepanakert was hit", where=(STEPANAKERT,), when=on("2020-10-28"))
    event = event_of(report)
    assert event.where == "Stepanakert / Khankendi"
    assert event.when == "on 28 October 2020"
    assert event.label == "Shelling, artillery or missile attack"


def test_what_the_source_does_not_say_is_said_to_be_missing() -> None:
    report = wire()
    report.shelling("a shell fell")
    event = event_of(report)
    assert (event.where, event.when) == ("place not said", "day not said")


def test_the_toll_of_an_incident_is_told_with_it() -> None:
    report = wire()
    shelling = report.shelling("Barda was shelled", where=(BARDA,), when=on("2020-10-28"))
    fields = {"scope": "incident", "incident": shelling.id, "where": (BARDA,), "stance": "alleged"}
    report.toll("21 civilians died", 21, 21, status="civilian", text="civilians", **fields)
    told = texts(event_of(report).told)
    assert told[1].startswith(
        "Caucasus Wire cited reports (30 October 2020) that 21 civilians had been killed"
    )


def test_ground_is_told_in_the_words_of_the_source_and_says_of_whom() -> None:
    report = wire()
    report.says(Control, "is closing in on a city", actor=AZERBAIJAN, change="advancing")
    report.says(Control, "Armenia holds the road", actor=ARMENIA, change="holds")
    told = [text for event in brief_of(report).control for text in texts(event.told)]
    assert told == [
        "Of Azerbaijan, Caucasus Wire reported (30 October 2020): “is closing in on a city”.",
        "Caucasus Wire reported (30 October 2020): “Armenia holds the road”.",
    ]


def test_who_lays_it_to_somebody_is_told_in_their_words_and_why_it_is_one_event() -> None:
    first, second = wire(), Report("Rights Desk", published="2020-10-30")
    first.shelling("rockets hit Barda", where=(BARDA,), when=on("2020-10-28"), means="rockets")
    fields = {"actors": (FORCES,), "when": on("2020-10-29"), "means": "rockets", "where": (BARDA,)}
    second.shelling("Armenian forces hit Barda", speaker=NGO, **fields)
    (event,) = brief_of(first, second).incidents
    assert texts(event.told)[1:] == [
        "Also reported by Caucasus Wire (30 October 2020).",
        "Taken as one event: the same place, the same kind of act and the same weapon, "
        "but days next to each other.",
    ]


def test_a_further_telling_that_names_somebody_is_told_in_its_own_words() -> None:
    first, second = wire(), Report("Post", published="2020-10-30")
    fields = {"where": (BARDA,), "when": on("2020-10-28")}
    first.shelling("rockets hit homes in Barda", means="rockets", affected=(Named(name="homes"),), **fields)
    second.shelling("Armenian forces hit Barda", speaker=AZERBAIJAN, actors=(FORCES,), **fields)
    (event,) = brief_of(first, second).incidents
    assert texts(event.told)[1] == (
        "Azerbaijan said, in the words of Post (30 October 2020): “Armenian forces hit Barda”."
    )
