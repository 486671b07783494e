"""The sheet for the enterprise, read back from its PDF."""

from io import BytesIO

import pikepdf
import pytest

from nsuat_desktop.errors import NotFoundError
from nsuat_desktop.productivity.sheet import sheet_document
from nsuat_desktop.reporting.document import Chart, Document
from nsuat_desktop.reporting.pdf import render_bytes
from tests.nsuat_desktop.productivity.conftest import Enterprise
from tests.nsuat_desktop.productivity.worked import AFTER, BEFORE, FIGURES
from tests.nsuat_desktop.reporting.format_check import check_format
from tests.nsuat_desktop.reporting.format_reading import read_pages


def printed(document: Document) -> str:
    pdf = render_bytes(document)
    assert check_format(pdf, document) == []
    with pikepdf.open(BytesIO(pdf)) as read:
        assert len(read.pages) <= 2
    lines = [line.text for page in read_pages(pdf) for line in page.lines]
    return " ".join(" ".join(lines).split())


def test_the_sheet_holds_the_worked_figures_and_keeps_the_form(enterprise: Enterprise) -> None:
    enterprise.figures(BEFORE)
    enterprise.figures(AFTER)
    enterprise.support()
    document = sheet_document(enterprise.workspace, enterprise.id, 2024)
    text = printed(document)
    for wanted in (
        "PHIẾU BÁO",
        "Kính gửi: Công ty TNHH Cơ khí Nghĩa Hưng",
        "mã số thuế 0100109106",
        "120 160 +33,3%",
        "0,60 0,80 +33,3%",
        "4,5 3 tốt hơn",
        "lệch 0,00%, trong mức cho phép 1%",
        "ngày 15/09/2023",
        "Càng cao càng tốt",
    ):
        assert wanted in text, wanted
    (chart,) = [block.data for block in document.body if isinstance(block, Chart)]
    assert [(pair.before_text, pair.after_text) for pair in chart.pairs] == [
        ("24.000 triệu đồng", "32.000 triệu đồng"),
        ("120 triệu đồng/người", "160 triệu đồng/người"),
        ("0,60 đồng/đồng", "0,80 đồng/đồng"),
        ("4,5%", "3%"),
    ]


def test_a_first_year_stands_alone_and_names_what_is_missing(enterprise: Enterprise) -> None:
    known = {name: value for name, value in FIGURES.items() if name != "fixed_assets"}
    enterprise.figures(known)
    text = printed(sheet_document(enterprise.workspace, enterprise.id, None))
    assert "còn thiếu số liệu: “Tài sản cố định (giá trị còn lại)”." in text
    assert "Trước và sau" not in text


def test_a_year_without_figures_asks_for_them(enterprise: Enterprise) -> None:
    text = printed(sheet_document(enterprise.workspace, enterprise.id, 2021))
    assert "Chưa có số liệu năm 2021" in text


def test_a_support_that_cannot_be_compared_says_why(enterprise: Enterprise) -> None:
    enterprise.figures(FIGURES)
    support = enterprise.support()
    text = printed(sheet_document(enterprise.workspace, enterprise.id, 2024, support))
    assert "Thiếu số liệu năm của một năm trước 2023" in text
    with pytest.raises(NotFoundError):
        sheet_document(enterprise.workspace, enterprise.id, 2024, "khong-co")
