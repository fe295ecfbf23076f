"""What is said: the clause, object or quotation that belongs to a word of saying."""

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames.cues import lemma, thoughts, words
from truceline.reading.frames.words import Stretch, noun_phrase

_CLAUSES = {"ccomp", "xcomp"}
_ABOUT = {"ccomp", "xcomp", "dobj", "oprd", "nsubjpass", "acl"}
_FREE = {"parataxis", "advcl", "ccomp", "conj", "dep"}
_LONGEST_ASIDE = 12  # words of a parenthetical that the parser did not mark as one
_OPENING = {"for", "if", "whether"}
_MATTERS = {"about", "of", "on", "over"}
_TOPICS = {"about", "against", "as", "for", "of", "on", "over", "to", "toward", "towards", "with"}


def said(verb: Token, passive: bool, source: list[Token], quoted: tuple[Stretch, ...]) -> list[Token]:
    """What the verb says: its clause, an object that can be said, a clause around it, or a quotation."""
    own = {*(t.i for t in source), verb.i}
    parts = [token for child in verb.children if _is_said(child, verb, passive) for token in child.subtree]
    parts += _accusation(verb)
    if parts:
        carried = [child for child in verb.children if _goes_on(verb, child) or _is_state(verb, child)]
        parts += [token for child in carried for token in child.subtree]
    if passive and not any(child.dep_ in _CLAUSES for child in verb.children):
        parts = parts if lemma(verb) in words("with_object") else []
    if not parts and not passive:
        quotation = within(verb.doc, quoted)
        around = [] if verb.tag_ == "VBG" and quotation else _around(verb, own)
        parts = around or quotation or _before(verb, source)
    return [token for token in parts if token.i not in own]


def within(doc: Doc, quoted: tuple[Stretch, ...]) -> list[Token]:
    """What stands in quotation marks."""
    return [token for token in doc if any(a <= token.idx < b for a, b in quoted)]


def mentioned(word: Token, source: list[Token]) -> list[Token]:
    """What a word of thinking or judging is about: its clause, its object, what its preposition brings."""
    own = {*(t.i for t in source), word.i}
    about = [child for child in word.children if _is_about(child, word)]
    if not about and word.dep_ == "acl":
        return noun_phrase(word.head)  # "a view shared by the envoy"
    return [token for child in about for token in child.subtree if token.i not in own]


def _is_about(child: Token, word: Token) -> bool:
    """Whether a child tells what the word is about: of "asked if", "called for talks to begin" the clause."""
    if child.dep_ == "prep":
        topics = _MATTERS if lemma(word) in thoughts("on a matter") else _TOPICS
        return child.lower_ in topics
    if child.dep_ == "advcl":
        return any(c.dep_ == "mark" and c.lower_ in _OPENING for c in child.children)
    return child.dep_ in _ABOUT


def _is_said(child: Token, verb: Token, passive: bool) -> bool:
    """Whether what hangs on a verb of saying is what it says."""
    if child.dep_ == "xcomp":
        return passive or _takes_infinitive(verb, child)
    if child.dep_ == "dobj":
        return lemma(verb) in words("with_object")
    return child.dep_ == "ccomp" or (child.dep_ == "nsubjpass" and passive) or _is_coordinated(child)


def _is_coordinated(clause: Token) -> bool:
    """ "said that soldiers had fired, and had killed": after the past of saying, "had" still reports."""
    helpers = {c.lower_ for c in clause.children if c.dep_ == "aux"}
    own = any(c.dep_ in {"nsubj", "nsubjpass"} for c in clause.children)
    return clause.dep_ == "conj" and clause.pos_ == "VERB" and not own and bool(helpers & {"had", "would"})


def _takes_infinitive(verb: Token, complement: Token) -> bool:
    """ "claimed to have taken" is said, "continued to fire" is done; a participle is a report."""
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in complement.children)
    return not infinitive or lemma(verb) in words("with_infinitive")


def _accusation(verb: Token) -> list[Token]:
    """The accused and the deed of "accused the army of shelling the town"."""
    if lemma(verb) not in words("with_of"):
        return []
    accused = [child for child in verb.children if child.dep_ == "dobj"]
    deeds = [c for on in (verb, *accused) for c in on.children if c.dep_ == "prep" and c.lower_ == "of"]
    return [token for part in (*accused, *deeds) for token in part.subtree] if deeds else []


def _around(verb: Token, own: set[int]) -> list[Token]:
    """The content of a parenthetical: "the raid, officials said, lasted an hour"."""
    if verb.dep_ not in _FREE or verb.head.pos_ not in {"VERB", "AUX"}:
        return []
    mine = {token.i for token in verb.subtree} | own | _behind(verb)
    fenced = min(mine) > 0 and verb.doc[min(mine) - 1].is_punct
    if verb.dep_ != "parataxis" and not (fenced and len(mine) <= _LONGEST_ASIDE):
        return []
    return [token for token in verb.head.subtree if token.i not in mine]


def _behind(verb: Token) -> set[int]:
    """Clauses behind the words of saying ("…, he said as the shelling went on") are the writer's own."""
    behind = [t for t in verb.head.children if t.dep_ == "advcl" and t.i > verb.i and not _is_participle(t)]
    return {token.i for clause in behind for token in clause.subtree if token.i > verb.i}


def _before(verb: Token, source: list[Token]) -> list[Token]:
    """All before the comma in "12 killed in Aden, officials say", where these words end the sentence."""
    first = min((token.i for token in source), default=0)
    ends = all(token.is_punct for token in verb.doc[verb.i + 1 :])
    is_behind = bool(source) and first < verb.i and first > 0 and verb.nbor(first - 1 - verb.i).text == ","
    return list(verb.doc[:first]) if ends and is_behind else []


def _goes_on(verb: Token, clause: Token) -> bool:
    """ "…, the monitor said, bringing the total to 40": what comes after the words of saying is said too."""
    return clause.i > verb.i and _is_participle(clause) and lemma(clause) in words("going_on")


def _is_state(verb: Token, participle: Token) -> bool:
    """ "reported 40 of its men killed": what is said to have become of the object stands right behind it."""
    if participle.tag_ != "VBN":
        return False
    ends = {c.right_edge.i for c in verb.children if c.dep_ == "dobj"}
    return participle.left_edge.i - 1 in ends


def _is_participle(clause: Token) -> bool:
    return clause.tag_ == "VBG" and not any(c.dep_ in {"mark", "nsubj"} for c in clause.children)
