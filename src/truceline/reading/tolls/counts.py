"""How many: the number that a phrase of people gives, by its syntax or by the order of its words."""

from dataclasses import dataclass

from truceline.claims import Qualifier
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.outcomes import words_for
from truceline.reading.tolls.victims import core, is_dead_body, is_measure, is_name, noun_status

_SINGLE = {"a", "an", "another"}
_ARTICLES = {"a", "an", "the"}
_ASKING = {"how", "what", "which", "whose"}
_COUNTING = {"nummod", "amod", "compound", "quantmod", "det", "nmod", "predet"}
_PLURAL = {"NNS", "NNPS"}
_NAME = 5  # words of a person's name at most
_PHRASE = 7  # words from a number to the people it counts at most


@dataclass(frozen=True, slots=True)
class Count:
    """How many, and the characters of the sentence that say so; `explicit`: by a number or a word for one."""

    low: int | None
    high: int | None
    qualifier: Qualifier
    start: int
    end: int
    explicit: bool


def counted_by(quantity: Quantity) -> Count:
    """The count that a number in words or digits gives."""
    return Count(quantity.low, quantity.high, quantity.qualifier, quantity.start, quantity.end, True)


def count(sentence: Sentence, token: Token) -> Count | None:
    """How many the phrase of `token` means; null where it doesn't say ("the civilians", "those killed")."""
    inner = core(token)
    quantity = _number_of(sentence, token)
    if quantity is not None:
        return counted_by(quantity)
    start = min([inner.idx, *(c.idx for c in inner.children if c.dep_ == "det")])
    end = inner.idx + len(inner)
    if inner.tag_ == "NNS" and (_is_bare(inner) or is_dead_body(inner)) and _is_bare(token):
        return Count(2, None, "vague", start, end, False)
    if _is_one(sentence, inner):
        return Count(1, 1, "exact", start, end, False)
    return None


def or_none(sentence: Sentence, counted: Count) -> Count:
    """The count, nought where "not" stands before its one: "not one soldier was killed"."""
    before = sentence.text[: counted.start].rstrip()
    if counted.low != 1 or not before.casefold().endswith("not"):
        return counted
    return Count(0, 0, "exact", len(before) - len("not"), counted.end, True)


def _number_of(sentence: Sentence, token: Token) -> Quantity | None:
    for holder in (token, core(token)):
        for candidate in (holder, *reversed([c for c in holder.children if c.i <= holder.i])):
            quantity = sentence.quantity_at(candidate)
            counts = candidate == holder or (
                candidate.dep_ in _COUNTING and not _is_cut_off(candidate, holder)
            )
            if quantity is not None and counts:
                return quantity
    inside = [c for p in token.children if p.dep_ == "prep" and p.lower_ == "of" for c in p.children]
    together = next((sentence.quantity_at(c) for c in inside if c.pos_ == "NUM"), None)
    if together is not None:
        return together  # "its crew of three"
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    return sentence.quantity_at(above) if above is not None else None  # "1,166 of its soldiers killed"


def _is_cut_off(number: Token, noun: Token) -> bool:
    """Whether a sentence begins between them: stray figures before it count nobody in it."""
    return any(begins(c) and number.i < c.i for c in noun.children)


def begins(token: Token) -> bool:
    """Whether a sentence begins with the word: an article with a capital letter."""
    return token.lower_ in _ARTICLES and token.text[0].isupper()


def _is_bare(noun: Token) -> bool:
    """No article, number or owner; whose the bodies are tells nothing of their number."""
    measured = noun.dep_ == "pobj" and noun.head.lower_ == "of" and is_measure(noun.head.head)
    if measured or noun.left_edge.lower_ in _ASKING:
        return False
    barred = {"det", "nummod", "predet", "neg"} | (set() if is_dead_body(noun) else {"poss"})
    return not any(c.dep_ in barred for c in noun.children)


def are_bodies(noun: Token) -> bool:
    """Whether the noun counts bodies of people, not people: "three families"."""
    return core(noun).lemma_.lower() in load("tolls")["bodies counted whole"]


def _is_one(sentence: Sentence, noun: Token) -> bool:
    """A singular with "a", or without in a headline ("Shell kills boy"), or a person by name."""
    if noun.lemma_.lower() in load("tolls")["many in one"]:
        return False
    is_national = noun.tag_ == "JJ" and sentence.actor_at(noun) is not None  # "a third Kenyan"
    if (noun.tag_ in {"NN", "NNP"} or is_national) and any(c.lower_ in _SINGLE for c in noun.children):
        return True
    if sentence.passage.role == "headline" and noun.tag_ == "NN" and _is_bare(noun):
        return noun_status(noun) is not None
    if not is_name(sentence, noun):
        return False
    first = noun.i
    while first > 0 and is_name(sentence, noun.doc[first - 1]):
        first -= 1
    return 1 <= noun.i - first < _NAME


def people_after(sentence: Sentence, quantity: Quantity) -> Token | None:
    """The people that a number counts by the order of words: "rebels" of "30 wounded Malian rebels".

    The number itself where no noun follows ("12 were killed"); null where it counts something else.
    """
    number = sentence.span(*quantity.number)[-1]
    head: Token | None = None
    for token in number.doc[number.i + 1 : number.i + 1 + _PHRASE]:
        if token.idx < quantity.end:
            continue
        if token.pos_ in {"NOUN", "PROPN"} and sentence.quantity_at(token) is None:
            if sentence.date_at(token) is not None or _is_told(token):
                break
            head = token
            if token.tag_ in _PLURAL and noun_status(token) is not None:
                break
        elif (token.i == number.i + 1 and token.lower_ in _ARTICLES) or not _goes_on(sentence, token, head):
            break
    if head is None:
        return number
    return head if noun_status(head) is not None else None


def _is_told(token: Token) -> bool:
    """Whether the word tells what happened to those before it ("20 hurt in a blast"), or does more harm."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    modifies = following is not None and following.pos_ in {"NOUN", "PROPN", "ADJ"}
    harm = token.lemma_.lower() in words_for("done_to") and token.pos_ in {"VERB", "PROPN"}
    return harm or (token.lower_ in words_for("adjectives") and not modifies)


def _goes_on(sentence: Sentence, token: Token, head: Token | None) -> bool:
    """Whether the phrase may go on behind this word: an adjective, "of its", "regime and rebel fighters"."""
    if sentence.quantity_at(token) is not None or token.is_punct:
        return False
    if token.lower_ in {"and", "or"}:
        return head is not None and head.tag_ not in _PLURAL
    if head is not None and head.tag_ in _PLURAL:
        return False
    return (
        token.pos_ in {"ADJ", "DET", "PART"}
        or token.dep_ == "amod"
        or token.lower_ in load("tolls")["inside a phrase"]
    )
