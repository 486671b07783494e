"""Letters, minutes and sheets keep their form whatever the names are: 1 to 300 letters."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.offices.profile import OfficeProfile, Signer
from nsuat_desktop.papers import courses
from nsuat_desktop.papers.head import Numbering
from nsuat_desktop.papers.letters import letter
from nsuat_desktop.papers.merging import Fields
from nsuat_desktop.papers.templates import shipped_folder, template
from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.format_check import check_format

OFFICE = OfficeProfile(
    id="1",
    level="department",
    name="Sở Khoa học và Công nghệ tỉnh Ninh Bình",
    parent_name="ỦY BAN NHÂN DÂN TỈNH NINH BÌNH",
    issuer_lines=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
    abbreviation="SKHCN",
    place_name="Hoa Lư",
    admin_unit=None,
    division="QLCN",
    signer=Signer("KT", "Phó Giám đốc", "Trần Văn Mẫu"),
    other_signers=(),
    addressee=(),
    recipients=(),
    valid_from="2021-01-01",
    valid_to=None,
)
syllables = st.sampled_from(
    [
        "công",
        "ty",
        "cổ",
        "phần",
        "Ninh",
        "Cơ",
        "Đường",
        "Nghĩa",
        "muối",
        "Ngọc",
        "Ẩm",
        "thực",
        "&",
        "Ýng",
    ]
)
names = st.lists(syllables, min_size=1, max_size=60).map(
    lambda parts: " ".join(parts)[:300].strip()
)
LETTERS = ("moi-dang-ky-ho-tro", "de-nghi-cung-cap-so-lieu", "moi-du-lop")


class Named(Mapping[str, str]):
    """Any field that a template asks for."""

    def __init__(self, value: str) -> None:
        self._value = value

    def __getitem__(self, name: str) -> str:
        return "2025" if name == "năm" else self._value

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(FIELDS)

    def __len__(self) -> int:
        return len(FIELDS)


FIELDS = (
    "năm",
    "tên cơ quan",
    "tên đơn vị",
    "mã số thuế",
    "người đại diện",
    "chức vụ người đại diện",
    "việc",
    "nội dung",
    "thời gian",
    "địa điểm",
    "chủ trì",
    "đầu mối",
    "hạn gửi",
    "năm số liệu",
)


@settings(max_examples=12)
@given(name=names, words=st.sampled_from(LETTERS), number=st.none() | st.integers(1, 9999))
def test_letters_keep_their_form(name: str, words: str, number: int | None) -> None:
    read = template(shipped_folder(), words)
    document = letter(OFFICE, read, Fields(Named(name)), Numbering(number))
    assert check_format(render_bytes(document), document) == []


@pytest.mark.parametrize("length", [1, 40, 100])
def test_sheets_and_lists_keep_their_form(office_workspace: Workspace, length: int) -> None:
    save = office_workspace.records.save
    title = ("Nâng cao năng suất chất lượng " * 10)[:length].strip()
    days = {"starts": "2025-05-14", "ends": "2025-05-14", "kind": "training", "venue": title}
    course = save(Draft("training_course", {"title": title, **days})).id
    for number in range(30):
        name = f"{title[: length - 3]} {number}".strip()
        person = {"course": course, "full_name": name, "category": "other"}
        save(Draft("attendance", {**person, "organisation_name": title, "post": title[:150]}))
    for paper in (
        courses.sign_in_sheet(office_workspace, course),
        courses.attendance_list(office_workspace, course),
    ):
        for document in paper.documents:
            assert check_format(render_bytes(document), document) == []
