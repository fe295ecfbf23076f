"""Background: standing facts about a place, an actor or the war, one claim each."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from truceline.claims import Background, Named, Relation
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named
from truceline.reading.frames import noun_phrase
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import Setting, setting, to_place

Fact = tuple[Token, Relation, list[Token], list[Token]]
"""The head that carries it, the relation, the words of the quote, the words of the object."""


def read(sentence: Sentence, article: Article) -> Iterator[Background]:
    """The standing facts of a sentence: of each subject first what it is, then what is told along with that."""
    for token in sentence.doc:
        if token.dep_ not in {"nsubj", "nsubjpass"}:
            continue
        subject = _subject(sentence, article, token)
        if subject is None:
            continue
        for slot, (head, relation, words, thing) in enumerate(_facts(sentence, token)):
            start, end = reach(words)
            first, last = reach(thing)
            yield claim(
                Background,
                article,
                sentence,
                start,
                end,
                _at_subject(sentence, token, setting(sentence, article, head, start, end)),
                slot,
                subject=subject,
                relation=relation,
                object=sentence.text[first:last],
            )


def _at_subject(sentence: Sentence, subject: Token, background: Setting) -> Setting:
    """A fact about a place stands there, whatever other names its sentence holds."""
    place = sentence.place_at(subject)
    where = (to_place(place),) if place is not None and place.kind != "country" else ()
    inferred = tuple(name for name in background.inferred if name != "where")
    return replace(background, where=where, inferred=inferred)


def _subject(sentence: Sentence, article: Article, token: Token) -> Named | None:
    """A named place or actor, or the war itself."""
    place = sentence.place_at(token)
    if place is not None and token.pos_ == "PROPN":
        mention = sentence.actor_at(token)
        return Named(name=place.name, actor=mention.actor if mention else None)
    if sentence.actor_at(token) is not None:
        return named(article, sentence, token)
    if token.lemma_.lower() in load("background")["wars"]:
        start, end = reach(noun_phrase(token))
        return Named(name=sentence.text[start:end])
    return None


def _facts(sentence: Sentence, subject: Token) -> Iterator[Fact]:
    verb = subject.head
    yield from _began(subject)
    if verb.lemma_ != "be" or verb.pos_ != "AUX" or any(c.dep_ in {"neg", "aux"} for c in verb.children):
        return
    attribute = next((c for c in verb.children if c.dep_ == "attr"), None)
    if attribute is None or not _is_sort(attribute):
        return
    phrase = noun_phrase(attribute)
    yield (
        verb,
        "is",
        [*subject.subtree, verb, *phrase, *_superlative(attribute)],
        [*phrase, *_superlative(attribute)],
    )
    yield from _along(attribute)


def _is_sort(noun: Token) -> bool:
    superlative = noun.tag_ == "JJS" or any(c.tag_ == "JJS" for c in noun.children)
    return superlative or noun.lemma_.lower() in load("background")["sorts"]


def _superlative(noun: Token) -> list[Token]:
    """ "the fiercest the enclave has seen since 1994": the clause is part of what it is."""
    if noun.tag_ != "JJS" and not any(c.tag_ == "JJS" for c in noun.children):
        return []
    return [t for c in noun.children if c.dep_ in {"relcl", "prep"} for t in c.subtree]


def _along(noun: Token) -> Iterator[Fact]:
    """What hangs on the noun: how long, under what name, with whose support, claimed by whom."""
    lexicon = load("background")
    for token in (t for c in noun.children if c.dep_ in {"relcl", "acl", "appos"} for t in c.subtree):
        below = list(token.children)
        if token.lemma_ in lexicon["standing"] and token.pos_ == "VERB":
            kept = [t for c in below if c.dep_ == "prep" and c.lower_ == "as" for t in _own(c)]
            if kept:
                helpers = [c for c in below if c.dep_ == "aux"]
                yield token, "other", [*helpers, token, *kept], [token, *kept]
        elif token.lemma_ in lexicon["known_as"] and token.tag_ == "VBN":
            thing = [t for c in below if c.lower_ == "as" for g in c.children for t in _own(g)]
            thing = thing or [t for c in below if c.dep_ == "oprd" for t in _own(c)]
            if thing:
                yield token, "known as", [token, *(c for c in below if c.lower_ == "as"), *thing], thing
        elif token.lemma_.lower() in lexicon["support_nouns"] and token.head.lower_ == "with":
            owner = [c for c in below if c.dep_ == "poss"]
            if owner:
                yield token, "supported by", [token.head, token, *owner], owner
        elif token.tag_ == "VBN" and token.lemma_ in [*lexicon["supported"], *lexicon["claimed"]]:
            agent = [t for c in below if c.dep_ == "agent" for g in c.children for t in _own(g)]
            if agent:
                relation: Relation = "claimed by" if token.lemma_ in lexicon["claimed"] else "supported by"
                yield token, relation, [token, *(c for c in below if c.dep_ == "agent"), *agent], agent
    for token in noun.sent:
        if token.lower_ == "since" and token.i > noun.i and any(c.dep_ == "pobj" for c in token.children):
            thing = [t for c in token.children if c.dep_ == "pobj" for t in c.subtree]
            if noun.tag_ != "JJS":
                yield token, "since", [token, *thing], thing


def _own(token: Token) -> list[Token]:
    """A phrase without what hangs on it as a clause or after a comma."""
    found = [token]
    for child in token.children:
        if child.dep_ in {"relcl", "acl", "punct", "appos", "advcl", "conj", "cc"} or child.lower_ in {
            "with",
            "since",
        }:
            continue
        found += _own(child)
    return found


def _began(subject: Token) -> Iterator[Fact]:
    """ "the fighting that started on 27 September", "the war began in 2011"."""
    if subject.lemma_.lower() not in load("background")["wars"]:
        return
    verbs = [subject.head, *(c for c in subject.children if c.dep_ in {"relcl", "acl"})]
    for verb in verbs:
        if verb.lemma_ not in load("background")["began"] or verb.pos_ != "VERB":
            continue
        times = [c for c in verb.children if c.dep_ in {"prep", "npadvmod"} and c.i > verb.i]
        if times:
            thing = [t for c in times for t in c.subtree]
            objects = [t for c in times for g in (c.children if c.dep_ == "prep" else [c]) for t in g.subtree]
            yield verb, "began", [*(t for t in noun_phrase(subject)), verb, *thing], objects
