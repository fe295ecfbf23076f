"""Lists made by hand, of invented people."""

from typing import Any

from truceline.custody.people import About, Listed, NameList, PartialDate
from truceline.custody.together.confirmed import Pair


def person(id_: str, name: str = "Mira Solen", **fields: Any) -> Listed:
    return Listed(id=id_, row=int(id_[1:]) + 1, name=name, **fields)


def on(year: int, month: int, day: int) -> PartialDate:
    return PartialDate(text=f"{year}-{month:02}-{day:02}", year=year, month=month, day=day)


def names(role: str, *people: Listed, coverage: str | None = "all", date: str = "2020-11-10") -> NameList:
    about = About.model_validate({"role": role, "coverage": coverage, "date": date})
    return NameList(about=about, columns={}, people=people, problems=())


def confirmed(ours: str, theirs: str, **fields: Any) -> Pair:
    return Pair(ours=ours, theirs=theirs, by="the working group", **fields)
