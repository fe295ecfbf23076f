"""Whether a stretch of the text is about an armed conflict, so that what is only said there is, too."""

from functools import cache

from truceline.claims import Accord, Ceasefire, Control, Incident, Toll
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.mentions import ActorMention, Category
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.near import near

_FIGHTING: frozenset[Category] = frozenset({"military", "armed group"})
_FEW = 3
_PARTIES: frozenset[Category] = frozenset(
    {"state", "demonym", "government", "ministry", "military", "armed group", "international"}
)
_DEEDS = (Accord, Incident, Toll, Control, Ceasefire)


def amid_conflict(sentence: Sentence, article: Article) -> bool:
    """Whether the sentence names a party of the lexicon, or the text near it tells of forces or deeds of war.

    A text of a few sentences cannot show its subject, and gets the benefit of the doubt.
    """
    if len(article.sentences) <= _FEW or any(_is_party(mention) for mention in sentence.actors):
        return True
    here = list(near(sentence, article))
    if any(_speaks_of_arms(other) for other in here):
        return True
    starts = {other.start for other in here if other.number <= sentence.number}
    first, end = min(starts), sentence.start + len(sentence.text)
    return any(isinstance(c, _DEEDS) and first <= c.quote.start < end for c in reversed(article.claims))


def amid_violence(sentence: Sentence, article: Article) -> bool:
    """Whether at least two different words of a conflict stand near, whatever else they may mean."""
    here = [token.lemma_.lower() for other in near(sentence, article) for token in other.doc]
    return len(_words().intersection(here)) > 1


def speaks_of_forces(sentence: Sentence) -> bool:
    """Whether it names forces, armed groups, or what only a conflict has ("frontline", "peace talks")."""
    return _names_forces(sentence) or any(map(_is_of_war, sentence.doc.listed(_words())))


def _speaks_of_arms(sentence: Sentence) -> bool:
    """The same, or any word of violence beside a state or its people."""
    if speaks_of_forces(sentence):
        return True
    states = any(mention.party for mention in sentence.actors)
    return states and sentence.doc.has_any(_words())


def _is_party(mention: ActorMention) -> bool:
    return mention.actor is not None and mention.category in _PARTIES


def _names_forces(sentence: Sentence) -> bool:
    return any(m.category in _FIGHTING and not _may_be_civil(m) for m in sentence.actors)


def _may_be_civil(mention: ActorMention) -> bool:
    """ "The coalition" may be one of parties in a parliament."""
    unknown = mention.actor is None and mention.party is None
    return unknown and mention.name.lower().split()[-1] in load("conflict")["bodies"]


def _is_of_war(token: Token) -> bool:
    found = {token.lemma_.lower(), token.lower_} & _words()
    if "war" in found:
        return not any(t.lower_ in load("conflict")["figures"] for t in token.subtree)
    if "peace" in found:
        return token.head.lemma_.lower() in load("conflict")["made"]
    return not found <= _also_of_peace()


@cache
def _words() -> frozenset[str]:
    return frozenset(load("conflict")["words"])


@cache
def _also_of_peace() -> frozenset[str]:
    return frozenset(load("conflict")["of peace too"])
