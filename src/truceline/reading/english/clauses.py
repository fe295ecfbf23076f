"""The helping words of a clause: denied, to come, only wished for; and which words are its own."""

from truceline.reading.english.roles import is_verb, subjects
from truceline.reading.english.tree import Doc, Token

_CONDITIONS = "truceline: conditions"
_NONE = {"neither", "no", "none"}
_AHEAD = {"will", "would", "shall", "wo", "’ll", "'ll"}
_OPEN = {"to", "must", "should", "ought", "can", "could", "might", "may"}
# Gerunds after these are done: "after reaching a deal". After others ("on", "for", "close to") they are not.
_DONE_AFTER = {"after", "by", "since"}


def helpers(verb: Token) -> set[str]:
    """The auxiliaries of a verb in lower case, shared by coordination or its own."""
    own = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    if not own and verb.tag_ == "VB" and verb.dep_ == "conj" and is_verb(verb.head):
        return helpers(verb.head)
    return own


def is_negated(verb: Token) -> bool:
    """Whether the clause is denied: by "not" or "never", or by a subject that nobody is ("neither side")."""
    if any(child.dep_ == "neg" or child.lower_ == "never" for child in verb.children):
        return True
    return any(t.lower_ in _NONE for subject in subjects(verb) for t in (subject, *subject.children))


def is_infinitive(verb: Token) -> bool:
    """Whether the verb stands with "to"."""
    return "to" in helpers(verb)


def is_ahead(verb: Token) -> bool:
    """Whether the clause tells what will be, or what was going to be."""
    return bool(helpers(verb) & _AHEAD)


def is_wished(verb: Token) -> bool:
    """Whether the clause tells what is to be, should be or could be: an infinitive, a duty, a gerund."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ not in _DONE_AFTER
    return bool(helpers(verb) & _OPEN)


def own_words(verb: Token) -> list[Token]:
    """The clause of a verb without clauses of time or comment and without verbs coordinated with it."""
    inside = [verb]
    for child in verb.children:
        apart = child.dep_ == "parataxis" or (child.dep_ == "advcl" and not is_infinitive(child))
        if not apart and not (child.dep_ == "conj" and is_verb(child)):
            inside += child.subtree
    return _without_end(inside)


def clause_words(verb: Token) -> list[Token]:
    """As `own_words`, without what the verb says or asks either."""
    said = {t for child in verb.children if child.dep_ == "ccomp" for t in child.subtree}
    return _without_end([t for t in own_words(verb) if t not in said])


def _without_end(tokens: list[Token]) -> list[Token]:
    ordered = sorted(tokens, key=lambda token: token.i)
    while ordered and ordered[-1].dep_ in {"cc", "punct"}:
        ordered.pop()
    return ordered


def in_conditional(token: Token) -> bool:
    """Whether the word stands in an "if" clause or a question of whether."""
    conditions = _conditions(token.doc)
    if not conditions:
        return False
    for above in (token, *token.ancestors):
        if above.i in conditions:
            return True
        if above.dep_ in {"ccomp", "ROOT"}:
            break
    return False


def _is_present(verb: Token) -> bool:
    """ "Once the pact is signed": what has not come yet."""
    return any(t.tag_ in {"VBP", "VBZ"} for t in (verb, *verb.children) if t.dep_ != "nsubj")


def _conditions(doc: Doc) -> frozenset[int]:
    """The verbs behind "if" and the like; asked for most words of a sentence, and so kept with it."""
    if _CONDITIONS not in doc.user_data:
        marks = [t.head.i for t in doc if t.dep_ == "mark" and t.lower_ in {"if", "whether", "unless"}]
        marks += [t.head.i for t in doc if t.lower_ == "once" and t.i < t.head.i and _is_present(t.head)]
        doc.user_data[_CONDITIONS] = frozenset(marks)
    found: frozenset[int] = doc.user_data[_CONDITIONS]
    return found
