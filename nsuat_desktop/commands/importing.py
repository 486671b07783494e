"""`import` and `undo-import`: lists of any layout into the data, and out again."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Any

from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import copied, reading, writing
from nsuat_desktop.commands.output import print_causes, print_json
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.error_workbook import write_error_workbook
from nsuat_desktop.spreadsheets.grid import Sheet, Workbook
from nsuat_desktop.spreadsheets.import_plan import CellNote, Counts, ImportChoice, Mode
from nsuat_desktop.spreadsheets.importing import run_import, undo_import
from nsuat_desktop.spreadsheets.matching import Matching, is_complete, match
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.spreadsheets.reading import read_workbook
from nsuat_desktop.spreadsheets.tables import FoundTable, find_tables
from nsuat_desktop.text.fold import fold
from nsuat_desktop.text.numbers import format_integer

AUTO = "auto"
_NEVER = ("attachment",)
_SAID_BY_CELLS = ("catalogue_entry", "unit_reform")
"""Kinds whose records are choices of other kinds' fields."""
_TOLD = (Verdict.WARNING, Verdict.ERROR)
_LEAST = 0.3
"""Confidence below which a table is not taken for a list of records by itself."""
_MANY = 4
"""Known columns that make a complete list, however many others stand beside them."""


def run_import_command(arguments: Namespace) -> int:
    """All tables of a file as one change; refused rows stay out and are named."""
    if arguments.type in _NEVER:
        raise UsageError("Tệp đính kèm không nhập được từ bảng tính. Đính kèm trong cửa sổ.")
    if arguments.errors is not None and arguments.errors.suffix.lower() != ".xlsx":
        raise UsageError(f"Tên tệp “{arguments.errors.name}” cần có đuôi .xlsx.")
    opened = reading if arguments.dry_run else writing
    plans: list[ImportPlan] = []
    changes: list[str] = []
    with ExitStack() as open_now:
        workspace = open_now.enter_context(opened(arguments))
        # Own standards and units of the office are choices of the columns: open first, then read.
        workbook = read_workbook(arguments.file)
        tables = _tables(arguments, workbook)
        wanted = _wanted(arguments, workbook, tables)
        steps = [*_steps([_choice(arguments, workbook, *each) for each in wanted])]
        if arguments.dry_run and len(steps) > 1:
            # What the first step brings is known to the second one only when it is written.
            workspace = open_now.enter_context(copied(workspace))
        for place, step in enumerate(steps):
            planned = plan_imports(workspace, step)
            plans += planned
            is_last = place == len(steps) - 1
            if arguments.dry_run and is_last:
                break
            change = run_import(workspace, planned).id
            if change and not arguments.dry_run:
                changes.append(change)
        if arguments.errors is not None:
            write_error_workbook(workspace, arguments.errors, plans)
    taken = {id(plan.choice.table) for plan in plans}
    left_out = [each.sheet for each in tables if id(each) not in taken]
    return _told(arguments, plans, changes, left_out)


def run_undo_import(arguments: Namespace) -> int:
    """Take one import back."""
    with writing(arguments) as workspace:
        count = undo_import(workspace, arguments.id)
    print(f"Đã rút lại: {format_integer(count)} bản ghi trở về như trước lần nhập.")
    return DONE


def _steps(choices: Sequence[ImportChoice]) -> Iterator[list[ImportChoice]]:
    """What comes in together: the office's own entries and units before the cells that say them."""
    for said_by_cells in (True, False):
        step = [
            each
            for each in choices
            if (each.matching.record_type in _SAID_BY_CELLS) is said_by_cells
        ]
        if step:
            yield step


def _choice(
    arguments: Namespace, workbook: Workbook, table: FoundTable, matching: Matching
) -> ImportChoice:
    return ImportChoice(
        table,
        matching,
        Mode(arguments.mode),
        reason=arguments.reason or "",
        file_name=workbook.name,
        epoch_1904=workbook.epoch_1904,
        course_id=arguments.course if matching.record_type == "attendance" else None,
    )


def _tables(arguments: Namespace, workbook: Workbook) -> list[FoundTable]:
    """The tables with rows, of the sheets asked for."""
    tables = [each for sheet in _sheets(arguments, workbook) for each in find_tables(sheet)]
    tables = [each for each in tables if each.rows]
    if not tables:
        raise AppError(f"Không thấy bảng nào để nhập trong tệp “{workbook.name}”.")
    return tables


def _wanted(
    arguments: Namespace, workbook: Workbook, tables: Sequence[FoundTable]
) -> list[tuple[FoundTable, Matching]]:
    """The tables to bring in: those that read like a list, or like one of the kind asked for."""
    found = [(table, match(table)) for table in tables]
    if arguments.type == AUTO:
        wanted = [
            (table, matching)
            for table, matching in found
            if matching.record_type is not None and _is_likely(matching)
        ]
        if not wanted:
            raise AppError(
                f"Chưa nhận ra tệp “{workbook.name}” là danh sách gì. Ghi loại bản ghi thay cho "
                "auto, hoặc thêm dòng tên cột."
            )
        # Beside lists of records, workbooks hold sums and notes that look a little like one.
        complete = {_list_of(*each) for each in wanted if is_complete(each[1])}
        return [each for each in wanted if _list_of(*each) in complete] or wanted
    wanted = [each for each in found if each[1].record_type == arguments.type]
    return wanted or [_as_asked(arguments, workbook, tables)]


def _list_of(table: FoundTable, matching: Matching) -> tuple[object, ...]:
    """What tables have in common that are parts of one list, as groups under a course each are."""
    return matching.record_type, table.sheet, table.header_rows


