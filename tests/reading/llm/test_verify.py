"""An answer is believed in nothing: what it points at is looked up, and read by our own readers."""

import json
from typing import Any

import pytest

from tests.reading.llm.reports import SILENCE, TOLL, changed, untouched
from truceline.claims import (
    Accord,
    AnyClaim,
    Background,
    Control,
    Incident,
    Nondisclosure,
    Pledge,
    Position,
    Toll,
)
from truceline.reading.llm.proof import Exhibit, Unproven
from truceline.reading.llm.reply import Misshapen, answers
from truceline.reading.llm.verify import verify
from truceline.reading.reader import annotate


def verified(claim: dict[str, Any], text: str | None = None) -> AnyClaim:
    reading = untouched(text) if text else untouched()
    (answer,) = answers(json.dumps({"claims": [claim]}))
    assert not isinstance(answer, Misshapen), answer
    return verify(answer, Exhibit(annotate(reading.document)), "invented-model")


def toll(**values: object) -> dict[str, Any]:
    return changed(TOLL, **values)


def test_a_toll_that_the_document_bears_out_stands() -> None:
    found = verified(TOLL)
    assert isinstance(found, Toll)
    assert (found.outcome, found.low, found.high, found.qualifier) == ("killed", 12, None, "at_least")
    assert (found.victims.party, found.victims.status, found.victims.text) == (
        "ukraine",
        "military",
        "soldiers",
    )
    assert [s.actor for s in found.speakers] == ["ukraine.ministry-of-defence"]
    assert found.when is not None
    assert (found.when.earliest, found.when.latest) == ("2024-05-09", "2024-05-09")
    assert found.where[0].geonames == 706483
    assert found.reader.name == "truceline-llm"
    assert found.reader.model == "invented-model"


def test_quote_marks_and_white_space_may_differ_and_the_quote_is_the_documents_own() -> None:
    found = verified(changed(SILENCE, quote='"The guns fell silent\nalong the river on  Wednesday,"'))
    assert found.quote.exact == "“The   guns fell silent along the river on Wednesday,”"


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (toll(quote="at least 12 soldiers died in Kharkiv on Thursday"), "do not occur"),
        (toll(quote=""), "do not occur"),
        (toll(quote="\ud800"), "do not occur"),
        (toll(quote="the"), "more than once"),
        (toll(sentence=2), "another sentence"),
        (toll(sentence=-1), "another sentence"),
        (toll(quote="on Thursday. The governor's office", sentence=1), "no one sentence"),
        (toll(number__low=120), "number is not what"),
        (toll(number__high=12), "number is not what"),
        (toll(number__low=10**30), "number is not what"),
        (toll(number__quote="soldiers"), "hold not one number"),
        (toll(number__quote="12,000"), "do not occur"),
        (toll(quote="soldiers perished in Kharkiv on Thursday"), "does not hold the whole number"),
        (toll(quote="12 soldiers perished in Kharkiv on Thursday"), "does not hold the whole number"),
        (toll(when__latest="2024-05-10"), "date is not what"),
        (toll(when__earliest="2023-05-09", when__latest="2023-05-09"), "date is not what"),
        (toll(when__earliest="yesterday"), "date is not what"),
        (toll(when__quote="in Kharkiv"), "hold not one date"),
        (toll(when__quote="on Friday"), "do not occur"),
        (toll(speakers=["Russia's defence ministry"]), "do not occur"),
        (toll(where=["Kharkiv", "Odesa"]), "do not occur"),
        (toll(whose="Russia"), "do not occur"),
        (toll(victims="civilians"), "do not occur"),
        (toll(victims="Kharkiv"), "does not count these people"),
        (changed(SILENCE, parties=["the river", "the rivers"]), "do not occur"),
    ],
)
def test_an_answer_that_the_document_does_not_bear_out_is_dropped(claim: dict[str, Any], reason: str) -> None:
    with pytest.raises(Unproven, match=reason):
        verified(claim)


def test_words_of_a_readers_comment_prove_nothing() -> None:
    comment = toll(
        sentence=5,
        quote="900 people were killed for nothing",
        number={"quote": "900", "low": 900, "high": 900},
        victims="people",
        whose=None,
        speakers=[],
        when=None,
        where=[],
    )
    with pytest.raises(Unproven, match="no one sentence that was sent"):
        verified(comment)


def test_half_a_number_is_no_number() -> None:
    half = toll(
        sentence=0,
        quote="166 soldiers were killed",
        number={"quote": "166", "low": 166, "high": 166},
        victims="soldiers",
        whose=None,
        speakers=[],
        when=None,
        where=[],
    )
    with pytest.raises(Unproven, match=r"number"):
        verified(half, "Officials said that 1,166 soldiers were killed.")


