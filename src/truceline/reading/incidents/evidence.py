"""Whether words that can tell of an incident do so here: what must stand beside them, what is news."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from truceline.reading.english.misread import lemma_of
from truceline.reading.english.roles import behind, is_passive, objects, subjects
from truceline.reading.english.tree import Token
from truceline.reading.incidents import weapons
from truceline.reading.incidents.acts import Trigger, words
from truceline.reading.incidents.affected import class_of
from truceline.reading.incidents.armed import is_armed
from truceline.reading.incidents.cast import Cast
from truceline.reading.incidents.events import Event
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import taken_up_place
from truceline.reading.tolls.victims import core, noun_status

_POINTING = {"her", "his", "its", "such", "that", "the", "their", "these", "this", "those"}
_ONE = {"her", "his", "my", "your"}
_BEGINNINGS = {"begin", "start"}
_ON_CLAUSE = {"advmod", "dobj", "npadvmod", "nsubj", "nsubjpass", "prep"}


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a trigger: each thing is looked for only where the trigger's needs ask for it."""

    trigger: Trigger
    clause: Token | None
    cast: Cast
    sentence: Sentence
    article: Article

    @property
    def struck(self) -> tuple[Token, ...]:
        return (*self.cast.undergoers, *self.cast.victims)

    @property
    def armed(self) -> bool:
        return any(is_armed(t, self.sentence, self.article) for t in (*self.cast.doers, *self.cast.foes))

    @property
    def opposed(self) -> bool:
        return _is_opposed(self.trigger, self.cast, self.sentence, self.article)

    @property
    def targets(self) -> bool:
        """Whether a noun of a known kind is struck."""
        shot = _is_shot_dead(self.trigger.token)
        return shot or any(class_of(t, self.sentence) is not None for t in self.struck)

    @property
    def places(self) -> bool:
        """Whether a place is struck."""
        return any(self.sentence.place_at(t) for t in self.struck)

    @property
    def people(self) -> bool:
        return any(noun_status(core(t)) for t in self.struck)

    @property
    def fighters(self) -> bool:
        return any(t.pos_ != "NOUN" or noun_status(core(t)) for t in self.cast.foes)

    @property
    def unarmed(self) -> bool:
        return any(_is_unarmed(t, self.sentence, self.article) for t in self.cast.doers)

    @property
    def unopposed_doer(self) -> bool:
        """Nobody unarmed is said to have done it."""
        return not self.cast.doers or self.armed


_NEEDS: Mapping[str, Callable[[_Beside], bool]] = {
    "armed": lambda it: it.armed,
    "civil": lambda it: it.targets and it.unopposed_doer,
    "event": lambda it: False,  # the other trigger's own needs are asked beside it
    "fighters": lambda it: it.armed or it.fighters or not it.cast.foes,
    "foe": lambda it: it.opposed,
    "nobody": lambda it: not (it.unarmed or _is_somebodys(it.trigger.token)),
    "people": lambda it: it.people and it.unopposed_doer,
    "projectile": lambda it: any(w.kind not in words("carriers") for w in it.cast.weapons),
    "property": lambda it: it.unopposed_doer and bool(it.cast.undergoers) and not it.people,
    "suffered": lambda it: it.clause is not None and _suffers(it.clause),
    "target": lambda it: (it.targets or it.places) and it.unopposed_doer,
    "weapon": lambda it: _wields(it.trigger) and any(w.first != it.trigger.token for w in it.cast.weapons),
}


def is_met(event: Event, sentence: Sentence, article: Article) -> bool:
    """Whether one of the event's triggers has beside it what lexicon/acts.yaml says that it needs."""
    for found in event.triggers:
        beside = _Beside(found, event.clause, event.cast, sentence, article)
        if not found.meaning.needs or any(_NEEDS[need](beside) for need in found.meaning.needs):
            return True
    return False


def _is_unarmed(noun: Token, sentence: Sentence, article: Article) -> bool:
    people = noun.pos_ == "NOUN" and noun_status(core(noun)) is not None
    return people and not is_armed(noun, sentence, article)


def _is_somebodys(noun: Token) -> bool:
    """ "his attack": that of one person, in words if nothing struck is named."""
    return any(child.lower_ in _ONE for child in noun.children)


