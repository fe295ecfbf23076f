from pathlib import Path

import pytest

from truceline.sources import expand


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "map.geojson", ".hidden.txt", "sub/c.pdf", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Shells fell.")
    return tmp_path


def names(paths: tuple[Path, ...], folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in paths]


def test_a_folder_stands_for_its_readable_files_by_name(folder: Path) -> None:
    found = expand([folder])
    assert names(found.files, folder) == ["a.html", "b.txt", "sub/c.pdf"]
    assert names(found.left_out, folder) == ["map.geojson"]
    assert found.unreadable == ()


def test_a_pattern_stands_for_what_it_matches(folder: Path) -> None:
    assert names(expand([folder / "*.txt"]).files, folder) == ["b.txt"]
    assert names(expand([folder / "**" / "*.pdf"]).files, folder) == ["sub/c.pdf"]


def test_each_file_once_in_the_order_given(folder: Path) -> None:
    found = expand([folder / "b.txt", folder, folder / "b.txt"])
    assert names(found.files, folder) == ["b.txt", "a.html", "sub/c.pdf"]


def test_a_missing_path_does_not_stop_the_others(folder: Path) -> None:
    assert names(expand([folder / "gone.txt", folder / "b.txt"]).files, folder) == ["gone.txt", "b.txt"]


def test_a_file_given_by_name_is_kept_whatever_its_type(folder: Path) -> None:
    assert names(expand([folder / "map.geojson"]).files, folder) == ["map.geojson"]


def test_a_folder_without_a_readable_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "map.geojson").touch()
    found = expand([tmp_path])
    assert found.files == ()
    assert [str(error) for error in found.unreadable] == [
        f"{tmp_path} holds no file that can be read: put the reports there as .txt, .html or .pdf files."
    ]


def test_links_in_a_folder_are_left_out(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("Not part of the case.")
    (folder / "link.txt").symlink_to(secret)
    found = expand([folder])
    assert "link.txt" in names(found.left_out, folder)
    assert "link.txt" not in names(found.files, folder)


def test_a_name_with_brackets_is_a_name_first(tmp_path: Path) -> None:
    odd = tmp_path / "report [1].txt"
    odd.touch()
    assert expand([odd]).files == (odd,)
