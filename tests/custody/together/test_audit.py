"""A published list, checked as parties do in public."""

from tests.custody.together.people import confirmed, names, on, person
from truceline.custody.together.audit import audit


def test_what_is_to_be_said_of_a_published_list() -> None:
    ours = names(
        "sought", person("o1"), person("o2", "Ana Lind", birth_date=on(1990, 5, 3)), person("o3", "Teo Varga")
    )
    published = names(
        "held",
        person("p1", "Solen, Mira"),
        person("p2", "Anna Lind", birth_date=on(1991, 5, 3)),
        person("p3", "Teo Varga", kind="civilian internee"),
        person("p4", "Ivo Brand", birth_date=on(1988, 1, 2)),
        person("p5", "Brand Ivo", birth_date=on(1988, 1, 2)),
    )
    pairs = [confirmed("o1", "p1"), confirmed("o2", "p2"), confirmed("o3", "p3")]
    found = audit(published, ours, pairs, exchanged={"o1"})
    assert [(one.id, one.finding) for one in found] == [
        ("p1", "already exchanged"),
        ("p2", "name differs"),
        ("p2", "birth date differs"),
        ("p3", "civilian"),
        ("p5", "twice on the list"),
    ]
