"""Who the parties are, and what a speaker is to them."""

from tests.record.reports import ARMENIA, AZERBAIJAN, Report
from truceline.claims import Accord, Control, Named, Nondisclosure
from truceline.record.sides import sides

RUSSIA = Named(name="Russia", actor="russia")


def test_those_who_make_peace_are_parties_and_their_mediators_are_not() -> None:
    report = Report("agency")
    report.says(
        Accord, "agreed", parties=(ARMENIA, AZERBAIJAN, RUSSIA), mediators=(RUSSIA,), subject="ceasefire"
    )
    assert [party.actor for party in sides(report.claims).parties] == ["armenia", "azerbaijan"]


def test_a_third_signatory_opposes_nobody() -> None:
    report = Report("agency")
    report.says(Accord, "signed", parties=(ARMENIA, AZERBAIJAN, RUSSIA), subject="ceasefire")
    assert sides(report.claims).opposed == frozenset()


def test_two_who_stop_fighting_and_one_who_attacks_another_are_opposed() -> None:
    report = Report("agency")
    report.says(Accord, "agreed", parties=(ARMENIA, AZERBAIJAN), subject="humanitarian")
    karabakh = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")
    report.says(Control, "they hold it", actor=karabakh, change="holds")
    report.shelling("shelled", actors=(AZERBAIJAN,), affected=(karabakh,))
    found = sides(report.claims).opposed
    assert found == {frozenset(("armenia", "azerbaijan")), frozenset(("azerbaijan", "nagorno-karabakh"))}


def test_an_ally_s_political_accord_opposes_nobody() -> None:
    report = Report("agency")
    report.says(Accord, "a treaty", parties=(ARMENIA, RUSSIA), subject="political")
    assert sides(report.claims).opposed == frozenset()


def test_harm_to_somebody_who_is_no_party_makes_no_opponent() -> None:
    report = Report("agency")
    medics = Named(name="Médecins Sans Frontières", actor="medecins-sans-frontieres")
    report.shelling("a clinic was hit", actors=(AZERBAIJAN,), affected=(medics,))
    assert sides(report.claims).opposed == frozenset()


def test_a_body_belongs_to_its_party() -> None:
    report = Report("agency")
    forces = Named(name="Armenian forces", actor="armenia.armed-forces")
    report.shelling("shelled", actors=(forces,))
    (party,) = sides(report.claims).parties
    assert (party.name, party.actor) == ("Armenia", "armenia")


def test_who_keeps_silent_about_its_soldiers_is_a_party() -> None:
    report = Report("agency")
    report.says(Nondisclosure, "not said", actor=AZERBAIJAN, about="toll", status="military")
    assert [party.actor for party in sides(report.claims).parties] == ["azerbaijan"]


def test_who_is_only_denied_to_have_acted_is_no_party() -> None:
    report = Report("agency")
    report.shelling("it was not Armenia", actors=(ARMENIA,), stance="denied")
    assert sides(report.claims).parties == ()
