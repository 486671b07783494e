"""`add`: new records from JSON, all of them or none, or line by line."""

from argparse import Namespace
from collections.abc import Iterable

from nsuat_desktop.commands.entry import DONE, REFUSED
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.json_input import (
    JsonTextError,
    draft_of,
    opened,
    parse_line,
    read_documents,
    read_lines,
)
from nsuat_desktop.commands.opening import writing
from nsuat_desktop.commands.output import MOST_CAUSES, print_causes
from nsuat_desktop.errors import AppError, SurroundingsError
from nsuat_desktop.records.description import Problem, Severity
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.workspace import Workspace


def run_add(arguments: Namespace) -> int:
    """Ids go to standard output, one a line, each only when its record is durable."""
    if arguments.type == "attachment":
        raise UsageError(
            "Tệp đính kèm cần cả tệp nên không ghi được từ JSON. Đính kèm trong cửa sổ."
        )
    if description_of(arguments.type).by_program:
        raise UsageError("Báo cáo do chương trình ghi khi chốt. Dùng lệnh: report freeze LOẠI KỲ.")
    with opened(arguments.file) as stream, writing(arguments) as workspace:
        if arguments.each:
            return _add_each(workspace, arguments.type, read_lines(stream))
        drafts = _drafts(arguments.type, read_documents(stream))
        try:
            kept = workspace.records.save_all(drafts)
        except RefusedError as refusal:
            print_causes(refusal_causes(refusal))
            return REFUSED
        for record in kept:
            print(record.id)
    return DONE


def _drafts(record_type: str, documents: Iterable[tuple[int, object]]) -> list[Draft]:
    drafts = []
    for line, value in documents:
        try:
            drafts.append(draft_of(record_type, value))
        except JsonTextError as error:
            where = f"Dòng {line}" if line else f"Bản ghi thứ {len(drafts) + 1}"
            raise JsonTextError(f"{where}: {error}") from None
    return drafts


def _add_each(
    workspace: Workspace, record_type: str, lines: Iterable[tuple[int, bytes | None]]
) -> int:
    refused = told = 0
    for number, line in lines:
        try:
            record = workspace.records.save(draft_of(record_type, parse_line(line)))
        except SurroundingsError:
            raise
        except AppError as error:
            refused += 1
            causes = refusal_causes(error) if isinstance(error, RefusedError) else [str(error)]
            if told < MOST_CAUSES:
                print_causes(f"Dòng {number}: {cause}" for cause in causes)
            told += len(causes)
        else:
            print(record.id, flush=True)
    if refused:
        print_causes([f"Không ghi {refused} dòng, gồm {told} lỗi."])
    return REFUSED if refused else DONE


def refusal_causes(refusal: RefusedError) -> list[str]:
    """A line for each problem: the field, what is wrong, how a warning is accepted."""
    heading = f"{refusal.heading} " if refusal.heading else ""
    return [heading + _cause(problem) for problem in refusal.problems]


def _cause(problem: Problem) -> str:
    name = f"{problem.field}: " if problem.field else ""
    if problem.severity is Severity.WARNING:
        how = f' (cảnh báo; để giữ, thêm "accept": {{"{problem.field}": "lý do"}})'
        return f"{name}{problem.message}{how}"
    return f"{name}{problem.message}"
