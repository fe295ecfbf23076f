"""Two parties' lists of names: check one, compare two. Nothing of them is logged or leaves the machine."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.care import Trail, noted, purge, store, take_out
from truceline.commands.care import trail as trail_command
from truceline.commands.options import Format
from truceline.commands.release import handover, ledger, plan
from truceline.commands.running import BAD_INPUT, or_stop
from truceline.commands.sealing import ListFile, prove, seal, verify
from truceline.commands.together import audit, decide, follow, held, status

lists = typer.Typer(help="Lists of prisoners, missing persons and the dead.", no_args_is_help=True)

MappingFile = Annotated[
    Path | None, typer.Option(help="YAML that says which column is which field.", metavar="FILE")
]
Issuer = Annotated[str | None, typer.Option(help="The party that issued the list.", metavar="NAME")]
Issued = Annotated[str | None, typer.Option(help="The day it was issued (2020-10-30).", metavar="DATE")]
Coverage = Annotated[str | None, typer.Option(help="all, or the facility it covers.", metavar="TEXT")]
ListRole = Annotated[str | None, typer.Option(help="held, sought, dead or released.", metavar="ROLE")]


@lists.command()
def check(
    file: ListFile,
    mapping: MappingFile = None,
    issuer: Issuer = None,
    date: Issued = None,
    coverage: Coverage = None,
    role: ListRole = None,
    format: Annotated[Format, typer.Option(help="json: the whole list as read.")] = Format.table,
    trail: Trail = None,
) -> None:
    """Say what was understood of a list, and each problem by row and column."""
    from truceline.custody.lists import Mapping, read_list
    from truceline.listing.lists import checked

    noted(trail, "check", file)
    known = or_stop(lambda: Mapping.of(mapping)) if mapping else None
    about = {"issuer": issuer, "date": date, "coverage": coverage, "role": role}
    found = or_stop(lambda: read_list(file, known, **about))
    typer.echo(found.model_dump_json(indent=2) if format is Format.json else checked(found))


@lists.command()
def compare(
    ours: ListFile,
    theirs: Annotated[
        Path, typer.Argument(help="The other side's list.", metavar="FILE", show_default=False)
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Where to write the matches (CSV).", metavar="FILE")
    ],
    mapping: MappingFile = None,
    their_mapping: MappingFile = None,
    distinct: Annotated[
        bool, typer.Option("--distinct", help="Each list names a person once: match nobody twice.")
    ] = False,
    trail: Trail = None,
) -> None:
    """Find who of the one list may be who of the other, in any scripts; a person confirms or not."""
    from truceline.custody.lists import Mapping, read_list
    from truceline.custody.matching import compare as compared
    from truceline.custody.matching.writing import write_matches
    from truceline.listing.matches import found, twice

    noted(trail, "compare", ours, theirs)
    our_list = or_stop(lambda: read_list(ours, Mapping.of(mapping) if mapping else None))
    their_list = or_stop(lambda: read_list(theirs, Mapping.of(their_mapping) if their_mapping else None))
    for name, read in (("ours", our_list), ("theirs", their_list)):
        if note := twice(name, read):
            typer.echo(f"note: {note}", err=True)
    comparison = or_stop(lambda: compared(our_list.people, their_list.people, distinct=distinct))
    or_stop(lambda: write_matches(comparison.matches, theirs.name, out))
    typer.echo(found(comparison, len(our_list.people), out))


@lists.command()
def waterfall(
    ours: ListFile,
    theirs: Annotated[
        Path, typer.Argument(help="The other side's list.", metavar="FILE", show_default=False)
    ],
    pair: Annotated[tuple[str, str], typer.Option(help="The ids of ours and of theirs.", metavar="ID ID")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Where to draw it (SVG).", metavar="FILE")],
    trail: Trail = None,
) -> None:
    """Draw what speaks for and against one match, weight by weight."""
    from truceline.custody.care.files import write_private
    from truceline.custody.charts.waterfall import waterfall as drawn
    from truceline.custody.lists import read_list
    from truceline.custody.matching import compare as compared

    noted(trail, "waterfall", ours, theirs)
    one, other = or_stop(lambda: read_list(ours)), or_stop(lambda: read_list(theirs))
    matches = compared(one.people, other.people).matches
    match = next((m for m in matches if (m.ours.id, m.theirs.id) == pair), None)
    if match is None:
        typer.echo(f"{pair[0]} and {pair[1]} are no match: give the ids of a pair that was found.", err=True)
        raise typer.Exit(BAD_INPUT)
    title = f"{match.ours.whole_name} ~ {match.theirs.whole_name}"
    chart = drawn(title, match.weights, match.probability)
    or_stop(lambda: write_private(out, chart.encode()))


for command in (
    decide,
    status,
    held,
    follow,
    audit,
    seal,
    prove,
    verify,
    plan,
    handover,
    ledger,
    store,
    take_out,
    purge,
):
    lists.command()(command)
lists.command("trail")(trail_command)
