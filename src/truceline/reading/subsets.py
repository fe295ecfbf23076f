"""Parts of a toll: "including three children", "eight of them women", "among the dead were two medics"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.counts import people_after
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence
from truceline.reading.victims import are_people

_CUE_REACH = 40
_OF_THEM = re.compile(r"\s+of (?:them|whom|those|these)\b(?:,? (?:were|was|are|is))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A number and the people it counts, said to be among others; `outcome`: theirs, where the words give it.

    `anchor`: the word that says so.
    """

    quantity: Quantity
    people: Token
    anchor: Token
    outcome: Outcome | None


def parts(sentence: Sentence) -> Iterator[Part]:
    """The parts that a sentence counts out of a toll, in the order of their numbers."""
    for quantity in sentence.quantities:
        people = _people(sentence, quantity)
        if people is None or quantity.high == 0 or _is_many(quantity):
            continue
        of_them = _OF_THEM.match(sentence.text, quantity.end)
        group = _group_of(sentence, quantity, people)
        if of_them is not None:
            yield Part(quantity, _described(sentence, of_them.end()) or people, people, None)
        elif group is not None:
            named = sentence.span(*group.span())
            yield Part(
                quantity, people, named[0 if group.end() <= quantity.start else -1], _outcome(group[0])
            )
        elif follows_part_word(sentence, quantity.start):
            yield Part(quantity, people, people, None)


def _is_many(quantity: Quantity) -> bool:
    """ "including many children": no number of them."""
    return quantity.qualifier == "vague" and quantity.high is None


def _described(sentence: Sentence, start: int) -> Token | None:
    """What the part is said to be, right behind it: "six of them children", "two of whom were nurses"."""
    for token in (t for t in sentence.doc if t.idx >= start):
        if token.pos_ in {"NOUN", "PROPN"} and are_people(sentence, token):
            return token
        if token.pos_ not in {"ADJ", "DET", "NOUN", "PROPN", "ADV"}:
            return None
    return None


def _people(sentence: Sentence, quantity: Quantity) -> Token | None:
    number = sentence.span(*quantity.number).root
    people = number.head if number.dep_ in {"nummod", "quantmod"} else number
    return people if are_people(sentence, people) else people_after(sentence, quantity)


def follows_part_word(sentence: Sentence, start: int) -> bool:
    """Whether what begins at this character is told as a part: "including …", "among them …"."""
    return _part_word().search(sentence.text[max(0, start - _CUE_REACH) : start]) is not None


@cache
def _part_word() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("tolls")["parts"])
    return re.compile(rf"\b(?:{words})(?:\s+(?:the|some))?\s*$", re.IGNORECASE)


@cache
def _groups() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The harmed as a group, with the word that takes people out of it before or after the group."""
    words = "|".join(word for words in load("tolls")["groups"].values() for word in words)
    group = rf"(?:[\w-]+\s+){{0,4}}?(?:{words})\b"
    among = re.compile(rf"\b(?:among|amongst)\s+{group}", re.IGNORECASE)
    include = re.compile(
        rf"\b(?:the|those|these|all)\s+{group}\s+(?:also\s+)?(?:include|includes|included)\b", re.IGNORECASE
    )
    return among, include


def _group_of(sentence: Sentence, quantity: Quantity, people: Token) -> re.Match[str] | None:
    """The group that the number is taken out of: "among the dead", "those killed included"."""
    among, include = _groups()
    end = max(quantity.end, people.idx + len(people))
    for match in among.finditer(sentence.text):
        if match.start() >= end and _is_list(sentence, end, match.start()):
            return match
    for match in (*among.finditer(sentence.text), *include.finditer(sentence.text)):
        if match.end() <= quantity.start and _is_list(sentence, match.end(), quantity.start):
            return match
    return None


def _is_list(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing but numbers of people and what joins them stands between these characters."""
    at = start
    for quantity in sentence.quantities:
        people = _people(sentence, quantity) if start <= quantity.start < end else None
        if people is None or people.idx >= end:
            continue
        if not _joints().fullmatch(sentence.text[at : quantity.start]):
            return False
        at = max(quantity.end, people.idx + len(people))
    return _joints().fullmatch(sentence.text[at:end]) is not None


@cache
def _joints() -> re.Pattern[str]:
    """What may stand between people and the group that they are among: "were also identified"."""
    words = "|".join(
        ["and", "were", "was", "are", "is", "also", "being", "both", *load("tolls")["said to be"]]
    )
    return re.compile(rf"(?:,?\s*including(?:\s+[\w-]+){{1,4}}?)?(?:[\s,]|\b(?:{words})\b)*", re.IGNORECASE)


def _outcome(group: str) -> Outcome | None:
    words = set(group.casefold().split())
    groups: dict[Outcome, list[str]] = load("tolls")["groups"]
    return next((outcome for outcome, said in groups.items() if words & set(said)), None)
