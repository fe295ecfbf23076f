"""Who is withheld in hand-made texts."""

from tests.record.reports import Report
from truceline.brief.withheld import Private, private_people, withhold
from truceline.claims import Named


def private(text: str, *speakers: str) -> Private:
    """Who is withheld in a document of this text, in which these speak, each without an id."""
    report = Report("Wire")
    for name in speakers:
        report.shelling(f"said by {name}.", speaker=Named(name=name))
    report.comments(text)
    return private_people(report.claims, [report.document])


def published(text: str, *speakers: str) -> str:
    """The text as a brief of it alone prints it."""
    return withhold(text, private(text, *speakers))
