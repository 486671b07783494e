"""`measure`: productivity figures of an organisation, and its sheet as PDF."""

from argparse import Namespace

from nsuat_desktop.commands.entry import DONE
from nsuat_desktop.commands.opening import reading
from nsuat_desktop.commands.output import print_json, print_table
from nsuat_desktop.productivity.enterprise import Comparison, Measure, ValueAdded
from nsuat_desktop.productivity.json_form import as_json
from nsuat_desktop.productivity.organisation import (
    OrganisationProductivity,
    find_organisation,
    organisation_productivity,
)
from nsuat_desktop.productivity.wording import (
    change_text,
    indicator_change,
    indicator_text,
    measure_text,
    signed,
    unit_text,
    value_text,
)


def run_measure(arguments: Namespace) -> int:
    """All measures of a year with what is missing, before and after each support, and growth."""
    with reading(arguments) as workspace:
        organisation_id = find_organisation(workspace, arguments.organisation)
        found = organisation_productivity(workspace, organisation_id, arguments.year)
        if arguments.pdf is not None:
            from nsuat_desktop.productivity.sheet import write_sheet

            write_sheet(workspace, organisation_id, found.chosen.year, arguments.pdf)
    if arguments.json:
        print_json(as_json(found))
    else:
        _print(found)
        if arguments.pdf is not None:
            print(arguments.pdf)
    return DONE


def _print(found: OrganisationProductivity) -> None:
    chosen = found.chosen
    on_record = "" if chosen.record_id else " (chưa ghi số liệu của năm này)"
    print(f"{found.organisation.title}, năm {chosen.year}{on_record}")
    print(f"Quy mô: {found.size.text or 'chưa xác định'} ({found.size.reason})")
    since = found.since_earlier
    compared = f"So với {since.year_before}" if since else ""
    changes = {each.after.code: change_text(each) for each in since.changes} if since else {}
    print_table(
        ["Chỉ tiêu", "Giá trị", compared],
        [[each.label, measure_text(each), changes.get(each.code, "")] for each in chosen.measures],
    )
    for inputs, labels in _missing(chosen.measures).items():
        print(f"Thiếu {', '.join(inputs)} để tính: {', '.join(labels)}.")
    print(cross_check(chosen.value_added))
    for each in chosen.indicators:
        better = "cao hơn là tốt" if each.higher_is_better else "thấp hơn là tốt"
        print(f"{each.name}: {indicator_text(each.after)} {each.unit} ({better})")
    for support in found.supports:
        print(f"\nTrước và sau hỗ trợ {support.label}: {support.reason}".rstrip(": "))
        if support.comparison is not None:
            _print_comparison(support.comparison)
    _print_growth(found)


def cross_check(added: ValueAdded) -> str:
    """Whether both ways to value added agree, in a sentence."""
    if added.gap is None:
        return "Chưa đối chiếu được giá trị gia tăng theo hai phương pháp."
    verdict = "khớp" if added.agrees else "lệch quá 1%, cần xem lại các khoản"
    return (
        f"Đối chiếu giá trị gia tăng: phương pháp cộng {measure_text(added.additive)}, "
        f"phương pháp trừ {measure_text(added.subtractive)}: {verdict}."
    )


def _print_comparison(comparison: Comparison) -> None:
    rows = [
        [
            each.after.label,
            unit_text(each.after.unit),
            value_text(each.before.unit, each.before.value),
            value_text(each.after.unit, each.after.value),
            change_text(each),
        ]
        for each in comparison.changes
    ]
    rows += [
        [
            each.name,
            each.unit,
            indicator_text(each.before),
            indicator_text(each.after),
            indicator_change(each),
        ]
        for each in comparison.indicators
    ]
    before, after = str(comparison.year_before), str(comparison.year_after)
    print_table(["Chỉ tiêu", "Đơn vị tính", before, after, "Thay đổi"], rows)


def _print_growth(found: OrganisationProductivity) -> None:
    rows = []
    for each in found.growth:
        # A share of a share says little: shares are compared year by year, in points.
        if each.total is not None and each.average is not None and each.measure.unit != "%":
            first, last = each.values[0][0], each.values[-1][0]
            total, average = f"{signed(each.total)}%", f"{signed(each.average)}%"
            rows.append([each.measure.label, f"{first}–{last}", total, average])
    if rows:
        print("\nQua các năm, giá hiện hành")
        print_table(["Chỉ tiêu", "Các năm", "Cả thời gian", "Bình quân năm"], rows)


def _missing(measures: tuple[Measure, ...]) -> dict[tuple[str, ...], list[str]]:
    """Missing inputs -> the measures that wait for them."""
    found: dict[tuple[str, ...], list[str]] = {}
    for each in measures:
        if each.missing:
            found.setdefault(each.missing, []).append(each.label)
    return found
