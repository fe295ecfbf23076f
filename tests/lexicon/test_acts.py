"""What the lexicon of acts, targets and control must hold for the readers to use it."""

from collections import Counter
from typing import Any, get_args

import pytest

from truceline.claims import Act, Change
from truceline.lexicon import load

NEEDS = {
    "armed", "civil", "event", "fighters", "foe", "nobody", "people", "projectile", "property", "suffered",
    "target", "weapon",
}  # fmt: skip


@pytest.mark.parametrize("sort", ["verbs", "nouns"])
def test_every_group_of_acts_means_a_sub_event_and_asks_for_known_things(sort: str) -> None:
    groups: list[dict[str, Any]] = load("acts")[sort]
    assert {group["act"] for group in groups} <= {*get_args(Act), None}
    assert {need for group in groups for need in group.get("needs", ())} <= NEEDS


@pytest.mark.parametrize(("subject", "sort"), [("acts", "verbs"), ("acts", "nouns"), ("control", "nouns")])
def test_no_word_stands_in_two_groups(subject: str, sort: str) -> None:
    counts = Counter(word for group in load(subject)[sort] for word in group["words"])
    assert [word for word, count in counts.items() if count > 1] == []


def test_every_group_of_control_tells_a_change() -> None:
    table = load("control")
    changes = {group["change"] for sort in ("verbs", "nouns") for group in table[sort]}
    assert changes | set(table["adjectives"]) | set(table["steps"]) <= set(get_args(Change))


def test_no_target_is_civilian_and_military_at_once() -> None:
    table = load("targets")
    assert set(table["civilian object"]) & set(table["military"]) == set()
