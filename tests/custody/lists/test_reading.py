"""What is understood of a list, and what is said of the rest."""

import csv
from contextlib import suppress
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from truceline.custody.lists import Mapping, read_list
from truceline.custody.lists.words import folded, values_by_word
from truceline.custody.people import Listed
from truceline.sources.errors import Unreadable


def written(folder: Path, text: str) -> Path:
    file = folder / "list.csv"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Family name,Given name,Date of birth", ["family_name", "given_name", "birth_date"]),
        ("Фамилия,Имя,Отчество,Дата рождения", ["family_name", "given_name", "fathers_name", "birth_date"]),
        ("Прізвище,Ім'я,По батькові,Звання", ["family_name", "given_name", "fathers_name", "rank"]),
        ("Ազգանուն,Անուն,Հայրանուն,Ծննդավայր", ["family_name", "given_name", "fathers_name", "birth_place"]),
        ("Soyadı,Adı,Atasının adı,Rütbə", ["family_name", "given_name", "fathers_name", "rank"]),
        ("الاسم الكامل,تاريخ الميلاد,الرتبة", ["name", "birth_date", "rank"]),
        ("Ф.И.О.,г.р.,в/ч,Shoe size", ["name", "birth_date", "unit", None]),
    ],
)
def test_columns_are_known_by_their_headings(tmp_path: Path, headings: str, fields: list[str | None]) -> None:
    assert list(read_list(written(tmp_path, headings + "\n")).columns.values()) == fields


def test_a_row_is_a_person_as_listed(tmp_path: Path) -> None:
    text = "№;ФИО;Д.Р.;Пол;Состояние здоровья\n7;Солен Мира Аркадьевна;03.05.1990;ж;тяжело ранена\n"
    (one,) = read_list(written(tmp_path, text.replace("ранена", "ранен"))).people
    assert (one.id, one.row, one.whole_name, one.sex) == ("7", 2, "Солен Мира Аркадьевна", "female")
    assert one.health == "seriously wounded"
    assert one.birth_date is not None
    assert one.birth_date.day == 3


def test_a_cell_that_cannot_be_read_is_kept_and_named(tmp_path: Path) -> None:
    found = read_list(written(tmp_path, "name,health,birth date\nMira Solen,so-so,05/06/1990\n"))
    (one,) = found.people
    assert one.health is None
    assert one.unread == {"health": "so-so"}
    assert [(problem.row, problem.column) for problem in found.problems] == [(2, "birth date"), (2, "health")]


def test_a_mapping_names_columns_and_the_list(tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text("columns: {Nom: family_name}\nlist: {role: held, issuer: Veria}\n", encoding="utf-8")
    file = written(tmp_path, "Nom\nSolen\n")
    found = read_list(file, Mapping.of(mapping), issuer="Ostrava", coverage="all")
    assert found.people[0].family_name == "Solen"
    assert (found.about.role, found.about.issuer, found.about.coverage) == ("held", "Ostrava", "all")


def test_a_mapping_to_no_field_is_refused(tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text("columns: {Nom: surname}\n", encoding="utf-8")
    with pytest.raises(Unreadable, match="takes “Nom” for “surname”"):
        Mapping.of(mapping)


@pytest.mark.parametrize("wrong", [{"role": "guarded"}, {"date": "last week"}])
def test_what_a_list_is_must_be_of_its_kind(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(Unreadable, match=r"gives “(guarded|last week)”"):
        read_list(written(tmp_path, "name\nMira Solen\n"), None, **wrong)


def test_the_same_person_twice_is_reported(tmp_path: Path) -> None:
    text = 'id,name,birth date\n1,Mira Solen,1990-05-03\n2,"SOLEN, Mira",03.05.1990\n2,Ana Lind,\n'
    problems = read_list(written(tmp_path, text)).problems
    assert [problem.row for problem in problems] == [3, 3, 4]
    assert "row 2 again" in " ".join(problem.what for problem in problems)
    assert "comes 2 times" in problems[-1].what


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
ROWS = st.lists(st.lists(CELL, max_size=5), max_size=5)
MANY = settings(max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.slow
@MANY
@given(ROWS)
def test_no_cell_of_any_table_is_lost(tmp_path: Path, rows: list[list[str]]) -> None:
    out = StringIO()
    csv.writer(out).writerows([["name", "sex", "birth date", "no", "shoe"], *rows])
    file = tmp_path / "list.csv"
    file.write_text(out.getvalue(), encoding="utf-8", newline="")
    held = {cell.strip() for row in rows for cell in row if cell.strip() and not is_sex(cell)}
    assert held <= {text for one in read_list(file).people for text in texts(one)}


def is_sex(cell: str) -> bool:
    return folded(cell) in values_by_word("sex")


def texts(one: Listed) -> list[str]:
    fields = (one.id, one.name, one.birth_date and one.birth_date.text, *one.unread.values())
    return [text for text in fields if text]


@pytest.mark.slow
@MANY
@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reading(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "list"
    file.write_bytes(data)
    with suppress(Unreadable):
        read_list(file)


@pytest.fixture(scope="module")
def workbook() -> bytes:
    book, out = Workbook(), BytesIO()
    book.worksheets[0].append(["name", "rank"])
    book.worksheets[0].append(["Mira Solen", "private"])
    book.save(out)
    return out.getvalue()


@pytest.mark.slow
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=6))
def test_no_damage_to_a_workbook_crashes_the_reading(
    tmp_path: Path, workbook: bytes, damage: list[tuple[float, int]]
) -> None:
    content = bytearray(workbook)
    for place, byte in damage:
        content[int(place * len(content))] = byte
    file = tmp_path / "list.xlsx"
    file.write_bytes(content)
    with suppress(Unreadable):
        read_list(file)
