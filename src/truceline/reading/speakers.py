"""Whose words they are: sources resolved to the fullest name that the document gives.

Pronouns, "the ministry" and bare family names take up a speaker named before; a quotation without words of
saying belongs to the speaker of its paragraph.
"""

from dataclasses import dataclass, field

from spacy.tokens import Token

from truceline.claims import Speaker
from truceline.lexicon import load
from truceline.reading.sentence import Article, Frame, Saying, Sentence
from truceline.reading.victims import noun_status

_FIRST_PERSON = {"i", "we", "us", "me"}
_THIRD_PERSON = {"he": "person", "she": "person", "it": "body", "they": "people", "who": "person"}
_RELATIVES = {"WDT", "WP"}
_QUOTED_SHARE = 0.6


@dataclass(slots=True)
class _Known:
    """Speakers met so far, latest last, and the full forms of personal names."""

    speakers: list[tuple[Speaker, str]] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)

    def latest(self, sort: str) -> Speaker | None:
        order = reversed(self.speakers)
        wanted = {"people": {"people", "body"}, "body": {"body"}, "person": {"person"}}[sort]
        return next((speaker for speaker, is_a in order if is_a in wanted), None)

    def called(self, word: str) -> Speaker | None:
        """The latest speaker in whose name the word stands."""
        low = word.casefold()
        return next((s for s, _ in reversed(self.speakers) if low in _words(s.name)), None)


def attach(article: Article) -> None:
    """Set `sayings` of every sentence: its frames with their speakers, and quotations carried over."""
    known = _Known()
    for sentence in article.sentences:
        _remember_names(sentence, known)
        sentence.sayings = tuple(_resolve(sentence, frame, known) for frame in sentence.frames if frame.said)
    _carry_over(article)


def _resolve(sentence: Sentence, frame: Frame, known: _Known) -> Saying:
    if not frame.source:
        return Saying(None, frame)
    spoken = [t for t in sentence.doc if any(a <= t.idx < b for a, b in frame.source)]
    tokens = [t for t in spoken if t.tag_ not in _RELATIVES] or spoken
    head = _head(tokens)
    quote = sentence.quote_tokens(tokens)
    taken_up, sort = _taken_up(head, tokens, known)
    nobody = taken_up is None and (_is_utterance(head) or not _may_speak(sentence, head, tokens))
    if sort == "first person" or nobody:
        return Saying(None, frame)
    if taken_up is not None:
        speaker = Speaker(name=taken_up.name, actor=taken_up.actor, quote=quote)
    elif sort is not None and head.pos_ == "PRON":
        return Saying(None, frame)
    else:
        name, actor = _full_name(sentence, tokens, known)
        speaker = Speaker(name=name, actor=actor, quote=quote)
    known.speakers.append((speaker, _sort_of(sentence, head, speaker)))
    return Saying(speaker, frame)


def _taken_up(head: Token, tokens: list[Token], known: _Known) -> tuple[Speaker | None, str | None]:
    """The speaker that a pronoun, a definite noun or a single name takes up, and the sort it asks for."""
    low = head.lower_
    if low in _FIRST_PERSON:
        return None, "first person"
    if low in _THIRD_PERSON:
        sort = _THIRD_PERSON[low]
        return known.latest(sort) or (known.speakers[-1][0] if known.speakers else None), sort
    bare = all(t == head or t.pos_ in {"DET", "PUNCT"} for t in tokens)
    definite = any(t.lower_ == "the" for t in tokens)
    if bare and head.pos_ == "PROPN":
        return known.called(head.text), None
    if bare and head.lemma_ in load("saying")["utterances"]:
        return (known.speakers[-1][0] if known.speakers else None), None
    if bare and definite:
        for sort in ("body", "person"):
            if head.lemma_.lower() in load("saying")["anaphors"][sort]:
                return known.called(head.text) or known.latest(sort), None
        if low in load("saying")["anaphors"]["people"]:
            return known.called(head.text) or known.latest("people"), None
    return None, None


def _may_speak(sentence: Sentence, head: Token, tokens: list[Token]) -> bool:
    """People, bodies and their texts speak; a fight or a resolution does not."""
    if head.pos_ in {"PROPN", "PRON"} or any(sentence.actor_at(t) is not None for t in tokens):
        return True
    anaphors = load("saying")["anaphors"]
    words = {head.lemma_.lower(), head.lower_}
    speaking = {*anaphors["body"], *anaphors["person"], *anaphors["people"], *load("saying")["utterances"]}
    return bool(words & speaking) or noun_status(head) is not None


