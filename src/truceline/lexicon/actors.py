"""Who an actor's id means: its name, its party, its adjective, its country.

Ids read as words: an entry of states, groups or organisations (`azerbaijan`, `united-nations.unicef`), or an
entry, a dot and a body of forces.yaml (`azerbaijan.ministry-of-defence`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from truceline.lexicon import load

Kind = Literal["state", "group", "coalition", "people", "international", "monitor", "organisation", "media"]

_PARTIES = {"state", "group", "coalition", "people"}
_GROUPS: tuple[tuple[str, Kind], ...] = (
    ("groups", "group"),
    ("coalitions", "coalition"),
    ("peoples", "people"),
)
_ORGANISATIONS: tuple[Kind, ...] = ("international", "monitor", "organisation", "media")


@dataclass(frozen=True, slots=True)
class Actor:
    """An entry of the lexicon. `name` stands in a sentence as it is, its article included ("the Gambia").

    `demonyms`: adjectives and nouns for one; `people`: nouns for several; `bodies`: names of its own bodies,
    each with the body's id in forces.yaml.
    """

    id: str
    kind: Kind
    name: str
    names: tuple[str, ...]
    iso2: str | None = None
    demonyms: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    bodies: tuple[tuple[str, str], ...] = ()

    @property
    def is_party(self) -> bool:
        """Whether it can be a side of a conflict; an organisation can't, though its people are its own."""
        return self.kind in _PARTIES


@cache
def actors() -> dict[str, Actor]:
    """Every entry by its id. Raises ValueError where two entries have one id."""
    found: dict[str, Actor] = {}
    for actor in _entries():
        if actor.id in found:
            raise ValueError(f'lexicon: the id "{actor.id}" has two entries; give one of them another id.')
        found[actor.id] = actor
    return found


def name_of(actor_id: str) -> str:
    """The plain English name: "Azerbaijan's Ministry of Defence", "the United States".

    An id that the lexicon doesn't know is read as words.
    """
    entry, rest = _split(actor_id)
    owner = entry.name if entry else _words(actor_id)
    if not rest:
        return owner
    ending = "'" if owner.endswith("s") else "'s"
    return f"{owner}{ending} {_body_names().get(rest, _words(rest))}"


@cache
def party_of(actor_id: str) -> str | None:
    """The side whose body or people an id means: `azerbaijan` for its army, null for an organisation."""
    entry, rest = _split(actor_id)
    if entry and not rest and not entry.is_party:
        return None
    return actor_id.split(".")[0]


def demonym_of(actor_id: str) -> str | None:
    """The adjective of an id's party ("Azerbaijani"), or null where it has none."""
    entry, _ = _split(actor_id)
    return entry.demonyms[0] if entry and entry.demonyms else None


def iso2(actor_id: str) -> str | None:
    """ISO 3166-1 alpha-2 code of the state that an id belongs to, or null."""
    entry, _ = _split(actor_id)
    return entry.iso2 if entry else None


def state_of_country(code: str) -> str | None:
    """The id of the state with this ISO 3166-1 alpha-2 code, or null."""
    return _states_by_code().get(code.upper())


def id_of(name: str) -> str | None:
    """The id of the one entry or body of this name, whatever its case, hyphens and article, or null."""
    return _ids().get(_key(name))


def body_of(words: str) -> str | None:
    """The id of the body in forces.yaml that these words mean whoever owns it ("air force"), or null."""
    return _body_ids().get(words.casefold())


def is_monitor(actor_id: str) -> bool:
    """Whether an id means a body that counts or observes by profession, with no side of its own."""
    entry, _ = _split(actor_id)
    return entry is not None and entry.kind == "monitor"


@cache
def _states_by_code() -> dict[str, str]:
    return {actor.iso2: actor.id for actor in actors().values() if actor.iso2}


@cache
def _ids() -> dict[str, str]:
    """The ids by name; names that two bear are left out."""
    bearers: dict[str, set[str]] = {}
    for actor in actors().values():
        for name in (actor.name, *actor.names, *actor.people):
            bearers.setdefault(_key(name), set()).add(actor.id)
        for name, body in actor.bodies:
            bearers.setdefault(_key(name), set()).add(f"{actor.id}.{body}")
    return {name: next(iter(ids)) for name, ids in bearers.items() if len(ids) == 1}


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("-", " ").replace("’", "'").removeprefix("the ").split())


@cache
def _body_ids() -> dict[str, str]:
    return {words: body["id"] for body in load("forces")["bodies"] if body["id"] for words in body["words"]}


@cache
def _body_names() -> dict[str, str]:
    named: dict[str, str] = {}
    for body in load("forces")["bodies"]:
        if body["id"]:
            named.setdefault(body["id"], body["name"])
    return named


def _split(actor_id: str) -> tuple[Actor | None, str]:
    """The longest entry that an id begins with, and the rest: an organ is an entry of its own."""
    head, rest = actor_id, ""
    while head:
        if head in actors():
            return actors()[head], rest
        head, dot, tail = head.rpartition(".")
        rest = f"{tail}.{rest}" if dot and rest else tail
    return None, ""


def _words(actor_id: str) -> str:
    return actor_id.replace("-", " ").replace(".", " ")


def _entries() -> Iterator[Actor]:
    for state in load("states"):
        yield _actor(state, "state")
    groups = load("groups")
    for section, kind in _GROUPS:
        for group in groups[section]:
            yield _actor(group, kind)
    organisations = load("organisations")
    for kind in _ORGANISATIONS:
        for organisation in organisations[kind]:
            yield _actor(organisation, kind)


def _actor(entry: dict[str, object], kind: Kind) -> Actor:
    def several(field: str) -> tuple[str, ...]:
        value = entry.get(field, [])
        assert isinstance(value, list)
        return tuple(value)

    bodies = entry.get("bodies", {})
    code = entry.get("iso2")
    assert isinstance(bodies, dict)
    return Actor(
        id=str(entry["id"]),
        kind=kind,
        name=str(entry["name"]),
        names=several("names"),
        iso2=str(code) if code else None,
        demonyms=several("demonyms"),
        people=several("people"),
        capitals=several("capitals"),
        bodies=tuple((name, body) for body, names in bodies.items() for name in names),
    )
