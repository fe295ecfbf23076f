"""Who the actors of a clause are: parties by name, "the two sides", pronouns inside somebody's words."""

from collections.abc import Iterable, Iterator

from truceline.claims import Accord, Named
from truceline.reading.english.tree import Token
from truceline.reading.mentions import ActorMention, Category
from truceline.reading.sentence import Article, Saying, Sentence
from truceline.reading.settings.context import named, sides
from truceline.reading.settings.unlisted import is_bare, pair, unlisted

PARTIES: frozenset[Category] = frozenset(
    {"state", "demonym", "government", "ministry", "office", "military", "armed group", "sides"}
)
"""Who can be bound by an agreement or hold a ceasefire."""

_SPEAKING = {"it", "he", "she", "they", "we", "i"}
_BOTH = {"they", "both"}


def parties_of(sentence: Sentence, article: Article, nouns: Iterable[Token]) -> tuple[Named, ...]:
    """The parties that these heads of phrases mean, each once; "the two sides" are the sides of the war."""
    found: dict[str, Named] = {}
    for noun in nouns:
        for party in _parties_at(sentence, article, noun):
            found.setdefault(party.actor or party.name, party)
    return tuple(found.values())


def actor_of(sentence: Sentence, article: Article, noun: Token) -> Named | None:
    """The one actor that a phrase means; in "said it would" the pronoun is the speaker."""
    speaker = speaker_at(sentence, noun) or _goes_on(article, sentence, noun)
    mention = sentence.actor_at(noun)
    if speaker is not None or mention is None or mention.category == "sides":
        return speaker or named(article, sentence, noun)
    found = next(_listed(sentence, article, noun, mention), None)
    return (found and not found.actor and _who_spoke(article, sentence, found)) or found


def _who_spoke(article: Article, sentence: Sentence, bare: Named) -> Named | None:
    """ "The ministry" is the one that spoke last, in this sentence or before; null where none did."""
    wanted = set(without_article(bare.name).casefold().split())
    sayings = (s for earlier in reversed(article.sentences[: sentence.number + 1]) for s in earlier.sayings)
    speakers = (saying.speaker for saying in sayings if saying.speaker is not None and saying.speaker.actor)
    called = (one for one in speakers if wanted <= set(one.name.casefold().split()))
    return next((Named(name=one.name, actor=one.actor) for one in called), None)


def _goes_on(article: Article, sentence: Sentence, pronoun: Token) -> Named | None:
    """ "X said … It gave no figures": a pronoun that opens a sentence goes on with the one who spoke last."""
    if sentence.number == 0 or pronoun.i != 0 or pronoun.lower_ not in {"it", "he", "she"}:
        return None
    before = article.sentences[sentence.number - 1]
    speakers = [s.speaker for s in before.sayings if s.speaker is not None and s.frame.said]
    if before.passage != sentence.passage or len(speakers) != 1:
        return None
    return Named(name=speakers[0].name, actor=speakers[0].actor)


def speaker_at(sentence: Sentence, pronoun: Token) -> Named | None:
    """Who speaks, where the pronoun takes up the speaker or is who says it; null for any other word."""
    saying = _said_by(sentence, pronoun) or _saying_at(sentence, pronoun)
    if saying is None or saying.speaker is None:
        return None
    return Named(name=saying.speaker.name, actor=saying.speaker.actor)


def without_article(name: str) -> str:
    """A name as it is cited: "the African Union" is "African Union"."""
    return name.removeprefix("the ").removeprefix("The ")


def _parties_at(sentence: Sentence, article: Article, noun: Token) -> Iterator[Named]:
    mention = sentence.actor_at(noun)
    if mention is None and noun.pos_ == "PRON":
        yield from _taken_up(sentence, article, noun)
    elif mention is None:
        yield from (_fuller(article, party) for party in unlisted(sentence, noun))
    elif mention.category == "sides":
        yield from _sides(sentence, article) or [Named(name=without_article(mention.name))]
    elif mention.category in PARTIES:
        yield from _listed(sentence, article, noun, mention)


def _listed(sentence: Sentence, article: Article, noun: Token, mention: ActorMention) -> Iterator[Named]:
    """The lexicon's actor; where it knows only the kind ("the government"), who the document says it is."""
    party = named(article, sentence, noun)
    if party is not None and party.actor is None and is_bare(mention) and party.name == mention.name:
        yield from (_fuller(article, each) for each in unlisted(sentence, noun))
    elif party is not None:
        yield party


def of_last_accord(article: Article) -> tuple[Named, ...]:
    """The parties of the last accord told of that has some."""
    return next((accord.parties for accord in reversed(article.told(Accord)) if accord.parties), ())


def _fuller(article: Article, party: Named) -> Named:
    """The party of the last accord of whose name this is a part: "the Front" is the Northern Front."""
    words = set(party.name.casefold().split())
    known = of_last_accord(article)
    meant = [other for other in known if words <= set(other.name.casefold().split())]
    return meant[0] if len(meant) == 1 else party


def _taken_up(sentence: Sentence, article: Article, pronoun: Token) -> Iterator[Named]:
    saying = _saying_at(sentence, pronoun)
    sources = [] if saying is None else _source_heads(sentence, saying)
    speaker = speaker_at(sentence, pronoun)
    if sources:
        yield from parties_of(sentence, article, sources)
    elif speaker is not None:
        yield speaker
    elif pronoun.lower_ in _BOTH:
        yield from _sides(sentence, article)
    else:
        party = named(article, sentence, pronoun)
        if party is not None:
            yield party


def _said_by(sentence: Sentence, pronoun: Token) -> Saying | None:
    """The words whose speaker the pronoun is: "It has published no figures"."""
    if pronoun.lower_ not in _SPEAKING:
        return None
    own = [s for s in sentence.sayings if any(a <= pronoun.idx < b for a, b in s.frame.source)]
    return next((s for s in own if s.speaker is not None), None)


def _saying_at(sentence: Sentence, pronoun: Token) -> Saying | None:
    """The nearest words of somebody in which the pronoun stands."""
    if pronoun.lower_ not in _SPEAKING:
        return None
    around = [s for s in sentence.sayings if s.speaker is not None and s.covers(pronoun)]
    return min(around, key=lambda saying: saying.length, default=None)


def _source_heads(sentence: Sentence, saying: Saying) -> list[Token]:
    inside = [m for m in sentence.actors if any(a <= m.start < b for a, b in saying.frame.source)]
    return [sentence.span(m.start, m.end).root for m in inside if m.category in PARTIES]


def _sides(sentence: Sentence, article: Article) -> list[Named]:
    """The sides of the war; if unlisted, the parties of the last accord, or a pair named before."""
    listed = [Named(name=without_article(s.name), actor=s.actor) for s in sides(article, sentence)]
    if listed:
        return listed
    accord = of_last_accord(article)
    if len(accord) > 1:
        return list(accord)
    return list(pair(article, sentence))
