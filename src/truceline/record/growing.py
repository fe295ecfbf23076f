"""A record that grows: after each document the one that `build` gives of everything so far, to the byte."""

from collections.abc import Iterable

from truceline.claims import AnyClaim, Decision, Document
from truceline.record.assembling import assembled, basis
from truceline.record.given import Given
from truceline.record.memo import Memo
from truceline.record.record import uncollected
from truceline.record.shapes import Record


class Growing:
    """Documents with their claims, to which others are added one by one, in any order.

    What a document does not touch is not made again. `decisions`, `as_of` and `said_by` are those of `build`,
    and hold for what is added too. `record`: that of everything so far.
    """

    def __init__(
        self,
        claims: Iterable[AnyClaim] = (),
        documents: Iterable[Document] = (),
        decisions: Iterable[Decision] = (),
        as_of: str | None = None,
        said_by: str | None = None,
    ) -> None:
        self._decisions = tuple(decisions)
        self._as_of = as_of
        self._said_by = said_by
        self._memo = Memo()
        self._given = Given.of(claims, documents)
        self.record = self._made(self._given)

    def add(self, document: Document, claims: Iterable[AnyClaim]) -> Record:
        """The record with one more document and its claims.

        Raises ValueError as `build` does, and then stays as it was.
        """
        more = self._given.more(claims, [document])
        self.record = self._made(more)
        self._given = more
        return self.record

    @uncollected()
    def _made(self, given: Given) -> Record:
        return assembled(basis(given, self._decisions, self._as_of, self._said_by, self._memo))
