"""`list` and `show`: reading records."""

from argparse import Namespace

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import reading
from nsuat_desktop.commands.output import print_json, print_table
from nsuat_desktop.log_file import note_personal_data
from nsuat_desktop.records.description import Description, Field
from nsuat_desktop.records.history import text_of
from nsuat_desktop.records.json_form import has_personal, masked, record_json, row_json
from nsuat_desktop.records.reading import RecordReader
from nsuat_desktop.records.record import Record, Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.workspace import Workspace


def run_list(arguments: Namespace) -> int:
    """The first records that fit, and how many fit in all."""
    description = description_of(arguments.type)
    with reading(arguments) as workspace:
        ids = _matching(workspace.reader, description, arguments.search, arguments.order)
        rows = workspace.reader.rows(description.type, ids[: arguments.limit])
        unmasked = _unmasked(workspace, arguments, f"list {description.type}, {len(rows)} rows")
        if arguments.json:
            found = [row_json(description, row, unmasked=unmasked) for row in rows]
            print_json({"total": len(ids), "rows": found})
        else:
            _print_rows(description, rows, unmasked)
            print(f"{len(rows)} trong tổng số {len(ids)}.")
    return DONE


def run_show(arguments: Namespace) -> int:
    """One record with everything that is recorded about it."""
    with reading(arguments) as workspace:
        record = workspace.records.get(arguments.id)
        description = description_of(record.type)
        unmasked = _unmasked(workspace, arguments, f"show {record.type} {record.id}")
        if arguments.json:
            print_json(record_json(description, record, unmasked=unmasked))
        else:
            _print_record(description, record, unmasked)
    return DONE


def _matching(
    reader: RecordReader, description: Description, search: str | None, order: str | None
) -> list[str]:
    if order is not None:
        known = list(_labels(description))
        if order not in known:
            raise UsageError(
                f"Không có trường “{order[:40]}” để xếp. Các trường: {', '.join(known)}."
            )
    ids = reader.ids(description.type, order=order)
    if search is None:
        return ids
    found = set(reader.search_index(description.type).find(search))
    return [each for each in ids if each in found]


def _unmasked(workspace: Workspace, arguments: Namespace, what: str) -> bool:
    """Whether personal data are shown in full; then who, what and why stand in the log first."""
    if arguments.unmask is None:
        return False
    author = workspace.environment.author
    note_personal_data(workspace.data_dir, author, what, arguments.unmask)
    return True


def _print_rows(description: Description, rows: list[Row], unmasked: bool) -> None:
    labels = _labels(description)
    header = [labels[name] for name in description.list_columns]
    cells = [
        [_cell(description, row, name, unmasked) for name in description.list_columns]
        for row in rows
    ]
    ids = [row.id for row in rows]
    print_table(["Mã", *header], [[one, *line] for one, line in zip(ids, cells, strict=True)])


def _print_record(description: Description, record: Record, unmasked: bool) -> None:
    print(f"{description.label}: {record.title}" + (" (đã xóa)" if record.deleted else ""))
    labels = _labels(description)
    for name, label in labels.items():
        if text := _cell(description, record, name, unmasked):
            print(f"  {label}: {text}")
    if notes := record.values.get("notes"):
        print(f"  Ghi chú: {notes}")
    for name, accepted in record.accepted.items():
        print(f"  Giữ “{labels.get(name, name)}” vì: {accepted.get('reason', '')}")
    print(f"  Mã {record.id}, lần sửa {record.revision}, người sửa {record.updated_by}")


def _labels(description: Description) -> dict[str, str]:
    """Name -> label of everything shown of a record, in its order."""
    stored = {each.name: each.label for each in description.fields}
    return stored | {each.name: each.label for each in description.computed}


def _cell(description: Description, row: Row | Record, name: str, unmasked: bool) -> str:
    field: Field | None = description.by_name.get(name)
    if field is None:
        return row.labels.get(name, "")
    value = row.values.get(name)
    if has_personal(field, value):
        return str(value if unmasked else masked(field, value))
    return text_of(field, value, row.labels)
