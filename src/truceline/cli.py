"""The front door: each command is one library call. Libraries are imported by the command that needs them,

so that `truceline --help` answers at once.
"""

import os
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.claims import Document, Reading

app = typer.Typer(
    help="From reports about an armed conflict to a sourced record and a cited brief. Works offline.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

BAD_INPUT = 2
T = TypeVar("T")
Again = Callable[["Iterator[Reading]"], "Iterator[Reading]"]


class Format(StrEnum):
    """How a command prints: for programs, or for people."""

    json = "json"
    table = "table"


class Readers(StrEnum):
    """Who reads: the rules alone, or a model after them."""

    rules = "rules"
    llm = "llm"


Paths = Annotated[
    list[Path], typer.Argument(help="Files, folders or patterns.", metavar="PATH...", show_default=False)
]
Published = Annotated[
    str | None, typer.Option(help="The day the report was published (2020-10-30).", metavar="DATE")
]
Publisher = Annotated[str | None, typer.Option(help="Who published it.", metavar="NAME")]
AsOf = Annotated[str | None, typer.Option(help="Only what was known by this day.", metavar="DATE")]
Jobs = Annotated[int, typer.Option(help="Processes to read with.", min=1, metavar="N")]
ReaderName = Annotated[Readers, typer.Option(help="llm: after the rules, a model at --endpoint.")]
EndpointUrl = Annotated[
    str | None, typer.Option(help="An OpenAI-compatible address, http://127.0.0.1:8080/v1.", metavar="URL")
]
ModelName = Annotated[str | None, typer.Option(help="The model to ask there.", metavar="NAME")]
Yes = Annotated[bool, typer.Option("--yes", help="Send the text to the endpoint without asking.")]
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
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write to a file.", metavar="FILE")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Pass over what the file of --out holds.")] = False,
    jobs: Jobs = 1,
    reader: ReaderName = Readers.rules,
    endpoint: EndpointUrl = None,
    model: ModelName = None,
    yes: Yes = False,
) -> None:
    """Print the claims of each document."""
    from truceline.listing import as_line, as_table

    case = _open(paths, published, publisher, jobs)
    again = _again(case, reader, endpoint, model, yes=yes)
    if out is not None:
        _or_stop(lambda: _write_readings(case, again, out, resume=resume))
    else:
        for reading in again(_watched(case)):
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
    jobs: Jobs = 1,
    reader: ReaderName = Readers.rules,
    endpoint: EndpointUrl = None,
    model: ModelName = None,
    yes: Yes = False,
) -> None:
    """Write brief.html, record.json, claims.jsonl and map.geojson to a folder."""
    from truceline.brief.write import write
    from truceline.casefile import claims_of, read_decisions
    from truceline.record.record import build
    from truceline.record.review import reviewed
    from truceline.sources.header import check_moment

    _or_stop(lambda: check_moment("--as-of", "the option", as_of))
    rulings = _or_stop(lambda: read_decisions(decisions)) if decisions else ()
    case = _open(paths, published, publisher, jobs)
    again = _again(case, reader, endpoint, model, yes=yes)
    claims, documents = claims_of(again(_watched(case)))
    if documents:
        record = _or_stop(lambda: build(claims, documents, rulings, as_of))
        _or_stop(lambda: write(out, record, reviewed(claims, rulings), documents))
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
def explain(
    file: Annotated[Path, typer.Argument(help="One file.", metavar="FILE", show_default=False)],
    at: Annotated[int | None, typer.Option(help="An offset into the text.", metavar="OFFSET")] = None,
    claim: Annotated[str | None, typer.Option(help="The id of a claim.", metavar="ID")] = None,
    published: Published = None,
    publisher: Publisher = None,
    format: Annotated[Format, typer.Option(help="table: text for people.")] = Format.table,
) -> None:
    """Show why a sentence was read as it was: parse, finders, rules, and what was dropped."""
    from truceline.explaining import as_line, as_text
    from truceline.reading.explain import explain as explained
    from truceline.sources import Given, documents

    given = _or_stop(lambda: Given(published=published, publisher=publisher))
    found = _or_stop(lambda: [explained(d, _offset(d, at, claim)) for d in documents(file, given)])
    for explanation in found:
        typer.echo(as_line(explanation) if format is Format.json else as_text(explanation))


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


def _open(paths: list[Path], published: str | None, publisher: str | None, jobs: int) -> "CaseFile":
    from truceline.casefile import open_case
    from truceline.sources import Given

    return open_case(paths, _or_stop(lambda: Given(published=published, publisher=publisher)), jobs)


def _offset(document: "Document", at: int | None, claim: str | None) -> int:
    """The place in the text that the options of `explain` ask for."""
    from truceline.reading.explain import position_of

    if at is not None and claim is None:
        return at
    if claim is not None and at is None:
        return position_of(document, claim)
    raise ValueError("explain needs one place: give --at OFFSET or --claim ID.")


def _watched(case: "CaseFile", known: frozenset[str] = frozenset()) -> "Iterator[Reading]":
    from truceline.progress import shown

    counted = all(file.suffix != ".jsonl" and str(file) != "-" for file in case.files)
    return shown(case.readings(known), len(case.files) if counted else None)


def _again(case: "CaseFile", reader: Readers, endpoint: str | None, model: str | None, *, yes: bool) -> Again:
    """What follows the rules' reading: nothing, or a second one by a model once the user agrees."""
    if reader is Readers.rules:
        return iter
    if endpoint is None or model is None:
        typer.echo("--reader llm asks a model: give its --endpoint and its name as --model.", err=True)
        raise typer.Exit(BAD_INPUT)
    from truceline.reading.llm.endpoint import KEY_VARIABLE, Endpoint
    from truceline.rereading import reread

    place = _or_stop(lambda: Endpoint(endpoint, model, os.environ.get(KEY_VARIABLE) or None))
    return lambda readings: reread(case, readings, place, _tell if yes else _ask_leave)


def _tell(notice: str) -> None:
    typer.echo(notice, err=True)


def _ask_leave(notice: str) -> None:
    """Tell what will be sent and go on only if the user agrees; in a pipe nobody can."""
    _tell(notice)
    if not sys.stdin.isatty():
        typer.echo("Nothing was sent, for there is nobody to ask: give --yes to agree.", err=True)
        raise typer.Exit(BAD_INPUT)
    if not typer.confirm("Send it?", err=True):
        typer.echo("Nothing was sent.", err=True)
        raise typer.Exit(1)


def _write_readings(case: "CaseFile", again: Again, out: Path, *, resume: bool) -> None:
    from truceline.listing import as_line
    from truceline.output import held, lines

    known = held(out) if resume else frozenset()
    readings = again(_watched(case, known))  # before the file is opened: the user may not agree
    with lines(out, after_what_it_holds=resume) as file:
        for reading in readings:
            file.write(f"{as_line(reading)}\n".encode())


def _finish(case: "CaseFile") -> None:
    """Say what was not read and why; exit with 2 where something that was asked for could not be."""
    for warning in case.warnings:
        typer.echo(f"note: {warning}", err=True)
    for error in case.unreadable:
        typer.echo(str(error), err=True)
    if len(case.unreadable) > 1:
        typer.echo(f"{len(case.unreadable)} could not be read; the others were.", err=True)
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