def _is_likely(matching: Matching) -> bool:
    """Whether a table reads like a list; one of a survey has many columns besides."""
    is_wide = is_complete(matching) and len(matching.columns) >= _MANY
    return is_wide or matching.confidence >= _LEAST


def _as_asked(
    arguments: Namespace, workbook: Workbook, tables: Sequence[FoundTable]
) -> tuple[FoundTable, Matching]:
    """The only table, read as the kind asked for though it looks like another."""
    description = description_of(arguments.type)
    matching = match(tables[0], description)
    if len(tables) > 1 or not matching.columns:
        label = description.label.lower()
        raise AppError(
            f"Không thấy danh sách {label} trong tệp “{workbook.name}”. Xem lại loại bản ghi, "
            "hoặc chọn trang bằng --sheet."
        )
    return tables[0], matching


def _sheets(arguments: Namespace, workbook: Workbook) -> list[Sheet]:
    if arguments.sheet is None:
        return [each for each in workbook.sheets if not each.hidden]
    wanted = fold(arguments.sheet)
    exact = [each for each in workbook.sheets if each.name == arguments.sheet]
    found = exact or [each for each in workbook.sheets if fold(each.name) == wanted]
    if not found:
        names = ", ".join(f"“{each.name}”" for each in workbook.sheets[:20])
        raise AppError(f"Tệp không có trang “{arguments.sheet[:40]}”. Các trang có: {names}.")
    return found


def _told(
    arguments: Namespace,
    plans: Sequence[ImportPlan],
    changes: Sequence[str],
    left_out: Sequence[str],
) -> int:
    counts = sum((each.counts for each in plans), Counts())
    if arguments.json:
        print_json({**_document(plans, counts, changes), "left_out": list(left_out)})
    else:
        for sheet in left_out:
            print(f"Không nhập bảng ở trang “{sheet}”: không phải danh sách cần nhập.")
        for plan in plans:
            if headers := "; ".join(f"“{each}”" for each in _columns_left_out(plan)):
                print(f"Không nhập các cột ở trang “{plan.table.sheet}”: {headers}.")
        for line in _lines(arguments, plans, changes):
            print(line)
    if not counts.refused:
        return DONE
    print_causes(_causes(plans, counts, arguments))
    return REFUSED


def _document(
    plans: Sequence[ImportPlan], counts: Counts, changes: Sequence[str]
) -> dict[str, Any]:
    return {
        **_counts(counts),
        "problems": [each for plan in plans for each in _problems(plan)],
        "id": changes[-1] if changes else None,
        "ids": list(changes),
        "type": plans[0].record_type if len(plans) == 1 else None,
        "sheet": plans[0].table.sheet if len(plans) == 1 else None,
        "tables": [
            {
                "sheet": each.table.sheet,
                "type": each.record_type,
                **_counts(each.counts),
                "columns_left_out": _columns_left_out(each),
            }
            for each in plans
        ],
    }


def _columns_left_out(plan: ImportPlan) -> list[str]:
    """Headers of the columns that hold something and were taken for no field."""
    matching, table = plan.choice.matching, plan.table
    return [
        column.header or f"cột {column.index + 1}"
        for place, column in enumerate(table.columns)
        if column.index in matching.unmatched
        and any(row.cells[place] is not None for row in table.rows)
    ]


def _counts(counts: Counts) -> dict[str, int]:
    names = ("read", "new", "updated", "same", "skipped", "refused")
    return {name: getattr(counts, name) for name in names}


def _problems(plan: ImportPlan) -> Iterator[dict[str, Any]]:
    for note in plan.notes:
        if note.verdict in _TOLD:
            yield {
                "sheet": plan.table.sheet,
                "row": note.row,
                "column": _header(plan, note) or None,
                "value": note.value,
                "reason": note.reason,
                "severity": str(note.verdict),
            }


def _header(plan: ImportPlan, note: CellNote) -> str:
    columns = (each.header for each in plan.table.columns if each.index == note.column)
    return next(columns, "")


def _lines(
    arguments: Namespace, plans: Sequence[ImportPlan], changes: Sequence[str]
) -> Iterator[str]:
    for plan in plans:
        label = description_of(plan.record_type).label.lower()
        counts = plan.counts
        yield (
            f"Trang “{plan.table.sheet}”, {label}: đọc {format_integer(counts.read)} dòng; "
            f"mới {format_integer(counts.new)}, cập nhật {format_integer(counts.updated)}, "
            f"như cũ {format_integer(counts.same)}, bỏ qua {format_integer(counts.skipped)}, "
            f"không nhập được {format_integer(counts.refused)}."
        )
    if arguments.dry_run:
        yield "Chỉ xem trước, chưa ghi gì."
    for change in changes:
        yield f"Mã lần nhập (để rút lại bằng undo-import): {change}"


def _causes(plans: Sequence[ImportPlan], counts: Counts, arguments: Namespace) -> Iterator[str]:
    done = ""
    if not arguments.dry_run:
        any_written = counts.new or counts.updated
        done = " Các dòng khác đã nhập." if any_written else " Chưa ghi gì vào dữ liệu."
    yield f"{format_integer(counts.refused)} dòng không nhập được.{done}"
    for plan in plans:
        for note in plan.notes:
            if note.verdict is Verdict.ERROR:
                header = _header(plan, note)
                where = f", {header}" if header else ""
                shown = f" “{note.value[:60]}”" if note.value else ""
                yield f"Trang “{plan.table.sheet}”, dòng {note.row}{where}{shown}: {note.reason}"
