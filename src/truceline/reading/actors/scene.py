"""A sentence as the grammar of actors sees it: tokens, the lexicon's words in them, what stands beside."""

from dataclasses import dataclass
from functools import cache

from truceline.lexicon import load
from truceline.reading.actors.tokens import Tokens
from truceline.reading.actors.words import Found, Word

_HYPHENS = frozenset("-‐‑")


@dataclass(frozen=True, slots=True)
class Scene:
    """`titled`: most words have capitals, as in a headline, so that a capital tells no name."""

    text: str
    tokens: Tokens
    found: list[Found]
    titled: bool

    def word(self, token: int) -> str:
        """The folded token, or an empty string outside of the sentence."""
        return self.tokens.folded[token] if 0 <= token < len(self.tokens.folded) else ""

    def written(self, index: int) -> str:
        """The found word of this index as the text has it."""
        here = self.found[index]
        return self.text[self.tokens.starts[here.first] : self.tokens.ends[here.last]]

    def at(self, index: int, token: int) -> Found | None:
        """The found word of this index, if it begins at this token."""
        return self.found[index] if index < len(self.found) and self.found[index].first == token else None

    def hyphen_after(self, token: int) -> bool:
        """Whether a hyphen joins a token to the next."""
        ends, starts = self.tokens.ends, self.tokens.starts
        return 0 <= token < len(starts) - 1 and self.text[ends[token] : starts[token + 1]] in _HYPHENS

    def joined(self, token: int) -> str:
        """The word that a hyphen joins to this token ("backed" in "US-backed"), or an empty string."""
        return self.word(token + 1) if self.hyphen_after(token) else ""

    def is_name(self, token: int) -> bool:
        """Whether a token is written as a part of a name: a capital, and no name of a day or month."""
        if not 0 <= token < len(self.tokens.written):
            return False
        written = self.tokens.written[token]
        is_initial = len(written) == 1 and self.word(token + 1) == "."
        return written[0].isupper() and (is_initial or written not in traps("not_names"))

    def is_shadowed(self, index: int) -> bool:
        """Whether a name stands beside this one, which then is rather a person's ("Mara Jordan").

        So too in "Atlanta, Georgia". The sentence's first word has its capital anyway.
        """
        if self.titled:
            return False
        here = self.found[index]
        after = self.found[index + 1] if index + 1 < len(self.found) else None
        before = self.found[index - 1] if index else None
        if self.is_name(here.last + 1) and not (after and after.first == here.last + 1):
            return True
        token = here.first - (
            2 if here.owner and here.owner.shared and self.word(here.first - 1) == "," else 1
        )
        return token > 0 and not (before and before.last == token) and self.is_name(token)

    def is_city(self, index: int, capital: Word) -> bool:
        """Whether a capital's name means the city ("in Baku", "suburb of Kyiv", "the Minsk accords")."""
        here = self.found[index]
        before, after = self.word(here.first - 1), self.word(here.last + 1)
        if before in traps("at") or after in traps("places"):
            return True
        if before in {"of", "from"} and self.word(here.first - 2) in traps("at") | traps("places"):
            return True
        if self.tokens.written[here.last].isupper() or self.is_shadowed(index):
            return True
        following = self.at(index + 1, here.last + 2) if after == "," else None
        return (
            following is not None and following.owner is not None and following.owner.actor == capital.actor
        )


def is_titled(tokens: Tokens) -> bool:
    """Whether a text without a full stop is written with capitals throughout."""
    if tokens.written and tokens.written[-1] in {".", "”", '"', "?"}:
        return False
    words = [word for word in tokens.written if word.isalpha() and len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


@cache
def traps(subject: str) -> frozenset[str]:
    """A list of traps.yaml."""
    return frozenset(load("traps")[subject])
