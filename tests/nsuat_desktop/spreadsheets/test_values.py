"""Cells of lists become stored values, or an error that names what is wrong."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.records.description import Field, Kind, field_choices
from nsuat_desktop.records.registry import description_of, descriptions
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.details import UNCALCULATED
from nsuat_desktop.spreadsheets.grid import Cell
from nsuat_desktop.spreadsheets.numbers import NumberStyle, style_of
from nsuat_desktop.spreadsheets.values import convert
from nsuat_desktop.text.numbers import format_integer

TODAY = date(2025, 11, 23)
CONTEXT = ColumnContext(TODAY)
EXPIRES = description_of("certificate").by_name["expires"]
WITHDRAWN = description_of("certificate").by_name["withdrawn_on"]
STANDARD = description_of("certificate").by_name["standard"]
TAX_CODE = description_of("organisation").by_name["tax_code"]
PHONE = description_of("organisation").by_name["phone"]
REVENUE = description_of("yearly_figures").by_name["revenue"]
STAFF = description_of("yearly_figures").by_name["staff"]
BIRTH_YEAR = description_of("person").by_name["birth_year"]
SEX = description_of("person").by_name["sex"]
ATTENDED = description_of("attendance").by_name["attended"]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("22.04.2022", "2022-04-22"),
        ("17-10-25", "2025-10-17"),
        ("ngày 01 tháng 11 năm 2022", "2022-11-01"),
        ("4/6/2024", "2024-06-04"),
        ("5/2027", "2027-05"),
        ("2024", "2024"),
        (2024, "2024"),
        (date(2025, 4, 22), "2025-04-22"),
        (datetime(2025, 4, 22, 0, 0), "2025-04-22"),
        (45000, "2023-03-15"),
        (None, None),
        ("chưa có", None),
        ("-", None),
    ],
)
def test_dates_in_every_usual_form(cell: Cell, value: str | None) -> None:
    found = convert(EXPIRES, cell, CONTEXT)

    assert (found.value, found.verdict is Verdict.ERROR) == (value, False)


def test_serials_of_the_other_epoch_are_four_years_later() -> None:
    found = convert(EXPIRES, 43538, ColumnContext(TODAY, epoch_1904=True))

    assert (found.value, found.verdict) == ("2023-03-15", Verdict.MENDED)


@pytest.mark.parametrize("cell", ["03/25/2024", "31/2/2024", "sắp tới", "15/3", True, 12])
def test_nonsense_dates_are_named(cell: Cell) -> None:
    found = convert(EXPIRES, cell, CONTEXT)

    assert (found.value, found.verdict) == (None, Verdict.ERROR)
    assert found.reason


def test_a_full_date_is_asked_for_where_the_field_wants_one() -> None:
    assert "chưa đủ ngày" in convert(WITHDRAWN, "5/2025", CONTEXT).reason


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("0671732298", "0671732298", Verdict.FINE),
        (689002101, "0689002101", Verdict.MENDED),
        (689002101.0, "0689002101", Verdict.MENDED),
        ("0625 563 013", "0625563013", Verdict.MENDED),
        ("0671732299", "0671732299", Verdict.WARNING),
        ("12345", None, Verdict.ERROR),
    ],
)
def test_tax_codes(cell: Cell, value: str | None, verdict: Verdict) -> None:
    found = convert(TAX_CODE, cell, CONTEXT)

    assert (found.value, found.verdict) == (value, verdict)


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("02283637398", "02283637398", Verdict.FINE),
        ("(0228) 363 7398", "02283637398", Verdict.MENDED),
        ("0228.3407205", "02283407205", Verdict.MENDED),
        ("+84 228 3698414", "02283698414", Verdict.MENDED),
        ("ĐT: 0930 243 411 (chị Hà)", "0930243411", Verdict.MENDED),
        (930243411, "0930243411", Verdict.MENDED),
        ("chưa có", None, Verdict.MENDED),
        ("gọi bàn", None, Verdict.ERROR),
    ],
)
def test_phones(cell: Cell, value: str | None, verdict: Verdict) -> None:
    found = convert(PHONE, cell, CONTEXT)

    assert (found.value, found.verdict) == (value, verdict)


def test_of_several_phones_the_others_are_named() -> None:
    found = convert(PHONE, "0228.3127161/0912345678", CONTEXT)

    assert found.value == "02283127161"
    assert "0912345678" in found.reason


def test_money_follows_the_unit_of_the_header_unless_the_cell_has_its_own() -> None:
    million = ColumnContext(TODAY, factor=10**6, style=NumberStyle.VIETNAMESE)

    assert convert(REVENUE, 60897, million).value == 60_897_000_000
    assert convert(REVENUE, "1.296", million).value == 1_296_000_000
    assert convert(REVENUE, "1,5", million).value == 1_500_000
    assert convert(REVENUE, 12.5, million).value == 12_500_000
    assert convert(REVENUE, "1,5 tỷ", million).value == 1_500_000_000
    assert convert(REVENUE, 0.0000001, million).verdict is Verdict.ERROR
    assert convert(REVENUE, float("nan"), million).verdict is Verdict.ERROR


def test_numbers_are_read_in_the_style_of_their_column() -> None:
    assert style_of(["1,234", "1,234,567.5"]) is NumberStyle.ENGLISH
    assert style_of(["1.234", "1.234.567,5"]) is NumberStyle.VIETNAMESE
    assert style_of(["1.234", 5, None]) is NumberStyle.UNSURE
    english = ColumnContext(TODAY, style=NumberStyle.ENGLISH)

    assert convert(STAFF, "1,234", english).value == 1234
    assert convert(STAFF, "1.234", CONTEXT).value == 1234
    doubtful = convert(STAFF, "1,234", CONTEXT)
    assert (doubtful.value, doubtful.verdict) == (1234, Verdict.WARNING)


def test_words_after_a_number_are_dropped_and_said() -> None:
    found = convert(STAFF, "8 người", CONTEXT)

    assert (found.value, found.verdict) == (8, Verdict.MENDED)
    assert "người" in found.reason
    assert convert(STAFF, "khoảng 8", CONTEXT).verdict is Verdict.ERROR
    assert convert(STAFF, 7.5, CONTEXT).verdict is Verdict.ERROR


def test_a_year_is_taken_from_a_date_of_birth() -> None:
    assert convert(BIRTH_YEAR, 1965, CONTEXT).value == 1965
    assert convert(BIRTH_YEAR, "12/5/1980", CONTEXT).value == 1980
    assert convert(BIRTH_YEAR, date(1980, 5, 12), CONTEXT).verdict is Verdict.MENDED


def test_choices_by_label_and_the_edition_of_a_standard() -> None:
    standard = convert(STANDARD, "ISO 9001:2015", CONTEXT)

    assert (standard.value, standard.also) == ("ISO9001", {"edition": "2015"})
    assert convert(SEX, "NỮ", CONTEXT).value == "female"
    assert convert(SEX, "khác", CONTEXT).verdict is Verdict.ERROR
    assert convert(SEX, "x", ColumnContext(TODAY, tick="female")).value == "female"
    assert convert(SEX, None, ColumnContext(TODAY, tick="female")).value is None
    assert convert(ATTENDED, "✓", CONTEXT).value is True
    assert convert(ATTENDED, "vắng", CONTEXT).value is False


def test_a_broken_formula_is_an_error() -> None:
    assert "#REF!" in convert(STAFF, "#REF!", CONTEXT).reason


@pytest.mark.parametrize("kind", [Kind.INT, Kind.MONEY, Kind.DECIMAL, Kind.DATE, Kind.TEXT])
@pytest.mark.parametrize("cell", [float("inf"), float("-inf"), float("nan")])
def test_numbers_without_end_are_errors(kind: Kind, cell: float) -> None:
    assert convert(Field("x", "X", kind), cell, CONTEXT).verdict is Verdict.ERROR


FIELDS = [
    Field("x", "X", kind, partial=True)
    for kind in Kind
    if kind not in (Kind.CHOICE, Kind.ADMIN_UNIT)
]
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**18), 10**18),
    st.floats(),
    st.text(max_size=30),
    st.text("0123456789.,/- xtrđ", max_size=15),
    st.dates(),
    st.datetimes(),
    st.times(),
)


@given(cell=CELLS, described=st.sampled_from(FIELDS), style=st.sampled_from(NumberStyle))
def test_any_cell_gives_a_value_or_a_reason(
    cell: Cell, described: Field, style: NumberStyle
) -> None:
    found = convert(described, cell, ColumnContext(TODAY, style=style, factor=1000))

    assert (found.verdict is Verdict.ERROR) <= (found.value is None and bool(found.reason))
    assert (found.verdict is Verdict.FINE) == (not found.reason)


@given(st.integers(0, 10**12))
def test_amounts_as_people_write_them_come_back(amount: int) -> None:
    vietnamese = ColumnContext(TODAY, style=NumberStyle.VIETNAMESE)
    english = ColumnContext(TODAY, style=NumberStyle.ENGLISH)

    assert convert(REVENUE, format_integer(amount), vietnamese).value == amount
    assert convert(REVENUE, f"{amount:,}", english).value == amount


@given(st.dates(date(1950, 1, 1), date(2040, 1, 1)), st.sampled_from("/.-"))
def test_days_as_people_write_them_come_back(day: date, mark: str) -> None:
    written = f"{day.day}{mark}{day.month}{mark}{day.year}"

    assert convert(EXPIRES, written, CONTEXT).value == day.isoformat()


@pytest.mark.parametrize("version", ["vsic2018", "vsic2025"])
def test_the_label_of_every_choice_reads_as_its_code(version: str) -> None:
    fields = [each for kind in descriptions().values() for each in kind.fields]
    for field in (*fields, *(sub for each in fields for sub in each.fields)):
        if field.kind is not Kind.CHOICE:
            continue
        for each in field_choices(field, {"industry_version": version}):
            found = convert(field, each.label, CONTEXT)
            assert found.value == each.code, each
            # A label that only one version has tells the version.
            assert found.also in ({}, {"industry_version": version})


@pytest.mark.parametrize("text", ["#REF!", "#DIV/0!", "#NAME?", "Err:502"])
def test_errors_of_formulas_are_named(text: str) -> None:
    assert convert(Field("a", "A"), text, CONTEXT).verdict is Verdict.ERROR
    assert convert(Field("a", "A"), "#12/QĐ", CONTEXT).value == "#12/QĐ"


def test_a_formula_without_a_result_is_told_with_what_to_do() -> None:
    told = convert(Field("a", "A"), UNCALCULATED, CONTEXT)
    assert told.verdict is Verdict.ERROR
    assert "lưu lại rồi nhập" in told.reason


@pytest.mark.parametrize("text", ["Đang cập nhật", "DANG CAP NHAT", "Chưa rõ", "n/a", "…", "Null"])
def test_words_for_nothing_are_nothing_with_or_without_marks(text: str) -> None:
    assert convert(Field("a", "A"), text, CONTEXT).value is None


def test_cells_of_the_program_itself_are_taken_as_they_stand() -> None:
    exact = replace(CONTEXT, exact=True)
    assert convert(Field("a", "A"), "Không có", CONTEXT).value is None
    assert convert(Field("a", "A"), "Không có", exact).value == "Không có"
    assert convert(Field("a", "A"), "", exact).value is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [(Kind.PHONE, "0912***678"), (Kind.TAX_CODE, "036*******23"), (Kind.PHONE, "••••••")],
)
def test_covered_numbers_are_left_out_and_told(kind: Kind, text: str) -> None:
    found = convert(Field("a", "A", kind), text, CONTEXT)
    assert found.value is None
    assert found.verdict is (Verdict.WARNING if "*" in text else Verdict.MENDED)
