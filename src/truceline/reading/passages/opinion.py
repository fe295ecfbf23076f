"""What one paragraph shows: its writer's opinion, or reporting.

Only its own words count, not those inside quotation marks: people who are quoted say "I" and judge.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from truceline.lexicon import load
from truceline.reading.english.sentences import quotations
from truceline.reading.passages.phrases import pattern

MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:19|20)\d\d\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTHS}\b|\b{MONTHS}\s+\d{{1,2}}\b"
)
# A capital at a sentence's beginning shows a name only where no common opener stands there.
_OPENERS = (
    "An?|The|It|This|That|They|These|Those|He|She|We|You|There|What|Who|Which|Why|How|When|Where|If|And|But|So|No|Not"
    "|Yes|Just|All|Every|Some|Good|One|Its?|My|Our|Your"
)
_NAME = re.compile(rf"(?<=[\w,;:] )(?!I\b)[A-Z]\w+|^\W*(?!(?:{_OPENERS})\b)[A-Z][a-z]\w+\b")
_ADDRESS = re.compile(r"https?://\S+")
_RUN = re.compile(r"\w+")
_DOUBLED = re.compile(r"''|``")  # quotation marks of old typesetting
_ELISION = re.compile(r"[\[(](?:\.\.\.|…)[\])]")


@dataclass(frozen=True, slots=True)
class Weighing:
    """`reports`: at least one cue of reporting, or nothing but a quotation; opinion is then not weighed.

    `opinion`: the summed weights of the cues of commentary, per stretch of the length that counts as long.
    `judges`: one of the cues judges.
    """

    opinion: float
    judges: bool
    reports: bool

    @property
    def shows(self) -> bool:
        """Whether the paragraph reads as commentary, were it found in a place for that."""
        return not self.reports and self.opinion >= load("commentary")["thresholds"]["paragraph"]


@dataclass(frozen=True, slots=True)
class _Cue:
    """`begins`: the first words of its phrases, one of which stands in every text that it is met in."""

    weight: float
    judges: bool
    pattern: re.Pattern[str]
    begins: frozenset[str]


@cache
def _cues() -> list[_Cue]:
    return [
        _Cue(cue["weight"], cue.get("judges", False), _cue_pattern(cue), _begins(cue))
        for cue in load("commentary")["cues"]
    ]


def _begins(cue: dict[str, Any]) -> frozenset[str]:
    phrases = next(cue[form] for form in ("exact", "openers", "words") if form in cue)
    return frozenset(_RUN.findall(phrase.lower())[0] for phrase in phrases)


def _cue_pattern(cue: dict[str, Any]) -> re.Pattern[str]:
    if "exact" in cue:
        return pattern(cue["exact"], re.NOFLAG)
    if "openers" in cue:
        return re.compile(rf"(?:^|[.!?…]\s+){pattern(cue['openers']).pattern}", re.IGNORECASE)
    return pattern(cue["words"])


@cache
def _reporting(name: str) -> re.Pattern[str]:
    return pattern(load("commentary")["reporting"][name])


@cache
def _victims() -> re.Pattern[str]:
    numbers = pattern(load("commentary")["reporting"]["numbers"]).pattern
    return re.compile(
        rf"(?:\b\d[\d,.]*|{numbers})\s+(?:[\w-]+\s+){{0,2}}{_reporting('victims').pattern}", re.I
    )


def weigh(paragraph: str) -> Weighing:
    """What the paragraph shows, by the cues and weights of lexicon/commentary.yaml."""
    own = own_words(paragraph)
    if _reports(own):
        return Weighing(opinion=0, judges=False, reports=True)
    words = set(_RUN.findall(own.lower()))
    met = [cue for cue in _cues() if not words.isdisjoint(cue.begins) and cue.pattern.search(own)]
    marks = sum(weight for mark, weight in load("commentary")["punctuation"].items() if mark in own)
    stretches = max(1.0, len(own.split()) / load("commentary")["thresholds"]["long"])
    opinion = (sum(cue.weight for cue in met) + marks) / stretches
    return Weighing(opinion, judges=any(cue.judges for cue in met), reports=False)


def own_words(paragraph: str) -> str:
    """The paragraph without quotations, elisions and web addresses."""
    text = _DOUBLED.sub('"', paragraph)
    kept, begin = "", 0
    for start, end in quotations(text, 0, len(text)):
        kept += text[begin:start]
        begin = end
    return _ADDRESS.sub(" ", _ELISION.sub(" ", kept + text[begin:]))


def _reports(own: str) -> bool:
    if not re.search(r"\w", own) or _DATE.search(own) or _victims().search(own):
        return True
    if _reporting("attribution").search(_reporting("not_attribution").sub(" ", own)):
        return True
    if _reporting("presence").search(own) or _reporting("declaration").search(own):
        return True
    return any(
        _NAME.search(line) and _reporting("events").search(line) for line in re.split(r"[.!?…]\s", own)
    )
