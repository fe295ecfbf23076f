"""The state that words give a ceasefire: agreed, in force, violated … or none where it is wanted."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.claims import CeasefireStatus
from truceline.lexicon import load
from truceline.reading.english.clauses import is_ahead, is_negated, is_wished
from truceline.reading.english.roles import governor, is_verb
from truceline.reading.english.terms import matches
from truceline.reading.english.tree import Token

_CLIMB = 4
_CLAUSES = {"relcl", "advcl", "ccomp", "parataxis"}


@dataclass(frozen=True, slots=True)
class State:
    """`governor` is the verb or noun that gives the ceasefire its state."""

    governor: Token
    status: CeasefireStatus


def state_of(token: Token) -> State | None:
    """What is said of the ceasefire at `token`; null where it is only wished for or spoken of."""
    if ends_ahead(token):
        return State(token.head, "agreed")
    accord = ended_by_accord(token)
    if accord is not None:
        return State(accord, "agreed")
    if is_blamed(token):
        return State(token, "violated")
    for above in _governors(token):
        as_subject = token.dep_ in {"nsubj", "nsubjpass"} and above == token.head
        if is_verb(above):
            status = _by_verb(above, _roles(token) if as_subject else ("object",))
            if status is not None:
                return None if _is_asked(above) else _told(above, status)
        elif above.lemma_.lower() in _nouns():
            return _by_noun(above)
        if above.lemma_.lower() in load("ceasefires")["wanted"] and not as_subject:
            return None
    return _by_outlook(token) or _by_participle(token)


def ended_by_accord(token: Token) -> Token | None:
    """The noun of "reached an understanding to stop all firing", where somebody has made it."""
    verb, accords = token.head, load("accords")
    noun = verb.head
    if verb.dep_ != "acl" or noun.lemma_.lower() not in accords["nouns"] or noun.dep_ != "dobj":
        return None
    made = noun.head.lemma_ in accords["making"]["parties"] and not is_wished(noun.head)
    return noun if made and not is_ahead(noun.head) and not is_negated(noun.head) else None


def is_blamed(token: Token) -> bool:
    """ "Accused Pakistan of repeated violations", "blamed India for breaches": of what, the text has told."""
    nouns = load("ceasefires")["states"]["violated"]["nouns"]
    if token.lemma_.lower() not in nouns or token.dep_ != "pobj" or token.head.lower_ not in {"for", "of"}:
        return False
    plain = not any(c.dep_ in {"compound", "poss", "prep"} for c in token.children)
    return plain and token.head.head.lemma_.lower() in load("ceasefires")["accusing"]


def ends_ahead(token: Token) -> bool:
    """ "Will stop fighting at midnight"."""
    verb = token.head
    ended = is_fighting(token) and verb.lemma_ in load("ceasefires")["ending"]["verbs"]
    return ended and is_ahead(verb) and not is_negated(verb)


def is_fighting(token: Token) -> bool:
    """What a ceasefire ends: "hostilities", "attacks", "fighting"."""
    return token.lemma_.lower() in load("ceasefires")["ending"]["nouns"] or token.lower_ == "fighting"


def made_of(token: Token) -> State | None:
    """That a ceasefire was made, told beside its state: "the truce agreed in May collapsed"."""
    made = _by_participle(token)
    return made if made is not None and made.status in {"agreed", "proposed"} else None


def _by_outlook(token: Token) -> State | None:
    """ "A truce is due to take effect", "is set to begin": it is agreed."""
    if token.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    outlook = load("ceasefires")["outlook"]
    above = [t for t in (token.head, *token.head.children) if t.lemma_.lower() in outlook]
    for verb in (c for t in above for c in t.children if c.dep_ == "xcomp" and is_verb(c)):
        if _by_verb(verb, ("subject",)) == "in force" and not is_negated(token.head):
            return State(verb, "agreed")
    return None


def _roles(subject: Token) -> tuple[str, ...]:
    """A passive subject is what something is done to."""
    return ("subject",) if subject.dep_ == "nsubj" else ("subject", "object")


def _governors(token: Token) -> Iterator[Token]:
    """The words above, as far as they say something of the ceasefire itself."""
    at = token
    for _ in range(_CLIMB):
        if at.head == at or at.dep_ in _CLAUSES:
            return
        at = at.head
        if at.pos_ == "NOUN" or (is_verb(at) and not _is_out_of_reach(at)):
            yield at
        if is_verb(at) and at.dep_ not in {"xcomp", "pcomp"} and not _is_effort(at):
            return


def _is_out_of_reach(verb: Token) -> bool:
    """What the ceasefire is to be, not what it is; but "accused them of violating it" tells what was done."""
    accused = verb.dep_ == "pcomp" and verb.head.head.lemma_.lower() in load("ceasefires")["accusing"]
    return is_wished(verb) and not accused


def _is_asked(verb: Token) -> bool:
    """ "ensure that the ceasefire is implemented", "how a truce would be kept": nothing is told of it yet."""
    how = any(c.tag_ == "WRB" and c.lower_ == "how" for c in verb.children)
    return how or (verb.dep_ == "ccomp" and verb.head.lemma_.lower() in load("ceasefires")["wanted"])


def _is_effort(verb: Token) -> bool:
    """ "efforts to reach a ceasefire": what becomes of the efforts becomes of it."""
    return (
        verb.dep_ == "acl" and verb.head.lemma_.lower() in load("ceasefires")["states"]["attempted"]["nouns"]
    )


def _nouns() -> dict[str, CeasefireStatus]:
    return {
        noun: status
        for status, words in load("ceasefires")["states"].items()
        for noun in words.get("nouns", [])
    }


def _by_verb(verb: Token, roles: tuple[str, ...]) -> CeasefireStatus | None:
    """The status of the longest phrase that the verb says, so that "break down" is not "break"."""
    best: tuple[int, CeasefireStatus] | None = None
    for status, words in load("ceasefires")["states"].items():
        phrase = matches(verb, [p for role in roles for p in words.get(role, [])])
        if phrase is not None and (best is None or len(phrase.split()) > best[0]):
            best = len(phrase.split()), status
    return best[1] if best else None


def _by_noun(noun: Token) -> State | None:
    """ "violations of the truce", "an end to the ceasefire"; a wish for one gives no state."""
    above = governor(noun)
    if is_verb(above) and _is_unmade(above):
        return None
    if any(child.lower_ == "no" for child in noun.children):
        return None
    status = _nouns()[noun.lemma_.lower()]
    failed = load("ceasefires")["states"]["failed"]["subject"]
    if (
        status in {"attempted", "proposed"}
        and noun.dep_ in {"nsubj", "nsubjpass"}
        and matches(noun.head, failed)
    ):
        return State(noun.head, "failed")
    return State(noun, status)


def _is_unmade(verb: Token) -> bool:
    """ "want a truce deal", "did not reach a deal", "hope to sign one"."""
    made = matches(verb, load("ceasefires")["states"]["agreed"]["object"]) is not None
    wanted = verb.lemma_.lower() in load("ceasefires")["wanted"]
    return wanted or is_negated(verb) or (made and is_wished(verb))


def _by_participle(token: Token) -> State | None:
    """ "a ceasefire agreed last week", "a truce ordered by …"."""
    for child in token.children:
        if child.dep_ in {"acl", "relcl"} and is_verb(child):
            made = child.tag_ == "VBN" or _is_done_to(child)
            status = _by_verb(child, ("object", "subject") if made else ("subject",))
            if status is not None:
                return _told(child, status)
    return None


def _is_done_to(clause: Token) -> bool:
    """ "The truce that they put forward": the clause has a subject of its own."""
    own = [c for c in clause.children if c.dep_ == "nsubj"]
    return clause.dep_ == "relcl" and any(c.tag_ not in {"WDT", "WP"} and c.lower_ != "that" for c in own)


def _told(verb: Token, status: CeasefireStatus) -> State | None:
    """ "did not hold" has failed; "would begin" is agreed only; "did not violate" tells nothing."""
    if status == "in force":
        if is_negated(verb):
            return State(verb, "failed")
        return State(verb, "agreed" if is_ahead(verb) else status)
    if status == "violated" and is_negated(verb):
        return None
    return State(verb, status)
