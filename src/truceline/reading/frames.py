"""Who says what in one sentence: sources, cue words and the content said, found in its tree.

After the attribution scheme of Pareti (2012): every attribution is a source, a cue and a content, each of
which may be broken up. Names are resolved later, in speakers.py; here the words are only found.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from truceline.claims import Stance
from truceline.lexicon import load
from truceline.reading.sentence import Frame

Stretch = tuple[int, int]
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_CLAUSES = {"ccomp", "xcomp"}


@cache
def _verbs() -> dict[str, Stance]:
    found: dict[str, Stance] = {}
    for stance, lemmas in load("saying")["verbs"].items():
        for lemma in lemmas:
            found.setdefault(lemma, stance)
    return found


@cache
def _nouns() -> dict[str, Stance]:
    return {lemma: stance for stance, lemmas in load("saying")["nouns"].items() for lemma in lemmas}


def find(doc: Doc, quoted: tuple[Stretch, ...]) -> tuple[Frame, ...]:
    """The frames of a sentence, in the order of their cues. `quoted`: what stands in quotation marks."""
    found = [*_of_verbs(doc, quoted), *_of_markers(doc), *_of_nouns(doc)]
    return tuple(sorted(found, key=lambda frame: (frame.cue, frame.content)))


def _of_verbs(doc: Doc, quoted: tuple[Stretch, ...]) -> Iterator[Frame]:
    for verb in doc:
        stance = _verbs().get(verb.lemma_.lower())
        if stance is None or not _is_saying(verb):
            continue
        passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children)
        source = _agent(verb) if passive else _subject(verb)
        if passive and not source and _content_of_quoted_as(verb):
            continue
        content = _content(verb, passive, source, quoted)
        if not content or any(t.pos_ == "NUM" and t.head in source for t in source):
            continue
        if passive and not source and stance == "stated" and verb.lemma_ != "confirm":
            stance = "alleged"  # "were reported killed", "is said to have": nobody stands behind it
        yield Frame(stretches(source), stretches(_cue(verb)), stretches(content), stance)


def _is_saying(verb: Token) -> bool:
    """Whether the verb is a verb here, and somebody does say: "found on the field" is no finding."""
    reduced = verb.dep_ in {"acl", "amod"} and verb.tag_ == "VBN"
    return verb.pos_ in {"VERB", "AUX"} and not reduced and not _is_silent(verb)


def _is_silent(verb: Token) -> bool:
    """Whether the verb is negated or not yet done: "has not said" says nothing."""
    return any(child.dep_ == "neg" for child in verb.children) or any(
        child.dep_ == "aux" and child.lower_ in {"to", "would", "should", "could", "might", "may"}
        for child in verb.children
        if verb.tag_ == "VB"
    )


def _content_of_quoted_as(verb: Token) -> bool:
    return verb.lemma_ in {"quote", "cite"}


def _cue(verb: Token) -> list[Token]:
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass", "prt", "neg"}]
    return [verb, *(child for child in helpers if abs(child.i - verb.i) <= 3)]


def _subject(verb: Token) -> list[Token]:
    """The subject's tokens; a verb without its own takes that of the verb it hangs on."""
    seen: set[int] = set()
    at = verb
    while at.i not in seen:
        seen.add(at.i)
        own = next((child for child in at.children if child.dep_ == "nsubj"), None)
        if own is not None:
            if own.tag_ in {"WDT", "WP"} and at.dep_ == "relcl":
                return noun_phrase(at.head)
            return noun_phrase(own)
        inverted = _inverted(at)
        if inverted is not None:
            return noun_phrase(inverted)
        if at.dep_ == "pcomp" and at.head.lower_ == "as" and at.head.head.lemma_ in {"quote", "cite"}:
            quoting = at.head.head
            spoken = next((c for c in quoting.children if c.dep_ in {"dobj", "nsubjpass"}), None)
            return noun_phrase(spoken) if spoken is not None else []
        if at.dep_ in {"conj", "xcomp", "advcl", "parataxis"} and at.head.pos_ in {"VERB", "AUX"}:
            at = at.head
        elif at.dep_ == "acl":
            return noun_phrase(at.head)
        else:
            break
    return []


