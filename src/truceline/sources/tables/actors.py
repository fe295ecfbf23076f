"""Actors as coded tables name them: "Military Forces of X (2019-)", "QSD: Syrian Democratic Forces"."""

import re
from functools import cache

from truceline.claims import AffectedClass, Named, Speaker
from truceline.lexicon import load
from truceline.lexicon.actors import body_of, id_of
from truceline.sources.tables.row import Row

_SHORT = re.compile(r"[A-Z0-9/'’ -]{2,20}: (?=\S)")
_ASIDE = re.compile(r"\s*\([^)]*\)")


def named(name: str) -> Named:
    """The actor with its id where the lexicon surely means this one, else with none."""
    return Named(name=name, actor=_id(name))


def speakers(row: Row, *columns: str) -> tuple[Speaker, ...]:
    """Whom the cells of these columns name as sources, each once, in their order."""
    found: dict[str, Speaker] = {}
    for column in columns:
        for name in row.parts(column):
            said = Speaker(name=name, actor=named(name).actor, quote=row.words(column, name))
            found.setdefault(name.casefold(), said)
    return tuple(found.values())


def are_people(name: str) -> bool:
    """Whether a name is of people grouped by what they are: "Civilians (Yemen)", "Women (Sudan)"."""
    return _ASIDE.sub("", name).strip() in load("imports")["people"]


def class_of(code: str) -> AffectedClass | None:
    """The class of those whom ACLED codes so ("7", "Civilians"); null for a code that tells no class."""
    return _classes().get(code.casefold())


def _id(name: str) -> str | None:
    full = _SHORT.sub("", name, count=1)
    return id_of(full) or _body(full) or id_of(_ASIDE.sub("", full).strip())


def _body(name: str) -> str | None:
    """The id of "Military Forces of X (2019-) Air Force"; null where any part of it is not known."""
    found = _bodies().fullmatch(name)
    owner = id_of(found["owner"]) if found else None
    if found is None or owner is None:
        return None
    own = load("imports")["bodies"][found["form"]]
    body = body_of(found["rest"]) if found["rest"] else own
    if found["rest"] and body is None:
        return None
    return f"{owner}.{body}" if body else owner


@cache
def _bodies() -> re.Pattern[str]:
    forms = "|".join(map(re.escape, load("imports")["bodies"]))
    return re.compile(rf"(?P<form>{forms}) (?P<owner>[^(]+?)(?: \([^)]*\)(?: (?P<rest>.+))?)?")


@cache
def _classes() -> dict[str, AffectedClass]:
    return {code: name for name, codes in load("imports")["classes"].items() for code in codes}
