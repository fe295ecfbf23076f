"""Noun phrases and stretches of characters: how frames name their words."""

from collections.abc import Iterable

from truceline.reading.english.tree import Token

Stretch = tuple[int, int]
_LEFT_OUT = {"relcl", "acl", "punct", "advcl", "npadvmod", "case", "advmod", "mark"}
_KEPT_PREPOSITIONS = {"of", "for", "to", "from", "in", "at"}


def noun_phrase(head: Token) -> list[Token]:
    """The phrase of `head` without relative clauses, dates and participles that hang on it."""
    found = [head]
    for child in head.children:
        if (child.dep_ in _LEFT_OUT and not _is_hyphened(child)) or _is_across_quotation(child, head):
            continue
        if child.dep_ == "prep" and child.lower_ not in _KEPT_PREPOSITIONS:
            continue
        found += child.subtree if child.dep_ in {"prep", "poss"} else noun_phrase(child)
    return found


def _is_hyphened(child: Token) -> bool:
    """Whether the word is joined to the next: "Britain" in "the Britain-based monitor"."""
    return child.i + 1 < len(child.doc) and child.nbor(1).text == "-"


def _is_across_quotation(child: Token, head: Token) -> bool:
    """Whether a quotation ends between a modifier and its noun: '… the area” activist Omar Test said'."""
    if not any(token.is_quote for token in head.doc[child.i + 1 : head.i]):
        return False
    return sum(token.is_quote for token in head.doc[child.right_edge.i + 1 : head.i]) % 2 == 1


def stretches(tokens: Iterable[Token]) -> tuple[Stretch, ...]:
    """Runs of neighbouring tokens as character stretches, without punctuation at their ends."""
    runs: list[list[Token]] = []
    for token in sorted(set(tokens), key=lambda t: t.i):
        if runs and _goes_on(runs[-1][-1], token):
            runs[-1].append(token)
        else:
            runs.append([token])
    trimmed = [_without_punctuation(run) for run in runs]
    return tuple((run[0].idx, run[-1].idx + len(run[-1])) for run in trimmed if run)


def _goes_on(last: Token, token: Token) -> bool:
    """Whether nothing but punctuation stands between the two."""
    return token.i == last.i + 1 or all(t.is_punct for t in token.doc[last.i + 1 : token.i])


def _without_punctuation(run: list[Token]) -> list[Token]:
    first, last = 0, len(run)
    while first < last and (run[first].is_punct or run[first].is_space):
        first += 1
    while last > first and (run[last - 1].is_punct or run[last - 1].is_space):
        last -= 1
    return run[first:last]
