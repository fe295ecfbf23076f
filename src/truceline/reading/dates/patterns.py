"""Where English dates stand in a text, before anybody asks which days they mean.

A date is a core ("27 September", "last week") and the words before it that belong to it ("since the end of").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from truceline.lexicon import load
from truceline.reading.dates import clock
from truceline.reading.english.numbers import SMALL
from truceline.reading.english.patterns import SPACE, alternatives, lowered

Effect = Literal["opens", "closes", "before", "after", "at"]
Part = Literal["early", "mid", "late", "day", "week"]

_LEXICON = load("dates")
_CUES: dict[str, Effect] = {cue: effect for effect, cues in _LEXICON["cues"].items() for cue in cues}
_PARTS: dict[str, Part] = {words: part for part, phrases in _LEXICON["parts"].items() for words in phrases}
_CAPITAL_ONLY = frozenset(_LEXICON["capital only"])
_BOUNDS = [word for words in _LEXICON["ago"].values() for word in words]
_LONGEST_PREFIX = 48

# "Sept. 27", but "in March." ends a sentence: only a short form takes a stop.
_SHORT_MONTHS = [
    f"{short}{stop}" for _, *shorts in _LEXICON["months"] for short in shorts for stop in ("", ".")
]
_MONTH_NAME = rf"{alternatives([names[0] for names in _LEXICON['months']] + _SHORT_MONTHS)}(?!\w)"
_MONTH = rf"(?P<month>{_MONTH_NAME})"
_WEEKDAY = rf"(?:{alternatives(name for names in _LEXICON['weekdays'] for name in names)}\b\.?,?{SPACE})?"
_WEEKDAY_NAME = alternatives(names[0] for names in _LEXICON["weekdays"])
_SEASON = rf"(?P<season>{alternatives(_LEXICON['seasons'])})\b"
_D = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:st|nd|rd|th)?(?!\w)(?!\s?%|[.,:/]\d)"
_DAY, _LAST_DAY = rf"(?P<day>{_D})", rf"(?P<last_day>{_D})"
_Y = r"(?:1[789]|20)\d\d"
_NUMBER_ENDS = r"(?![\w%]|[.,:]\d|\sbce?\b)"
_YEAR = rf"(?P<year>{_Y}){_NUMBER_ENDS}"
_THAT_YEAR = rf"(?:,?(?:{SPACE}of)?[\s-]{{1,3}}(?:{_YEAR}|(?P<which_year>last|this|next){SPACE}year\b))?"
_TO = rf"(?:\s?[-‐‑–—]\s?|{SPACE}(?:to|through|until|till){SPACE})"
_AND = rf",?{SPACE}(?:and|or){SPACE}"
_UNIT_NAME = r"(?:hour|day|week|month|year|decade)"
_UNIT, _UNITS = rf"(?P<unit>{_UNIT_NAME})s?\b", rf"(?P<unit>{_UNIT_NAME})s\b"
_SOME = alternatives(_LEXICON["recent"])
_COUNT = rf"(?:(?P<count>\d{{1,4}}|an?|{SMALL})|(?P<some>{_SOME})){SPACE}"
_WHICH = rf"(?:(?P<which>last|this|next|previous|following){SPACE})?"

# The first rule that fits at a place wins: what reads more words stands before what reads fewer.
_RULES: dict[str, str] = {
    "no date": rf"{alternatives(_LEXICON['no dates'])}\b",
    "figures": r"(?P<year>\d{4})[-/](?P<month>\d\d?)[-/](?P<day>\d\d?)(?![\w-])",
    "day-first figures": r"(?P<day>\d\d?)[-.](?P<month>\d\d?)[-.](?P<year>(?:19|20)\d\d)(?![\w-])",
    "hours": clock.HOURS,
    "clock": clock.PATTERN,
    "day month": rf"{_WEEKDAY}{_DAY}(?:{SPACE}of)?[\s-]{{1,3}}{_MONTH}{_THAT_YEAR}",
    # "10, 18 and 26 October" and "10-12 October": each day takes the month that follows.
    "listed day": rf"{_DAY}(?=(?:,{SPACE}{_D}){{0,5}}(?:{_AND}|{_TO}){_D}(?:{SPACE}of)?{SPACE}{_MONTH}"
    rf"{_THAT_YEAR})",
    "month days": rf"{_WEEKDAY}{_MONTH}{SPACE}{_DAY}{_TO}{_LAST_DAY}{_THAT_YEAR}",
    "between days": rf"(?<=between\s){_MONTH}{SPACE}{_DAY}{_AND}{_LAST_DAY}{_THAT_YEAR}",
    # "In March 20 people died": after "in", a number is no day.
    "month day": rf"{_WEEKDAY}(?<!\bin\s){_MONTH}{SPACE}(?:the{SPACE})?{_DAY}(?!\s?(?:[ap]\.?m\b|gmt\b))"
    rf"{_THAT_YEAR}",
    "month": rf"{_WHICH}{_MONTH}{_THAT_YEAR}",
    "weekday": rf"(?:(?:this{SPACE})?(?P<which>last|past|this|next|coming|previous|following|same){SPACE})?"
    rf"(?P<weekday>{_WEEKDAY_NAME})(?P<plural>s)?\b"
    rf"(?:{SPACE}(?:of{SPACE})?(?P<which_week>last|this|next){SPACE}week\b)?",
    # "overnight on Saturday" names its day.
    "named day": rf"(?P<named>{alternatives(_LEXICON['days'])})\b"
    rf"(?!{SPACE}(?:on{SPACE})?(?:{_WEEKDAY_NAME}\b|{_D}{SPACE}{_MONTH_NAME}|{_MONTH_NAME}{SPACE}{_D}))",
    "ago": rf"(?:{_COUNT}|(?<!\d\s)){_UNIT}{SPACE}ago\b",
    "lasting": rf"(?<=\bin\s)(?:(?:just|only){SPACE})?{_COUNT}{_UNIT}(?!['’]?{SPACE}time\b)",
    "counted": rf"(?P<which>last|past|next|coming|previous(?={SPACE}(?:24|48|72){SPACE}hours\b)){SPACE}"
    rf"{_COUNT}{_UNIT}(?!{SPACE}of\b)",
    "uncounted": rf"(?P<which>(?<=\bthe\s)last|past|recent|coming|next){SPACE}{_UNITS}(?!{SPACE}of\b)",
    # "last week" is a week of the calendar, "the last week" the seven days till now.
    "whole": rf"(?:(?:(?<=\bthe\s)last|past){SPACE}(?P<unit>week|month|year|decade)"
    rf"|past{SPACE}(?P<day>day))\b"
    rf"(?!{SPACE}of\b)",
    "side": rf"(?P<side>earlier|later){SPACE}(?P<which>this|in{SPACE}the){SPACE}(?P<unit>week|month|year)\b",
    # "last weeks raid" has lost its apostrophe.
    "unit": rf"(?P<which>last|this|next|previous|following|same){SPACE}"
    rf"(?P<unit>week|month|year)(?P<plural>s)?\b(?!{SPACE}(?:of\b|(?:19|20)\d\d\b))",
    "the unit": rf"(?<=\bthe\s)(?P<unit>week|month|year)\b(?!{SPACE}(?:of\b|\d))",
    "weekend": rf"(?:(?P<which>last|this|next|previous|following|same){SPACE}|(?<=\bthe\s))weekend\b",
    "season": rf"{_WHICH}{_SEASON}{_THAT_YEAR}",
    "years": rf"(?P<year>{_Y})\s?[-‐‑–/]\s?(?P<last_year>{_Y}|\d\d){_NUMBER_ENDS}",
    "decade": r"(?P<year>(?:1[89]|20)\d0)['’]?s\b",
    "year": _YEAR,
}
# What a date begins with. Looked at first: to try every rule at every word takes three times as long.
_OPENERS = {
    phrase.split()[0]
    for phrases in (
        *_LEXICON["months"],
        *_LEXICON["weekdays"],
        *map(_LEXICON.get, ("seasons", "days", "no dates")),
    )
    for phrase in phrases
}
_BEGINS = (
    rf"(?=\d|{alternatives(_OPENERS)}s?\b|(?:last|past|this|next|coming|previous|following|same|recent|earlier|later"
    rf"|just|only|weekend|midnight|midday|noon)\b|(?:(?:an?|{SMALL}|{_SOME}){SPACE})?{_UNIT_NAME}s?\b)"
)
_CORES = {rule: re.compile(core) for rule, core in _RULES.items()}
# One pass finds every core; its own pattern then reads it, for a name can stand only once in a pattern.
_ANY = re.compile(
    rf"(?<!\w)(?<!\d[.,:/]){_BEGINS}(?:"
    + "|".join(f"({re.sub(r'[?]P<[a-z_]+>', '?:', core)})" for core in _RULES.values())
    + ")"
)
_PREFIX = re.compile(
    rf"(?:\b(?P<measure>(?:hour|day|night|week|month|year)s?{SPACE})?\b(?P<cue>{alternatives(_CUES)}){SPACE})?"
    rf"(?:\b(?:the{SPACE})?(?P<part>{alternatives(_PARTS)})[\s-]{{1,3}})?(?P<article>\bthe{SPACE})?"
    rf"(?:\b(?P<bound>{alternatives(_BOUNDS)}){SPACE})?$"
)
_PART_OF_DAY = re.compile(rf"{SPACE}{alternatives(_LEXICON['parts of day'])}\b")


@dataclass(frozen=True, slots=True)
class Expression:
    """A date as it stands in a text: `core` is the match of its `rule` in the text in lower case.

    `cue` is the word that ties it to the sentence ("since", "by", "on"), `article` whether "the" stands right
    before the core, `part` what part of the core is meant, `bound` what limits a number ("more than two days
    ago"). `start:end` holds them all. `measured`: something is counted from it ("two days after Friday").
    """

    rule: str
    core: re.Match[str]
    start: int
    end: int
    cue: str | None
    article: bool
    part: Part | None
    bound: str | None
    measured: bool

    @property
    def effect(self) -> Effect:
        """What the cue does to the days."""
        return _CUES.get(self.cue or "", "at")

    @property
    def is_clock(self) -> bool:
        """Whether it is a time of day, which is a date only together with a day."""
        return self.rule in ("clock", "hours")

    def group(self, name: str) -> str | None:
        """A part of the core by its name; None where the rule has no such part or the text left it out."""
        return self.core.groupdict().get(name)


def expressions(text: str) -> Iterator[Expression]:
    """Everything in the text that may be a date or a time of day, in order and without overlap."""
    low = lowered(text)
    rules = list(_CORES)
    after = 0
    for hit in _ANY.finditer(low):
        assert hit.lastindex is not None
        if hit.start() < after:  # "Friday overnight": taken in already, as a part of the day
            continue
        rule = rules[hit.lastindex - 1]
        core = _CORES[rule].match(low, hit.start())
        assert core is not None
        if rule == "no date" or not _has_its_capital(text, core):
            continue
        before = _PREFIX.search(low[max(after, core.start() - _LONGEST_PREFIX) : core.start()])
        assert before is not None
        suffix = _PART_OF_DAY.match(low, core.end())
        after = suffix.end() if suffix else core.end()
        yield Expression(
            rule=rule,
            core=core,
            start=core.start() - len(before[0]),
            end=after,
            cue=_plain(before["cue"]),
            article=before["article"] is not None,
            bound=_plain(before["bound"]),
            part=_PARTS.get(_plain(before["part"]) or ""),
            measured=before["measure"] is not None,
        )


def _has_its_capital(text: str, core: re.Match[str]) -> bool:
    """Whether a month that is also a verb ("may") is written as a month."""
    month = core.groupdict().get("month", "").rstrip(".")
    return month not in _CAPITAL_ONLY or text[core.start("month")].isupper()


def _plain(words: str | None) -> str | None:
    return " ".join(words.split()) if words else None
