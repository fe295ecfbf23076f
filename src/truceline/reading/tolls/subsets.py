"""Parts of a toll: "including three children", "eight of them women", "among the dead were two medics"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.once import once
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.counts import Count, are_bodies, counted_by, people_after
from truceline.reading.tolls.outcomes import words_for
from truceline.reading.tolls.victims import are_people, noun_status

_CUE_REACH = 40
_FAMILY = 4  # words of "a family of five"
_PHRASE = 9  # words of a phrase like "a two-year-old girl" at most
_OF_THEM = re.compile(r"\s+of (?:them|whom|those|these)\b(?:,? (?:were|was|are|is))?", re.IGNORECASE)
_OF_ALL = re.compile(r"\W*of (?:the|these|those)\b[^,;]*,\s*(?:at least\s+)?", re.IGNORECASE)
_BE = re.compile(r"\s+(?:were|was|are|is)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """How many people are said to be among others; `outcome`: theirs, where the words give it.

    `anchor`: the word that says so.
    """

    count: Count
    people: Token
    anchor: Token
    outcome: Outcome | None


@once
def parts(sentence: Sentence) -> list[Part]:
    """The parts that a sentence counts out of a toll, in the order of their numbers."""
    found = [*_of_them(sentence), *_opened(sentence), *_among(sentence)]
    first = {part.count.start: part for part in reversed(found)}
    people = {first[start].people.i: first[start] for start in sorted(first, reverse=True)}
    return [part for start, part in sorted(first.items()) if people[part.people.i] is part]  # "one … a girl"


def follows_part_word(sentence: Sentence, start: int) -> bool:
    """Whether what begins at this character is told as a part: "including …", "among them …"."""
    before = sentence.text[max(0, start - _CUE_REACH) : start]
    return any(
        re.fullmatch(r"\s+(?:(?:the|some)\s+)?", before[m.end() :]) for m in _part_word().finditer(before)
    )


@cache
def _part_word() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("tolls")["parts"])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _openers() -> frozenset[str]:
    """The last words of what opens a part ("of" of "of them" is everywhere), and those beside a group."""
    words = (phrase.casefold().split()[-1] for phrase in load("tolls")["parts"])
    return frozenset([*words, "among", "amongst", "include"])


@cache
def _groups() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The harmed as a group, behind "among" or before "included"."""
    words = "|".join(word for words in load("tolls")["groups"].values() for word in words)
    group = rf"(?:[\w-]+\s+){{0,4}}?(?:{words})\b"
    return (
        re.compile(rf"\b(?:among|amongst)\s+{group}", re.IGNORECASE),
        re.compile(
            rf"\b(?:the|those|these|all)\s+{group}\s+(?:also\s+)?(?:include|includes|included)\b",
            re.IGNORECASE,
        ),
    )


def _of_them(sentence: Sentence) -> Iterator[Part]:
    """ "six of them children", "of the 30 killed, 12 were women"."""
    for quantity in sentence.quantities:
        of_all = _OF_ALL.fullmatch(sentence.text, 0, quantity.start)
        found = (_BE if of_all else _OF_THEM).match(sentence.text, quantity.end)
        if found is not None and _is_number(quantity):
            number = sentence.span(*quantity.number).root
            yield Part(counted_by(quantity), _described(sentence, found.end()) or number, number, None)


def _described(sentence: Sentence, start: int) -> Token | None:
    """What the part is said to be, right behind it: "two of whom were nurses"."""
    for token in (t for t in sentence.doc if t.idx >= start):
        if token.pos_ in {"NOUN", "PROPN"} and are_people(sentence, token):
            return token
        if token.pos_ not in {"ADJ", "DET", "NOUN", "PROPN", "ADV"}:
            return None
    return None


def _opened(sentence: Sentence) -> Iterator[Part]:
    """The people listed behind the words that open a part: "including a woman and two children"."""
    if not sentence.doc.has_any(_openers()):
        return
    among, include = _groups()
    groups = [*among.finditer(sentence.text), *include.finditer(sentence.text)]
    for match in groups:
        for count, people in _listed(sentence, match.end()):
            outcome = _told_of(people) or _outcome(match[0])
            yield Part(count, people, sentence.span(*match.span())[0], outcome)
    for match in _part_word().finditer(sentence.text):
        for count, people in _listed(sentence, match.end()):
            be = _BE.match(sentence.text, people.idx + len(people))
            said = _described(sentence, be.end()) if be is not None and people.pos_ == "NUM" else None
            yield Part(count, said or people, people, _told_of(people))


