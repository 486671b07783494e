"""`progress` and `report`: the plan's targets, and the official report as PDF or Word."""

from argparse import Namespace
from decimal import Decimal

from nsuat_desktop.commands.document_files import check_files, write_files
from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.errors import UsageError
from nsuat_desktop.commands.opening import reading
from nsuat_desktop.commands.output import print_json, print_table
from nsuat_desktop.offices.map_view import AS_RECORDED
from nsuat_desktop.plan.model import Number
from nsuat_desktop.plan.progress import as_json, progress
from nsuat_desktop.plan.results import Progress
from nsuat_desktop.reporting.periods import Period, PeriodTextError, parse_period, period
from nsuat_desktop.text.numbers import format_decimal


def run_progress(arguments: Namespace) -> int:
    """Where each target stands on a day."""
    span = _period(arguments.period) if arguments.period is not None else None
    with reading(arguments) as workspace:
        plan, horizon = workspace.plan, arguments.horizon
        if horizon is not None and horizon not in plan.horizons:
            known = " hoặc ".join(str(year) for year in plan.horizons)
            raise UsageError(f"Kế hoạch không có mục tiêu đến năm {horizon}. Ghi {known}.")
        found = progress(
            workspace.database, workspace.environment, plan, horizon, arguments.as_of, span
        )
    if arguments.json:
        print_json(as_json(found))
    else:
        _print(found)
    return DONE


def run_report(arguments: Namespace) -> int:
    """The draft of a report, number and date left blank; all files hold the same figures."""
    check_files(arguments)
    try:
        period(arguments.kind, arguments.period)
    except PeriodTextError as error:
        raise UsageError(str(error)) from None
    from nsuat_desktop.reporting.content import report_document

    with reading(arguments) as workspace:
        view = arguments.map or AS_RECORDED
        document = report_document(workspace, arguments.kind, arguments.period, view)
    write_files(document, arguments, workspace.environment.now())
    return DONE


def _period(text: str) -> Period:
    try:
        return parse_period(text)
    except PeriodTextError as error:
        raise UsageError(str(error)) from None


def _print(found: Progress) -> None:
    start, end = found.period
    print(
        f"Mục tiêu đến năm {found.horizon}, số liệu đến ngày {found.as_of:%d/%m/%Y}; "
        f"kỳ từ {start:%d/%m/%Y} đến {end:%d/%m/%Y}"
    )
    lines = [
        [
            each.code,
            each.label,
            each.unit,
            each.target.mark_text(found.horizon),
            _figure(each.in_period),
            _figure(each.cumulative),
            _figure(each.forecast),
            each.state_text,
        ]
        for each in found.targets
    ]
    header = ["Mã", "Chỉ tiêu", "Đơn vị", "Mục tiêu", "Trong kỳ", "Lũy kế", "Dự báo", "Đánh giá"]
    print_table(header, lines)


def _figure(value: Number | None) -> str:
    if value is None:
        return "-"
    return format_decimal(round(value, 2)) if isinstance(value, Decimal) else str(value)
