"""An illustrative case, in our own words, that fills every section of a brief."""

from typing import Any

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, as_of, on
from truceline.claims import (
    Accord,
    Background,
    Ceasefire,
    Control,
    Named,
    Nondisclosure,
    Place,
    Position,
)

Fields = dict[str, Any]

MINISTRY = Named(name="Nagorno-Karabakh’s defence ministry", actor="nagorno-karabakh.ministry-of-defence")
NGO = Named(name="Amnesty International", actor="amnesty-international")
RUSSIA = Named(name="Russia", actor="russia")
FORCES = Named(name="Armenian forces", actor="armenia.armed-forces")
SIDES = (ARMENIA, AZERBAIJAN)
SOLDIERS: Fields = {
    "party": "nagorno-karabakh",
    "status": "military",
    "text": "soldiers",
    "speaker": MINISTRY,
}
CIVILIANS: Fields = {"status": "civilian", "text": "civilians"}

GENEVA = Place(name="Geneva", geonames=2660646, lat=46.2022, lon=6.1457, kind="place")
BARDA = Place(name="Barda", geonames=586429, lat=40.3744, lon=47.1266, kind="place")
STEPANAKERT = Place(name="Stepanakert", geonames=146970, lat=39.8153, lon=46.7519, kind="place")


def talks() -> Report:
    """A wire report on the day of an accord."""
    report = Report("Caucasus Wire", published="2020-10-30")
    agreed = report.says(
        Accord,
        "The ministers of both countries reached an accord in Geneva on Friday, short of a ceasefire.",
        subject="humanitarian",
        parties=SIDES,
        mediators=(RUSSIA,),
        venue="Geneva",
        agreed="2020-10-30",
        when=on("2020-10-30"),
        where=(GENEVA,),
        not_=("ceasefire",),
    )
    friday = {"when": on("2020-10-30"), "accord": agreed.id}
    report.pledge("will not aim at homes, schools or hospitals", "civilian objects", verbatim=True, **friday)
    exchange = {"modality": "shall", "act": "exchange lists of prisoners", **friday}
    report.pledge("They are to exchange lists of prisoners.", "lists", **exchange)
    truces: Fields = {"form": "truce", "count": 3, "parties": SIDES}
    report.says(Ceasefire, "Three truces have failed this month.", status="failed", **truces)
    report.shelling(
        "It seems that cluster munitions of Armenian forces hit Barda on Wednesday, the group said.",
        speaker=NGO,
        stance="hedged",
        actors=(FORCES,),
        means="cluster munitions",
        affected_class="civilians",
        where=(BARDA,),
        when=on("2020-10-28"),
    )
    report.shelling("Stepanakert was shelled on Thursday.", where=(STEPANAKERT,), when=on("2020-10-29"))
    report.says(Control, "Azerbaijan is said to advance in the south.", actor=AZERBAIJAN, change="advancing")
    thursday = {"when": as_of("2020-10-29"), **SOLDIERS}
    report.toll("1,166 soldiers have been killed by Thursday.", 1166, 1166, **thursday)
    both = {"parties": ("armenia", "azerbaijan"), "per": "together", **CIVILIANS}
    report.toll("Dozens of civilians died on both sides.", 24, 99, qualifier="vague", **both)
    everybody = {"party": "azerbaijan", "stance": "hedged", "speaker": RUSSIA, "qualifier": "up_to"}
    report.toll("Russia spoke of up to 5,000.", None, 5000, **everybody)
    military: Fields = {"about": "toll", "status": "military"}
    report.says(Nondisclosure, "Azerbaijan gives no number.", actor=AZERBAIJAN, **military)
    demand: Fields = {"attitude": "demands", "addressee": ARMENIA, "wants": "withdraw its forces"}
    report.says(Position, "Azerbaijan wants Armenia to withdraw its forces.", actor=AZERBAIJAN, **demand)
    enclave: Fields = {"relation": "is", "object": "a mountainous enclave"}
    subject = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")
    report.says(Background, "Nagorno-Karabakh is a mountainous enclave.", subject=subject, **enclave)
    report.comments("Who believes any of them?")
    return report


def earlier() -> Report:
    """A ministry's count of an earlier day."""
    report = Report("Ministry bulletin", published="2020-10-18")
    report.toll("673 soldiers were killed by Sunday.", 673, 673, when=as_of("2020-10-18"), **SOLDIERS)
    return report
