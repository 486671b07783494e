"""Certificates: who gets one, and numbers that stay."""

from datetime import date

import pytest

from nsuat_desktop.errors import AppError
from nsuat_desktop.papers.certificates import certificates
from nsuat_desktop.papers.numbers import CertificateNumbers, Given
from nsuat_desktop.papers.paper import pdf_of
from nsuat_desktop.papers.register import GONE, certificate_register
from nsuat_desktop.reporting.document import Table
from nsuat_desktop.reporting.pdf import render_bytes
from tests.nsuat_desktop.papers.conftest import Filled
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.format_reading import read_pages


def pages(filled: Filled, **options: object) -> list[str]:
    made = certificates(filled.workspace, filled.course, **options)  # type: ignore[arg-type]
    return ["\n".join(line.bare for line in page.lines) for page in read_pages(pdf_of(made.paper))]


def test_everybody_who_was_there_gets_a_page(filled: Filled) -> None:
    found = pages(filled, issued_on=date(2025, 5, 20))
    assert len(found) == 3
    assert "Chứng nhận Bà\nNguyễn Thị An\nNăm sinh: 1985" in found[0]
    assert "Chứng nhận Ông/Bà\nPhạm Văn Dũng" in found[2]
    assert "Áp dụng 5S và Kaizen" in found[0]
    assert "Nghĩa Hưng, ngày 20 tháng 5 năm 2025" in found[0]
    assert [f"Số: 00{number}/GCN-UBND" in page for number, page in enumerate(found, 1)] == [
        True,
        True,
        True,
    ]


def test_numbers_stay_when_printed_again(filled: Filled) -> None:
    workspace = filled.workspace
    first = certificates(workspace, filled.course, first=12)
    first.keep(workspace)
    assert [each.number for each in first.numbers.values()] == [12, 13, 14]
    again = certificates(workspace, filled.course, first=40)
    assert again.numbers == first.numbers
    assert CertificateNumbers(workspace.state).next_number(2025) == 15
    assert CertificateNumbers(workspace.state).next_number(2026) == 1


def test_a_number_is_given_once_a_year(filled: Filled) -> None:
    register = CertificateNumbers(filled.workspace.state)
    register.keep({"x": Given(2025, 3)})
    assert register.proposed(["a", "b"], 2025) == {"a": Given(2025, 4), "b": Given(2025, 5)}
    with pytest.raises(AppError, match="Số 3 của năm 2025 đã cấp"):
        register.proposed(["a", "b"], 2025, first=2)
    assert register.proposed(["a"], 2026, first=3) == {"a": Given(2026, 3)}


def test_looking_at_certificates_gives_no_numbers(filled: Filled) -> None:
    pages(filled)
    assert CertificateNumbers(filled.workspace.state).given() == {}


def test_the_register_lists_the_numbers_of_a_year(filled: Filled) -> None:
    workspace = filled.workspace
    with pytest.raises(AppError, match="Năm 2025 chưa cấp"):
        certificate_register(workspace)
    certificates(workspace, filled.course, first=5).keep(workspace)
    CertificateNumbers(workspace.state).keep({"purged": Given(2025, 8)})
    workspace.records.delete(filled.attendances[0])
    (document,) = certificate_register(workspace).documents
    rows = next(block for block in document.body if isinstance(block, Table)).rows
    assert [row[:2] for row in rows] == [
        ("005", "Nguyễn Thị An"),
        ("006", "Trần Văn Bình"),
        ("007", "Phạm Văn Dũng"),
        ("008", GONE),
    ]
    assert rows[0][4:] == ("Áp dụng 5S và Kaizen", "16/05/2025")
    assert check_format(render_bytes(document), document) == []
