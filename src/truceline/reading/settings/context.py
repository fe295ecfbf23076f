"""What a phrase refers back to, within reason: the sides of the war, pronouns, "its forces", "the city"."""

from collections import Counter
from collections.abc import Iterator

from truceline.claims import Named, Speaker
from truceline.lexicon import load
from truceline.lexicon.actors import name_of
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.mentions import ActorMention, PlaceMention
from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence

_PARTY = {"state", "demonym", "government", "ministry", "military", "armed group"}
_FIRST = {"my", "our", "your"}
_THEIRS = {"its", "their"}
_WINDOW = 3


def named(article: Article, sentence: Sentence, token: Token) -> Named | None:
    """The actor whose phrase `token` heads, or null where nothing tells who it is.

    A pronoun takes up the nearest actor before it; "its forces" are the forces of the one it takes up.
    """
    mention = sentence.actor_at(token)
    if mention is not None and mention.party is None and mention.actor is None:
        owner = _owner(article, sentence, token)
        if owner is not None:
            return Named(name=f"{owner.name}’s {mention.name}", actor=owner.actor)
    if mention is not None:
        return Named(name=mention.name, actor=mention.actor)
    if token.tag_ == "PRP$":
        return owner_of(article, sentence, token)
    if token.pos_ == "PRON":
        taken_up = antecedent(article, sentence, token)
        return Named(name=taken_up.name, actor=taken_up.actor) if taken_up else None
    phrase = noun_phrase(token)
    inside = [m for t in phrase if (m := sentence.actor_at(t)) is not None]
    start, end = min(t.idx for t in phrase), max(t.idx + len(t) for t in phrase)
    text = _without_article(sentence.text[start:end])
    owner = _owner(article, sentence, token)
    actor = next((m.actor or m.party for m in inside if m.actor or m.party), owner.actor if owner else None)
    return Named(name=text, actor=actor) if text else None


def party(article: Article, sentence: Sentence, token: Token) -> str | None:
    """The party whose people or forces the phrase of `token` means, or null."""
    for part in [token, *noun_phrase(token)]:
        mention = sentence.actor_at(part)
        if mention is not None and mention.party is not None:
            return mention.party
    owner = _owner(article, sentence, token)
    return owner.actor.split(".")[0] if owner is not None and owner.actor else None


def _owner(article: Article, sentence: Sentence, token: Token) -> Named | None:
    """Who "its", "their" or "his" in the phrase means."""
    possessive = next((c for c in token.children if c.tag_ == "PRP$"), None)
    if possessive is None or possessive.lower_ in _FIRST:
        return None
    return owner_of(article, sentence, possessive)


def owner_of(article: Article, sentence: Sentence, possessive: Token) -> Named | None:
    """Who "its" means: in somebody's words the speaker, unless another has been the subject there."""
    speaker = _speaker_meant(sentence, possessive)
    if speaker is not None:
        return Named(name=_without_article(speaker.name), actor=speaker.actor)
    itself = _speaking_of_itself(sentence, possessive)
    if itself is not None:
        return itself
    mention = antecedent(article, sentence, possessive)
    if mention is None:
        return None
    return Named(name=_short(mention), actor=mention.party or mention.actor)


def _speaker_meant(sentence: Sentence, possessive: Token) -> Speaker | None:
    around = [s for s in sentence.sayings if s.speaker is not None and s.covers(possessive)]
    nearest = min(around, key=lambda s: s.length, default=None)
    if nearest is None or possessive.lower_ not in _THEIRS:
        return None
    first = min(start for start, _ in nearest.frame.content)
    told = (m for m in sentence.actors if first <= m.start and m.end <= possessive.idx)
    return None if any(_is_subject(sentence, m) for m in told) else nearest.speaker


def _speaking_of_itself(sentence: Sentence, possessive: Token) -> Named | None:
    """Who "it" is in "It said its soldiers had died": no name in the sentence tells."""
    for saying in sentence.sayings:
        source = [t for start, end in saying.frame.source for t in sentence.span(start, end)]
        itself = len(source) == 1 and source[0].pos_ == "PRON" and saying.covers(possessive)
        if itself and saying.speaker is not None and saying.speaker.actor:
            return Named(name=saying.speaker.name, actor=saying.speaker.actor)
    return None


def _short(mention: ActorMention) -> str:
    return name_of(mention.party) if mention.party else mention.name


def antecedent(article: Article, sentence: Sentence, pronoun: Token) -> ActorMention | None:
    """The nearest actor before a pronoun: the subject of its sentence first, then of the sentences before."""
    for candidate in _before(article, sentence, pronoun):
        if candidate.category != "demonym" and candidate.category != "sides":
            return candidate
    return None


