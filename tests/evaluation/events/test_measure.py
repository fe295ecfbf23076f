"""The gate: known events are found as well as ever, and better than by MELTT."""

import pytest

from tests.evaluation.events.clustering import b_cubed, mean
from tests.evaluation.events.generator import case
from tests.evaluation.events.measure import HELD_OUT, melted, truceline
from tests.evaluation.events.settings import EASY, HARD, Setting

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("setting", "floor"), [(EASY, 0.96), (HARD, 0.88)], ids=["easy", "hard"])
def test_known_events_are_found(setting: Setting, floor: float) -> None:
    """On fewer seeds than `make eval`, so with a lower floor."""
    cases = [case(setting, seed) for seed in HELD_OUT[:4]]
    ours, theirs = (
        mean([b_cubed(method(known), known.truth) for known in cases]) for method in (truceline, melted)
    )
    assert ours.f1 > floor
    assert ours.f1 > theirs.f1 + 0.05
    assert ours.precision > ours.recall
