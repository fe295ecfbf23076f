"""How long something takes."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the work."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
