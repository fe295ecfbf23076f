"""Which paragraph is the headline, and where the text repeats it."""

import re
from collections.abc import Iterator, Sequence

from truceline.claims import Passage
from truceline.reading.passages.parts import could_be_headline, part

_HEAD = 3  # paragraphs among which the headline stands
_LEAST = 4  # words; a shorter title may be the natural beginning of a sentence
_BEFORE = 60  # characters in which a date may stand before the repeated headline
_SITE = re.compile(r"\s+[:|–—-]\s+[^:|–—]{2,30}$")  # "… | Valley Post", as browsers title a page
_SITE_NAME = re.compile(r"\s*\|[^|]{2,40}$")  # sure enough to leave it unread: a dash may give the speaker
_CLOSING = re.compile(r"[*_\"”’).!?]*")
# What follows a headline that runs into the text: a mark that ends it, or the capital of the next sentence.
_NEXT = re.compile(r"\W*[*\".!?:|–—]\W*\w|\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[\W_]*[A-Z]")


def mark(text: str, passages: Sequence[Passage], title: str | None) -> list[Passage]:
    """The passages with the headline marked, also where a paragraph repeats it or begins with it.

    `title`: what the document calls itself, or null. A paragraph that begins with the headline is parted.
    """
    number = _headline(text, passages)
    words = title or (text[passages[number].start : passages[number].end] if number is not None else "")
    repeated = _pattern(words)
    found: list[Passage] = []
    for at, passage in enumerate(passages):
        if at == number:
            found.append(passage.model_copy(update={"role": "headline"}))
        elif passage.role == "body" and repeated:
            found += _parted(text, passage, repeated)
        else:
            found.append(passage)
    return found


def read_once(text: str, marked: Sequence[Passage], others: Sequence[Passage]) -> list[Passage]:
    """What the source marked: its headline without the site's name, and unread where `others` have one."""
    repeated = any(passage.role == "headline" for passage in others)
    found: list[Passage] = []
    for passage in marked:
        if passage.role != "headline":
            found.append(passage)
        elif repeated:
            found.append(passage.model_copy(update={"role": "boilerplate"}))
        else:
            found += _without_site(text, passage)
    return found


def _without_site(text: str, headline: Passage) -> Iterator[Passage]:
    site = _SITE_NAME.search(text[headline.start : headline.end])
    end = headline.start + site.start() if site else headline.end
    yield headline.model_copy(update={"end": end})
    rest = re.compile(r"\S").search(text, end, headline.end)
    if rest:
        yield headline.model_copy(update={"start": rest.start(), "role": "boilerplate"})


def _headline(text: str, passages: Sequence[Passage]) -> int | None:
    """The first paragraph of the body's, where it reads as a title and a sentence follows somewhere."""
    body = [at for at, passage in enumerate(passages) if passage.role == "body"]
    if not body or body[0] >= _HEAD:
        return None
    is_title = [could_be_headline(text[passages[at].start : passages[at].end]) for at in body]
    return body[0] if is_title[0] and not all(is_title) else None


def _pattern(headline: str) -> re.Pattern[str] | None:
    """The headline's words, whatever stands between them: a text often keeps other marks than its title."""
    words = re.findall(r"\w+", _SITE.sub("", headline))
    if len(words) < _LEAST:
        return None
    return re.compile(r"[\W_]{0,4}".join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE)


def _parted(text: str, passage: Passage, headline: re.Pattern[str]) -> Iterator[Passage]:
    """The passage, as date, headline and rest where it begins with a repeated headline."""
    found = headline.search(text, passage.start, passage.end)
    if found is None or found.start() - passage.start > _BEFORE:
        yield passage
        return
    before = text[passage.start : found.start()].strip(' \t*_"“‘(')
    rest = text[found.end() : passage.end]
    ends_here = not re.search(r"\w", rest)
    if (before and part(before) != "dateline") or not (ends_here or _NEXT.match(rest)):
        yield passage
        return
    start = passage.start
    if before:
        yield passage.model_copy(
            update={"end": start + len(text[start : found.start()].rstrip()), "role": "dateline"}
        )
        start = found.start()
    if ends_here:
        yield passage.model_copy(update={"start": start, "role": "headline"})
        return
    closed = _CLOSING.match(text, found.end(), passage.end)
    end = closed.end() if closed else found.end()
    yield passage.model_copy(update={"start": start, "end": end, "role": "headline"})
    following = re.compile(r"\S").search(text, end, passage.end)
    if following:
        yield passage.model_copy(update={"start": following.start()})
