"""From an answer to a claim, believing nothing.

The answer points; our own readers read what it points at. Words that do not stand in the document, or more
than once, a number or a date that its words do not bear out: the claim is dropped, whole. Of the setting,
what our reader finds around the quote holds, and the answer only fills what that leaves open; so no claim is
firmer, nor less attributed, than our own reader would have it. Which kind of claim it is, who did what to
whom, and what no word decides is the model's judgement: the claim's `reader` says so.
"""

from dataclasses import replace
from typing import Any, cast

from truceline import __version__
from truceline.claims import AnyClaim, Period, Reader
from truceline.reading.claiming import claim
from truceline.reading.llm.answers import AnyAnswer
from truceline.reading.llm.proof import Exhibit, Proof
from truceline.reading.llm.values import values
from truceline.reading.mentions import DateMention
from truceline.reading.settings.setting import Setting, setting, to_place

NAME = "truceline-llm"


def verify(answer: AnyAnswer, exhibit: Exhibit, model: str) -> AnyClaim:
    """The claim that the answer points at, read by `model`. Raises Unproven where it is not borne out."""
    proof = exhibit.claimed(answer.quote, answer.sentence)
    kind, fields = values(answer, proof)
    spot = proof.claim
    around = _setting(answer, proof)
    found = claim(kind, exhibit.article, spot.sentence, spot.start, spot.end, around, **fields)
    reader = Reader(name=NAME, version=__version__, model=model)
    return cast(AnyClaim, found.model_copy(update={"reader": reader}))


def _setting(answer: AnyAnswer, proof: Proof) -> Setting:
    """The setting by our own reader, with what the answer points at where that found nothing."""
    spot = proof.claim
    own = setting(spot.sentence, proof.exhibit.article, spot.span.root, spot.start, spot.end)
    words = {
        "speakers": answer.speakers,
        "when": (answer.when.quote,) if answer.when else (),
        "where": answer.where,
    }
    pointed = {
        "speakers": tuple(proof.speaker(quote) for quote in answer.speakers),
        "when": _period(proof.days(answer.when)) if answer.when else None,
        "where": tuple(to_place(place) for quote in answer.where if (place := proof.place(quote))),
    }
    new = {name: value for name, value in pointed.items() if value and not getattr(own, name)}
    outside = {name for name in new if not all(proof.in_claim(quote) for quote in words[name])}
    stance = answer.stance if own.stance == "stated" else own.stance
    filled: dict[str, Any] = {**new, "stance": stance, "inferred": tuple(sorted({*own.inferred, *outside}))}
    return replace(own, **filled)


def _period(date: DateMention) -> Period:
    return Period(earliest=date.earliest, latest=date.latest, text=date.text)
