"""Builds the gazetteer into the package before the wheel is made, an editable one too."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerHook(BuildHookInterface[Any]):
    """What pyproject.toml names as the custom hook."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the gazetteer for a wheel; a source distribution leaves that to whoever installs it."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from truceline.gazetteer.build import build

        build()
