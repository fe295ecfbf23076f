"""A linear programme over whole numbers of people, solved by HiGHS, with the claims behind each answer.

A solution is found as a linear one first, from where the last one ended (warm start). Where that is no whole
number of people in some cell, the same question is put as an integer programme; answers are therefore exact.

Source: Huangfu and Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
Computation 10, 2018.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import highspy
import numpy as np

_INFINITY = float("inf")
_TOLERANCE = 1e-6
_OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "solver": "simplex",
    "simplex_strategy": 4,  # primal: the last solution stays one when only the question changes
    "parallel": "off",
    "threads": 1,
    "random_seed": 0,
    "mip_rel_gap": 0.0,
}


@dataclass(frozen=True, slots=True)
class Row:
    """`low` ≤ sum of columns times factors ≤ `high`; `claim`: who says so, or null where it holds always."""

    terms: Mapping[int, float]
    low: float = -_INFINITY
    high: float = _INFINITY
    claim: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The least value, if there is one. `support`: claims that alone prove the answer, not always fewest."""

    status: Literal["found", "unbounded", "infeasible"]
    value: int
    support: frozenset[int]


class _Silent(highspy.Highs):
    """HiGHS without callbacks, which nothing here uses: to enable them prints a line among the output."""

    def enableCallbacks(self) -> None:  # noqa: N802
        self.setOptionValue("output_flag", False)


class Programme:
    """Columns are numbers of people, at least 0 and whole; rows hold for them."""

    def __init__(self, columns: int, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._of_claim: dict[int, list[int]] = {}
        for number, row in enumerate(rows):
            if row.claim is not None:
                self._of_claim.setdefault(row.claim, []).append(number)
        self._columns = np.arange(columns, dtype=np.int32)
        self._costs: dict[int, float] = {}
        self._off: frozenset[int] = frozenset()
        self._values = np.zeros(columns)
        self._highs = _model(columns, rows)

    @property
    def claims(self) -> frozenset[int]:
        """The claims that bind anything."""
        return frozenset(self._of_claim)

    def least(self, costs: Mapping[int, float], without: frozenset[int] = frozenset()) -> Answer:
        """The least sum of columns times costs, without the rows of some claims."""
        self._set_rows(without)
        self._set_costs(costs)
        self._highs.run()
        status = self._highs.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return self._found()
        if status == highspy.HighsModelStatus.kInfeasible:
            return Answer("infeasible", 0, self._ray())
        if costs and self.least({}, without).status == "infeasible":
            return self.least({}, without)
        return Answer("unbounded", 0, frozenset())

    def value(self, column: int) -> int:
        """The people in a column by the last answer that was found."""
        return round(float(self._values[column]))

    def _found(self) -> Answer:
        solution = self._highs.getSolution()
        self._values = np.asarray(solution.col_value)
        if np.abs(self._values - np.round(self._values)).max(initial=0.0) > _TOLERANCE:
            return self._whole()
        value = round(self._highs.getInfo().objective_function_value)
        return Answer("found", value, self._behind(np.asarray(solution.row_dual)))

    def _whole(self) -> Answer:
        """The answer in whole numbers; no fewer than all claims are known to prove it."""
        size, every = len(self._columns), self.claims - self._off
        self._highs.clearSolver()  # or the last linear solution is taken for one in whole numbers
        self._highs.changeColsIntegrality(size, self._columns, _kinds(size, highspy.HighsVarType.kInteger))
        self._highs.run()
        found = self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        value = round(self._highs.getInfo().objective_function_value) if found else 0
        self._values = np.asarray(self._highs.getSolution().col_value) if found else self._values
        self._highs.changeColsIntegrality(size, self._columns, _kinds(size, highspy.HighsVarType.kContinuous))
        return Answer("found" if found else "infeasible", value, every)

    def _ray(self) -> frozenset[int]:
        """The claims of a certificate that there is no solution (Farkas)."""
        _, known, ray = self._highs.getDualRay()  # type: ignore[attr-defined]  # its stubs leave it out
        return self._behind(np.asarray(ray)) if known else self.claims - self._off

    def _behind(self, weights: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> frozenset[int]:
        numbers: list[int] = np.flatnonzero(np.abs(weights) > _TOLERANCE).tolist()
        rows = (self._rows[number].claim for number in numbers)
        return frozenset(claim for claim in rows if claim is not None)

    def _set_costs(self, costs: Mapping[int, float]) -> None:
        for column in self._costs.keys() - costs.keys():
            self._highs.changeColCost(column, 0.0)
        for column, cost in costs.items():
            self._highs.changeColCost(column, cost)
        self._costs = dict(costs)

    def _set_rows(self, without: frozenset[int]) -> None:
        for claim in self._off ^ without:
            for number in self._of_claim.get(claim, ()):
                row = self._rows[number]
                low, high = (-_INFINITY, _INFINITY) if claim in without else (row.low, row.high)
                self._highs.changeRowBounds(number, low, high)
        self._off = without


def _kinds(size: int, kind: highspy.HighsVarType) -> "np.ndarray[tuple[int], np.dtype[np.uint8]]":
    return np.full(size, int(kind), dtype=np.uint8)


def _model(columns: int, rows: Sequence[Row]) -> highspy.Highs:
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = columns, len(rows)
    lp.col_cost_ = np.zeros(columns)
    lp.col_lower_, lp.col_upper_ = np.zeros(columns), np.full(columns, _INFINITY)
    lp.row_lower_ = np.array([row.low for row in rows], dtype=np.float64)
    lp.row_upper_ = np.array([row.high for row in rows], dtype=np.float64)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.cumsum([0, *(len(row.terms) for row in rows)], dtype=np.int32)
    lp.a_matrix_.index_ = np.array([column for row in rows for column in row.terms], dtype=np.int32)
    lp.a_matrix_.value_ = np.array([factor for row in rows for factor in row.terms.values()])
    highs = _Silent()  # type: ignore[no-untyped-call]
    for name, value in _OPTIONS.items():
        highs.setOptionValue(name, value)
    highs.passModel(lp)
    return highs
