"""From one list to the next."""

from tests.custody.together.people import confirmed, names, person
from truceline.custody.together.succession import succession


def test_what_became_of_each_person() -> None:
    earlier = names(
        "held", person("e1", "Mira Solen"), person("e2", "Ana Lind"), person("e3", "Teo Varga"), person("e4")
    )
    later = names("held", person("l1", "Solen Mira"), person("l2", "Anna Linde"), person("l3", "Ivo Brand"))
    steps = succession(earlier, later, [confirmed("e1", "l1"), confirmed("e2", "l2")], elsewhere={"e4"})
    assert [(step.earlier, step.later, step.change) for step in steps] == [
        ("e1", "l1", "still listed"),
        ("e2", "l2", "renamed"),
        ("e3", None, "unaccounted for"),
        ("e4", None, "accounted for"),
        (None, "l3", "appeared"),
    ]


def test_a_list_of_other_coverage_raises_no_alarm() -> None:
    earlier, later = names("held", person("e1")), names("held", coverage="Camp 3")
    assert [step.change for step in succession(earlier, later, [])] == ["not covered"]


def test_the_same_service_number_is_the_same_person() -> None:
    earlier = names("held", person("e1", "Mira Solen", service_number="A-120"))
    later = names("held", person("l1", "M. Solen", service_number="a 120"))
    assert [step.change for step in succession(earlier, later, [])] == ["renamed"]
