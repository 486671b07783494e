"""Cells as clerks write them: until when, since when, losses, wide digits, polite words."""

from datetime import date

import pytest

from nsuat_desktop.records.description import Field
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.column_values import ColumnReader
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.header import currency_of
from nsuat_desktop.spreadsheets.values import convert

CONTEXT = ColumnContext(date(2025, 11, 23))


def field(path: str) -> Field:
    kind, _, name = path.partition(".")
    return description_of(kind).by_name[name]


@pytest.mark.parametrize(
    ("path", "text", "value", "verdict"),
    [
        ("certificate.expires", "đến 04/5/2026", "2026-05-04", Verdict.MENDED),
        ("certificate.expires", "đến hết ngày 14/05/2026", "2026-05-14", Verdict.MENDED),
        ("certificate.expires", "hết tháng 5/2027", "2027-05", Verdict.MENDED),
        ("certificate.expires", "có giá trị đến 14/5/2027", "2027-05-14", Verdict.MENDED),
        ("certificate.issued", "từ ngày 15/3/2023", "2023-03-15", Verdict.MENDED),
        ("certificate.issued", "đến 04/5/2026", None, Verdict.ERROR),
        ("certificate.expires", "từ 04/5/2023", None, Verdict.ERROR),
        ("inspection.follow_up_due", "Trước ngày 30/6/2024", "2024-06-30", Verdict.WARNING),
        ("inspection.date", "sáng 12/6/2024", "2024-06-12", Verdict.MENDED),
        ("inspection.date", "8h30 ngày 12/6/2024", "2024-06-12", Verdict.MENDED),
        ("inspection.date", "Thứ Hai, 10/6/2024", "2024-06-10", Verdict.MENDED),
        ("inspection.date", "１２/６/２０２４", "2024-06-12", Verdict.FINE),
        ("inspection.date", "không", None, Verdict.MENDED),
    ],
)
def test_days_with_words_before_them(
    path: str, text: str, value: str | None, verdict: Verdict
) -> None:
    found = convert(field(path), text, CONTEXT)

    assert (found.value, found.verdict) == (value, verdict)


def test_a_serial_number_with_a_time_is_its_day() -> None:
    assert convert(field("certificate.issued"), 45413.5, CONTEXT).value == "2024-05-01"


def test_the_validity_under_the_day_of_issue_tells_the_last_day_as_well() -> None:
    found = convert(field("certificate.issued"), "12/5/2022 - 11/5/2025", CONTEXT)

    assert (found.value, found.also) == ("2022-05-12", {"expires": "2025-05-11"})


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("inspection.date", "12-14/6/2024", "nhiều ngày"),
        ("inspection.follow_up_due", "Quý III/2024", "khoảng thời gian"),
        ("certificate.issued", "cuối năm 2023", "Ghi tháng/năm hoặc ngày/tháng/năm"),
        ("inspection.date", "T12/2023", "chưa đủ ngày"),
        ("certificate.expires", "31/02/2025 (đã gia hạn)", "chỉ có từ ngày 1"),
        ("inspection.follow_up_due", "30 ngày", "là thời hạn"),
        ("organisation.tax_code", "6,717E+08", "ghi tắt"),
        ("person.birth_year", "15", "Ghi năm đủ bốn chữ số"),
    ],
)
def test_what_cannot_be_decided_is_told(path: str, text: str, said: str) -> None:
    found = convert(field(path), text, CONTEXT)

    assert (found.value, found.verdict) == (None, Verdict.ERROR)
    assert said in found.reason


@pytest.mark.parametrize(
    ("cell", "year"), [("'82", 1982), ("85", 1985), ("05", 2005), ("12/5/45", 1945)]
)
def test_the_year_of_birth_in_two_digits(cell: Cell, year: int) -> None:
    found = convert(field("person.birth_year"), cell, CONTEXT)

    assert (found.value, found.verdict) == (year, Verdict.MENDED)


