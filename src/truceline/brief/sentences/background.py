"""Standing facts, as told."""

import re

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
    names_somebody = entry.relation in {"known as", "supported by", "claimed by"}
    clause = pattern.format(
        subject=_subject(entry, material),
        object=grammar.with_article(entry.object) if names_somebody else entry.object,
        day=dates.during(entry.when).strip(),
    )
    return material.said(f"According to {saying.source(account, material)}, {clause}", entry.claims)


def _subject(entry: BackgroundEntry, material: Material) -> str:
    """The subject as it stands within a sentence; a capital that only began the source's own is put back."""
    name = entry.subject.name
    lowered = name[:1].lower() + name[1:]
    first = lowered.split()[0]
    text = material.documents[entry.accounts[0].document].text
    is_common = entry.subject.actor is None and (
        first == "the" or re.search(rf"\b{re.escape(first)}\b", text)
    )
    return grammar.with_article(lowered) if is_common and name[1:2].islower() else grammar.with_article(name)
