"""How much of what a coder found the reader finds, and how much of what it gives is right."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.evaluation.coding import COMMON, FURTHER, MAIN, NAMES, Coded
from tests.evaluation.corpus import Report
from tests.evaluation.matching import match, within
from tests.evaluation.names import alike

Scores = dict[str, float]
"""Shares between 0 and 1 by measure; "false evidence from commentary" alone is a number of claims."""

FALSE_EVIDENCE = "false evidence from commentary"
OTHERS = "all but toll"
WHOLE = "toll: whole claim, of all in the gold"
EXACT = "quotes exact"
_RIGHT, _FALSE, _FOUND, _KEY, _GIVEN, _SAME = "right", "false", "found", "key", "given", "same"
_QUOTE = ("quote",)
_Counted = tuple[str, ...]


def score(reports: Iterable[Report]) -> Scores:
    """Precision, recall and F1 a kind; fields of matched tolls and of other kinds; quotes; commentary.

    A field is scored where coder or reader gives it: the share of matched claims in which both say the same.
    """
    tally = _tally(reports)
    kinds = {kind: [kind] for kind in MAIN} | {OTHERS: [kind for kind in MAIN if kind != "toll"]}
    scores: Scores = {}
    for name, members in kinds.items():
        right, false, found, key = (
            sum(tally[kind, what] for kind in members) for what in (_RIGHT, _FALSE, _FOUND, _KEY)
        )
        precision, recall = _share(right, right + false), _share(found, key)
        scores[f"{name}: precision"] = precision
        scores[f"{name}: recall"] = recall
        scores[f"{name}: F1"] = _share(2 * precision * recall, precision + recall)
    for group, field in sorted(counted[1:] for counted in tally if counted[0] == _GIVEN):
        scores[f"{group}: {field}"] = _share(tally[_SAME, group, field], tally[_GIVEN, group, field])
    scores[WHOLE] = _share(tally[(WHOLE,)], tally["toll", _KEY])
    scores[EXACT] = _share(tally[(EXACT,)], tally[_QUOTE])
    scores[FALSE_EVIDENCE] = tally[(FALSE_EVIDENCE,)]
    return {name: round(value, 4) for name, value in scores.items()}


def _tally(reports: Iterable[Report]) -> Counter[_Counted]:
    tally: Counter[_Counted] = Counter()
    for report in reports:
        tally.update(_claims(report))
        tally.update(_document(report))
    return tally


def _claims(report: Report) -> Iterator[_Counted]:
    found = match(report.text, report.gold, report.read)
    for gold, read in found.pairs:
        yield gold.kind, _RIGHT
        fields = compared(gold, read)
        if gold.key:
            yield gold.kind, _FOUND
            yield gold.kind, _KEY
            if gold.kind == "toll" and all(fields.values()):
                yield (WHOLE,)
        group = "toll" if gold.kind == "toll" else OTHERS
        for field, same in fields.items():
            yield _GIVEN, group, field
            if same:
                yield _SAME, group, field
    yield from ((claim.kind, _KEY) for claim in found.missed)
    yield from ((claim.kind, _FALSE) for claim in found.false)


def _document(report: Report) -> Iterator[_Counted]:
    for claim in report.reading.claims:
        quote = claim.quote
        yield _QUOTE
        if report.text[quote.start : quote.end] == quote.exact:
            yield (EXACT,)
        if claim.voice != "commentary" and within(quote.start, quote.end, report.gold.commentary):
            yield (FALSE_EVIDENCE,)


def compared(gold: Coded, read: Coded) -> dict[str, bool]:
    """Of two matched claims: the fields that either gives, and whether they say the same."""
    empty = (None, (None, None))
    values = {
        field: gold.values[field] == read.values[field]
        for field in (*FURTHER[gold.kind], *COMMON)
        if gold.values[field] not in empty or read.values[field] not in empty
    }
    names = {
        field: alike(gold.names[field], read.names[field])
        for field in NAMES
        if gold.names[field] or read.names[field]
    }
    return values | names


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