def _is_utterance(head: Token) -> bool:
    """ "according to the latest tallies": a text, and nobody who stands behind it."""
    owned = any(
        c.dep_ == "poss" or (c.dep_ == "prep" and c.lower_ in {"by", "from", "of"}) for c in head.children
    )
    lemma = head.lemma_.lower()
    nouns = [word for words in load("saying")["nouns"].values() for word in words]
    return not owned and (lemma in load("saying")["utterances"] or lemma in nouns)


def _full_name(sentence: Sentence, tokens: list[Token], known: _Known) -> tuple[str, str | None]:
    """The phrase without its article, a family name completed; the id of an actor named in it."""
    kept = tokens[1:] if tokens[0].lower_ in {"the", "a", "an", "its", "their", "his", "her"} else tokens
    kept = kept or tokens
    name = sentence.text[kept[0].idx : kept[-1].idx + len(kept[-1])].strip(" ,–-")
    if len(kept) == 1 and kept[0].pos_ == "PROPN":
        name = known.names.get(name.casefold(), name)
    mentions = [m for m in (sentence.actor_at(t) for t in [_head(tokens), *tokens]) if m is not None]
    actor = next((m.actor for m in mentions if m.actor and m.category != "demonym"), None)
    return name, actor


def _head(tokens: list[Token]) -> Token:
    inside = set(tokens)
    return next((t for t in tokens if t.head not in inside or t.head == t), tokens[0])


def _sort_of(sentence: Sentence, head: Token, speaker: Speaker) -> str:
    mention = sentence.actor_at(head)
    if mention is not None and mention.category not in {"office", "demonym"}:
        return "body"
    anaphors = load("saying")["anaphors"]
    words = _words(speaker.name)
    if head.tag_ == "NNS" or words & set(anaphors["people"]):
        return "people"
    if head.lemma_.lower() in anaphors["body"]:
        return "body"
    if mention is not None or head.pos_ == "PROPN" or words & set(anaphors["person"]):
        return "person"
    return "body"


def _words(name: str) -> set[str]:
    return {word.strip(",.’'") for word in name.casefold().replace("’s", "").replace("'s", "").split()}


def _remember_names(sentence: Sentence, known: _Known) -> None:
    """Runs of two to four capitalised names outside places: "Striuk" is later the same person."""
    run: list[Token] = []
    for token in [*sentence.doc, None]:
        if token is not None and token.pos_ == "PROPN" and sentence.place_at(token) is None:
            run.append(token)
            continue
        if 2 <= len(run) <= 4 and sentence.actor_at(run[-1]) is None:
            first, last = run[0], run[-1]
            known.names.setdefault(last.text.casefold(), sentence.text[first.idx : last.idx + len(last)])
        run = []


def _carry_over(article: Article) -> None:
    """A quoted sentence without words of saying is spoken by whoever speaks around it."""
    before: Speaker | None = None
    for number, sentence in enumerate(article.sentences):
        loose = [
            (a, b)
            for a, b in sentence.quoted
            if b - a >= _QUOTED_SHARE * len(sentence.text) and not _is_said(sentence, a, b)
        ]
        if loose:
            speaker = before if _same_paragraph(article, number, -1) else None
            speaker = speaker or _next_speaker(article, number) or before
            if speaker is not None:
                frame = Frame((), (), tuple(loose), "stated")
                sentence.sayings = (*sentence.sayings, Saying(speaker, frame))
        spoken = [saying.speaker for saying in sentence.sayings if saying.speaker is not None]
        before = spoken[-1] if spoken else before


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    middle = (start + end) // 2
    return any(
        saying.speaker is not None and any(a <= middle < b for a, b in saying.frame.content)
        for saying in sentence.sayings
    )


def _same_paragraph(article: Article, number: int, step: int) -> bool:
    other = number + step
    within = 0 <= other < len(article.sentences)
    return within and article.sentences[other].passage == article.sentences[number].passage


def _next_speaker(article: Article, number: int) -> Speaker | None:
    """The speaker named later in the same paragraph, as long as the quotation goes on."""
    while _same_paragraph(article, number, 1):
        number += 1
        sentence = article.sentences[number]
        spoken = [saying.speaker for saying in sentence.sayings if saying.speaker is not None]
        if spoken:
            return spoken[0]
        if not sentence.quoted:
            return None
    return None
