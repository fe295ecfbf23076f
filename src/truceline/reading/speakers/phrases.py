"""What the phrase of a source tells of the speaker: the name, the actor, whether it can speak."""

from collections.abc import Sequence, Set

from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.frames.cues import is_saying, lemma
from truceline.reading.frames.cues import words as saying
from truceline.reading.frames.sources import issuer
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.victims import noun_status

_LEADING = {"the", "a", "an", "its", "their", "his", "her"}
_RELATIVES = {"WDT", "WP"}
_CLAUSE_VERBS = {"VERB", "AUX"}


def speaking(sentence: Sentence, stretches: Sequence[tuple[int, int]]) -> list[Token]:
    """The tokens of who speaks; of an utterance ("a statement by the ministry") whose it is.

    "The statement" alone stands for whoever spoke before; other utterances that are nobody's give no tokens.
    """
    inside = [t for t in sentence.doc if any(start <= t.idx < end for start, end in stretches)]
    tokens = [t for t in inside if t.tag_ not in _RELATIVES] or inside
    while tokens and is_utterance(head_of(tokens)):
        owner = _owner(head_of(tokens))
        if not owner and is_bare(tokens) and is_definite(tokens):
            break
        tokens = owner
    return tokens


def is_utterance(noun: Token) -> bool:
    """Whether the noun is a text or a thought, to which somebody else gave the words."""
    return noun.pos_ == "NOUN" and (lemma(noun) in saying("utterances") or is_saying(noun))


def _owner(noun: Token) -> list[Token]:
    """Whose "a report from the mission" or "a transcript of his remarks" is; "the records" are nobody's."""
    owner = issuer(noun)
    if owner:
        return owner
    prepositions = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in {"from", "of"}]
    brought = [t for c in prepositions for t in c.children if t.dep_ == "pobj"]
    return noun_phrase(brought[0]) if brought else []


def head_of(tokens: Sequence[Token]) -> Token:
    """The token that the others hang on."""
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head.i not in inside or t.head == t), tokens[0])


def is_bare(tokens: Sequence[Token]) -> bool:
    """Whether nothing but an article stands with the head."""
    head = head_of(tokens)
    return all(t == head or t.pos_ in {"DET", "PUNCT"} for t in tokens)


def is_definite(tokens: Sequence[Token]) -> bool:
    """Whether the phrase has the definite article."""
    return any(t.lower_ in {"the", "this", "that"} for t in tokens)


def may_speak(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """People and bodies speak; a fight, a town or a resolution does not."""
    head = head_of(tokens)
    if any(sentence.actor_at(t) is not None for t in tokens):
        return True
    if head.pos_ == "PROPN":
        return sentence.place_at(head) is None or len(tokens) > 1
    nouns = {head.lower_, lemma(head)}
    return head.pos_ == "PRON" or bool(nouns & (persons() | bodies())) or noun_status(head) is not None


def clause_subject(token: Token) -> bool:
    """Whether the name, or the noun beside it, is the subject of a clause."""
    top = token.head if token.dep_ == "appos" else token
    return top.dep_ in {"nsubj", "nsubjpass"} and top.head.pos_ in _CLAUSE_VERBS


def text_of(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The phrase without its article, as written; white space is one space."""
    ordered = sorted(tokens, key=lambda token: token.i)
    kept = ordered[1:] if ordered[0].lower_ in _LEADING and len(ordered) > 1 else ordered
    return " ".join(sentence.text[kept[0].idx : kept[-1].idx + len(kept[-1])].split()).strip(" ,–-—")


def actor_of(sentence: Sentence, tokens: Sequence[Token]) -> str | None:
    """The actor named in the phrase, at its head first."""
    mentions = (sentence.actor_at(token) for token in (head_of(tokens), *tokens))
    return next((m.actor for m in mentions if m is not None and m.actor and m.category != "demonym"), None)


def words(name: str) -> frozenset[str]:
    """The words of a name, folded, without possessive endings."""
    bare = name.casefold().replace("’s", "").replace("'s", "")
    return frozenset(word for part in bare.split() if (word := part.strip(",.’'–-")))


def persons() -> Set[str]:
    """Nouns for one person or several, by office or part."""
    anaphors = load("saying")["anaphors"]
    return {*anaphors["person"], *anaphors["people"]}


def bodies() -> Set[str]:
    """Nouns for bodies."""
    anaphors = load("saying")["anaphors"]
    return {*anaphors["body"], *anaphors["named_body"]}
