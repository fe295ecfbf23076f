"""A document that the rules have read, read a second time by a model."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from truceline.claims import AnyClaim, Document, Reading
from truceline.reading.llm.answers import AnyAnswer
from truceline.reading.llm.client import NoAnswer, ask
from truceline.reading.llm.endpoint import Endpoint
from truceline.reading.llm.merge import is_known, merged, numbered
from truceline.reading.llm.prompt import batches, messages
from truceline.reading.llm.proof import Exhibit, Unproven
from truceline.reading.llm.reply import Misshapen, answers
from truceline.reading.llm.verify import verify
from truceline.reading.reader import annotate
from truceline.reading.sentence import Article
from truceline.sources.errors import Unreadable, printable

_HEAD = 60  # characters of a quote in a line of the log


@dataclass(frozen=True, slots=True)
class SecondReading:
    """`reading` has the claims of both readers. `dropped`: a line for each claim of the model left out.

    `unread`: what is wrong with each stretch of the document to which no usable answer came.
    """

    reading: Reading
    dropped: tuple[str, ...]
    unread: tuple[Unreadable, ...]


def second_reading(reading: Reading, endpoint: Endpoint) -> SecondReading:
    """The reading with what the endpoint's model adds to it; the rules' claims all stay.

    This sends the document's sentences to the endpoint: ask the user first. An endpoint that fails is told of
    in `unread` and raises nothing. The same document and the same replies give the same reading.
    """
    article = annotate(reading.document)
    for claim in reading.claims:  # phrases such as "the agreement" take them up
        article.add(claim)
    proposed, unread = _proposed(article, endpoint)
    added, dropped = _borne_out(proposed, Exhibit(article), reading, endpoint)
    whole = reading.model_copy(update={"claims": merged(reading.claims, added)})
    return SecondReading(whole, tuple(dropped), tuple(unread))


def _proposed(article: Article, endpoint: Endpoint) -> tuple[list[AnyAnswer | Misshapen], list[Unreadable]]:
    """What the model answers about each batch of sentences, and what is wrong with each batch without one."""
    proposed: list[AnyAnswer | Misshapen] = []
    unread: list[Unreadable] = []
    for sentences in batches(article):
        try:
            proposed += answers(ask(endpoint, messages(sentences, article.published)))
        except NoAnswer as error:
            why = f"was not read a second time from {_head(sentences[0].text)} on: {endpoint.host} {error}"
            unread.append(Unreadable(_name(article.document), why, "check the endpoint, then read it again"))
    return proposed, unread


def _borne_out(
    proposed: Iterable[AnyAnswer | Misshapen], exhibit: Exhibit, reading: Reading, endpoint: Endpoint
) -> tuple[list[AnyClaim], list[str]]:
    """The claims that stand and are new, and a line for each that is dropped."""
    added: list[AnyClaim] = []
    dropped: list[str] = []
    for answer in proposed:
        try:
            claim = _claim(answer, exhibit, [*reading.claims, *added], endpoint.model)
        except Unproven as error:
            # The key is looked for first: once cut or made printable it would not be recognised.
            words = _head(endpoint.without_key(error.words))
            dropped.append(f"{_name(reading.document)}, {words} dropped: {error.reason}.")
        else:
            added.append(numbered(claim, added, reading.document.text_sha256))
    return added, dropped


def _claim(
    answer: AnyAnswer | Misshapen, exhibit: Exhibit, known: Sequence[AnyClaim], model: str
) -> AnyClaim:
    if isinstance(answer, Misshapen):
        raise Unproven(answer.reason, answer.words)
    claim = verify(answer, exhibit, model)
    if is_known(claim, known):
        raise Unproven("known already", claim.quote.exact)
    return claim


def _name(document: Document) -> str:
    return printable(document.title or document.id[:12])


def _head(words: str) -> str:
    short = words if len(words) <= _HEAD else f"{words[:_HEAD]}…"
    return f"“{printable(short)}”"
