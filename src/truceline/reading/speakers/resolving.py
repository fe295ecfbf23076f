"""One frame's speaker: pronouns, definite nouns and single names take up somebody named before."""

from collections.abc import Sequence

from truceline.claims import Quote, Speaker
from truceline.lexicon import load
from truceline.lexicon.actors import name_of
from truceline.reading.english.tree import Token
from truceline.reading.frames.cues import lemma
from truceline.reading.sentence import Frame, Saying, Sentence
from truceline.reading.speakers import phrases
from truceline.reading.speakers.known import Known, Sort

_FIRST_PERSON = {"i", "we", "us", "me", "you", "my", "our", "your"}
_PRONOUNS: dict[str, Sort] = {
    **dict.fromkeys(("he", "she", "his", "her", "him"), "person"),
    **dict.fromkeys(("it", "its"), "body"),
    **dict.fromkeys(("they", "their", "them"), "people"),
}


def resolve(sentence: Sentence, frame: Frame, known: Known) -> Saying:
    """The frame with its speaker, who is then known to what follows; null where the words name nobody."""
    tokens = phrases.speaking(sentence, frame.source)
    if not tokens or (_is_label(frame, sentence) and not _may_be_label(sentence, tokens)):
        return Saying(None, frame)
    quote = sentence.quote_tokens(tokens)
    found = _taken_up(sentence, tokens, known) or _named(sentence, tokens, known, quote)
    if found is None:
        return Saying(None, frame)
    speaker = Speaker(name=found.name, actor=found.actor, quote=quote)
    _remember(sentence, tokens, speaker, known)
    return Saying(speaker, frame)


def _taken_up(sentence: Sentence, tokens: Sequence[Token], known: Known) -> Speaker | None:
    """The speaker before whom a pronoun, a definite noun or a single name means."""
    head = phrases.head_of(tokens)
    sort = _PRONOUNS.get(head.lower_)
    if sort is not None and head.pos_ == "PRON":
        here = _subject_here(sentence, head, known) if sort == "person" else None
        return here or known.latest(sort)
    if phrases.actor_of(sentence, tokens) is not None:
        return None
    if head.pos_ == "PROPN":
        return known.called({head.text.casefold()}) if phrases.is_bare(tokens) else None
    if not phrases.is_definite(tokens):
        return None
    if phrases.is_utterance(head):
        return known.last()
    same = known.called(phrases.words(phrases.text_of(sentence, tokens)))
    if same is not None or not (phrases.is_bare(tokens) or any(t.lower_ == "based" for t in tokens)):
        return same
    anaphors = load("saying")["anaphors"]
    sorts: tuple[Sort, ...] = ("body", "person", "people")
    return next((known.latest(s) for s in sorts if {head.lower_, lemma(head)} & set(anaphors[s])), None)


def _subject_here(sentence: Sentence, pronoun: Token, known: Known) -> Speaker | None:
    """The person whom the sentence is about so far: "Omar Test left after he said …"."""
    for token in reversed(sentence.doc[: pronoun.i]):
        name = known.people.get(token.text.casefold()) if token.pos_ == "PROPN" else None
        if name is not None and phrases.clause_subject(token):
            return Speaker(name=name.name, actor=name.actor, quote=sentence.quote_tokens([token]))
    return None


def _named(sentence: Sentence, tokens: Sequence[Token], known: Known, quote: Quote) -> Speaker | None:
    """The speaker by the words of the phrase, completed by what the document has told of the name."""
    head = phrases.head_of(tokens)
    if head.pos_ == "PRON" and head.lower_ in {*_FIRST_PERSON, *_PRONOUNS}:
        return None
    if not phrases.may_speak(sentence, tokens):
        return None
    name, actor = phrases.text_of(sentence, tokens), phrases.actor_of(sentence, tokens)
    introduced = known.people.get(head.text.casefold()) if head.pos_ == "PROPN" else None
    if introduced is not None:
        full = introduced.name if phrases.words(name) <= phrases.words(introduced.name) else name
        return Speaker(name=full, actor=actor or introduced.actor, quote=quote)
    return Speaker(name=known.fullest(name, actor), actor=actor, quote=quote)


def _is_label(frame: Frame, sentence: Sentence) -> bool:
    """Whether a mark alone sets the source off."""
    return all(sentence.text[start:end] in {":", "-", "–", "—"} for start, end in frame.cue)


def _may_be_label(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Before a colon a country is mostly the scene ("Ukraine: 12 killed"), a ministry the speaker.

    In capitals throughout, where every word looks like a name, only a known actor is one.
    """
    mention = sentence.actor_at(phrases.head_of(tokens))
    if mention is None:
        return not sentence.text.isupper()
    return mention.category not in {"state", "demonym"}


def _remember(sentence: Sentence, tokens: Sequence[Token], speaker: Speaker, known: Known) -> None:
    """Who speaks for a body brings it up as well: "the group" behind "a spokesman for the Brigade"."""
    sort = _sort_of(sentence, tokens, speaker, known)
    if sort == "person":
        actor = phrases.actor_of(sentence, tokens)
        if actor is not None and "." not in actor:
            body = Speaker(
                name=known.bodies.get(actor, name_of(actor)).removeprefix("the "),
                actor=actor,
                quote=speaker.quote,
            )
            known.spoken.append((body, "body"))
    known.spoken.append((speaker, sort))


def _sort_of(sentence: Sentence, tokens: Sequence[Token], speaker: Speaker, known: Known) -> Sort:
    head = phrases.head_of(tokens)
    if head.pos_ == "PRON":
        return next((sort for s, sort in reversed(known.spoken) if s.name == speaker.name), "body")
    if head.tag_ == "NNS":
        return "people"
    if phrases.words(speaker.name) & phrases.persons():
        return "person"
    mention = sentence.actor_at(head)
    if mention is not None and mention.category != "demonym":
        return "person" if mention.category == "office" else "body"
    is_person = head.pos_ == "PROPN" and head.text.casefold() in known.people
    return "person" if is_person and not phrases.words(speaker.name) & phrases.bodies() else "body"
