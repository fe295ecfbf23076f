"""Speakers as a sentence names them."""

import re

from truceline.brief.withheld import beside
from truceline.brief.withheld.people import Private
from truceline.brief.withheld.runs import keys
from truceline.brief.withheld.words import listed
from truceline.brief.wording import grammar

UNDESCRIBED = "a speaker named in the source"
_MOST = 80  # characters of a speaker
_BREAK = re.compile(r",? (?:who|which|that|published|quoted|from|in|at|on|for|of|and)\b|,")


def described(name: str, private: Private) -> str:
    """A speaker as a sentence names it: a withheld one by role, one who is only a role with "a"."""
    if keys(name) in private.names:
        role = private.names[keys(name)]
        return grammar.a(role) if role else UNDESCRIBED
    name = _shortened(_uncapitalised(name))
    is_role = beside.named_in(beside.core(name), listed("private"))
    if is_role and name[:1].islower() and not re.match(r"(?:an?|the|one)\b", name):
        return grammar.a(name)
    return grammar.with_article(name)


def _uncapitalised(name: str) -> str:
    """The name without a capital that only began its sentence: "Witnesses of the attack"."""
    first, _, rest = name.partition(" ")
    plain = first.lower()
    roles = listed("private") | listed("callings") | listed("offices")
    is_plural = any(plain == f"{role}{ending}" for role in roles for ending in ("s", "es"))
    return f"{plain} {rest}".rstrip() if is_plural and not rest[:1].isupper() else name


def _shortened(name: str) -> str:
    """The name, cut before a phrase within it where it is too long for a sentence."""
    if len(name) <= _MOST:
        return name
    breaks = [found.start() for found in _BREAK.finditer(name, 1, _MOST) if found.start() > 0]
    return name[: breaks[-1]] if breaks else name[:_MOST].rpartition(" ")[0] + " …"
