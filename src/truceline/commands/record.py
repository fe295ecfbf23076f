"""From reports to one part of the record: incidents, tolls, accords, ceasefires."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from truceline.commands.options import (
    AsOf,
    Decisions,
    Format,
    Jobs,
    Paths,
    Published,
    Publisher,
    SaidBy,
    Speakers,
)
from truceline.commands.running import finish, open_reports, or_stop, rulings_of, tell_unanchored, watched

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.record.shapes import Record, Under

Printed = Annotated[Format, typer.Option(help="json: these parts of record.json; table: for people.")]


_SETS: "dict[Speakers, Under]" = {
    Speakers.own: "each party's own word",
    Speakers.third_parties: "third parties",
    Speakers.all_but_adversaries: "all but adversaries",
}


def incidents(
    paths: Paths,
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    said_by: SaidBy = None,
    decisions: Decisions = None,
    jobs: Jobs = 1,
    format: Printed = Format.table,
) -> None:
    """List what is said to have happened, each event once with everybody who tells of it."""
    from truceline.listing.incidents import incidents as as_table
    from truceline.record.record import build

    record = _record(build, paths, published, publisher, as_of, said_by, decisions, jobs)
    _print(record, format, as_table, {"incidents"})


def tolls(
    paths: Paths,
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    said_by: SaidBy = None,
    decisions: Decisions = None,
    speakers: Annotated[
        Speakers | None, typer.Option(help="Whose numbers to take as right; without it, each set.")
    ] = None,
    jobs: Jobs = 1,
    format: Printed = Format.table,
) -> None:
    """List how many people, by whom it is said, and what follows if they are right."""
    from truceline.listing.tolls import tolls as as_table
    from truceline.record.record import reckoned

    case, record = _record(reckoned, paths, published, publisher, as_of, said_by, decisions, jobs)
    if record and speakers:
        record = _under(record, _SETS[speakers])
    parts = {"tolls", "nondisclosures", "readings", "bounds", "conflicts", "discrepancies"}
    _print((case, record), format, as_table, parts)


def accords(
    paths: Paths,
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    said_by: SaidBy = None,
    decisions: Decisions = None,
    jobs: Jobs = 1,
    format: Printed = Format.table,
) -> None:
    """List what was promised, and the conduct that is reported since."""
    from truceline.listing.accords import accords as as_table
    from truceline.record.record import build

    record = _record(build, paths, published, publisher, as_of, said_by, decisions, jobs)
    _print(record, format, as_table, {"accords", "pledges"})


def ceasefires(
    paths: Paths,
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    said_by: SaidBy = None,
    decisions: Decisions = None,
    jobs: Jobs = 1,
    format: Printed = Format.table,
) -> None:
    """List each pause in fighting with every status that is said of it."""
    from truceline.listing.ceasefires import ceasefires as as_table
    from truceline.record.record import build

    record = _record(build, paths, published, publisher, as_of, said_by, decisions, jobs)
    _print(record, format, as_table, {"ceasefires"})


def _under(record: "Record", under: "Under") -> "Record":
    """The record with what follows under one set of claims alone."""
    return record.model_copy(
        update={
            "bounds": tuple(one for one in record.bounds if one.under == under),
            "conflicts": tuple(one for one in record.conflicts if one.under == under),
        }
    )


def _record(
    made: "Callable[..., Record]",
    paths: list[Path],
    published: str | None,
    publisher: str | None,
    as_of: str | None,
    said_by: str | None,
    decisions: Path | None,
    jobs: int,
) -> "tuple[CaseFile, Record | None]":
    """The reports as they were read, and the record made of them; none where nothing could be read."""
    from truceline.casefile import claims_of

    rulings = rulings_of(decisions, as_of, said_by)
    case = open_reports(paths, published, publisher, jobs)
    claims, documents = claims_of(watched(case))
    if not documents:
        return case, None
    return case, or_stop(lambda: made(claims, documents, rulings, as_of, said_by))


def _print(
    read: "tuple[CaseFile, Record | None]",
    format: Format,
    as_table: "Callable[[Record], str]",
    parts: set[str],
) -> None:
    """The parts of the record, for programs or for people; then what could not be read."""
    case, record = read
    if record:
        tell_unanchored(record)
    if record and format is Format.table:
        typer.echo(as_table(record))
    elif record:
        typer.echo(
            record.model_dump_json(by_alias=True, indent=2, include={"as_of", "said_by", "reviewed", *parts})
        )
    finish(case)
