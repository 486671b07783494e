"""Empty forms to fill in Excel: a column a field, choices as drop-downs, what to write above."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.attendees import PERSON_FIELDS
from nsuat_desktop.records.checks import NOTES
from nsuat_desktop.records.description import Description, Field, Kind, field_choices, label_of
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.cell_text import cell_text
from nsuat_desktop.spreadsheets.columns import NO, YES, Column, field_columns
from nsuat_desktop.spreadsheets.exporting import check_xlsx
from nsuat_desktop.spreadsheets.own_columns import telling_field, telling_header
from nsuat_desktop.spreadsheets.own_sheets import FORM_TITLE
from nsuat_desktop.spreadsheets.template_kinds import has_template
from nsuat_desktop.spreadsheets.xlsx_writing import (
    HEADER_ROW,
    Formats,
    sheet_name,
    write_header,
    xlsx_file,
)
from nsuat_desktop.workspace import Workspace

LISTS_SHEET = "Danh mục"
"""Hidden; the entries of every drop-down. A list inside the rule itself ends at 255 letters."""

_HELP_ROW = HEADER_ROW - 2
_FIRST_ROW, _LAST_ROW = HEADER_ROW + 1, HEADER_ROW + 10_000
_NARROWEST = 18
_HOW = (
    "Điền từ dòng ngay dưới tên cột, mỗi bản ghi một dòng. Cột có dấu * là bắt buộc. "
    "Giữ nguyên dòng tên cột."
)
_KIND_HELP = {
    Kind.CHOICE: "Chọn trong danh sách.",
    Kind.BOOL: f"Ghi {YES} hoặc {NO}.",
    Kind.MONEY: "Số tiền.",
    Kind.TAX_CODE: "10, 12 hoặc 13 chữ số.",
    Kind.ADMIN_UNIT: "Tên đơn vị hành chính.",
    Kind.DATES: "Các ngày cách nhau bằng dấu chấm phẩy.",
    Kind.STEPS: "Ngày/tháng/năm.",
}
_TELLING_HELP = "Chỉ cần ghi khi có nhiều bản ghi cùng tên."


def write_template(workspace: Workspace, record_type: str, path: Path) -> None:
    """Write an empty form of a kind, which import reads back when it is filled.

    Raises:
        AppError: no office yet, no form for this kind, the name does not end in .xlsx.
        SurroundingsError: the file cannot be written.
    """
    check_xlsx(path)
    description = description_of(record_type)
    if not has_template(description):
        raise AppError(f"“{description.label}” không nhập được từ Excel. Ghi trong cửa sổ.")
    title = f"{FORM_TITLE}{description.label_plural}"
    office, made = workspace.office().name, workspace.environment.now()
    columns = template_columns(description)
    with xlsx_file(path, title, office, made) as book:
        sheet = book.add_worksheet(sheet_name(description.label_plural))
        formats = Formats(book, lined=False)
        sheet.write_string(0, 0, title, formats.title)
        sheet.write_string(1, 0, _HOW, formats.note)
        _write_heads(sheet, formats, description, columns)
        _write_lists(book, sheet, columns)


def template_columns(description: Description) -> tuple[Column, ...]:
    """What one row can say of a record. An attendance writes the person out."""
    made: list[Column] = []
    for field in description.fields:
        if description.type == "attendance" and field.name == "person":
            person = description_of("person").by_name
            # The name of the organisation stands for both: it need not be on record yet.
            names = (name for name in PERSON_FIELDS if name != "organisation")
            made += [column for name in names for column in field_columns(person[name])]
            continue
        made += field_columns(field)
        if told := telling_field(field):
            path = f"{field.name}.{told.name}"
            made.append(Column(path, telling_header(field, told), replace(told, required=False)))
    made += field_columns(NOTES)
    return tuple(map(_marked, made))


def help_of(description: Description, field: Field) -> str:
    """What to write into a column, in a sentence or some."""
    parts = ["Bắt buộc."] if field.required else []
    if field.kind is Kind.DATE:
        partial = "Ngày/tháng/năm, tháng/năm hoặc năm."
        parts.append(partial if field.partial else "Ngày/tháng/năm.")
    elif field.kind is Kind.LINK and field.link:
        plural = description_of(field.link).label_plural
        parts.append(f"Đúng như đã ghi trong danh sách “{plural}”.")
    elif field.kind is Kind.ROWS:
        names = [f"{each.label}: …" for each in field.fields]
        parts.append(f"Mỗi mục một dòng trong ô (Alt+Enter), theo mẫu “{'; '.join(names)}”.")
    elif field.kind in _KIND_HELP:
        parts.append(_KIND_HELP[field.kind])
    if field.asked_when:
        parts.append(_condition(description, *field.asked_when))
    return " ".join([*parts, field.help]).strip()


def _marked(column: Column) -> Column:
    required = column.field is not None and column.field.required
    return replace(column, header=f"{column.header} *") if required else column


def _condition(description: Description, name: str, values: Sequence[Any]) -> str:
    other = description.by_name.get(name)
    if other is None:
        return ""
    if other.kind is Kind.BOOL:
        wanted = [YES if value else NO for value in values]
    else:
        wanted = [label_of(other, value) for value in values]
    return f"Chỉ ghi khi “{other.label}” là {' hoặc '.join(wanted)}."


def _write_heads(
    sheet: Any, formats: Formats, description: Description, columns: Sequence[Column]
) -> None:
    sheet.set_row(_HELP_ROW, 96)  # rows before their cells, which are gone once written
    for index, column in enumerate(columns):
        if column.field is not None:
            told = column.step is None and column.name != column.field.name
            text = _TELLING_HELP if told else cell_text(help_of(description, column.field))
            sheet.write_string(_HELP_ROW, index, text, formats.help)
    sheet.set_row(_HELP_ROW + 1, 4)  # keeps the help apart from the names of the columns
    write_header(sheet, formats, columns)
    for index, column in enumerate(columns):
        width = max(_NARROWEST, len(column.header) // 2)
        sheet.set_column(index, index, width, formats.of(column))
    sheet.freeze_panes(_FIRST_ROW, 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER_ROW)


def _write_lists(book: Any, sheet: Any, columns: Sequence[Column]) -> None:
    offered = {
        index: entries
        for index, column in enumerate(columns)
        if (entries := _entries(column.field))
    }
    if not offered:
        return
    lists = book.add_worksheet(LISTS_SHEET)
    for row, cells in enumerate(zip_longest(*offered.values())):
        for place, text in enumerate(cells):
            if text is not None:
                lists.write_string(row, place, cell_text(text))
    lists.hide()
    for place, (index, entries) in enumerate(offered.items()):
        sheet.data_validation(
            _FIRST_ROW, index, _LAST_ROW, index, _rule(place, columns[index], len(entries))
        )


def _entries(field: Field | None) -> list[str]:
    if field is None:
        return []
    if field.kind is Kind.BOOL:
        return [YES, NO]
    return [each.label for each in field_choices(field)] if field.kind is Kind.CHOICE else []


def _rule(place: int, column: Column, count: int) -> dict[str, Any]:
    """A catalogue may be left, as import knows its other names; a fixed choice may not."""
    from xlsxwriter.utility import xl_range_abs

    free = column.field is not None and column.field.catalogue is not None
    return {
        "validate": "list",
        "source": f"='{LISTS_SHEET}'!{xl_range_abs(0, place, count - 1, place)}",
        "error_type": "warning" if free else "stop",
        "error_title": "Không có trong danh sách",
        "error_message": "Chọn một mục trong danh sách của ô.",
    }
