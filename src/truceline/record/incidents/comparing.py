"""How alike two documents' tellings are, feature by feature, and what that weighs."""

from functools import cache
from typing import NamedTuple

from truceline.lexicon import load
from truceline.record.incidents.acts import act_likeness
from truceline.record.incidents.numbers import number_likeness
from truceline.record.incidents.spots import nearness
from truceline.record.incidents.tellings import Telling
from truceline.record.linkage import Weight
from truceline.record.shapes import (
    ActLikeness,
    DaysLikeness,
    HourLikeness,
    NounLikeness,
    NumberLikeness,
    PartyLikeness,
    PlaceLikeness,
    TellerLikeness,
)

OFF = 2
"""Days by which reports of one event differ: by a night, or by giving the day of the report; one each way."""
_OTHER_DAYS = {"a day apart", "two days apart"}
_HOURS = 2.0


class Likeness(NamedTuple):
    """What two tellings have in common. Null: nothing can be said, for one of them leaves it out.

    The names are those of the features in lexicon/likeness.yaml.
    """

    days: DaysLikeness
    hour: HourLikeness | None
    place: PlaceLikeness
    act: ActLikeness
    actors: PartyLikeness | None
    affected: PartyLikeness | None
    affected_class: PartyLikeness | None
    targets: NounLikeness | None
    means: NounLikeness | None
    killed: NumberLikeness | None
    injured: NumberLikeness | None
    teller: TellerLikeness | None

    def weight(self) -> Weight:
        """The sum of the match weights of its features, and whether these leave a doubt."""
        return _weight(self)


def compared(a: Telling, b: Telling) -> Likeness | None:
    """How alike two tellings are; null where their days or places keep them apart, or say too little."""
    if (place := _place(a, b)) is None or (days := _days(a, b)) is None:
        return None
    likeness = Likeness(
        days=days,
        hour=_hour(a.hour, b.hour),
        place=place,
        act=act_likeness(a.act, b.act),
        actors=_actors(a, b),
        affected=_parties(a.affected, b.affected),
        affected_class=_classes(a.affected_class, b.affected_class),
        targets=_nouns(a.targets, b.targets),
        means=_nouns(a.means, b.means),
        killed=number_likeness(a.killed, b.killed),
        injured=number_likeness(a.injured, b.injured),
        teller=_teller(a, b, days),
    )
    vague = {days, place} & {"day not said", "place not said"}
    return likeness if not vague or _identified(likeness) else None


def _identified(likeness: Likeness) -> bool:
    """Whether something shows the event: without a place a great number, without a day the target as well."""
    numbers = (likeness.killed, likeness.injured)
    if likeness.place == "place not said":
        return "equal" in numbers
    return "equal" in numbers or numbers == ("equal, small",) * 2 or likeness.targets == "same"


def distance(a: Telling, b: Telling) -> tuple[int | None, float | None]:
    """Days between the two, and kilometres between two towns; null where one is not said."""
    near = nearness(a.spot, b.spot) if a.spot and b.spot else None
    apart = _apart(a, b) if a.dated and b.dated else None
    return apart, near[1] if near else None


def _days(a: Telling, b: Telling) -> DaysLikeness | None:
    if a.days is None or b.days is None or not (a.dated or b.dated) or (apart := _apart(a, b)) > OFF:
        return None
    if not (a.dated and b.dated):
        if apart:
            return None
        return "day of a denial" if (a if b.dated else b).denial else "day not said"
    if apart:
        return "a day apart" if apart == 1 else "two days apart"
    return "same day" if a.days == b.days else "days touch"


def _apart(a: Telling, b: Telling) -> int:
    assert a.days
    assert b.days
    return max(a.days[0] - b.days[1], b.days[0] - a.days[1], 0)


def _place(a: Telling, b: Telling) -> PlaceLikeness | None:
    if a.spot and b.spot:
        near = nearness(a.spot, b.spot)
        return near[0] if near else None
    return "place not said" if (a.spot or b.spot) and a.dated and b.dated else None


def _hour(a: float | None, b: float | None) -> HourLikeness | None:
    if a is None or b is None:
        return None
    return "same" if abs(a - b) <= _HOURS else "differ"


def _parties(a: frozenset[str], b: frozenset[str]) -> PartyLikeness | None:
    if not a or not b:
        return None
    if a == b:
        return "same"
    return "opposed" if a.isdisjoint(b) else "part"


def _nouns(a: frozenset[str], b: frozenset[str]) -> NounLikeness | None:
    likeness = _parties(a, b)
    return "other words" if likeness == "opposed" else likeness


def _actors(a: Telling, b: Telling) -> PartyLikeness | None:
    """Parties as `_parties`; a name that the lexicon does not know ("gunmen") may be anybody's."""
    likeness = _parties(a.actors, b.actors)
    return None if likeness == "opposed" and a.named != b.named else likeness


def _classes(a: str, b: str) -> PartyLikeness | None:
    if "unknown" in (a, b):
        return None
    if a == b:
        return "same"
    return "opposed" if "military" in (a, b) else "part"


def _teller(a: Telling, b: Telling, days: DaysLikeness) -> TellerLikeness | None:
    if a.teller != b.teller:
        return None
    return "same, another day" if days in _OTHER_DAYS else "same"


@cache
def _weight(likeness: Likeness) -> Weight:
    """Of the many pairs of a record few differ in what they have in common."""
    total = _prior()
    for weights, value in zip(_weights(), likeness, strict=True):
        total += weights[value]
    known = len(likeness) - likeness.count(None)
    in_doubt = likeness.days in _OTHER_DAYS or likeness.actors == "opposed"
    return Weight(total, known, _doubt() if in_doubt else 0.0, _is_of_its_own(likeness))


def _is_of_its_own(likeness: Likeness) -> bool:
    """Whether they share what two events of one town seldom do."""
    numbers = {"equal", "equal, small", "agree"} & {likeness.killed, likeness.injured}
    return bool(numbers) or "same" in {likeness.targets, likeness.means, likeness.hour}


@cache
def _weights() -> tuple[dict[str | None, float], ...]:
    """The weights of each feature by its value; what is not known weighs nothing."""
    given = load("likeness")["weights"]
    return tuple({None: 0.0, **given[feature]} for feature in Likeness._fields)


@cache
def _doubt() -> float:
    return float(load("likeness")["doubt"])


@cache
def _prior() -> float:
    return float(load("likeness")["prior"])
