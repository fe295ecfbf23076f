"""What hangs together, directly or by way of others."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

N = TypeVar("N", bound=Hashable)


def chained(nodes: Sequence[N], beside: Mapping[N, Iterable[N]]) -> list[list[N]]:
    """The nodes in chains; chains and their nodes keep the order in which they come.

    `beside`: for each node those that hang on it, either way.
    """
    place = {node: number for number, node in enumerate(nodes)}
    seen: set[N] = set()
    chains = []
    for node in nodes:
        if node in seen:
            continue
        seen.add(node)
        chain = [node]
        for one in chain:
            for other in beside[one]:
                if other not in seen:
                    seen.add(other)
                    chain.append(other)
        chain.sort(key=place.__getitem__)
        chains.append(chain)
    return chains