def _suffers(clause: Token) -> bool:
    """ "came under fire", but not "for", "over" or in a place of words."""
    if lemma_of(clause) not in words("suffers"):
        return False
    told = [noun.lemma_.lower() for noun in behind(clause, {"at", "during", "in"})]
    return not behind(clause, {"for", "over"}) and not words("talk").intersection(told)


def _wields(found: Trigger) -> bool:
    """Whether what a verb of using has for its object is itself a weapon: no "shell script", no water."""
    if found.sort == "noun" or not found.meaning.takes_weapon:
        return True
    verb = found.token
    things = subjects(verb) if is_passive(verb) else objects(verb)
    heads = [t for thing in things for t in (thing, *thing.conjuncts, *behind(thing, {"of"}))]
    return not things or any(weapons.at(head) is not None for head in heads)


def _is_shot_dead(verb: Token) -> bool:
    return any(child.lower_ == "dead" for child in verb.children)


def _is_opposed(found: Trigger, cast: Cast, sentence: Sentence, article: Article) -> bool:
    """Whether two armed sides stand in it; "the coalition fighting the group" only says who it is."""
    if found.token.dep_ == "acl":
        return False
    others = (*cast.foes, *cast.undergoers, *cast.victims)
    parties = {m.party for t in cast.doers if (m := sentence.actor_at(t)) is not None and m.party}
    return len(parties) > 1 or any(is_armed(t, sentence, article) for t in others)


def is_news(event: Event, sentence: Sentence, article: Article) -> bool:
    """Whether the words tell something of the event: who, to whom, how many, where or when.

    A bare noun does not ("amid heavy fighting"), nor one that takes up an event told before ("the attack").
    """
    cast = event.cast
    nouns = [t.token for t in event.triggers if t.sort == "noun"]
    taken_up = _points_back(nouns, sentence)
    named = cast.doers or cast.foes or any(_is_known(t, sentence) for t in cast.undergoers)
    if named and not (taken_up and _only_counts(event)):
        return True
    if not taken_up and (len(nouns) < len(event.triggers) or any(_is_counted(t, sentence) for t in nouns)):
        return True
    sides = {t.i for t in (*cast.doers, *cast.foes)}
    around = [t for t in _around(event) if t.i not in sides and not (taken_up and t.dep_ == "poss")]
    if any(sentence.place_at(t) or taken_up_place(article, sentence, t) for t in around):
        return True
    began = event.clause is not None and lemma_of(event.clause) in _BEGINNINGS  # "the fighting began in May"
    return not (taken_up and began) and any(sentence.date_at(t) for t in around)


def _is_known(noun: Token, sentence: Sentence) -> bool:
    """Whether a struck noun names a target, a place or a party."""
    named = sentence.place_at(noun) is not None or sentence.actor_at(noun) is not None
    return named or class_of(noun, sentence) is not None


def _points_back(nouns: list[Token], sentence: Sentence) -> bool:
    """Whether the nouns take up an event told before: "the attack", "these strikes", "Sunday’s fighting"."""
    dated = any(c.dep_ == "poss" and sentence.date_at(c) for noun in nouns for c in noun.lefts)
    return dated or any(c.lower_ in _POINTING for noun in nouns for c in noun.lefts)


def _only_counts(event: Event) -> bool:
    """ "2,000 were killed in the fighting between X and Y": a number of the whole war, and no event of it."""
    harms = [found for found in event.triggers if found.sort != "noun"]
    fighting = all(found.meaning.act == "Armed clash" for found in event.triggers if found.sort == "noun")
    return bool(harms) and fighting and all(found.meaning.harm for found in harms)


def _is_counted(noun: Token, sentence: Sentence) -> bool:
    return any(sentence.quantity_at(child) for child in noun.lefts)


def _around(event: Event) -> list[Token]:
    """The words of the event's noun phrase, and those on the verb by which it happens."""
    nouns = [t for found in event.triggers for t in found.token.subtree]
    if event.clause is None:
        return nouns
    beside = [child for child in event.clause.children if child.dep_ in _ON_CLAUSE]
    return [*nouns, *(t for child in beside for t in child.subtree)]
