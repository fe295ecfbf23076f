"""What a brief is composed from: the record, and the claims and documents that its entries refer to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from truceline.brief import withheld
from truceline.brief.basis import Absent, Basis, Cited, Computed, Said, Sentence
from truceline.brief.withheld import Private
from truceline.brief.wording import grammar
from truceline.claims import AnyClaim, Document
from truceline.record.shapes import Record


@dataclass(frozen=True, slots=True)
class Material:
    """`private`: the people whose names are withheld; `named`: where these stand in each document."""

    record: Record
    claims: Mapping[str, AnyClaim]
    documents: Mapping[str, Document]
    private: Private
    named: Mapping[str, tuple[tuple[int, int], ...]]

    @property
    def searched(self) -> tuple[str, ...]:
        """The documents (ids) that the record knows, in its order: on an earlier day, some."""
        return tuple(source.id for source in self.record.documents)

    def claim(self, claim: str) -> AnyClaim:
        """The claim with this id. Raises ValueError where the record refers to one that was not given."""
        try:
            return self.claims[claim]
        except KeyError:
            raise ValueError(
                f"The record refers to claim {claim}, which is not given; pass the claims it was built from."
            ) from None

    def cite(self, claims: Iterable[str]) -> tuple[Cited, ...]:
        """The quotes of these claims, each once, in the order given."""
        cited = (Cited(claim.document, claim.quote) for claim in map(self.claim, claims))
        return tuple(dict.fromkeys(cited))

    def said(self, text: str, claims: Iterable[str]) -> Sentence:
        """A sentence that rests on the words of these claims."""
        return self._sentence(text, Said(self.cite(claims)))

    def computed(self, text: str, rule: str, claims: Iterable[str]) -> Sentence:
        """A sentence that follows from these claims by the named rule."""
        return self._sentence(text, Computed(rule, self.cite(claims)))

    def absent(self, text: str, looked_for: str, looked_in: Iterable[str]) -> Sentence:
        """A sentence on what these documents (ids) do not hold."""
        return self._sentence(text, Absent(self.masked(looked_for), tuple(looked_in)))

    def left_out(self, text: str, rule: str, stretches: Iterable[Cited]) -> Sentence:
        """A sentence on stretches of documents that gave no claim, by the named rule."""
        return self._sentence(text, Computed(rule, tuple(stretches)))

    def _sentence(self, text: str, basis: Basis) -> Sentence:
        return Sentence(self.masked(grammar.closed(grammar.opened(text))), basis)

    def masked(self, text: str) -> str:
        """The text without the names that are withheld."""
        return withheld.withhold(text, self.private)

    def speaker(self, name: str) -> str:
        """A speaker as a sentence names it: by role where the name is withheld, in whatever form it comes."""
        described = withheld.described(name, self.private)
        return described if self.masked(described) == described else withheld.UNDESCRIBED


def gather(record: Record, claims: Iterable[AnyClaim], documents: Iterable[Document]) -> Material:
    """The record with the claims and documents that it was built from."""
    claims, documents = tuple(claims), tuple(documents)
    private = withheld.private_people(claims, documents)
    return Material(
        record=record,
        claims={claim.id: claim for claim in claims},
        documents={document.id: document for document in documents},
        private=private,
        named={document.id: tuple(withheld.spans(document.text, private)) for document in documents},
    )
