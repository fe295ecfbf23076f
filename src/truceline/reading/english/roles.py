"""Who does what to whom, by the dependency tree: subjects, agents, objects, what prepositions bring."""

from collections.abc import Collection, Iterator

from truceline.lexicon import load
from truceline.reading.english.misread import is_misread, perfect_of
from truceline.reading.english.tree import Token

_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_OF_NOUNS = {"dobj", "nsubj", "nsubjpass", "pobj"}
_FINITE = {"VBD", "VBP", "VBZ"}
_RELATIVES = {"WDT", "WP"}
_BY = {"by"}
_SHOWING = {"catch", "depict", "film", "hear", "observe", "picture", "see", "show", "watch"}


def subjects(verb: Token) -> list[Token]:
    """The grammatical subject with its coordinated nouns.

    A relative pronoun stands for the noun before it; a verb without its own subject shares that of the verb
    that it is coordinated with or hangs on ("before blowing it up"), a participle the noun that it modifies.
    """
    own = [child for child in verb.children if child.dep_ in _SUBJECTS]
    if own:
        first = own[0]
        if first.tag_ in _RELATIVES or (first.lower_ == "that" and verb.dep_ == "relcl"):
            return alongside(_modified(verb))
        return alongside(first)
    return _shared_subjects(verb)


def _shared_subjects(verb: Token) -> list[Token]:
    head = verb.head
    lost = _behind_opening(verb)
    if lost:
        return lost
    if head == verb:
        later = [t for t in verb.conjuncts if t.i > verb.i]
        return [s for t in later for c in t.children if c.dep_ in _SUBJECTS for s in alongside(c)]
    if verb.dep_ == "acl":
        return alongside(head)
    if verb.dep_ == "xcomp":
        commanded = [child for child in head.children if child.dep_ == "dobj"]
        return alongside(commanded[0]) if commanded else subjects(head)
    if verb.dep_ == "advcl" and head.lemma_ in _SHOWING and verb.tag_ == "VBG":
        return objects(head)
    if verb.dep_ in {"conj", "advcl"} and is_verb(head):
        return subjects(_parallel(verb) or head)
    perfect = perfect_of(verb) if is_misread(verb) else None
    if perfect is not None:
        return [noun for c in perfect.children if c.dep_ in _SUBJECTS for noun in alongside(c)]
    if verb.dep_ == "pcomp" or is_misread(verb):
        preposition = head if verb.dep_ == "pcomp" else head.head
        return _doers_of_gerund(preposition)
    return []


def _behind_opening(verb: Token) -> list[Token]:
    """The subject of "In Kivu, rebels took the town", which the parser coordinates with the place."""
    if verb.tag_ not in _FINITE:
        return []
    opening = (c for c in verb.lefts if c.dep_ == "prep" and c.left_edge.i == 0)
    nouns = (t for c in opening for noun in c.children if noun.dep_ == "pobj" for t in noun.children)
    return next((alongside(t) for t in nouns if t.dep_ == "conj" and t.left_edge.nbor(-1).lower_ == ","), [])


def _parallel(verb: Token) -> Token | None:
    """The verb of "said they had fired on men and had killed others" that goes with the last one.

    The parser coordinates it with "said"; the same auxiliary tells which it goes with.
    """
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    beside = [c for c in verb.head.children if c.dep_ == "ccomp" and c.i < verb.i]
    return next((c for c in beside if helpers and helpers <= {t.lower_ for t in c.children}), None)


def _doers_of_gerund(preposition: Token) -> list[Token]:
    """Who does it behind a preposition: "accused them of …", or the subject of the verb above."""
    above = preposition.head
    if preposition.lower_ in {"for", "of"} and not is_verb(above):
        return alongside(above)
    while not is_verb(above) and above.head != above:
        above = above.head
    accused = objects(above) if preposition.lower_ in {"for", "of"} else []
    return accused or (subjects(above) if is_verb(above) else [])


def _modified(verb: Token) -> Token:
    """The noun that a relative clause modifies, climbed to from a verb inside it."""
    while verb.dep_ not in {"relcl", "acl"} and verb.head != verb:
        verb = verb.head
    return verb.head


def is_verb(token: Token) -> bool:
    """Whether the token heads a clause. The model takes some rare verbs for nouns ("retook") and some nouns
    for verbs ("their strikes killed"), whose place in the tree tells."""
    verbal = token.pos_ in {"VERB", "AUX"} or token.lower_ in load("lemmas")["verbs"]
    return verbal and token.dep_ not in _OF_NOUNS


