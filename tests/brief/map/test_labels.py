from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Polygon

from truceline.brief.map.boxes import Box, Occupied
from truceline.brief.map.labels import Placed, Request, beside, inside, touching
from truceline.brief.map.text import Block, Line, Run

PANEL = Box(0, 0, 400, 300)


def block(text: str) -> Block:
    return Block((Line((Run(text, "name"),), 13),))


def placed(*requests: Request, taken: tuple[Box, ...] = ()) -> list[Placed | None]:
    occupied = Occupied(PANEL)
    occupied.take([*taken, *(request.anchor for request in requests)])
    return beside(requests, occupied)


def test_a_name_stands_right_of_its_sign_where_there_is_room() -> None:
    (label,) = placed(Request(Box.around(100, 100, 16), (block("Barda"),)))
    assert label is not None
    assert label.box.left > 108
    assert label.box.top < 100 < label.box.bottom
    assert label.leader is None


def test_a_name_stands_left_of_a_sign_at_the_right_border() -> None:
    (label,) = placed(Request(Box.around(385, 150, 16), (block("Barda"),)))
    assert label is not None
    assert label.box.right < 377


def test_a_name_that_must_stand_off_has_a_line_to_its_sign() -> None:
    corridor = (Box(0, 100, 185, 200), Box(215, 100, 400, 200))
    (label,) = placed(Request(Box.around(200, 150, 16), (block("Barda"),)), taken=corridor)
    assert label is not None
    assert label.leader is not None
    x1, y1, x2, y2 = label.leader
    assert Box.around(200, 150, 16).nearest(x1, y1) == (x1, y1)
    assert label.box.nearest(x2, y2) == (x2, y2)


def test_a_shorter_form_is_taken_where_the_full_one_has_no_room() -> None:
    request = Request(Box.around(200, 150, 16), (block("Stepanakert / Khankendi " * 3), block("Stepanakert")))
    (label,) = placed(request)
    assert label is not None
    assert label.block == block("Stepanakert")


def test_a_name_without_any_room_is_left_out() -> None:
    assert placed(Request(Box.around(200, 150, 16), (block("x" * 200),))) == [None]


def test_touching_never_draws_a_line() -> None:
    occupied = Occupied(PANEL)
    occupied.take([Box(110, 0, 400, 300), Box(0, 0, 90, 300)])
    assert touching(Request(Box.around(100, 100, 6), (block("Yerevan"),)), occupied) is None


def test_an_areas_name_lies_inside_it() -> None:
    area = Polygon([(20, 20), (380, 40), (300, 280), (40, 250)])
    label = inside(area, [block("Azerbaijan")], Occupied(PANEL), (1,))
    assert label is not None
    assert area.contains(
        Polygon([(label.box.left, label.box.top), (label.box.right, label.box.bottom), (200, 150)])
    )


def test_an_area_too_small_for_its_name_has_none() -> None:
    area = Polygon([(20, 20), (30, 20), (30, 30)])
    assert inside(area, [block("Azerbaijan")], Occupied(PANEL), (1, 0.6)) is None


SPOTS = st.tuples(st.floats(10, 390), st.floats(10, 290), st.text("abcdefgh", min_size=1, max_size=20))


@given(st.lists(SPOTS, min_size=1, max_size=40))
def test_names_never_overlap_each_other_nor_a_sign_and_stay_on_the_panel(
    spots: list[tuple[float, float, str]],
) -> None:
    requests = [Request(Box.around(x, y, 16), (block(name),)) for x, y, name in spots]
    boxes = [label.box for label in placed(*requests) if label]
    assert all(PANEL.holds(box) for box in boxes)
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert not any(box.meets(request.anchor) for box in boxes for request in requests)
