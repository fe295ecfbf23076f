"""How well the corpus is matched: the measures of the private scorer, each on the most probable of theirs."""

from functools import cache

from tests.evaluation.lists.corpus import two_lists
from truceline.custody.matching import Match, compare

Scores = dict[str, float]

TOP = "the right one first"
SURE_RECALL, SURE_PRECISION = "recall at probability 0.9", "precision at probability 0.9"
ERROR = "calibration error"
_SURE = 0.9
_BINS = 10


@cache
def score() -> Scores:
    """The measures on the whole corpus, and the first one for each language."""
    ours, theirs, both = two_lists()
    first: dict[str, Match] = {}
    for match in compare(ours, theirs).matches:
        first.setdefault(match.ours.id, match)
    right = {number: both.get(number) == match.theirs.id for number, match in first.items()}
    sure = [right[number] for number, match in first.items() if match.probability >= _SURE]
    scores = {
        TOP: sum(right.values()) / len(both),
        SURE_RECALL: sum(sure) / len(both),
        SURE_PRECISION: sum(sure) / len(sure),
        ERROR: _calibration_error([(first[number].probability, right[number]) for number in first]),
    }
    for language in dict.fromkeys(number.split("-")[0] for number in both):
        there = [number for number in both if number.startswith(language)]
        scores[f"{TOP}: {language}"] = sum(right.get(number, False) for number in there) / len(there)
    return {measure: round(value, 4) for measure, value in scores.items()}


def _calibration_error(judged: list[tuple[float, bool]]) -> float:
    """The mean of |share right - mean probability| over ten bins of probability, weighted."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for probability, right in judged:
        bins.setdefault(min(_BINS - 1, int(probability * _BINS)), []).append((probability, right))
    gaps = (
        abs(sum(right for _, right in each) - sum(chance for chance, _ in each)) for each in bins.values()
    )
    return sum(gaps) / len(judged)
