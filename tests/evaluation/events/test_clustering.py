"""The scores of groups, on cases small enough to reckon by hand."""

import pytest

from tests.evaluation.events.clustering import Score, b_cubed, mean, pairwise

TRUTH = {"a": 1, "b": 1, "c": 1, "d": 2}


def test_the_truth_scores_one() -> None:
    groups = [["a", "b", "c"], ["d"]]
    assert b_cubed(groups, TRUTH) == pairwise(groups, TRUTH) == Score(1.0, 1.0)


def test_everything_apart_is_precise_and_finds_nothing() -> None:
    groups = [["a"], ["b"], ["c"], ["d"]]
    assert pairwise(groups, TRUTH) == Score(1.0, 0.0)
    assert b_cubed(groups, TRUTH).precision == 1.0
    assert b_cubed(groups, TRUTH).recall == pytest.approx((1 / 3 * 3 + 1) / 4)


def test_everything_together_finds_all_and_is_imprecise() -> None:
    groups = [["a", "b", "c", "d"]]
    assert pairwise(groups, TRUTH) == Score(3 / 6, 1.0)
    assert b_cubed(groups, TRUTH).precision == pytest.approx((9 + 1) / 16)
    assert b_cubed(groups, TRUTH).recall == 1.0


def test_f1_is_the_harmonic_mean() -> None:
    assert Score(0.5, 1.0).f1 == pytest.approx(2 / 3)
    assert Score(0.0, 0.0).f1 == 0.0


def test_scores_of_several_cases_are_averaged() -> None:
    assert mean([Score(1.0, 0.5), Score(0.5, 0.5)]) == Score(0.75, 0.5)
