"""The merge fields of templates, taken from the office, from records and from the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nsuat_desktop.offices.profile import OfficeProfile
from nsuat_desktop.papers.merging import BLANK, BLANK_LINE, Fields, fill
from nsuat_desktop.papers.templates import Asked, PaperTemplate
from nsuat_desktop.records.description import label_of
from nsuat_desktop.records.json_form import masked
from nsuat_desktop.records.record import Record, Row
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.dates import date_in_words, format_date
from nsuat_desktop.text.fold import fold

Found = Row | Record


@dataclass(frozen=True)
class Attendee:
    """A person in a course; nothing here identifies beyond name, year, body and post."""

    id: str
    """Of the attendance."""
    full_name: str
    sex: str
    birth_year: str
    organisation: str
    post: str
    category: str
    attended: bool
    result: str


def office_fields(office: OfficeProfile, day: date) -> Fields:
    """Fields that every template has."""
    return Fields(
        {
            "tên cơ quan": office.name,
            "cơ quan chủ quản": office.parent_name,
            "viết tắt cơ quan": office.abbreviation,
            "phòng": office.division,
            "địa danh": office.place_name,
            "người ký": office.signer_name,
            "chức vụ người ký": office.signer_post,
            "ngày": date_in_words(day),
            "năm": str(day.year),
            "năm trước": str(day.year - 1),
        }
    )


def organisation_fields(found: Found) -> Fields:
    """An organisation as an addressee; identifiers of persons are covered."""
    values, labels = found.values, found.labels
    tax_code = masked(description_of("organisation").by_name["tax_code"], values.get("tax_code"))
    place = labels.get("admin_unit", "")
    return Fields(
        {
            "tên đơn vị": found.title,
            "tên viết tắt": _text(values.get("short_name")),
            "mã số thuế": _text(tax_code),
            "địa chỉ": full_address(_text(values.get("address")), place),
            "xã phường": place,
            "người đại diện": _text(values.get("representative")),
            "chức vụ người đại diện": _text(values.get("representative_post")),
            "sản phẩm": _text(values.get("products")),
        }
    )


def course_fields(found: Found | None) -> Fields:
    """A course; all blank without one, so that a letter may mention a course or not."""
    values = found.values if found is not None else {}
    starts, ends = _text(values.get("starts")), _text(values.get("ends"))
    return Fields(
        {
            "tên lớp": found.title if found is not None else "",
            "nội dung lớp": _text(values.get("topic")),
            "thời gian lớp": span_in_words(starts, ends),
            "địa điểm lớp": _text(values.get("venue")),
            "đơn vị tổ chức": _text(values.get("organiser")),
            "giảng viên": _text(values.get("trainers")),
            "số giờ": _text(values.get("hours")).replace(".", ","),
        }
    )


def attendee_fields(attendee: Attendee) -> Fields:
    """A person, for certificates."""
    return Fields(
        {
            "họ và tên": attendee.full_name,
            "ông bà": {"male": "Ông", "female": "Bà"}.get(attendee.sex, "Ông/Bà"),
            "năm sinh": attendee.birth_year,
            "đơn vị công tác": attendee.organisation,
            "chức vụ": attendee.post,
            "kết quả": attendee.result,
        }
    )


def inspection_fields(found: Found) -> Fields:
    """An inspection; what is not recorded is written by hand."""
    values, labels = found.values, found.labels
    day = _text(values.get("date"))
    due = _text(values.get("follow_up_due"))
    return Fields(
        {
            "ngày kiểm tra": date_in_words(date.fromisoformat(day)) if day else BLANK,
            "đoàn kiểm tra": _text(values.get("team")),
            "hỗ trợ được kiểm tra": labels.get("support", ""),
            "ghi nhận": _text(values.get("findings")),
            "kết luận": _text(values.get("conclusion")),
            "việc phải khắc phục": _text(values.get("follow_up")),
            "hạn khắc phục": format_date(due) if due else "",
        }
    )


def with_asked(template: PaperTemplate, fields: Fields, told: Mapping[str, str]) -> Fields:
    """The fields and what was asked for: told, else its default, else dots to write on."""
    given = Fields({each.name: "" for each in template.asked}).merged(told)
    made = fields.merged(told)
    for asked in template.asked:
        value = given[asked.name].strip() or fill(asked.default, made, template.id).strip()
        made.put(asked.name, value or ("" if asked.optional else _dots(asked)))
    return made


def _dots(asked: Asked) -> str:
    """Room to write by hand: a stretch within a line, or whole lines."""
    return "\n".join([BLANK_LINE] * asked.dotted_lines) if asked.dotted_lines else BLANK


def defaults_of(template: PaperTemplate, fields: Fields) -> dict[str, str]:
    """What each asked field begins with, for a form to fill in."""
    return {each.name: fill(each.default, fields, template.id) for each in template.asked}


def span_in_words(starts: str, ends: str) -> str:
    """'ngày 05 tháng 3 năm 2026' or 'từ ngày ... đến ngày ...'."""
    if not starts:
        return ""
    first = date_in_words(date.fromisoformat(starts))
    if not ends or ends == starts:
        return first
    return f"từ {first} đến {date_in_words(date.fromisoformat(ends))}"


def full_address(address: str, place: str) -> str:
    """The address with its commune, unless that is written in it already."""
    name = fold(place.partition(",")[0])
    if not address or not place or name in fold(address):
        return address or place
    return f"{address}, {place}"


def attendee_of(attendance: Row, person: Row | None) -> Attendee:
    """One line of the list of a course."""
    known = person.values if person is not None else {}
    labels = person.labels if person is not None else {}
    category = description_of("attendance").by_name["category"]
    return Attendee(
        id=attendance.id,
        full_name=person.title if person is not None else attendance.labels.get("person", ""),
        sex=_text(known.get("sex")),
        birth_year=_text(known.get("birth_year")),
        organisation=labels.get("organisation") or _text(known.get("organisation_name")),
        post=_text(known.get("post")),
        category=label_of(category, attendance.values.get("category")),
        attended=attendance.values.get("attended") is not False,
        result=_text(attendance.values.get("result")),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)
