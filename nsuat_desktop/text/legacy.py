"""Texts of old workbooks in TCVN3 (.VnTime fonts) and VNI (VNI-Times fonts).

Both tables were checked against independent converters. Decoding comes before any clean-up: in
TCVN3, U+00AD is ư and U+00D0 is é. Nothing is ever decoded twice, and real Unicode is left alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from nsuat_desktop.text.syllables import is_syllable


class Encoding(StrEnum):
    """How the text of a cell or column is written."""

    UNICODE = "unicode"
    TCVN3 = "tcvn3"
    VNI = "vni"


_TCVN3 = (
    "A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ "
    "C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ "
    "E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự "
    "FAỳ FBỷ FCỹ FDý FEỵ"
)
_FROM_TCVN3 = {int(pair[:2], 16): pair[2] for pair in _TCVN3.split()}

_VNI = (
    "á=aù à=aø ả=aû ã=aõ ạ=aï â=aâ ấ=aá ầ=aà ẩ=aå ẫ=aã ậ=aä ă=aê ắ=aé ằ=aè ẳ=aú ẵ=aü ặ=aë "
    "é=eù è=eø ẻ=eû ẽ=eõ ẹ=eï ê=eâ ế=eá ề=eà ể=eå ễ=eã ệ=eä "
    "ó=où ò=oø ỏ=oû õ=oõ ọ=oï ô=oâ ố=oá ồ=oà ổ=oå ỗ=oã ộ=oä ơ=ô ớ=ôù ờ=ôø ở=ôû ỡ=ôõ ợ=ôï "
    "ú=uù ù=uø ủ=uû ũ=uõ ụ=uï ư=ö ứ=öù ừ=öø ử=öû ữ=öõ ự=öï "
    "í=í ì=ì ỉ=æ ĩ=ó ị=ò ý=yù ỳ=yø ỷ=yû ỹ=yõ ỵ=î đ=ñ"
)
_VNI_VARIANTS = "í=iù ì=iø ỵ=yï"


@cache
def _vni_tables() -> tuple[dict[str, str], dict[str, str], re.Pattern[str]]:
    """(VNI to Unicode, Unicode to VNI, pattern with the longest sequences first)."""
    decode: dict[str, str] = {}
    encode: dict[str, str] = {}
    for pair in _VNI.split():
        letter, written = pair.split("=")
        encode[letter] = written
        encode[letter.upper()] = written.upper()
    for pair in (*_VNI.split(), *_VNI_VARIANTS.split()):
        letter, written = pair.split("=")
        decode[written] = letter
        decode[written.upper()] = letter.upper()
        if len(written) == 2:
            # A capital typed with a small mark is common in old files.
            decode[written[0].upper() + written[1]] = letter.upper()
    longest_first = sorted(decode, key=len, reverse=True)
    return decode, encode, re.compile("|".join(map(re.escape, longest_first)))


def decode(text: str, encoding: Encoding, *, capitals: bool = False) -> str:
    """The text in Unicode; `capitals` for TCVN3 fonts that draw capitals (.VnTimeH).

    One pass over the text: what comes out is never decoded again.
    """
    if encoding is Encoding.TCVN3:
        decoded = text.translate(_FROM_TCVN3)
        return decoded.upper() if capitals else decoded
    if encoding is Encoding.VNI:
        table, _, pattern = _vni_tables()
        return pattern.sub(lambda found: table[found[0]], text)
    return text


def encode(text: str, encoding: Encoding) -> str:
    """The way back, for files that others still need in an old font. TCVN3 has no capitals."""
    text = unicodedata.normalize("NFC", text)
    if encoding is Encoding.TCVN3:
        return text.translate({ord(letter): code for code, letter in _FROM_TCVN3.items()})
    if encoding is Encoding.VNI:
        _, table, _ = _vni_tables()
        return "".join(table.get(letter, letter) for letter in text)
    return text


def encoding_of_font(font: str) -> tuple[Encoding, bool] | None:
    """(encoding, whether it draws capitals) of a font by its name; None for other fonts."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return Encoding.TCVN3, name.endswith("h")
    if name.startswith("vni"):
        return Encoding.VNI, False
    return None


def reads_as(text: str, encoding: Encoding) -> str:
    """The text of a cell in a column that is of an old encoding by its other cells.

    A Western name in capitals stays as it is: TCVN3 would make 'TĩV NORD' of 'TÜV NORD'.
    """
    decoded = decode(text, encoding)
    words = [word for word in _BETWEEN.split(text) if not word.isascii()]
    if any(word.isalpha() and word.isupper() for word in words):
        is_read = any(is_syllable(decode(word, encoding)) for word in words)
        return decoded if is_read or is_vietnamese(decoded) else text
    return decoded


_BETWEEN = re.compile(r"[\s,.;:()\[\]*!?/\-\"'&+]+")
_NO_EVIDENCE = frozenset({"µm", "µg", "µl", "µs"})
"""Units of measure whose first sign is a letter of TCVN3."""
_ENOUGH = 0.75
_BETTER = 0.3


def guess_encoding(texts: Sequence[str]) -> Encoding:
    """How a whole column is written, judged by the words that are not plain ASCII.

    A word counts for an encoding when it decodes to a Vietnamese syllable. Letters such as í, ô
    and ó are valid in all three, so single characters decide nothing; Unicode wins ties.
    """
    words = [word for text in texts for word in _pieces(text) if not word.isascii()]
    if not words:
        return Encoding.UNICODE
    plain = _share(words)
    best, share = Encoding.UNICODE, plain
    for encoding in (Encoding.TCVN3, Encoding.VNI):
        decoded = [decode(word, encoding) for word in words]
        found = _share(decoded)
        if found > share and found >= _ENOUGH and found - plain >= _BETTER:
            best, share = encoding, found
    return best


def is_vietnamese(text: str) -> bool:
    """Whether every word that is not plain ASCII is a syllable, or a sign of a paper: QĐ, NĐ-CP."""
    return all(
        word.isascii() or is_syllable(word) or all(char.isascii() or char in "Đđ" for char in word)
        for word in _BETWEEN.split(text)
    )


def _pieces(text: str) -> list[str]:
    """The words that can tell something: no signs standing alone (½, ÷, £), nothing with digits.

    Two capitals are the sign of a paper: 'NÐ' (decree) would be 'Né' in TCVN3.
    """
    return [
        piece
        for piece in _BETWEEN.split(text)
        if len(piece) > 1
        and piece not in _NO_EVIDENCE
        and not any(map(str.isdecimal, piece))
        and not (len(piece) == 2 and piece.isalpha() and piece.isupper())
    ]


def _share(words: Sequence[str]) -> float:
    return sum(is_syllable(word) for word in words) / len(words)
