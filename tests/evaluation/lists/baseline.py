"""The committed scores of the lists; run as a module, it accepts those of today on purpose."""

import json
from collections.abc import Iterator
from pathlib import Path

from tests.evaluation.lists.scoring import ERROR, Scores, score

BASELINE = Path(__file__).with_name("baseline.json")
_PLAY = 0.01  # that another machine's arithmetic may shift


def committed() -> Scores:
    """The scores that were last accepted."""
    scores: Scores = json.loads(BASELINE.read_text(encoding="utf-8"))
    return scores


def falls(floor: Scores, scores: Scores) -> Iterator[str]:
    """What is worse than the floor, one sentence each."""
    for measure, value in floor.items():
        lost = scores[measure] - value if measure == ERROR else value - scores[measure]
        if lost > _PLAY:
            yield f"{measure} went from {value:.3f} to {scores[measure]:.3f}"


if __name__ == "__main__":
    BASELINE.write_text(json.dumps(score(), indent=1) + "\n", encoding="utf-8")
