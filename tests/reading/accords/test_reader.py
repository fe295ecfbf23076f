"""Which sentences tell of an accord, whose it is, on what, and what it is not."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Accord

MADE = [
    ("Sudan's army and the Rapid Support Forces signed a humanitarian accord in Jeddah on Thursday.",
     {"sudan.armed-forces", "rapid-support-forces"}, "humanitarian", "Jeddah", "2024-05-09"),
    ("Ethiopia and the Tigray People's Liberation Front struck a peace deal in Pretoria on 2 November 2022.",
     {"ethiopia", "tplf"}, "political", "Pretoria", "2022-11-02"),
    ("A memorandum between Hamas and Israel on the exchange of prisoners was signed in Cairo on Monday.",
     {"hamas", "israel"}, "exchange", "Cairo", "2024-05-06"),
    ("Israel and Hamas reached an agreement on a truce.", {"israel", "hamas"}, "ceasefire", None, None),
    ("Under the deal, Russia and Ukraine will swap 200 prisoners.",
     {"russia", "ukraine"}, "exchange", None, None),
    ("Colombia and the National Liberation Army announced an agreement on Tuesday to extend their ceasefire.",
     {"colombia", "eln"}, "ceasefire", None, "2024-05-07"),
    ("The Democratic Republic of Congo and Rwanda have agreed to a ceasefire, Angola said on Tuesday.",
     {"democratic-republic-of-the-congo", "rwanda"}, "ceasefire", None, None),
    ("India and Pakistan issued a joint statement in which they agreed to stop firing in Kashmir.",
     {"india", "pakistan"}, "ceasefire", None, None),
    ("Yemen's government and the Houthis agreed in principle to exchange more than 2,000 prisoners.",
     {"yemen.government", "houthis"}, "exchange", None, None),
    ("Yemen's government agreed with the Houthis on Friday to exchange 900 detainees.",
     {"yemen.government", "houthis"}, "exchange", None, "2024-05-10"),
    ("Turkey and Russia concluded a memorandum in Sochi in October 2019.",
     {"turkey", "russia"}, "other", "Sochi", "2019-10-31"),
    ("The pact was signed by Serbia and Kosovo in Brussels on Monday.",
     {"serbia", "kosovo"}, "other", "Brussels", "2024-05-06"),
    ("A deal to free hostages has been agreed between Israel and Hamas.",
     {"israel", "hamas"}, "exchange", None, None),
    ("Moscow and Kyiv agreed a truce for Easter.", {"russia", "ukraine"}, "ceasefire", None, None),
    ("The Taliban and the United States signed an agreement in Doha on 29 February 2020.",
     {"taliban", "united-states"}, "other", "Doha", "2020-02-29"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties", "subject", "venue", "agreed"), MADE)
def test_an_accord_has_its_parties_its_subject_its_venue_and_its_day(
    text: str, parties: set[str], subject: str, venue: str | None, agreed: str | None
) -> None:
    accord = only(Accord, text)
    assert {party.actor for party in accord.parties} == parties
    assert (accord.subject, accord.venue, accord.agreed) == (subject, venue, agreed)
    assert accord.stance == "stated"


@pytest.mark.parametrize(
    "text",
    [
        "Armenia and Azerbaijan are close to a deal on their border.",
        "Talks between India and Pakistan collapsed without an agreement.",
        "There is no deal between Rwanda and the Democratic Republic of Congo.",
        "Mali's government hopes to reach an agreement with the rebels.",
        "If Russia and Ukraine reach a deal, the ports will open.",
        "Israel and Hamas could reach a deal within days, Qatar said.",
        "Neither side signed the accord.",
        "Ukraine and Russia failed to reach an agreement in Istanbul.",
        "Russia rejected the deal.",
        "Ministers from Somalia and Ethiopia met in Ankara for talks on a deal.",
        "Russia said it would sign an agreement with Syria.",
        "Sudan's army and the Rapid Support Forces did not agree to a truce.",
    ],
)
def test_what_is_only_wanted_refused_or_to_come_is_no_accord(text: str) -> None:
    assert claims(Accord, text) == []


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The agreement fell short of a ceasefire.", ("ceasefire",)),
        ("The understanding between Lebanon and Israel was not a peace treaty.", ("peace treaty",)),
        ("The accord does not amount to a ceasefire.", ("ceasefire",)),
    ],
)
def test_an_accord_keeps_what_it_is_said_not_to_be(text: str, denied: tuple[str, ...]) -> None:
    accord = only(Accord, text)
    assert accord.not_ == denied
    assert accord.subject == "other"


def test_a_definite_accord_keeps_the_parties_and_the_subject_of_the_one_told_of_before() -> None:
    text = "India and Pakistan agreed to a ceasefire on Monday. The agreement reached in Dubai was welcomed."
    first, second = claims(Accord, text)
    assert second.parties == first.parties
    assert second.subject == "ceasefire"


def test_an_accord_of_nobody_named_has_no_parties() -> None:
    assert only(Accord, "A deal reached in Doha holds, officials in Chad and Niger said.").parties == ()


def test_the_quote_of_an_accord_tells_who_made_it() -> None:
    text = "On Friday, Armenia and Azerbaijan signed a treaty in Washington, said a host."
    assert "Armenia and Azerbaijan signed a treaty in Washington" in only(Accord, text).quote.exact
