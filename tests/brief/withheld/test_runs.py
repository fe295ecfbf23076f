import pytest

from truceline.brief.withheld.runs import keys, runs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("then Anna Kareva left", ["Anna Kareva"]),
        ("then Omar bin al-Hadi left", ["Omar bin al-Hadi"]),
        ("Anna’s mother Vera", ["Anna", "Vera"]),
        ("Anna K. Lund left. Boris came", ["Anna K. Lund", "Boris"]),
        ("Capt. Anna Lund", ["Capt. Anna Lund"]),
        ("Anna\nBoris", ["Anna", "Boris"]),
        ("van der", []),
    ],
)
def test_capitalised_words_in_a_row_are_a_run(text: str, found: list[str]) -> None:
    assert [text[run[0].start : run[-1].end] for run in runs(text)] == found


def test_spellings_of_a_name_have_the_same_keys() -> None:
    assert keys("Dr Siobhán O’Rourke’s") == keys("Siobhan O'Rourke")
