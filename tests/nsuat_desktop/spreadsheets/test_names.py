"""Kinds of organisations are told from their names."""

import json
from pathlib import Path

import pytest

from nsuat_desktop.records.types.training import category_of
from nsuat_desktop.spreadsheets.names import organisation_kind_of

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("CÔNG TY CỔ PHẦN MUỐI SẠCH", "enterprise"),
        ("Tổng công ty May", "enterprise"),
        ("DNTN Gạo Thoả An", "enterprise"),
        ("Hợp tác xã Chiếu cói", "cooperative"),
        ("HTX Nước mắm", "cooperative"),
        ("Hộ kinh doanh Ngô Thị Hạnh", "household_business"),
        ("Trường Đại học Lương Thế Vinh", "university"),
        ("Trường Cao đẳng nghề", "college"),
        ("Viện Năng suất Việt Nam", "institute"),
        ("Hiệp hội Dệt may", "association"),
        ("UBND xã Nghĩa Sơn", "public_body"),
        ("Sở Khoa học và Công nghệ", "public_body"),
        ("Sơn Hà", None),
        ("Vina", None),
    ],
)
def test_a_name_tells_the_kind(name: str, kind: str | None) -> None:
    assert organisation_kind_of(name) == kind


def test_attendees_of_the_sample_get_the_category_that_is_expected() -> None:
    expected = json.loads((SAMPLES / "hoc-vien-2023-tcvn3.expected.json").read_text("utf-8"))
    found = []
    for each in expected:
        name = each["organisation"]
        kind = organisation_kind_of(name)
        found.append(category_of({"kind": kind} if kind else None, name)[0])

    assert found == [each["category"] for each in expected]
