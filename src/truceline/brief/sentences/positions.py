"""What actors are said to want or reject, in the words of the source."""

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import grammar
from truceline.lexicon import load
from truceline.record.shapes import PositionEntry


def position(entry: PositionEntry, material: Material) -> Sentence:
    """As in "Azerbaijan demanded of Armenia: “withdraw its troops”, according to the report by A (…)."."""
    actor = saying.subject(material.speaker(names.called(entry.actor)))
    addressee = grammar.with_article(names.called(entry.addressee)) if entry.addressee else ""
    pattern = load("wording")["attitudes"][entry.attitude]["addressed" if addressee else "alone"]
    others = tuple(one for one in entry.accounts[0].speakers if one.name != entry.actor.name)
    account = entry.accounts[0].model_copy(update={"speakers": others})
    wants = f"{actor} {pattern.format(addressee=addressee)}: {grammar.in_marks(entry.wants)}"
    return material.said(f"{wants}, according to {saying.source(account, material)}", entry.claims)
