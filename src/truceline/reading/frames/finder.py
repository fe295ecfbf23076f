"""Who says what in one sentence: sources, cue words and the content said, found in its tree.

After the attribution scheme of Pareti (2012): every attribution is a source, a cue and a content, each of
which may be broken up. Names are resolved later, in speakers; here the words are only found.
"""

from truceline.reading.english.tree import Doc
from truceline.reading.frames import idioms, impressions, labels, markers, nouns, predicates, verbs
from truceline.reading.frames.words import Stretch
from truceline.reading.sentence import Frame


def find(doc: Doc, quoted: tuple[Stretch, ...]) -> tuple[Frame, ...]:
    """The frames of a sentence, in the order of their cues. `quoted`: what stands in quotation marks."""
    found = [
        *verbs.find(doc, quoted),
        *predicates.find(doc),
        *markers.find(doc),
        *nouns.find(doc),
        *labels.find(doc),
        *impressions.find(doc),
        *idioms.find(doc),
    ]
    return tuple(sorted(found, key=lambda frame: (frame.cue, frame.content)))
