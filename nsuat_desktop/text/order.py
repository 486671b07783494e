"""Vietnamese order as a storable key: compare the keys as plain strings, on every system alike.

Syllable by syllable: the letters of a syllable, then its tone, then the next syllable; case last.
The key is ASCII. Tone characters sort below all letters, so the shorter syllable comes first.
"""

import unicodedata
from functools import lru_cache

from nsuat_desktop.text.fold import fold

_ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq"
_LETTER = dict(zip(_ALPHABET, _CODES, strict=True))
_TONE = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_QUALITY = {"\u0302", "\u0306", "\u031b"}
_LEVEL_TONE = "1"
_TIE = " "


def sort_key(text: str) -> str:
    """Key of a name or title. Punctuation only separates; equal names differ by case at the end."""
    # A number by itself: each is another one, which would drive syllables out of memory.
    keys = [(_number_key if word.isdecimal() else _kept_key)(word) for word in text.split()]
    letters = "".join([key for key, _ in keys])
    ties = "".join([tie for _, tie in keys]).rstrip("0")
    return f"{letters}{_TIE}{ties}" if ties else letters


def person_sort_key(full_name: str) -> str:
    """Key of a person's name: given name (the last syllable) first, then the rest."""
    words = _split(full_name)
    return sort_key(" ".join([*words[-1:], *words[:-1]]))


class _SplitTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        letter_like = char.isalnum() or unicodedata.category(char).startswith("M")
        self[code] = kept = char if letter_like else " "
        return kept


_SPLIT = _SplitTable()


def _split(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).translate(_SPLIT).split()


_DIGIT = str.maketrans({digit: _LETTER[digit] for digit in "0123456789"})


def _number_key(text: str) -> tuple[str, str]:
    if not text.isascii():
        return _kept_key(text)
    return text.translate(_DIGIT) + _LEVEL_TONE, "0" * (len(text) + 1)


@lru_cache(maxsize=32768)  # a language of some 7,000 syllables: nearly every word is a hit
def _kept_key(text: str) -> tuple[str, str]:
    """Letters and ties of what stands between two spaces: of several words, where it has signs."""
    keys = [_word_key(word) for word in _split(text)]
    return "".join([key for key, _ in keys]), "".join([tie for _, tie in keys])


def _word_key(word: str) -> tuple[str, str]:
    """Letters with tone, and the tie-breaker: 0 lower, 1 upper a letter; then the tone's place."""
    letters, tones, ties = [], [], []
    tone_at = 0
    for char in word:
        base, tone = _letter_and_tone(char)
        letters.append(base)
        ties.append("1" if char.isupper() else "0")
        if tone:
            tones.append(tone)
            tone_at = len(letters)
    tie = "".join(ties) + (chr(ord("0") + min(tone_at, 70)) if tone_at else "0")
    return "".join(letters) + ("".join(tones) or _LEVEL_TONE), tie


@lru_cache(maxsize=4096)
def _letter_and_tone(char: str) -> tuple[str, str]:
    """Code of the letter (ă, â, ê, ô, ơ, ư, đ are letters of their own) and of its tone."""
    quality, tone = "", ""
    base, *marks = list(unicodedata.normalize("NFD", char.lower()))
    for mark in marks:
        tone = _TONE.get(mark, tone)
        quality = mark if mark in _QUALITY else quality
    letter = unicodedata.normalize("NFC", base + quality)
    if letter not in _LETTER and base in _LETTER:
        letter = base  # ñ, ç, ü and the like go with their letter
    if letter in _LETTER:
        return _LETTER[letter], tone
    if unicodedata.category(base).startswith("M"):
        return "", _TONE.get(base, "")
    plain = fold(base)
    known = "".join(_LETTER[c] for c in plain if c in _LETTER)
    return (known, tone) if known and len(known) == len(plain) else (f"~{ord(base):06x}", tone)
