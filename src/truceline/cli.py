"""The front door. Each command is one library call, and imports its libraries only when it runs,

so that `truceline --help` answers at once.
"""

import gc
import sys
from typing import Annotated

import typer

from truceline.commands.brief import brief
from truceline.commands.lists import lists
from truceline.commands.reading import attributions, explain, read
from truceline.commands.record import accords, ceasefires, incidents, tolls

app = typer.Typer(
    help="From reports about an armed conflict to a sourced record and a cited brief. Works offline.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """The options of the command as a whole."""
    if version:
        from truceline import __version__

        typer.echo(f"truceline {__version__}")
        raise typer.Exit


def schema() -> None:
    """Print the JSON Schema of documents, claims, decisions, record.json and map.geojson."""
    from truceline.schema import as_text

    typer.echo(as_text())


for command in (read, brief, incidents, tolls, accords, ceasefires, attributions, explain, schema):
    app.command()(command)
app.add_typer(lists, name="lists")


def run() -> None:
    """The `truceline` command: UTF-8 whatever the locale; a closed pipe ends without a trace."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()  # or the interpreter complains of the pipe once more at its end
        raise SystemExit(0) from None
    finally:
        gc.freeze()  # or it looks through all that was read once more
