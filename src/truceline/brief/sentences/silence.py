"""Who has not said: undisclosed is not zero."""

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import grammar
from truceline.lexicon import load
from truceline.record.shapes import Account, NondisclosureEntry


def is_somebody(entry: NondisclosureEntry) -> bool:
    """Whether the silent actor is one that can be named: "neither side" is none."""
    return entry.actor.name.partition(" ")[0].lower() not in {"neither", "no", "nobody", "none"}


def undisclosed(entry: NondisclosureEntry, material: Material) -> Sentence:
    """As in "Azerbaijan has not disclosed its military casualties, according to the report by A (…)."."""
    account = _latest(entry, material)
    if entry.about == "other" or not is_somebody(entry):
        return material.said(saying.in_words(account, material), entry.claims)
    actor = grammar.with_article(names.called(entry.actor))
    has, its = ("have", "their") if grammar.is_plural(actor) else ("has", "its")
    text = (
        f"{actor} {has} not disclosed {_object(entry, its)}, according to {saying.source(account, material)}"
    )
    return material.said(text, entry.claims)


def _latest(entry: NondisclosureEntry, material: Material) -> Account:
    """Who told it last: how long a silence goes on counts for more than when it began."""
    told = [account for account in entry.accounts if account.stance != "denied"] or entry.accounts
    return max(told, key=lambda account: material.documents[account.document].published or "")


def _object(entry: NondisclosureEntry, its: str) -> str:
    words = load("wording")["undisclosed"]
    if entry.about == "prisoners":
        return str(words["prisoners"])
    status = entry.status or "unknown"
    if entry.outcome is None:
        return str(words["casualties"][status].format(its=its))
    deed = load("wording")["outcomes"][entry.outcome]["deed"]
    return f"{words['people'][status].format(its=its)} {deed}"
