"""What the user is told before anything is sent."""

from collections.abc import Sequence

from truceline.claims import Reading
from truceline.reading.llm.endpoint import Endpoint
from truceline.reading.llm.prompt import UNSENT


def notice(readings: Sequence[Reading], endpoint: Endpoint) -> str:
    """How many documents and characters will be sent, and to which host."""
    characters = sum(
        passage.end - passage.start
        for reading in readings
        for passage in reading.document.passages
        if passage.role not in UNSENT
    )
    documents = f"{len(readings):,} document{'s' if len(readings) != 1 else ''}"
    way = "encrypted" if endpoint.encrypted else "on this machine"
    where = f"{endpoint.host} ({way}), model {endpoint.model}"
    return f"The text of {documents} ({characters:,} characters) will be sent to {where}."
