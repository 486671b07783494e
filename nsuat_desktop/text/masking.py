"""Masks for personal identifiers on screens, in lists, exports and PDF files."""


def mask_identifier(identifier: str) -> str:
    """Identity number or 12-digit tax code: the first 3 and the last 2 digits stay, as does length.

    >>> mask_identifier("036123456723")
    '036*******23'
    """
    return _mask(identifier.strip(), 3, 2)


def mask_phone(phone: str) -> str:
    """Phone number: the first 4 and the last 3 digits stay.

    >>> mask_phone("0912345678")
    '0912***678'
    """
    return _mask(phone.strip(), 4, 3)


def _mask(text: str, head: int, tail: int) -> str:
    """Short texts are hidden whole: a mask that covers nothing would be no mask."""
    hidden = len(text) - head - tail
    if hidden < 2:
        return "*" * len(text)
    return text[:head] + "*" * hidden + text[-tail:]