def is_passive(verb: Token) -> bool:
    """Whether the subject suffers what the verb says; a bare participle after a noun is passive too."""
    marks = {child.dep_ for child in verb.children}
    if marks & {"auxpass", "nsubjpass", "agent"}:
        return True
    if (
        verb.tag_ != "VBN"
        or is_misread(verb)
        or any(c.dep_ == "aux" and c.lemma_ in {"have", "’ve", "'ve"} for c in verb.children)
    ):
        return False
    if verb.dep_ == "conj" and is_verb(verb.head) and verb.head.tag_ == "VBN":
        return is_passive(verb.head)
    return "dobj" not in marks and not any(c.dep_ == "aux" for c in verb.children)


def objects(verb: Token) -> list[Token]:
    """The direct objects; a verb coordinated before one that has them shares them ("shelled and bombed")."""
    if is_misread(verb):
        return alongside(verb.head)
    own = [child for child in verb.children if child.dep_ in {"dobj", "obj"} and child.i > verb.i]
    gap = next((c for c in verb.children if c.dep_ == "dobj" and c.tag_ in _RELATIVES), None)
    if gap is not None and verb.dep_ == "relcl":
        return alongside(verb.head)
    if own:
        return [noun for child in own for noun in alongside(child)]
    following = next(
        (c for c in verb.children if c.dep_ == "conj" and is_verb(c) and c.i - verb.i <= 3), None
    )
    return objects(following) if following is not None else []


def agents(token: Token) -> list[Token]:
    """What stands behind "by"."""
    return behind(token, _BY)


def behind(token: Token, prepositions: Collection[str]) -> list[Token]:
    """The nouns that one of these prepositions brings to the token, coordinated ones included.

    "out of" and "back from" bring theirs through the first word.
    """
    found: list[Token] = []
    for child in token.children:
        if child.dep_ in {"prep", "agent", "dative", "prt"} and child.lower_ in prepositions:
            found += _brought_by(child)
        elif child.dep_ in {"advmod", "prt"}:
            found += [t for c in child.children if c.lower_ in prepositions for t in _brought_by(c)]
    return found


def _brought_by(preposition: Token) -> list[Token]:
    below = list(preposition.children)
    found = [t for inner in below if inner.dep_ in {"pobj", "pcomp"} for t in alongside(inner)]
    found += [t for inner in below if inner.dep_ == "prep" for t in _brought_by(inner)]
    return found or ([] if below else _next_noun(preposition))


def _next_noun(preposition: Token) -> list[Token]:
    """The noun right behind a preposition whose object the parser hung elsewhere."""
    following = preposition.doc[preposition.i + 1 : preposition.i + 4]
    return [t for t in following if t.pos_ in {"NOUN", "PRON", "PROPN"}][:1]


def alongside(noun: Token) -> list[Token]:
    """The noun and the nouns coordinated after it."""
    return [noun, *(t for t in _coordinated(noun))]


def _coordinated(token: Token) -> Iterator[Token]:
    for child in token.children:
        if child.dep_ == "conj" and not is_verb(child):
            yield child
            yield from _coordinated(child)


def before(noun: Token) -> list[Token]:
    """The modifiers in front of a noun, and what stands in front of those: "regime rocket fire".

    The parser takes many an "-ing" noun for a verb ("government shelling of"): the word right before it then
    stands in front, wherever it hangs.
    """
    found: list[Token] = []
    if (
        (noun.tag_ == "VBG" or noun.dep_ == "acl")
        and noun.i > 0
        and noun.nbor(-1).pos_ in {"ADJ", "NOUN", "PROPN"}
    ):
        found += [*before(noun.nbor(-1)), noun.nbor(-1)]
    for child in noun.lefts:
        if child.dep_ not in {"det", "punct", "relcl", "prep", "cc"}:
            found += [t for t in child.subtree if t.i < noun.i]
    return list(dict.fromkeys(found))


def governor(token: Token) -> Token:
    """The word that a noun depends on, prepositions and coordination skipped; the noun itself at a root."""
    at = token
    while at.dep_ == "conj" and at.head != at:
        at = at.head
    above = at.head
    while above.dep_ in {"prep", "agent", "pcomp"} and above.pos_ in {"ADP", "SCONJ"} and above.head != above:
        above = above.head
    return above


def link(token: Token) -> str:
    """How a noun hangs on its governor: "nsubj", "dobj" …, or the preposition in lower case."""
    at = token
    while at.dep_ == "conj" and at.head != at:
        at = at.head
    return at.head.lower_ if at.dep_ in {"pobj", "pcomp"} else at.dep_
