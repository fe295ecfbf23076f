"""The report that the tests of the second reader send, and what a good model answers about it."""

import copy
from typing import Any

from tests.reading import reports
from truceline.claims import Reading
from truceline.reading.passages.completing import complete
from truceline.reading.reader import read

TEXT = """Shelling in Sumy

Ukraine's defence ministry said that at least 12 soldiers perished in Kharkiv on Thursday. The governor's \
office spoke of “a night of fear” in the city.

“The   guns fell silent along the river on Wednesday,” an official said.

Comments

I think that this war is madness and that 900 people were killed for nothing.
"""

TOLL: dict[str, Any] = {
    "kind": "toll",
    "sentence": 1,
    "quote": "at least 12 soldiers perished in Kharkiv on Thursday",
    "outcome": "killed",
    "number": {"quote": "at least 12", "low": 12, "high": None},
    "victims": "soldiers",
    "whose": "Ukraine",
    "status": "military",
    "speakers": ["Ukraine's defence ministry"],
    "when": {"quote": "on Thursday", "earliest": "2024-05-09", "latest": "2024-05-09"},
    "where": ["Kharkiv"],
}

SILENCE: dict[str, Any] = {
    "kind": "ceasefire",
    "sentence": 3,
    "quote": "The guns fell silent along the river on Wednesday",
    "form": "ceasefire",
    "status": "in force",
    "when": {"quote": "on Wednesday", "earliest": "2024-05-08", "latest": "2024-05-08"},
}


def reading(text: str = TEXT, published: str | None = reports.PUBLISHED) -> Reading:
    """The text as the rules read it."""
    return read(reports.document(text, published))


def untouched(text: str = TEXT, published: str | None = reports.PUBLISHED) -> Reading:
    """The text with its passages and no claim, so that what the rules know hides nothing of the model's."""
    return Reading(document=complete(reports.document(text, published)), claims=())


def changed(claim: dict[str, Any], **values: object) -> dict[str, Any]:
    """The claim with other values; "number__low" is the field inside the field."""
    new = copy.deepcopy(claim)
    for name, value in values.items():
        *outer, last = name.split("__")
        target = new
        for part in outer:
            target = target[part]
        target[last] = value
    return new
