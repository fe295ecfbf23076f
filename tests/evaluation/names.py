"""Whether two names mean the same actor or place, as loosely as a reader of the report would take them."""

import re
import unicodedata

from tests.evaluation.coding import Name

_SMALL = re.compile(
    r"\b(a|an|and|at|by|for|from|had|in|its|led|near|of|on|our|some|that|the|their|this|to|town|village|city)\b"
)
_OFFICES = re.compile(
    r"agency|army|authorit|council|force|govern|group|military|minist|office|president|prime|side|soldier"
    r"|spokes|troops"
)


def alike(one: tuple[Name, ...], other: tuple[Name, ...]) -> bool:
    """Whether each name on either side has its like on the other; nobody is like nobody only."""
    if not one or not other:
        return not one and not other
    return all(any(same(a, b) for b in other) for a in one) and all(
        any(same(a, b) for a in one) for b in other
    )


def same(one: Name, other: Name) -> bool:
    """Whether any spelling of the one contains the words of any spelling of the other, or the reverse."""
    return any(_contain(words(a), words(b)) for a in one for b in other)


def words(name: str) -> frozenset[str]:
    """The words that carry a name: case, accents, possessive endings and small words left out."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).casefold()
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return frozenset(re.findall(r"\w+", _SMALL.sub(" ", re.sub(r"'s?\b", " ", bare))))


def _contain(one: frozenset[str], other: frozenset[str]) -> bool:
    """Offices count only where a name has nothing else: one state's ministry is not another's."""
    proper = [frozenset(word for word in name if not _OFFICES.match(word)) for name in (one, other)]
    few, many = sorted(proper if all(proper) else (one, other), key=len)
    return bool(few) and all(any(_related(word, each) for each in many) for word in few)


def _related(word: str, other: str) -> bool:
    """Equal, or of one stem: Ukraine and Ukrainian, Norway and Norwegian."""
    return word == other or (min(len(word), len(other)) >= 4 and word[:4] == other[:4])
