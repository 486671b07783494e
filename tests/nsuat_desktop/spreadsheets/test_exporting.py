"""Lists out to Excel and CSV, read back with other libraries: types, masks, order, no formulas."""

import csv
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.log_file import LOG_NAME, log_path
from nsuat_desktop.offices.units import admin_units, exact_label, unit_label
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.cell_text import CUT, LONGEST, cell_text, guarded, unguarded
from nsuat_desktop.spreadsheets.choice_values import read_unit
from nsuat_desktop.spreadsheets.exporting import ListWanted, export_database, export_list
from nsuat_desktop.spreadsheets.xlsx_writing import HEADER_ROW, sheet_name
from nsuat_desktop.workspace import Workspace

HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://a.b","x")',
    "+84",
    "-1",
    "@SUM(A1)",
    "http://example.org/",
    "mailto:a@b.vn",
    "{=1}",
    "<f>1</f>",
]


def add(workspace: Workspace, record_type: str, **values: Any) -> str:
    return workspace.records.save(Draft(record_type, values)).id


def add_organisation(workspace: Workspace, name: str, **values: Any) -> str:
    return add(workspace, "organisation", name=name, kind="enterprise", **values)


def opened(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def table(sheet: Any) -> list[dict[str, Any]]:
    """The rows under the header, by header."""
    header, *rows = sheet.iter_rows(min_row=HEADER_ROW + 1, values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def exported(
    workspace: Workspace, path: Path, record_type: str, **how: Any
) -> list[dict[str, Any]]:
    export_list(workspace, ListWanted(record_type, **how), path)
    return table(opened(path).active)


def xml_of(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(
            archive.read(name).decode()
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        )


@pytest.fixture
def xlsx(tmp_path: Path) -> Path:
    return tmp_path / "danh-sach.xlsx"


def test_values_keep_their_types(office_workspace: Workspace, xlsx: Path) -> None:
    add(
        office_workspace,
        "training_course",
        title="Lớp 5S",
        kind="training",
        starts="2024-05-14",
        ends="2024-05-16",
        hours="7.5",
        state_money=12_500_000,
    )
    (course,) = exported(office_workspace, xlsx, "training_course")
    assert course["Từ ngày"] == datetime(2024, 5, 14)
    assert course["Số giờ (giờ)"] == 7.5
    assert course["Ngân sách (đồng)"] == 12_500_000
    sheet = opened(xlsx).active
    assert {"dd/mm/yyyy", "#,##0"} <= {c.number_format for c in sheet[HEADER_ROW + 2]}
    book = python_calamine.load_workbook(xlsx)
    values = book.get_sheet_by_index(0).to_python()[HEADER_ROW + 1]
    assert 12_500_000.0 in values


def test_codes_and_partial_dates_are_text(office_workspace: Workspace, xlsx: Path) -> None:
    add_organisation(office_workspace, "Công ty A", tax_code="0100233488", founded="2015-06")
    (row,) = exported(office_workspace, xlsx, "organisation", columns=("tax_code", "founded"))
    assert list(row.values()) == ["0100233488", "06/2015"]


def test_whole_days_among_partial_ones_are_days(office_workspace: Workspace, xlsx: Path) -> None:
    for founded in ("2015-06-30", "2015", "1900-02-28"):
        add_organisation(office_workspace, f"Công ty {founded}", founded=founded)
    rows = exported(office_workspace, xlsx, "organisation", columns=("founded",))
    founded_cells = [row["Thành lập"] for row in rows]
    assert set(founded_cells) == {datetime(2015, 6, 30), "2015", "28/02/1900"}


def test_links_steps_choices_and_lines_are_told_in_words(
    office_workspace: Workspace, xlsx: Path
) -> None:
    organisation = add_organisation(office_workspace, "Công ty A")
    add(
        office_workspace,
        "support",
        organisation=organisation,
        solution="5S",
        steps={"registered": "2023-01-02", "applied": "2023-09-30"},
        pilot=True,
    )
    (support,) = exported(office_workspace, xlsx, "support")
    assert support["Đơn vị được hỗ trợ"] == "Công ty A"
    assert support["Mô hình điểm"] == "có"
    steps = {name: cell for name, cell in support.items() if name.startswith("Các mốc: ")}
    assert list(filter(None, steps.values())) == [datetime(2023, 1, 2), datetime(2023, 9, 30)]
    assert len(steps) == 6
    add(
        office_workspace,
        "yearly_figures",
        organisation=organisation,
        year=2022,
        indicators=[{"name": "Lỗi; hỏng", "unit": "%", "direction": "lower", "value": "2.5"}],
    )
    (figures,) = exported(office_workspace, xlsx, "yearly_figures")
    (lines,) = csv.reader([str(figures["Chỉ số tự chọn"])], delimiter=";")
    assert any(part.endswith("Lỗi; hỏng") for part in lines)
    assert any(part.endswith("2,5") for part in lines)


def test_the_ids_lie_outside_of_what_is_printed(office_workspace: Workspace, xlsx: Path) -> None:
    organisation = add_organisation(office_workspace, "Công ty A")
    steps = {"applied": "2023-09-30"}
    support = add(
        office_workspace, "support", organisation=organisation, solution="5S", steps=steps
    )
    (row,) = exported(office_workspace, xlsx, "support")
    ids = {name: cell for name, cell in row.items() if name.startswith("Mã")}
    assert ids == {
        "Mã: Đơn vị được hỗ trợ": organisation,
        "Mã: Tổ chức tư vấn": None,
        "Mã bản ghi: Hỗ trợ": support,
    }
    sheet = opened(xlsx).active
    printed, filtered = str(sheet.print_area), sheet.auto_filter.ref
    assert sheet[HEADER_ROW + 1][-4].column_letter in printed
    assert filtered.endswith(f"{sheet[HEADER_ROW + 1][-1].column_letter}{HEADER_ROW + 2}")


def test_units_of_one_name_are_told_apart(office_workspace: Workspace, xlsx: Path) -> None:
    shared = [each.id for each in admin_units() if exact_label(each.id) != unit_label(each.id)]
    assert shared
    for unit_id in shared:
        add_organisation(office_workspace, unit_id, admin_unit=unit_id)
    rows = exported(office_workspace, xlsx, "organisation", columns=("name", "admin_unit"))
    labels = {row["Xã, phường"] for row in rows}
    assert len(labels) == len(shared)
    assert {read_unit(label)[0] for label in labels} == set(shared)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_hostile_text_stays_text(office_workspace: Workspace, tmp_path: Path, suffix: str) -> None:
    for text in HOSTILE:
        add_organisation(office_workspace, text)
    path = tmp_path / f"a{suffix}"
    export_list(office_workspace, ListWanted("organisation", columns=("name",)), path)
    if suffix == ".xlsx":
        assert {row["Tên đơn vị"] for row in table(opened(path).active)} == set(HOSTILE)
        assert not re.search(r"<f[ >]|<hyperlink|/hyperlink\"", xml_of(path))
    else:
        raw = path.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        cells = [line[0] for line in csv.reader(raw.decode("utf-8-sig").splitlines())][1:]
        assert {cell.removeprefix("'") for cell in cells} == set(HOSTILE)
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_csv_keeps_numbers_and_days_as_people_write_them(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    add(
        office_workspace,
        "macro_indicator",
        indicator="tfp_contribution",
        year=2024,
        value="-7.17",
        source="Niên giám",
    )
    path = tmp_path / "a.csv"
    export_list(office_workspace, ListWanted("macro_indicator", columns=("year", "value")), path)
    assert path.read_text("utf-8-sig").splitlines()[1] == '2024,"-7,17"'


def test_personal_data_are_covered_unless_a_reason_is_given(
    office_workspace: Workspace, xlsx: Path
) -> None:
    add(
        office_workspace,
        "person",
        full_name="Nguyễn Văn Ân",
        sex="male",
        phone="0912345678",
        personal_id="036085000118",
    )
    add_organisation(office_workspace, "Hộ Ba", tax_code="036165000123", phone="0912345679")
    export_database(office_workspace, xlsx)
    for number in ("0912345678", "0912345679", "036085000118", "036165000123"):
        assert number not in xml_of(xlsx)
    export_list(office_workspace, ListWanted("person"), xlsx, unmask="Nộp\nthẩm tra")
    assert "036085000118" in xml_of(xlsx)
    log = log_path(office_workspace.data_dir).read_text("utf-8")
    assert "Nguyễn Thị Hà: export person, 1 rows; reason: Nộp thẩm tra" in log
    assert "036085000118" not in log


def test_nothing_is_shown_when_the_log_cannot_tell_it(
    office_workspace: Workspace, xlsx: Path
) -> None:
    log_path(office_workspace.data_dir).mkdir(parents=True)
    with pytest.raises(OSError, match=LOG_NAME):
        export_list(office_workspace, ListWanted("person"), xlsx, unmask="Kiểm tra")
    assert not xlsx.exists()


def test_search_filters_order_and_columns_are_those_of_the_list(
    office_workspace: Workspace, xlsx: Path
) -> None:
    for name, status in (("Án binh", "active"), ("An sinh", "active"), ("Bình An", "dissolved")):
        add_organisation(office_workspace, name, status=status)

    def names(**how: Any) -> list[str]:
        rows = exported(office_workspace, xlsx, "organisation", columns=("name",), **how)
        return [row["Tên đơn vị"] for row in rows]

    assert names() == ["An sinh", "Án binh", "Bình An"]
    assert names(search="binh") == ["Án binh", "Bình An"]
    assert names(search="binh", filters={"status": "active"}) == ["Án binh"]
    assert names(order="name", descending=True) == ["Bình An", "Án binh", "An sinh"]
    assert names(search="không có") == []
    with pytest.raises(AppError, match="khong_co"):
        exported(office_workspace, xlsx, "organisation", columns=("khong_co",))


def test_the_sheet_is_ready_to_read_and_print(office_workspace: Workspace, xlsx: Path) -> None:
    for number in range(3):
        add_organisation(office_workspace, f"Công ty {number}")
    exported(office_workspace, xlsx, "organisation", columns=("name", "phone"))
    book = opened(xlsx)
    sheet = book.active
    assert [sheet.cell(row, 1).value for row in (1, 2, 3)] == [
        "Ủy ban nhân dân huyện Nghĩa Hưng", "Đơn vị", "Xuất ngày 23/11/2025, 03 bản ghi",
    ]  # fmt: skip
    assert book.properties.title == "Đơn vị"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref == "A5:B8"
    assert "$A$1:$B$8" in sheet.print_area
    assert sheet.print_title_rows == "$5:$5"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.column_dimensions["A"].width >= len("Công ty 0")


def test_long_text_gets_the_lines_it_needs(office_workspace: Workspace, xlsx: Path) -> None:
    add_organisation(office_workspace, "Công ty A")
    add_organisation(office_workspace, "Công ty B", products="Gạo sạch, " * 12)
    exported(office_workspace, xlsx, "organisation", columns=("name", "products"))
    sheet = opened(xlsx).active
    heights = [sheet.row_dimensions[row].height for row in (HEADER_ROW + 2, HEADER_ROW + 3)]
    assert heights[1] >= 4 * heights[0]
    assert sheet.column_dimensions["B"].width < 40


def test_the_whole_database_has_a_sheet_a_kind(office_workspace: Workspace, xlsx: Path) -> None:
    add_organisation(office_workspace, "Công ty A")
    assert export_database(office_workspace, xlsx) == 2  # with the office itself
    book = opened(xlsx)
    assert book.sheetnames == [sheet_name(each.label_plural) for each in descriptions().values()]
    assert [row["Tên đơn vị"] for row in table(book["Đơn vị"])] == ["Công ty A"]
    assert table(book["Chứng nhận"]) == []


def test_every_kind_can_be_written_with_its_list_columns(
    office_workspace: Workspace, tmp_path: Path
) -> None:
    for description in descriptions().values():
        path = tmp_path / f"{description.type}.xlsx"
        wanted = ListWanted(description.type, columns=description.list_columns)
        export_list(office_workspace, wanted, path)
        assert path.stat().st_size > 0


def test_a_failure_leaves_the_older_file_and_no_scraps(
    office_workspace: Workspace, tmp_path: Path, xlsx: Path
) -> None:
    xlsx.write_bytes(b"older")
    with pytest.raises(AppError):
        export_list(office_workspace, ListWanted("organisation", columns=("x",)), xlsx)
    assert xlsx.read_bytes() == b"older"
    with pytest.raises(AppError, match=r"\.xlsx"):
        export_list(office_workspace, ListWanted("organisation"), tmp_path / "a.xls")
    with pytest.raises(SurroundingsError):
        export_list(office_workspace, ListWanted("organisation"), tmp_path / "none" / "a.xlsx")
    assert {each.name for each in tmp_path.iterdir()} == {"data", xlsx.name}


@given(st.text(max_size=60))
def test_cell_text_can_stand_in_xml_and_loses_nothing_else(text: str) -> None:
    kept = cell_text(text)
    assert all(char in "\t\n" or (char >= " " and char != "\x7f") for char in kept)
    assert kept == "".join(char for char in text if char in kept)
    assert not guarded(kept).startswith(("=", "+", "-", "@", "\t"))


@given(st.text("'=+-@0123ab\t\n", max_size=8) | st.text(max_size=20))
def test_the_apostrophe_before_a_formula_comes_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("letter", ["a", "𝐀"])
def test_too_long_text_is_cut_visibly(letter: str) -> None:
    kept = cell_text(letter * 40_000)
    assert kept.endswith(CUT)
    assert LONGEST - 2 <= len(kept.encode("utf-16-le")) // 2 <= LONGEST
