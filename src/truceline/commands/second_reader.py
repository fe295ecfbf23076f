"""The second reader's leave: what will be sent where is told first, and nothing is sent without a yes."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import typer

from truceline.commands.options import Readers
from truceline.commands.running import BAD_INPUT, or_stop

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.claims import Reading

Again = Callable[["Iterator[Reading]"], "Iterator[Reading]"]


def second_reading(
    case: "CaseFile", reader: Readers, endpoint: str | None, model: str | None, *, yes: bool
) -> Again:
    """What follows the rules' reading: nothing, or a second one by a model once the user agrees."""
    if reader is Readers.rules:
        return iter
    if endpoint is None or model is None:
        typer.echo("--reader llm asks a model: give its --endpoint and its name as --model.", err=True)
        raise typer.Exit(BAD_INPUT)
    from truceline.reading.llm.endpoint import KEY_VARIABLE, Endpoint
    from truceline.rereading import reread

    place = or_stop(lambda: Endpoint(endpoint, model, os.environ.get(KEY_VARIABLE) or None))
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
