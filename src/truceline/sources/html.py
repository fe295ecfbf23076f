"""Web pages: the article by trafilatura, with comments and captions kept apart by the page's own marking."""

import logging
import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import trafilatura
from lxml.html import HtmlElement, HTMLParser, document_fromstring  # type: ignore[import-untyped]

from truceline.claims import Document, Passage, Role
from truceline.lexicon import load
from truceline.sources import charset
from truceline.sources.document import build
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header, is_address, is_moment

# Only dates that the page states, and none measured against today's: same page, same date.
_DATES = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1900-01-01",
    "max_date": "2999-12-31",
}

_COMMENT_NAME = re.compile(
    r"((reader|user|article|post)s?[-_])?comments?([-_]?(list|area|section|thread|wrapper|body|content|text))?"
    r"|disqus_thread|fb-comments|comment-?respond",
    re.IGNORECASE,
)
_COMMENT_TYPE = re.compile(r"https?://schema\.org/(User)?Comments?")
_OPINION_TYPE = re.compile(r"\bOpinionNewsArticle\b")
_ELSEWHERE = ("aside", "nav", "footer")
_BLOCKS = (
    *("p", "div", "section", "article", "header", "footer", "blockquote", "br", "time", "button"),
    *("ol", "ul", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"),
)

for _noisy in (
    "trafilatura",
    "htmldate",
):  # they log what they could not do; without a handler it goes to stderr
    logging.getLogger(_noisy).addHandler(logging.NullHandler())


def documents(path: Path, data: bytes, given: Given) -> Iterator[Document]:
    """The one document of a web page: headline, article, captions, comments, a paragraph a line.

    The text is what trafilatura takes for the article; scripts, menus and asides are no part of it.
    Headline, captions and comments are marked; all of it is a comment where the page calls itself opinion.
    """
    page = _tree(path, data)
    commentary = _is_opinion(page)
    comments = _take(page, _is_comment_section)
    captions = _take(page, _is_caption)
    article = _extract(path, page)
    body = _lines(article.text)
    if not body:
        raise Unreadable(path, "holds no article that can be found", "save the article's text as a .txt file")
    title = " ".join((article.title or "").split())
    headline = [title] if title else []
    parts: list[tuple[Role, list[str]]] = [
        ("headline", headline),
        ("body", [line for line in body if line != title]),
        ("caption", captions),
        ("comment", comments + _lines(article.comments)),
    ]
    text, marked = _compose(parts)
    header = Header(
        title=title or None,
        publisher=article.sitename or None,
        url=article.url if is_address(article.url or "") else None,
        published=article.date if is_moment(article.date or "") else None,
        commentary=commentary,
    )
    yield build(
        path,
        data,
        text,
        header.under(given),
        extractor=f"trafilatura {trafilatura.__version__}",
        media_type="text/html",
        marked=marked,
    )


def _tree(path: Path, data: bytes) -> HtmlElement:
    text = charset.of_page(path, data)
    try:
        return document_fromstring(text.encode(), parser=HTMLParser(encoding="utf-8"))
    except Exception as error:  # lxml raises several kinds on what is no page at all
        raise Unreadable(path, "is no web page that can be parsed", "save the text as a .txt file") from error


def _extract(path: Path, page: HtmlElement) -> trafilatura.settings.Document:
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True, date_extraction_params=_DATES)
    except Exception as error:  # whatever hostile markup makes it raise, it is this page that cannot be read
        why = f"cannot be read as a web page ({type(error).__name__})"
        raise Unreadable(path, why, "save the article's text as a .txt file") from error
    if not isinstance(found, trafilatura.settings.Document):
        raise Unreadable(path, "holds no article that can be found", "save the article's text as a .txt file")
    return found


def _take(page: HtmlElement, wanted: Callable[[HtmlElement], bool]) -> list[str]:
    """Removes the wanted elements from the page; gives their text, a line a paragraph."""
    found = {element: None for element in page.iter("*") if wanted(element)}
    outermost = [element for element in found if not any(map(found.__contains__, element.iterancestors()))]
    for element in outermost:
        element.drop_tree()
    return [line for element in outermost for line in _lines(_block_text(element))]


def _block_text(element: HtmlElement) -> str:
    for unseen in list(element.iter("script", "style", "template", "noscript")):
        unseen.drop_tree()
    for block in element.iter(*_BLOCKS):
        block.text, block.tail = "\n" + (block.text or ""), "\n" + (block.tail or "")
    return str(element.text_content())


def _is_comment_section(element: HtmlElement) -> bool:
    """Whether the page marks this as readers' comments. What holds the headline or an article does not count:
    pages also write "comments" on the article's own frame, to say that comments are allowed."""
    names = [*(element.get("class") or "").split(), element.get("id") or ""]
    marked = any(map(_COMMENT_NAME.fullmatch, names)) or _COMMENT_TYPE.match(element.get("itemtype") or "")
    return bool(marked) and element.find(".//h1") is None and element.tag not in ("html", "body", "main")


def _is_caption(element: HtmlElement) -> bool:
    """Whether this is the caption of a picture, not one of a box that leads elsewhere."""
    if element.tag != "figcaption" and element.get("itemprop") != "caption":
        return False
    return next(element.iterancestors(*_ELSEWHERE), None) is None


def _is_opinion(page: HtmlElement) -> bool:
    """Whether the page says so: by schema.org type, or by the section that it puts itself in."""
    types = [element.get("itemtype") for element in page.iter("*") if element.get("itemtype")]
    linked = [
        script.text or "" for script in page.iter("script") if script.get("type") == "application/ld+json"
    ]
    if any(map(_OPINION_TYPE.search, [*types, *linked])):
        return True
    sections = [
        meta.get("content") or "" for meta in page.iter("meta") if meta.get("property") == "article:section"
    ]
    return any(section.strip().casefold() in load("commentary")["headings"]["piece"] for section in sections)


def _lines(text: str | None) -> list[str]:
    return [" ".join(line.split()) for line in (text or "").splitlines() if line.strip()]


def _compose(parts: list[tuple[Role, list[str]]]) -> tuple[str, tuple[Passage, ...]]:
    """The lines as one text, and where in it the lines of each part but the body stand."""
    lines = [(line, role) for role, found in parts for line in found]
    ends = list(accumulate(len(line) + 1 for line, _ in lines))
    marked = [
        Passage(start=end - 1 - len(line), end=end - 1, role=role)
        for (line, role), end in zip(lines, ends, strict=True)
        if role != "body"
    ]
    return "\n".join(line for line, _ in lines), tuple(marked)
