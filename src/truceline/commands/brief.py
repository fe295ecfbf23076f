"""From reports to the brief and the files beside it."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.options import (
    AsOf,
    Decisions,
    EndpointUrl,
    Jobs,
    ModelName,
    Paths,
    Published,
    Publisher,
    ReaderName,
    Readers,
    SaidBy,
    Yes,
)
from truceline.commands.running import finish, open_reports, or_stop, rulings_of, tell_unanchored, watched
from truceline.commands.second_reader import second_reading


def brief(
    paths: Paths,
    out: Annotated[Path, typer.Option("-o", "--out", help="The folder to write to.", metavar="DIR")],
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    said_by: SaidBy = None,
    decisions: Decisions = None,
    jobs: Jobs = 1,
    reader: ReaderName = Readers.rules,
    endpoint: EndpointUrl = None,
    model: ModelName = None,
    yes: Yes = False,
) -> None:
    """Write brief.html, record.json, claims.jsonl and map.geojson to a folder."""
    from truceline.brief.write import write
    from truceline.casefile import claims_of
    from truceline.record.anchoring import anchored
    from truceline.record.record import reckoned
    from truceline.record.review import reviewed

    rulings = rulings_of(decisions, as_of, said_by)
    case = open_reports(paths, published, publisher, jobs)
    again = second_reading(case, reader, endpoint, model, yes=yes)
    claims, documents = claims_of(again(watched(case)))
    if documents:
        rulings = anchored(rulings, claims, documents).decisions
        record = or_stop(lambda: reckoned(claims, documents, rulings, as_of, said_by))
        or_stop(lambda: write(out, record, reviewed(claims, rulings), documents))
        tell_unanchored(record)
        typer.echo(str(out / "brief.html"))
    finish(case)
