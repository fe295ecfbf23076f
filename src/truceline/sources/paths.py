"""Which files the paths on the command line stand for."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path

from truceline.sources.errors import Unreadable
from truceline.sources.open import SUFFIXES
from truceline.sources.tables.reading import recognised


@dataclass(frozen=True, slots=True)
class Found:
    """`files` to read, each once, in the order given and by name within a folder.

    `left_out`: files of a folder that are not of a type that is read, and links. `unreadable`: paths that
    stand for no file at all.
    """

    files: tuple[Path, ...]
    left_out: tuple[Path, ...]
    unreadable: tuple[Unreadable, ...]


def expand(paths: Iterable[Path]) -> Found:
    """The files that files, folders (with those inside) and patterns such as `reports/*.txt` stand for.

    A path that does not exist stays among the files: opening it says so, and the others are still read.
    """
    files: list[Path] = []
    left_out: list[Path] = []
    unreadable: list[Unreadable] = []
    for path in paths:
        for match in _matches(path):
            if not match.is_dir():
                files.append(match)
                continue
            inside = list(_inside(match))
            readable = [file for file in inside if _is_read(file)]
            files += readable
            left_out += [file for file in inside if not _is_read(file)]
            if not readable:
                cure = "put the reports there as .txt, .html or .pdf files"
                unreadable.append(Unreadable(match, "holds no file that can be read", cure))
    return Found(tuple(dict.fromkeys(files)), tuple(dict.fromkeys(left_out)), tuple(unreadable))


def _matches(path: Path) -> list[Path]:
    """The path itself, or what it matches where it is a pattern that matches something."""
    name = str(path)
    if path.exists() or not has_magic(name):
        return [path]
    return [Path(match) for match in sorted(glob(name, recursive=True))] or [path]


def _inside(folder: Path) -> Iterator[Path]:
    """All files below a folder but hidden ones, by name. Links to folders are not followed."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(root, name) for name in sorted(names) if not name.startswith("."))


def _is_read(file: Path) -> bool:
    """Tables of other kinds are left out, and links: they may point at any file of this machine."""
    if file.is_symlink():
        return False
    suffix = file.suffix.casefold()
    return suffix in SUFFIXES or (suffix == ".csv" and recognised(file) is not None)
