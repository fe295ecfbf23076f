"""The documentation says what the program does: commands, options and links exist, no command is untold."""

import re
from pathlib import Path

import pytest
import typer

from truceline.cli import app

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMAND = re.compile(r"truceline ([a-z-]+)((?: [^\n`#]*)?)")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def commands() -> dict[str, set[str]]:
    """Each command with its options, as the program has them."""
    group = typer.main.get_command(app)
    return {
        name: {option for parameter in command.params for option in parameter.opts}
        for name, command in group.commands.items()  # type: ignore[attr-defined]
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_that_is_told_exists(page: Path) -> None:
    known = commands()
    for name, rest in COMMAND.findall(page.read_text(encoding="utf-8")):
        assert name in known, f"{page.name} tells of a command {name}"
        for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", rest):
            assert option in known[name], f"{page.name} tells of {name} {option}"


def test_every_command_is_told() -> None:
    told = {name for page in PAGES for name, _ in COMMAND.findall(page.read_text(encoding="utf-8"))}
    assert set(commands()) <= told


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
