"""Records at random that the rules accept: texts that look like something else, all kinds of value.

A record is made from the fields of its description, so that new kinds and fields are covered too.
"""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from nsuat_desktop.offices.units import admin_units
from nsuat_desktop.records.description import Description, Field, Kind, Plain, field_choices
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.workspace import Workspace

KINDS = (
    "catalogue_entry", "organisation", "person", "agency", "training_course", "yearly_figures",
    "leading_recognition", "support", "certificate", "attendance", "institution_programme",
    "expert", "macro_indicator", "network_member", "communication", "event", "award",
    "cooperation", "science_task", "policy_document", "inspection", "budget_line", "difficulty",
    "plan_task",
)  # fmt: skip
"""Each after those it points at. Offices and reforms of units are no matter of chance."""

ODD_TEXTS = (
    "Tổng số doanh nghiệp", "Cộng", "Không có", "chưa có", "-", "...", "n/a", "#12", "x", "0012",
    "=1+1", "+84", "@a", "'=2", "''90", "1.234,5", "15/3/2024", "3/2024", "2024", "TRUE", "Hà",
    "Lê à", "a; b: c", 'nói "được"', "Tên: A;Số: 1", "http://a.b/c", "STT", "Ghi chú", "_x0041_",
    "Giám đốc", "Người lập biểu", "I. Doanh nghiệp", "Nghĩa Hưng, ngày 5 tháng 3 năm 2024",
    "Mã bản ghi: Đơn vị", "Lớp tập huấn 5S", "1e5", "∑ µ § €", "Đơn vị", "None",
)  # fmt: skip
WORDS = (
    "Công", "ty", "gạo", "sạch", "Nghĩa", "Hưng", "năng", "suất", "chất", "lượng", "ISO", "5S",
    "xã", "Hải", "Hậu", "đóng", "tàu",
)  # fmt: skip
_YEARS = {"birth_year": (1950, 2005), "year": (2005, 2025)}
_INTEGERS = {"score": (600, 1000), "validity_months": (1, 60)}
_DECIMALS = {"hours": (1, 2000), "progress": (0, 100)}


class Maker:
    """Fills a workspace; `made` is type -> ids of what is in it.

    `plain` texts and codes are what they look like, and each is another one.
    """

    def __init__(self, workspace: Workspace, random: Random, *, plain: bool = False) -> None:
        self.workspace = workspace
        self.random = random
        self.plain = plain
        self.made: dict[str, list[str]] = {}
        self._texts = 1000

    def fill(self, each: int) -> dict[str, list[str]]:
        """Some records of every kind."""
        for record_type in KINDS:
            for _ in range(self.random.randint(1, each)):
                self.add(record_type)
        return self.made

    def add(self, record_type: str) -> str | None:
        """One record, its warnings accepted; None when chance made it contradict the rules."""
        values = self.values(description_of(record_type))
        accept: dict[str, str] = {}
        try:
            record = self.workspace.records.save(Draft(record_type, values))
        except RefusedError as refusal:
            if not refusal.only_warnings:
                return None
            for problem in refusal.problems:
                accept[problem.field] = self.text(40)
            record = self.workspace.records.save(Draft(record_type, values, accept=accept))
        self.made.setdefault(record_type, []).append(record.id)
        return record.id

    def values(self, description: Description) -> dict[str, Plain]:
        """Values for every required field and for some of the others."""
        days = iter(self.days(len(description.fields) + 8))
        values: dict[str, Plain] = {}
        for field in (*description.fields, Field("notes", "", Kind.NOTE)):
            if field.required or self.random.random() < 0.6:
                value = self.value(field, days)
                if value is not None:
                    values[field.name] = value
            elif field.default is not None and self.random.random() < 0.5:
                values[field.name] = None  # cleared on purpose
        _FITTING.get(description.type, lambda *_: None)(self, values)
        return values

    def value(self, field: Field, days: Any) -> Plain:
        """Something that may stand in a field; days come in the order of the fields."""
        random = self.random
        if field.kind is Kind.CHOICE:
            return random.choice(field_choices(field)).code
        if field.kind is Kind.LINK:
            ids = self.made.get(str(field.link))
            return random.choice(ids) if ids else None
        if field.kind is Kind.DATE:
            day = str(next(days))
            return day[: random.choice((4, 7, 10))] if field.partial else day
        if field.kind is Kind.DATES:
            return [str(next(days)) for _ in range(random.randint(1, 3))]
        if field.kind is Kind.STEPS:
            reached = [each for each in field.choices if random.random() < 0.6] or field.choices[:1]
            return {each.code: str(next(days)) for each in reached}
        if field.kind is Kind.ROWS:
            return [self.line(field) for _ in range(random.randint(1, 3))]
        return _PLAIN[field.kind](self, field)

    def line(self, field: Field) -> dict[str, Plain]:
        days = iter(self.days(len(field.fields)))
        kept = (each for each in field.fields if each.required or self.random.random() < 0.6)
        return {each.name: self.value(each, days) for each in kept}

    def days(self, count: int) -> list[date]:
        start = date(2015, 1, 1)
        return sorted(start + timedelta(self.random.randrange(4300)) for _ in range(count))

    def text(self, longest: int) -> str:
        """Ordinary words, or something that looks like what it is not."""
        if self.plain:
            self._texts += 1
            return f"{self.random.choice(WORDS)} {self._texts}"[:longest]
        if self.random.random() < 0.3:
            return self.random.choice(ODD_TEXTS)[:longest].strip()
        words = self.random.choices(WORDS, k=self.random.randint(1, 6))
        return " ".join(words)[:longest].strip()

    def digits(self, start: str, count: int) -> str:
        return start + "".join(self.random.choices("0123456789", k=count))


