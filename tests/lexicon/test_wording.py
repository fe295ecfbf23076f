"""The words of a brief cover the whole format."""

from typing import get_args

from truceline.claims import (
    AccordSubject,
    Act,
    Attitude,
    CeasefireForm,
    CeasefireStatus,
    Change,
    Outcome,
    PledgeTopic,
    Stance,
    VictimStatus,
)
from truceline.lexicon import load
from truceline.record.shapes import PledgeStatus, Rule


def test_every_value_of_the_format_has_its_words() -> None:
    wording = load("wording")
    assert set(wording["acts"]) == set(get_args(Act))
    assert set(wording["topics"]) == set(get_args(PledgeTopic))
    assert set(wording["subjects"]) == set(get_args(AccordSubject))
    assert set(wording["outcomes"]) == set(get_args(Outcome))
    assert set(wording["changes"]) == set(get_args(Change))
    assert set(wording["forms"]) == set(get_args(CeasefireForm))
    assert set(wording["attitudes"]) == set(get_args(Attitude))
    assert set(wording["stances"]) == set(get_args(Stance))
    assert set(wording["statuses"]) == set(get_args(VictimStatus))


def test_every_ceasefire_status_but_a_finding_has_a_template() -> None:
    assert set(get_args(CeasefireStatus)) - set(load("wording")["ceasefires"]) == {"violated"}


def test_every_rule_of_a_status_and_of_a_grouping_is_explained_to_the_reader() -> None:
    statuses = set(get_args(Rule)) & set(get_args(PledgeStatus))
    groupings = {"told twice", "same event", "ruled same event", "one accord", "one pledge", "one ceasefire"}
    assert groupings <= set(get_args(Rule))
    assert statuses | groupings <= set(load("wording")["rules"])
