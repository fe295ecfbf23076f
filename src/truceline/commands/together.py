"""What lists say together: status, follow, audit, and counts without names."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.care import Trail, noted
from truceline.commands.options import Format
from truceline.commands.running import or_stop

Ours = Annotated[Path, typer.Argument(help="Our list.", metavar="OURS", show_default=False)]
Pairs = Annotated[
    list[Path],
    typer.Option(help="Pairs as `lists compare` wrote them, confirmed by people.", metavar="FILE"),
]
Printed = Annotated[Format, typer.Option(help="json: for programs; table: for people.")]


def status(
    ours: Ours,
    against: Annotated[list[Path], typer.Option(help="A list of theirs; again for each.", metavar="FILE")],
    pairs: Pairs = [],  # noqa: B006  typer copies it
    counts: Annotated[
        Path | None, typer.Option(help="Write the counts that may be shown.", metavar="FILE")
    ] = None,
    tally: Annotated[
        Path | None, typer.Option(help="The true counts of the last release; keep it secret.", metavar="FILE")
    ] = None,
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Say where each person sought stands by the other side's lists."""
    from truceline.custody.lists import read_list
    from truceline.custody.together.casework import compared
    from truceline.custody.together.releasing import write_counts
    from truceline.custody.together.statuses import sought_statuses
    from truceline.listing.custody import as_json, statuses

    noted(trail, "status", ours, *against, *pairs)
    names = or_stop(lambda: read_list(ours))
    theirs = or_stop(lambda: compared(names, against, pairs))
    found = sought_statuses(names, theirs)
    typer.echo(as_json(found) if format is Format.json else statuses(names, found))
    if counts is not None:
        written = or_stop(lambda: write_counts([one.status for one in found], counts, tally))
        if not written:
            typer.echo("The counts changed by too few people; the earlier release stands.", err=True)


def follow(
    earlier: Annotated[Path, typer.Argument(help="Their earlier list.", metavar="EARLIER")],
    later: Annotated[Path, typer.Argument(help="Their later list.", metavar="LATER")],
    pairs: Pairs = [],  # noqa: B006  typer copies it
    accounted_for: Annotated[
        Path | None, typer.Option(help="A list of those of EARLIER released or dead since.", metavar="FILE")
    ] = None,
    chart: Annotated[Path | None, typer.Option(help="Draw it to an SVG file.", metavar="FILE")] = None,
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Say who appeared, who was renamed and who is unaccounted for from one list to the next."""
    from truceline.custody.care.files import write_private
    from truceline.custody.charts.flow import flow
    from truceline.custody.lists import read_list
    from truceline.custody.together.confirmed import read_all_pairs
    from truceline.custody.together.succession import succession
    from truceline.listing.custody import as_json, steps

    noted(trail, "follow", earlier, later, *pairs)
    before, after = or_stop(lambda: read_list(earlier)), or_stop(lambda: read_list(later))
    known = or_stop(lambda: read_all_pairs(pairs))
    found = succession(before, after, known, _rows(accounted_for))
    if chart is not None:
        or_stop(lambda: write_private(chart, flow(found, earlier.name, later.name).encode()))
    typer.echo(as_json(found) if format is Format.json else steps(before, after, found))


def audit(
    published: Annotated[Path, typer.Argument(help="The list that they published.", metavar="PUBLISHED")],
    ours: Ours,
    pairs: Pairs = [],  # noqa: B006  typer copies it
    exchanged: Annotated[
        Path | None, typer.Option(help="A list of our people who were handed over.", metavar="FILE")
    ] = None,
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Say whom a published list holds that it should not, and what is wrong on it."""
    from truceline.custody.lists import read_list
    from truceline.custody.together.audit import audit as audited
    from truceline.custody.together.confirmed import read_all_pairs
    from truceline.listing.custody import as_json, findings

    noted(trail, "audit", published, ours, *pairs)
    theirs, own = or_stop(lambda: read_list(published)), or_stop(lambda: read_list(ours))
    known = or_stop(lambda: read_all_pairs(pairs))
    found = audited(theirs, own, known, _rows(exchanged))
    typer.echo(as_json(found) if format is Format.json else findings(theirs, found))


def held(
    theirs: Annotated[Path, typer.Argument(help="Their list of people held.", metavar="THEIRS")],
    pairs: Pairs = [],  # noqa: B006  typer copies it
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Say of each person they hold whether we seek them, or nobody claims them."""
    from truceline.custody.together.casework import with_role
    from truceline.custody.together.confirmed import read_all_pairs
    from truceline.custody.together.statuses import Compared, held_statuses
    from truceline.listing.custody import as_json, claimed

    noted(trail, "held", theirs, *pairs)
    names = or_stop(lambda: with_role(theirs))
    found = held_statuses(Compared(names, tuple(or_stop(lambda: read_all_pairs(pairs)))))
    typer.echo(as_json(found) if format is Format.json else claimed(names, found))


def decide(
    matches: Annotated[Path, typer.Argument(help="The comparison's file.", metavar="MATCHES")],
    pair: Annotated[tuple[str, str], typer.Option(help="The ids of ours and of theirs.", metavar="ID ID")],
    by: Annotated[str, typer.Option(help="Who decides.", metavar="NAME")],
    refuse: Annotated[bool, typer.Option("--refuse", help="They are not one person.")] = False,
    trail: Trail = None,
) -> None:
    """Write who confirms a pair, or refuses it, into the comparison's file and the trail."""
    from truceline.custody.together.deciding import decide as decided

    noted(trail, "refuse" if refuse else "confirm", matches)
    or_stop(lambda: decided(matches, pair, "refused_by" if refuse else "confirmed_by", by))


def _rows(file: Path | None) -> set[str]:
    """The ids of the persons on a list, where one is given."""
    from truceline.custody.lists import read_list

    return {one.id for one in or_stop(lambda: read_list(file)).people} if file else set()
