"""Release and handover: plan, handover, ledger."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.care import Trail, noted
from truceline.commands.options import Format
from truceline.commands.running import or_stop

PlanFile = Annotated[
    Path, typer.Argument(help="A plan that was written.", metavar="PLAN", show_default=False)
]
Ledger = Annotated[Path, typer.Argument(help="The ledger.", metavar="LEDGER", show_default=False)]
Printed = Annotated[Format, typer.Option(help="json: for programs; table: for people.")]


def plan(
    first: Annotated[Path, typer.Argument(help="The list of one side.", metavar="FIRST", show_default=False)],
    second: Annotated[Path, typer.Argument(help="The other's.", metavar="SECOND", show_default=False)],
    rule: Annotated[
        str, typer.Option(help="all for all, one for one, or by category.", metavar="RULE")
    ] = "all for all",
    category: Annotated[
        list[str] | None,
        typer.Option(help="women, longest held, youngest; again for each, first first.", metavar="NAME"),
    ] = None,
    cap: Annotated[
        int | None, typer.Option(help="The most by which a side may be ahead.", min=0, metavar="N")
    ] = None,
    per_phase: Annotated[
        int | None, typer.Option(help="The most from a side in a phase.", min=1, metavar="N")
    ] = None,
    hostilities_ended: Annotated[
        bool, typer.Option("--hostilities-ended", help="Active hostilities have ceased: all, without delay.")
    ] = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Write the plan.", metavar="FILE")] = None,
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Say who is handed over in which phase, and whom the plan does not reach."""
    from truceline.custody.care.files import write_private
    from truceline.custody.release.plan import plan as planned
    from truceline.custody.release.terms import terms
    from truceline.custody.together.casework import with_role
    from truceline.listing.release import phases

    noted(trail, "plan", first, second)
    agreed = or_stop(lambda: terms(hostilities_ended, rule, category, cap, per_phase))
    sides = or_stop(lambda: (with_role(first), with_role(second)))
    found = or_stop(lambda: planned(sides, agreed))
    if out is not None:
        or_stop(lambda: write_private(out, found.model_dump_json(indent=2).encode() + b"\n"))
    typer.echo(found.model_dump_json(indent=2) if format is Format.json else phases(found, sides))


def handover(
    ledger: Ledger,
    phase: Annotated[int, typer.Option(help="The phase it was for.", min=0, metavar="N")],
    by: Annotated[str, typer.Option(help="The side that handed over.", metavar="NAME")],
    person: Annotated[list[str], typer.Option(help="The id of a person; again for each.", metavar="ID")],
    on: Annotated[str, typer.Option(help="The day (2020-12-14).", metavar="DATE")],
    receipt: Annotated[str | None, typer.Option(help="What was signed for it.", metavar="TEXT")] = None,
    trail: Trail = None,
) -> None:
    """Record a handover as it was carried out."""
    from truceline.custody.release.ledger import Delivery, record

    done = Delivery(on=on, phase=phase, by=by, persons=tuple(person), receipt=receipt)
    or_stop(lambda: record(ledger, done))
    noted(trail, "handover", ledger)


def ledger(
    plan_file: PlanFile,
    ledger_file: Ledger,
    format: Printed = Format.table,
    trail: Trail = None,
) -> None:
    """Hold the handovers that were carried out against the plan."""
    from truceline.custody.release.ledger import balance, read_ledger
    from truceline.custody.release.plan import read_plan
    from truceline.listing.release import balances

    noted(trail, "ledger", plan_file, ledger_file)
    found = balance(or_stop(lambda: read_plan(plan_file)), or_stop(lambda: read_ledger(ledger_file)))
    typer.echo(found.model_dump_json(indent=2) if format is Format.json else balances(found))
