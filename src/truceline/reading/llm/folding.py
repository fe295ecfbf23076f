"""Words in a text whatever the shape of their quote marks and white space."""

from bisect import bisect_left
from collections.abc import Iterator

_MARKS = str.maketrans({**dict.fromkeys("“”„‟«»＂″", '"'), **dict.fromkeys("‘’‚‛‹›´`′", "'")})


class Folded:
    """A text with quote marks made alike and white space made one space; offsets are those of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = [i for i, c in enumerate(text) if not (c.isspace() and i and text[i - 1].isspace())]
        self._folded = "".join(" " if text[i].isspace() else text[i] for i in self._at).translate(_MARKS)

    def find(self, words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the words stand within `text[start:end]`, each time; half a word is no word of the text."""
        wanted = " ".join(words.split()).translate(_MARKS)
        first, last = bisect_left(self._at, start), bisect_left(self._at, end)
        found = self._folded.find(wanted, first, last) if wanted else -1
        while found >= 0:
            begin, close = self._at[found], self._at[found + len(wanted) - 1] + 1
            if not self._cuts(begin) and not self._cuts(close):
                yield begin, close
            found = self._folded.find(wanted, found + 1, last)

    def _cuts(self, at: int) -> bool:
        """Whether a word goes on across this offset."""
        return 0 < at < len(self._text) and self._text[at - 1].isalnum() and self._text[at].isalnum()
