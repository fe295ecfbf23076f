"""Who speaks: the subject or agent of a word of saying, found in the tree."""

from truceline.reading.english.tree import Token
from truceline.reading.frames.cues import is_saying, lemma, words
from truceline.reading.frames.words import noun_phrase

RELATIVES = {"WDT", "WP"}
_SHARED = {"acomp", "conj", "xcomp", "advcl", "parataxis", "ccomp"}
_OBJECTS = {"dobj", "attr", "oprd", "dep", "npadvmod"}
_NAMES = {"NOUN", "PROPN", "PRON"}


def subject(verb: Token) -> list[Token]:
    """The subject's tokens; a verb without its own takes that of the verb it hangs on.

    Of "the envoy, who said …" they are the envoy's and the pronoun.
    """
    seen: set[int] = set()
    at = verb
    while at.i not in seen:
        seen.add(at.i)
        own = _nearest(at, {"nsubj", "nsubjpass"})
        if own is not None and own.tag_ in RELATIVES and at.dep_ == "relcl":
            return [*noun_phrase(at.head), own]
        own = _behind_quotation(at) or own or _inverted(at)
        if own is not None:
            return noun_phrase(own)
        if at == verb and (misread := _right_before(verb)):
            return misread
        above = at.head
        if at.dep_ == "pcomp" and above.lower_ == "as" and lemma(above.head) in words("quoting"):
            return quoted_as(above.head)
        if at.dep_ == "xcomp" and (asked := first(above, {"dobj"})) is not None:
            return noun_phrase(asked)
        if at.dep_ in _SHARED and above.pos_ in {"VERB", "AUX"}:
            at = above
        elif at.dep_ == "pcomp" and above.head.pos_ in {"VERB", "AUX"}:
            at = above.head
        elif at.dep_ == "acl":
            return issuer(above) or noun_phrase(above)
        else:
            break
    return []


def _nearest(verb: Token, relations: set[str]) -> Token | None:
    """The nearest of two subjects: in "12 killed in Aden, officials say" the number is none."""
    found = [child for child in verb.children if child.dep_ in relations]
    return min(found, key=lambda child: abs(child.i - verb.i), default=None)


def _behind_quotation(verb: Token) -> Token | None:
    """The speaker right behind '…,” said', whatever the parser made of the quotation before it."""
    if verb.i == 0 or lemma(verb) not in words("inverting") or not verb.nbor(-1).is_quote:
        return None
    following = verb.doc[verb.i + 1 : verb.i + 2]
    at = following[0] if following else verb
    while at.head.i > at.i and at.head != verb:
        at = at.head
    return at if at.i > verb.i and at.pos_ in _NAMES else None


def _inverted(verb: Token) -> Token | None:
    """The speaker behind the verb in '…", said the ministry', where the parser calls it an object."""
    after = next((c for c in verb.children if c.i > verb.i and c.dep_ in _OBJECTS), None)
    is_finite = verb.tag_ in {"VBD", "VBP", "VBZ"}  # "saying Monday that …" has its speaker elsewhere
    if after is None or after.pos_ not in _NAMES or not is_finite or lemma(verb) not in words("inverting"):
        return None
    before = verb.doc[max(0, verb.i - 2) : verb.i]
    return after if any(token.is_punct for token in before) else None


def _right_before(verb: Token) -> list[Token]:
    """The speaker between a comma and the verb, where the parser tied it to the name before the comma:
    "a bus was hit near Aden, the Red Crescent said"."""
    before = verb.nbor(-1) if verb.i else verb
    if before.dep_ not in {"appos", "conj"} or before.pos_ not in _NAMES:
        return []
    phrase = noun_phrase(before)
    comma = min(token.i for token in phrase) - 1
    return phrase if comma > 0 and verb.doc[comma].text == "," else []


def agent(verb: Token) -> list[Token]:
    """Who stands behind the "by" of a passive."""
    by = first(verb, {"agent"})
    return noun_phrase(by.children[0]) if by is not None and by.children else []


def issuer(noun: Token) -> list[Token]:
    """Whose statement, plan or call it is: the possessor's, or of who stands behind "by" or issued it."""
    owner = first(noun, {"poss"})
    by = next((c for c in noun.children if c.dep_ in {"prep", "agent"} and c.lower_ == "by"), None)
    if owner is None and by is not None:
        owner = first(by, {"pobj"})
    if owner is not None:
        return noun_phrase(owner)
    is_issued = noun.dep_ == "dobj" and lemma(noun.head) in words("issuing") and is_saying(noun)
    return subject(noun.head) if is_issued else []


def quoted_as(verb: Token) -> list[Token]:
    """Whom "quoted X as saying" or "X was quoted as saying" lets speak."""
    spoken = first(verb, {"dobj", "nsubjpass"})
    return noun_phrase(spoken) if spoken is not None else []


def first(verb: Token, relations: set[str]) -> Token | None:
    """The first word that hangs on the verb in one of these relations."""
    return next((child for child in verb.children if child.dep_ in relations), None)
