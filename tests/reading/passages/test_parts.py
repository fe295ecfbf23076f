import pytest

from truceline.reading.passages.parts import part

BOILERPLATE = [
    "Sign up to our free daily newsletter",
    "Support independent journalism for the price of a coffee.",
    "Read more: What we know of the ford",
    "READ MORE",
    "Advertisement",
    "© 2031 Valley Post. All rights reserved.",
    "The Valley Agency contributed to this report",
    "(Reporting by staff in Rivertown; Editing by the night desk)",
    "This site uses cookies to improve your visit.",
    "Follow the Valley Post on Telegram",
    "This article was amended on 5 May to correct a name.",
]
CAPTIONS = [
    "02:05 Villagers cross the ford on foot – video",
    "Photo: Valley Agency",
    "A burnt mill near the ford. Photograph: Valley Agency/Getty Images",
    "The head of the mission in Rivertown. **Some One/AP** **hide caption**",
    "A damaged school in the valley (Photo by the council)",
    "Image caption The bridge after the flood",
]
DATELINES = [
    "By our correspondent in Rivertown",
    "By Some Reporter, Valley Agency",
    "Rivertown, 4 May 2031",
    "Sunday 4 May 2031",
    "Published 4 May 2031",
    "Updated 12:30 GMT",
]
BODY = [
    "Support for the truce fell after the shelling.",
    "Read out in Vienna, the statement named both sides.",
    "Follow the river north and you reach the ford, where nine soldiers died.",
    "Video from the town showed smoke over the mill.",
    "By continuing the strikes the army breaks the accord, the council said.",
    "By Sunday the bridge was lost.",
    "Published figures show 12 killed.",
    "On 4 May 2031 the bridge fell.",
    "Related or not, the two strikes fell within an hour.",
    "Photographs by the council show the crater.",
    "Help us, the villagers cried.",
    "Join our side, the leaflet said.",
    "The law of copyright has nothing to do with it.",
    "Listen to the people, the president said.",
]


@pytest.mark.parametrize("paragraph", BOILERPLATE)
def test_boilerplate(paragraph: str) -> None:
    assert part(paragraph) == "boilerplate"


@pytest.mark.parametrize("paragraph", CAPTIONS)
def test_caption(paragraph: str) -> None:
    assert part(paragraph) == "caption"


@pytest.mark.parametrize("paragraph", DATELINES)
def test_dateline(paragraph: str) -> None:
    assert part(paragraph) == "dateline"


@pytest.mark.parametrize("paragraph", BODY)
def test_body(paragraph: str) -> None:
    assert part(paragraph) == "body"


def test_a_long_paragraph_is_body_whatever_it_mentions() -> None:
    assert part("Shells fell on the ford. " * 30 + "All rights reserved") == "body"