@pytest.mark.parametrize(
    ("path", "cell", "value"),
    [
        ("yearly_figures.profit_before_tax", "(125,5)", -125_500_000),
        ("yearly_figures.profit_before_tax", "lỗ 20", -20_000_000),
        ("yearly_figures.profit_before_tax", "Lỗ: 1.250", -1_250_000_000),
        ("yearly_figures.revenue", 35.333333333333, 35_333_333),
        ("yearly_figures.revenue", "'45", 45_000_000),
        ("yearly_figures.staff", "'45", 45),
        ("yearly_figures.staff", "４５", 45),
        ("yearly_figures.staff", "không", None),
    ],
)
def test_numbers_with_signs_and_marks(path: str, cell: Cell, value: int | None) -> None:
    found = convert(field(path), cell, ColumnContext(CONTEXT.today, factor=10**6))

    assert (found.value, found.verdict != Verdict.ERROR) == (value, True)


def test_parts_of_one_dong_are_refused_where_nothing_was_counted() -> None:
    assert convert(field("yearly_figures.revenue"), 35.5, CONTEXT).verdict is Verdict.ERROR


@pytest.mark.parametrize(
    ("texts", "currency"),
    [
        (("Kinh phí (USD)",), "USD"),
        (("Kinh phí", "Đơn vị tính: 1.000 USD"), "USD"),
        (("Kinh phí (đồng)", "Hợp tác với USAID"), ""),
    ],
)
def test_foreign_money_is_seen(texts: tuple[str, ...], currency: str) -> None:
    assert currency_of(*texts) == currency


def test_foreign_money_is_left_out_and_told() -> None:
    context = ColumnContext(CONTEXT.today, currency="USD")
    found = convert(field("cooperation.cost"), 1500, context)

    assert (found.value, found.verdict) == (None, Verdict.WARNING)
    assert "USD" in found.reason
    assert convert(field("cooperation.cost"), None, context).verdict is Verdict.FINE


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("6.71732298E+08", "0671732298"),
        (671732298001.0, "0671732298001"),
        (36080001234, "036080001234"),
        ("０６７１７３２２９８", "0671732298"),
    ],
)
def test_tax_codes_that_excel_rewrote(cell: Cell, value: str) -> None:
    found = convert(field("organisation.tax_code"), cell, CONTEXT)

    assert (found.value, found.verdict != Verdict.ERROR) == (value, True)


def test_a_zero_in_brackets_after_the_code_of_the_country() -> None:
    assert convert(field("person.phone"), "+84 (0)912 345 679", CONTEXT).value == "0912345679"


@pytest.mark.parametrize(
    ("text", "name", "verdict", "also"),
    [
        ("Bà Lê Thị Hạnh", "Lê Thị Hạnh", Verdict.MENDED, {"sex": "female"}),
        ("Đ/c Phạm Văn Khoa", "Phạm Văn Khoa", Verdict.MENDED, {}),
        ("Đồng chí: Phạm Khoa", "Phạm Khoa", Verdict.MENDED, {}),
        ("ÔNG NGUYỄN VĂN AN", "NGUYỄN VĂN AN", Verdict.MENDED, {"sex": "male"}),
        ("Ông Cao Thắng", "Cao Thắng", Verdict.WARNING, {"sex": "male"}),
        ("Anh Thư", "Anh Thư", Verdict.FINE, {}),
        ("Bà", "Bà", Verdict.FINE, {}),
    ],
)
def test_polite_words_are_no_part_of_a_name(
    text: str, name: str, verdict: Verdict, also: dict[str, str]
) -> None:
    found = convert(field("person.full_name"), text, CONTEXT)

    assert (found.value, found.verdict, found.also) == (name, verdict, also)


def test_names_that_the_program_wrote_stay() -> None:
    exact = ColumnContext(CONTEXT.today, exact=True)

    assert convert(field("person.full_name"), "Ông Ích Khiêm", exact).value == "Ông Ích Khiêm"


