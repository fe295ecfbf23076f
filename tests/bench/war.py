"""A made-up war in claims, of any size: seeded, so that each run measures the same record.

Three in ten events are told by a second document a day later. Out of a hundred claims about fifty are
incidents, thirty tolls of one, five running totals, five control, and the rest of the other kinds.
"""

import hashlib
import random
from collections.abc import Iterator
from datetime import date, timedelta

from truceline.claims import (
    Accord,
    AnyClaim,
    Background,
    Ceasefire,
    Claim,
    Control,
    Document,
    Incident,
    Named,
    Nondisclosure,
    Period,
    Place,
    Pledge,
    Position,
    Quote,
    Reader,
    Speaker,
    Toll,
    Victims,
    claim_id,
    content_hash,
)

PARTIES = tuple(Named(name=name.title(), actor=name) for name in ("armenia", "azerbaijan"))
OUTSIDERS = tuple(Named(name=name.title(), actor=name) for name in ("russia", "france", "turkey"))
ACTS = ("Shelling/artillery/missile attack", "Air/drone strike", "Armed clash", "Attack")
FIRST = date(2020, 9, 27)
CLAIMS_A_DOCUMENT = 6
_SPARED: dict[str, object] = {
    "by": PARTIES,
    "modality": "shall_not",
    "act": "attack civilians",
    "topic": "civilians",
}
_READER = Reader(name="made up", version="1")
_SPACING = 40  # characters of text that each claim has to itself


class War:
    """Documents and claims, of which `claims` gives as many as asked for."""

    def __init__(self, seed: int, places: int, days: int) -> None:
        self._random = random.Random(seed)
        self._places = [
            Place(name=f"Village {n}", geonames=n, lat=39 + n % 97 / 50, lon=46 + n % 89 / 50, kind="place")
            for n in range(1, places + 1)
        ]
        self._days = days
        self._retold: list[tuple[int, dict[str, object]]] = []

    def documents(self, claims: int) -> Iterator[tuple[Document, list[AnyClaim]]]:
        """Documents in the order of their days, with this many claims in all."""
        count = max(1, claims // CLAIMS_A_DOCUMENT)
        left = claims
        for number in range(count):
            share = left if number == count - 1 else CLAIMS_A_DOCUMENT
            left -= share
            day = number * self._days // count
            yield self._document(number, day, share)

    def _document(self, number: int, day: int, share: int) -> tuple[Document, list[AnyClaim]]:
        text = f"Report {number}. ".ljust(_SPACING * (share + 1), "x")
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        document = Document(
            id=sha256,
            sha256=sha256,
            text_sha256=sha256,
            extractor="made up",
            publisher=f"Wire {number % 40}",
            published=_day(day),
            text=text,
        )
        claims: list[AnyClaim] = []
        while len(claims) < share:
            claims += self._told(document, day, len(claims), share - len(claims))
        return document, claims

    def _told(self, document: Document, day: int, number: int, room: int) -> list[AnyClaim]:
        drawn = self._random.random()
        if drawn < 0.80:
            return self._event(document, day, number, room)
        kind, values = self._other(day, drawn)
        told = self._claim(kind, document, number, **values)
        if kind is not Accord or room == 1:
            return [told]
        return [told, self._claim(Pledge, document, number + 1, accord=told.id, **_SPARED)]

    def _event(self, document: Document, day: int, number: int, room: int) -> list[AnyClaim]:
        """An incident, and where there is room its toll."""
        retold = self._retold and self._random.random() < 0.3
        happened, event = self._retold.pop() if retold else (day, self._happening(day))
        if not retold:
            self._retold.append((happened, event))
            del self._retold[:-50]
        incident = self._claim(Incident, document, number, **event)
        if room == 1 or self._random.random() < 0.4:
            return [incident]
        count = self._random.randrange(1, 30)
        victims = Victims(party=self._random.choice(PARTIES).actor, status="civilian", text="civilians")
        toll = self._claim(
            Toll,
            document,
            number + 1,
            when=event["when"],
            where=event["where"],
            outcome="killed",
            victims=victims,
            low=count,
            high=count,
            qualifier="exact",
            scope="incident",
            incident=incident.id,
        )
        return [incident, toll]

    def _happening(self, day: int) -> dict[str, object]:
        return {
            "when": Period(earliest=_day(day), latest=_day(day), text="then"),
            "where": (self._random.choice(self._places),),
            "act": self._random.choice(ACTS),
            "actors": (self._random.choice(PARTIES),),
            "affected_class": self._random.choice(("civilians", "military", "unknown")),
        }

    def _other(self, day: int, drawn: float) -> tuple[type[Claim], dict[str, object]]:
        """A claim of another kind; most of them are said anew each time."""
        who, place = self._random.choice(PARTIES), self._random.choice(self._places)
        then = Period(earliest=_day(day), latest=_day(day), text="then")
        if drawn < 0.86:
            victims = Victims(party=who.actor, status="military", text="soldiers")
            count = day * 3 + self._random.randrange(20)
            until = Period(latest=_day(day), text="by then")
            running: dict[str, object] = {"outcome": "killed", "scope": "cumulative", "qualifier": "at_least"}
            return Toll, {**running, "victims": victims, "low": count, "high": None, "when": until}
        if drawn < 0.92:
            return Control, {"actor": who, "change": "gained", "where": (place,), "when": then}
        if drawn < 0.94:
            wants = f"a withdrawal from {place.name}"
            return Position, {"actor": who, "attitude": "demands", "wants": wants}
        if drawn < 0.96:
            return Background, {"subject": who, "relation": "other", "object": f"{place.name} is a village"}
        if drawn < 0.98:
            return Nondisclosure, {"actor": who, "about": "toll", "status": "military"}
        return self._settlement(day)

    def _settlement(self, day: int) -> tuple[type[Claim], dict[str, object]]:
        """One of the few agreements of a war, told again: ten in all, each with a ceasefire."""
        agreed = _day(day - day % (self._days // 10 or 1))
        both: dict[str, object] = {"parties": PARTIES}
        if self._random.random() < 0.5:
            return Accord, {**both, "subject": "humanitarian", "agreed": agreed}
        return Ceasefire, {**both, "form": "ceasefire", "status": "agreed", "in_force": agreed}

    def _claim(self, kind: type[Claim], document: Document, number: int, **values: object) -> AnyClaim:
        start = _SPACING * (number + 1)
        quote = Quote(exact=document.text[start : start + 9], start=start, end=start + 9)
        name = str(kind.model_fields["kind"].default)
        speaker = self._random.choice((*PARTIES, *OUTSIDERS, None))
        said = (Speaker(name=speaker.name, actor=speaker.actor, quote=quote),) if speaker else ()
        claim = kind.model_validate(
            {
                "id": claim_id(document.text_sha256, name, quote.start, quote.end),
                "content": content_hash({"n": number}),
                "document": document.id,
                "quote": quote,
                "speakers": said,
                "reader": _READER,
                **values,
            }
        )
        return claim  # type: ignore[return-value]


def war(claims: int, seed: int = 1) -> tuple[list[AnyClaim], list[Document]]:
    """This many claims of three years and two thousand places, and their documents."""
    told = list(War(seed, places=2000, days=1000).documents(claims))
    return [claim for _, made in told for claim in made], [document for document, _ in told]


def _day(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()
