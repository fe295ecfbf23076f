"""How every command opens its reports, stops on bad input, and tells at the end what it could not read."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.claims import Decision, Reading
    from truceline.record.shapes import Record

BAD_INPUT = 2
T = TypeVar("T")


def open_reports(paths: list[Path], published: str | None, publisher: str | None, jobs: int) -> "CaseFile":
    """The reports that paths and options name, ready to be read."""
    from truceline.casefile import open_case
    from truceline.sources import Given

    return open_case(paths, or_stop(lambda: Given(published=published, publisher=publisher)), jobs)


def watched(case: "CaseFile", known: frozenset[str] = frozenset()) -> "Iterator[Reading]":
    """The readings as they come, with a progress bar where somebody watches."""
    from truceline.progress import shown

    counted = all(file.suffix not in {".jsonl", ".csv"} and str(file) != "-" for file in case.files)
    return shown(case.readings(known), len(case.files) if counted else None)


def rulings_of(decisions: Path | None, as_of: str | None, said_by: str | None) -> "tuple[Decision, ...]":
    """What people ruled, before any report is read: a wrong file or day stops the command at once."""
    from truceline.casefile import read_decisions
    from truceline.sources.header import check_moment

    or_stop(lambda: check_moment("--as-of", "the option", as_of))
    or_stop(lambda: check_moment("--said-by", "the option", said_by))
    return or_stop(lambda: read_decisions(decisions)) if decisions else ()


def tell_unanchored(record: "Record") -> None:
    """Name the decisions that rest on no claim of these reports: they changed nothing."""
    from truceline.sources.errors import printable

    for lost in record.unanchored:
        about = f"{lost.does} on “{lost.words}”, claim {lost.claim}"
        typer.echo(
            printable(f"note: decision {lost.decision} was not applied ({about}): {lost.why}."), err=True
        )


def finish(case: "CaseFile") -> None:
    """Say what was not read and why; exit with 2 where something that was asked for could not be."""
    for warning in case.warnings:
        typer.echo(f"note: {warning}", err=True)
    for error in case.unreadable:
        typer.echo(str(error), err=True)
    if len(case.unreadable) > 1:
        typer.echo(f"{len(case.unreadable)} could not be read; the others were.", err=True)
    if case.unreadable:
        raise typer.Exit(BAD_INPUT)


def or_stop(action: Callable[[], T]) -> T:
    """The action's value, or one line on what was wrong with the input and exit status 2."""
    from truceline.sources import Unreadable

    try:
        return action()
    except (Unreadable, ValueError) as error:  # ValueError: decisions that contradict each other
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from error
