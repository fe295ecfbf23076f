"""Lists that are exchanged without trust: seal, prove, verify."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.care import Trail, noted
from truceline.commands.running import or_stop

ListFile = Annotated[
    Path, typer.Argument(help="A list: CSV, XLSX or JSON.", metavar="FILE", show_default=False)
]
SealKey = Annotated[Path, typer.Option("--key", help="The key of the seal; keep it secret.", metavar="FILE")]


def seal(file: ListFile, key: SealKey, trail: Trail = None) -> None:
    """Print the root of a list, to be handed over first. A key file that is not there is made."""
    from truceline.custody.care.keys import new_key, read_key
    from truceline.custody.lists.tables import read_table
    from truceline.custody.sealing import entries_of, sealed

    noted(trail, "seal", file)
    entries = entries_of(or_stop(lambda: read_table(file)))
    secret = or_stop(lambda: read_key(key) if key.exists() else new_key(key))
    typer.echo(sealed(entries, secret))
    typer.echo(f"{len(entries)} entries sealed. Hand over the root; keep {key} and the list.", err=True)


def prove(
    file: ListFile,
    entry: Annotated[int, typer.Option(help="Which entry, counted from 1.", min=1, metavar="N")],
    key: SealKey,
    out: Annotated[Path, typer.Option("-o", "--out", help="The proof's file.", metavar="FILE")],
    trail: Trail = None,
) -> None:
    """Write the proof that one entry is on the sealed list, without showing the others."""
    from truceline.custody.care.keys import read_key
    from truceline.custody.lists.tables import read_table
    from truceline.custody.sealing import entries_of
    from truceline.custody.sealing import prove as proven

    noted(trail, "prove", file)
    entries = entries_of(or_stop(lambda: read_table(file)))
    proof = or_stop(lambda: proven(entries, read_key(key), entry - 1))
    out.write_text(proof.model_dump_json(indent=2) + "\n", encoding="utf-8")


def verify(
    file: Annotated[Path, typer.Argument(help="The list, or a proof.", metavar="FILE", show_default=False)],
    root: Annotated[str, typer.Option(help="The root that was handed over.", metavar="ROOT")],
    key: Annotated[Path | None, typer.Option(help="The key, for a whole list.", metavar="FILE")] = None,
    trail: Trail = None,
) -> None:
    """Say whether a list, or one proven entry, is what was sealed; exit with 1 where it is not."""
    from truceline.custody.sealing.verifying import is_what_was_sealed

    noted(trail, "verify", file)
    if not or_stop(lambda: is_what_was_sealed(file, root, key)):
        typer.echo("This is not what was sealed.")
        raise typer.Exit(1)
    typer.echo("This is what was sealed.")
