"""Files become rows of text under headings."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from truceline.custody.lists.tables import read_table
from truceline.sources.errors import Unreadable


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_is_read_by_the_delimiter_of_its_first_line(tmp_path: Path, delimiter: str) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"name{delimiter}rank\n\nMira Solen{delimiter}private\n", encoding="utf-8")
    table = read_table(file)
    assert table.headings == ("name", "rank")
    assert table.rows == ((3, {"name": "Mira Solen", "rank": "private"}),)


def test_a_workbook_gives_its_first_sheet_and_never_works_a_formula_out(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["name", "service number", "born"])
    sheet.append(["Mira Solen", 1204, "=1+1"])
    book.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert table.rows == ((2, {"name": "Mira Solen", "service number": "1204"}),)


def test_json_may_say_what_the_list_is(tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    held = {"list": {"role": "held"}, "people": [{"name": "Mira Solen", "born": 1990}]}
    file.write_text(json.dumps(held), encoding="utf-8")
    table = read_table(file)
    assert table.about == {"role": "held"}
    assert table.rows == ((1, {"name": "Mira Solen", "born": "1990"}),)


def test_columns_with_one_heading_stay_two(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,name,\nMira,Solen,x\n", encoding="utf-8")
    assert read_table(file).headings == ("name", "name (2)", "column 3")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        ("name\nПётр".encode("cp1251"), "is not UTF-8"),
        (b"{broken", "is no JSON"),
        (b'{"people": 5}', "holds no list of people"),
        (b"PK\x03\x04 and nothing behind it", "is no readable XLSX workbook"),
        (b"name\n\x00", "is a binary file"),
    ],
)
def test_a_file_that_is_no_list_is_named_with_the_cure(tmp_path: Path, content: bytes, why: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(Unreadable, match=why):
        read_table(file)
