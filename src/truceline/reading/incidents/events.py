"""Events in a sentence: trigger words that tell of the same thing, with who did it, to whom and with what.

"Airstrikes hit a market, killing 12" has three triggers and is one event; "shelled the town and looted it" is
two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.reading.english.tree import Token
from truceline.reading.incidents.acts import Trigger, openers, trigger
from truceline.reading.incidents.cast import Cast, cast_of, clause_of
from truceline.reading.incidents.merging import groups
from truceline.reading.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Event:
    """Triggers in their order, and the cast around them.

    `top` is the trigger highest in the tree; `head` the highest of those that tell of the attack, not of what
    came of it ("three were killed in a raid": killed, raid); `clause` the verb that says of a noun that it
    happened, was done or was suffered ("fighting raged", "carried out a raid", "came under fire").
    """

    triggers: tuple[Trigger, ...]
    top: Token
    head: Token
    clause: Token | None
    cast: Cast


def find(sentence: Sentence) -> Iterator[Event]:
    """The events that the sentence's words name, real or not, in the order of their first words."""
    triggers = {t.token.i: t for token in sentence.doc.listed(openers()) if (t := trigger(token))}
    for group in groups(triggers, sentence):
        nouns = [t.token for t in group if t.sort == "noun"]
        clause = next((verb for noun in nouns if (verb := clause_of(noun)) is not None), None)
        attacks = [t for t in group if not t.meaning.harm] or group
        yield Event(
            tuple(group), _highest(group), _highest(attacks), clause, cast_of(group, clause, sentence)
        )


def _highest(group: list[Trigger]) -> Token:
    return min((t.token for t in group), key=lambda token: (len(token.ancestors), token.i))