def _text(maker: Maker, field: Field) -> Plain:
    return maker.text(field.max_length)


def _note(maker: Maker, field: Field) -> Plain:
    return "\n".join(maker.text(100) for _ in range(maker.random.randint(1, 4)))


def _code(maker: Maker, field: Field) -> Plain:
    return maker.digits(maker.random.choice(("A", "NV-", "0", "1/", "KC.")), 4)


def _integer(maker: Maker, field: Field) -> Plain:
    bounds = _YEARS.get(field.name) or _INTEGERS.get(field.name) or (0, 5000)
    return maker.random.randint(*bounds)


def _money(maker: Maker, field: Field) -> Plain:
    return maker.random.choice((0, 1, 1250, 12_500_000, maker.random.randrange(10**12), 10**15))


def _decimal(maker: Maker, field: Field) -> Plain:
    low, high = _DECIMALS.get(field.name, (-1000, 10**6))
    places = maker.random.choice((0, 1, 2, 3, 8))
    return f"{maker.random.uniform(low, high):.{places}f}"


def _phone(maker: Maker, field: Field) -> Plain:
    start, more = maker.random.choice((("09", 8), ("0228", 7), ("1900", 4), ("1800", 6)))
    return maker.digits(start, more)


def _tax_code(maker: Maker, field: Field) -> Plain:
    if maker.plain:
        return maker.digits("036", 9)
    known = maker.random.choice(("0100233488", "0671732298", "036165000123", None, None))
    return known or maker.digits("", maker.random.choice((10, 12, 13)))


_PLAIN: dict[Kind, Callable[[Maker, Field], Plain]] = {
    Kind.TEXT: _text,
    Kind.NOTE: _note,
    Kind.CODE: _code,
    Kind.INT: _integer,
    Kind.MONEY: _money,
    Kind.DECIMAL: _decimal,
    Kind.PERCENT: _decimal,
    Kind.BOOL: lambda maker, field: maker.random.random() < 0.5,
    Kind.PHONE: _phone,
    Kind.EMAIL: lambda maker, field: f"{maker.digits('a', 3)}@nghiahung.gov.vn",
    Kind.TAX_CODE: _tax_code,
    Kind.PERSONAL_ID: lambda maker, field: maker.digits("0", 11),
    Kind.ADMIN_UNIT: lambda maker, field: maker.random.choice(admin_units()).id,
}


def _fit_organisation(maker: Maker, values: dict[str, Plain]) -> None:
    if "industry_version" not in values or "industry_code" not in values:
        values.pop("industry_code", None)
        return
    field = description_of("organisation").by_name["industry_code"]
    codes = field_choices(field, {"industry_version": values["industry_version"]})
    values["industry_code"] = maker.random.choice(codes).code


def _fit_attendance(maker: Maker, values: dict[str, Plain]) -> None:
    if values["category"] == "public":
        values.setdefault("public_kind", "institute")
    else:
        values.pop("public_kind", None)


def _fit_event(maker: Maker, values: dict[str, Plain]) -> None:
    values["counts_as_training"] = "course" in values


def _fit_award(maker: Maker, values: dict[str, Plain]) -> None:
    if "person" not in values:
        values.setdefault("organisation", maker.made["organisation"][0])


def _fit_inspection(maker: Maker, values: dict[str, Plain]) -> None:
    if "support" in values:
        support = maker.workspace.records.get(str(values["support"]))
        values["organisation"] = support.values["organisation"]


def _fit_difficulty(maker: Maker, values: dict[str, Plain]) -> None:
    values.setdefault("answer", "Đã trả lời")


_FITTING: dict[str, Callable[[Maker, dict[str, Plain]], None]] = {
    "organisation": _fit_organisation,
    "attendance": _fit_attendance,
    "event": _fit_event,
    "award": _fit_award,
    "inspection": _fit_inspection,
    "difficulty": _fit_difficulty,
}
