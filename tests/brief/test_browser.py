"""The page as its readers see it: on a desk, on a phone, on paper."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.brief.composing import brief_of
from tests.brief.warfile import earlier, talks
from truceline.brief import page as pages

DESK, PHONE = (1200, 900), (390, 844)
# The texts of the page, drawings left out, whose contrast with their ground is under 4.5 (WCAG 2.2, 1.4.3).
CONTRAST = """() => {
    const parts = text => text.match(/[\\d.]+/g).map(Number);
    const light = colour => {
        const [r, g, b] = colour.map(value => value / 255)
            .map(value => value <= .03928 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const ground = element => {
        const colour = element ? parts(getComputedStyle(element).backgroundColor) : [255, 255, 255];
        return colour.length < 4 || colour[3] > 0 ? colour.slice(0, 3) : ground(element.parentElement);
    };
    const ratio = element => {
        const [a, b] = [parts(getComputedStyle(element).color).slice(0, 3), ground(element)].map(light);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    };
    return [...document.querySelectorAll('main *:not(svg, svg *)')]
        .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
        .filter(element => ratio(element) < 4.5).map(element => element.textContent);
}"""
HEADINGS = [
    "What was promised",
    "Ceasefires",
    "What is said to have happened",
    "People",
    "Positions",
    "Background",
    "What is not known",
    "Sources",
    "Basis",
]


@pytest.fixture(scope="module")
def html() -> str:
    return pages.render(brief_of(talks(), earlier()))


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(browser: Browser, html: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=True)
    opened = context.new_page()
    opened.set_content(html)
    yield opened
    context.close()


def shown(locator: Locator) -> list[str]:
    return [text.strip() for text in locator.all_inner_texts()]


def test_nothing_reaches_over_the_edge(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_sections_stand_below_one_another_in_order(page: Page) -> None:
    headings = page.locator("main > section > h2")
    assert shown(headings) == HEADINGS
    tops = [heading.bounding_box() for heading in headings.all()]
    heights = [box["y"] for box in tops if box]
    assert heights == sorted(heights)
    assert len(heights) == len(HEADINGS)


def test_one_map_and_one_chart_are_seen_at_a_size_that_can_be_read(page: Page) -> None:
    for drawing in (".map svg:visible", ".ranges svg:visible"):
        seen = page.locator(drawing).first.bounding_box()
        assert page.locator(f"{drawing}.chart, {drawing}[role=img]").count() == 1
        assert seen is not None
        assert seen["width"] >= 330
        assert seen["height"] >= 200


def test_no_text_of_a_drawing_is_smaller_than_ten_pixels(page: Page) -> None:
    heights = page.evaluate(
        """() => [...document.querySelectorAll('.chart text')].map(text => text.getBoundingClientRect())
            .filter(box => box.height > 0).map(box => box.height)"""
    )
    assert heights
    assert min(heights) >= 10


def test_following_a_number_shows_the_words_and_leads_back(page: Page) -> None:
    link = page.locator("#events .cite").first
    link.scroll_into_view_if_needed()
    before = page.evaluate("window.scrollY")
    link.click()
    note = page.locator(".note:target")
    assert note.locator("mark").first.is_visible()
    assert "Caucasus Wire, 30 October 2020" in note.inner_text()
    assert page.evaluate("window.scrollY") == before
    note.locator(".close").click()
    assert page.locator(".note:target").count() == 0
    assert page.evaluate("window.scrollY") == before


def test_the_way_back_marks_the_sentence(page: Page) -> None:
    page.locator("#events .cite").first.click()
    page.locator(".note:target .back a").first.click()
    sentence = page.locator(".sentence:target")
    assert sentence.count() == 1
    box = sentence.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 900


def test_the_page_asks_the_network_for_nothing(browser: Browser, html: str) -> None:
    asked: list[str] = []
    opened = browser.new_page()
    opened.on("request", lambda request: asked.append(request.url))
    opened.set_content(html)
    opened.close()
    assert asked == []


def test_without_script_the_page_reads_the_same(browser: Browser, html: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.set_content(html)
    assert shown(opened.locator("main > section > h2")) == HEADINGS
    context.close()


def test_dark_readers_get_a_dark_page(browser: Browser, html: str) -> None:
    grounds = []
    for scheme in ("light", "dark"):
        opened = browser.new_page(color_scheme=scheme)
        opened.set_content(html)
        grounds.append(opened.evaluate("getComputedStyle(document.body).backgroundColor"))
        opened.close()
    assert grounds[0] == "rgb(255, 255, 255)"
    assert grounds[1] != grounds[0]


def test_paper_shows_every_note_and_every_earlier_figure(browser: Browser, html: str) -> None:
    opened = browser.new_page(viewport={"width": 794, "height": 1123})
    opened.set_content(html)
    opened.emulate_media(media="print")
    assert opened.locator(".note").first.evaluate("note => getComputedStyle(note).position") == "static"
    assert not opened.locator("nav").is_visible()
    assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    earlier_figures = opened.locator("details .sentence")
    assert earlier_figures.count() == 1
    assert earlier_figures.first.is_visible()
    opened.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(
    browser: Browser, html: str, scheme: Literal["light", "dark"]
) -> None:
    opened = browser.new_page(color_scheme=scheme)
    opened.set_content(html)
    weak = opened.evaluate(CONTRAST)
    opened.close()
    assert weak == []
