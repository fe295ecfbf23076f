"""From reports to claims: read, attributions, explain."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from truceline.commands.options import (
    AsOf,
    Decisions,
    EndpointUrl,
    File,
    Format,
    Jobs,
    ModelName,
    Paths,
    Published,
    Publisher,
    ReaderName,
    Readers,
    Yes,
)
from truceline.commands.running import finish, open_reports, or_stop, rulings_of, watched
from truceline.commands.second_reader import Again, second_reading

if TYPE_CHECKING:
    from truceline.casefile import CaseFile
    from truceline.claims import Document


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

    case = open_reports(paths, published, publisher, jobs)
    again = second_reading(case, reader, endpoint, model, yes=yes)
    if out is not None:
        or_stop(lambda: _write_readings(case, again, out, resume=resume))
    else:
        for reading in again(watched(case)):
            typer.echo(as_line(reading) if format is Format.json else as_table(reading))
    finish(case)


def attributions(file: File) -> None:
    """Print who says, thinks or wants what in a document, a line of JSON each."""
    import json

    from truceline.reading.attributions import attributions as found_in
    from truceline.sources import Given, documents

    for document in or_stop(lambda: list(documents(file, Given()))):
        for attribution in found_in(document):
            typer.echo(json.dumps(attribution.as_json()))


def explain(
    file: File,
    at: Annotated[int | None, typer.Option(help="An offset into the text.", metavar="OFFSET")] = None,
    claim: Annotated[str | None, typer.Option(help="The id of a claim.", metavar="ID")] = None,
    toll: Annotated[
        str | None, typer.Option(help="A party: which claims hold the bounds of its people.", metavar="PARTY")
    ] = None,
    published: Published = None,
    publisher: Publisher = None,
    as_of: AsOf = None,
    decisions: Decisions = None,
    format: Annotated[Format, typer.Option(help="table: text for people.")] = Format.table,
) -> None:
    """Show why a sentence was read as it was, or by which claims a bound of people (--toll) holds."""
    if toll is not None:
        _explain_bounds(file, toll, published, publisher, as_of, decisions)
        return
    from truceline.explaining import as_line, as_text
    from truceline.reading.explain import explain as explained
    from truceline.sources import Given, documents

    given = or_stop(lambda: Given(published=published, publisher=publisher))
    found = or_stop(lambda: [explained(d, _offset(d, at, claim)) for d in documents(file, given)])
    for explanation in found:
        typer.echo(as_line(explanation) if format is Format.json else as_text(explanation))


def _explain_bounds(
    path: Path,
    party: str,
    published: str | None,
    publisher: str | None,
    as_of: str | None,
    decisions: Path | None,
) -> None:
    """The chain from each bound of a party's people to the words that hold it."""
    from truceline.casefile import claims_of
    from truceline.listing.chains import chain
    from truceline.record.record import reckoned

    rulings = rulings_of(decisions, as_of, None)
    case = open_reports([path], published, publisher, 1)
    claims, documents = claims_of(watched(case))
    if documents:
        record = or_stop(lambda: reckoned(claims, documents, rulings, as_of))
        typer.echo(chain(record, {claim.id: claim.quote.exact for claim in claims}, party))
    finish(case)


def _offset(document: "Document", at: int | None, claim: str | None) -> int:
    """The place in the text that the options of `explain` ask for."""
    from truceline.reading.explain import position_of

    if at is not None and claim is None:
        return at
    if claim is not None and at is None:
        return position_of(document, claim)
    raise ValueError("explain needs one thing: give --at OFFSET, --claim ID or --toll PARTY.")


def _write_readings(case: "CaseFile", again: Again, out: Path, *, resume: bool) -> None:
    from truceline.listing import as_line
    from truceline.output import held, lines

    known = held(out) if resume else frozenset()
    readings = again(watched(case, known))  # before the file is opened: the user may not agree
    with lines(out, after_what_it_holds=resume) as file:
        for reading in readings:
            file.write(f"{as_line(reading)}\n".encode())
