"""Names of coded actors: an id only where the lexicon surely means this one."""

import pytest

from truceline.sources.tables.actors import are_people, class_of, named


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Government of Ukraine", "ukraine"),
        ("Government of Russia (Soviet Union)", "russia"),
        ("Military Forces of Azerbaijan (2003-)", "azerbaijan.armed-forces"),
        ("Military Forces of the United States (2021-)", "united-states.armed-forces"),
        ("Military Forces of Russia (2000-) Air Force", "russia.air-force"),
        ("Police Forces of Sudan (2019-)", "sudan.police"),
        ("QSD: Syrian Democratic Forces", "syrian-democratic-forces"),
        ("AQAP: Al Qaeda in the Arabian Peninsula", "al-qaeda-in-the-arabian-peninsula"),
        ("Islamic State (Syria)", "islamic-state"),
        ("DPR", "donetsk-peoples-republic"),
        ("Military Forces of Yemen (2016-) Supreme Political Council", None),
        ("Military Forces of Ruritania (1999-)", None),
        ("Civilians (Yemen)", None),
        ("Unidentified Armed Group (Syria)", None),
    ],
)
def test_a_name_has_the_id_that_reports_get(name: str, actor: str | None) -> None:
    assert named(name).actor == actor
    assert named(name).name == name


def test_people_are_told_from_those_who_act() -> None:
    assert are_people("Refugees/IDPs (Sudan)")
    assert not are_people("Communal Militia (Sudan)")


def test_old_and_new_codes_tell_the_same_class() -> None:
    assert class_of("7") == class_of("Civilians") == "civilians"
    assert class_of("1") == class_of("State forces") == "military"
    assert class_of("8") is class_of("External/Other forces") is None