def _before(article: Article, sentence: Sentence, pronoun: Token) -> Iterator[ActorMention]:
    here = [m for m in sentence.actors if m.end <= pronoun.idx]
    yield from sorted(here, key=lambda m: (not _is_subject(sentence, m), -m.start))
    first = max(0, sentence.number - _WINDOW)
    for earlier in reversed(article.sentences[first : sentence.number]):
        order = [(not _is_subject(earlier, m), m.start, m) for m in earlier.actors]
        yield from (mention for *_, mention in sorted(order, key=lambda item: item[:2]))


def _is_subject(sentence: Sentence, mention: ActorMention) -> bool:
    root = sentence.span(mention.start, mention.end).root
    return root.dep_ in {"nsubj", "nsubjpass"}


def sides(article: Article, sentence: Sentence) -> tuple[Named, ...]:
    """Whom "the two sides", "both countries" or "the warring parties" mean.

    The last two parties named side by side ("Armenia and Azerbaijan") up to this sentence; else the two that
    the document names most often; fewer than two leave it open.
    """
    upto = (pair for number, pair in reversed(_coordinated(article)) if number <= sentence.number)
    if last := next(upto, ()):
        return last
    counts = _parties(article)
    first, second, third = (*sorted(counts, key=lambda p: (-counts[p], p)), "", "", "")[:3]
    if not second or counts[second] == counts[third]:
        return ()  # three or more parties: who stands with whom is not told by counting
    return tuple(Named(name=name_of(p), actor=p) for p in sorted((first, second)))


@once
def _parties(article: Article) -> Counter[str]:
    """How often the document names each party."""
    return Counter(m.party for s in article.sentences for m in s.actors if m.party and m.category in _PARTY)


@once
def _coordinated(article: Article) -> list[tuple[int, tuple[Named, ...]]]:
    """Two parties named side by side, each with the number of its sentence."""
    return [(sentence.number, pair) for sentence in article.sentences if (pair := _pair(sentence))]


def _pair(sentence: Sentence) -> tuple[Named, ...]:
    for first, second in zip(sentence.actors, sentence.actors[1:], strict=False):
        between = sentence.text[first.end : second.start].strip().casefold()
        if (
            between not in {"and", "and the", "’s and", "'s and"}
            or not {first.category, second.category} <= _PARTY
        ):
            continue
        if _help(sentence, first, second):
            continue
        head = sentence.span(second.start, second.end).root
        listed = [
            t for t in (*head.children, head.head) if t.dep_ == "conj" and t.lower_ not in {head.lower_}
        ]
        if first.party and second.party and first.party != second.party and len(listed) < 2:
            pair = sorted({first.party, second.party})
            return tuple(Named(name=name_of(p), actor=p) for p in pair)
    return ()


def _help(sentence: Sentence, first: ActorMention, second: ActorMention) -> bool:
    """Whether a pair mediates: "brokered by Qatar and Egypt", "Qatar and Egypt, the mediators"."""
    words = load("accords")["mediating"]
    by = sentence.text[: first.start].casefold().removesuffix("the ").split()[-2:]
    told = len(by) == 2 and by[1] in {"by", "with"} and by[0] in words["joined"]
    behind = sentence.text[second.end :].casefold().split()[:4]
    return told or any(word.strip(",.").rstrip("s") in words["people"] for word in behind)


def taken_up_place(article: Article, sentence: Sentence, noun: Token) -> PlaceMention | None:
    """The place that "the city", "the enclave" or "there" means: the latest that was called so before it,
    else the latest of that kind."""
    kinds = load("places")["anaphors"].get(noun.lemma_.lower())
    if kinds is None or not (
        noun.pos_ == "ADV" or any(c.lower_ in {"the", "this", "that"} for c in noun.children)
    ):
        return None
    before = [
        (earlier, place)
        for earlier in article.sentences[: sentence.number + 1]
        for place in earlier.places
        if place.kind in kinds and (earlier is not sentence or place.end <= noun.idx)
    ]
    called = [place for earlier, place in before if _is_called(earlier, place, noun.lemma_.lower())]
    if called:
        return called[-1]
    last = [place for earlier, place in before if earlier is before[-1][0]]
    towns = [place for place in last if place.kind == "place"]  # "Nyala, the capital of South Darfur"
    return (towns or last)[-1] if last else None


def _is_called(sentence: Sentence, place: PlaceMention, noun: str) -> bool:
    """ "the town of Irpin", "the port Odesa", "Halm province"."""
    words = sentence.text[: place.start].casefold().split()[-2:]
    return noun in {*words, place.name.casefold().split()[-1]}


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.casefold() in {"the", "a", "an"} and rest else text
