"""An event as documents tell it, and the words in which they do."""

from collections.abc import Sequence

from truceline.claims import Document, Incident
from truceline.record.given import rank
from truceline.record.incidents.tellings import Telling
from truceline.record.telling import entry_id


class Word:
    """Tellings in which documents carry the same word of one speaker: it weighs as one.

    The first stands for them. `carriers`: their documents. `vague`: it gives no day or no place.
    """

    __slots__ = ("carriers", "lead", "tellings", "vague")

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self.tellings = tellings
        self.lead = tellings[0]
        self.carriers = frozenset(telling.document.id for telling in tellings)
        self.vague = self.lead.spot is None or not self.lead.dated


class Event:
    """Tellings of one event, with their claims in canonical order and the documents of these.

    `id`: that of its entry. `place`: by which events are put in canonical order.
    """

    __slots__ = ("claims", "documents", "id", "place", "tellings", "words")

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.tellings = [telling for word in words for telling in word.tellings]
        self.documents: dict[str, Document] = {
            telling.document.id: telling.document for telling in self.tellings
        }
        told = [(self._place(claim), claim) for telling in self.tellings for claim in telling.claims]
        told.sort(key=lambda pair: pair[0])
        self.claims = [claim for _, claim in told]
        self.place = told[0][0]
        self.id = entry_id(self.claims)

    def _place(self, claim: Incident) -> tuple[str, str, int, int, str]:
        return (*rank(self.documents[claim.document]), claim.quote.start, claim.quote.end, claim.id)
