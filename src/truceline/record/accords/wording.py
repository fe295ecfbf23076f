"""Words by which claims tell of conduct under a pledge, found in their quotes: lexicon/conduct.yaml."""

import re
from collections.abc import Iterable
from functools import cache

from truceline.claims import AnyClaim, PledgeTopic
from truceline.lexicon import load
from truceline.reading.passages.phrases import pattern


def says(claim: AnyClaim, section: str) -> bool:
    """Whether the claim's own words hold one of this section."""
    return _section(section).search(claim.quote.exact) is not None


def topic_of(claim: AnyClaim, among: Iterable[PledgeTopic]) -> PledgeTopic | None:
    """The first of these topics of pledges of which the claim's words speak."""
    return next((topic for topic in among if _topic(topic).search(claim.quote.exact)), None)


@cache
def named_in(text: str, names: tuple[str, ...]) -> bool:
    """Whether the text holds one of the names as whole words."""
    return pattern(names).search(text) is not None


@cache
def _section(section: str) -> re.Pattern[str]:
    return pattern(load("conduct")[section])


@cache
def _topic(topic: PledgeTopic) -> re.Pattern[str]:
    return pattern(load("accords")["topics"][topic])
