"""Who says, thinks or wants what in a document: every attribution, whether or not a claim rests on it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from truceline.claims import Document
from truceline.reading import frames, places
from truceline.reading.english import parse
from truceline.reading.english.tree import Doc
from truceline.reading.frames.cues import lemma, thoughts
from truceline.reading.passages.completing import complete
from truceline.reading.sentence import Frame
from truceline.reading.stretches import stretches

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """`source` says, by the words of `cue`, what stands in `content`: stretches of the document's text.

    The source is empty where nobody is named ("it is reported that").
    """

    source: tuple[Stretch, ...]
    cue: tuple[Stretch, ...]
    content: tuple[Stretch, ...]

    def as_json(self) -> dict[str, list[dict[str, int]] | dict[str, int]]:
        """As `truceline attributions` prints it: lists of stretches, and of the cue the longest one."""
        start, end = max(self.cue, key=lambda stretch: (stretch[1] - stretch[0], -stretch[0]))
        return {
            "source": _listed(self.source),
            "cue": {"start": start, "end": end},
            "content": _listed(self.content),
        }


def _listed(stretches: tuple[Stretch, ...]) -> list[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in stretches]


def attributions(document: Document) -> Iterator[Attribution]:
    """The attributions of all passages, in the order of the sentences and of their cues."""
    found = list(stretches(complete(document)))
    texts = [each.text for each in found]
    towns = map(places.towns, map(places.find, texts))
    for stretch, tree in zip(found, parse.parse(texts, towns), strict=True):
        start, quoted = stretch.start, stretch.quoted
        for frame in _outermost(frames.find(tree, quoted), quoted, tree):
            yield Attribution(
                _moved(frame.source, start), _moved(frame.cue, start), _moved(frame.content, start)
            )


def _outermost(found: Sequence[Frame], quoted: Sequence[Stretch], tree: Doc) -> Iterator[Frame]:
    """Without what a quotation says or thinks itself, and without thoughts inside what somebody says.

    They are part of the content there. "The envoy said that the army had denied it" keeps both.
    """
    for frame in found:
        held = any(other is not frame and _stands_in(frame, other.content) for other in found)
        if _stands_in(frame, quoted) or (held and not _is_nested(frame)):
            continue
        if frame.source or not _is_unissued(frame, tree):
            yield frame


def _is_nested(frame: Frame) -> bool:
    """Whether it stands on its own inside of what somebody says or thinks: saying does, wanting does not."""
    return frame.said and frame.stance in {"stated", "denied"}


def _is_unissued(frame: Frame, tree: Doc) -> bool:
    """Whether its cue is a noun that says nothing of a saying by itself: "the report on the bridge"."""
    cue = tree.char_span(*frame.cue[0])
    return cue is not None and cue.root.pos_ == "NOUN" and lemma(cue.root) not in thoughts("telling nouns")


def _stands_in(frame: Frame, stretches: Iterable[Stretch]) -> bool:
    """Whether the frame's words of saying stand in one of the stretches."""
    cue = frame.cue[0][0]
    return any(start <= cue < end for start, end in stretches)


def _moved(stretches: Iterable[Stretch], by: int) -> tuple[Stretch, ...]:
    return tuple((start + by, end + by) for start, end in stretches)
