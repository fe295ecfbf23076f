"""Weapons in a sentence, and the ACLED sub-event that follows from each (lexicon/weapons.yaml)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from truceline.claims import Act
from truceline.lexicon import load
from truceline.reading.english.tree import Token


@dataclass(frozen=True, slots=True)
class Weapon:
    """The noun `token` names it, `first` begins its words; `kind` is its class in the lexicon.

    `act` is null where the weapon alone settles none.
    """

    token: Token
    first: Token
    kind: str
    act: Act | None

    @property
    def words(self) -> str:
        """The weapon as written: "cluster munitions"."""
        return self.token.doc.text[self.first.idx : self.token.idx + len(self.token)]


_Name = tuple[tuple[str, ...], str, Act | None]
"""The words of a name, its class and its act."""


@cache
def _by_last_word() -> dict[str, list[_Name]]:
    """Names under their last word, the longest first, then in the order of the classes."""
    found: dict[str, list[_Name]] = defaultdict(list)
    for group in load("weapons"):
        for name in group["nouns"]:
            words = tuple(name.replace("-", " ").split())
            found[words[-1]].append((words, group["class"], group["act"]))
    return {last: sorted(names, key=lambda name: -len(name[0])) for last, names in found.items()}


@cache
def last_words() -> frozenset[str]:
    """The last words of names as they may be written, plurals that the model takes for lemmas among them."""
    return frozenset(word + ending for word in _by_last_word() for ending in ("", "s"))


def at(token: Token) -> Weapon | None:
    """The weapon whose name ends at this noun; "guided anti-tank missile" ends as "missile" does."""
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"} and token.tag_ != "VBG":
        return None
    if last_words().isdisjoint(token.keys):
        return None
    for lemma in dict.fromkeys((token.lemma_.lower(), token.lower_, token.lower_.removesuffix("s"))):
        *before, last = lemma.replace("-", " ").split() or [lemma]
        for words, kind, act in _by_last_word().get(last, ()):
            first = _begin(token, words[: len(words) - 1 - len(before)])
            if words[len(words) - 1 - len(before) : -1] == tuple(before) and first is not None:
                return Weapon(token, first, kind, act)
    return None


def _begin(token: Token, words: tuple[str, ...]) -> Token | None:
    """Where `words` begin that stand before `token`; hyphens between them do not count."""
    here = token
    for word in reversed(words):
        i = here.i - 1
        while i >= 0 and here.doc[i].tag_ == "HYPH":
            i -= 1
        if i < 0 or word not in {here.doc[i].lemma_.lower(), here.doc[i].lower_}:
            return None
        here = here.doc[i]
    return here


def within(tokens: Iterable[Token]) -> Iterator[Weapon]:
    """The weapons named among `tokens`, in their order, each by its longest name."""
    found = [weapon for t in sorted(tokens, key=lambda t: t.i) if (weapon := at(t)) is not None]
    for weapon in found:
        if not any(
            longer != weapon and longer.first.i <= weapon.token.i < longer.token.i for longer in found
        ):
            yield weapon