def test_what_stands_beside_an_address_is_told() -> None:
    found = convert(field("organisation.email"), "a@b.vn\n0912345678", CONTEXT)

    assert (found.value, found.verdict) == ("a@b.vn", Verdict.WARNING)
    assert "0912345678" in found.reason


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        ("organisation.kind", "Công ty TNHH", "enterprise"),
        ("organisation.kind", "Trường ĐH", "university"),
        ("organisation.legal_form", "Cty TNHH 2TV", "llc_multi_member"),
        ("organisation.legal_form", "TNHH một TV", "llc_one_member"),
        ("organisation.status", "còn HĐ", "active"),
        ("person.sex", "F", "female"),
        ("award.level", "Thủ tướng Chính phủ", "national"),
        ("difficulty.addressee", "Sở KH&CN", "department"),
        ("institution_programme.level", "Đã triển khai", "deployed"),
        ("organisation.status", "Ngừng hoạt động", None),
        ("budget_line.source", "NSNN", None),
    ],
)
def test_more_words_for_choices(path: str, text: str, code: str | None) -> None:
    assert convert(field(path), text, CONTEXT).value == code


def test_an_old_end_of_line_parts_lines_too() -> None:
    found = convert(
        field("expert.certificates"),
        "Chương trình: A;Ngày cấp: 2/1/2024\rChương trình: B;Ngày cấp: 2/1/2024",
        CONTEXT,
    )

    assert isinstance(found.value, list)
    assert len(found.value) == 2


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("training_course.hours", "02 ngày", None),
        ("training_course.hours", "3 buổi", None),
        ("training_course.hours", "16 giờ", "16"),
        ("event.participants", "12 đoàn", None),
        ("event.participants", "12 người", 12),
    ],
)
def test_a_number_of_something_else_is_left_out_and_told(
    path: str, text: str, value: int | str | None
) -> None:
    found = convert(field(path), text, CONTEXT)

    assert found.value == value
    assert found.verdict is (Verdict.WARNING if value is None else Verdict.MENDED)


@pytest.mark.parametrize("cell", [0, "0", "00/00/0000", "0/0/1900"])
def test_a_day_that_is_zero_is_none(cell: Cell) -> None:
    found = convert(field("certificate.expires"), cell, CONTEXT)

    assert (found.value, found.verdict) == (None, Verdict.MENDED)


def test_the_days_of_a_course_in_one_cell() -> None:
    found = convert(field("training_course.starts"), "20, 21, 22/6/2024", CONTEXT)

    assert (found.value, found.also) == ("2024-06-20", {"ends": "2024-06-22"})


def test_no_address_is_none() -> None:
    assert convert(field("organisation.email"), "không", CONTEXT).verdict is Verdict.MENDED


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("person.full_name", "Nguyễn Văn An, Trần Thị Bình", "nhiều người"),
        ("person.full_name", "Nguyễn Văn An\nTrần Thị Bình", "nhiều người"),
        ("person.full_name", "Bà Trần Thị Bình và ông Lê Minh Hải", "nhiều người"),
        ("organisation.representative", "Lê Minh Hải - Giám đốc", "cả chức vụ"),
        ("organisation.name", "Công ty TNHH Hải Hà; HTX Ý Đức", "nhiều đơn vị"),
        ("organisation.name", "Công ty TNHH Hải Hà\nHTX Ý Đức", "nhiều đơn vị"),
    ],
)
def test_what_may_be_several_names_is_to_be_looked_at(path: str, text: str, told: str) -> None:
    found = convert(field(path), text, CONTEXT)
    assert found.verdict is Verdict.WARNING
    assert told in found.reason
    reader = ColumnReader(0, 0, path, field(path), CONTEXT, None, None)
    assert reader.read_all([text])[1]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("organisation.name", "Công ty TNHH\nMay Hải Hà"),
        ("organisation.name", "Công ty CP Cơ khí, Đúc Ý Yên"),
        ("person.full_name", "Nguyễn Văn An "),
    ],
)
def test_a_name_in_two_lines_is_one(path: str, text: str) -> None:
    assert convert(field(path), text, CONTEXT).verdict is not Verdict.WARNING
