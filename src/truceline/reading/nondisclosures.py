"""Nondisclosures: somebody has not said. Undisclosed is not zero."""

from collections.abc import Iterator

from spacy.tokens import Token

from truceline.claims import Nondisclosure
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import setting
from truceline.reading.terms import clause_words, first_topic


def read(sentence: Sentence, article: Article) -> Iterator[Nondisclosure]:
    """The silences that a sentence tells of, each with who is silent and about what."""
    for token in sentence.doc:
        if token.pos_ not in {"VERB", "AUX"} or in_conditional(token) or not _is_silence(token):
            continue
        subject = _subject(token)
        actor = named(article, sentence, subject) if subject is not None else None
        if actor is None or subject is None:
            continue
        words = [*clause_words(token), *_objects_of(token)]
        start, end = reach([t for t in words if t.i >= min(subject.left_edge.i, token.i)])
        text = sentence.text[start:end]
        about = first_topic(text, load("nondisclosures")["about"]) or "other"
        yield claim(
            Nondisclosure,
            article,
            sentence,
            start,
            end,
            setting(sentence, article, token, start, end),
            actor=actor,
            about=about,
            outcome=first_topic(text, load("nondisclosures")["outcomes"]) if about != "other" else None,
            status=first_topic(text, load("nondisclosures")["statuses"]) if about == "toll" else None,
        )


def _is_silence(verb: Token) -> bool:
    """ "has not said", "has yet to disclose", "declined to comment", "made no comment"."""
    lexicon = load("nondisclosures")
    telling = verb.lemma_ in lexicon["telling"]
    if telling and any(c.dep_ == "neg" and c.lower_ != "never" for c in verb.children):
        return verb.lemma_ != "say" or _says_whether(verb)
    if telling and verb.dep_ in {"xcomp", "ccomp"} and any(c.lower_ == "to" for c in verb.children):
        above = verb.head
        yet = any(c.lower_ == "yet" for c in above.children) or above.lower_ == "yet"
        return above.lemma_ in lexicon["declining"] or (above.lemma_ in {"have", "be"} and yet)
    empty = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in lexicon["empty"]]
    return verb.lemma_ in lexicon["empty_verbs"] and any(
        t.lower_ == "no" and t.dep_ == "det" for c in empty for t in c.children
    )


def _says_whether(verb: Token) -> bool:
    """ "has not said whether …" is a silence; "did not say that he would" is not."""
    clauses = [c for c in verb.children if c.dep_ == "ccomp"]
    opened = {
        t.lower_ for c in clauses for t in c.subtree if t.dep_ == "mark" or t.tag_ in {"WRB", "WP", "WDT"}
    }
    return bool(opened & {"whether", "if", "how", "what", "when", "where", "who", "why", "which"}) or any(
        c.dep_ == "dobj" for c in verb.children
    )


def _subject(verb: Token) -> Token | None:
    at = verb
    for _ in range(3):
        own = next((c for c in at.children if c.dep_ == "nsubj"), None)
        if own is not None:
            return own
        at = at.head
    return None


def _objects_of(verb: Token) -> list[Token]:
    return [t for c in verb.children if c.dep_ in {"ccomp", "xcomp"} for t in c.subtree] + [
        t for t in verb.head.children if verb.dep_ == "xcomp" and t.dep_ in {"aux", "nsubj", "advmod"}
    ]
