"""What is reported of an obligor since a pledge. Conduct only: whether it breaks a pledge is for courts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from truceline.claims import Act, Named, Period, PledgeTopic
from truceline.record.days import day
from truceline.record.evidence import Evidence, known_on
from truceline.record.likeness import who
from truceline.record.shapes import Conduct, Context, ContextReason, IncidentAccount, IncidentEntry

_HOSTILE: frozenset[Act] = frozenset(
    {
        "Shelling/artillery/missile attack",
        "Air/drone strike",
        "Armed clash",
        "Attack",
        "Suicide bomb",
        "Grenade",
        "Chemical weapon",
        "Government regains territory",
        "Non-state actor overtakes territory",
    }
)


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What conduct is held against: a pledge's topic, from the day it counts."""

    topic: PledgeTopic
    since: str | None

    def measures(self, incident: IncidentEntry) -> bool:
        """Whether an incident is of the kind that the pledge is about."""
        match self.topic:
            case "civilians":
                return incident.affected_class == "civilians"
            case "civilian objects":
                return incident.affected_class == "civilian object"
            case "ceasefire":
                return incident.act in _HOSTILE
            case _:
                return False

    def order(self, when: Period | None, told_by: str | None) -> ContextReason | None:
        """Why an incident told of by a day is not known to come after the pledge; null where it is."""
        earliest = day(when.earliest) if when else None
        latest = (day(when.latest) if when else None) or told_by
        if self.since is None:
            return "time unknown"
        if earliest and earliest > self.since:
            return None
        if latest and latest < self.since:
            return "before the pledge"
        return "same day, order unknown" if earliest == latest == self.since else "time unknown"


def conduct(
    obligor: Named, yardstick: Yardstick, incidents: Sequence[IncidentEntry], evidence: Evidence
) -> Conduct:
    """The incidents on the pledge's topic that claims lay to the obligor, and the status that follows."""
    contrary: list[str] = []
    context: list[Context] = []
    contested = False
    for incident in filter(yardstick.measures, incidents):
        for telling in incident.accounts:
            if who(obligor) not in {who(actor) for actor in telling.actors}:
                continue
            told_by = day(telling.said_on) or known_on(evidence.by_id[telling.document])
            if because := _bears_not(telling, incident) or yardstick.order(incident.when, told_by):
                context.append(Context(claim=telling.claim, because=because))
            else:
                contrary.append(telling.claim)
                contested = contested or any(other.stance == "denied" for other in incident.accounts)
    status = _status(contrary, contested)
    return Conduct(
        obligor=obligor,
        status=status,
        rule=status,
        in_line=(),
        contrary=tuple(contrary),
        context=tuple(context),
        looked_in=evidence.searched,
    )


def _bears_not(telling: IncidentAccount, incident: IncidentEntry) -> ContextReason | None:
    """Why a telling counts for nothing, whenever it was: a denial, one of several, a clash of both."""
    if telling.stance == "denied":
        return "denied"
    clash = incident.act == "Armed clash" and len(telling.actors) > 1
    return "not attributed to one party" if telling.attribution == "or" or clash else None


def _status(
    contrary: Sequence[str], contested: bool
) -> Literal["no information yet", "contrary conduct alleged", "contested"]:
    if not contrary:
        return "no information yet"
    return "contested" if contested else "contrary conduct alleged"
