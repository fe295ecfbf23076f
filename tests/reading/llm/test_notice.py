from tests.reading.llm.reports import TEXT, untouched
from truceline.reading.llm.endpoint import Endpoint
from truceline.reading.llm.notice import notice


def test_the_notice_says_how_much_goes_where() -> None:
    text = TEXT[: TEXT.index("\n\nComments")]
    blank = text.count("\n\n") * 2
    said = notice([untouched()], Endpoint("https://example.org/v1", "some-model", "key"))
    assert said == (
        f"The text of 1 document ({len(text) - blank} characters) will be sent to example.org (encrypted), "
        "model some-model."
    )


def test_this_machine_is_called_so() -> None:
    said = notice([untouched(), untouched()], Endpoint("http://127.0.0.1:8080/v1", "m"))
    assert said.startswith("The text of 2 documents ")
    assert "127.0.0.1 (on this machine)" in said