def _told_of(people: Token) -> Outcome | None:
    """What a word on the number or behind it says of them: a toll that "includes 55 injured" is no whole."""
    behind = people.nbor(1).lower_ if people.i + 1 < len(people.doc) else ""
    told = [words_for("adjectives").get(word) for word in (people.lower_, behind)]
    return next((outcome for outcome in told if outcome is not None), None)


def _listed(sentence: Sentence, start: int) -> Iterator[tuple[Count, Token]]:
    """The numbers of people that a list gives from this character on, with the people."""
    rest = [token for token in sentence.doc if token.idx >= start]
    while rest:
        quantity = sentence.quantity_at(rest[0])
        if rest[0].lower_ in _joints():
            rest = rest[1:]
            continue
        if quantity is None and (members := _members(sentence, rest)) is not None:
            yield counted_by(members), rest[1]
            rest = [token for token in rest if token.idx >= members.end]
            continue
        one = single(rest) if quantity is None else None
        people = one if quantity is None else _people(sentence, quantity)
        if people is None:
            return
        if quantity is None:
            yield Count(1, 1, "exact", rest[0].idx, people.idx + len(people), False), people
        elif _is_number(quantity):
            yield counted_by(quantity), people
        end = max(people.idx + len(people), quantity.end if quantity is not None else 0)
        rest = [token for token in rest if token.idx >= end]


def _members(sentence: Sentence, words: list[Token]) -> Quantity | None:
    """The five of "a family of five" at the beginning of these words."""
    if len(words) < _FAMILY or words[0].lower_ not in {"a", "one"} or words[2].lower_ != "of":
        return None
    return sentence.quantity_at(words[3]) if are_bodies(words[1]) else None


def single(words: list[Token]) -> Token | None:
    """The person of "a pregnant woman" at the beginning of these words."""
    if words[0].lower_ not in {"a", "an", "another"}:
        return None
    for token, following in zip(words[1:_PHRASE], [*words[2:], words[0]], strict=False):
        if token.pos_ == "NOUN" and following.pos_ not in {"NOUN", "PROPN"} and following.text != "-":
            one = token.tag_ == "NN" and noun_status(token) is not None and not are_bodies(token)
            return token if one else None
        if token.pos_ not in {"ADJ", "NOUN", "PROPN", "VERB", "NUM"} and token.text != "-":
            return None
    return None


def _among(sentence: Sentence) -> Iterator[Part]:
    """The people listed before a group: "two nurses and a guard were among the dead"."""
    for match in _groups()[0].finditer(sentence.text) if sentence.quantities else ():
        for quantity in sentence.quantities:
            people = _people(sentence, quantity) if quantity.end <= match.start() else None
            if people is None or not _is_number(quantity) or people.idx >= match.start():
                continue
            if _leads_to(sentence, people.idx + len(people), match.start()):
                said = sentence.span(*match.span())[-1]
                yield Part(counted_by(quantity), people, said, _outcome(match[0]))


def _leads_to(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing but a list stands between these characters; "including a child" may."""
    text = sentence.text
    aside = re.compile(r",?\s*including(?:\s+[\w-]+){1,4}?(?=,|\s+(?:was|were|are|is)\b)").match(
        text, start, end
    )
    at = aside.end() if aside is not None else start
    listed = [(count.start, people.idx + len(people)) for count, people in _listed(sentence, at)]
    stretches = [(a, b) for a, b in listed if b <= end]
    between = "".join(
        text[a:b]
        for a, b in zip([at, *(b for _, b in stretches)], [*(a for a, _ in stretches), end], strict=True)
    )
    return all(word.casefold() in _joints() for word in re.findall(r"[\w-]+|[^\w\s]", between))


def _people(sentence: Sentence, quantity: Quantity) -> Token | None:
    number = sentence.span(*quantity.number).root
    people = number.head if number.dep_ in {"nummod", "quantmod"} else number
    return people if are_people(sentence, people) else people_after(sentence, quantity)


def _is_number(quantity: Quantity) -> bool:
    """Whether it tells how many: "including many children" does not."""
    return quantity.high != 0 and (quantity.qualifier != "vague" or quantity.high is not None)


@cache
def _joints() -> frozenset[str]:
    """Words of a list, and between people and the group that they are among: "were also identified"."""
    return frozenset(load("tolls")["between parts"]) | frozenset(load("tolls")["said to be"])


def _outcome(group: str) -> Outcome | None:
    words = set(group.casefold().split())
    groups: dict[Outcome, list[str]] = load("tolls")["groups"]
    return next((outcome for outcome, said in groups.items() if words & set(said)), None)
