"""Lists are matched as well as they were: accuracy does not fall unnoticed."""

from tests.evaluation.lists import baseline
from tests.evaluation.lists.corpus import two_lists
from tests.evaluation.lists.scoring import ERROR, TOP, score


def test_no_score_is_worse_than_the_baseline() -> None:
    worse = list(baseline.falls(baseline.committed(), score()))
    assert not worse, "\n".join(
        [*worse, "To accept it on purpose: python -m tests.evaluation.lists.baseline"]
    )


def test_a_fall_is_told_and_play_is_not() -> None:
    floor = {TOP: 0.9, ERROR: 0.1}
    assert not list(baseline.falls(floor, {TOP: 0.895, ERROR: 0.105}))
    assert list(baseline.falls(floor, {TOP: 0.8, ERROR: 0.1})) == [f"{TOP} went from 0.900 to 0.800"]
    assert list(baseline.falls(floor, {TOP: 0.9, ERROR: 0.2})) == [f"{ERROR} went from 0.100 to 0.200"]


def test_half_of_ours_are_on_their_list() -> None:
    ours, theirs, both = two_lists()
    assert len(both) * 2 == len(ours)
    assert set(both.values()) <= {one.id for one in theirs}
