import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.brief.composing import brief_of
from tests.brief.warfile import earlier, talks
from tests.record.reports import Report
from truceline.brief import geojson, page
from truceline.brief.marks import marks
from truceline.claims import Named, Nondisclosure, Place, Position

ORDER = ["summary", "map", "promises", "ceasefires", "events", "people", "positions", "background", "unknown"]
ORDER += ["sources", "basis"]
HOSTILE = [
    "<script>alert(1)</script>",
    "{{7*7}}{% raw %}",
    '"onmouseover="alert(1)',
    "'><img src=x onerror=y>",
]


class Elements(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def ids(self) -> list[str]:
        return [value for _, attributes in self.elements if (value := attributes.get("id"))]


@pytest.fixture(scope="module")
def html() -> str:
    return page.render(brief_of(talks(), earlier()))


def test_the_sections_stand_in_the_order_of_a_brief(html: str) -> None:
    assert [anchor for anchor in Elements(html).ids() if anchor in ORDER] == ORDER


def test_every_sentence_leads_to_a_note_and_every_note_leads_back(html: str) -> None:
    elements = Elements(html)
    ids = elements.ids()
    assert len(ids) == len(set(ids))
    links = [str(attributes.get("href")) for tag, attributes in elements.elements if tag == "a"]
    inner = {link[1:] for link in links if link.startswith("#")} - {"-"}
    assert inner <= set(ids)
    sentences = [anchor for anchor in ids if re.fullmatch(r"s\d+(-\d+)?", anchor)]
    assert len(sentences) == len(list(brief_of(talks(), earlier()).sentences()))
    assert set(sentences) <= inner


def test_those_who_hear_the_page_find_their_way(html: str) -> None:
    elements = Elements(html).elements
    assert ("html", {"lang": "en"}) in elements
    levels = [int(tag[1]) for tag, _ in elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - before <= 1 for before, later in pairwise(levels))
    assert {tag for tag, _ in elements} >= {"main", "nav", "header"}
    assert all(attributes.get("scope") for tag, attributes in elements if tag == "th")
    assert all(attributes.get("aria-label") for tag, attributes in elements if tag == "nav")
    assert not re.search(r"<a [^>]*>\s*</a>", html)


def test_the_page_fetches_nothing(html: str) -> None:
    elements = Elements(html)
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & {
        tag for tag, _ in elements.elements
    }
    assert not any(
        {"src", "srcset", "style", "xlink:href"} & set(attributes) for _, attributes in elements.elements
    )
    assert "@import" not in html
    assert not re.search(r"url\(\s*['\"]?(?!#)", html)
    assert "default-src 'none'" in html


def test_an_unreviewed_brief_says_so_and_a_reviewed_one_does_not(html: str) -> None:
    assert "Machine reading, not reviewed" in html
    composed = brief_of(talks())
    material = composed.material
    reviewed = material.record.model_copy(update={"reviewed": True})
    assert "Machine reading" not in page.render(
        replace(composed, material=replace(material, record=reviewed))
    )


def test_same_brief_same_bytes(html: str) -> None:
    assert page.render(brief_of(talks(), earlier())) == html


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_text_everywhere(words: str) -> None:
    report = Report(f"{words} Wire", published="2020-10-30", publisher=f"{words} Press")
    speaker = Named(name=f"{words} ministry")
    place = Place(name=words, lat=40.0, lon=47.0, kind="place")
    report.shelling(f"{words} fell", speaker=speaker, actors=(speaker,), means=words, where=(place,))
    report.toll(f"{words} dead", 5, 9, speaker=speaker, party=words, text=words)
    report.pledge(f"not {words}", "other", by=(speaker,), act=words)
    report.pledge(f"verbatim {words}", "other", by=(speaker,), act=words, verbatim=True)
    rendered = page.render(brief_of(report))
    elements = Elements(rendered)
    assert not {"script", "img"} & {tag for tag, _ in elements.elements}
    assert not any(key.startswith("on") for _, attributes in elements.elements for key in attributes)
    assert f"{words} Wire" in elements.text


def test_marks_that_turn_the_direction_of_text_are_dropped() -> None:
    report = Report("Caucasus Wire")
    report.shelling("shells \u202efell\u202c on\x00 Barda")
    rendered = page.render(brief_of(report))
    assert not re.search("[\x00\u202c\u202e]", rendered)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=1", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        (" https://example.org", False),
    ],
)
def test_only_addresses_of_the_web_are_linked(url: str, linked: bool) -> None:
    composed = brief_of(talks())
    material = composed.material
    sources = tuple(source.model_copy(update={"url": url}) for source in material.record.documents)
    record = material.record.model_copy(update={"documents": sources})
    elements = Elements(page.render(replace(composed, material=replace(material, record=record))))
    outward = [
        attributes for tag, attributes in elements.elements if tag == "a" and attributes.get("href") == url
    ]
    assert bool(outward) is linked
    assert all(attributes.get("rel") == "noreferrer" for attributes in outward)


def test_a_withheld_name_stands_nowhere_on_the_page() -> None:
    report = Report("What Anna Kareva saw", publisher="Caucasus Wire")
    report.comments("The teacher Anna Kareva stayed.")
    report.shelling("shells fell, Anna Kareva said", speaker=Named(name="Anna Kareva"))
    report.toll("nine died, Kareva said", 9, 9, speaker=Named(name="Anna Kareva"))
    assert "Kareva" not in page.render(brief_of(report))


def test_a_name_that_is_only_spoken_of_stands_nowhere_on_the_page() -> None:
    report = Report("How Anna Kareva lived", published="2020-10-30", publisher="Caucasus Wire")
    kareva = Named(name="Anna Kareva")
    armenia = Named(name="Armenia", actor="armenia")
    report.comments("The teacher Anna Kareva stayed. Her son, Ruslan, was killed in the yard.")
    report.shelling(
        "shells hit the house of Anna Kareva", affected=(kareva,), actors=(armenia,), means="rockets"
    )
    report.toll("Ruslan was killed", 1, 1, text="Ruslan")
    report.pledge(
        "Anna Kareva is to return Ruslan", "prisoners", by=(kareva,), act="return Ruslan", modality="shall"
    )
    report.says(Nondisclosure, "Kareva gives no number", actor=kareva, about="toll", status="military")
    report.says(
        Position, "Kareva wants Ruslan’s body", actor=kareva, attitude="demands", wants="Ruslan’s body"
    )
    composed = brief_of(report)
    for written in (page.render(composed), geojson.dumps(marks(composed)), composed.title):
        assert "Kareva" not in written
        assert "Ruslan" not in written
