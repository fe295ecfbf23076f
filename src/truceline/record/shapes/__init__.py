"""The shapes of record.json: what the claims add up to, as of a day.

An entry refers to claims by id (`claims`, the fullest first); claims.jsonl holds the claims themselves.
Entries refer to each other by entry id: the entry's kind and its first known claim, "incident-1f0c…".
Days and instants are ISO 8601 strings as in `truceline.claims`. `Rule` names a section of docs/methods.md.
"""

from truceline.record.shapes.accords import (
    AccordEntry,
    Conduct,
    Context,
    ContextReason,
    Ending,
    PledgeEntry,
    Ruling,
)
from truceline.record.shapes.bounds import (
    BINDING,
    Bound,
    Conflict,
    Counted,
    Discrepancy,
    End,
    LeftOneOut,
    ReadingName,
    TollReading,
    Under,
)
from truceline.record.shapes.ceasefires import (
    Allegation,
    CeasefireAccount,
    CeasefireEnd,
    CeasefireEntry,
    Days,
    Hours,
    LogDay,
    LogRow,
    Reaffirmed,
)
from truceline.record.shapes.entries import Account, Entry, PledgeStatus, Rule
from truceline.record.shapes.incidents import (
    ActLikeness,
    DaysLikeness,
    HourLikeness,
    IncidentAccount,
    IncidentEntry,
    Link,
    NumberLikeness,
    PartyLikeness,
    PlaceLikeness,
    TellerLikeness,
)
from truceline.record.shapes.record import Absence, Grade, LeftOut, Record, Source, Unanchored, Unknown
from truceline.record.shapes.statements import (
    BackgroundEntry,
    ControlEntry,
    NondisclosureEntry,
    PositionEntry,
)
from truceline.record.shapes.tolls import Figure, Standing, TollEntry, Variant

__all__ = [
    "BINDING",
    "Absence",
    "AccordEntry",
    "Account",
    "ActLikeness",
    "Allegation",
    "BackgroundEntry",
    "Bound",
    "CeasefireAccount",
    "CeasefireEnd",
    "CeasefireEntry",
    "Conduct",
    "Conflict",
    "Context",
    "ContextReason",
    "ControlEntry",
    "Counted",
    "Days",
    "DaysLikeness",
    "Discrepancy",
    "End",
    "Ending",
    "Entry",
    "Figure",
    "Grade",
    "HourLikeness",
    "Hours",
    "IncidentAccount",
    "IncidentEntry",
    "LeftOneOut",
    "LeftOut",
    "Link",
    "LogDay",
    "LogRow",
    "NondisclosureEntry",
    "NumberLikeness",
    "PartyLikeness",
    "PlaceLikeness",
    "PledgeEntry",
    "PledgeStatus",
    "PositionEntry",
    "ReadingName",
    "Reaffirmed",
    "Record",
    "Rule",
    "Ruling",
    "Source",
    "Standing",
    "TellerLikeness",
    "TollEntry",
    "TollReading",
    "Unanchored",
    "Under",
    "Unknown",
    "Variant",
]
