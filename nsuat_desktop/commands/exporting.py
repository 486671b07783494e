"""`export` and `template`: lists to Excel or CSV, and empty forms to fill in Excel."""

from argparse import Namespace
from pathlib import Path

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import reading
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import count_text

ALL = "all"


def run_export(arguments: Namespace) -> int:
    """A list, or everything; the file holds all that fits, however much it is."""
    everything = arguments.type == ALL
    if everything and arguments.search is not None:
        raise UsageError("Không dùng --search khi xuất toàn bộ dữ liệu. Chọn một loại bản ghi.")
    _check_suffix(arguments.file, (".xlsx",) if everything else (".xlsx", ".csv"))
    record_type = ALL if everything else description_of(arguments.type).type
    with reading(arguments) as workspace:
        from nsuat_desktop.spreadsheets.exporting import ListWanted, export_database, export_list

        path, reason = arguments.file, arguments.unmask
        if everything:
            count = export_database(workspace, path, unmask=reason)
        else:
            wanted = ListWanted(record_type, search=arguments.search or "")
            count = export_list(workspace, wanted, path, unmask=reason)
    print(f"{path}: {count_text(count)} bản ghi.")
    if reason is None and _has_personal_fields(record_type):
        print("Số điện thoại, số định danh đã che. Cần xuất đủ, ghi thêm --unmask LÝ_DO.")
    return DONE


def _has_personal_fields(record_type: str) -> bool:
    """What is covered does not come back by an import: whoever leaves must know before."""
    return record_type == ALL or any(field.personal for field in description_of(record_type).fields)


def run_template(arguments: Namespace) -> int:
    """An empty form of a kind; its drop-downs have the office's own entries too."""
    from nsuat_desktop.spreadsheets.template_kinds import has_template
    from nsuat_desktop.spreadsheets.templates import write_template

    _check_suffix(arguments.file, (".xlsx",))
    description = description_of(arguments.type)
    if not has_template(description):
        raise UsageError(f"“{description.label}” không nhập được từ Excel. Ghi trong cửa sổ.")
    with reading(arguments) as workspace:
        write_template(workspace, description.type, arguments.file)
    print(arguments.file)
    return DONE


def _check_suffix(path: Path, known: tuple[str, ...]) -> None:
    if path.suffix.lower() not in known:
        raise UsageError(f"Tên tệp “{path.name}” cần có đuôi {' hoặc '.join(known)}.")
