"""Whom a phrase of an owner and its bodies means: "Armenia" + "ministry" + "spokesman"."""

from dataclasses import dataclass

from truceline.lexicon.actors import actors, party_of
from truceline.reading.actors.words import Word
from truceline.reading.mentions import Category


@dataclass(frozen=True, slots=True)
class Meaning:
    """An actor, the party whose people or body it is, and its category, as in ActorMention."""

    actor: str | None
    party: str | None
    category: Category


def alone(owner: Word) -> Meaning:
    """An owner's name by itself. A state's adjective names no actor; a group's does ("Houthi")."""
    assert owner.actor is not None
    assert owner.category is not None
    party = party_of(owner.actor)
    if owner.role == "demonym" and owner.category in {"state", "demonym"}:
        return Meaning(None, party, "demonym")
    return Meaning(owner.actor, party, owner.category)


def unowned(bodies: tuple[Word, ...]) -> Meaning:
    """Bodies of nobody in particular: "the defence ministry", "rebels"."""
    return Meaning(None, None, _category(bodies))


def tied(bodies: tuple[Word, ...]) -> Meaning:
    """Bodies tied to a party that are not its own: "pro-Russian forces" are an armed group, not Russia's."""
    category = _category(bodies)
    return Meaning(None, None, "armed group" if category == "military" else category)


def owned(owner: Word, bodies: tuple[Word, ...]) -> Meaning:
    """An owner's bodies: "Syrian army", "Hamas fighters", "UN peacekeepers", "a Kremlin spokesman".

    Rebels with a state's adjective are not that state's; those of a group, or of an entity that no state
    code stands for, are its own.
    """
    assert owner.actor is not None
    assert owner.category is not None
    category = _category(bodies)
    if any(body.role == "noun" for body in bodies):
        return _with_noun(owner, bodies)
    if owner.category == category and category not in {"military", "office"}:
        return Meaning(owner.actor, party_of(owner.actor), category)
    if owner.role == "named body" and category != "military":
        return Meaning(owner.actor, party_of(owner.actor), category)
    base = party_of(owner.actor) if owner.role == "named body" else owner.actor
    actor = _speaking_for(owner, bodies) if bodies[-1].speaks else _body_of(str(base), bodies[-1])
    return Meaning(actor, party_of(actor), category)


def office_of(holder: Meaning, bodies: tuple[Word, ...]) -> Meaning:
    """Offices of a body named after them: "commander of the Syrian army", "spokesman for Iran's navy"."""
    category = _category(bodies)
    if holder.actor is None or bodies[-1].speaks or bodies[-1].role == "noun":
        return Meaning(holder.actor, holder.party, category)
    return Meaning(_body_of(holder.party or holder.actor, bodies[-1]), holder.party, category)


def _with_noun(owner: Word, bodies: tuple[Word, ...]) -> Meaning:
    assert owner.actor is not None
    assert owner.category is not None
    category = _category(bodies)
    entry = actors().get(owner.actor)
    if entry is None or entry.iso2:
        return Meaning(None, None, category)
    if entry.kind in {"state", "people"}:
        return Meaning(None, entry.id, category)
    return Meaning(entry.id, party_of(entry.id), category if bodies[-1].role == "body" else owner.category)


def _speaking_for(owner: Word, bodies: tuple[Word, ...]) -> str:
    """The body before the one that speaks; a state's officials, where none is named; else the owner."""
    assert owner.actor is not None
    behind = [body for body in bodies if not body.speaks and body.actor]
    if behind:
        return _body_of(owner.actor, behind[-1])
    entry = actors()[owner.actor]
    return _body_of(owner.actor, bodies[-1]) if entry.kind in {"state", "people"} else owner.actor


def _body_of(base: str, body: Word) -> str:
    return f"{base}.{body.actor}" if body.actor else base


def _category(bodies: tuple[Word, ...]) -> Category:
    """The last body's; a "side" is what the word before it says."""
    told = [body for body in bodies if body.actor or body.role == "noun"] or list(bodies)
    category = told[-1].category
    assert category is not None
    return category
