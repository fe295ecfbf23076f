"""Accords: parties agreed on something, who helped, where, and what it is said not to be."""

from collections.abc import Iterator

from spacy.tokens import Token

from truceline.claims import Accord, AccordSubject, Named
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named, sides
from truceline.reading.mediators import mediators_of
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import setting
from truceline.reading.terms import clause_words, contains, first_topic

_PARTIES = {"state", "government", "military", "armed group", "sides", "ministry", "demonym", "office"}


def read(sentence: Sentence, article: Article) -> Iterator[Accord]:
    """The accords that a sentence tells of, each once."""
    for token in sentence.doc:
        if in_conditional(token):
            continue
        if token.lemma_ == "agree" and token.pos_ == "VERB":
            yield from _agreed(sentence, article, token)
        elif token.lemma_.lower() in load("accords")["nouns"] and token.pos_ in {"NOUN", "PROPN"}:
            yield from _named(sentence, article, token)


def _agreed(sentence: Sentence, article: Article, verb: Token) -> Iterator[Accord]:
    """ "A and B agreed to …": several parties, or one that agreed with another."""
    if any(c.dep_ == "neg" or c.lower_ in {"to", "would"} for c in verb.children if c.dep_ in {"neg", "aux"}):
        return
    subjects = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    parties = _parties(sentence, article, subjects + _others(verb))
    if len(parties) < 2:
        return
    start, end = reach([t for t in verb.subtree if not _in_comment(t, verb)])
    yield _accord(sentence, article, verb, parties, start, end)


def _named(sentence: Sentence, article: Article, noun: Token) -> Iterator[Accord]:
    """ "the agreement reached on Friday", "a truce deal between A and B": not one that is only wanted."""
    phrase = " ".join(t.lower_ for t in sentence.doc[max(0, noun.i - 4) : noun.i])
    if contains(phrase, load("accords")["wanted"]) or not _is_made(noun):
        return
    said_not = _denied(sentence, noun)
    told = [c for c in noun.children if c.dep_ in {"acl", "relcl", "prep", "compound", "amod", "appos"}]
    if not told and not said_not and noun.dep_ not in {"dobj", "nsubjpass"}:
        return
    parties = _parties(sentence, article, _between(noun)) or _earlier_parties(article, sentence)
    tokens = [t for t in noun.subtree if not _in_comment(t, noun)]
    tokens += clause_words(noun.head) if said_not else []
    start, end = reach(tokens)
    yield _accord(sentence, article, noun, parties, start, end, said_not)


def _is_made(noun: Token) -> bool:
    """A noun that is subject, or object of a verb of making that is done, or stands under "under", "since"."""
    if any(c.dep_ == "det" and c.lower_ in {"any", "no"} for c in noun.children):
        return False
    verb = noun.head
    if noun.dep_ == "dobj":
        done = verb.tag_ in {"VBD", "VBN", "VBP", "VBZ"} or verb.dep_ == "ROOT"
        wished = any(c.dep_ == "aux" and c.lower_ in {"to", "would", "could", "will"} for c in verb.children)
        return verb.lemma_ in load("accords")["making"] and done and not wished
    if noun.dep_ == "pobj":
        return noun.head.lower_ in {"under", "since", "after", "in", "following", "by", "with", "of"}
    return noun.dep_ in {"nsubj", "nsubjpass", "appos", "ROOT", "attr", "conj"}


def _accord(
    sentence: Sentence,
    article: Article,
    head: Token,
    parties: tuple[Named, ...],
    start: int,
    end: int,
    said_not: tuple[str, ...] = (),
) -> Accord:
    background = setting(sentence, article, head, start, end)
    venue = next((place.name for place in background.where if place.kind == "place"), None)
    agreed = background.when.latest if background.when is not None else None
    return claim(
        Accord,
        article,
        sentence,
        start,
        end,
        background,
        parties=parties,
        mediators=mediators_of(sentence, article, parties),
        subject=_subject(sentence, article, head, start, end),
        venue=venue,
        agreed=agreed,
        not_=said_not,
    )


def _subject(sentence: Sentence, article: Article, head: Token, start: int, end: int) -> AccordSubject:
    words = sentence.text[start:end]
    for phrase in load("accords")["denied"]:
        for opening in load("accords")["denying"]:
            words = words.replace(f"{opening} {phrase}", "")
    found = first_topic(words, load("accords")["subjects"])
    if found is not None:
        return found  # type: ignore[return-value]  # the lexicon's keys are the format's subjects
    earlier = [c for c in article.claims if isinstance(c, Accord)]
    definite = any(c.lower_ in {"the", "this", "that"} for c in head.children) or head.pos_ == "VERB"
    return earlier[-1].subject if earlier and definite else "other"


def _denied(sentence: Sentence, noun: Token) -> tuple[str, ...]:
    """ "The agreement was short of a ceasefire" → ceasefire."""
    lexicon = load("accords")
    if noun.dep_ not in {"nsubj", "nsubjpass"}:
        return ()
    words = " ".join(t.lower_ for t in clause_words(noun.head))
    return tuple(
        sorted({p for opening in lexicon["denying"] for p in lexicon["denied"] if f"{opening} {p}" in words})
    )


def _parties(sentence: Sentence, article: Article, heads: list[Token]) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    for head in heads:
        for token in (head, *head.conjuncts):
            mention = sentence.actor_at(token)
            plural = token.pos_ == "PRON" and token.lower_ in {"they", "both"}
            if plural or (mention is not None and mention.category == "sides"):
                for side in sides(article, sentence):
                    found.setdefault(side.actor or side.name, side)
            elif mention is not None and mention.category in _PARTIES:
                party = named(article, sentence, token)
                if party is not None:
                    found.setdefault(party.actor or party.name, party)
    return tuple(found.values())


def _others(verb: Token) -> list[Token]:
    """With whom: "agreed with B"."""
    withs = [c for c in verb.children if c.dep_ == "prep" and c.lower_ == "with"]
    return [t for w in withs for t in w.children if t.dep_ == "pobj"]


def _between(noun: Token) -> list[Token]:
    preps = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"between", "with", "by", "among"}]
    joined = [c for c in noun.children if c.dep_ in {"compound", "amod", "nmod", "poss"}]
    return [t for p in preps for t in p.children if t.dep_ == "pobj"] + joined


def _earlier_parties(article: Article, sentence: Sentence) -> tuple[Named, ...]:
    earlier = [c for c in article.claims if isinstance(c, Accord) and c.parties]
    return earlier[-1].parties if earlier else sides(article, sentence)


def _in_comment(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in {"advcl", "parataxis"} or (
            token.dep_ == "conj" and token.head == top and token.pos_ == "VERB"
        ):
            return True
        token = token.head
    return False
