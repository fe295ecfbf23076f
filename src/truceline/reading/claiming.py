"""A claim from its parts: ids, content hash, and the reader's name."""

from typing import TypeVar

from truceline import __version__
from truceline.claims import Claim, Reader, claim_id, content_hash
from truceline.reading.english.parse import MODEL, MODEL_VERSION
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting

READER = Reader(name="truceline-rules", version=__version__, model=f"{MODEL} {MODEL_VERSION}")
C = TypeVar("C", bound=Claim)


def claim(
    kind: type[C],
    article: Article,
    sentence: Sentence,
    start: int,
    end: int,
    setting: Setting,
    slot: int = 0,
    **values: object,
) -> C:
    """A claim on the words `start:end` of a sentence. `slot` tells apart claims of one kind on them."""
    quote = sentence.quote(start, end)
    name = str(kind.model_fields["kind"].default)
    parts = {**setting.values(), **values, "quote": quote, "document": article.document.id, "reader": READER}
    draft = kind.model_validate({"id": "", "content": "", **parts})
    identity = claim_id(article.document.text_sha256, name, quote.start, quote.end, slot)
    content = content_hash(draft.model_dump(mode="json", by_alias=True))
    return draft.model_copy(update={"id": identity, "content": content})
