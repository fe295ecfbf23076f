"""Verbs of saying and thinking: "the ministry said that …", "was quoted as saying", "wants to …"."""

from collections.abc import Iterator
from functools import cache

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames import contents, sources
from truceline.reading.frames.cues import is_passive, lemma, stances, thoughts, words
from truceline.reading.frames.words import Stretch, stretches
from truceline.reading.sentence import Frame
from truceline.reading.trace import drop

_NOT_YET = {"to", "would", "should", "could", "might", "may"}
_CUE_REACH = 3
_GAP = 3  # characters: a comma, a mark, a space
_COMPLEMENTS = {"acomp", "attr", "ccomp", "conj", "dobj", "oprd", "xcomp"}


def find(doc: Doc, quoted: tuple[Stretch, ...]) -> Iterator[Frame]:
    """The frames of a sentence's verbs. One of thought, or of what is not said, is marked as not said."""
    for verb in doc.listed(_openers()):
        if verb.pos_ in {"VERB", "AUX"}:
            frame = _quoting(verb) or _reckoning(verb) or _spoken(verb, quoted) or _thinking(verb)
            if frame is not None:
                yield frame


@cache
def _openers() -> frozenset[str]:
    listed = (words(section) for section in ("quoting", "reckoning verbs", "with_quotation"))
    return frozenset(stances("verbs")).union(thoughts("verbs"), *listed)


def _quoting(verb: Token) -> Frame | None:
    """Who lets somebody speak in "state television quoted the mayor as saying …"."""
    if lemma(verb) not in words("quoting") or is_passive(verb) or _is_reduced(verb):
        return None
    saying = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "as"), None)
    if saying is None:
        return None
    source = sources.subject(verb)
    if not source:
        return None
    return Frame(stretches(source), stretches(_cue(verb)), stretches(saying.subtree), "stated")


def _reckoning(verb: Token) -> Frame | None:
    """Who "put the number of dead at 40"."""
    if (
        lemma(verb) not in words("reckoning verbs")
        or is_passive(verb)
        or _is_reduced(verb)
        or _is_silent(verb)
    ):
        return None
    figure = sources.first(verb, {"dobj"})
    at = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "at"), None)
    source = sources.subject(verb)
    if figure is None or at is None or not source or lemma(figure) not in words("reckoning nouns"):
        return None
    return Frame(
        stretches(source), stretches(_cue(verb)), stretches([*figure.subtree, *at.subtree]), "stated"
    )


def _may_think(verb: Token) -> bool:
    """Whether a verb of saying tells of a thought where nothing is said: "described the raid"."""
    return lemma(verb) in stances("verbs") and lemma(verb) not in words("only_said")


def _spoken(verb: Token, quoted: tuple[Stretch, ...]) -> Frame | None:
    return _saying(verb, quoted) or _uttering(verb, quoted)


def _saying(verb: Token, quoted: tuple[Stretch, ...]) -> Frame | None:
    stance = stances("verbs").get(lemma(verb))
    if stance is None or _is_reduced(verb):
        return None
    if _is_silent(verb):
        drop("frames: nothing said", verb.text, "denied or not yet done")
        return None
    passive = is_passive(verb)
    source = sources.agent(verb) if passive else sources.subject(verb)
    if passive and not source and lemma(verb) in words("quoting"):
        return None
    content = contents.said(verb, passive, source, quoted)
    opens = verb.doc[-1].text == ":"  # what is said follows in the next sentence
    if not (content or opens or _is_bare(verb, source)):
        return None
    if _is_counted(source) and sources.first(verb, {"ccomp"}) is None:
        return None
    if passive and not source and stance == "stated" and lemma(verb) != "confirm":
        stance = "alleged"  # "were reported killed", "is said to have": nobody stands behind it
    return Frame(stretches(source), stretches(_cue(verb)), stretches(content), stance)


def _uttering(verb: Token, quoted: tuple[Stretch, ...]) -> Frame | None:
    """Who goes on in '…,” she continued': what is said is the quotation that stands beside the words."""
    if lemma(verb) not in words("with_quotation") or is_passive(verb) or _is_silent(verb):
        return None
    source = sources.subject(verb)
    tokens = [verb, *source]
    first, last = min(tokens, key=lambda t: t.i), max(tokens, key=lambda t: t.i)
    end = last.idx + len(last)
    beside = [q for q in quoted if 0 <= first.idx - q[1] <= _GAP or 0 <= q[0] - end <= _GAP]
    if not source or not beside:
        return None
    content = stretches(contents.within(verb.doc, quoted))
    return Frame(stretches(source), stretches(_cue(verb)), content, "stated")


def _thinking(verb: Token) -> Frame | None:
    """What somebody thinks, wants or judges, or speaks of without saying anything of it."""
    if lemma(verb) not in thoughts("verbs") and not _may_think(verb):
        return None
    passive = is_passive(verb) or _is_reduced(verb)
    source = sources.agent(verb) if passive else sources.subject(verb)
    content = contents.mentioned(verb, source)
    is_unnamed = passive and not source and lemma(verb) in words("unnamed")
    if not (source or is_unnamed) or not content:
        return None
    return Frame(stretches(source), stretches(_cue(verb)), stretches(content), "stated", said=False)


def _is_bare(verb: Token, source: list[Token]) -> bool:
    """ "The mayor said on Friday." tells who spoke in the sentence before."""
    starts = bool(source) and min(token.i for token in source) == 0 and verb.dep_ == "ROOT"
    alone = all(child.dep_ not in _COMPLEMENTS for child in verb.rights)
    return starts and alone and lemma(verb) in words("inverting")


def _is_counted(source: list[Token]) -> bool:
    """ "21 civilians reported killed" are no speakers; "three doctors said that …" are."""
    return any(token.dep_ == "nummod" and token.head in source for token in source)


def _is_reduced(verb: Token) -> bool:
    """Whether it only modifies: "found on the field" is no finding, who is "asked about it" asks nothing."""
    own = any(child.dep_ in {"aux", "nsubj"} for child in verb.children)
    return verb.tag_ == "VBN" and (verb.dep_ in {"acl", "amod"} or (verb.dep_ == "advcl" and not own))


def _is_silent(verb: Token) -> bool:
    """Whether the verb is negated or not yet done: "has not said" says nothing."""
    return any(
        child.dep_ == "neg" or (verb.tag_ == "VB" and child.dep_ == "aux" and child.lower_ in _NOT_YET)
        for child in verb.children
    )


def _cue(verb: Token) -> list[Token]:
    helpers = [child for child in verb.children if child.dep_ in {"aux", "auxpass", "prt", "neg"}]
    return [verb, *(child for child in helpers if abs(child.i - verb.i) <= _CUE_REACH)]
