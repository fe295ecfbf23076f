"""The shapes of an explanation: plain data, so that a program reads it as JSON and a person as text.

Every quote is a stretch of the document's text, as in a claim.
"""

from typing import Literal

from truceline.claims import AnyClaim, Passage, Quote, Shape, Stance

Finder = Literal["actors", "places", "dates", "quantities", "quotations"]


class Word(Shape):
    """A word of the sentence's tree: `head` is the number of the word above it, its own for the root.

    `tag` is of the Penn Treebank, `dep` a relation of spaCy's English models (ClearNLP labels).
    """

    number: int
    text: str
    lemma: str
    tag: str
    dep: str
    head: int


class Mention(Shape):
    """What one finder saw in the sentence, and what it takes the words to mean."""

    finder: Finder
    quote: Quote
    means: str


class Attribution(Shape):
    """Who is said to say what: stretches of the sentence. `speaker` is the source's full name, where known.

    `said` is false where the content is only thought, wanted or spoken of; no claim has its speaker from it.
    """

    source: tuple[Quote, ...]
    cue: tuple[Quote, ...]
    content: tuple[Quote, ...]
    stance: Stance
    said: bool
    speaker: str | None
    actor: str | None


class Field(Shape):
    """The value of a claim's field and the words that gave it; null where no words carry it alone.

    `inferred`: the value comes from outside the quote, as the claim's own field `inferred` says.
    """

    name: str
    value: str
    words: Quote | None
    inferred: bool


class RuleNote(Shape):
    """What a rule took words for, or why it let go of them (`dropped`)."""

    rule: str
    words: str
    why: str
    dropped: bool


class ReadClaim(Shape):
    """A claim read from the sentence, field by field."""

    claim: AnyClaim
    fields: tuple[Field, ...]


class FamilyReading(Shape):
    """What one family read in the sentence: `rule` is its module and function."""

    rule: str
    claims: tuple[ReadClaim, ...]
    notes: tuple[RuleNote, ...]


class ReadSentence(Shape):
    """A sentence with its tree, mentions and attributions, and what each family made of it.

    `notes` are those of the finders, which read before the families do.
    """

    quote: Quote
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    notes: tuple[RuleNote, ...]
    families: tuple[FamilyReading, ...]


class Explanation(Shape):
    """Why a document reads as it does at one offset.

    `passage` is null between paragraphs, `sentence` where none is read: between sentences, and in passages
    of reader comments and boilerplate.
    """

    document: str
    at: int
    passage: Passage | None
    sentence: ReadSentence | None
