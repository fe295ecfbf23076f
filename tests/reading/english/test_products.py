"""Products of matrices: the right ones, and each row the same whatever rows stand beside it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thinc.api import NumpyOps
from threadpoolctl import threadpool_limits

from truceline.reading.english.products import BlockOps, keeps_rows_apart, parser_ops


def matrix(rows: int, width: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.random.default_rng(rows).standard_normal((rows, width)).astype(np.float32)


@settings(deadline=None)
@given(st.integers(1, 70), st.integers(1, 40))
def test_a_product_is_that_of_the_library_of_spacy(rows: int, height: int) -> None:
    x, y = matrix(rows, 12), matrix(height, 12)
    assert np.allclose(BlockOps().gemm(x, y, trans2=True), NumpyOps().gemm(x, y, trans2=True), atol=1e-4)


def test_a_product_can_be_put_where_there_is_room_for_it() -> None:
    x, y, room = matrix(20, 12), matrix(5, 12), np.zeros((20, 5), np.float32)
    assert BlockOps().gemm(x, y, out=room, trans2=True) is room
    assert np.allclose(room, x @ y.T, atol=1e-4)
    columns = np.zeros((5, 20), np.float32).T
    assert BlockOps().gemm(x, y, out=columns, trans2=True) is columns
    assert np.allclose(columns, x @ y.T, atol=1e-4)


@pytest.mark.parametrize(("first", "count"), [(0, 1), (5, 16), (30, 17), (49, 50)])
def test_a_row_of_the_parsers_products_does_not_depend_on_the_others(first: int, count: int) -> None:
    x, y = matrix(100, 288), matrix(288, 288)
    with threadpool_limits(1):
        ops = parser_ops()
        alone = ops.gemm(np.ascontiguousarray(x[first : first + count]), y, trans2=True)
        together = ops.gemm(x, y, trans2=True)
    assert (alone == together[first : first + count]).all()


def test_a_library_that_rounds_rows_by_their_place_is_noticed() -> None:
    class Uneven(NumpyOps):  # type: ignore[misc]
        def gemm(self, x, y, **how):  # type: ignore[no-untyped-def]
            return super().gemm(x, y, **how) + np.arange(len(x))[:, None]

    assert not keeps_rows_apart(Uneven())
