"""The private evaluation data, where it lies beside the project; only its own scorers read its texts."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "evaluation"
MIRROR = "TRUCELINE_POLNEAR_MIRROR"
_TRUCELINE = Path(sys.executable).parent / "truceline"

Measure = tuple[str, float | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a set of data measures, or in one sentence why it was not scored; `notes` on what failed."""

    name: str
    measures: tuple[Measure, ...] = ()
    skipped: str | None = None
    notes: tuple[str, ...] = ()


def outcomes() -> Iterator[Outcome]:
    """The annotated articles, FA-KES, PolNeAR and lists of names."""
    yield _articles()
    yield _fakes()
    yield _polnear()
    yield _names()


def _articles() -> Outcome:
    command = f"{_TRUCELINE} read {{file}} --published {{date}}"
    return _scored(
        "annotated articles",
        ["score_claims.py", str(DATA / "articles"), "--command", command, "--jobs", "2"],
        DATA / "articles",
        _article_measures,
    )


def _article_measures(out: dict[str, Any]) -> Iterator[Measure]:
    kinds = ("toll", "incident", "accord", "pledge", "ceasefire", "control", "position", "nondisclosure")
    yield from ((f"{kind}: F1", out[kind]["f1"]) for kind in kinds)
    yield "all but toll: F1", out["other_kinds"]["f1"]
    yield from ((f"toll: {field}, where given", out["toll_fields_where_given"][field]) for field in _FIELDS)
    yield "toll: whole claim, of those matched", out["toll_whole_claim"]
    yield "false evidence from commentary", out["commentary"]["false_evidence"]
    yield "quotes exact", out["quote_integrity"]


_FIELDS = ("speaker", "when", "place")


def _fakes() -> Outcome:
    file = DATA / "fakes_dev.jsonl"
    arguments = ["score_fakes.py", str(file), "--command", f"{_TRUCELINE} read {{files}}"]
    return _scored("FA-KES, number killed", arguments, file, _fakes_measures)


def _fakes_measures(out: dict[str, Any]) -> Iterator[Measure]:
    yield "recall", out["recall"]
    yield "headline number", out["headline"]
    yield "precision, a lower bound", out["precision_lower_bound"]


def _polnear() -> Outcome:
    gold, name = DATA / "polnear_dev" / "gold.jsonl", "PolNeAR, who said it"
    mirror = os.environ.get(MIRROR)
    if gold.exists() and not mirror:
        return Outcome(name, skipped=f"its texts are not there; set {MIRROR} to a bare clone of the corpus")
    command = f"{_TRUCELINE} attributions {{file}}"
    arguments = ["score_attribution.py", str(gold), "--mirror", str(mirror), "--command", command]
    return _scored(name, arguments, gold, _polnear_measures)


def _polnear_measures(out: dict[str, Any]) -> Iterator[Measure]:
    yield "cue: F1", out["cue"]["f1"]
    yield "source right, of the cues found", out["source_given_cue"]
    yield "attributions that the scorer could take", out["predicted"]


def _names() -> Outcome:
    folder = DATA / "names"
    files = [str(folder / name) for name in ("queries_dev.csv", "targets.csv", "truth_dev.csv")]
    command = f"{_TRUCELINE} lists compare {{ours}} {{theirs}} --out {{out}}"
    return _scored(
        "lists of names", ["score_lists.py", *files, "--command", command], folder, _names_measures
    )


def _names_measures(out: dict[str, Any]) -> Iterator[Measure]:
    yield "the right one first", out["top1_recall"]
    yield from ((f"… {script.lower()}", each["top1_recall"]) for script, each in out["by_script"].items())
    yield "best F1", out["best_f1"]["f1"]
    yield "recall at precision 0.95", out["recall_at_precision_95"]
    yield "recall at precision 0.99", out["recall_at_precision_99"]
    yield "precision at probability 0.9", out["at_probability"]["0.9"]["precision"]
    yield "calibration error", out["calibration_error"]


def _scored(
    name: str, arguments: list[str], data: Path, measures: Callable[[dict[str, Any]], Iterator[Measure]]
) -> Outcome:
    scorer = DATA / arguments[0]
    if not data.exists() or not scorer.exists():
        return Outcome(name, skipped=f"{data.name} is not in ../shared/evaluation beside the project")
    run = subprocess.run(
        [sys.executable, str(scorer), *arguments[1:], "--json"], capture_output=True, text=True, check=False
    )
    if run.returncode:
        return Outcome(name, skipped=f"{scorer.name} stopped: {run.stderr.strip()[-200:]}")
    out = json.loads(run.stdout)
    failed = out["failed"] or ()  # which and why, or why the one command failed
    if isinstance(failed, str):
        return Outcome(name, skipped=failed)
    notes = tuple(f"failed: {which}: {why}" for which, why in failed)
    return Outcome(name, tuple(measures(out)), notes=notes)
