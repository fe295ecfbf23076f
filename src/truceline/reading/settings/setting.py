"""The setting of a claim: who says it and how firmly, when and where it happened."""

from dataclasses import dataclass, replace

from truceline.claims import Period, Place, Speaker, Stance, Voice
from truceline.lexicon import load
from truceline.reading.dates import ahead
from truceline.reading.english.clauses import is_ahead, is_infinitive
from truceline.reading.english.tree import Token
from truceline.reading.mentions import DateMention, PlaceMention
from truceline.reading.sentence import Article, Saying, Sentence
from truceline.reading.settings.placing import settings_of, taken_up
from truceline.reading.settings.stances import stance_of
from truceline.reading.settings.timing import period_of, spoken_on


@dataclass(frozen=True, slots=True)
class Setting:
    """The fields that every claim shares; `inferred` names those that come from outside the quote."""

    voice: Voice
    speakers: tuple[Speaker, ...]
    stance: Stance
    said_on: str | None
    when: Period | None
    where: tuple[Place, ...]
    inferred: tuple[str, ...]

    def values(self) -> dict[str, object]:
        """The fields by name."""
        return {name: getattr(self, name) for name in self.__slots__}


def setting(sentence: Sentence, article: Article, head: Token, start: int, end: int) -> Setting:
    """The setting of the claim that `head` carries on the words `start:end` of its sentence."""
    sayings = sorted((s for s in sentence.sayings if s.covers(head)), key=lambda s: _nearness(sentence, s))
    stance = stance_of(sentence, head, sayings)
    date = _dated(sentence, article, head, sayings, stance)
    places = settings_of(sentence, head)
    speakers = _speakers(sayings)
    elsewhere = () if places else taken_up(article, sentence, head)
    inferred = [
        name
        for name, outside in {
            "when": date is not None and not _inside(date, start, end),
            "where": bool(elsewhere) or any(not _inside(p, start, end) for p in places[:1]),
            "speakers": any(speaker.name not in sentence.text[start:end] for speaker in speakers),
        }.items()
        if outside
    ]
    return Setting(
        voice=_voice(sentence, start, end),
        speakers=speakers,
        stance=stance,
        said_on=spoken_on(sentence, sayings),
        when=Period(earliest=date.earliest, latest=date.latest, text=date.text) if date else None,
        where=tuple(to_place(p) for p in places or elsewhere),
        inferred=tuple(sorted(inferred)),
    )


def _dated(
    sentence: Sentence, article: Article, head: Token, sayings: list[Saying], stance: Stance
) -> DateMention | None:
    """The date of the event; of what is still to come, "Friday" is the coming one."""
    date = period_of(sentence, head, sayings)
    promised = is_infinitive(head) and head.head.lemma_ in load("accords")["committing"]["verbs"]
    if date is None or article.published is None or not (stance == "expected" or is_ahead(head) or promised):
        return date
    coming = ahead(date, article.published)
    return coming if coming.earliest is not None or coming.latest is not None else date


def at_place(background: Setting, place: PlaceMention | None) -> Setting:
    """The setting with a place that the text is about, where it has none; marked as inferred."""
    if place is None or background.where:
        return background
    inferred = tuple(sorted({*background.inferred, "where"}))
    return replace(background, where=(to_place(place),), inferred=inferred)


def to_place(mention: PlaceMention) -> Place:
    """A place as claims carry it."""
    return Place(
        name=mention.name, geonames=mention.geonames, lat=mention.lat, lon=mention.lon, kind=mention.kind
    )


def _nearness(sentence: Sentence, saying: Saying) -> tuple[int, int]:
    """Of nested sayings the shorter is the nearer; of two alike the one that hangs on the other."""
    cue = sentence.span(*saying.frame.cue[0]).root if saying.frame.cue else None
    return saying.length, -len(cue.ancestors) if cue is not None else 0


def _inside(mention: DateMention | PlaceMention, start: int, end: int) -> bool:
    return start <= mention.start and mention.end <= end


def _voice(sentence: Sentence, start: int, end: int) -> Voice:
    """Quotation where most of the words stand inside quotation marks; else the report's own."""
    if sentence.passage.role == "comment":
        return "commentary"
    inside = sum(max(0, min(end, b) - max(start, a)) for a, b in sentence.quoted)
    return "quotation" if 2 * inside > end - start else "report"


def _speakers(sayings: list[Saying]) -> tuple[Speaker, ...]:
    found: dict[str, Speaker] = {}
    for saying in sayings:
        if saying.speaker is not None:
            found.setdefault(saying.speaker.name, saying.speaker)
    return tuple(found.values())
