"""An explanation as lines: JSON for programs, text for people."""

from collections.abc import Iterable, Iterator

from truceline.claims import Quote
from truceline.reading.explain import Explanation
from truceline.reading.explain.shapes import (
    Attribution,
    FamilyReading,
    Field,
    Mention,
    ReadClaim,
    ReadSentence,
    RuleNote,
    Word,
)
from truceline.sources.errors import printable


def as_line(explanation: Explanation) -> str:
    """The explanation as one line of JSON."""
    return explanation.model_dump_json(by_alias=True)


def as_text(explanation: Explanation) -> str:
    """The explanation as text: the sentence, its tree, what was seen in it, and what each family read."""
    return "\n".join(printable(line) for line in _lines(explanation))


def _lines(explanation: Explanation) -> Iterator[str]:
    passage, sentence = explanation.passage, explanation.sentence
    role = f"a passage of role {passage.role}" if passage else "no passage"
    yield f"offset {explanation.at}, in {role}"
    if sentence is None:
        yield "No sentence is read here."
        return
    yield f"sentence {_stretch(sentence.quote)}: {sentence.quote.exact}"
    yield from _section("parse", _tree(sentence.words))
    yield from _section("seen by the finders", [_mention(m) for m in sentence.mentions])
    yield from _section("dropped by the finders", [_note(n) for n in sentence.notes])
    yield from _section("who says what", [_attribution(a) for a in sentence.attributions])
    yield from _section("claims", _claims(sentence))
    yield from _section("taken and dropped by the families", _notes(sentence))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and its lines, indented; none says so."""
    yield ""
    yield title
    yield from [f"  {line}" for line in lines] or ["  none"]


def _tree(words: tuple[Word, ...]) -> Iterator[str]:
    """A word a line, in the order of the text, with the word that it hangs on."""
    wide = max(len(word.text) for word in words)
    for word in words:
        above = "root" if word.head == word.number else f"← {words[word.head].text} ({word.head})"
        yield f"{word.number:>3} {word.text:<{wide}} {word.tag:<5} {word.dep:<10} {above}"


def _mention(mention: Mention) -> str:
    return f"{mention.finder:<10} {mention.quote.exact}: {mention.means}"


def _attribution(attribution: Attribution) -> str:
    known = f" = {attribution.speaker} ({attribution.actor or 'not known'})" if attribution.speaker else ""
    said = "" if attribution.said else ", not said"
    source = _quoted(attribution.source) or "nobody named"
    cue = _quoted(attribution.cue) or "no words of saying"
    return f"{source}{known}: {cue} ({attribution.stance}{said}): {_quoted(attribution.content) or '…'}"


def _claims(sentence: ReadSentence) -> Iterator[str]:
    for family in sentence.families:
        for read in family.claims:
            yield from _claim(family, read)


def _claim(family: FamilyReading, read: ReadClaim) -> Iterator[str]:
    yield f"{read.claim.kind} {read.claim.id} by {family.rule}: “{read.claim.quote.exact}”"
    for field in read.fields:
        yield f"  {field.name:<14} {field.value}{_origin(field, read.claim.quote)}"


def _origin(field: Field, quote: Quote) -> str:
    """The words behind a value, and whether they stand outside the quote."""
    words = field.words
    said = f" ← “{words.exact}” {_stretch(words)}" if words else ""
    outside = words is not None and not quote.start <= words.start < quote.end
    marks = ["inferred"] * field.inferred + ["outside the quote"] * outside
    return said + (f" ({', '.join(marks)})" if marks else "")


def _notes(sentence: ReadSentence) -> Iterator[str]:
    for family in sentence.families:
        for note in family.notes:
            yield _note(note)


def _note(note: RuleNote) -> str:
    return f"{'dropped' if note.dropped else 'taken':<8}“{note.words}” by {note.rule}: {note.why}"


def _quoted(quotes: tuple[Quote, ...]) -> str:
    return " … ".join(f"“{quote.exact}”" for quote in quotes)


def _stretch(quote: Quote) -> str:
    return f"[{quote.start}:{quote.end}]"
