"""Events in a sentence: trigger words that tell of the same thing, with who did it, to whom and with what.

"Airstrikes hit a market, killing 12" has three triggers and is one event; "shelled the town and looted it" is
two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from truceline.reading.acts import Trigger, trigger
from truceline.reading.cast import Cast, cast_of, clause_of
from truceline.reading.roles import agents, governor, is_passive, link, subjects
from truceline.reading.sentence import Sentence

_PART_OF_VERB = {"nsubj", "nsubjpass", "dobj", "attr", "by", "during", "from", "in", "to", "with"}
_IN_LISTS = {"ADJ", "CCONJ", "NOUN", "PUNCT"}
_WHEN = {"after", "as", "when"}
_PART_OF_NOUN = {"amod", "appos", "compound", "nmod", "of"}


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
    triggers = {t.token.i: t for token in sentence.doc if (t := trigger(token))}
    for group in _groups(triggers, sentence):
        clause = next(
            (verb for t in group if t.sort == "noun" and (verb := clause_of(t.token)) is not None), None
        )
        attacks = [t for t in group if not t.meaning.harm] or group
        yield Event(
            tuple(group), _highest(group), _highest(attacks), clause, cast_of(group, clause, sentence)
        )


def _highest(group: list[Trigger]) -> Token:
    return min((t.token for t in group), key=lambda token: (sum(1 for _ in token.ancestors), token.i))


def _groups(triggers: dict[int, Trigger], sentence: Sentence) -> list[list[Trigger]]:
    """Triggers of one event together."""
    leader = {i: i for i in triggers}
    for found in triggers.values():
        for other in _same_event(found, triggers, sentence):
            old, new = leader[found.token.i], leader[other.token.i]
            leader = {i: new if at == old else at for i, at in leader.items()}
    groups: dict[int, list[Trigger]] = {}
    for i, at in leader.items():
        groups.setdefault(at, []).append(triggers[i])
    return sorted(groups.values(), key=lambda group: group[0].token.i)


def _same_event(found: Trigger, triggers: dict[int, Trigger], sentence: Sentence) -> Iterator[Trigger]:
    """Other triggers that tell of the same event as this one."""
    token = found.token
    if found.sort == "noun":
        above = triggers.get(governor(token).i)
        if above is not None and link(token) in (_PART_OF_VERB if above.sort == "verb" else _PART_OF_NOUN):
            yield above
        listed = _listed_before(token, triggers)
        if listed is not None and not _are_apart(token, listed.token, sentence):
            yield listed
        return
    for noun in [*subjects(token), *agents(token)]:
        if noun.i in triggers:
            yield triggers[noun.i]
    if found.meaning.takes_weapon and token.dep_ == "acl":
        yield from _armed_with(token, triggers)
    above = triggers.get(token.head.i) or _nearest_before(found, triggers)
    if above is not None and _goes_on(found, above):
        yield above


def _armed_with(launched: Token, triggers: dict[int, Trigger]) -> Iterator[Trigger]:
    """The attack whose weapons a participle tells of: "strikes with 40 missiles launched overnight"."""
    verb = governor(launched.head)
    for token in (verb, *subjects(verb)):
        if token.i in triggers and not triggers[token.i].meaning.takes_weapon:
            yield triggers[token.i]


def _listed_before(noun: Token, triggers: dict[int, Trigger]) -> Trigger | None:
    """The trigger noun before this one in a list: "rocket fire, shelling and airstrikes".

    By position: lists of such nouns are where the parser errs most.
    """
    i = noun.i - 1
    while i > 0 and noun.doc[i].pos_ in _IN_LISTS and i not in triggers:
        i -= 1
    between = noun.doc[i + 1 : noun.i]
    if i in triggers and triggers[i].sort == "noun" and any(t.lower_ in {",", "and", "or"} for t in between):
        return triggers[i]
    return None


def _nearest_before(found: Trigger, triggers: dict[int, Trigger]) -> Trigger | None:
    """For a participle of harm, the trigger before it: ", killing 12" belongs there wherever it hangs."""
    if not found.meaning.harm or found.token.tag_ != "VBG":
        return None
    return triggers.get(max((i for i in triggers if i < found.token.i), default=-1))


def _goes_on(found: Trigger, above: Trigger) -> bool:
    """Whether a verb goes on telling of the trigger that it hangs on: "…, killing 12", "… using mortars"."""
    verb = found.token
    if verb.dep_ in {"acl", "relcl"}:
        return above.sort == "noun"
    if verb.dep_ == "advcl" and above.meaning.harm:  # "were killed when gunmen opened fire"
        return any(child.lower_ in _WHEN for child in verb.lefts)
    if verb.dep_ == "conj" and above.sort == "verb":
        return found.meaning.harm != above.meaning.harm or _share_object(found, above)
    return verb.dep_ in {"advcl", "pcomp", "prep", "xcomp"} and verb.tag_ == "VBG" and _tells_more(found)


def _tells_more(found: Trigger) -> bool:
    """Whether the verb only says how an attack ended or with what it was done."""
    return found.meaning.harm or found.meaning.takes_weapon


def _share_object(found: Trigger, above: Trigger) -> bool:
    """Whether two coordinated verbs have one object: "shelled and bombed the town"."""
    own = any(child.dep_ == "dobj" for child in above.token.children) or is_passive(above.token)
    return not own and found.token.i - above.token.i <= 3 and found.meaning.firm == above.meaning.firm


def _are_apart(noun: Token, other: Token, sentence: Sentence) -> bool:
    """Whether coordinated nouns have a time or place each, and so are events of their own."""
    before = {t for child in other.children if child.i < noun.i for t in child.subtree}
    return all(
        any(sentence.place_at(t) or sentence.date_at(t) for t in own)
        for own in (before - {noun}, set(noun.subtree))
    )
