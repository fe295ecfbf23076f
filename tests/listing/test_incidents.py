"""The table of incidents names every carrier, how many are independent, and what made them one."""

from tests.record.reports import ARMENIA, Report, on, record_of
from truceline.claims import Named, Place
from truceline.listing.incidents import incidents

BARDA = (Place(name="Barda", geonames=587057, lat=40.3758, lon=47.1262, kind="place"),)
MINISTRY = Named(name="the defence ministry", actor="azerbaijan.ministry-of-defence")


def columns(text: str) -> list[str]:
    """The words of each column."""
    rows = [line.strip("│").split("│") for line in text.splitlines() if line.startswith("│")]
    return [" ".join(" ".join(cells).split()) for cells in zip(*rows, strict=True)]


def test_an_event_that_several_documents_carry() -> None:
    wire, paper = Report("Wire", "2020-10-28"), Report("Paper", "2020-10-29")
    for report in (wire, paper):
        event = report.shelling("hit", where=BARDA, when=on("2020-10-28"), speaker=MINISTRY)
        report.toll("21 died", 21, 21, scope="incident", incident=event.id)
    paper.shelling("it did not", where=BARDA, actors=(ARMENIA,), stance="denied", speaker=ARMENIA)
    _, where, _, _, told, why = columns(incidents(record_of(wire, paper)))
    assert where == "Barda"
    for words in (
        "(stated), in Wire, 2020-10-28;",
        "(stated, echo), in Paper",
        "Armenia (denied)",
        "2 origins",
    ):
        assert words in told
    assert "same day, same place, same act, killed: equal" in why


def test_a_single_telling_needs_no_reason() -> None:
    report = Report("Wire", "2020-10-28")
    report.shelling("hit", where=BARDA, when=on("2020-10-28"))
    *_, told, why = columns(incidents(record_of(report)))
    assert (told, why) == ("Wire, 2020-10-28 (stated)", "")
