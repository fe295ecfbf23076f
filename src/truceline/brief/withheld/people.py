"""The private people that documents name: speakers, and those who are only spoken of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from truceline.brief.withheld import beside
from truceline.brief.withheld.mentions import Mention, mentions, segments
from truceline.brief.withheld.runs import Name, keys, runs
from truceline.brief.withheld.words import actor_names, companions, institutions, listed
from truceline.claims import AnyClaim, Document
from truceline.gazetteer.names import fold

_SHORTEST = 3  # letters of a part that is withheld where it stands alone


@dataclass(frozen=True, slots=True)
class Private:
    """`names`: each name to withhold, with its bearer's role ("resident") or None.

    `parts`: words of these names that are withheld where they stand alone. All as keys.
    """

    names: Mapping[Name, str | None] = field(default_factory=dict)
    parts: frozenset[str] = frozenset()


def private_people(claims: Iterable[AnyClaim], documents: Iterable[Document]) -> Private:
    """Who is withheld in these documents and in what is claimed by them, in whatever order they come."""
    claims, documents = tuple(claims), tuple(documents)
    speakers = {speaker for claim in claims for speaker in claim.speakers}
    places = {keys(place.name) for claim in claims for place in claim.where}
    texts = {document.text for document in documents} | {document.title or "" for document in documents}
    common = _common(texts)
    found = _Found()
    for text in texts | {speaker.name for speaker in speakers}:
        for mention in mentions(text, common):
            found.add(mention)
    sure = found.sure | {keys(one.name) for one in speakers if one.actor is None and looks_personal(one.name)}
    publishers = {keys(document.publisher or "") for document in documents}
    public = _Public(
        found.public() | publishers | {keys(speaker.name) for speaker in speakers if speaker.actor}
    )
    private = (sure | found.likely - found.located) - places
    names = {name: found.role(name) for name in sorted(private) if not public.has(name)}
    spared = companions() | listed("particles") | public.words | {word for place in places for word in place}
    parts = _parts(names.keys() & sure) | _parts(names.keys() - sure) - common
    return Private(names, parts - spared - actor_names())


def looks_personal(name: str) -> bool:
    """Whether a name consists of capitalised words, none of which is an organisation's or an office's."""
    bare = re.sub(rf"^(?:{'|'.join(sorted(listed('titles')))})\b\.?\s*", "", name, flags=re.IGNORECASE)
    found = list(runs(bare))
    whole = len(found) == 1 and (found[0][0].start, found[0][-1].end) == (0, len(bare))
    return (
        whole
        and list(segments(found[0])) == found
        and fold(bare) not in actor_names()
        and not any(word.key in institutions() for word in found[0])
    )


@dataclass(slots=True)
class _Found:
    """What all mentions together say of each name."""

    sure: set[Name] = field(default_factory=set)
    likely: set[Name] = field(default_factory=set)
    located: set[Name] = field(default_factory=set)
    harmed: set[Name] = field(default_factory=set)
    roles: dict[Name, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, mention: Mention) -> None:
        kept = (self.sure, mention.sure), (self.likely, mention.likely), (self.located, mention.located)
        for names, holds in (*kept, (self.harmed, mention.harmed)):
            if holds:
                names.add(mention.name)
        self.roles[mention.name].update(mention.roles)

    def public(self) -> set[Name]:
        """Who holds an office; a calling does as much, but not for somebody to whom something happened."""
        harmed = {name[-1] for name in self.harmed}
        return self._called("offices") | {name for name in self._called("callings") if name[-1] not in harmed}

    def role(self, name: Name) -> str | None:
        """How a private person is described by what stands beside the name."""
        found = (beside.named_in(words, listed("private")) for words in sorted(self.roles.get(name, ())))
        return next(filter(None, found), None)

    def _called(self, kind: str) -> set[Name]:
        words = listed(kind) | {f"{word}s" for word in listed(kind)}  # "ministers Anna Kareva and …"
        return {
            name for name, roles in self.roles.items() if any(beside.named_in(role, words) for role in roles)
        }


class _Public:
    """Public people. A part of their names is public too; a relative with another first name is not."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.words: set[str] = set()
        self._by_word: dict[str, list[set[str]]] = defaultdict(list)
        for name in names:
            self.words.update(name)
            for word in set(name):
                self._by_word[word].append(set(name))

    def has(self, name: Name) -> bool:
        return any(set(name) <= words for words in self._by_word.get(name[0], ()))


def _common(texts: Iterable[str]) -> frozenset[str]:
    """Keys of the words that these texts write small."""
    return frozenset(
        fold(word)
        for word in {w for text in texts for w in re.findall(r"\b[^\W\d_]+\b", text)}
        if word.islower()
    )


def _parts(names: Iterable[Name]) -> frozenset[str]:
    words = {word for name in names for word in name}
    return frozenset(word for word in words if len(word) >= _SHORTEST)
