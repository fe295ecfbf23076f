"""The words that carry an event: its clause or noun phrase, without who said it and without other clauses."""

from collections.abc import Collection, Iterable, Iterator

from truceline.reading.english.misread import is_misread
from truceline.reading.english.roles import is_verb, subjects
from truceline.reading.english.tree import Token
from truceline.reading.sentence import reach

_OTHER_CLAUSES = {"advcl", "ccomp", "csubj", "parataxis", "relcl", "acl", "xcomp", "pcomp"}
_EDGES = {"cc", "mark", "punct", "intj", "preconj"}


def extent(tops: Iterable[Token], core: Collection[Token]) -> tuple[int, int]:
    """First and last character of what `tops` head; `core`: the event's own words, which are never left out.

    A clause that modifies a noun begins with that noun ("a man who was shot").
    """
    kept = set(core)
    for top in {*tops, *core}:
        kept |= set(_own(top))
        if is_misread(top):
            kept |= {t for noun in (*subjects(top), top.head) for t in _own(noun)}
        if is_verb(top) and top.dep_ in {"acl", "relcl"}:
            kept |= {top.head, *(t for left in top.head.lefts for t in left.subtree)}
    return reach(kept)


def _own(top: Token) -> Iterator[Token]:
    yield top
    if not top.children:
        return
    opening = max(
        (c.i for c in top.children if c.dep_ == "mark" and c.i < top.i), default=-1
    )  # "hours after rebels raided …"
    for child in top.children:
        if child.i > opening and not _is_apart(child, top):
            yield from _own(child)


def _is_apart(child: Token, top: Token) -> bool:
    """Whether what `child` heads is no part of the event's words: another clause, or the seam to one."""
    if child.dep_ in _EDGES or child.tag_ == "WRB":
        return child.dep_ != "punct" or not (child.i > top.i and child.lower_ in {"-", "‑"})
    if child.dep_ == "conj":
        return is_verb(child)
    if child.dep_ == "prep" and child.lower_ == "including":
        return False
    if child.dep_ not in _OTHER_CLAUSES:
        return child.dep_ == "prep" and any(is_verb(c) and c.dep_ == "pcomp" for c in child.children)
    return not (child.dep_ == "acl" and not is_verb(top) and len(list(child.subtree)) <= 8)
