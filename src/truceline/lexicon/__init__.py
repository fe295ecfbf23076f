"""What words mean, as data: one YAML file a subject, edited by people who know the field."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def load(subject: str) -> Any:
    """The content of `<subject>.yaml` as plain lists, dictionaries and strings; its head explains them.

    Read once a process: callers share the value and must not change it.
    Raises FileNotFoundError for a subject without a file, ValueError for a file that is not YAML.
    """
    name = f"{subject}.yaml"
    return parse(name, files(__name__).joinpath(name).read_text(encoding="utf-8"))


def parse(name: str, text: str) -> Any:
    """The content of one file of the lexicon; ValueError names the file and the line that is not YAML."""
    try:
        return yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        reason = " ".join(str(error).split())
        raise ValueError(f"lexicon/{name} is not valid YAML: {reason}; correct that line.") from error
