"""The ACLED sub-event of an event: by its words, its weapons, what it struck, and the document's rest."""

from collections import Counter

from truceline.claims import Act, AffectedClass, Stance
from truceline.lexicon import load
from truceline.reading.english.misread import lemma_of
from truceline.reading.english.roles import behind
from truceline.reading.incidents import weapons
from truceline.reading.incidents.acts import settle
from truceline.reading.incidents.events import Event
from truceline.reading.sentence import Article
from truceline.reading.tolls.victims import core, noun_status

_AIR: Act = "Air/drone strike"
_GUNS: Act = "Shelling/artillery/missile attack"
_CHEMICAL: Act = "Chemical weapon"
_DISRUPTED: Act = "Disrupted weapons use"


def act_of(event: Event, victim: AffectedClass, stance: Stance, article: Article) -> Act:
    """The act of the first trigger that settles one; a weapon's act goes before it.

    A chemical weapon counts only where it is asserted (ACLED Codebook): a suspected one leaves an attack.
    """
    firm = [t for t in event.triggers if t.meaning.firm]
    plain = [t for t in event.triggers if t.meaning.act is not None]
    first = (firm or plain or event.triggers)[0]
    weapon = _act_of_weapons(event)
    if _brings_down(event):
        return _DISRUPTED
    if not first.meaning.firm and weapon in {None, _GUNS} and _is_air_force(event):
        weapon = _AIR
    if weapon is None and first.meaning.act is None and _is_from_afar(event, victim):
        weapon = _air_or_guns(article)
    return settle(first.meaning, None if weapon == _CHEMICAL and stance == "hedged" else weapon, victim)


def _act_of_weapons(event: Event) -> Act | None:
    """What the first weapon says that says anything; a word like "bombardment" is no weapon beside itself."""
    open_words = load("acts")["from afar"]["always"]
    told = [w for w in event.cast.weapons if w.first != w.token or w.token.lemma_.lower() not in open_words]
    acts = [w.act for w in told if w.act is not None]
    unsettled = [load("acts")["by weapon"].get(w.token.lemma_.lower()) for w in told]
    if acts:
        return acts[0]
    sure = any(t.meaning.act is not None for t in event.triggers)
    return None if sure else next((act for act in unsettled if act is not None), None)


def _is_air_force(event: Event) -> bool:
    """Whether an air force does it, whatever it drops."""
    flying = load("acts")["air forces"]
    return any(t.i > 0 and f"{t.nbor(-1).lower_} {t.lemma_.lower()}" in flying for t in event.cast.doers)


def _brings_down(event: Event) -> bool:
    """Whether what was destroyed are weapons in flight: "destroyed nine drones"."""
    table = load("acts")["brings down"]
    struck = [noun for t in event.cast.victims for noun in (t, *behind(t, {"of"}))]
    flying = (weapon for t in struck if (weapon := weapons.at(t)) is not None)
    destroyed = any(lemma_of(t.token) in table["words"] for t in event.triggers)
    return destroyed and any(weapon.kind in table["weapons"] for weapon in flying)


def _is_from_afar(event: Event, victim: AffectedClass) -> bool:
    afar = load("acts")["from afar"]
    lemmas = {lemma_of(t.token) for t in event.triggers}
    if any(noun_status(core(t)) for t in event.cast.undergoers):
        return bool(lemmas & set(afar["always"]))
    return bool(lemmas & set(afar["always"])) or (
        victim in {"civilian object", "unknown"} and bool(lemmas & set(afar["on things"]))
    )


def _air_or_guns(article: Article) -> Act:
    """Whether the document's weapons are more of the air or of artillery; ties are artillery."""
    tokens = (t for sentence in article.sentences for t in sentence.doc.listed(weapons.last_words()))
    open_words = load("acts")["from afar"]["always"]
    found = Counter(
        w.act for t in tokens if (w := weapons.at(t)) is not None and t.lemma_.lower() not in open_words
    )
    return _AIR if found[_AIR] > found[_GUNS] else _GUNS
