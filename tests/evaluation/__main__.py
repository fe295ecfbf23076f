"""`make eval`: one table of the reader's accuracy, on the own corpus and on private data where at hand."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from tests.evaluation import baseline
from tests.evaluation.corpus import reports
from tests.evaluation.events.measure import HELD_OUT, measured
from tests.evaluation.lists import baseline as lists_baseline
from tests.evaluation.lists import scoring as lists_scoring
from tests.evaluation.private import Outcome, outcomes
from tests.evaluation.scoring import Scores, score

WIDTH = 110


def own() -> Iterator[tuple[str, str, str]]:
    """Measure, value, and what it is made of; the committed baseline where the value differs from it."""
    yield from _beside(score(reports()), baseline.committed())


def lists() -> Iterator[tuple[str, str, str]]:
    """The same for the own lists of names."""
    yield from _beside(lists_scoring.score(), lists_baseline.committed())


def _beside(scores: Scores, floor: Scores) -> Iterator[tuple[str, str, str]]:
    for measure, value in scores.items():
        kind, _, what = measure.partition(": ")
        if what in {"precision", "recall"}:
            continue
        made_of = ("precision", "recall") if what == "F1" else ()
        notes = [f"{each} {scores[f'{kind}: {each}']:.3f}" for each in made_of]
        if floor.get(measure) not in (None, value):
            notes.append(f"was {_shown(floor[measure])}")
        yield measure, _shown(value), ", ".join(notes)


def private(outcome: Outcome) -> Iterator[tuple[str, str, str]]:
    """Measure, value, and what failed; or why there is no value."""
    if outcome.skipped:
        yield "not scored", "", outcome.skipped
    for measure, value in outcome.measures:
        yield measure, "none" if value is None else _shown(value), ""
    for note in outcome.notes:
        yield "", "", note


def events() -> Iterator[tuple[str, str, str]]:
    """B³ F1 of each method on each setting of the generated case files."""
    for one in measured():
        notes = f"precision {one.b_cubed.precision:.3f}, recall {one.b_cubed.recall:.3f}"
        yield (
            f"{one.setting}, {one.method}: B³ F1",
            _shown(one.b_cubed.f1),
            f"{notes}, pairwise F1 {one.pairwise.f1:.3f}",
        )


def _shown(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def main() -> int:
    table = Table(show_edge=False)
    for column in ("data", "measure", "value", "note"):
        table.add_column(column, justify="right" if column == "value" else "left", overflow="fold")
    blocks = [(f"own corpus, {len(reports())} reports", own())]
    blocks += [("own lists of names", lists())]
    blocks += [(f"known events, {len(HELD_OUT)} seeds a setting", events())]
    blocks += [(outcome.name, private(outcome)) for outcome in outcomes()]
    for name, rows in blocks:
        for number, row in enumerate(rows):
            table.add_row("" if number else name, *row)
        table.add_section()
    Console(width=WIDTH, markup=False).print(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
