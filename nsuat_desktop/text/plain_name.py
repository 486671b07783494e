"""Names of files that any system, mail program and USB stick takes."""

import unicodedata


def plain_name(words: str) -> str:
    """'Báo cáo năm 2025' as 'bao-cao-nam-2025': no marks, no spaces, nothing but a-z, 0-9, '-'."""
    bare = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    plain = "".join(
        letter if letter.isascii() and letter.isalnum() else "-"
        for letter in bare
        if not unicodedata.combining(letter)
    )
    return "-".join(filter(None, plain.split("-")))
