"""What lists say together, as tables for the team: these hold names, and are not for publication."""

from collections.abc import Iterable, Sequence

from pydantic import TypeAdapter

from truceline.claims import Shape
from truceline.custody.people import NameList
from truceline.custody.together.audit import Audited
from truceline.custody.together.statuses import Held, Sought
from truceline.custody.together.succession import Succession
from truceline.listing.table import table


def as_json(found: Sequence[Shape]) -> str:
    """The entries as a JSON array."""
    return TypeAdapter(tuple[Shape, ...]).dump_json(tuple(found), indent=2, serialize_as_any=True).decode()


def statuses(names: NameList, found: Iterable[Sought]) -> str:
    """Each person sought with where they stand."""
    named = _names(names)
    rows = [(one.id, named[one.id], one.status, one.why) for one in found]
    return table("People sought", ("id", "name", "status", "why"), rows)


def claimed(names: NameList, found: Iterable[Held]) -> str:
    """Each person held, sought or unclaimed."""
    named = _names(names)
    return table(
        "People held", ("id", "name", "status"), [(one.id, named[one.id], one.status) for one in found]
    )


def steps(before: NameList, after: NameList, found: Iterable[Succession]) -> str:
    """What became of each person between two lists; the alarms first."""
    earlier, later = _names(before), _names(after)
    rows = [
        (one.change, one.earlier or "", earlier.get(one.earlier or "", ""), later.get(one.later or "", ""))
        for one in sorted(found, key=lambda one: one.change != "unaccounted for")
    ]
    return table("From one list to the next", ("change", "id", "was listed as", "is listed as"), rows)


def findings(published: NameList, found: Iterable[Audited]) -> str:
    """What is to be said of a published list, by row."""
    named = _names(published)
    rows = [(one.id, named[one.id], one.finding, one.why) for one in found]
    return table("On the published list", ("id", "name", "finding", "why"), rows)


def _names(names: NameList) -> dict[str, str]:
    return {one.id: one.whole_name for one in names.people}
