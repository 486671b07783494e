"""`import` and `undo-import` as scripts use them."""

import csv
import re
from pathlib import Path
from typing import Any

import pytest

from nsuat_desktop.commands.entry import DONE, REFUSED, WRONG_USE
from nsuat_desktop.spreadsheets.reading import read_workbook
from tests.hostile_files import REFUSED as HOSTILE
from tests.hostile_files import errors_of_formulas, hostile_file
from tests.nsuat_desktop.commands.conftest import Command

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"
COUNTS = ("read", "new", "updated", "same", "skipped", "refused")


def counts(document: dict[str, Any]) -> tuple[int, ...]:
    return tuple(document[name] for name in COUNTS)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A list with a good row, one without a name and one with an impossible date."""
    path = tmp_path / "don-vi.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(
            [
                ("STT", "Tên đơn vị", "Mã số thuế", "Ngày thành lập"),
                ("1", "Công ty TNHH May Hải Hà", "", "15/3/2010"),
                ("2", "", "0671732298", ""),
                ("3", "Hợp tác xã Gạo Ý Đức", "", "31/02/2015"),
            ]
        )
    return path


@pytest.mark.parametrize(
    ("name", "rows", "kinds"),
    [
        ("danh-sach-don-vi", 60, ["organisation"]),
        ("chung-nhan-2021-2024", 55, ["certificate", "support"]),
        ("hoc-vien-2023-tcvn3", 40, ["attendance"]),
    ],
)
def test_samples_come_in_by_themselves(
    office: Command, name: str, rows: int, kinds: list[str]
) -> None:
    done = office("import", "auto", SAMPLES / f"{name}.xlsx", "--json")

    assert done.status == DONE
    assert done.err == ""
    assert counts(done.json) == (rows, rows, 0, 0, 0, 0)
    assert [each["type"] for each in done.json["tables"]] == kinds
    again = office("import", "auto", SAMPLES / f"{name}.xlsx", "--json")
    assert counts(again.json) == (rows, 0, 0, rows, 0, 0)
    assert again.json["id"] is None


def test_an_import_is_taken_back_by_its_id(office: Command) -> None:
    first = office("import", "attendance", SAMPLES / "hoc-vien-2023-tcvn3.xlsx", "--json")

    undone = office("undo-import", first.json["id"])

    assert undone.status == DONE
    assert "81" in undone.out
    for kind in ("attendance", "person", "training_course"):
        assert office("list", kind, "--json").json["total"] == 0
    twice = office("undo-import", first.json["id"])
    assert (twice.status, twice.err) == (REFUSED, "Lần nhập này đã được rút lại rồi.\n")
    assert office("undo-import", "khong-co").status == REFUSED


def test_good_rows_come_in_and_others_are_named(
    office: Command, mixed: Path, tmp_path: Path
) -> None:
    errors = tmp_path / "loi.xlsx"
    done = office("import", "organisation", mixed, "--errors", errors, "--json")

    assert done.status == REFUSED
    assert counts(done.json) == (3, 1, 0, 0, 0, 2)
    assert [
        (each["row"], each["column"], each["value"], each["severity"])
        for each in done.json["problems"]
        if each["severity"] == "error"
    ] == [(3, "Tên đơn vị", "", "error"), (4, "Ngày thành lập", "31/02/2015", "error")]
    assert "dòng 3" in done.err
    (sheet,) = read_workbook(errors).sheets
    assert [row[1] for row in sheet.rows] == ["Tên đơn vị", None, "Hợp tác xã Gạo Ý Đức"]
    assert "Cần ghi" in str(sheet.rows[1][-1])


def test_the_error_workbook_is_mended_and_imported_again(
    office: Command, mixed: Path, tmp_path: Path
) -> None:
    import openpyxl

    errors = tmp_path / "loi.xlsx"
    office("import", "organisation", mixed, "--errors", errors)
    book = openpyxl.load_workbook(errors)
    sheet = book.active
    sheet.cell(2, 2).value = "Công ty cổ phần Muối Bạch Long"
    sheet.cell(3, 4).value = "28/02/2015"
    book.save(errors)

    again = office("import", "auto", errors, "--json")

    assert again.status == DONE
    assert counts(again.json) == (2, 2, 0, 0, 0, 0)
    names = [row["name"] for row in office("list", "organisation", "--json").json["rows"]]
    assert len(names) == 3


def test_a_trial_writes_nothing(office: Command, mixed: Path, tmp_path: Path) -> None:
    done = office("import", "auto", mixed, "--dry-run", "--errors", tmp_path / "loi.xlsx", "--json")

    assert counts(done.json) == (3, 1, 0, 0, 0, 2)
    assert done.json["id"] is None
    assert (tmp_path / "loi.xlsx").exists()
    assert office("list", "organisation", "--json").json["total"] == 0


@pytest.mark.parametrize(
    ("mode", "first", "second"),
    [
        ("add", (1, 1, 0, 0, 0, 0), (1, 0, 0, 0, 1, 0)),
        ("update", (1, 0, 0, 0, 1, 0), (1, 0, 0, 0, 1, 0)),
        ("both", (1, 1, 0, 0, 0, 0), (1, 0, 1, 0, 0, 0)),
    ],
)
def test_modes(
    office: Command,
    tmp_path: Path,
    mode: str,
    first: tuple[int, ...],
    second: tuple[int, ...],
) -> None:
    path = tmp_path / "don-vi.csv"
    for address, wanted in (("Xóm 3", first), ("Xóm 5", second)):
        path.write_text(f"Tên đơn vị;Địa chỉ\nHTX Gạo;{address}\n", "utf-8")
        done = office("import", "organisation", path, "--mode", mode, "--json")
        assert counts(done.json) == wanted


def test_one_sheet_or_the_tables_of_one_kind(office: Command) -> None:
    sample = SAMPLES / "chung-nhan-2021-2024.xlsx"

    by_sheet = office("import", "auto", sample, "--sheet", "vni cu", "--dry-run", "--json")
    by_kind = office("import", "certificate", sample, "--dry-run", "--json")
    wrong = office("import", "auto", sample, "--sheet", "Khác")

    assert (by_sheet.json["type"], by_sheet.json["read"]) == ("support", 15)
    assert (by_kind.json["sheet"], by_kind.json["read"]) == ("Chung nhan", 40)
    assert wrong.status == REFUSED
    assert "VNI cu" in wrong.err


def test_sums_beside_a_list_stay_out(office: Command, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "hai-trang.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Danh sách"
    for line in (("STT", "Tên đơn vị", "Địa chỉ"), (1, "HTX Gạo Ý Đức", "Xóm 3")):
        book.active.append(line)
    sums = book.create_sheet("Tổng hợp")
    for total in (("Địa bàn", "Lao động"), ("Xã Nghĩa Lâm", 120), ("Xã Nghĩa Hải", 80)):
        sums.append(total)
    book.save(path)

    done = office("import", "auto", path, "--json")

    assert (done.status, done.json["left_out"]) == (DONE, ["Tổng hợp"])
    assert counts(done.json) == (1, 1, 0, 0, 0, 0)


def test_columns_that_no_field_takes_are_named(office: Command, tmp_path: Path) -> None:
    path = tmp_path / "vietgap.csv"
    path.write_text(
        "STT;Tên đơn vị;Diện tích (ha);Màu\n1;HTX Gạo Ý Đức;5,5;\n2;HTX Muối;6;\n", "utf-8"
    )
    told = office("import", "auto", path, "--dry-run")
    done = office("import", "auto", path, "--json")

    assert "Không nhập các cột ở trang “vietgap”: “Diện tích (ha)”." in told.out
    assert done.json["tables"][0]["columns_left_out"] == ["Diện tích (ha)"]


def test_a_survey_with_many_other_columns_comes_in(office: Command, tmp_path: Path) -> None:
    path = tmp_path / "phieu.csv"
    asked = ";".join(f"Câu {number}" for number in range(30))
    path.write_text(
        f"STT;Tên đơn vị;Mã số thuế;Địa chỉ;Điện thoại;{asked}\n"
        f"1;HTX Gạo;0671732298;Xóm 3;0912345678{';1' * 30}\n",
        "utf-8",
    )
    done = office("import", "auto", path, "--json")

    assert (done.status, counts(done.json)) == (DONE, (1, 1, 0, 0, 0, 0))
    assert len(done.json["tables"][0]["columns_left_out"]) == 30


def test_wrong_use(office: Command, mixed: Path) -> None:
    assert office("import", "khong_co", mixed).status == WRONG_USE
    assert office("import", "attachment", mixed).status == WRONG_USE
    assert office("import", "auto", mixed, "--errors", "loi.csv").status == WRONG_USE
    assert office("import", "auto", mixed, "--mode", "all").status == WRONG_USE


def test_nothing_is_said_to_be_in_when_no_row_is(office: Command) -> None:
    done = office("import", "certificate", SAMPLES / "danh-sach-don-vi.xlsx")

    assert done.status == REFUSED
    assert done.err.splitlines()[0] == "60 dòng không nhập được. Chưa ghi gì vào dữ liệu."


@pytest.mark.parametrize("content", [b"", None], ids=["empty", "missing"])
def test_a_file_without_content_is_refused_in_one_line(
    office: Command, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "tep.xlsx"
    if content is not None:
        path.write_bytes(content)

    done = office("import", "auto", path)

    assert done.status in (REFUSED, 3)
    assert (done.out, len(done.err.splitlines())) == ("", 1)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_one_line(office: Command, tmp_path: Path, name: str) -> None:
    done = office("import", "auto", hostile_file(name, tmp_path), "--json")

    assert (done.status, done.out) == (REFUSED, "")
    (line,) = done.err.splitlines()
    assert name in line
    assert re.search(HOSTILE[name][1], line)


def test_errors_of_formulas_are_named_by_their_cells(office: Command, tmp_path: Path) -> None:
    path = errors_of_formulas(tmp_path / "loi.xlsx")

    done = office("import", "organisation", path, "--json")

    assert counts(done.json) == (3, 1, 0, 0, 0, 2)
    assert [(each["row"], each["column"], each["value"]) for each in done.json["problems"]] == [
        (3, "Thành lập", "#DIV/0!"),
        (4, "Tên đơn vị", "#N/A"),
    ]


def test_lists_side_by_side_come_in_together(office: Command, tmp_path: Path) -> None:
    path = tmp_path / "hai-bang.csv"
    lines = (
        "DANH SÁCH NĂM 2023,,,,,,",
        "STT,Tên đơn vị,Địa chỉ,,STT,Họ và tên,Năm sinh",
        "1,Công ty Thử Một,xã Nghĩa Lâm,,1,Ngô Thị Hạnh,1990",
        ",,,,2,Vũ Thị Lan,1991",
    )
    path.write_text("\n".join(lines), "utf-8")

    done = office("import", "auto", path, "--json")

    assert counts(done.json) == (3, 3, 0, 0, 0, 0)
    assert [each["type"] for each in done.json["tables"]] == ["organisation", "person"]


def test_each_course_of_one_list_comes_in_and_who_has_none_is_told(
    office: Command, tmp_path: Path
) -> None:
    path = tmp_path / "hoc-vien.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows(
            [
                ("DANH SÁCH HỌC VIÊN", "", "", ""),
                ("STT", "Họ và tên", "Đơn vị công tác", "SĐT"),
                ("1", "Hoàng Văn Em", "Công ty A", "0912345670"),
                ("Lớp 1: Tập huấn 5S, ngày 12/3/2024", "", "", ""),
                ("1", "Nguyễn Văn An", "Công ty A", "0912345678"),
                ("Lớp 2: Tập huấn Lean, ngày 15/4/2024", "", "", ""),
                ("1", "Trần Thị Bình", "Công ty B", "0912345679"),
            ]
        )
    done = office("import", "auto", path, "--json")

    assert counts(done.json) == (3, 2, 0, 0, 0, 1)
    assert [problem["row"] for problem in done.json["problems"]] == [3]
    assert "Chưa rõ danh sách này của lớp nào" in done.json["problems"][0]["reason"]
