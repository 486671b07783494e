"""`measure`: what it prints, writes and refuses."""

import json
from pathlib import Path

import pikepdf
import pytest

from tests.nsuat_desktop.commands.conftest import Command
from tests.nsuat_desktop.productivity.worked import AFTER, BEFORE, ORGANISATION, SUPPORT


@pytest.fixture
def measured(office: Command) -> Command:
    """An office with the worked enterprise, before and after its support."""
    owner = {"organisation": {"tax_code": ORGANISATION["tax_code"]}}
    for kind, values in (
        ("organisation", ORGANISATION),
        ("yearly_figures", {**BEFORE, **owner}),
        ("yearly_figures", {**AFTER, **owner}),
        ("support", {**SUPPORT, **owner}),
    ):
        assert office("add", kind, "-", text=json.dumps(values)).status == 0
    return office


def test_measure_prints_the_worked_figures(measured: Command) -> None:
    done = measured("measure", ORGANISATION["tax_code"])
    assert done.status == 0
    lines = {line.split("  ")[0]: line for line in done.lines[:10]}
    assert "160 triệu đồng/người" in lines["Năng suất lao động"]
    assert "phương pháp trừ 32.000 triệu đồng: khớp." in done.out
    assert "Trước và sau hỗ trợ" in done.out
    assert "+33,3%" in done.out


def test_measure_as_json(measured: Command) -> None:
    document = measured("measure", ORGANISATION["name"], "--year", "2022", "--json").json
    figures = {each["code"]: each["value"] for each in document["measures"]}
    assert (document["year"], figures["labour_productivity"]) == (2022, 120_000_000)
    (support,) = document["supports"]
    assert support["comparison"]["years"] == [2022, 2024]


def test_measure_says_what_is_missing(office: Command) -> None:
    assert office("add", "organisation", "-", text=json.dumps(ORGANISATION)).status == 0
    done = office("measure", ORGANISATION["tax_code"], "--year", "2023", "--json")
    measure = next(each for each in done.json["measures"] if each["code"] == "capital_intensity")
    assert (done.status, done.json["record_id"], measure["value"]) == (0, None, None)
    assert measure["missing_fields"] == ["fixed_assets", "staff"]
    printed = office("measure", ORGANISATION["tax_code"], "--year", "2023").out
    assert (
        "Thiếu Tài sản cố định (giá trị còn lại), Lao động bình quân (có BHXH) để tính: "
        "Mức trang bị vốn."
    ) in printed


def test_measure_refuses_an_unknown_organisation(office: Command) -> None:
    done = office("measure", "Công ty không có")
    assert (done.status, done.out) == (1, "")
    assert "Không có đơn vị" in done.err


def test_measure_writes_the_sheet(measured: Command, tmp_path: Path) -> None:
    target = tmp_path / "phieu.pdf"
    done = measured("measure", ORGANISATION["tax_code"], "--pdf", target)
    assert (done.status, done.lines[-1]) == (0, str(target))
    with pikepdf.open(target) as pdf:
        assert "Phiếu báo kết quả đo năng suất năm 2024" in str(pdf.docinfo["/Title"])
