"""Whether the cost of something grows with its size and not with its square, however busy the machine is.

Not how long it takes: the processor time of the same work at two sizes in the same run is compared, and ``make bench`` measures speed.
"""

import time
from collections.abc import Callable

#: The larger size, in smaller ones.
TIMES = 4
#: Work in the square of its size would take 16 times as long.
_MOST = 10
#: Less than this (seconds of processor time) tells nothing about growth: it is the clock's own coarseness.
_COARSE = 0.02


def _cost(work: Callable[[int], object], size: int) -> float:
    begun = time.process_time()
    work(size)
    return time.process_time() - begun


def assert_linear(work: Callable[[int], object], size: int) -> None:
    """Fail where ``work`` at ``TIMES`` the size costs as if it grew by the square.

    In: what is done, given a size; the smaller size. The cheaper of two runs counts at each size.
    """
    work(size)  # what is made once is made here
    small = max(min(_cost(work, size) for _ in range(2)), _COARSE)
    large = min(_cost(work, TIMES * size) for _ in range(2))
    assert large < _MOST * small, f"{TIMES} times as much took {large / small:.1f} times as long"
