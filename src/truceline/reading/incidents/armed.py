"""Who bears arms: states and their forces, armed groups, people whose name says so."""

from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.incidents.affected import class_of
from truceline.reading.mentions import Category
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import antecedent

_ARMED: frozenset[Category] = frozenset(
    {"state", "demonym", "government", "military", "armed group", "ministry", "sides"}
)
_UNARMED: frozenset[Category] = frozenset({"international", "media", "monitor", "organisation"})
_THEY = {"it", "its", "their", "them", "they", "us", "we"}


def is_armed(token: Token, sentence: Sentence, article: Article) -> bool:
    """Whether the phrase means a state, its forces, an armed group, or people under arms ("gunmen")."""
    mention = sentence.actor_at(token)
    if mention is None and token.pos_ == "PRON":
        mention = antecedent(article, sentence, token)
        if token.lower_ == "it" and not any(t.dep_ == "ccomp" for t in token.ancestors):
            return False  # "It killed 28" takes up an attack, "said it had killed 28" a party
        return token.lower_ in _THEY and (mention is None or mention.category not in _UNARMED)
    if token.lemma_.lower() in load("acts")["bodies"]:
        return True
    if mention is not None:
        return mention.category in _ARMED
    kind = class_of(token, sentence)
    inside = [m for t in token.lefts if (m := sentence.actor_at(t)) is not None and m.category in _ARMED]
    return kind == "military" or (kind == "unknown" and bool(inside))
