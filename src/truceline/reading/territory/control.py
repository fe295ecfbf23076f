"""Control by name: "took control of the port", "under rebel control", "in the army’s hands", "rebel-held"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from truceline.claims import Change
from truceline.lexicon import load
from truceline.reading.english.misread import lemma_of
from truceline.reading.english.roles import behind, is_verb, subjects
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence
from truceline.reading.territory.holding import Holding, is_ground, owners

_MODIFIERS = {"amod", "compound", "nmod", "npadvmod", "nummod", "poss", "punct"}
_CHANGES: tuple[Change, ...] = ("gained", "lost", "holds")


def of_noun(noun: Token, sentence: Sentence) -> Holding | None:
    """What a noun of control tells with the verb or the preposition that it hangs on."""
    table = load("control")["control"]
    if noun.lemma_.lower() not in table["nouns"]:
        return None
    above = noun.head
    brought = [*behind(noun, {"of", "over"}), *behind(above, {"of", "over"})]
    of = [t for t in brought if t.pos_ == "PROPN" or is_ground(t, sentence)]
    if noun.dep_ == "dobj" and is_verb(above):
        holders = subjects(above)
        change = next((c for c in _CHANGES if lemma_of(above) in table[c]), None)
        return Holding(change, above, holders[0], of[0]) if change and holders and of else None
    if noun.dep_ == "pobj" and above.lower_ in table["under"]:
        return _under(noun, above.head, of, sentence)
    return None


def of_compounds(sentence: Sentence) -> Iterator[Holding]:
    """ "rebel-held areas", "the Russian-occupied south": a compound before the ground names who holds it."""
    for hit in _compound().finditer(sentence.text):
        word = sentence.span(hit.start("held"), hit.end("held"))[-1]
        ground = word
        while ground.dep_ in _MODIFIERS and ground.head.i > ground.i:
            ground = ground.head
        if ground != word and any(is_ground(t, sentence) for t in ground.subtree):
            holder = sentence.span(hit.start() - 1, hit.start())[-1]
            yield Holding(_adjectives()[hit["held"].lower()], ground, holder, ground, described=True)


def _under(noun: Token, above: Token, of: Sequence[Token], sentence: Sentence) -> Holding | None:
    """Ground that is, or came, "under … control"; or a holder who is "in control of" ground."""
    sitting = subjects(above) if is_verb(above) else []
    if of:
        return Holding("holds", above, sitting[0], of[0]) if sitting else None
    holders = [*owners(noun, sentence), *behind(noun, {"of"})]
    beside = [*(sitting if is_verb(above) else [above]), *_just_before(noun.head)]
    grounds = [t for t in beside if is_ground(t, sentence)]
    if not holders or not grounds:
        return None
    change: Change = "gained" if lemma_of(above) in load("control")["control"]["came"] else "holds"
    return Holding(change, above, holders[0], grounds[0], described=grounds[0] not in sitting)


def _just_before(preposition: Token) -> list[Token]:
    """The noun before a loose addition: "Gao, since then under …"."""
    earlier = preposition.doc[max(0, preposition.i - 4) : preposition.i]
    if not any(t.is_punct for t in earlier):
        return []
    return [t for t in earlier if t.pos_ in {"NOUN", "PROPN"}][-1:]


@cache
def _compound() -> re.Pattern[str]:
    words = "|".join(sorted(_adjectives()))
    # From the hyphen on: a search that began with the holder would try every word.
    return re.compile(rf"[-‐‑–](?<=[^\W\d_].)(?P<held>{words})\b", re.IGNORECASE)


@cache
def _adjectives() -> dict[str, Change]:
    return {word: change for change, words in load("control")["adjectives"].items() for word in words}
