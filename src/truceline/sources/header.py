"""What is known about a document beside its text, and which of two statements about it holds."""

import re
from dataclasses import dataclass, fields, replace
from datetime import datetime
from pathlib import Path

from truceline.sources.errors import Unreadable

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a document; it wins over what the document says of itself.

    `published`: a day ("2020-10-30") or an instant with offset. `language`: a BCP 47 tag ("en").
    Raises Unreadable, naming the option, for a value that is not of its kind.
    """

    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        check_moment("--published", "the option", self.published)
        check_address("--url", "the option", self.url)
        check_language("--language", "the option", self.language)


@dataclass(frozen=True, slots=True)
class Header:
    """What a document says of itself. `commentary`: it calls itself a comment, letter or opinion piece.

    `accord_text`: it calls itself the own text of an accord.
    """

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    received: str | None = None
    language: str | None = None
    commentary: bool = False
    accord_text: bool = False

    def under(self, given: Given) -> "Header":
        """This header with everything that the user gave in its place."""
        values = {field.name: getattr(given, field.name) for field in fields(given)}
        return replace(self, **{name: value for name, value in values.items() if value is not None})


def check_moment(path: Path | str, field: str, value: str | None) -> None:
    """Raises Unreadable unless `value` is null, a day, or an instant with offset."""
    if value is not None and not is_moment(value):
        why = f"gives “{value}” as {field}, which is no date"
        raise Unreadable(path, why, "write the day as 2020-10-30, or the instant as 2020-10-30T14:00+01:00")


def is_moment(value: str) -> bool:
    """Whether `value` is a day of the calendar or an instant with offset, in ISO 8601."""
    if not _DAY.fullmatch(value) and not _INSTANT.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def check_address(path: Path | str, field: str, value: str | None) -> None:
    """Raises Unreadable unless `value` is null or a web address: it becomes a link in the brief."""
    if value is not None and not is_address(value):
        raise Unreadable(
            path, f"gives “{value}” as {field}, which is no web address", "begin it with https://"
        )


def is_address(value: str) -> bool:
    """Whether `value` is an http or https address without spaces, quotes or angle brackets."""
    return _ADDRESS.fullmatch(value) is not None


def check_language(path: Path | str, field: str, value: str | None) -> None:
    """Raises Unreadable unless `value` is null or looks like a BCP 47 tag."""
    if value is not None and not _LANGUAGE.fullmatch(value):
        raise Unreadable(path, f"gives “{value}” as {field}, which is no language tag", "write it as en")
