"""Tables: known by their header, read row by row, whatever their name, encoding and quoting."""

from pathlib import Path

import pytest

from tests.sources.tables.tables import ACLED, GED, errors, read, read_row, table
from truceline.claims import Reading
from truceline.sources import Given, documents, expand
from truceline.sources.errors import Unreadable
from truceline.sources.stream import stream
from truceline.sources.tables.reading import recognised


def test_a_table_is_known_by_its_header_and_not_by_its_name(tmp_path: Path) -> None:
    path = table(tmp_path / "export.txt", ACLED, {})
    assert [type(item) for item in stream([path], Given())] == [Reading]
    other = tmp_path / "people.csv"
    other.write_text("id,name\n1,ford\n")
    assert recognised(other) is None


def test_a_folder_is_read_with_its_tables_and_others_are_named(tmp_path: Path) -> None:
    known = table(tmp_path / "events.csv", GED, {})
    other = tmp_path / "people.csv"
    other.write_text("id,name\n1,ford\n")
    found = expand([tmp_path])
    assert found.files == (known,)
    assert found.left_out == (other,)


def test_another_table_is_refused_with_the_cure(tmp_path: Path) -> None:
    other = tmp_path / "people.csv"
    other.write_text("id,name\n1,ford\n")
    with pytest.raises(Unreadable, match="is a table of a kind that is not read: give UCDP GED or ACLED"):
        list(documents(other, Given()))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252"])
def test_separators_and_encodings_of_spreadsheets(tmp_path: Path, delimiter: str, encoding: str) -> None:
    change = {"source_original": "Café “of the ford”"}
    path = table(tmp_path / "events.csv", GED, change, delimiter=delimiter, encoding=encoding)
    (reading,) = read(path)
    assert isinstance(reading, Reading)
    assert "source_original: Café “of the ford”" in reading.document.text


def test_the_same_row_is_the_same_document_however_the_file_is_written(tmp_path: Path) -> None:
    first = read_row(tmp_path, ACLED)
    (second,) = read(table(tmp_path / "again.txt", ACLED, {}, delimiter=";", encoding="windows-1252"))
    assert second == first


def test_a_cell_may_hold_line_breaks_and_quotation_marks(tmp_path: Path) -> None:
    reading = read_row(tmp_path, ACLED, notes='A line,\nanother; and "words".')
    assert 'notes: A line,\nanother; and "words".' in reading.document.text


def test_every_quote_is_exact(tmp_path: Path) -> None:
    for base, column in ((GED, "source_original"), (ACLED, "source")):
        reading = read_row(tmp_path, base, **{column: "b; a; c"})
        text = reading.document.text
        for claim in reading.claims:
            for quote in (claim.quote, *(speaker.quote for speaker in claim.speakers)):
                assert text[quote.start : quote.end] == quote.exact


def test_bad_rows_are_named_by_row_and_column_and_the_rest_is_read(tmp_path: Path) -> None:
    path = table(
        tmp_path / "events.csv",
        GED,
        {},
        {"best": "about 5"},
        {"latitude": "95"},
        {"date_start": "some day"},
        {"date_start": "2031-05-09"},
        {"id": "900002"},
    )
    with path.open("a") as file:
        file.write("one,cell too few\n")
    found = read(path)
    assert sum(isinstance(each, Reading) for each in found) == 2
    assert [error.removeprefix(f"{path} ") for error in errors(found)] == [
        "row 3 column best gives “about 5”, which is no whole number: write it in digits.",
        "row 4 column latitude gives “95”, which is no number from -90 to 90: give degrees of WGS 84.",
        "row 5 column date_start gives “some day”, which is no day of the calendar: write it as 2020-10-30.",
        "row 6 column date_end gives “2031-05-03 00:00:00.000”, which is before the first day, 2031-05-09: "
        "correct one of the two.",
        f"row 8 has 2 columns, and the header {len(GED)}: look for a quotation mark or a comma too many.",
    ]


def test_the_user_s_word_on_day_and_publisher_wins(tmp_path: Path) -> None:
    path = table(tmp_path / "events.csv", GED, {})
    (reading,) = read(path, Given(published="2032-06-30", publisher="Desk copy"))
    assert isinstance(reading, Reading)
    assert (reading.document.published, reading.document.publisher) == ("2032-06-30", "Desk copy")
