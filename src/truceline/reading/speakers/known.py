"""Who has been named and who has spoken so far in a document."""

from collections.abc import Set
from dataclasses import dataclass, field
from typing import Literal

from truceline.claims import Named, Speaker
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.mentions import ActorMention
from truceline.reading.sentence import Sentence
from truceline.reading.speakers import phrases

Sort = Literal["person", "people", "body"]
_TAKES_UP: dict[Sort, tuple[Sort, ...]] = {
    "person": ("person",),
    "people": ("people", "body"),
    "body": ("body",),
}
_BODIES = {
    "government",
    "ministry",
    "military",
    "armed group",
    "international",
    "monitor",
    "organisation",
    "media",
}
_LONGEST_NAME = 4  # words of a personal name


@dataclass(slots=True)
class Known:
    """`spoken`: speakers and people, latest last. `active`: bodies and groups that last did something.

    `people`: family names to the full form and its actor. `bodies`: ids of actors to their fullest name.
    """

    spoken: list[tuple[Speaker, Sort]] = field(default_factory=list)
    active: dict[Sort, Speaker] = field(default_factory=dict)
    people: dict[str, Named] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)

    def latest(self, sort: Sort) -> Speaker | None:
        """The latest speaker whom a word of this sort can take up."""
        found = next((speaker for speaker, is_a in reversed(self.spoken) if is_a in _TAKES_UP[sort]), None)
        return found or next((self.active[s] for s in _TAKES_UP[sort] if s in self.active), None)

    def last(self) -> Speaker | None:
        """The latest speaker of all."""
        return self.spoken[-1][0] if self.spoken else None

    def called(self, words: Set[str]) -> Speaker | None:
        """The latest speaker in whose name all these words stand."""
        return next((s for s, _ in reversed(self.spoken) if words <= phrases.words(s.name)), None)

    def fullest(self, name: str, actor: str | None) -> str:
        """The fullest form of a name so far: "Amnesty" is "Amnesty International" once that was named."""
        full = self.bodies.get(actor, name) if actor else name
        return full if phrases.words(name) <= phrases.words(full) else name

    def learn_names(self, sentence: Sentence) -> None:
        """Take in a sentence's actors, and the personal names with the office that stands beside them."""
        for mention in sentence.actors:
            if mention.actor and mention.category not in {"office", "demonym"}:
                known = self.bodies.get(mention.actor, "")
                if known != mention.name and phrases.words(known) < phrases.words(mention.name):
                    self.bodies[mention.actor] = mention.name
        for run in _name_runs(sentence):
            family = run[-1].text.casefold()
            if family not in self.people:
                self.people[family] = _introduced(sentence, run)

    def learn_subjects(self, sentence: Sentence) -> None:
        """Take in those of whom the sentence tells something: "he said" or "it said" may mean them too."""
        for mention in sentence.actors:
            root = sentence.span(mention.start, mention.end).root
            sort = _active_sort(mention, root)
            if sort is not None and phrases.clause_subject(root):
                quote = sentence.quote(mention.start, mention.end)
                self.active[sort] = Speaker(name=mention.name, actor=mention.actor, quote=quote)
                if root.head.lemma_ in load("saying")["answering"]:
                    self.spoken.append((self.active[sort], sort))
        for token in sentence.doc:
            name = self.people.get(token.text.casefold()) if token.pos_ == "PROPN" else None
            if name is not None and phrases.clause_subject(token):
                speaker = Speaker(name=name.name, actor=name.actor, quote=sentence.quote_tokens([token]))
                self.spoken.append((speaker, "person"))


def _active_sort(mention: ActorMention, root: Token) -> Sort | None:
    """What a body in action can be taken up as; null for states, which act in every second sentence."""
    if root.tag_ == "NNS":
        return "people"
    return "body" if mention.category in _BODIES else None


def _name_runs(sentence: Sentence) -> list[list[Token]]:
    """Runs of two to four capitalised names outside places that do not end in an actor's name."""
    runs: list[list[Token]] = [[]]
    for token in sentence.doc:
        if token.pos_ == "PROPN" and sentence.place_at(token) is None:
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if 2 <= len(run) <= _LONGEST_NAME and _is_person(sentence, run[-1])]


def _is_person(sentence: Sentence, last: Token) -> bool:
    mention = sentence.actor_at(last)
    return mention is None or mention.category == "office"


def _introduced(sentence: Sentence, run: list[Token]) -> Named:
    """The person with what stands beside the name: "Syrian President Omar Test", "Omar Test, the mayor"."""
    last = run[-1]
    top = last.head if last.dep_ == "appos" and last.head.pos_ in {"NOUN", "PROPN"} else last
    phrase = noun_phrase(top)
    return Named(name=phrases.text_of(sentence, phrase), actor=phrases.actor_of(sentence, phrase))
