"""Positions: what an actor demands, supports, rejects or offers, and of whom."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Attitude, Named, Position, Speaker
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.clauses import in_conditional
from truceline.reading.english.roles import is_passive, is_verb, subjects
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.positions import attitudes, stands
from truceline.reading.positions.stands import Stand
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.context import named
from truceline.reading.settings.parties import actor_of, parties_of, without_article
from truceline.reading.settings.setting import Setting, setting
from truceline.reading.trace import drop


def read(sentence: Sentence, article: Article) -> Iterator[Position]:
    """The positions of a sentence: by words of wanting, and by duties that a speaker lays on others."""
    for token in _candidates(sentence):
        if in_conditional(token):
            continue
        stand = stands.of_verb(sentence, token) if is_verb(token) else stands.of_noun(sentence, token)
        lays_on = attitudes.is_duty(token) or _is_laid_on_another(sentence, token)
        spoken = lays_on or attitudes.is_exemption(token)
        is_told = stand is None and spoken and stands.of_verb(sentence, token.head) is None
        if stand is None and not is_told:
            continue
        if not amid_conflict(sentence, article):
            drop("positions: no conflict", token.text, "nothing near it tells of a conflict")
        elif stand is not None:
            yield from _position(sentence, article, stand)
        else:
            yield from _told(sentence, article, token, "demands" if lays_on else "rejects")


def _is_laid_on_another(sentence: Sentence, verb: Token) -> bool:
    """ "The West needs to send weapons", said by somebody else."""
    return attitudes.is_need(verb) and any(
        sentence.actor_at(t) is not None or sentence.place_at(t) is not None for t in subjects(verb)
    )


def _candidates(sentence: Sentence) -> list[Token]:
    """The words that may tell a position: those of the lexicon, and verbs with a modal of duty."""
    listed = sentence.doc.listed(attitudes.openers())
    obliged = (token.head for token in sentence.doc.listed(frozenset(load("positions")["duties"])))
    needed = sentence.doc.listed(frozenset(load("positions")["needs"]))
    standing = (token for token in sentence.doc if token.pos_ == "AUX")
    return sorted({*listed, *obliged, *needed, *standing}, key=lambda token: token.i)


def _position(sentence: Sentence, article: Article, stand: Stand) -> Iterator[Position]:
    addressed = stands.addressed(sentence, stand)
    tokens = [t for c in stand.wanted for t in c.subtree]
    first, last = reach(_plain(tokens, addressed))
    start, end = reach([*noun_phrase(stand.holders[0]), stand.head, *tokens])
    around = setting(sentence, article, stand.head, start, end)
    around = replace(around, stance="demanded") if stand.attitude == "demands" else _certain(around)
    around = _taken(around, article)
    for slot, actor in enumerate(_actors(sentence, article, stand)):
        yield claim(
            Position,
            article,
            sentence,
            start,
            end,
            _spoken(sentence, around, stand, actor),
            slot,
            actor=actor,
            attitude=stand.attitude,
            addressee=named(article, sentence, addressed) if addressed is not None else None,
            wants=sentence.text[first:last],
        )


def _actors(sentence: Sentence, article: Article, stand: Stand) -> Iterator[Named]:
    """Whose position it is, one by one: "the two sides" are two, and so may "they" be."""
    for holder in stand.holders:
        mention = sentence.actor_at(holder)
        both = holder.lower_ == "they" or (mention is not None and mention.category == "sides")
        parties = parties_of(sentence, article, [holder]) if both else ()
        actor = actor_of(sentence, article, holder)
        yield from parties or ([actor] if actor is not None else [])


def _plain(tokens: list[Token], addressed: Token | None) -> list[Token]:
    """What is wanted, without the words that lead to it: "for Armenia to withdraw" → "withdraw"."""
    words = sorted(set(tokens), key=lambda token: token.i)
    skipped = set(addressed.subtree) if addressed is not None else set()
    leading = load("positions")["leading"]
    while len(words) > 1 and (words[0].lower_ in leading or words[0] in skipped or words[0].is_punct):
        words.pop(0)
    return words


def _spoken(sentence: Sentence, around: Setting, stand: Stand, actor: Named) -> Setting:
    """A verb of saying makes its subject the speaker, where nobody else reports it."""
    if around.speakers or stand.head.lemma_ not in load("positions")["spoken"] or not is_verb(stand.head):
        return around
    start, end = reach(noun_phrase(stand.holders[0]))
    speaker = Speaker(name=actor.name, actor=actor.actor, quote=sentence.quote(start, end))
    return replace(around, speakers=(speaker,))


def _day(around: Setting) -> str | None:
    when = around.when
    if when is None or when.latest is None or when.earliest != when.latest:
        return None
    return when.latest[:10]


def _taken(around: Setting, article: Article) -> Setting:
    """A position as its own day and place have it: that day is when it is said, unless it is still to come,

    and no place but one that its words name is that of what is wanted.
    """
    if "where" in around.inferred:
        around = replace(around, where=(), inferred=_without(around, "where"))
    earliest = around.when.earliest if around.when is not None else None
    if earliest is not None and article.published is not None and earliest > article.published.isoformat():
        return around
    said_on = around.said_on or _day(around)
    return replace(around, when=None, said_on=said_on, inferred=_without(around, "when"))


def _without(around: Setting, field: str) -> tuple[str, ...]:
    return tuple(name for name in around.inferred if name != field)


def _certain(around: Setting) -> Setting:
    """ "will never accept": the act is to come, the position is held now."""
    return replace(around, stance="stated") if around.stance == "expected" else around


def _told(sentence: Sentence, article: Article, verb: Token, attitude: Attitude) -> Iterator[Position]:
    """ "Rwanda must withdraw, Congo said": the speaker demands it of the subject; "it said the truce did not

    apply to it": the speaker rejects that it does.
    """
    tokens = list(verb.subtree)
    start, end = reach(tokens)
    around = setting(sentence, article, verb, start, end)
    if not around.speakers:
        return
    speaker = around.speakers[0]
    acting = () if is_passive(verb) or attitude == "rejects" else subjects(verb)
    addressed = next((t for t in acting if sentence.actor_at(t)), None)
    around = replace(around, stance="demanded") if attitude == "demands" else _certain(around)
    first, last = reach(_plain(tokens, addressed))
    yield claim(
        Position,
        article,
        sentence,
        start,
        end,
        _taken(around, article),
        actor=Named(name=without_article(speaker.name), actor=speaker.actor),
        attitude=attitude,
        addressee=named(article, sentence, addressed) if addressed is not None else None,
        wants=sentence.text[first:last],
    )
