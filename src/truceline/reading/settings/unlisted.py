"""Parties that the lexicon does not know, by the names that a document gives them."""

from truceline.claims import Named
from truceline.lexicon import load
from truceline.reading.english.roles import alongside, behind
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.mentions import ActorMention
from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence, reach

_NAMES = {"NNP", "NNPS"}
_BESIDE = {"amod", "case", "compound", "det", "nmod", "poss"}
_ARTICLES = {"a", "an", "the"}
_WORD = 4
"""Letters from which on even a headline in capitals would write a word with one."""


def unlisted(sentence: Sentence, noun: Token) -> tuple[Named, ...]:
    """Whom a phrase names that the lexicon does not know: "the Orna Council", "envoys of A and B".

    Empty where the lexicon knows the actor, where nobody is named, and in titles that capitalise each word.
    """
    mention = sentence.actor_at(noun)
    if mention is None:
        return (Named(name=_name(sentence, noun)),) if is_name(sentence, noun) else ()
    if not is_bare(mention):
        return ()
    owners = [t for t in behind(noun, {"of"}) if is_name(sentence, t)]
    several = noun.tag_ == "NNS" and len(owners) > 1
    first = () if several else (Named(name=_of(sentence, noun, owners)),)
    others = owners if several else owners[1:]
    return (*first, *(Named(name=_name(sentence, t)) for t in others))


def is_name(sentence: Sentence, noun: Token) -> bool:
    """Whether the word heads a proper name that may be a party's: no listed actor, no day, no accord."""
    named = noun.tag_ in _NAMES or (sentence.place_at(noun) is not None and noun.text[:1].isupper())
    known = sentence.actor_at(noun) is not None or sentence.date_at(noun) is not None
    return (
        named
        and not known
        and noun.lemma_.lower() not in load("accords")["nouns"]
        and any(t.is_lower and len(t) >= _WORD for t in sentence.doc)
    )


def pair(article: Article, sentence: Sentence) -> tuple[Named, ...]:
    """The last two unlisted parties that a sentence up to here names side by side as parties, or nobody.

    So they stand behind "between" and "of" with an office or a force, or as who agrees; two towns do not.
    """
    return next((both for number, both in reversed(_pairs(article)) if number <= sentence.number), ())


@once
def _pairs(article: Article) -> list[tuple[int, tuple[Named, ...]]]:
    return [(sentence.number, both) for sentence in article.sentences if (both := _pair(sentence))]


def _pair(sentence: Sentence) -> tuple[Named, ...]:
    for noun in sentence.doc:
        both = alongside(noun) if noun.dep_ in {"nsubj", "pobj"} and is_name(sentence, noun) else []
        if len(both) == 2 and is_name(sentence, both[1]) and _act_as_parties(sentence, noun):
            return tuple(Named(name=_name(sentence, t)) for t in both)
    return ()


def is_bare(mention: ActorMention) -> bool:
    """Whether a mention says what an actor is, and not whose: "government", "envoys", "army"."""
    return mention.actor is None and mention.party is None and mention.category != "sides"


def _act_as_parties(sentence: Sentence, noun: Token) -> bool:
    above = noun.head
    if noun.dep_ == "nsubj":
        return above.lemma_ in [
            *load("accords")["committing"]["verbs"],
            *load("accords")["making"]["parties"],
        ]
    return above.lower_ == "between" or (above.lower_ == "of" and sentence.actor_at(above.head) is not None)


def _of(sentence: Sentence, noun: Token, owners: list[Token]) -> str:
    name = _name(sentence, noun)
    return f"{name} of {_name(sentence, owners[0])}" if owners else name


def _name(sentence: Sentence, noun: Token) -> str:
    """The noun with what names it in front, without the article: "National Salvation Army"."""
    mention = sentence.actor_at(noun)
    front = [t for t in noun_phrase(noun) if t.i < noun.i and _belongs(t, noun)]
    start, end = reach([*front, noun])
    if mention is not None:
        start, end = min(start, mention.start), max(end, mention.end)
    words = sentence.text[start:end]
    first, _, rest = words.partition(" ")
    return rest if first.lower() in _ARTICLES and rest else words


def _belongs(token: Token, noun: Token) -> bool:
    """Capitals and what ties them to the noun; "smaller" and numbers are no part of a name."""
    capital = token.text[:1].isupper() or token.dep_ == "case"
    return capital and token.dep_ in _BESIDE and token.lower_ not in _ARTICLES and token != noun
