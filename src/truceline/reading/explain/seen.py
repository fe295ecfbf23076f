"""What stood ready before the families read a sentence: its tree, its mentions, and who says what in it."""

from collections.abc import Iterator

from truceline import gazetteer
from truceline.claims import Quote
from truceline.reading.explain.shapes import Attribution, Mention, Word
from truceline.reading.mentions import ActorMention, PlaceMention
from truceline.reading.sentence import Sentence


def words(sentence: Sentence) -> tuple[Word, ...]:
    """The sentence's tree, word by word."""
    return tuple(
        Word(number=t.i, text=t.text, lemma=t.lemma_, tag=t.tag_, dep=t.dep_, head=t.head.i)
        for t in sentence.doc
    )


def mentions(sentence: Sentence) -> Iterator[Mention]:
    """What the finders saw, finder by finder, in the order of the words."""
    for actor in sentence.actors:
        yield Mention(finder="actors", quote=sentence.quote(actor.start, actor.end), means=_actor(actor))
    for place in sentence.places:
        yield Mention(finder="places", quote=sentence.quote(place.start, place.end), means=_place(place))
    for date in sentence.dates:
        means = f"{date.earliest or '…'} – {date.latest or '…'}"
        yield Mention(finder="dates", quote=sentence.quote(date.start, date.end), means=means)
    for quantity in sentence.quantities:
        means = f"{_bound(quantity.low)} – {_bound(quantity.high)}, {quantity.qualifier}"
        yield Mention(finder="quantities", quote=sentence.quote(quantity.start, quantity.end), means=means)
    for start, end in sentence.quoted:
        yield Mention(finder="quotations", quote=sentence.quote(start, end), means="in quotation marks")


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """Who is said to say, think or want what; last what a quotation without words of saying carries over."""
    sayings = {saying.frame: saying.speaker for saying in sentence.sayings}
    carried = [frame for frame in sayings if frame not in sentence.frames]
    for frame in (*sentence.frames, *carried):
        speaker = sayings.get(frame)
        yield Attribution(
            source=_quotes(sentence, frame.source),
            cue=_quotes(sentence, frame.cue),
            content=_quotes(sentence, frame.content),
            stance=frame.stance,
            said=frame.said,
            speaker=speaker.name if speaker else None,
            actor=speaker.actor if speaker else None,
        )


def _quotes(sentence: Sentence, stretches: tuple[tuple[int, int], ...]) -> tuple[Quote, ...]:
    return tuple(sentence.quote(start, end) for start, end in stretches)


def _actor(mention: ActorMention) -> str:
    of = f", of {mention.party}" if mention.party not in {None, mention.actor} else ""
    return f"{mention.category}: {mention.actor or 'not known'}{of}"


def _place(mention: PlaceMention) -> str:
    if mention.lat is None:
        return f"{mention.kind}, open: {len(gazetteer.find(mention.name))} places bear the name"
    inside = f" in {mention.country}" if mention.country else ""
    return f"{mention.kind}{inside} at {mention.lat}, {mention.lon}"


def _bound(number: int | None) -> str:
    return "…" if number is None else str(number)
