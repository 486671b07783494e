"""Cells as offices write them: spans of days, words for choices, what was dropped is named."""

from datetime import date

import pytest

from nsuat_desktop.records.description import Field
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.values import convert

CONTEXT = ColumnContext(date(2025, 11, 23))


def field(path: str) -> Field:
    kind, _, name = path.partition(".")
    return description_of(kind).by_name[name]


@pytest.mark.parametrize(
    ("path", "text", "days"),
    [
        ("training_course.starts", "14-16/5/2023", ("2023-05-14", "2023-05-16")),
        ("event.starts", "từ 14/5 đến 16/5/2023", ("2023-05-14", "2023-05-16")),
        ("science_task.starts", "01/2022 - 12/2023", ("2022-01", "2023-12")),
    ],
)
def test_a_span_of_days_gives_the_first_and_the_last(
    path: str, text: str, days: tuple[str, str]
) -> None:
    found = convert(field(path), text, CONTEXT)

    assert (found.value, found.also, found.verdict) == (
        days[0],
        {"ends": days[1]},
        Verdict.MENDED,
    )


def test_the_validity_of_a_certificate_tells_its_day_of_issue() -> None:
    found = convert(field("certificate.expires"), "Từ 15/3/2022 đến 14/3/2025", CONTEXT)

    assert (found.value, found.also) == ("2025-03-14", {"issued": "2022-03-15"})


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("training_course.starts", "01/2022 - 12/2023"),  # a course needs its days
        ("training_course.starts", "14/5 đến 16/5"),  # of which year?
        ("communication.date", "14-16/5/2023"),
    ],
)
def test_a_span_that_is_no_first_and_last_day_is_refused(path: str, text: str) -> None:
    assert convert(field(path), text, CONTEXT).verdict is Verdict.ERROR


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("organisation.legal_form", "DNTN", "sole_proprietorship"),
        ("organisation.legal_form", "Công ty TNHH MTV", "llc_one_member"),
        ("organisation.legal_form", "Cổ phần", "joint_stock"),
        ("organisation.kind", "HTX", "cooperative"),
        ("event.kind", "Tham quan", "study_visit"),
        ("award.level", "cấp tỉnh", "province"),
        ("budget_line.source", "SN KH&CN", "science"),
        ("communication.kind", "Cổng TTĐT", "website"),
        ("training_course.kind", "HTX", None),
    ],
)
def test_words_of_lists_for_a_choice(path: str, text: str, code: str | None) -> None:
    assert convert(field(path), text, CONTEXT).value == code


def test_a_word_that_fits_several_choices_is_left_out_and_told() -> None:
    found = convert(field("organisation.legal_form"), "TNHH", CONTEXT)

    assert (found.value, found.verdict) == (None, Verdict.WARNING)
    assert "một hay nhiều thành viên" in found.reason


def test_several_choices_in_a_cell_are_named_apart() -> None:
    tools = convert(field("support.solution"), "5S, Kaizen", CONTEXT)
    states = convert(field("organisation.status"), "Đang hoạt động; giải thể", CONTEXT)
    other = convert(field("support.solution"), "Sơn, sửa", CONTEXT)

    assert (tools.value, *tools.more) == ("5S", {"solution": "KAIZEN"})
    assert (states.verdict, other.verdict) == (Verdict.ERROR, Verdict.ERROR)
    assert "Tách thành nhiều dòng" in states.reason
    assert "không có trong danh mục" in other.reason


@pytest.mark.parametrize(
    ("cell", "value", "dropped"),
    [
        ("2283871234", "02283871234", ""),  # an area code without its zero
        (84912345678, "0912345678", ""),
        ("0912.345.679/0228387", "0912345679", "0228387"),
        ("0912345678-0913456789", "0912345678", "0913456789"),
        ("0084912345678", "0912345678", ""),
        ("0912345679 - máy lẻ 12", "0912345679", "máy lẻ 12"),
        ("0912345679 (Zalo)", "0912345679", ""),
    ],
)
def test_phones_with_what_was_dropped(cell: Cell, value: str, dropped: str) -> None:
    found = convert(field("organisation.phone"), cell, CONTEXT)

    assert found.value == value
    assert (found.verdict is Verdict.WARNING) == bool(dropped)
    assert dropped in found.reason


