"""The documentation says what the program does: commands, options and links exist, no command is untold."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from truceline.cli import app

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMAND = re.compile(r"truceline ([a-z-]+)(?: ([a-z][a-z-]*))?([^\n`#]*)")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def commands() -> dict[str, set[str]]:
    """Each command with its options, as the program has them; one in a group by both words, as typed."""
    return dict(in_group(typer.main.get_command(app)))


def in_group(group: Any, words: str = "") -> Iterator[tuple[str, set[str]]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from in_group(command, f"{words}{name} ")
        else:
            yield words + name, {option for parameter in command.params for option in parameter.opts}


def told(page: Path) -> Iterator[tuple[str, str]]:
    """Each command that a page tells of, with the rest of its line."""
    groups = {name.split()[0] for name in commands() if " " in name}
    for first, second, rest in COMMAND.findall(page.read_text(encoding="utf-8")):
        yield (f"{first} {second}".rstrip() if first in groups else first), rest


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_that_is_told_exists(page: Path) -> None:
    known = commands()
    for name, rest in told(page):
        assert name in known, f"{page.name} tells of a command {name}"
        for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", rest):
            assert option in known[name], f"{page.name} tells of {name} {option}"


def test_every_command_is_told() -> None:
    assert set(commands()) <= {name for page in PAGES for name, _ in told(page)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_and_headings(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith("http"):
            continue
        file, _, heading = target.partition("#")
        path = (page.parent / file).resolve() if file else page
        assert path.exists(), f"{page.name} links to {target}"
        if heading:
            assert heading in headings(path), f"{page.name} links to {target}"


def headings(page: Path) -> set[str]:
    lines = page.read_text(encoding="utf-8").splitlines()
    titles = [line.lstrip("#").strip() for line in lines if line.startswith("#")]
    return {re.sub(r"[^\w -]", "", title.casefold()).replace(" ", "-") for title in titles}
