"""What gives no evidence: commentary, documents that no date places, decisions that rest on no claim."""

from truceline.brief.basis import Cited, Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import grammar
from truceline.claims import Quote
from truceline.record.shapes import LeftOut, Unanchored


def left_out(material: Material) -> tuple[Sentence, ...]:
    """One sentence a document and reason, whose basis shows the stretches; then one a lost decision."""
    groups: dict[tuple[str, str], list[LeftOut]] = {}
    for one in material.record.left_out:
        groups.setdefault((one.document, one.why), []).append(one)
    lost = (_lost(one, material) for one in material.record.unanchored)
    return (*(_sentence(group, material) for group in groups.values()), *lost)


def _sentence(group: list[LeftOut], material: Material) -> Sentence:
    document = material.documents[group[0].document]
    stretches = [Cited(document.id, _quote(one, document.text)) for one in group]
    of = f"{saying.publisher(document)} ({saying.published(document)})"
    if group[0].why == "undated":
        return material.left_out(
            f"The document by {of} was left out, for no date places it", "as of", stretches
        )
    passages = grammar.counted(len(group), "passage", "passages")
    was = "was" if len(group) == 1 else "were"
    return material.left_out(
        f"{passages} of the document by {of} {was} left out as commentary", "commentary", stretches
    )


def _lost(one: Unanchored, material: Material) -> Sentence:
    text = f"Decision {one.decision} ({one.does}) was not applied, for {one.why}"
    return material.absent(text, f"a claim with the words “{one.words}”", material.searched)


def _quote(one: LeftOut, text: str) -> Quote:
    return Quote(exact=text[one.start : one.end], start=one.start, end=one.end)
