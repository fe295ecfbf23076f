"""Phrases that a body begins, and who holds it: "rebels", "ministry of defence of Armenia"."""

from truceline.reading.actors import meaning
from truceline.reading.actors.chains import Chain, chain_at
from truceline.reading.actors.meaning import Meaning
from truceline.reading.actors.phrases import Phrase, apposed, marked, owned, prefixes
from truceline.reading.actors.scene import Scene
from truceline.reading.actors.words import Word

_DETERMINERS = {"the", "its", "their"}
_ARTICLES = {"the", "a", "an"}
_LONGEST_LINE = 3


def unowned(scene: Scene, index: int) -> Phrase | None:
    """The phrase that begins with a body: "rebels", "the defence ministry", "ministry of defence of Armenia".

    Null for a word that says something only with an owner ("head").
    """
    first = scene.found[index].first
    chain = chain_at(scene, index, first)
    if chain is None:
        return None
    line, holder = _line(scene, chain)
    if holder is None and _says_nothing(scene, first, line):
        return None
    end = holder or line[-1]
    meant = _held(line, holder)
    if scene.word(first - 1) in prefixes():
        meant = meaning.tied(chain.bodies)
    first += scene.word(first) in _DETERMINERS
    phrase = Phrase(first, end.last, end.following, meant, None, chain.bodies)
    return marked(scene, apposed(scene, phrase))


def _says_nothing(scene: Scene, first: int, line: list[Chain]) -> bool:
    """ "head" and "side" without an owner; "anti-government", which tells what a protest is against."""
    bodies = line[0].bodies
    if scene.word(first - 1) in prefixes() and bodies[-1].category == "government":
        return True
    return len(line) == 1 and all(body.owned for body in bodies)


def _line(scene: Scene, chain: Chain) -> tuple[list[Chain], Phrase | None]:
    """Bodies of bodies, and the owner at their end: "spokesman for the ministry of defence of Armenia"."""
    line = [chain]
    while len(line) <= _LONGEST_LINE:
        link = _link(scene, line[-1])
        if link is None:
            return line, None
        if isinstance(link, Phrase):
            return line, link
        line.append(link)
    return line, None


def _link(scene: Scene, chain: Chain) -> Chain | Phrase | None:
    """What stands after "of" or its like: the owner of a body, or another body."""
    last, preposition = chain.bodies[-1], scene.word(chain.last + 1)
    token = chain.last + 2 + (scene.word(chain.last + 2) in _ARTICLES)
    found = scene.at(chain.following, token)
    speaks = last.speaks or last.person or last.owned
    if found is None or not _may_own(preposition, last, found.owner, speaks):
        return None
    if found.owner is None:
        return chain_at(scene, chain.following, token) if speaks else None
    if preposition == "in":
        return Phrase(token, found.last, chain.following + 1, meaning.alone(found.owner), found.owner)
    phrase = owned(scene, chain.following)
    if phrase is None or phrase.first != token or _is_listed(scene, chain, phrase):
        return None
    if not phrase.bodies and (found.owner.possessive or scene.word(phrase.last + 1) == "'s"):
        return None  # "the governor of Ukraine's third province" governs the province
    return phrase


def _may_own(preposition: str, body: Word, owner: Word | None, speaks: bool) -> bool:
    match preposition:
        case "of":
            return True
        case "for" | "with" | "at":
            return speaks
        case "from":
            return speaks or body.category == "military"
        case "in":
            return body.category == "government" and owner is not None and owner.role == "capital"
        case _:
            return False


def _is_listed(scene: Scene, chain: Chain, owner: Phrase) -> bool:
    """Whether several own a plural body together: "envoys of the US and France" are not the US's."""
    is_plural = scene.word(chain.last).endswith("s")
    if not is_plural or scene.word(owner.last + 1) not in {"and", "or", ","}:
        return False
    token = owner.last + 2 + (scene.word(owner.last + 2) in _ARTICLES)
    following = scene.at(owner.following, token)
    return following is not None and following.owner is not None


def _held(line: list[Chain], holder: Phrase | None) -> Meaning:
    if holder is None:
        meant, rest = meaning.unowned(line[-1].bodies), line[:-1]
    elif holder.owner and not holder.bodies:
        meant, rest = meaning.owned(holder.owner, line[-1].bodies), line[:-1]
    else:
        meant, rest = holder.meaning, line
    for chain in reversed(rest):
        meant = meaning.office_of(meant, chain.bodies)
    return meant
