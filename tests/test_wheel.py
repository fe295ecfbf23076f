"""The wheel: what `pip install .` gives is whole and works outside the source tree."""

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "truceline"
BUILT = "truceline/gazetteer/places.sqlite"

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """What the command prints; its error output is the failure's message."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the sources without the built gazetteer, and without network."""
    copy = tmp_path_factory.mktemp("copy")
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, copy)
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "places.*"))
    options = ("--no-deps", "--no-index", "--no-build-isolation", "--quiet")
    run(sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", "dist", ".", cwd=copy)
    (built,) = (copy / "dist").glob("truceline-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a fresh environment with the wheel, and the dependencies of this one."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home)
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet")
    run(*pip, wheel, cwd=home)
    (site,) = home.glob("lib/python*/site-packages")
    # A path file inside a borrowed folder is not read, so that this checkout itself is not borrowed with it.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python.parent


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    sources = {
        str(path.relative_to(ROOT / "src"))
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.match("places.*")
    }
    inside = set(zipfile.ZipFile(wheel).namelist())
    assert sorted((sources | {BUILT}) - inside) == []


def test_the_gazetteer_is_the_same_bytes_when_built_again(wheel: Path) -> None:
    here = PACKAGE / "gazetteer" / "places.sqlite"
    assert zipfile.ZipFile(wheel).read(BUILT) == here.read_bytes(), (
        "it is stale or not the same; run make setup."
    )


def test_the_command_runs_outside_the_source_tree(installed: Path, tmp_path: Path) -> None:
    assert "brief" in run(installed / "truceline", "--help", cwd=tmp_path)
    where = run(installed / "python", "-c", "import truceline; print(truceline.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_places_and_words_are_found_outside_the_source_tree(installed: Path, tmp_path: Path) -> None:
    code = "from truceline.gazetteer import find; print(find('Stepanakert')[0].other)"
    assert run(installed / "python", "-c", code, cwd=tmp_path) == "Khankendi\n"