def test_the_injured_are_not_passed_off_as_killed() -> None:
    text = "On Monday 7 villagers were wounded by a mine near Sumy, officials said."
    wounded = toll(
        sentence=0,
        quote="7 villagers were wounded by a mine",
        outcome="injured",
        number={"quote": "7", "low": 7, "high": 7},
        victims="villagers",
        whose=None,
        speakers=[],
        when=None,
        where=[],
    )
    assert isinstance(verified(wounded, text), Toll)
    with pytest.raises(Unproven, match="something else happened"):
        verified(changed(wounded, outcome="killed"), text)


INCIDENT: dict[str, Any] = {
    "kind": "incident",
    "sentence": 0,
    "quote": "Russian forces shelled the town of Sumy",
    "act": "Shelling/artillery/missile attack",
    "actors": ["Russian forces"],
    "affected": [],
    "means": None,
}


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Russian forces shelled the town of Sumy.", "stated"),
        ("The ministry denied that Russian forces shelled the town of Sumy.", "denied"),
        ("Russian forces shelled the town of Sumy, officials alleged.", "alleged"),
    ],
)
def test_no_claim_is_firmer_than_the_document_has_it(text: str, stance: str) -> None:
    assert verified(changed(INCIDENT, stance="stated"), text).stance == stance


def test_the_speaker_that_our_reader_hears_holds() -> None:
    found = verified(toll(speakers=[]))
    assert [s.name for s in found.speakers] == ["Ukraine's defence ministry"]


def test_what_stands_outside_the_quote_is_marked_inferred() -> None:
    text = "Talks were held in Geneva. The two armies stopped shooting."
    silence = changed(
        SILENCE, sentence=1, quote="The two armies stopped shooting", when=None, where=["Geneva"]
    )
    found = verified(silence, text)
    assert [place.name for place in found.where] == ["Geneva"]
    assert "where" in found.inferred


def test_words_that_name_no_place_are_left_out() -> None:
    text = "The guns fell silent at dawn."
    found = verified(changed(SILENCE, sentence=0, quote=text[:-1], when=None, where=["guns"]), text)
    assert found.where == ()


@pytest.mark.parametrize(
    ("kind", "text", "fields", "expected"),
    [
        (
            Incident,
            "Russian forces shelled the town of Sumy with rockets.",
            {"act": "Shelling/artillery/missile attack", "actors": ["Russian forces"], "means": "rockets"},
            {"means": "rockets"},
        ),
        (
            Accord,
            "Sudan and Chad shook hands on a deal in Doha on Thursday.",
            {
                "subject": "political",
                "parties": ["Sudan", "Chad"],
                "venue": "Doha",
                "when": {"quote": "on Thursday", "earliest": "2024-05-09", "latest": "2024-05-09"},
            },
            {"venue": "Doha", "agreed": "2024-05-09"},
        ),
        (
            Pledge,
            "Sudan gave its word to let convoys through to Chad.",
            {
                "modality": "shall",
                "act": "let convoys through",
                "topic": "access",
                "by": ["Sudan"],
                "to": "Chad",
            },
            {"act": "let convoys through"},
        ),
        (
            Control,
            "The town is in the hands of Sudan.",
            {"actor": "Sudan", "change": "holds"},
            {"change": "holds"},
        ),
        (
            Position,
            "Sudan will hear of nothing but a full withdrawal by Chad.",
            {"actor": "Sudan", "attitude": "demands", "wants": "a full withdrawal", "addressee": "Chad"},
            {"wants": "a full withdrawal"},
        ),
        (
            Nondisclosure,
            "Sudan keeps its losses to itself.",
            {"actor": "Sudan", "about": "toll", "outcome": "killed"},
            {"about": "toll", "outcome": "killed"},
        ),
        (
            Background,
            "Sudan has been at odds with Chad for years.",
            {"subject": "Sudan", "relation": "other", "object": "at odds with Chad"},
            {"object": "at odds with Chad"},
        ),
    ],
)
def test_each_kind_has_its_fields_from_the_document(
    kind: type[AnyClaim], text: str, fields: dict[str, Any], expected: dict[str, Any]
) -> None:
    name = kind.model_fields["kind"].default
    found = verified({"kind": name, "sentence": 0, "quote": text[:-1], **fields}, text)
    assert isinstance(found, kind)
    assert {field: getattr(found, field) for field in expected} == expected


def test_parties_are_named_by_the_lexicon() -> None:
    text = "Sudan and Chad shook hands on a deal in Doha."
    accord = {"kind": "accord", "sentence": 0, "quote": text[:-1], "subject": "political"}
    found = verified({**accord, "parties": ["Sudan", "Chad"]}, text)
    assert isinstance(found, Accord)
    assert [party.actor for party in found.parties] == ["sudan", "chad"]
