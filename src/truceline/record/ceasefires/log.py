"""The violation log of a ceasefire: day by day who alleges what of whom, and the days without reports."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from truceline.claims import Document
from truceline.record.ceasefires.genealogy import Descent
from truceline.record.ceasefires.grouping import Truce
from truceline.record.ceasefires.violations import Told
from truceline.record.memo import Memo
from truceline.record.origins import origin
from truceline.record.shapes import Days, LogDay, LogRow
from truceline.record.telling import entry_id

_DAY = timedelta(days=1)


def log(
    truce: Truce, told: Iterable[Told], documents: Mapping[str, Document], memo: Memo
) -> tuple[LogDay, ...]:
    """The days with allegations, and for each the sources by side and kind, in the order of their events.

    An echo is not counted again.
    """
    days: dict[str, list[Told]] = {}
    for one in told:
        if one.when:
            days.setdefault(one.when[:10], []).append(one)
    name = entry_id(truce.claims)
    return tuple(
        memo.of((name, on), _logged, on, found, _of(found, documents)) for on, found in sorted(days.items())
    )


def _of(told: Iterable[Told], documents: Mapping[str, Document]) -> dict[str, Document]:
    """The documents of these claims."""
    return {one.claim.document: documents[one.claim.document] for one in told}


def _logged(on: str, told: Iterable[Told], documents: Mapping[str, Document]) -> LogDay:
    rows: dict[tuple[str, str, str], list[Told]] = {}
    for one in told:
        rows.setdefault((origin(one.claim, documents), one.side or "", one.kind), []).append(one)
    return LogDay(day=on, rows=tuple(_row(key, found) for key, found in rows.items()))


def without_reports(
    since: str | None, descent: Descent, logged: Sequence[LogDay], as_of: str | None
) -> tuple[Days, ...]:
    """The days from the beginning to the end for which no allegation is known."""
    over = descent.ended.on if descent.ended and descent.ended.how in {"expired", "terminated"} else None
    if since is None or as_of is None:
        return ()
    known = {one.day for one in logged}
    runs: list[tuple[date, date]] = []
    at, last = date.fromisoformat(since[:10]), date.fromisoformat((over or as_of)[:10])
    if descent.next:
        last = min(last, date.fromisoformat(descent.next[:10]) - _DAY)
    while at <= last:
        if at.isoformat() not in known:
            if runs and runs[-1][1] == at - _DAY:
                runs[-1] = (runs[-1][0], at)
            else:
                runs.append((at, at))
        at += _DAY
    return tuple(Days(first=first.isoformat(), last=end.isoformat()) for first, end in runs)


def _row(key: tuple[str, str, str], found: Sequence[Told]) -> LogRow:
    source, side, kind = key
    return LogRow.model_validate(
        {
            "source": source,
            "side": side or None,
            "kind": kind,
            "count": len({one.event for one in found}),
            "claims": tuple(dict.fromkeys(one.claim.id for one in found)),
        }
    )
