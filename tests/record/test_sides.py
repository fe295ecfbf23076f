"""Who the parties are, and what a speaker is to them."""

from tests.record.reports import ARMENIA, AZERBAIJAN, Report
from truceline.claims import Accord, Control, Named, Nondisclosure
from truceline.record.evidence import Share
from truceline.record.sides import Sides, camps, sides

RUSSIA = Named(name="Russia", actor="russia")


def sides_of(report: Report) -> Sides:
    return sides(camps(Share(report.document, report.claims)))


def fight(report: Report, *parties: Named) -> None:
    for party in parties:
        report.says(Control, f"{party.name} holds ground", actor=party, change="holds")


def test_a_third_signatory_opposes_nobody() -> None:
    report = Report("agency")
    fight(report, ARMENIA, AZERBAIJAN, RUSSIA)
    report.says(Accord, "signed", parties=(ARMENIA, AZERBAIJAN, RUSSIA), subject="ceasefire")
    assert sides_of(report).opposed == frozenset()


def test_two_who_stop_fighting_and_one_who_attacks_another_are_opposed() -> None:
    report = Report("agency")
    karabakh = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")
    fight(report, ARMENIA, AZERBAIJAN, karabakh)
    report.says(Accord, "agreed", parties=(ARMENIA, AZERBAIJAN), subject="humanitarian")
    report.shelling("shelled", actors=(AZERBAIJAN,), affected=(karabakh,))
    found = sides_of(report).opposed
    assert found == {frozenset(("armenia", "azerbaijan")), frozenset(("azerbaijan", "nagorno-karabakh"))}


def test_two_who_broker_a_ceasefire_without_fighting_are_no_parties() -> None:
    report = Report("agency")
    france = Named(name="France", actor="france")
    report.says(Accord, "they brokered it", parties=(RUSSIA, france), subject="ceasefire")
    found = sides_of(report)
    assert (found.parties, found.opposed) == ((), frozenset())


def test_an_ally_s_political_accord_opposes_nobody() -> None:
    report = Report("agency")
    fight(report, ARMENIA, RUSSIA)
    report.says(Accord, "a treaty", parties=(ARMENIA, RUSSIA), subject="political")
    assert sides_of(report).opposed == frozenset()


def test_who_is_attacked_as_military_is_a_party_and_civilians_make_none() -> None:
    report = Report("agency")
    report.shelling("posts were hit", actors=(AZERBAIJAN,), affected=(ARMENIA,), affected_class="military")
    report.shelling("homes were hit", actors=(AZERBAIJAN,), affected=(RUSSIA,), affected_class="civilians")
    assert [party.actor for party in sides_of(report).parties] == [
        "azerbaijan",
        "armenia",
    ]


def test_an_organisation_is_no_party() -> None:
    report = Report("agency")
    blue_helmets = Named(name="UN peacekeepers", actor="united-nations")
    report.shelling("they fired", actors=(blue_helmets,))
    assert sides_of(report).parties == ()


def test_harm_to_somebody_who_is_no_party_makes_no_opponent() -> None:
    report = Report("agency")
    medics = Named(name="Médecins Sans Frontières", actor="medecins-sans-frontieres")
    report.shelling("a clinic was hit", actors=(AZERBAIJAN,), affected=(medics,))
    assert sides_of(report).opposed == frozenset()


def test_a_body_belongs_to_its_party() -> None:
    report = Report("agency")
    forces = Named(name="Armenian forces", actor="armenia.armed-forces")
    report.shelling("shelled", actors=(forces,))
    (party,) = sides_of(report).parties
    assert (party.name, party.actor) == ("Armenia", "armenia")


def test_who_keeps_silent_about_its_soldiers_is_a_party() -> None:
    report = Report("agency")
    report.says(Nondisclosure, "not said", actor=AZERBAIJAN, about="toll", status="military")
    assert [party.actor for party in sides_of(report).parties] == ["azerbaijan"]


def test_who_is_only_denied_to_have_acted_is_no_party() -> None:
    report = Report("agency")
    report.shelling("it was not Armenia", actors=(ARMENIA,), stance="denied")
    assert sides_of(report).parties == ()
