"""The front door: each command is one library call. Libraries are imported by the command that needs them,

so that `truceline --help` answers at once.
"""

import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.sources import Given

app = typer.Typer(
    help="From reports about an armed conflict to a sourced record and a cited brief. Works offline.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

BAD_INPUT = 2
T = TypeVar("T")


class Format(StrEnum):
    """How a command prints: for programs, or for people."""

    json = "json"
    table = "table"


Paths = Annotated[
    list[Path], typer.Argument(help="Files, folders or patterns.", metavar="PATH...", show_default=False)
]
Published = Annotated[
    str | None, typer.Option(help="The day the report was published (2020-10-30).", metavar="DATE")
]
Publisher = Annotated[str | None, typer.Option(help="Who published it.", metavar="NAME")]
AsOf = Annotated[str | None, typer.Option(help="Only what was known by this day.", metavar="DATE")]
Decisions = Annotated[Path | None, typer.Option(help="People's rulings, JSON lines.", metavar="FILE")]


@app.callback(invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """The options of the command as a whole."""
    if version:
        from truceline import __version__

        typer.echo(f"truceline {__version__}")
        raise typer.Exit


@app.command()
def read(
    paths: Paths,
    published: Published = None,
    publisher: Publisher = None,
    format: Annotated[Format, typer.Option(help="json: one object a document, a line each.")] = Format.json,
) -> None:
    """Print the claims of each document."""
    from truceline.listing import as_line, as_table

    case = _open(paths, _given(published, publisher))
    for reading in case.readings:
        typer.echo(as_line(reading) if format is Format.json else as_table(reading))
    _finish(case)


@app.command()
def brief(
    paths: Paths,
    out: Annotated[Path, typer.Option("-o", "--out", help="The folder to write to.", metavar="DIR")],
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    decisions: Decisions = None,
) -> None:
    """Write brief.html, record.json, claims.jsonl and map.geojson to a folder."""
    from truceline.brief.write import write
    from truceline.casefile import read_decisions
    from truceline.record.record import build
    from truceline.record.review import reviewed
    from truceline.sources.header import check_moment

    given = _given(published, publisher)
    _or_stop(lambda: check_moment("--as-of", "the option", as_of))
    rulings = _or_stop(lambda: read_decisions(decisions)) if decisions else ()
    case = _open(paths, given)
    if case.readings:
        record = _or_stop(lambda: build(case.claims, case.documents, rulings, as_of))
        claims = reviewed(case.claims, rulings)
        _or_stop(lambda: write(out, record, claims, case.documents))
        typer.echo(str(out / "brief.html"))
    _finish(case)


@app.command()
def attributions(
    file: Annotated[Path, typer.Argument(help="One file.", metavar="FILE", show_default=False)],
) -> None:
    """Print who says, thinks or wants what in a document, a line of JSON each."""
    import json

    from truceline.reading.attributions import attributions as found_in
    from truceline.sources import Given, documents

    for document in _or_stop(lambda: list(documents(file, Given()))):
        for attribution in found_in(document):
            typer.echo(json.dumps(attribution.as_json()))


@app.command()
def schema() -> None:
    """Print the JSON Schema of documents, claims, decisions, record.json and map.geojson."""
    from truceline.schema import as_text

    typer.echo(as_text())


def run() -> None:
    """The `truceline` command: UTF-8 whatever the locale; a closed pipe ends without a trace."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()  # or the interpreter complains of the pipe once more at its end
        raise SystemExit(0) from None


def _given(published: str | None, publisher: str | None) -> "Given":
    from truceline.sources import Given

    return _or_stop(lambda: Given(published=published, publisher=publisher))


def _open(paths: list[Path], given: "Given") -> "CaseFile":
    from truceline.casefile import open_case
    from truceline.progress import shown

    return open_case(paths, given, shown)


def _finish(case: "CaseFile") -> None:
    """Say what was not read and why; exit with 2 where a file that was asked for could not be."""
    for warning in case.warnings:
        typer.echo(f"note: {warning}", err=True)
    for error in case.unreadable:
        typer.echo(str(error), err=True)
    if case.unreadable and case.readings:
        typer.echo(f"{len(case.unreadable)} not read, {len(case.readings)} read.", err=True)
    if case.unreadable:
        raise typer.Exit(BAD_INPUT)


def _or_stop(action: Callable[[], T]) -> T:
    """The action's value, or one line on what was wrong with the input and exit status 2."""
    from truceline.sources import Unreadable

    try:
        return action()
    except (Unreadable, ValueError) as error:  # ValueError: decisions that contradict each other
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from error
