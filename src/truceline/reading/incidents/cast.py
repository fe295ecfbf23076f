"""The cast of an event: who did it, who or what suffered it, and with which weapons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from truceline.reading.english.misread import lemma_of
from truceline.reading.english.roles import (
    agents,
    before,
    behind,
    governor,
    is_passive,
    is_verb,
    link,
    objects,
    subjects,
)
from truceline.reading.english.tree import Token
from truceline.reading.incidents import weapons
from truceline.reading.incidents.acts import Trigger, with_partners, words
from truceline.reading.incidents.affected import class_of
from truceline.reading.incidents.weapons import Weapon
from truceline.reading.sentence import Sentence

_TOOLS = {"using", "with"}
_UNDER = {"back", "off", "under"}
_THEIRS = {"its", "their"}
_NEVER_DOERS = {"media", "monitor"}


@dataclass(frozen=True, slots=True)
class Cast:
    """Heads of noun phrases in their order. Foes fight as the doers do; `victims` belong to words of harm."""

    doers: tuple[Token, ...] = ()
    foes: tuple[Token, ...] = ()
    undergoers: tuple[Token, ...] = ()
    victims: tuple[Token, ...] = ()
    weapons: tuple[Weapon, ...] = ()


@dataclass(slots=True)
class _Part:
    """What one word brings to the cast; weapons are still among the nouns of `doers` and `tools`."""

    doers: list[Token]
    suffers: list[Token]
    tools: list[Token]
    foes: list[Token] = field(default_factory=list)
    harm: bool = False


def cast_of(triggers: Sequence[Trigger], clause: Token | None, sentence: Sentence) -> Cast:
    """The cast of the event of these triggers; `clause`: the verb by which its noun happens, if any."""
    parts = [_verb(t, sentence) if t.sort == "verb" else _noun(t, sentence) for t in triggers]
    parts += [_Part(_blamed(t.token), [], []) for t in triggers if t.sort == "noun"]
    if clause is not None:
        parts.append(_clause(clause, triggers, sentence))
    arms = tuple(weapons.within({t for p in parts for noun in p.tools for t in [*before(noun), noun]}))
    own = {t.token for t in triggers} | {weapon.token for weapon in arms}
    owners = [t for weapon in arms for t in _owners(weapon.token, sentence)]
    named = [t for p in parts for t in p.doers if t not in own]
    if any(t.meaning.takes_weapon and t.meaning.firm for t in triggers):
        owners = []  # whose drones were shot down did not do it
        own = {t.token for t in triggers}
    doers = _once([*named, *owners, *_coordinated_with(named, sentence)], sentence)
    own |= set(doers)
    foes = [t for p in parts for t in p.foes if t not in own]
    return Cast(
        doers=doers,
        foes=_once([*foes, *_coordinated_with(foes, sentence)], sentence),
        undergoers=_once((t for p in parts if not p.harm for t in p.suffers if t not in own), sentence),
        victims=_once((t for p in parts if p.harm for t in p.suffers if t not in own), sentence),
        weapons=arms,
    )


def clause_of(noun: Token) -> Token | None:
    """The verb by which the noun's event happens, is done or is suffered."""
    for child in noun.children:
        if child.dep_ in {"acl", "relcl"} and lemma_of(child) in words("does"):
            return child
    above, how = governor(noun), link(noun)
    if not is_verb(above):
        return None
    said = {lemma_of(above), *with_partners(above)}
    if how in {"nsubj", "nsubjpass"} and said & (words("happens") | words("does")):
        return above
    if how == "dobj" and lemma_of(above) in words("does") | words("suffers"):
        return above
    return above if how in _UNDER and lemma_of(above) in words("suffers") | {"be"} else None


def _verb(found: Trigger, sentence: Sentence) -> _Part:
    verb, meaning = found.token, found.meaning
    sprung = _sprung(verb)
    if sprung:
        return _Part([], subjects(verb), sprung)
    passive = is_passive(verb)
    doers = agents(verb) if passive else subjects(verb)
    suffers = subjects(verb) if passive else objects(verb)
    if meaning.mutual:
        return _Part(doers, [], _used(verb), foes=[*suffers, *behind(verb, meaning.strikes)])
    tools = [*doers, *_used(verb), *(suffers if meaning.takes_weapon else [])]
    if meaning.takes_weapon and not meaning.firm:
        suffers = [t for t in suffers if class_of(t, sentence) is not None]
    aimed = [verb, *(objects(verb) if meaning.takes_weapon else [])]
    struck = [noun for at in aimed for noun in behind(at, meaning.strikes)]
    return _Part(doers, [*suffers, *struck], tools, harm=meaning.harm)


def _sprung(verb: Token) -> list[Token]:
    """The mines that a victim came upon: "their vehicle hit a landmine", "stepped on a mine"."""
    met = [*objects(verb), *behind(verb, {"on", "over"})] if not is_passive(verb) else []
    return [t for t in met if (w := weapons.at(t)) is not None and w.kind in words("lurking")]


