from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on
from truceline.claims import Accord, Named

RUSSIA = Named(name="Russia", actor="russia")
FRANCE = Named(name="France", actor="france")


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def test_an_accord_names_its_parties_place_day_and_mediators_and_what_it_is_not() -> None:
    report = wire()
    report.says(
        Accord,
        "They agreed in Geneva on Friday, short of a ceasefire",
        subject="humanitarian",
        parties=(ARMENIA, AZERBAIJAN),
        mediators=(Named(name="US", actor="united-states"), FRANCE, RUSSIA),
        venue="Geneva",
        agreed="2020-10-30",
        not_=("ceasefire",),
    )
    assert texts(agreement.told for agreement in brief_of(report).agreements) == [
        "Caucasus Wire reported (30 October 2020) that Armenia and Azerbaijan had reached an agreement on "
        "humanitarian matters in Geneva on 30 October 2020, with the US, France and Russia taking part; it "
        "was not a ceasefire."
    ]


def test_an_accord_without_known_parties_says_no_more_than_its_source() -> None:
    report = wire()
    report.says(Accord, "An agreement was reached", subject="other")
    (agreement,) = brief_of(report).agreements
    assert (
        agreement.told.text == "Caucasus Wire reported (30 October 2020) that an agreement had been reached."
    )


def test_pledges_stand_under_their_accord_and_are_numbered_as_they_stand() -> None:
    report = wire()
    report.pledge("open the road", "access", modality="shall", act="open the road")
    parties, day = (ARMENIA, AZERBAIJAN), "2020-10-30"
    agreed = report.says(
        Accord, "They agreed.", subject="exchange", parties=parties, agreed=day, when=on(day)
    )
    report.pledge("exchange lists", "lists", modality="shall", act="exchange lists", accord=agreed.id)
    composed = brief_of(report)
    (agreement,) = composed.agreements
    assert agreement.label == ("Agreement on an exchange", "30 October 2020")
    assert [(promise.number, promise.topic) for promise in agreement.promises] == [(1, "Lists of prisoners")]
    assert [(promise.number, promise.topic) for promise in composed.promises] == [(2, "Humanitarian access")]
