import json
from pathlib import Path

import pytest

from nsuat_desktop.offices.units import use_reforms

DECISION = """\
number = "Nghị quyết 1/NQ"
date = 2026-11-01
issuer = "Quốc hội"
effective_from = 2027-01-01

[[change]]
old = "Xã Đồng Thịnh"
new_code = "90001"
new_name = "Xã Thịnh Hưng"

[[change]]
old = "13891"
new_code = "90001"
new_name = "Xã Thịnh Hưng"
"""
OFFICE = """\
level = "commune"
name = "Ủy ban nhân dân xã Đồng Thịnh"
issuer_lines = ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG THỊNH"]
abbreviation = "UBND"
place_name = "Đồng Thịnh"
admin_unit = "13900@2025-07-01"
signer_form = "TM"
signer_post = "Chủ tịch"
valid_from = 2025-07-01
"""
NEW = "90001@2027-01-01"


@pytest.fixture(autouse=True)
def _the_built_in_map_afterwards():
    yield
    use_reforms([])


@pytest.fixture
def decision(tmp_path: Path) -> Path:
    path = tmp_path / "quyet-dinh.toml"
    path.write_text(DECISION, "utf-8")
    return path


@pytest.fixture
def commune(command, tmp_path: Path):
    """A commune's office with an enterprise in it."""
    file = tmp_path / "office.toml"
    file.write_text(OFFICE, "utf-8")
    assert command("init", "--office", file).status == 0
    company = {"name": "Công ty Một", "kind": "enterprise", "admin_unit": "13900@2025-07-01"}
    assert command("add", "organisation", "-", text=json.dumps(company)).status == 0
    return command


def test_a_dry_run_tells_and_writes_nothing(commune, decision):
    done = commune("units", "reform", decision, "--dry-run")
    assert done.status == 0
    assert "Nghị quyết 1/NQ, có hiệu lực từ 01/01/2027" in done.lines[0]
    assert "Xã Đồng Thịnh, tỉnh Ninh Bình" in done.out
    assert "1 đơn vị" in done.out
    assert "Ủy ban nhân dân xã Đồng Thịnh" in done.out
    assert commune("list", "unit_reform", "--json").json["total"] == 0


def test_applied_it_changes_the_units_of_the_folder(commune, decision):
    done = commune("--as", "Nguyễn Thị Hà", "units", "reform", decision, "--apply", "--json")
    assert done.status == 0
    assert done.json["applied"]
    assert done.json["counts"] == {"organisation": 1}
    assert [line["old"] for line in done.json["lines"]] == [
        "13900@2025-07-01",
        "13891@2025-07-01",
    ]
    found = commune("units", "list", "--day", "2027-01-01", "--search", "dong thinh", "--json").json
    assert [each["id"] for each in found["units"]] == [NEW]
    assert found["units"][0]["label"] == "Xã Thịnh Hưng, tỉnh Ninh Bình"
    again = commune("units", "reform", decision, "--apply")
    assert again.status == 1
    assert "đã hết hiệu lực" in again.err
    assert commune("check").status == 0


def test_the_office_moves_with_it(commune, decision, tmp_path):
    profile = tmp_path / "ho-so-moi.toml"
    profile.write_text(
        'name = "Ủy ban nhân dân xã Thịnh Hưng"\n'
        'issuer_lines = ["ỦY BAN NHÂN DÂN", "XÃ THỊNH HƯNG"]\n'
        'place_name = "Thịnh Hưng"\n',
        "utf-8",
    )
    assert commune("units", "reform", decision, "--apply", "--office", profile).status == 0
    rows = commune("list", "office_profile", "--order", "valid_from", "--json").json["rows"]
    assert [(each["name"], each["valid_from"], each.get("valid_to")) for each in rows] == [
        ("Ủy ban nhân dân xã Đồng Thịnh", "2025-07-01", "2026-12-31"),
        ("Ủy ban nhân dân xã Thịnh Hưng", "2027-01-01", None),
    ]
    assert rows[1]["admin_unit"]["id"] == NEW


def test_a_decision_goes_to_another_office_as_a_file(commune, decision, tmp_path):
    assert commune("units", "reform", decision, "--apply").status == 0
    (row,) = commune("list", "unit_reform", "--json").json["rows"]
    carried = tmp_path / "mang-di.toml"
    assert commune("units", "export", row["id"], carried).out.strip() == str(carried)
    other = tmp_path / "other"
    assert commune("--data", other, "init", "--office", tmp_path / "office.toml").status == 0
    done = commune("--data", other, "units", "reform", carried, "--dry-run", "--json")
    assert done.status == 0
    assert done.json["sound"]


def test_what_stands_against_a_decision_is_told_line_by_line(commune, decision):
    decision.write_text(DECISION.replace("Xã Đồng Thịnh", "Xã Không Có"), "utf-8")
    done = commune("units", "reform", decision, "--apply")
    assert done.status == 1
    assert "Xã Không Có: Không có đơn vị" in done.err
    assert commune("list", "unit_reform", "--json").json["total"] == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["units"], 2),
        (["units", "reform", "x.toml"], 2),
        (["units", "reform", "x.toml", "--dry-run", "--apply"], 2),
        (["units", "list", "--day", "mai"], 2),
        (["units", "reform", "khong-co.toml", "--dry-run"], 3),
        (["units", "export", "khong-co", "x.toml"], 1),
    ],
)
def test_wrong_use_and_missing_things(commune, arguments, status):
    done = commune(*arguments)
    assert done.status == status
    assert done.err
    assert "Traceback" not in done.err


def test_units_of_a_day(commune):
    assert len(commune("units", "list", "--day", "2025-07-01", "--json").json["units"]) == 58
    told = commune("units", "list", "--search", "hoang nam").out
    assert "Xã Hoàng Nam, huyện Nghĩa Hưng" in told
    assert "30/06/2025" in told


def test_before_there_is_an_office_the_way_is_told(command, decision):
    done = command("units", "list")
    assert done.status == 1
    assert "init" in done.err


def test_the_bodies_of_the_plan_are_written_once(commune):
    assert "Đã ghi" in commune("agencies").out
    assert commune("list", "agency", "--json").json["total"] == 22
    assert "đã có đủ" in commune("agencies").out