def _inverted(verb: Token) -> Token | None:
    """The speaker behind the verb in '…", said the ministry', where the parser calls it an object."""
    after = [
        c for c in verb.children if c.i > verb.i and c.dep_ in {"dobj", "attr", "oprd", "dep", "npadvmod"}
    ]
    if (
        after
        and verb.lemma_ in {"say", "add", "write", "tell"}
        and after[0].pos_ in {"NOUN", "PROPN", "PRON"}
    ):
        before = verb.doc[max(0, verb.i - 2) : verb.i]
        if any(token.is_punct for token in before):
            return after[0]
    return None


def _agent(verb: Token) -> list[Token]:
    by = next((child for child in verb.children if child.dep_ == "agent"), None)
    return noun_phrase(next(by.children)) if by is not None and any(by.children) else []


def _content(verb: Token, passive: bool, source: list[Token], quoted: tuple[Stretch, ...]) -> list[Token]:
    own = {*(t.i for t in source), verb.i}
    parts: list[Token] = []
    for child in verb.children:
        if _is_said(child, verb, passive):
            parts += child.subtree
        elif (
            child.dep_ == "prep"
            and child.lower_ == "of"
            and verb.lemma_ in {"accuse", "warn", "speak", "suspect"}
        ):
            parts += [t for c in verb.children if c.dep_ == "dobj" for t in c.subtree]
            parts += child.subtree
    if parts:
        parts += [t for c in verb.children if _adds_to_it(verb, c) for t in c.subtree]
    if passive and not any(child.dep_ in _CLAUSES for child in verb.children):
        parts = parts if verb.lemma_ in load("saying")["with_object"] else []
    if not parts and not passive:
        parts = _around(verb, own) or _nearby_quotation(verb, source, quoted)
    return [token for token in parts if token.i not in own]


def _is_said(child: Token, verb: Token, passive: bool) -> bool:
    """Whether what hangs on a verb of saying is what it says."""
    if child.dep_ == "xcomp":
        return passive or _takes_infinitive(verb, child)
    if child.dep_ == "dobj":
        return verb.lemma_ in load("saying")["with_object"]
    return child.dep_ == "ccomp" or (child.dep_ == "nsubjpass" and passive) or _goes_on_saying(verb, child)


def _goes_on_saying(verb: Token, clause: Token) -> bool:
    """ "said that soldiers had fired, and had killed": after the past of saying, "had" still reports."""
    helpers = {c.lower_ for c in clause.children if c.dep_ == "aux"}
    own = any(c.dep_ in {"nsubj", "nsubjpass"} for c in clause.children)
    return clause.dep_ == "conj" and clause.pos_ == "VERB" and not own and bool(helpers & {"had", "would"})


def _takes_infinitive(verb: Token, complement: Token) -> bool:
    """ "claimed to have taken" is said; "continued to fire" is done. A participle or adjective is a report."""
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in complement.children)
    return not infinitive or verb.lemma_ in load("saying")["with_infinitive"]


def _around(verb: Token, own: set[int]) -> list[Token]:
    """The content of a parenthetical: "the raid, officials said, lasted an hour"."""
    if verb.dep_ not in {"parataxis", "advcl", "ccomp", "conj", "dep"} or verb.head.pos_ not in {
        "VERB",
        "AUX",
    }:
        return []
    mine = {token.i for token in verb.subtree} | own | _trailing_clauses(verb)
    fenced = min(mine) > 0 and verb.doc[min(mine) - 1].is_punct
    if verb.dep_ != "parataxis" and not (fenced and len(mine) <= 12):
        return []
    return [token for token in verb.head.subtree if token.i not in mine]


def _trailing_clauses(verb: Token) -> set[int]:
    """Clauses behind the words of saying ("…, he said as the shelling went on") are the writer's own."""
    behind = [t for t in verb.head.children if t.dep_ == "advcl" and t.i > verb.i and not _is_participle(t)]
    return {token.i for clause in behind for token in clause.subtree if token.i > verb.i}


def _adds_to_it(verb: Token, clause: Token) -> bool:
    """ "…, the monitor said, bringing the total to 40": what stands behind the words of saying is said too."""
    return clause.i > verb.i and _is_participle(clause) and clause.lemma_ in load("saying")["going_on"]


