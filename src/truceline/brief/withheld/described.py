"""Speakers as a sentence names them."""

import re

from truceline.brief.withheld import beside
from truceline.brief.withheld.people import Private
from truceline.brief.withheld.runs import keys
from truceline.brief.withheld.words import listed
from truceline.brief.wording import grammar

UNDESCRIBED = "a speaker named in the source"


def described(name: str, private: Private) -> str:
    """A speaker as a sentence names it: a withheld one by role, one who is only a role with "a"."""
    if keys(name) in private.names:
        role = private.names[keys(name)]
        return grammar.a(role) if role else UNDESCRIBED
    is_role = beside.named_in(beside.core(name), listed("private"))
    if is_role and name[:1].islower() and not re.match(r"(?:an?|the|one)\b", name):
        return grammar.a(name)
    return grammar.with_article(name)
