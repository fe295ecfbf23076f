"""Words with the weights of those that may tell of one event, and the events that follow from them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from truceline.record.incidents.blocks import Blocks
from truceline.record.incidents.comparing import compared
from truceline.record.incidents.events import Event, Word
from truceline.record.incidents.tellings import Telling
from truceline.record.linkage import Weight, chained, linked
from truceline.record.review import Pairs


class Weighing:
    """Weights of pairs of words of different documents that may be one event and that nobody parted.

    A weight follows from its two words, so that words that stay need no second look.
    """

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self._blocks = Blocks()
        self._words: dict[Telling, Word] = {}
        self._weights: dict[Word, dict[Word, Weight]] = {}
        self._alike: dict[Word, list[Word]] = {}
        self._events: dict[Word, Event] = {}

    def words(self, carried: Iterable[list[Telling]]) -> list[Word]:
        """The words that these tellings carry, from now on weighed, and no others."""
        words = [self._known(tellings) for tellings in carried]
        for word in self._weights.keys() - set(words):
            self._remove(word)
        for word in words:
            if word not in self._weights:
                self._add(word)
        return words

    def event(self, words: list[Word]) -> Event:
        """The event that these words tell of; it is the same one as long as they do."""
        known = self._events.get(words[0])
        if known is None or known.words != words:
            known = self._events[words[0]] = Event(words)
        return known

    def chains(self, words: Sequence[Word], ruled: Mapping[Word, Sequence[Word]]) -> list[list[Word]]:
        """The words held, those together that may become one event; `ruled`: what people ruled the same."""
        if not ruled:
            return chained(words, self._alike)
        return chained(words, {word: [*self._alike[word], *ruled.get(word, ())] for word in words})

    def events(self, words: Sequence[Word], ruled: Sequence[Sequence[int]]) -> list[Event]:
        """The events that a chain tells of; `ruled`: places of words that people ruled the same."""
        place = {word: number for number, word in enumerate(words)}
        weights = {
            (number, place[other]): weight
            for number, word in enumerate(words)
            for other, weight in self._weights[word].items()
            if place.get(other, -1) > number
        }
        vague = {number for number, word in enumerate(words) if word.vague}
        alone = set(place.values()).difference(*ruled)
        groups = linked([*ruled, *([number] for number in alone)], weights, vague)
        return [self.event([words[number] for number in group]) for group in groups]

    def _known(self, tellings: list[Telling]) -> Word:
        known = self._words.get(tellings[0])
        return known if known is not None and known.tellings == tellings else Word(tellings)

    def _add(self, word: Word) -> None:
        lead = word.lead
        weights: dict[Word, Weight] = {}
        for near in self._blocks.near(lead):
            other = self._words[near]
            if (
                word.carriers.isdisjoint(other.carriers)
                and (likeness := compared(near, lead))
                and not _parted(near, lead, self._pairs)
            ):
                weights[other] = self._weights[other][word] = likeness.weight()
        self._blocks.add(lead)
        self._words[lead], self._weights[word] = word, weights
        self._alike[word] = [other for other, weight in weights.items() if weight.likeness > 0]
        for other in self._alike[word]:
            self._alike[other].append(word)

    def _remove(self, word: Word) -> None:
        self._blocks.remove(word.lead)
        del self._words[word.lead]
        self._events.pop(word, None)
        for other in self._weights.pop(word):
            del self._weights[other][word]
        for other in self._alike.pop(word):
            self._alike[other].remove(word)


def _parted(a: Telling, b: Telling, pairs: Pairs) -> bool:
    return bool(pairs.ruled) and any(pairs.different(x.id, y.id) for x, y in product(a.claims, b.claims))
