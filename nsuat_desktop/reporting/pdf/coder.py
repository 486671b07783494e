"""Text as the codes of the subset fonts that reportlab embeds; words are remembered."""

from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from nsuat_desktop.reporting.pdf.text import font_name

Coded = tuple[tuple[str, str], ...]
"""Stretches of (name of the font in the file, escaped text)."""

_MOST_WORDS = 10_000
"""Numbers of a long list are words too, and none comes twice."""


class Coder:
    """Codes of one document: reportlab gives letters their codes as they come up."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas._doc  # type: ignore[attr-defined]
        self._words: dict[tuple[str, str], Coded] = {}

    def coded(self, text: str, face: str) -> Coded:
        """Neighbours in the same font are one stretch."""
        words = text.split(" ")
        if len(words) == 1:
            return self._word(text, face)
        space = self._word(" ", face)
        found: list[tuple[str, str]] = []
        for number, word in enumerate(words):
            coded = self._word(word, face)
            for font, shown in (*space, *coded) if number else coded:
                if found and found[-1][0] == font:
                    found[-1] = (font, found[-1][1] + shown)
                else:
                    found.append((font, shown))
        return tuple(found)

    def _word(self, word: str, face: str) -> Coded:
        known = self._words.get((word, face))
        if known is None:
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            font: Any = pdfmetrics.getFont(font_name(face))
            known = self._words[word, face] = tuple(
                (
                    font.getSubsetInternalName(subset, self._document),
                    self._canvas._escape(codes),  # type: ignore[attr-defined]
                )
                for subset, codes in font.splitString(word, self._document)
            )
        return known
