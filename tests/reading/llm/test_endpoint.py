import pytest

from truceline.reading.llm.endpoint import Endpoint
from truceline.sources.errors import Unreadable

KEY = "sk-invented-0123456789"


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8080/v1", "http://localhost:11434/v1/", "http://[::1]:80/v1", "http://127.8.8.8"],
)
def test_this_machine_may_be_asked_unencrypted(url: str) -> None:
    assert not Endpoint(url, "m").encrypted


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/v1",
        "http://192.168.1.20:8080/v1",
        "http://localhost.example.org/v1",
        "http://127.0.0.1.example.org/v1",
        "http://0.0.0.0:8080/v1",
        "http://2130706433/v1",
    ],
)
def test_another_machine_may_not_be_asked_unencrypted(url: str) -> None:
    with pytest.raises(Unreadable, match="unencrypted"):
        Endpoint(url, "m")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "file:///etc/hosts",
        "ftp://example.org",
        "https://",
        "https://a b/",
        "http://[",
        "https://h:x/",
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(Unreadable, match="no web address"):
        Endpoint(url, "m")


@pytest.mark.parametrize("url", [f"https://user:{KEY}@example.org/v1", f"https://example.org/v1?key={KEY}"])
def test_an_address_that_holds_a_key_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        Endpoint(url, "m")
    assert KEY not in str(refusal.value)


@pytest.mark.parametrize("bad", [f"{KEY}\n", f" {KEY}", f"{KEY}é", f"{KEY}\r\nX-Other: 1"])
def test_a_key_that_no_header_can_carry_is_refused_without_repeating_it(bad: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        Endpoint("https://example.org/v1", "m", bad)
    assert KEY not in str(refusal.value)
    assert "TRUCELINE_LLM_KEY" in str(refusal.value)


def test_the_key_is_not_shown_with_the_endpoint() -> None:
    assert KEY not in repr(Endpoint("https://example.org/v1", "m", KEY))


@pytest.mark.parametrize(
    "url", ["https://example.org/v1", "https://example.org/v1/", "https://example.org/v1/chat/completions"]
)
def test_the_base_and_the_full_address_lead_to_the_same_path(url: str) -> None:
    endpoint = Endpoint(url, "m")
    assert (endpoint.host, endpoint.port, endpoint.path) == ("example.org", 443, "/v1/chat/completions")


def test_a_model_without_a_name_is_refused() -> None:
    with pytest.raises(Unreadable, match="--model"):
        Endpoint("https://example.org/v1", " ")
