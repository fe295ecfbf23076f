from pathlib import Path

import pytest

from truceline.claims import Document, Role
from truceline.sources import Given, Unreadable
from truceline.sources.html import documents

ARTICLE = """<h1>Shells hit two villages</h1>
<p>Two villages were shelled on Sunday, the ministry of defence said, and four civilians were wounded.</p>
<figure><img src="x.jpg"><figcaption>A damaged school in the valley. Photo: Agency</figcaption></figure>
<p>The other side denied it. Observers said they had counted eleven impacts in the area since the morning.</p>
<p>Talks are to resume on Monday in Vienna, mediators said after a day of meetings in the capital.</p>"""
HEAD = """<title>Shells hit two villages | Valley Post</title>
<meta property="og:site_name" content="Valley Post">
<meta property="article:published_time" content="2031-05-04T09:00:00Z"><link rel="canonical"
href="https://valley.example/shells">"""


def page(after: str = "", head: str = HEAD, article: str = ARTICLE) -> bytes:
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body class='comments-open'><nav><a href='/'>Home</a></nav>"
        f"<article class='comments'>{article}</article>{after}<script>alert(1)</script></body></html>"
    ).encode()


def read(data: bytes, options: Given | None = None) -> Document:
    (document,) = documents(Path("page.html"), data, options or Given())
    return document


def marked(document: Document, role: Role) -> list[str]:
    return [document.text[p.start : p.end] for p in document.passages if p.role == role]


def test_headline_article_and_captions() -> None:
    document = read(page())
    assert document.text.startswith("Shells hit two villages\nTwo villages were shelled on Sunday")
    assert "mediators said" in document.text
    assert marked(document, "headline") == ["Shells hit two villages"]
    assert marked(document, "caption") == ["A damaged school in the valley. Photo: Agency"]
    assert document.extractor.startswith("trafilatura 2.")


def test_what_the_page_says_of_itself() -> None:
    document = read(page())
    assert document.title == "Shells hit two villages"
    assert document.publisher == "Valley Post"
    assert document.published == "2031-05-04"
    assert document.url == "https://valley.example/shells"


def test_options_win_over_the_page() -> None:
    assert read(page(), Given(published="2031-05-05")).published == "2031-05-05"


def test_no_date_is_invented() -> None:
    assert read(page(head="<title>Shells</title>")).published is None


@pytest.mark.parametrize(
    "section",
    [
        "<section id='comments'><h2>Comments</h2><b>Rook</b><p>So sad, I hope it ends.</p></section>",
        "<ol class='comment-list'><li class='comment'><p>So sad, I hope it ends.</p></li></ol>",
        "<div itemscope itemtype='https://schema.org/Comment'><p>So sad, I hope it ends.</p></div>",
        "<div class='article-comments'><p>So sad, I hope it ends.</p></div>",
    ],
)
def test_readers_comments_are_kept_apart(section: str) -> None:
    document = read(page(section))
    assert "So sad, I hope it ends." in marked(document, "comment")
    assert document.text.count("So sad") == 1
    assert "Two villages were shelled" not in "".join(marked(document, "comment"))


def test_scripts_menus_and_asides_are_no_text() -> None:
    after = "<aside><p>Elsewhere: nine killed in another war.</p></aside><style>p{}</style>"
    text = read(page(after)).text
    assert "alert" not in text
    assert "Elsewhere" not in text
    assert "Home" not in text


def test_a_script_among_comments_is_no_text() -> None:
    assert "alert" not in read(page("<div class='comments'><p>Sad.</p><script>alert(2)</script></div>")).text


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:section' content='Opinion'>",
        "<script type='application/ld+json'>{'@type': 'OpinionNewsArticle'}</script>",
    ],
)
def test_a_page_that_calls_itself_opinion_is_commentary(head: str) -> None:
    document = read(page(head=HEAD + head))
    assert marked(document, "comment") == [document.text]


def test_a_declared_encoding_is_followed() -> None:
    text = ARTICLE.replace("Vienna", "Orléans")
    data = page(head=HEAD + "<meta charset='iso-8859-1'>", article=text).decode().encode("cp1252")
    assert "Orléans" in read(data).text


@pytest.mark.parametrize("charset", ["zlib", "rot13", "unicode_escape", "utf-7", "nonsense"])
def test_an_unknown_encoding_is_refused(charset: str) -> None:
    with pytest.raises(Unreadable, match=f"declares the encoding {charset}"):
        read(page(head=f"<meta charset='{charset}'>"))


def test_bytes_that_are_not_in_the_declared_encoding_are_refused() -> None:
    with pytest.raises(Unreadable, match="is not UTF-8"):
        read(
            page(head="<meta charset='utf-8'>", article=ARTICLE + "<p>Orléans</p>").decode().encode("cp1252")
        )


def test_an_address_that_is_no_web_address_is_dropped() -> None:
    assert read(page(head="<title>x</title><link rel='canonical' href='javascript:alert(1)'>")).url is None


@pytest.mark.parametrize("data", [b"<html></html>", b"<html><body><div>" * 5000, b"<p"])
def test_a_page_without_an_article_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="save the"):
        read(data)


def test_a_page_with_null_characters_is_binary() -> None:
    with pytest.raises(Unreadable, match="is a binary file"):
        read(b"<html>\x00</html>")


def test_external_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("TOPSECRET")
    entity = f"<!DOCTYPE html [<!ENTITY x SYSTEM 'file://{secret}'>]>"
    data = f"{entity}<html><body><article>{ARTICLE}<p>&x; is here.</p></article></body></html>"
    assert "TOPSECRET" not in read(data.encode()).text


def test_same_page_same_document() -> None:
    assert read(page()) == read(page())
