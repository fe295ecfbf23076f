import pytest

from truceline.brief.withheld import UNDESCRIBED, Private, described
from truceline.brief.withheld.runs import keys

PRIVATE = Private({keys("Anna Kareva"): "teacher", keys("Boris Orlenko"): None})


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("resident of Barda", "a resident of Barda"),
        ("eyewitness", "an eyewitness"),
        ("two residents", "the two residents"),
        ("residents", "residents"),
        ("a doctor", "a doctor"),
        ("UN", "the UN"),
        ("Anna Kareva", "a teacher"),
        ("Dr Anna Kareva", "a teacher"),
        ("Boris Orlenko", UNDESCRIBED),
    ],
)
def test_speakers_are_written_as_a_sentence_needs_them(name: str, written: str) -> None:
    assert described(name, PRIVATE) == written
