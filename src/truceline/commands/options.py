"""The options that several commands share, each with the one sentence that tells of it."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How a command prints: for programs, or for people."""

    json = "json"
    table = "table"


class Readers(StrEnum):
    """Who reads: the rules alone, or a model after them."""

    rules = "rules"
    llm = "llm"


class Speakers(StrEnum):
    """Whose numbers are taken as right."""

    own = "own"
    third_parties = "third-parties"
    all_but_adversaries = "all-but-adversaries"


Paths = Annotated[
    list[Path], typer.Argument(help="Files, folders or patterns.", metavar="PATH...", show_default=False)
]
File = Annotated[Path, typer.Argument(help="One file.", metavar="FILE", show_default=False)]
Published = Annotated[
    str | None, typer.Option(help="The day the report was published (2020-10-30).", metavar="DATE")
]
Publisher = Annotated[str | None, typer.Option(help="Who published it.", metavar="NAME")]
SaidBy = Annotated[
    str | None, typer.Option(help="Only what had been said by this day, whenever received.", metavar="DATE")
]
AsOf = Annotated[str | None, typer.Option(help="Only what was known by this day.", metavar="DATE")]
Jobs = Annotated[int, typer.Option(help="Processes to read with.", min=1, metavar="N")]
Decisions = Annotated[Path | None, typer.Option(help="People's rulings, JSON lines.", metavar="FILE")]
ReaderName = Annotated[Readers, typer.Option(help="llm: after the rules, a model at --endpoint.")]
EndpointUrl = Annotated[
    str | None, typer.Option(help="An OpenAI-compatible address, http://127.0.0.1:8080/v1.", metavar="URL")
]
ModelName = Annotated[str | None, typer.Option(help="The model to ask there.", metavar="NAME")]
Yes = Annotated[bool, typer.Option("--yes", help="Send the text to the endpoint without asking.")]
