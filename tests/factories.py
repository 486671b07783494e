"""What many tests start from."""

from datetime import UTC, datetime

OFFICE = {
    "level": "district",
    "name": "Ủy ban nhân dân huyện Nghĩa Hưng",
    "issuer_lines": "ỦY BAN NHÂN DÂN\nHUYỆN NGHĨA HƯNG",
    "abbreviation": "UBND",
    "place_name": "Nghĩa Hưng",
    "division": "KTHT",
    "signer_form": "TM_KT",
    "signer_post": "Phó Chủ tịch",
    "signer_name": "Trần Văn Mẫu",
    "addressee": "Sở Khoa học và Công nghệ",
    "recipients": "CT, các PCT UBND huyện",
    "valid_from": "2021-01-01",
}


def fixed_now() -> datetime:
    """23/11/2025, 9:00 in Vietnam: the day of the pictures and of hand-computed expectations."""
    return datetime(2025, 11, 23, 2, 0, tzinfo=UTC)
