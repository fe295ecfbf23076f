"""Products of matrices for the parser: fast, and each row the same whatever rows stand beside it.

NumPy's library multiplies three times as fast as the one that spaCy brings, but rounds a row by its place in
the matrix. A sentence would then be parsed by its neighbours, where two readings weigh alike. Eight rows are
one step of its kernels, so that in blocks of eight all places are alike.
"""

from typing import Any

import numpy as np
from thinc.api import NumpyOps

Matrix = np.ndarray[Any, np.dtype[np.float32]]

_ROWS = 8


class BlockOps(NumpyOps):  # type: ignore[misc]  # written in Cython, without types
    """NumPy's library, by blocks of rows, for `x` times `y` transposed; anything else as spaCy does it."""

    def gemm(
        self,
        x: Matrix,
        y: Matrix,
        *,
        out: Matrix | None = None,
        trans1: bool = False,
        trans2: bool = False,
    ) -> Matrix:
        if trans1 or not trans2:
            other: Matrix = super().gemm(x, y, out=out, trans1=trans1, trans2=trans2)
            return other
        if out is None or not out.flags.c_contiguous:
            product: Matrix = np.empty((len(x), len(y)), np.float32)
        else:
            product = out
        whole = len(x) - len(x) % _ROWS
        np.matmul(_blocks(x[:whole]), y.T, out=_blocks(product[:whole]))
        if whole < len(x):
            rest = np.zeros((_ROWS, x.shape[1]), np.float32)
            rest[: len(x) - whole] = x[whole:]
            product[whole:] = (rest @ y.T)[: len(x) - whole]
        if out is None or out is product:
            return product
        out[:] = product
        return out


def _blocks(rows: Matrix) -> Matrix:
    return rows.reshape(-1, _ROWS, rows.shape[1])


def parser_ops() -> NumpyOps:
    """The faster way where this machine's library keeps rows apart in it, else spaCy's own."""
    ops = BlockOps()
    return ops if keeps_rows_apart(ops) else NumpyOps()


def keeps_rows_apart(ops: NumpyOps) -> bool:
    """Whether equal rows of a matrix have equal products, wherever they stand."""
    random = np.random.default_rng(0)
    for width, height in ((64, 1024), (96, 288), (288, 288)):
        row, other = (random.standard_normal((n, width)).astype(np.float32) for n in (1, height))
        product = ops.gemm(np.repeat(row, 3 * _ROWS + 1, axis=0), other, trans2=True)
        if not bool((product == product[0]).all()):
            return False
    return True
