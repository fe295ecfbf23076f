"""Plans and ledgers as tables for the team."""

from truceline.custody.people import NameList
from truceline.custody.release.ledger import Balance
from truceline.custody.release.terms import Plan
from truceline.listing.table import table


def phases(plan: Plan, sides: tuple[NameList, NameList]) -> str:
    """Who is handed over in which phase, and whom the plan does not reach."""
    named = {(names.about.issuer or "", one.id): one.whole_name for names in sides for one in names.people}
    planned = [
        (str(phase.number), over.by, over.person, named[over.by, over.person], phase.basis)
        for phase in plan.phases
        for over in phase.handovers
    ]
    left = [(one.by, one.person, named[one.by, one.person], one.why) for one in plan.left]
    parts = [table("Plan", ("phase", "by", "id", "name", "basis"), planned)]
    if left:
        parts.append(table("Not reached", ("by", "id", "name", "why"), left))
    return "\n\n".join(parts)


def balances(balance: Balance) -> str:
    """What was carried out of each phase, and how many each side has handed over."""
    rows = [
        (
            str(phase.phase),
            str(len(phase.delivered)),
            ", ".join(phase.outstanding),
            ", ".join(phase.others),
            str(phase.without_receipt),
        )
        for phase in balance.phases
    ]
    columns = ("phase", "delivered as agreed", "outstanding", "delivered and not agreed", "without a receipt")
    over = ", ".join(f"{side}: {number}" for side, number in balance.handed_over.items())
    return table("Ledger", columns, rows) + f"\n\nhanded over in all: {over or 'nobody'}"
