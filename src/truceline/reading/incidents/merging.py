"""Which triggers of a sentence tell of one event, by the tree between them."""

from collections.abc import Iterator, Mapping

from truceline.reading.english.roles import agents, governor, is_passive, is_verb, link, subjects
from truceline.reading.english.tree import Token
from truceline.reading.incidents.acts import Trigger
from truceline.reading.sentence import Sentence

Triggers = Mapping[int, Trigger]
"""The triggers of a sentence by the number of their token."""

_PART_OF_VERB = {"attr", "by", "dobj", "during", "from", "in", "nsubj", "nsubjpass", "to", "with"}
_PART_OF_NOUN = {"amod", "appos", "compound", "nmod", "of"}
_GOING_ON = {"advcl", "pcomp", "prep", "xcomp"}
_WHEN = {"after", "as", "when"}
_IN_LISTS = {"ADJ", "CCONJ", "NOUN", "PUNCT"}


def groups(triggers: Triggers, sentence: Sentence) -> list[list[Trigger]]:
    """Triggers of one event together, in the order of their first words."""
    leader = {i: i for i in triggers}
    for i, found in triggers.items():
        for other in _same_event(found, triggers, sentence):
            old, new = leader[i], leader[other.token.i]
            leader = {at: new if is_led == old else is_led for at, is_led in leader.items()}
    together: dict[int, list[Trigger]] = {}
    for i, at in leader.items():
        together.setdefault(at, []).append(triggers[i])
    return sorted(together.values(), key=lambda group: group[0].token.i)


def _same_event(found: Trigger, triggers: Triggers, sentence: Sentence) -> Iterator[Trigger]:
    """Other triggers that tell of the same event as this one."""
    if found.sort == "noun":
        yield from _of_noun(found.token, triggers, sentence)
        return
    verb = found.token
    for noun in [*subjects(verb), *agents(verb), *_before_relative(verb)]:
        at = _attack_of(noun, triggers)
        if at in triggers:
            yield triggers[at]
    if found.meaning.takes_weapon and verb.dep_ == "acl":
        yield from _armed_with(verb, triggers)
    if found.meaning.harm:
        yield from _came_of(verb, triggers)
    if verb.head.i in triggers and _goes_on(found, triggers[verb.head.i]):
        yield triggers[verb.head.i]


def _of_noun(noun: Token, triggers: Triggers, sentence: Sentence) -> Iterator[Trigger]:
    """What a noun belongs with: "killed in shelling", "a wave of attacks", "shelling and airstrikes"."""
    above = triggers.get(governor(noun).i)
    if above is not None and link(noun) in (_PART_OF_VERB if above.sort == "verb" else _PART_OF_NOUN):
        yield above
    listed = _listed_before(noun, triggers)
    if listed is not None and not _are_apart(noun, listed.token, sentence):
        yield listed


def _attack_of(noun: Token, triggers: Triggers) -> int:
    """The noun itself, or the attack that it modifies where the parser took the modifier for the subject:
    "strikes by the coalition killed", "Azerbaijani shelling killed"."""
    if noun.i in triggers:
        return noun.i
    if link(noun) == "by":
        return governor(noun).i
    following = noun.i + 1
    return following if following in triggers and triggers[following].sort == "noun" else noun.i


def _before_relative(verb: Token) -> list[Token]:
    """The noun right before "which" or "that", even where the parser hung the clause on a noun further up."""
    relative = next((c for c in verb.lefts if c.tag_ in {"WDT", "WP"} and c.dep_ == "nsubj"), None)
    return [relative.nbor(-1)] if relative is not None and relative.i > 0 else []


def _armed_with(launched: Token, triggers: Triggers) -> Iterator[Trigger]:
    """The attack whose weapons a participle tells of: "strikes with 40 missiles launched overnight"."""
    verb = governor(launched.head)
    for token in (verb, *subjects(verb)):
        if token.i in triggers and not triggers[token.i].meaning.takes_weapon:
            yield triggers[token.i]


def _came_of(harm: Token, triggers: Triggers) -> Iterator[Trigger]:
    """The attack that a word of harm looks back on: ", killing 12", "shelling where 12 were killed"."""
    if harm.tag_ == "VBG":
        before = max((i for i in triggers if i < harm.i), default=None)
        if before is not None and harm.dep_ in _GOING_ON:
            yield triggers[before]
    in_relative = harm.dep_ == "relcl"
    for above in harm.ancestors if is_passive(harm) and not agents(harm) else ():
        in_relative |= above.dep_ == "relcl"
        if above.i in triggers and not is_verb(above) and in_relative:
            yield triggers[above.i]
            return


def _goes_on(found: Trigger, above: Trigger) -> bool:
    """Whether a verb goes on telling of the trigger that it hangs on: "shelled and bombed"."""
    verb, more = found.token, found.meaning.harm or found.meaning.takes_weapon
    if verb.dep_ in {"acl", "relcl"}:
        return above.sort == "noun"
    if verb.dep_ == "advcl" and above.meaning.harm:  # "were killed when gunmen opened fire"
        return any(child.lower_ in _WHEN for child in verb.lefts)
    if verb.dep_ == "conj" and above.sort == "verb":
        anew = any(child.dep_ == "aux" for child in verb.children)  # "and had killed" tells of something else
        came_of = found.meaning.harm and not above.meaning.harm and not above.meaning.firm
        return not anew and (came_of or _share_object(found, above))
    return verb.dep_ in _GOING_ON and verb.tag_ == "VBG" and more


def _share_object(found: Trigger, above: Trigger) -> bool:
    """Whether two coordinated verbs have one object: "shelled and bombed the town"."""
    own = any(child.dep_ == "dobj" for child in above.token.children) or is_passive(above.token)
    return not own and found.token.i - above.token.i <= 3 and found.meaning.firm == above.meaning.firm


def _listed_before(noun: Token, triggers: Triggers) -> Trigger | None:
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


def _are_apart(noun: Token, other: Token, sentence: Sentence) -> bool:
    """Whether coordinated nouns have a time or place each, and so are events of their own."""
    before = {t for child in other.children if child.i < noun.i for t in child.subtree} - {noun}
    settings = (before, noun.subtree)
    return all(any(sentence.place_at(t) or sentence.date_at(t) for t in own) for own in settings)
