"""Which names a brief withholds, and how.

The rule: a speaker's name is withheld where it looks like a person's, the lexicon of actors does not know
it, and no document puts a public office beside it ("President …", "…, a spokeswoman for …"). So are its parts
where they stand alone. Prisoners, victims and witnesses must not be exposed to public curiosity (Geneva
Convention III, article 13). Names of people who are only spoken of are not found by this rule: whoever
publishes a brief reads its quotes first.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache

from truceline.brief.wording import grammar
from truceline.brief.wording.known import spellings
from truceline.claims import AnyClaim, Document
from truceline.lexicon import load

MASK = "▮▮▮"
UNDESCRIBED = "a speaker named in the source"
_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+")
_APPOSITION = re.compile(r",\s+([^,.;:()“”\"]{1,80})")
_CORE = re.compile(r"\s(?:of|for|in|at|to|from|with|who|whose|on)\s")
_CLAUSE_END = re.compile(r"[;:!?()“”\"]|(?<![A-Z])\.(?=\s)")


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(load("withheld")[kind])


def private_speakers(claims: Iterable[AnyClaim], documents: Collection[Document]) -> dict[str, str]:
    """Each name to withhold, with what stands in its place: "a resident", or `UNDESCRIBED`."""
    names = {speaker.name for claim in claims for speaker in claim.speakers if speaker.actor is None}
    beside = {
        name: [words for document in documents for words in _beside(name, document.text)]
        for name in sorted(filter(looks_personal, names))
    }
    offices = _words("offices") | _words("ranks")
    public = [
        set(name.split())
        for name, roles in beside.items()
        if any(_named_in(words, offices) for words in roles)
    ]
    # A public person's surname alone is public too; a relative with another first name is not.
    return {
        name: _role(roles)
        for name, roles in beside.items()
        if not any(set(name.split()) <= words for words in public)
    }


def _role(beside: Iterable[str]) -> str:
    """How a private speaker is described, by what stands beside the name."""
    roles = (grammar.a(role) for words in beside if (role := _named_in(words, _words("private"))))
    return next(roles, UNDESCRIBED)


def looks_personal(name: str) -> bool:
    """Whether a name consists of capitalised words, none of which is an organisation's or an office's."""
    words = [re.sub(r"['’]s$", "", word) for word in _TITLE.sub("", name).split()]
    proper = [word for word in words if word.lower() not in _words("particles")]
    known = _words("organisations") | _words("offices")
    return (
        name not in spellings()
        and 0 < len(proper) < 5
        and all(word[0].isupper() and not word.isupper() for word in proper)
        and not any(word.lower() in known for word in proper)
    )


def _beside(name: str, text: str) -> Iterable[str]:
    """What is said of this name where it stands: the words before it, and those in apposition after it."""
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        yield _before(text[max(0, found.start() - 60) : found.start()])
        if after := _APPOSITION.match(text, found.end()):
            yield _CORE.split(after[1] + " ", maxsplit=1)[0]


def _before(text: str) -> str:
    """The last words of the text, less a person's other names: "President" of "on Monday President Anna"."""
    ranks = _words("ranks")
    unstopped = re.sub(
        r"\b([A-Z][a-z]+)\.", lambda found: found[1] if found[1].lower() in ranks else found[0], text
    )
    words = _CLAUSE_END.split(unstopped)[-1].replace(",", " ").split()
    for _ in range(2):
        if words and words[-1][0].isupper() and words[-1].lower() not in _words("offices") | ranks:
            words.pop()
    return " ".join(words[-2:])


def _named_in(words: str, roles: Collection[str]) -> str | None:
    """The role among these words: the last word, or the last two."""
    tokens = words.lower().split()
    ends = (" ".join(tokens[-2:]), tokens[-1] if tokens else "")
    return next((end for end in ends if end in roles), None)


def mask(names: Collection[str], known: Collection[str]) -> re.Pattern[str] | None:
    """A pattern for these names and their parts; a part that is also a word of a `known` name is spared.

    A part takes the name before it along: where "Kareva" is withheld, "Anna Kareva" is.
    """
    spared = {word.lower() for name in known for word in re.findall(r"\w+", name)} | _words("particles")
    parts = {part for name in names for part in re.findall(r"[\w’'-]+", _TITLE.sub("", name))}
    parts = {part for part in parts if len(part) > 2 and part.lower() not in spared}
    if not names:
        return None
    wholes = "|".join(map(re.escape, _longest_first(names)))
    before = rf"(?:(?!(?i:{'|'.join(map(re.escape, _longest_first(spared)))})\b)[A-Z][\w’'-]+\s+)?"
    alone = "|".join(map(re.escape, _longest_first(parts)))
    return re.compile(rf"(?<!\w)(?:{wholes}" + (rf"|{before}(?:{alone})" if alone else "") + r")(?!\w)")


def _longest_first(forms: Collection[str]) -> list[str]:
    return sorted(forms, key=lambda form: (-len(form), form))


def withhold(text: str, names: re.Pattern[str] | None) -> str:
    """The text with `MASK` in place of each name."""
    return names.sub(MASK, text) if names else text


def described(name: str, private: Mapping[str, str]) -> str:
    """A speaker as a sentence names it: a withheld one by role, one who is only a role with "a"."""
    if name in private:
        return private[name]
    head = _CORE.split(name + " ", maxsplit=1)[0].strip()
    if _named_in(head, _words("private")) and name[:1].islower() and not re.match(r"(?:an?|the|one)\b", name):
        return grammar.a(name)
    return grammar.with_article(name)