def _is_participle(clause: Token) -> bool:
    """ "…, the monitor said, bringing the total to 40" is still what the monitor says."""
    return clause.tag_ == "VBG" and not any(c.dep_ in {"mark", "nsubj"} for c in clause.children)


def _nearby_quotation(verb: Token, source: list[Token], quoted: tuple[Stretch, ...]) -> list[Token]:
    spoken = {token.i for token in source}
    return [t for t in verb.doc if t.i not in spoken and any(a <= t.idx < b for a, b in quoted)]


def _of_markers(doc: Doc) -> Iterator[Frame]:
    """ "according to X", "citing X": the source follows, the clause that it hangs on is the content."""
    for stance, phrases in load("saying")["markers"].items():
        for phrase in phrases:
            for hit in re.finditer(rf"\b{re.escape(phrase)}\b", doc.text, re.IGNORECASE):
                words = doc.char_span(*hit.span(), alignment_mode="expand")
                if words is None:
                    continue
                objects = [
                    t for w in words for t in w.children if t.dep_ in {"pobj", "dobj"} and t.i >= words.end
                ]
                if not objects:
                    continue
                source = noun_phrase(objects[0])
                mine = {t.i for w in words for t in w.subtree}
                content = [t for t in _clause_of(words[0]).subtree if t.i not in mine]
                yield Frame(stretches(source), (hit.span(),), stretches(content), stance)


def _clause_of(token: Token) -> Token:
    """The verb that heads the clause, with what it is coordinated with."""
    at = token
    while at.head != at and (at.pos_ not in {"VERB", "AUX"} or at == token):
        at = at.head
    while at.dep_ == "conj" and at.head.pos_ in {"VERB", "AUX"} and at.head.i > token.i:
        at = at.head
    return at


def _of_nouns(doc: Doc) -> Iterator[Frame]:
    """ "reports of shelling", "its claim that …": stance without, or with, a possessor who says it."""
    for noun in doc:
        stance = _nouns().get(noun.lemma_.lower())
        if stance is None or noun.pos_ != "NOUN":
            continue
        content = [
            token
            for child in noun.children
            if child.i > noun.i and (child.dep_ == "acl" or (child.dep_ == "prep" and child.lower_ == "of"))
            for token in child.subtree
        ]
        if not content or not (noun.lemma_ == "report" or any(t.pos_ in {"VERB", "AUX"} for t in content)):
            continue
        owner = next((c for c in noun.children if c.dep_ == "poss"), None)
        source = noun_phrase(owner) if owner is not None else []
        if noun.lemma_ == "report" and not source:
            stance = "alleged"
        yield Frame(stretches(source), ((noun.idx, noun.idx + len(noun)),), stretches(content), stance)


def noun_phrase(head: Token) -> list[Token]:
    """The phrase of `head` without relative clauses, dates and participles that hang on it."""
    found = [head]
    for child in head.children:
        if child.dep_ in {"relcl", "acl", "punct", "advcl", "npadvmod", "case", "advmod", "mark"}:
            continue
        if child.dep_ == "prep" and child.lower_ not in {"of", "for", "to", "from", "in", "at"}:
            continue
        found += child.subtree if child.dep_ in {"prep", "poss"} else noun_phrase(child)
    return found


def stretches(tokens: Iterable[Token]) -> tuple[Stretch, ...]:
    """Runs of neighbouring tokens as character stretches, without punctuation at their ends."""
    runs: list[list[Token]] = []
    for token in sorted(set(tokens), key=lambda t: t.i):
        if runs and all(t.is_punct for t in token.doc[runs[-1][-1].i + 1 : token.i]):
            runs[-1].append(token)
        else:
            runs.append([token])
    trimmed = [_without_punctuation(run) for run in runs]
    return tuple((run[0].idx, run[-1].idx + len(run[-1])) for run in trimmed if run)


def _without_punctuation(run: list[Token]) -> list[Token]:
    while run and (run[0].is_punct or run[0].is_space):
        run = run[1:]
    while run and (run[-1].is_punct or run[-1].is_space):
        run = run[:-1]
    return run
