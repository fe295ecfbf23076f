"""Builds the gazetteer into the package before a wheel is made."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface[Any]):
    """What pyproject.toml names as the custom hook."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the gazetteer for a wheel. A source distribution leaves it to whoever installs it.

        An editable installation leaves it to `make setup`: its metadata and its wheel are two builds.
        """
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from truceline.gazetteer.build import build

        build()
