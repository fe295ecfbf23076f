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
        ("Witnesses of the attack", "witnesses of the attack"),
        ("Officials Anna and Boris", "Officials Anna and Boris"),
        ("Anna Kareva", "a teacher"),
        ("Dr Anna Kareva", "a teacher"),
        ("Boris Orlenko", UNDESCRIBED),
    ],
)
def test_speakers_are_written_as_a_sentence_needs_them(name: str, written: str) -> None:
    assert described(name, PRIVATE) == written


def test_a_long_speaker_is_cut_before_a_phrase() -> None:
    command = "the spokesman of the joint command of the northern front"
    long = f"{command} in the district of the two rivers and the hills"
    written = described(long, Private())
    assert written == f"{command} in the district"


def test_a_long_speaker_without_phrases_is_cut_at_a_word() -> None:
    written = described("the " + "very " * 30 + "front", Private())
    assert len(written) <= 82
    assert written.endswith("very …")
