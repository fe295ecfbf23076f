"""To whom it was done, by syntax: the phrases that a verb or an adjective of harm says it of."""

from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence

_JOINED = {"xcomp", "oprd", "ccomp", "conj", "advcl"}
_PERFECT = {"have", "has", "had", "having"}


def patients(verb: Token) -> list[Token]:
    """Object of the active, subject of the passive, noun of the participle."""
    direct = [c for c in verb.children if c.dep_ in {"dobj", "nsubjpass"}]
    if direct:
        return spread(direct)
    if verb.tag_ == "VBN" or verb.dep_ in {"acl", "amod"}:
        found = _of_participle(verb)
        if found:
            return found
    return _shared_object(verb)


def _of_participle(verb: Token) -> list[Token]:
    if verb.dep_ in {"acl", "amod", "relcl"} and verb.tag_ != "VBG":
        return spread([verb.head])
    own = [c for c in verb.children if c.dep_ == "nsubj"]
    if own and not any(c.lower_ in _PERFECT for c in verb.children if c.dep_ == "aux"):
        return spread(own)  # "12 killed and 30 wounded", as headlines have it
    if verb.dep_ in _JOINED:
        shared = [c for c in verb.head.children if c.dep_ in {"nsubjpass", "dobj"}]
        if shared:
            return spread(shared)
        if verb.dep_ == "conj" and verb.head.tag_ == "VBN":
            return patients(verb.head)
    if any(c.dep_ == "auxpass" for c in verb.children):
        return spread(_noun_before(verb))
    return []


def _shared_object(verb: Token) -> list[Token]:
    """ "captured and killed a number of soldiers": the object stands on the last of the verbs."""
    for other in (verb.head, *verb.children):
        shared = [c for c in other.children if c.dep_ == "dobj"]
        if shared and other.pos_ == "VERB" and other.i > verb.i and verb in other.conjuncts:
            return spread(shared)
    return []


def _noun_before(verb: Token) -> list[Token]:
    """The noun phrase left of a passive, hung elsewhere by the parser ("after A B, a driver, was killed")."""
    helper = min(c.i for c in verb.children if c.dep_ == "auxpass")
    for token in reversed(verb.doc[:helper]):
        if token.pos_ in {"NOUN", "PROPN"}:
            while token.dep_ in {"appos", "compound"} and token.head.i < verb.i:
                token = token.head
            return [token]
        if not token.is_punct:
            break
    return []


def subjects(verb: Token) -> list[Token]:
    """Who undergoes what the verb tells: "two medics and a driver who died" are three."""
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if own and own[0].tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        first = verb.head
        while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"}:
            first = first.head  # the clause holds for all that are coordinated
        return spread([first])
    if own:
        return spread(own)
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return subjects(verb.head)
    return spread([verb.head]) if verb.dep_ == "acl" else []


def spread(heads: list[Token]) -> list[Token]:
    """The heads with what is coordinated with them; a relative pronoun gives way to its noun."""
    found: list[Token] = []
    for head in heads:
        if head.tag_ in {"WP", "WDT"} and head.head.dep_ == "relcl":
            head = head.head.head
        found += [head, *(c for c in head.conjuncts if c.i > head.i)]
    return found


def described(sentence: Sentence, word: Token) -> list[Token]:
    """Of whom an adjective is said: "leaving 12 dead", "12 were missing", "the 12 wounded"."""
    counted = [c for c in word.children if sentence.quantity_at(c) is not None]
    if any(c.dep_ in {"nsubj", "nsubjpass"} for c in counted):
        return spread(counted)  # "98 of whom are missing"
    if counted or sentence.quantity_at(word):
        return [word]
    before = word.nbor(-1) if word.i else None
    if before is not None and sentence.quantity_at(before) is not None:
        return [before]
    if word.dep_ == "acl":
        return spread([word.head])
    if word.dep_ == "relcl":
        return subjects(word)
    if word.dep_ == "amod":
        return [] if any(c.lower_ == "the" for c in word.head.children) else spread([word.head])
    if word.dep_ in {"acomp", "oprd", "xcomp", "ccomp", "attr", "dobj"}:
        own = [c for c in word.children if c.dep_ in {"nsubj", "nsubjpass"}]
        roles = {"dobj"} if word.head.lemma_ == "leave" else {"nsubj", "nsubjpass", "dobj"}
        return spread(own or [c for c in word.head.children if c.dep_ in roles])
    return [before] if before is not None and before.pos_ == "NOUN" and before.head == word.head else []
