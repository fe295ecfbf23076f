"""How far two acts lie apart in ACLED's taxonomy, so far as reports tell them apart."""

from functools import cache

from truceline.claims import Act
from truceline.lexicon import load
from truceline.record.shapes import ActLikeness


@cache
def act_likeness(a: Act, b: Act) -> ActLikeness:
    """The same sub-event, of one event type, of types that are taken for each other, or neither."""
    if "Other" in {a, b}:
        return "unknown"
    if a == b:
        return "same"
    types = {_type(a), _type(b)}
    general = load("likeness")["general"]
    if len(types) == 1 or any(_type(y) in general.get(x, ()) for x, y in ((a, b), (b, a))):
        return "kin"
    if any({*pair} in ({a, b}, types) for pair in load("likeness")["related"]):
        return "related"
    return "opposed"


def _type(act: Act) -> str:
    types: dict[str, list[str]] = load("likeness")["types"]
    return next(kind for kind, acts in types.items() if act in acts)
