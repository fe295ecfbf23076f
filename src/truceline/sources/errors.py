"""The one error of this room."""

from pathlib import Path


class Unreadable(Exception):  # noqa: N818  it reads as what it says
    """A file (or an option) that cannot be used; its text is one line: which, why, and the cure."""

    def __init__(self, path: Path | str, why: str, cure: str) -> None:
        self.path = path
        self.why = why
        self.cure = cure
        super().__init__(f"{printable(str(path))} {printable(why)}: {printable(cure)}.")


def printable(text: str) -> str:
    """`text` on one line: a file's name or value may hold line breaks, terminal codes or lone surrogates."""
    return "".join(character if character.isprintable() else "?" for character in text)
