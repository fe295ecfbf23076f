"""Standing facts in a sentence's tree: what a subject is, its other names, its backers, and since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from truceline.claims import Relation
from truceline.lexicon import load
from truceline.reading.english.clauses import is_negated
from truceline.reading.english.roles import agents, behind
from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames import noun_phrase

_HANGING = {"relcl", "acl", "punct", "appos", "advcl", "conj", "cc"}
_OTHER_FACTS = {"with", "since"}


@dataclass(frozen=True, slots=True)
class Fact:
    """`head` carries it; `words` are the quote, `object` what stands on the other side of the relation."""

    head: Token
    relation: Relation
    words: list[Token]
    object: list[Token]


def may_tell(doc: Doc) -> bool:
    """Whether a sentence has one of the words by which it may tell a standing fact."""
    return doc.has_any(_openers()) or any(token.tag_ == "JJS" for token in doc)


@cache
def _openers() -> frozenset[str]:
    lexicon = load("background")
    sections = ("began", "founded", "standing", "known_as", "support_nouns", "supported", "claimed", "sorts")
    return frozenset(word for section in sections for word in lexicon[section])


def facts(subject: Token) -> Iterator[Fact]:
    """The standing facts that are told of a subject: when it began, what it is, what hangs on either."""
    yield from _began(subject)
    yield from hanging(subject)
    beside = [c for c in subject.head.children if c.dep_ == "conj" and c.lemma_ == "be"]
    for verb in (subject.head, *beside):
        yield from _said_of(subject, verb)


def hanging(noun: Token) -> Iterator[Fact]:
    """The standing facts that clauses on a noun tell of it: "Lomsk, called Lomos by its neighbours"."""
    for clause in dict.fromkeys((*noun.children, *noun.doc[noun.i + 2 : noun.i + 3])):
        if described_by(clause) is noun:
            yield from _told_by(clause)


def described_by(clause: Token) -> Token | None:
    """The noun that a clause describes; of a participle behind a comma the one before that, whatever it hangs

    on in the tree ("In Lomsk, called Lomos by its neighbours, …").
    """
    if clause.dep_ in {"relcl", "acl"}:
        return clause.head
    behind_comma = clause.i > 1 and clause.nbor(-1).text == ","
    return clause.nbor(-2) if clause.dep_ == "advcl" and clause.tag_ == "VBN" and behind_comma else None


def _said_of(subject: Token, verb: Token) -> Iterator[Fact]:
    if any(c.dep_ == "aux" and c.lemma_ != "have" for c in verb.children) or is_negated(verb):
        return
    if verb.tag_ == "VBN" and subject.dep_ == "nsubjpass":
        yield from _told_by(verb, list(subject.subtree))
        if verb.lemma_ in load("background")["standing"]:
            yield from _since(subject, verb)
    attribute = next((c for c in verb.children if c.dep_ == "attr"), None)
    if verb.lemma_ == "be" and attribute is not None and _is_sort(attribute):
        phrase = [*noun_phrase(attribute), *_superlative(attribute)]
        helpers = [c for c in verb.children if c.dep_ == "aux"]
        yield Fact(verb, "is", [*noun_phrase(subject), *_relative(subject), *helpers, verb, *phrase], phrase)
        yield from _along(attribute, verb)


def _began(subject: Token) -> Iterator[Fact]:
    """ "the fighting that started on 27 September", "the war began in 2011", "the group was founded"."""
    lexicon = load("background")
    is_war = subject.lemma_.lower() in lexicon["wars"]
    for verb in (subject.head, *(c for c in subject.children if c.dep_ in {"relcl", "acl"})):
        began = is_war and verb.lemma_ in lexicon["began"]
        if not (began or (verb.lemma_ in lexicon["founded"] and verb.tag_ == "VBN")) or verb.pos_ != "VERB":
            continue
        times = [c for c in verb.children if c.dep_ in {"prep", "npadvmod"} and c.i > verb.i and _is_time(c)]
        if times:
            told = [t for c in times for t in c.subtree]
            when = [t for c in times for g in (c.children if c.dep_ == "prep" else [c]) for t in g.subtree]
            yield Fact(verb, "began", [*noun_phrase(subject), verb, *told], when)


def _is_time(token: Token) -> bool:
    """A year, a month or a day somewhere in the phrase; "in the north" is no time."""
    return any(t.pos_ == "NUM" or t.lower_ in load("background")["times"] for t in token.subtree)


def _is_sort(noun: Token) -> bool:
    return _is_superlative(noun) or noun.lemma_.lower() in load("background")["sorts"]


def _is_superlative(noun: Token) -> bool:
    return noun.tag_ == "JJS" or any(c.tag_ == "JJS" for c in noun.children)


def _superlative(noun: Token) -> list[Token]:
    """ "the fiercest the enclave has seen since 1994": the clause is part of what it is."""
    if not _is_superlative(noun):
        return []
    return [t for c in noun.children if c.dep_ in {"relcl", "prep"} for t in c.subtree]


def _relative(subject: Token) -> list[Token]:
    return [t for c in subject.children if c.dep_ in {"relcl", "acl", "prep"} for t in c.subtree]


def _along(noun: Token, verb: Token) -> Iterator[Fact]:
    """What hangs on the noun that says what the subject is: how long, under what name, with whose support."""
    for clause in (c for c in noun.children if c.dep_ in {"relcl", "acl", "appos"}):
        for token in clause.subtree:
            yield from _told_by(token)
    if not _is_superlative(noun):
        yield from _since(noun, verb)


def _since(noun: Token, verb: Token) -> Iterator[Fact]:
    for token in (t for t in verb.subtree if t.lower_ == "since" and (t.i > noun.i or t.head == verb)):
        when = [t for c in token.children if c.dep_ == "pobj" for t in c.subtree]
        if when:
            yield Fact(token, "since", [token, *when], when)


def _told_by(token: Token, subject: list[Token] | None = None) -> Iterator[Fact]:
    """The fact that one word carries; `subject`: the words before it that belong to the quote."""
    lexicon = load("background")
    front = subject or []
    below = list(token.children)
    front += [c for c in below if c.dep_ in {"aux", "auxpass"}]
    if token.lemma_ in lexicon["standing"] and token.pos_ == "VERB":
        role = [t for c in below if c.dep_ == "prep" and c.lower_ == "as" for t in _own(c)]
        if role:
            yield Fact(token, "other", [*front, token, *role], [token, *role])
    elif token.lemma_ in lexicon["known_as"] and token.pos_ == "VERB":
        front += [c for c in below if c.dep_ in {"nsubj", "dobj"} and c.i < token.i]
        given = [c for c in below if c.dep_ in {"oprd", "dobj"} and c.i > token.i]
        given = [c for c in given if c.dep_ == "oprd" or c.tag_ == "NNP"]
        named = behind(token, {"as"}) if token.tag_ == "VBN" else []
        name = [t for noun in named or given[-1:] for t in _own(noun)]
        if name:
            yield Fact(token, "known as", [*front, token, *name], name)
    elif token.lemma_.lower() in lexicon["support_nouns"] and token.head.lower_ == "with":
        owner = [c for c in below if c.dep_ == "poss"]
        if owner:
            yield Fact(token, "supported by", [token.head, token, *owner], owner)
    elif token.tag_ == "VBN" and token.lemma_ in [*lexicon["supported"], *lexicon["claimed"]]:
        backers = [t for noun in agents(token) for t in _own(noun)]
        if backers:
            relation: Relation = "claimed by" if token.lemma_ in lexicon["claimed"] else "supported by"
            yield Fact(token, relation, [*front, token, *backers], sorted(backers, key=lambda t: t.i))


def _own(token: Token) -> list[Token]:
    """A phrase without what hangs on it as a clause, after a comma or as another fact."""
    found = [token]
    for child in token.children:
        if child.dep_ not in _HANGING and child.lower_ not in _OTHER_FACTS:
            found += _own(child)
    return found
