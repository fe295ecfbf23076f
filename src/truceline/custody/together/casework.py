"""The lists of a case with the pairs that people confirmed, from files."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from truceline.custody.lists import read_list
from truceline.custody.people import NameList
from truceline.custody.together.confirmed import Pair, read_pairs
from truceline.custody.together.statuses import Compared
from truceline.sources.errors import Unreadable


def with_role(path: Path) -> NameList:
    """A list whose role somebody has said; without one, nothing follows from standing on it.

    Raises Unreadable for a list without a role, or a file that is no list.
    """
    names = read_list(path)
    if names.about.role is None:
        said = "list: {role: held, coverage: all, date: 2020-10-30}"
        cure = f"say it in {path.with_suffix('.yaml').name} as {said}"
        raise Unreadable(path, "does not say its role", cure)
    return names


def compared(ours: NameList, lists: Sequence[Path], pairs: Iterable[Path]) -> tuple[Compared, ...]:
    """Each of their lists with its pairs. Pairs say which list they are of, unless there is only one.

    Raises Unreadable for a pair of a list, or with a row, that is not there: a pair that is passed over would
    leave somebody missing.
    """
    theirs = {path.name: with_role(path) for path in lists}
    only = next(iter(theirs)) if len(theirs) == 1 else None
    known = {one.id for one in ours.people}
    of_list: dict[str, list[Pair]] = {name: [] for name in theirs}
    for file in pairs:
        for pair in read_pairs(file):
            name = only or pair.their_list or ""
            if name not in theirs:
                why = f"has a pair of {pair.ours} and {pair.theirs} of no list given"
                raise Unreadable(file, why, "give the name of their file as target_list")
            if pair.ours not in known or pair.theirs not in {one.id for one in theirs[name].people}:
                why = f"has a pair of {pair.ours} and {pair.theirs}, which are not both listed"
                raise Unreadable(file, why, "compare the lists again, or mend the ids")
            of_list[name].append(pair)
    return tuple(Compared(theirs[name], tuple(found)) for name, found in of_list.items())
