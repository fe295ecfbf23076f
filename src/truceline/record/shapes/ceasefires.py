"""Pauses in fighting."""

from truceline.claims import CeasefireForm, CeasefireStatus, Named, Period
from truceline.record.shapes.entries import Account, Entry


class CeasefireAccount(Account):
    """One claim's telling of a ceasefire, with the status that it gives."""

    status: CeasefireStatus


class CeasefireEntry(Entry):
    """A ceasefire, or `count` of them that a claim speaks of together. `status` is the furthest one said."""

    accounts: tuple[CeasefireAccount, ...]
    parties: tuple[Named, ...]
    form: CeasefireForm
    status: CeasefireStatus
    count: int
    when: Period | None
    in_force: str | None
