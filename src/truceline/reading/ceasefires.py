"""Ceasefires: a pause in fighting and the state that a report says it is in."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from truceline.claims import Ceasefire, CeasefireForm, CeasefireStatus, Named
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named, sides
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import setting
from truceline.reading.terms import clause_words, contains

_PARTIES = {"state", "government", "military", "armed group", "sides", "office"}
_FUTURE = {"will", "would", "shall"}
_NEARBY = 2


@cache
def _forms() -> dict[str, CeasefireForm]:
    return {word: form for form, words in load("ceasefires")["forms"].items() for word in words}


def read(sentence: Sentence, article: Article) -> Iterator[Ceasefire]:
    """The ceasefires of a sentence that are said to be or to have been, each state once."""
    seen: set[CeasefireStatus] = set()
    for token, form, source in _mentions(sentence, article):
        found = _state(token)
        if found is None or found[1] in seen or in_conditional(token):
            continue
        governor, status = found
        seen.add(status)
        yield _ceasefire(sentence, article, token, governor, form, status, source)


def _mentions(
    sentence: Sentence, article: Article
) -> Iterator[tuple[Token, CeasefireForm, Token | Ceasefire]]:
    """Words for a ceasefire, and words that take one up; with whatever tells how many they are."""
    last: tuple[Token, CeasefireForm] | None = None
    for token in sentence.doc:
        form = _form_of(token)
        if form is not None:
            last = token, form
            yield token, form, token
        elif token.dep_ in {"nsubj", "nsubjpass"} and token.lower_ in load("ceasefires")["anaphors"]:
            if last is not None:
                yield token, last[1], last[0]
            else:
                earlier = _earlier(article, sentence)
                if earlier is not None:
                    yield token, earlier.form, earlier


def _form_of(token: Token) -> CeasefireForm | None:
    if token.pos_ not in {"NOUN", "PROPN"}:
        return None
    word = token.lemma_.lower()
    before = " ".join(t.lower_ for t in token.doc[max(0, token.i - 3) : token.i])
    if word == "pause" and not contains(before, load("ceasefires")["pause_of"]):
        return None
    if word == "fire" and before.endswith("cease -"):
        word = "ceasefire"
    phrase = " ".join(t.lower_ for t in token.doc[token.i : token.i + 3])
    form = _forms().get(word) or next((f for p, f in _forms().items() if " " in p and phrase == p), None)
    if form is None:
        return None
    if contains(before, load("ceasefires")["unilateral"]):
        return "unilateral"
    return "humanitarian pause" if form != "truce" and "humanitarian" in before else form


def _state(token: Token) -> tuple[Token, CeasefireStatus] | None:
    """The word that gives the ceasefire its state; null where it is only wanted or spoken of."""
    for above in _governors(token):
        as_subject = token.dep_ in {"nsubj", "nsubjpass"} and above == token.head
        if above.lemma_.lower() in load("ceasefires")["wanted"] and not as_subject:
            return None
        for status, words in load("ceasefires")["states"].items():
            key = "subject" if as_subject else "object"
            if above.pos_ in {"VERB", "AUX"} and _matches(above, words.get(key, [])):
                if status == "violated" and as_subject and token.dep_ == "nsubj":
                    continue  # "the truce breaks new ground": only the passive is a violation
                return above, _with_negation(above, status)
            if above.pos_ == "NOUN" and above.lemma_.lower() in words.get("nouns", []):
                if status == "attempted" and _fails(above):
                    return above.head, "failed"
                return above, status
    for child in token.children:  # "a ceasefire agreed last week", "a ceasefire ordered by …"
        if child.dep_ in {"acl", "relcl"}:
            for status, words in load("ceasefires")["states"].items():
                key = "object" if child.tag_ == "VBN" else "subject"
                if _matches(child, words.get(key, [])):
                    return child, status
    return None


def _governors(token: Token) -> list[Token]:
    """The words above, as far as they say something of the ceasefire itself."""
    found: list[Token] = []
    at = token
    for _ in range(4):
        if at.head == at:
            break
        if at.dep_ in {"relcl", "advcl", "ccomp", "parataxis"}:
            break
        at = at.head
        if at.pos_ in {"VERB", "AUX", "NOUN"}:
            found.append(at)
        if at.pos_ in {"VERB", "AUX"} and at.dep_ != "xcomp":
            break
    return found


def _matches(word: Token, phrases: list[str]) -> bool:
    for phrase in phrases:
        first, *rest = phrase.split()
        if word.lemma_.lower() == first and all(
            any(t.lower_ == r for t in word.doc[word.i + 1 : word.i + 4]) for r in rest
        ):
            return True
    return False


def _with_negation(verb: Token, status: CeasefireStatus) -> CeasefireStatus:
    denied = any(c.dep_ == "neg" for c in verb.children)
    return "failed" if denied and status == "in force" and verb.lemma_ in {"hold", "last"} else status


def _fails(noun: Token) -> bool:
    verb = noun.head
    return noun.dep_ in {"nsubj", "nsubjpass"} and _matches(
        verb, load("ceasefires")["states"]["failed"]["subject"]
    )


def _ceasefire(
    sentence: Sentence,
    article: Article,
    token: Token,
    governor: Token,
    form: CeasefireForm,
    status: CeasefireStatus,
    source: Token | Ceasefire,
) -> Ceasefire:
    start, end = _words(token, governor)
    background = setting(sentence, article, governor, start, end)
    parties = _parties(sentence, article, governor, status)
    earlier = source if isinstance(source, Ceasefire) else _earlier(article, sentence)
    if not parties and earlier is not None and token.lower_ in load("ceasefires")["anaphors"]:
        parties = earlier.parties
    begins = background.when.earliest if background.when is not None and _is_ahead(governor) else None
    return claim(
        Ceasefire,
        article,
        sentence,
        start,
        end,
        background,
        parties=parties,
        form=form,
        status=status,
        count=_count(sentence, source),
        in_force=begins if status in {"agreed", "in force"} else None,
    )


def _words(token: Token, governor: Token) -> tuple[int, int]:
    """From the ceasefire's own phrase or the clause's subject to the end of the clause."""
    if governor.pos_ in {"VERB", "AUX"}:
        return reach([*clause_words(governor), token])
    return reach([*token.subtree, governor])


def _is_ahead(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in verb.children)


def _count(sentence: Sentence, source: Token | Ceasefire) -> int:
    """How many ceasefires the words speak of: "three truces", "several attempts at a truce" is three at least."""
    if isinstance(source, Ceasefire):
        return source.count
    counted = [source, source.head.head] if source.dep_ == "pobj" else [source]
    for noun in counted:
        for child in noun.children:
            quantity = sentence.quantity_at(child) if child.dep_ in {"nummod", "amod"} else None
            if quantity is not None and quantity.low is not None and 1 < quantity.low < 100:
                return quantity.low
    return 1


def _parties(
    sentence: Sentence, article: Article, governor: Token, status: CeasefireStatus
) -> tuple[Named, ...]:
    """Who holds, breaks or agreed it: the subject of the act; of a pause that fails, the sides."""
    found: dict[str, Named] = {}
    subjects = [c for c in governor.children if c.dep_ in {"nsubj", "agent"}]
    subjects = [t for c in subjects for t in ([c] if c.dep_ == "nsubj" else list(c.children))]
    for head in subjects:
        for token in (head, *head.conjuncts):
            mention = sentence.actor_at(token)
            if mention is not None and mention.category == "sides":
                found.update({side.actor or side.name: side for side in sides(article, sentence)})
            elif mention is not None and mention.category in _PARTIES:
                name = named(article, sentence, token)
                if name is not None:
                    found.setdefault(name.actor or name.name, name)
    return tuple(found.values())


def _earlier(article: Article, sentence: Sentence) -> Ceasefire | None:
    """The ceasefire told of last, no more than two sentences before."""
    near = article.sentences[max(0, sentence.number - _NEARBY)].start
    told = [c for c in article.claims if isinstance(c, Ceasefire) and c.quote.start >= near]
    return told[-1] if told else None
