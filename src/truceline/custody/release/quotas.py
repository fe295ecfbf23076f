"""How many of each category each side hands over in each phase: an integer programme, solved by HiGHS."""

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp

Vector = NDArray[np.float64]
Quotas = dict[tuple[int, int, int], int]
"""Persons by side (0 or 1), category (its place in the order) and phase (from 0)."""


def quotas(held: Sequence[Mapping[int, int]], phases: int, cap: int, per_phase: int) -> Quotas:
    """The most persons that can be handed over, and as early as can be, first categories first.

    `held`: for each of the two sides, how many of each category it holds. At the end of no phase may one side
    have handed over more than `cap` persons more than the other, so that neither gains by walking away.
    """
    ranks = sorted({rank for side in held for rank in side})
    cells = list(product(range(2), ranks, range(phases)))
    if not cells:
        return {}
    within = _constraints(cells, held, ranks, phases, cap, per_phase)
    most = np.array([held[side].get(rank, 0) for side, rank, _ in cells], dtype=float)
    everybody = np.ones(len(cells))
    number = round(-_solved(-everybody, most, [within]).fun)
    late = np.array([phase * (len(ranks) - ranks.index(rank)) for _, rank, phase in cells], dtype=float)
    found = _solved(late, most, [within, LinearConstraint(everybody, number, number)])
    return {cell: round(value) for cell, value in zip(cells, found.x, strict=True) if round(value)}


def _constraints(
    cells: Sequence[tuple[int, int, int]],
    held: Sequence[Mapping[int, int]],
    ranks: Sequence[int],
    phases: int,
    cap: int,
    per_phase: int,
) -> LinearConstraint:
    """Nobody is handed over twice, no phase is larger than agreed, and no lead is greater than the cap."""
    rows: list[list[float]] = []
    ceilings: list[float] = []
    for side, rank in product(range(2), ranks):
        rows.append([float((s, r) == (side, rank)) for s, r, _ in cells])
        ceilings.append(held[side].get(rank, 0))
    for side, phase in product(range(2), range(phases)):
        rows.append([float((s, p) == (side, phase)) for s, _, p in cells])
        ceilings.append(per_phase)
    for phase in range(phases):
        lead = [(1.0 if s == 0 else -1.0) * (p <= phase) for s, _, p in cells]
        rows += [lead, [-value for value in lead]]
        ceilings += [cap, cap]
    return LinearConstraint(np.array(rows), ub=np.array(ceilings, dtype=float))


def _solved(costs: Vector, most: Vector, constraints: Sequence[LinearConstraint]) -> OptimizeResult:
    """The cheapest whole numbers. There always are some: to hand nobody over satisfies every constraint."""
    whole = np.ones(len(costs))
    return milp(
        costs,
        constraints=list(constraints),
        integrality=whole,
        bounds=Bounds(0, most),
        options={"mip_rel_gap": 0.0},
    )
