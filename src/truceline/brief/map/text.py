"""Lines of text and the room that they take.

No font is at hand when the map is drawn. Widths are Helvetica's (Adobe font metrics), which Arial, Liberation
Sans and Nimbus Sans share; each line is written with its `textLength`, so that another font keeps to it.
"""

import unicodedata
from dataclasses import dataclass
from functools import cached_property

from truceline.brief.map.svg import clean, element, words

_WIDTHS = {
    191: "'",
    222: "ijl",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckvsxyz",
    556: "#$0123456789?L_abdeghnopqu",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
_WIDTH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
BOLD = 1.07  # the bold cuts are so much wider on average
BOLD_STYLES = {"name", "number", "count", "inverse"}
ASCENT, DESCENT = 0.76, 0.22  # of the size
LEADING = 1.2


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; `style` is a class of map.css ("name", "other", "number" …)."""

    text: str
    style: str


@dataclass(frozen=True)
class Line:
    """Runs on one line, in one size; `spacing` between letters is a share of the size."""

    runs: tuple[Run, ...]
    size: float
    spacing: float = 0

    @cached_property
    def width(self) -> float:
        """In pixels."""
        return sum(_width(run, self.size, self.spacing) for run in self.runs)

    def draw(self, x: float, y: float) -> str:
        """The line from `x`, on the baseline `y`."""
        attributes: dict[str, str | float] = {
            "x": x,
            "y": y,
            "font-size": self.size,
            "textLength": self.width,
        }
        if self.spacing:
            attributes["letter-spacing"] = self.spacing * self.size
        spans = [element("tspan", {"class": run.style}, words(run.text)) for run in self.runs]
        return element("text", {**attributes, "lengthAdjust": "spacingAndGlyphs"}, *spans)


@dataclass(frozen=True)
class Block:
    """Lines below each other."""

    lines: tuple[Line, ...]

    @cached_property
    def width(self) -> float:
        """Of the widest line, in pixels."""
        return max(line.width for line in self.lines)

    @cached_property
    def height(self) -> float:
        """From the top of the first line's letters to the foot of the last line's, in pixels."""
        return sum(line.size * LEADING for line in self.lines) - self.lines[-1].size * (
            LEADING - ASCENT - DESCENT
        )

    def draw(self, x: float, y: float, lean: float) -> str:
        """The block with its upper left corner at `x`, `y`; `lean` 0 is flush left, 0.5 centred, 1 right."""
        drawn = []
        for line in self.lines:
            drawn.append(line.draw(x + (self.width - line.width) * lean, y + line.size * ASCENT))
            y += line.size * LEADING
        return "".join(drawn)


def wrap(text: str, style: str, size: float, width: float) -> Block:
    """The text in lines no wider than `width` pixels; a longer word is cut with an ellipsis."""
    lines: list[str] = []
    for word in clean(text).split(" "):
        fitting = shorten(word, style, size, width)
        longer = f"{lines[-1]} {fitting}" if lines else fitting
        if lines and Line((Run(longer, style),), size).width <= width:
            lines[-1] = longer
        else:
            lines.append(fitting)
    return Block(tuple(Line((Run(line, style),), size) for line in lines))


def shorten(text: str, style: str, size: float, width: float) -> str:
    """The text, or as much of it as fits into `width` pixels with an ellipsis."""
    text = clean(text)
    if Line((Run(text, style),), size).width <= width:
        return text
    while text and Line((Run(f"{text}…", style),), size).width > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _width(run: Run, size: float, spacing: float) -> float:
    weight = BOLD if run.style in BOLD_STYLES else 1
    return sum(_advance(letter) * size * weight / 1000 + spacing * size for letter in run.text)


def _advance(letter: str) -> int:
    """Thousandths of the size; of a letter that Helvetica lacks, its base letter's, else a wide one's."""
    base = unicodedata.normalize("NFD", letter)[0]
    if unicodedata.combining(base):
        return 0
    return _WIDTH.get(base, 1000 if unicodedata.east_asian_width(base) in "WF" else 620)
