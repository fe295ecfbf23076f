"""The map in a browser, whose fonts are not the ones that its widths were computed from."""

import pytest
from playwright.sync_api import Browser

from truceline.brief.map import Mark, draw
from truceline.brief.map.boxes import Box

SHELLING = "incident:Shelling/artillery/missile attack"
MARKS = [
    Mark(40.37, 47.13, "Barda", kind=SHELLING, number=1),
    Mark(39.82, 46.75, "Stepanakert", "Khankendi", SHELLING, 2),
    Mark(39.76, 46.75, "Shushi", "Shusha", "incident:Armed clash", 3),
    Mark(40.34, 46.93, "Terter district", None, SHELLING, 4, True),
    Mark(39.99, 46.93, "Aghdam", None, "incident:Attack", 5),
    Mark(46.2, 6.15, "Geneva", kind="venue"),
]
CITIES = [Mark(40.18, 44.51, "Yerevan"), Mark(40.68, 46.36, "Ganja"), Mark(39.21, 45.41, "Nakhchivan")]
DRAWN_BOXES = """() => [...document.querySelectorAll('.map-panel > g:not(.map-site) text')].map(text => {
    const {x, y, width, height} = text.getBBox();
    return [text.textContent, x, y + 0.2 * height, x + width, y + 0.8 * height];
})"""


@pytest.mark.parametrize("font", ["Arial", "DejaVu Sans", "serif"])
@pytest.mark.parametrize("size", [(760, 480), (360, 420)])
def test_names_stay_apart_in_whatever_font(browser: Browser, size: tuple[int, int], font: str) -> None:
    page = browser.new_page(viewport={"width": size[0], "height": 900})
    page.set_content(
        f"<style>.map-root {{ font-family: '{font}' !important }}</style>{draw(MARKS, CITIES, *size)}"
    )
    boxes = {name: Box(*corners) for name, *corners in page.evaluate(DRAWN_BOXES)}
    assert {"2 Stepanakert / Khankendi", "1 Barda"} <= set(boxes)
    placed = list(boxes.items())
    touching = [(a, b) for i, (a, one) in enumerate(placed) for b, two in placed[:i] if one.meets(two)]
    assert touching == []


def test_dark_and_light_readers_see_different_ground(browser: Browser) -> None:
    colours = []
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme)
        page.set_content(draw(MARKS))
        colours.append(page.locator(".map-panel .map-land").evaluate("land => getComputedStyle(land).fill"))
    assert colours[0] != colours[1]


def test_a_page_can_set_the_colours(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(f"<style>:root {{ --map-land: rgb(1, 2, 3) }}</style>{draw(MARKS)}")
    land = page.locator(".map-panel .map-land").evaluate("land => getComputedStyle(land).fill")
    assert land == "rgb(1, 2, 3)"
