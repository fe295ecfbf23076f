"""Positions: what an actor demands, supports, rejects or offers, and of whom."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from truceline.claims import Attitude, Named, Position, Speaker
from truceline.lexicon import load
from truceline.reading import attitudes
from truceline.reading.claiming import claim
from truceline.reading.context import named
from truceline.reading.frames import noun_phrase
from truceline.reading.mentions import Category
from truceline.reading.parties import actor_of, parties_of, without_article
from truceline.reading.roles import agents, behind, is_passive, is_verb, subjects
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import Setting, setting

_WANTS = {"dobj", "xcomp", "ccomp", "prep", "attr", "advcl", "dative", "oprd", "acomp"}
_HOLDERS: set[Category] = {
    "state", "government", "office", "ministry", "international", "organisation", "armed group", "monitor",
    "sides",
}  # fmt: skip
_NOBODY = {"which", "that", "this", "these", "those", "you", "who", "what", "there", "they"}
_TO_WHOM = {"on", "upon", "to"}


@dataclass(frozen=True, slots=True)
class _Stand:
    """One position: whose (`holders`), by which word (`head`), and the heads of what is `wanted`."""

    head: Token
    holders: list[Token]
    attitude: Attitude
    wanted: list[Token]


def read(sentence: Sentence, article: Article) -> Iterator[Position]:
    """The positions of a sentence: by words of wanting, and by duties that a speaker lays on others."""
    for token in sentence.doc:
        if in_conditional(token):
            continue
        stand = _of_verb(sentence, token) if is_verb(token) else _of_noun(sentence, token)
        if stand is not None:
            yield from _position(sentence, article, stand)
        elif attitudes.is_duty(token):
            yield from _duty(sentence, article, token)


def _of_verb(sentence: Sentence, verb: Token) -> _Stand | None:
    attitude = attitudes.of_verb(verb)
    if attitude is None or _tells_nothing(verb):
        return None
    passive = is_passive(verb)
    holders = agents(verb) if passive else subjects(verb)
    kinds = _WANTS | {"nsubjpass"} if passive else _WANTS
    wanted = [c for c in verb.children if c.dep_ in kinds and c not in holders and not _is_time(sentence, c)]
    wanted = [
        c for c in wanted if c.dep_ != "advcl" or c.i < verb.i or any(t.lower_ == "for" for t in c.lefts)
    ]
    holders = [holder for holder in holders if _may_hold(sentence, holder, wanted)]
    return _Stand(verb, holders, attitude, wanted) if holders and wanted else None


def _of_noun(sentence: Sentence, noun: Token) -> _Stand | None:
    """ "Its demand for …", "the US proposal to …": its owner's position."""
    attitude = attitudes.of_noun(noun) if noun.pos_ == "NOUN" else None
    owners = [c for c in noun.children if c.dep_ in {"poss", "compound", "amod"} and _may_own(sentence, c)]
    if attitude is None or not owners:
        return None
    wanted = [c for c in noun.children if c.i > noun.i and c.dep_ in {"prep", "acl", "relcl"}]
    return _Stand(noun, owners[:1], attitude, wanted)


def _position(sentence: Sentence, article: Article, stand: _Stand) -> Iterator[Position]:
    addressed = _addressed(sentence, stand)
    tokens = [t for c in stand.wanted for t in c.subtree]
    first, last = reach(_plain(tokens, addressed))
    start, end = reach([*noun_phrase(stand.holders[0]), stand.head, *tokens])
    around = setting(sentence, article, stand.head, start, end)
    around = replace(around, stance="demanded") if stand.attitude == "demands" else _certain(around)
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


def _actors(sentence: Sentence, article: Article, stand: _Stand) -> Iterator[Named]:
    """Whose position it is, one by one: "the two sides" are two."""
    for holder in stand.holders:
        mention = sentence.actor_at(holder)
        both = mention is not None and mention.category == "sides"
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


def _addressed(sentence: Sentence, stand: _Stand) -> Token | None:
    """Of whom it is wanted: the object, the subject of what is wanted, or the one called on."""
    if stand.attitude == "rejects":
        return None
    candidates = [c for c in stand.wanted if c.dep_ in {"dobj", "dative"}]
    clauses = [c for c in stand.wanted if c.dep_ in {"xcomp", "ccomp", "advcl"}]
    candidates += [t for c in clauses for t in c.children if t.dep_ in {"nsubj"}]
    candidates += behind(stand.head, _TO_WHOM) if is_verb(stand.head) else []
    return next((t for t in candidates if sentence.actor_at(t) is not None), None)


def _spoken(sentence: Sentence, around: Setting, stand: _Stand, actor: Named) -> Setting:
    """A verb of saying makes its subject the speaker, where nobody else reports it."""
    if around.speakers or stand.head.lemma_ not in load("positions")["spoken"] or not is_verb(stand.head):
        return around
    start, end = reach(noun_phrase(stand.holders[0]))
    speaker = Speaker(name=actor.name, actor=actor.actor, quote=sentence.quote(start, end))
    return replace(around, speakers=(speaker,), said_on=around.said_on or _day(around))


def _day(around: Setting) -> str | None:
    when = around.when
    if when is None or when.latest is None or when.earliest != when.latest:
        return None
    return when.latest[:10]


def _certain(around: Setting) -> Setting:
    """ "will never accept": the act is to come, the position is held now."""
    return replace(around, stance="stated") if around.stance == "expected" else around


def _tells_nothing(verb: Token) -> bool:
    """ "refused to comment" is a silence, no position."""
    telling = load("nondisclosures")["telling"]
    return any(c.dep_ == "xcomp" and c.lemma_ in telling for c in verb.children)


def _may_hold(sentence: Sentence, holder: Token, wanted: list[Token]) -> bool:
    """Whether the phrase names somebody who takes positions; an army does on matters of policy only, for its

    orders to people on the ground are conduct.
    """
    lexicon = load("positions")
    mention = sentence.actor_at(holder)
    if mention is not None and mention.category == "military":
        policy = any(t.lemma_.lower() in lexicon["objects"] for c in wanted for t in c.subtree)
        return policy and holder.lemma_.lower() in lexicon["institutions"]
    if mention is not None:
        return mention.category in _HOLDERS
    return holder.pos_ in {"PROPN", "PRON"} and holder.lower_ not in _NOBODY


def _may_own(sentence: Sentence, owner: Token) -> bool:
    mention = sentence.actor_at(owner)
    return owner.tag_ == "PRP$" or (mention is not None and mention.category in _HOLDERS | {"demonym"})


def _is_time(sentence: Sentence, token: Token) -> bool:
    dated = any(sentence.date_at(t) is not None for t in (token, *token.children))
    return dated and token.dep_ in {"prep", "npadvmod"}


def _duty(sentence: Sentence, article: Article, verb: Token) -> Iterator[Position]:
    """ "Rwanda must withdraw, Congo said": the speaker demands it of the subject."""
    tokens = list(verb.subtree)
    start, end = reach(tokens)
    around = setting(sentence, article, verb, start, end)
    if not around.speakers:
        return
    speaker = around.speakers[0]
    addressed = None if is_passive(verb) else next((t for t in subjects(verb) if sentence.actor_at(t)), None)
    first, last = reach(_plain(tokens, addressed))
    yield claim(
        Position,
        article,
        sentence,
        start,
        end,
        replace(around, stance="demanded"),
        actor=Named(name=without_article(speaker.name), actor=speaker.actor),
        attitude="demands",
        addressee=named(article, sentence, addressed) if addressed is not None else None,
        wants=sentence.text[first:last],
    )
