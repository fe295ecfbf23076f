"""Lists at rest and the trail: store, take out, purge, and whether a trail is whole."""

from pathlib import Path
from typing import Annotated

import typer

from truceline.commands.running import BAD_INPUT, or_stop

Trail = Annotated[
    Path | None, typer.Option(help="The trail; else beside the list, lists-trail.jsonl.", metavar="FILE")
]
Vault = Annotated[Path, typer.Option(help="The folder of encrypted lists.", metavar="DIR")]
VaultKey = Annotated[
    Path | None, typer.Option("--key", help="A key file; without one, a passphrase is asked.", metavar="FILE")
]
Name = Annotated[str, typer.Argument(help="The list's hash.", metavar="HASH", show_default=False)]


def noted(trail: Path | None, did: str, *files: Path) -> None:
    """Write into the trail what is about to be done; what cannot be noted is not done."""
    from truceline.custody.care.trail import NAME, note

    or_stop(lambda: note(trail or files[0].parent / NAME, did, files))


def store(
    file: Annotated[Path, typer.Argument(help="A list.", metavar="FILE", show_default=False)],
    vault: Vault,
    key: VaultKey = None,
) -> None:
    """Keep a list encrypted, and print the hash by which it comes out. The plain file is left to you."""
    from truceline.custody.care import vault as vaults

    or_stop(lambda: vaults.opened(vault))
    secret = _key(vault, key)
    noted(vault / "trail.jsonl", "store", file)
    typer.echo(or_stop(lambda: vaults.store(vault, secret, file.read_bytes())))
    typer.echo(f"{file} itself is still there, unencrypted.", err=True)


def take_out(
    name: Name,
    vault: Vault,
    key: VaultKey = None,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="A file, or else standard output.", metavar="FILE")
    ] = None,
) -> None:
    """Give a list out again."""
    from truceline.custody.care import vault as vaults
    from truceline.custody.care.files import write_private
    from truceline.custody.care.trail import note

    data = or_stop(lambda: vaults.take_out(vault, _key(vault, key), name))
    or_stop(lambda: note(vault / "trail.jsonl", f"take out {name}", ()))
    if out is None:
        typer.echo(data, nl=False)
    else:
        or_stop(lambda: write_private(out, data))


def purge(
    name: Name,
    vault: Vault,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Destroy a list's key: nobody can read it any more. Its hash stays in the trail."""
    from truceline.custody.care import vault as vaults
    from truceline.custody.care.trail import note

    if not yes and not typer.confirm("It will be gone for good. Purge it?", err=True):
        raise typer.Exit(1)
    or_stop(lambda: vaults.purge(vault, name))
    or_stop(lambda: note(vault / "trail.jsonl", f"purge {name}", ()))


def trail(
    file: Annotated[Path, typer.Argument(help="A trail.", metavar="FILE", show_default=False)],
) -> None:
    """Say whether a trail is whole; exit with 1 where a line was changed or taken out."""
    from truceline.custody.care.chain import first_break

    if not file.is_file():
        typer.echo(f"{file} is no trail: give the file that list commands write.", err=True)
        raise typer.Exit(BAD_INPUT)
    broken = or_stop(lambda: first_break(file))
    if broken is not None:
        typer.echo(f"Line {broken} does not follow the one before it.")
        raise typer.Exit(1)
    typer.echo("The trail is whole.")


def _key(vault: Path, key: Path | None) -> bytes:
    from truceline.custody.care.keys import new_key, read_key
    from truceline.custody.care.vault import key_of_passphrase

    if key is not None:
        return or_stop(lambda: read_key(key) if key.exists() else new_key(key))
    passphrase = str(typer.prompt("Passphrase", hide_input=True, err=True))
    return or_stop(lambda: key_of_passphrase(vault, passphrase))
