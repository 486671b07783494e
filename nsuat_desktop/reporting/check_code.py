"""The check code of a frozen report: what ties a paper to the data behind it.

Digits only, on purpose. The code is typed by hand or by a USB scanner, which acts as a keyboard,
on PCs where a Vietnamese input method is nearly always on: Telex eats vowels, d and w, its quick
mode doubles of other consonants, VNI digits after letters. Between digits none of them does
anything. The Vietnamese keyboard of Windows has marks and letters on its row of digits; what a
scanner makes of them is read back here.
"""

import hashlib
import unicodedata
from dataclasses import dataclass

from stdnum.iso7064 import mod_97_10

from nsuat_desktop.errors import AppError

KINDS = ("month", "quarter", "h1", "h2", "nine_months", "year", "range", "thematic", "ad_hoc")
"""A digit of the code each, from 1 on: codes are printed, so the order never changes."""
CODE_LENGTH = 20
_GROUP = 4
_HASH_DIGITS = 14
_FORMAT = "1"
_OFFICE_DIGITS = 39
"""128 bits in decimal."""
QR_LENGTH = len(_FORMAT) + CODE_LENGTH + 8 + 8 + 3 + 2 * _OFFICE_DIGITS + 2
_ALIKE = {"o": "0", "đ": "0", "i": "1", "l": "1", "|": "1"}
_WINDOWS_VIETNAMESE = {
    "ă": "1", "â": "2", "ê": "3", "ô": "4",
    "\u0300": "5", "\u0309": "6", "\u0303": "7", "\u0301": "8", "\u0323": "9",
}  # fmt: skip
_BETWEEN = " -.,:/_\u00a0\u2013\u2014\t\r\n"


class MistypedError(AppError):
    """The text is no check code, or a digit of it is wrong."""


@dataclass(frozen=True, slots=True)
class CheckCode:
    """`digits` as kept, `text` as printed in groups, `qr_text` as drawn."""

    digits: str
    qr_text: str

    @property
    def text(self) -> str:
        return grouped(self.digits)


@dataclass(frozen=True, slots=True)
class ReadCode:
    """What a code says by itself; the rest is known only from a QR code.

    `content` is the first half of the digest; days are ISO texts.
    """

    digits: str
    kind: str
    year: int
    version: int
    office_id: str = ""
    starts: str = ""
    ends: str = ""
    content: str = ""


def make(
    office_id: str, kind: str, starts: str, ends: str, version: int, content: str
) -> CheckCode:
    """The code of a report: office, period (ISO days), version, digest of the frozen content."""
    spoken = "|".join((office_id, kind, starts, ends, str(version), content))
    number = int.from_bytes(hashlib.sha256(spoken.encode()).digest(), "big")
    body = (
        f"{KINDS.index(kind) + 1}{ends[2:4]}{min(version, 9)}"
        f"{number % 10**_HASH_DIGITS:0{_HASH_DIGITS}d}"
    )
    digits = _with_check(body)
    office, half = int(office_id.replace("-", ""), 16), int(content[:32], 16)
    payload = (
        f"{_FORMAT}{digits}{starts.replace('-', '')}{ends.replace('-', '')}{version:03d}"
        f"{office:0{_OFFICE_DIGITS}d}{half:0{_OFFICE_DIGITS}d}"
    )
    return CheckCode(digits, _with_check(payload))


def grouped(digits: str) -> str:
    """ "6250 1234 5678 9012 3456": groups are easier to read out and to type."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def read(text: str) -> ReadCode:
    """What was typed or scanned, whatever stands between the digits.

    Raises:
        MistypedError: it is no check code, or a digit is wrong.
    """
    digits = _digits(text)
    if len(digits) not in (CODE_LENGTH, QR_LENGTH):
        raise MistypedError(
            f"Mã kiểm tra có {CODE_LENGTH} chữ số; đã gõ {len(digits)}. Xem lại trên giấy."
        )
    whole = len(digits) == QR_LENGTH
    code = digits[1 : CODE_LENGTH + 1] if whole else digits
    sound = mod_97_10.is_valid(digits) and mod_97_10.is_valid(code) and code[0] != "0"
    if not sound or (whole and digits[0] != _FORMAT):
        raise MistypedError("Mã kiểm tra sai một hoặc vài chữ số. Xem lại trên giấy rồi gõ lại.")
    short = ReadCode(code, KINDS[int(code[0]) - 1], 2000 + int(code[1:3]), int(code[3]))
    return _with_payload(short, digits[CODE_LENGTH + 1 :]) if whole else short


def _with_payload(short: ReadCode, rest: str) -> ReadCode:
    starts, ends, version = rest[:8], rest[8:16], int(rest[16:19])
    office, half = (
        f"{int(rest[at : at + _OFFICE_DIGITS]):032x}" for at in (19, 19 + _OFFICE_DIGITS)
    )
    parts = (office[:8], office[8:12], office[12:16], office[16:20], office[20:])
    return ReadCode(
        short.digits, short.kind, int(ends[:4]), version, "-".join(parts),
        _iso(starts), _iso(ends), half,
    )  # fmt: skip


def _iso(day: str) -> str:
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"


def _with_check(body: str) -> str:
    """ISO 7064 MOD 97-10: finds any wrong digit and any two that changed places."""
    return body + mod_97_10.calc_check_digits(body)


def _digits(text: str) -> str:
    found = []
    for char in text.strip():
        if char in _BETWEEN:
            continue
        composed = unicodedata.normalize("NFKC", char).lower()
        if digit := _ALIKE.get(composed) or _WINDOWS_VIETNAMESE.get(composed):
            found.append(digit)
        elif len(composed) == 1 and composed.isascii() and composed.isdigit():
            found.append(composed)
        else:
            found.extend(_marked(char))
    return "".join(found)


def _marked(char: str) -> str:
    """A letter that took up the tone typed after it ("ắ" is 1, then 8).

    Raises:
        MistypedError: it stands for no digit.
    """
    base, *marks = list(unicodedata.normalize("NFD", char).lower())
    letters = [mark for mark in marks if mark not in _WINDOWS_VIETNAMESE]
    tones = [mark for mark in marks if mark in _WINDOWS_VIETNAMESE]
    letter = unicodedata.normalize("NFC", base + "".join(letters))
    digit = _WINDOWS_VIETNAMESE.get(letter) or _ALIKE.get(letter)
    if digit is None:
        raise MistypedError(
            f"Mã kiểm tra chỉ gồm chữ số; có “{char}”. Xem lại trên giấy rồi gõ lại."
        )
    return digit + "".join(_WINDOWS_VIETNAMESE[tone] for tone in tones)
