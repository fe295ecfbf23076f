"""The people whom a toll counts: the source's noun where it is neutral, else the one of their status."""

import re
from functools import cache

from truceline.claims import VictimStatus
from truceline.lexicon import load


def noun(text: str, status: VictimStatus) -> tuple[str, str]:
    """Plural and singular of the people counted: ("soldiers", "soldier") for "its soldiers".

    A word by which one side calls the other ("terrorists") is no neutral noun: its status's stands instead.
    """
    found = {match.lower() for match in _known().findall(text)}
    nouns = {
        plural: single for plural, single in load("wording")["people"].items() if {plural, single} & found
    }
    if len(nouns) == 1:
        return next(iter(nouns.items()))
    plural, single = load("wording")["statuses"][status]
    return plural, single


@cache
def _known() -> re.Pattern[str]:
    forms = {form for pair in load("wording")["people"].items() for form in pair}
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(r"\b(?:" + "|".join(longest_first) + r")\b", re.IGNORECASE)