def test_a_number_of_nine_digits_has_lost_its_zero_even_where_the_code_is_wrong() -> None:
    tax_code = field("organisation.tax_code")
    number, text = convert(tax_code, 600333444, CONTEXT), convert(tax_code, "600333444", CONTEXT)

    assert (number.value, number.verdict) == ("0600333444", Verdict.WARNING)
    assert text.verdict is Verdict.ERROR


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        ("15-Mar-25", "2025-03-15", Verdict.MENDED),
        ("ngày 15/3/2025", "2025-03-15", Verdict.MENDED),
        ("'15/3/2025", "2025-03-15", Verdict.MENDED),
        ("T3/2025", "2025-03", Verdict.MENDED),
        ("15/3/2025 8:30", "2025-03-15", Verdict.MENDED),
        ("20250315", "2025-03-15", Verdict.MENDED),
        ("45731.0", "2025-03-15", Verdict.MENDED),
        ("chưa được cấp", None, Verdict.MENDED),
        ("14/03/2025 (đã gia hạn)", "2025-03-14", Verdict.WARNING),
        ("14/03/2025 (hạn cũ: (2 năm))", "2025-03-14", Verdict.WARNING),
        ("31/02/2025 (đã gia hạn)", None, Verdict.ERROR),
        ("3 năm", None, Verdict.ERROR),
        ("đang gia hạn", None, Verdict.ERROR),
    ],
)
def test_days_with_something_around_them(text: str, value: str | None, verdict: Verdict) -> None:
    found = convert(field("certificate.expires"), text, CONTEXT)

    assert (found.value, found.verdict) == (value, verdict)


def test_a_term_is_said_to_be_no_day() -> None:
    assert "thời hạn" in convert(field("certificate.expires"), "3 năm", CONTEXT).reason


@pytest.mark.parametrize(("text", "value"), [("30,000", 30_000_000), ("30,250", 30_250)])
def test_thousands_that_could_be_decimals(text: str, value: int) -> None:
    context = ColumnContext(CONTEXT.today, factor=1000)
    found = convert(field("support.state_money"), text, context)

    assert (found.value, found.verdict) == (value, Verdict.WARNING)


@pytest.mark.parametrize("text", ["MST: 0671732298", "'0671732298", "0671 732 298"])
def test_tax_codes_with_something_before_them(text: str) -> None:
    found = convert(field("organisation.tax_code"), text, CONTEXT)

    assert (found.value, found.verdict) == ("0671732298", Verdict.MENDED)


def test_no_tax_code_yet_is_none() -> None:
    assert convert(field("organisation.tax_code"), "chưa có MST", CONTEXT).value is None
    assert convert(field("organisation.address"), "chưa có số nhà", CONTEXT).value is not None


def test_a_day_of_birth_that_became_a_number_tells_its_year() -> None:
    assert convert(field("person.birth_year"), 29254, CONTEXT).value == 1980


@pytest.mark.parametrize(
    ("text", "code", "edition"),
    [
        ("TCVN ISO 9001:2015 (ISO 9001:2015)", "ISO9001", {"edition": "2015"}),
        ("HTQLCL ISO 9001", "ISO9001", {}),
        ("OCOP 4 sao", "OCOP", {}),
    ],
)
def test_a_standard_among_other_words_is_told(
    text: str, code: str, edition: dict[str, str]
) -> None:
    found = convert(field("certificate.standard"), text, CONTEXT)

    assert (found.value, found.also, found.verdict) == (code, edition, Verdict.WARNING)


@pytest.mark.parametrize("text", ["Sơn nước", "HTQLCL", "hỗ trợ ISO 9001 cùng với HACCP"])
def test_no_standard_or_several_among_other_words_are_refused(text: str) -> None:
    assert convert(field("certificate.standard"), text, CONTEXT).verdict is Verdict.ERROR


@pytest.mark.parametrize("name", ["Hợp tác\nxã Gạo Ý Đức", "UBND\nxã Nghĩa Lâm"])
def test_a_line_that_was_full_parts_no_address_from_a_name(name: str) -> None:
    found = convert(field("organisation.name"), name, CONTEXT)

    assert (found.value, found.also) == (name.replace("\n", " "), {})


@pytest.mark.parametrize(
    ("path", "text", "name"),
    [
        ("organisation.name", "- Công ty A;", "Công ty A"),
        ("organisation.name", "+ Hợp tác xã B./.", "Hợp tác xã B"),
        ("person.full_name", "• Vũ Văn A,", "Vũ Văn A"),
    ],
)
def test_signs_of_a_list_are_no_part_of_a_name(path: str, text: str, name: str) -> None:
    found = convert(field(path), text, CONTEXT)

    assert (found.value, found.verdict) == (name, Verdict.MENDED)


def test_a_sign_at_the_end_that_a_name_has_stays() -> None:
    found = convert(field("organisation.name"), "Hải Hà Co., Ltd.", CONTEXT)

    assert (found.value, found.verdict) == ("Hải Hà Co., Ltd.", Verdict.FINE)


def test_an_amount_may_say_millions_with_a_dot() -> None:
    assert convert(field("event.cost"), "30,5 tr.đ", CONTEXT).value == 30_500_000
