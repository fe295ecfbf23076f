"""Reports with blanks for two parties, filled in with a pair and with the same pair the other way round.

The claims must be the same with the parties swapped: the same rule for every party.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml

from tests.evaluation.corpus import HERE
from tests.reading.reports import all_claims

FOLDER = HERE / "even_handed"
UNEVEN = FOLDER / "uneven.txt"
Party = Mapping[str, str]

_BLANK = re.compile(r"\{(one|other)\.(\w+)\}")
_LINKS = {"id", "content", "document", "part_of", "incident", "accord"}
_OF_THE_NAME = {"start", "end", "geonames", "lat", "lon", *_LINKS}
"""What follows from the letters of a name, or from where in the world it is."""


def pairs() -> list[tuple[Party, Party]]:
    """The pairs of parties with the forms of their names."""
    given = yaml.safe_load((FOLDER / "parties.yaml").read_text(encoding="utf-8"))
    return [(one, other) for one, other in given["pairs"]]


def templates() -> dict[str, str]:
    """The reports with blanks, by name, without their front matter."""
    return {
        path.stem: path.read_text(encoding="utf-8").split("---\n")[2]
        for path in sorted(FOLDER.glob("[0-9]*.txt"))
    }


def claims(template: str, one: Party, other: Party) -> list[str]:
    """The claims of the report about these parties, with the parties' names and ids taken out again."""
    forms = {form: f"{{one.{field}}}" for field, form in one.items()}
    forms |= {form: f"{{other.{field}}}" for field, form in other.items()}
    names = re.compile("|".join(map(re.escape, sorted(forms, key=len, reverse=True))))

    def without_names(value: Any) -> Any:
        match value:
            case str():
                return names.sub(lambda form: forms[form[0]], value)
            case dict():
                return {
                    field: without_names(each) for field, each in value.items() if field not in _OF_THE_NAME
                }
            case list() | tuple():
                return sorted(map(without_names, value), key=str)
            case _:
                return value

    text = _BLANK.sub(lambda blank: {"one": one, "other": other}[blank[1]][blank[2]], template)
    read = [without_names(claim.model_dump()) for claim in all_claims(text)]
    return sorted(json.dumps(claim, ensure_ascii=False) for claim in read)


@cache
def uneven() -> tuple[str, ...]:
    """The reports and pairs that the reader does not yet read alike both ways."""
    return tuple(_uneven())


def committed() -> tuple[str, ...]:
    """Those that were last accepted. The list is to shrink: the parser takes some names for other words."""
    return tuple(UNEVEN.read_text(encoding="utf-8").splitlines()) if UNEVEN.exists() else ()


def write(cases: tuple[str, ...]) -> None:
    """Accept these."""
    UNEVEN.write_text("".join(f"{case}\n" for case in cases), encoding="utf-8")


def _uneven() -> Iterator[str]:
    for name, template in templates().items():
        for one, other in pairs():
            if claims(template, one, other) != claims(template, other, one):
                yield f"{name}: {one['id']}, {other['id']}"
