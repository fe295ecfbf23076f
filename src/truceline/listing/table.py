"""A table of text for people: any terminal, any locale, whatever the texts hold."""

from collections.abc import Iterable, Sequence
from io import StringIO

from truceline.sources.errors import printable

_WIDTH = 160


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows under their columns, in lines of at most 160 characters; nothing in a cell is markup."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(title=Text(printable(title)), title_justify="left")
    for name in columns:
        drawn.add_column(name, overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(printable(cell)) for cell in row))
    out = StringIO()
    Console(file=out, width=_WIDTH, color_system=None).print(drawn)
    return out.getvalue().rstrip("\n")
