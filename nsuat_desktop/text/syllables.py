"""Which words can be Vietnamese syllables: the yardstick for guessing an encoding."""

import itertools
import unicodedata
from collections.abc import Iterator
from functools import cache

ONSETS = (
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
)  # fmt: skip
_OPEN = (
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
    "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu", "oa", "oe", "oi", "ôi", "ơi",
    "ua", "uê", "ui", "uơ", "uy", "ưa", "ưi", "ưu", "oai", "oao", "oay", "oeo", "uây", "uôi",
    "uya", "uyu", "ươi", "ươu", "iêu", "yêu", "uêu",
)  # fmt: skip
_CLOSED = {
    "a": "c ch m n ng nh p t", "ă": "c m n ng p t", "â": "c m n ng p t",
    "e": "c m n ng p t", "ê": "ch m n nh p t", "i": "ch m n nh p t",
    "o": "c m n ng p t", "ô": "c m n ng p t", "ơ": "m n p t", "u": "c m n ng p t",
    "ư": "c m n ng t", "y": "t", "iê": "c m n ng p t", "yê": "m n ng t",
    "oa": "c ch m n ng nh p t", "oă": "c m n ng t", "oe": "n t", "oo": "c ng",
    "uâ": "n ng t", "uê": "ch nh n", "uô": "c m n ng t", "ươ": "c m n ng p t",
    "uy": "ch nh n t p", "uyê": "n t", "ua": "n ng t c",
}  # fmt: skip
_STOPS = ("c", "ch", "p", "t")
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Ngang, huyền, hỏi, ngã, sắc, nặng, as combining marks."""
_LETTER_MARKS = "\u0302\u0306\u031b"
_ROUNDED = ("oa", "oe", "uy")
"""Rimes whose tone mark is written on either vowel: hòa and hoà, thủy and thuỷ."""


def is_syllable(word: str) -> bool:
    """Whether a word is spelled as a Vietnamese syllable: any case, tone marks in both styles."""
    return unicodedata.normalize("NFC", word).lower() in _all_syllables()


def syllables() -> frozenset[str]:
    """Every syllable that the spelling allows, in lower case and NFC; more than are in use."""
    return _all_syllables()


@cache
def _all_syllables() -> frozenset[str]:
    return frozenset(itertools.chain.from_iterable(_toned(*each) for each in _bases()))


def _bases() -> Iterator[tuple[str, str, bool]]:
    """(onset, rime, whether it ends in a stop)."""
    closed = [(nucleus + coda, coda in _STOPS) for nucleus, codas in _CLOSED.items()
              for coda in codas.split()]  # fmt: skip
    rimes = [(rime, False) for rime in _OPEN] + closed
    for onset in ONSETS:
        for rime, stopped in rimes:
            # "gi" and "qu" swallow the vowel they end in: gì, giếng, quý.
            yield onset, rime, stopped
            if onset == "gi" and rime.startswith("i"):
                yield "g", rime, stopped


def _toned(onset: str, rime: str, stopped: bool) -> Iterator[str]:
    for tone in TONES[4:] if stopped else TONES:
        for place in _mark_places(rime):
            yield onset + unicodedata.normalize("NFC", rime[: place + 1] + tone + rime[place + 1 :])


def _mark_places(rime: str) -> tuple[int, ...]:
    """Letters of the rime that may carry the tone mark."""
    marked = [at for at, letter in enumerate(rime) if letter in "ăâêôơư"]
    if marked:
        return (marked[-1],)
    vowels = [at for at, letter in enumerate(rime) if letter in "aeiouy"]
    if rime in _ROUNDED:
        return (0, 1)
    if len(vowels) == 1:
        return (vowels[0],)
    closed = vowels[-1] < len(rime) - 1
    rounded = rime.startswith(("oa", "oe", "uy"))
    return (vowels[1],) if closed or rounded or len(vowels) == 3 else (vowels[0],)
