"""Reports as hypothesis draws them: a few of the same days, places and parties, so that claims meet."""

from typing import Any

from hypothesis import strategies as st

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, STEPANAKERT, Report, on
from truceline.claims import Accord, Ceasefire, Named

BOTH = (ARMENIA, AZERBAIJAN)
RUSSIA = Named(name="Russia", actor="russia")
PLACES = st.sampled_from([(), (BARDA,), (STEPANAKERT,)])
DAYS = st.sampled_from(["2020-10-27", "2020-10-28", "2020-10-30", "2020-11-02"])
WHEN = st.none() | st.builds(on, DAYS)
PARTY = st.sampled_from([ARMENIA, AZERBAIJAN])
SPEAKER = st.none() | st.sampled_from([ARMENIA, AZERBAIJAN, RUSSIA])
STANCE = st.sampled_from(["stated", "alleged", "denied", "expected"])
NUMBER = st.integers(min_value=0, max_value=40)


@st.composite
def reports(draw: st.DrawFn) -> list[Report]:
    """A few reports of the same days, places and parties, so that claims meet."""
    made = []
    for number in range(draw(st.integers(1, 3))):
        report = Report(f"report {number}", draw(DAYS))
        for _ in range(draw(st.integers(0, 5))):
            add(report, draw)
        made.append(report)
    return made


def add(report: Report, draw: st.DrawFn) -> None:
    """One claim of any kind that meets others."""
    about: dict[str, Any] = {"speaker": draw(SPEAKER), "stance": draw(STANCE)}
    match draw(st.integers(0, 4)):
        case 0:
            report.shelling(
                "shells fell",
                where=draw(PLACES),
                when=draw(WHEN),
                actors=draw(st.sampled_from([(), (ARMENIA,), (AZERBAIJAN,)])),
                affected_class="civilians",
                **about,
            )
        case 1:
            low, more = draw(NUMBER), draw(st.none() | NUMBER)
            party = draw(PARTY)
            high = None if more is None else low + more
            report.toll("people died", low, high, party=party.actor, status="military", **about)
        case 2:
            report.says(
                Accord, "agreed", parties=BOTH, subject="humanitarian", agreed=draw(st.none() | DAYS), **about
            )
        case 3:
            report.pledge(
                "spare civilians", "civilians", when=draw(WHEN), verbatim=draw(st.booleans()), **about
            )
        case _:
            report.says(
                Ceasefire, "a truce", parties=BOTH, form="truce", status="agreed", when=draw(WHEN), **about
            )


def parts(made: list[Report]) -> tuple[list[Any], list[Any]]:
    return [claim for report in made for claim in report.claims], [report.document for report in made]
