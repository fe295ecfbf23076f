"""The committed scores of the corpus: a floor that only a named decision lowers."""

import json
from collections.abc import Iterator

from tests.evaluation.coding import MAIN
from tests.evaluation.corpus import HERE
from tests.evaluation.scoring import EXACT, FALSE_EVIDENCE, OTHERS, WHOLE, Scores

BASELINE = HERE / "baseline.json"
FLOORS = (*(f"{kind}: F1" for kind in (*MAIN, OTHERS)), WHOLE, EXACT)


def committed() -> Scores:
    """The scores that were last accepted; none at the very beginning."""
    scores: Scores = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    return scores


def write(scores: Scores) -> None:
    """Make these scores the floor."""
    BASELINE.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


def falls(floor: Scores, scores: Scores) -> Iterator[str]:
    """What is worse than the floor, one sentence each."""
    for measure in FLOORS:
        if scores[measure] < floor.get(measure, 0):
            yield f"{measure} fell from {floor[measure]:.4f} to {scores[measure]:.4f}"
    if scores[FALSE_EVIDENCE] > floor.get(FALSE_EVIDENCE, 0):
        yield f"{FALSE_EVIDENCE} rose from {floor.get(FALSE_EVIDENCE, 0):.0f} to {scores[FALSE_EVIDENCE]:.0f}"
