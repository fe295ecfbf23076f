"""Where the second reader's model answers, and what an address must be before anything is sent to it."""

import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from truceline.sources.errors import Unreadable

KEY_VARIABLE = "TRUCELINE_LLM_KEY"

_HOST = re.compile(r"[A-Za-z0-9.:-]+")
_PATH = re.compile(r"[A-Za-z0-9._~/%:@-]*")
_KEY = re.compile(r"[\x21-\x7e]+")
_CHAT = "/chat/completions"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An OpenAI-compatible endpoint for chat completions.

    `url`: its base ("http://127.0.0.1:8080/v1") or the full address. `patience`: seconds for one answer;
    `pause`: seconds before the second try, doubled before each further one.
    Raises Unreadable for an address that is none, or that would send the text unencrypted to another machine.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    patience: float = 300.0
    pause: float = 1.0

    def __post_init__(self) -> None:
        _check_address(self.url)
        if not self.model.strip() or not self.model.isprintable():
            raise Unreadable("--model", "names no model", "give the name by which the endpoint knows it")
        if self.key is not None and not _KEY.fullmatch(self.key):
            why = "holds a space, a line break or a letter beyond ASCII"
            raise Unreadable(KEY_VARIABLE, why, "set it to the bare key")

    @property
    def encrypted(self) -> bool:
        """Whether the text travels by https."""
        return urlsplit(self.url).scheme == "https"

    @property
    def host(self) -> str:
        """The machine that answers, without its port."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The port that answers."""
        return urlsplit(self.url).port or (443 if self.encrypted else 80)

    @property
    def path(self) -> str:
        """The path to which requests for chat completions go."""
        path = urlsplit(self.url).path.rstrip("/")
        return path if path.endswith(_CHAT) else path + _CHAT

    def without_key(self, text: str) -> str:
        """The text with the key taken out: an endpoint may give it back in an answer."""
        return text.replace(self.key, "[key]") if self.key else text


def _check_address(url: str) -> None:
    """The address itself is in no error, for it may hold a password."""
    parts = _parts(url)
    if "@" in parts.netloc or parts.query or parts.fragment:
        why = "holds more than scheme, host, port and path"
        raise Unreadable("--endpoint", why, f"leave the rest out, and give a key in {KEY_VARIABLE}")
    if parts.scheme == "http" and not _is_this_machine(parts.hostname or ""):
        why = "would send the documents unencrypted to another machine"
        raise Unreadable(
            "--endpoint", why, "use https; http is for addresses such as http://127.0.0.1:8080/v1"
        )


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and parts.port != 0
    except ValueError:  # "http://[", a port that is no number
        known = False
    if not known or not _HOST.fullmatch(parts.hostname or "") or not _PATH.fullmatch(parts.path):
        raise Unreadable("--endpoint", "is no web address", "write it as https://host/v1")
    return parts


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