def _noun(found: Trigger, sentence: Sentence) -> _Part:
    noun, meaning = found.token, found.meaning
    owners = [t for t in before(noun) if _is_owner(t, sentence)]
    doers = [*owners, *behind(noun, {"by", "from"}), *_by_next(noun)]
    tools = [noun, *_used(noun)]
    if meaning.mutual:
        foes = [t for t in behind(noun, meaning.strikes) if sentence.actor_at(t) or t.tag_ == "NNS"]
        return _Part(doers, [], tools, foes)
    of = behind(noun, {"of"})
    compound = [t for t in noun.lefts if t not in owners and _is_struck(t, sentence)]
    tools += of if "weapon" in meaning.needs else []
    return _Part(doers, [*behind(noun, meaning.strikes), *of, *compound], tools)


def _by_next(noun: Token) -> list[Token]:
    """Who stands behind a "by" right after the noun that the parser hung on the verb above."""
    above = governor(noun)
    if noun.i + 1 == len(noun.doc) or noun.nbor().lower_ != "by" or noun.nbor().head == noun:
        return []
    return [] if is_passive(above) else behind(noun.nbor().head, {"by"})


def _clause(clause: Token, triggers: Sequence[Trigger], sentence: Sentence) -> _Part:
    """What stands on the verb by which the event happens: "launched … against", "raged between"."""
    if lemma_of(clause) in words("suffers"):
        return _Part([], subjects(clause), _used(clause))
    doers: list[Token] = []
    if lemma_of(clause) in words("does"):
        doers = agents(clause) if is_passive(clause) else subjects(clause)
    strikes = {preposition for t in triggers for preposition in t.meaning.strikes}
    struck = behind(clause, strikes)
    if any(t.meaning.mutual for t in triggers):
        return _Part(doers, [], _used(clause), struck)
    return _Part(doers, struck, _used(clause))


def _blamed(noun: Token) -> list[Token]:
    """Who is said to have done it: "blamed X for it", "blamed it on X", "claimed responsibility for it"."""
    above, how = governor(noun), link(noun)
    if how == "for" and lemma_of(above) in words("owns up"):
        return subjects(governor(above))
    if how == "dobj" and lemma_of(above) in words("claims"):
        return subjects(above)
    if lemma_of(above) not in words("blames"):
        return []
    if how == "dobj":
        return [*behind(above, {"on"}), *behind(noun, {"on"})]
    return objects(above) if how in {"for", "of"} else []


def _used(token: Token) -> list[Token]:
    """The nouns behind "with" and "using"."""
    using = [child for child in token.children if child.lower_ == "using"]
    return [*behind(token, _TOOLS), *(noun for verb in using for noun in objects(verb))]


def _owners(weapon: Token, sentence: Sentence) -> list[Token]:
    """Whose weapon it is: "Russian drones", "its aircraft", "a drone of the Malian army"."""
    in_front = [t for t in before(weapon) if t.lower_ in _THEIRS or _is_owner(t, sentence)]
    of = [t for t in behind(weapon, {"of"}) if sentence.actor_at(t) is not None and _is_owner(t, sentence)]
    return [*in_front, *of]


def _is_owner(token: Token, sentence: Sentence) -> bool:
    """Whether a modifier names who does it ("Russian", "the army’s"); a bare state's name tells where."""
    mention = sentence.actor_at(token)
    if mention is None or mention.category in _NEVER_DOERS:
        return False
    adjective = mention.name.isupper()  # "US", "UK": name and adjective are one
    return adjective or mention.category != "state" or token.dep_ not in {"compound", "nmod"}


def _coordinated_with(nouns: Iterable[Token], sentence: Sentence) -> Iterator[Token]:
    """Actors right before "and" and a noun: "Azerbaijani" of "Azerbaijani and Armenian forces"."""
    starts = [mention.start for noun in nouns if (mention := sentence.actor_at(noun)) is not None]
    for other in sentence.actors:
        if any(sentence.text[other.end : start].split() == ["and"] for start in starts):
            yield sentence.span(other.start, other.end).root


def _is_struck(modifier: Token, sentence: Sentence) -> bool:
    """Whether a modifier names what the attack struck: "the hospital bombing", not "the drone strike"."""
    plain = modifier.dep_ in {"compound", "nmod"} and weapons.at(modifier) is None
    return plain and class_of(modifier, sentence) is not None


def _once(tokens: Iterable[Token], sentence: Sentence) -> tuple[Token, ...]:
    """Each phrase once, in the order of the text; dates are no cast."""
    kept: dict[object, Token] = {}
    for token in sorted({t for t in tokens if not sentence.date_at(t)}, key=lambda t: t.i):
        kept.setdefault(sentence.actor_at(token) or token, token)
    return tuple(kept.values())
