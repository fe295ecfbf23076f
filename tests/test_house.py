"""The house: data flows one way, and a room imports only from rooms to its left and from the ground floor."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "truceline"

GROUND_FLOOR = {"claims", "lexicon", "gazetteer"}
SOURCES = GROUND_FLOOR | {"sources"}
READING = SOURCES | {"reading"}
RECORD = READING | {"record"}
FRONT = {"cli", "commands", "casefile", "explaining", "listing", "output", "progress", "rereading", "schema"}
ALLOWED = {
    "claims": set[str](),
    "lexicon": {"claims"},
    "gazetteer": {"claims", "lexicon"},
    "sources": SOURCES,
    "reading": READING,
    "record": RECORD,
    "brief": RECORD | {"brief"},
    "formats": RECORD | {"formats"},
    "workspace": RECORD | {"workspace", "brief", "formats"},
    "custody": SOURCES | {"custody"},
    "estimate": SOURCES | {"estimate"},
    "outlook": SOURCES | {"outlook", "record"},
}


def modules() -> list[Path]:
    """Every module of the package outside its front door, by its path in the package."""
    found = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    return sorted(path for path in found if room_of(path) not in FRONT | {"__init__"})


def room_of(module: Path) -> str:
    """The room that a module stands in."""
    return module.parts[0].removesuffix(".py")


def rooms_imported(module: Path) -> Iterator[tuple[int, str]]:
    """Line and room of every import from the package, those inside functions too."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            if name.startswith("truceline."):
                yield node.lineno, name.split(".")[1]


@pytest.mark.parametrize("module", modules(), ids=str)
def test_a_room_imports_only_from_its_left_and_from_the_ground_floor(module: Path) -> None:
    room = room_of(module)
    assert room in ALLOWED, f"{module} is in no room of the house; move it into one, or add its room here."
    wrong = [
        f"{module}:{line} imports {other}, which is not left of {room}"
        for line, other in rooms_imported(module)
        if other not in {room, *ALLOWED[room], "__version__"}
    ]
    assert not wrong, "; ".join(wrong) + "; move what is shared to a room on the left."


def test_no_import_is_relative() -> None:
    relative = [
        f"{module}:{node.lineno}"
        for module in modules()
        for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative, f"Relative imports hide their room: {', '.join(relative)}; name it."
