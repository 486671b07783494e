"""`list` and `show`: shapes, Vietnamese order, search without marks, masked personal data."""

import json
from pathlib import Path

import pytest

from nsuat_desktop.records.registry import descriptions

from .conftest import Command


@pytest.fixture
def filled(office: Command) -> Command:
    organisations = [
        {
            "name": "Công ty TNHH May Ánh Dương",
            "kind": "enterprise",
            "phone": "0912345678",
            "admin_unit": "Xã Hoàng Nam",
            "founded": "2015-06",
        },
        {"name": "Hợp tác xã Án binh", "kind": "cooperative"},
        {"name": "Hợp tác xã An sinh", "kind": "cooperative", "tax_code": "0100233488"},
        {"name": "Hộ kinh doanh Đỗ Ba", "kind": "household_business", "tax_code": "036165000123"},
    ]
    text = json.dumps(organisations)
    assert office("add", "organisation", "-", text=text).status == 0
    people = [
        {
            "full_name": "Nguyễn Văn Ân",
            "sex": "male",
            "birth_year": 1985,
            "phone": "0912345678",
            "personal_id": "036085000118",
            "organisation": {"name": "Công ty TNHH May Ánh Dương"},
        },
        {"full_name": "Trần Thị An", "birth_year": 1990},
    ]
    assert office("add", "person", "-", text=json.dumps(people)).status == 0
    support = {
        "organisation": {"tax_code": "0100233488"},
        "solution": "ISO9001",
        "steps": {"registered": "2024-01-05", "applied": "2024-06-30"},
        "state_money": 45_000_000,
    }
    assert office("add", "support", "-", text=json.dumps(support)).status == 0
    return office


def test_rows_come_in_vietnamese_order_with_every_field(filled: Command) -> None:
    found = filled("list", "organisation", "--json").json
    assert set(found) == {"total", "rows"}
    assert found["total"] == 4
    assert [row["name"] for row in found["rows"]] == [
        "Công ty TNHH May Ánh Dương",
        "Hộ kinh doanh Đỗ Ba",
        "Hợp tác xã An sinh",
        "Hợp tác xã Án binh",
    ]
    fields = {each.name for each in descriptions()["organisation"].fields}
    for row in found["rows"]:
        assert {"id", *fields} <= set(row)
    assert found["rows"][0]["founded"] == "2015-06"
    assert found["rows"][1]["founded"] is None


def test_persons_are_ordered_by_given_name(filled: Command) -> None:
    rows = filled("list", "person", "--json").json["rows"]
    assert [row["full_name"] for row in rows] == ["Trần Thị An", "Nguyễn Văn Ân"]


def test_links_and_units_are_id_and_label(filled: Command) -> None:
    (row,) = filled("list", "support", "--json").json["rows"]
    organisation = row["organisation"]
    assert organisation["label"] == "Hợp tác xã An sinh"
    assert filled("show", organisation["id"], "--json").json["tax_code"] == "0100233488"
    assert row["steps"] == {"registered": "2024-01-05", "applied": "2024-06-30"}
    assert (row["state"], row["state_money"], row["pilot"]) == ("applied", 45_000_000, False)
    assert row["adviser"] is None
    may = filled("list", "organisation", "--search", "anh duong", "--json").json["rows"][0]
    assert may["admin_unit"] == {"id": "13909@start", "label": "Xã Hoàng Nam, huyện Nghĩa Hưng"}


def test_search_needs_no_marks_and_total_counts_all_that_fit(filled: Command) -> None:
    found = filled("list", "organisation", "--search", "hop tac xa", "--limit", "1", "--json").json
    assert found["total"] == 2
    assert [row["name"] for row in found["rows"]] == ["Hợp tác xã An sinh"]
    none = filled("list", "organisation", "--search", "không có", "--json").json
    assert none == {"total": 0, "rows": []}
    assert filled("list", "organisation", "--limit", "0", "--json").json == {"total": 4, "rows": []}


def test_order_by_a_field(filled: Command) -> None:
    rows = filled("list", "person", "--order", "birth_year", "--json").json["rows"]
    assert [row["birth_year"] for row in rows] == [1985, 1990]
    both = filled("list", "person", "--order", "birth_year", "--search", "tran", "--json").json
    assert both["total"] == 1


def test_personal_data_are_masked(filled: Command) -> None:
    (person,) = filled("list", "person", "--search", "nguyen", "--json").json["rows"]
    assert (person["phone"], person["personal_id"]) == ("0912***678", "036*******18")
    codes = {row["tax_code"] for row in filled("list", "organisation", "--json").json["rows"]}
    assert codes == {None, "0100233488", "036*******23"}
    shown = filled("show", person["id"])
    assert "0912345678" not in shown.out
    assert "036085000118" not in shown.out
    assert "0912***678" in shown.out


def test_unmasking_leaves_who_what_and_why_in_the_log(filled: Command, data_dir: Path) -> None:
    done = filled(
        "--as", "Lê Thị Lan", "list", "person", "--search", "nguyen", "--json",
        "--unmask", "Đối chiếu\nchứng chỉ",
    )  # fmt: skip
    (person,) = done.json["rows"]
    assert (person["phone"], person["personal_id"]) == ("0912345678", "036085000118")
    assert "036085000118" in filled("show", person["id"], "--unmask", "Kiểm tra").out
    log = (data_dir / "logs" / "nsuat.log").read_text("utf-8")
    assert "Lê Thị Lan" in log
    assert "Đối chiếu chứng chỉ" in log
    assert "list person, 1 rows" in log
    assert "036085000118" not in log


def test_show_tells_the_record_with_its_revision(filled: Command) -> None:
    row = filled("list", "organisation", "--search", "an sinh", "--json").json["rows"][0]
    shown = filled("show", row["id"], "--json").json
    assert {name: shown[name] for name in row} == row
    assert (shown["type"], shown["revision"], shown["deleted"]) == ("organisation", 1, False)
    text = filled("show", row["id"]).out
    assert "Mã số thuế: 0100233488" in text
    missing = filled("show", "no-such-id", "--json")
    assert (missing.status, missing.out) == (1, "")
    assert "no-such-id" in missing.err


def test_the_table_for_people_names_columns_and_counts(filled: Command) -> None:
    lines = filled("list", "organisation", "--limit", "2").lines
    assert lines[0].startswith("Mã ")
    assert "Tên đơn vị" in lines[0]
    assert lines[-1] == "2 trong tổng số 4."


def test_output_is_utf8_in_any_locale(filled: Command, data_dir: Path) -> None:
    from .conftest import program

    settings = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    with program(
        "--data", data_dir, "list", "organisation", "--json", environment=settings
    ) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert json.loads(out.decode("utf-8"))["rows"][0]["name"] == "Công ty TNHH May Ánh Dương"


def test_an_id_that_is_none_is_told_even_when_it_is_no_text(filled: Command) -> None:
    for wrong in ("abc", "\udcff", "%"):
        done = filled("show", wrong)
        assert done.status == 1
        assert done.err.startswith("Không có bản ghi")
