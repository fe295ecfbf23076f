"""Standing facts, as told."""

from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.lexicon import load
from truceline.record.shapes import BackgroundEntry


def background(entry: BackgroundEntry, material: Material) -> Sentence:
    """As in "According to the report by A (…), Nagorno-Karabakh is known as the Republic of Artsakh."."""
    account = entry.accounts[0]
    pattern = load("wording")["relations"].get(entry.relation)
    if pattern is None or account.stance != "stated" or (entry.relation == "began" and entry.when is None):
        return material.said(saying.about(entry.subject.name, account, material), entry.claims)
    subject = grammar.with_article(entry.subject.name)
    clause = pattern.format(
        subject=subject[:1].lower() + subject[1:] if subject.startswith("The ") else subject,
        object=grammar.with_article(entry.object)
        if entry.relation in {"known as", "supported by", "claimed by"}
        else entry.object,
        day=dates.during(entry.when).strip(),
    )
    return material.said(f"According to {saying.source(account, material)}, {clause}", entry.claims)
