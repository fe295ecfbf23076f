"""What is known of a kind of table: how to recognise it, how its rows become text, and how they are read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from truceline.claims import Reading
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given
from truceline.sources.tables.days import Order
from truceline.sources.tables.row import Row

Orders = Mapping[str, Order | None]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of table, by the names of its columns in small letters.

    `columns`: those that show it is one. `first`: those that claims rest on; they stand first in a row's
    text. `dates`: groups of columns whose days are written alike. `missing`: what a cell that gives nothing
    holds. `readings`: a row and the order of the days in each column → its document with claims, and what is
    wrong with parts of it; it raises Unreadable where the whole row cannot be used.
    """

    columns: frozenset[str]
    first: tuple[str, ...]
    dates: tuple[tuple[str, ...], ...]
    missing: frozenset[str]
    readings: Callable[[Row, Orders, Given], Iterator[Reading | Unreadable]]
