"""What speaks for and against a match, step by step, from the odds before looking to the odds at the end.

As the waterfall charts of record linkage: each bar is a match weight, a logarithm of odds to the base of two
(Fellegi and Sunter, 1969).
"""

from collections.abc import Sequence
from math import log
from xml.sax.saxutils import escape

_WIDTH, _LABEL, _ROW, _BAR, _TOP = 720, 300, 30, 16, 48


def waterfall(title: str, weights: Sequence[tuple[str, float]], probability: float) -> str:
    """An SVG of the weights in their order, each a natural logarithm of odds, with the sum they lead to.

    The probability also reckons with rivals: others of the same list who may be the same person.
    """
    steps, at = [], 0.0
    for name, weight in weights:
        steps.append((name, at, at + weight / log(2)))
        at += weight / log(2)
    steps.append(("together", 0.0, at))
    ends = [0.0, *(end for _, _, end in steps)]
    low, high = min(ends), max(ends)
    scale = (_WIDTH - _LABEL - 70) / max(1.0, high - low)
    rows = [_row(number, *step, low, scale) for number, step in enumerate(steps)]
    zero = _LABEL + (0 - low) * scale
    bottom = _TOP + len(steps) * _ROW
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {bottom + 34}" role="img" '
        f'font-family="sans-serif" font-size="13"><title>{escape(title)}</title>'
        f'<text x="0" y="18" font-weight="bold">{escape(title)}</text>'
        f'<line x1="{zero:.1f}" x2="{zero:.1f}" y1="{_TOP - 12}" y2="{bottom}" stroke="#999"/>'
        + "".join(rows)
        + f'<text x="0" y="{bottom + 22}">match weights (doublings of the odds); with rivals reckoned, '
        f"probability {probability:.2f}: possible, for a person to confirm</text></svg>\n"
    )


def _row(number: int, name: str, start: float, end: float, low: float, scale: float) -> str:
    y = _TOP + number * _ROW
    left, right = sorted((_LABEL + (start - low) * scale, _LABEL + (end - low) * scale))
    fill = "#333" if name == "together" else "#4f7d5a" if end >= start else "#a33b3b"
    return (
        f'<text x="0" y="{y + _BAR - 3}">{escape(name)}</text>'
        f'<rect x="{left:.1f}" y="{y}" width="{max(1.0, right - left):.1f}" height="{_BAR}" fill="{fill}"/>'
        f'<text x="{right + 6:.1f}" y="{y + _BAR - 3}">{end - start:+.1f}</text>'
    )
