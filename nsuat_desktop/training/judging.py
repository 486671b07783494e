"""What is wrong, doubtful or to be asked about the lines of an attendee list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from nsuat_desktop.text.fold import fold
from nsuat_desktop.training.lines import AttendeeLine
from nsuat_desktop.training.people import KnownPerson, People

YOUNGEST = 14
"""Years; the same bound as the rule of a person's record."""


class Grade(StrEnum):
    """LOOK may be saved as it is; ASK wants an answer and WRONG a correction first."""

    LOOK = "look"
    ASK = "ask"
    WRONG = "wrong"


@dataclass(frozen=True)
class Remark:
    """Something about one cell of a line. `brief` fits into the cell, `text` says what to do."""

    column: str
    grade: Grade
    brief: str
    text: str
    person: KnownPerson | None = None
    """Whom an ASK is about."""


def judge(lines: Sequence[AttendeeLine], people: People, today: date) -> dict[str, list[Remark]]:
    """Remarks by key of the line; lines without remarks are good and left out."""
    seen: dict[object, int] = {}
    remarks: dict[str, list[Remark]] = {}
    numbered = [pair for pair in enumerate(lines, start=1) if not pair[1].is_blank]
    # Kept lines come first: of two equal lines the new one is the mistake.
    for number, line in sorted(numbered, key=lambda pair: pair[1].attendance is None):
        found = [*_own_remarks(line, today), *_question(line, people)]
        person = line.person or getattr(person_of(line, people), "id", None)
        alike = (fold(line.full_name), line.birth_year, _place(line))
        told_apart = line.attendance is not None or (line.distinct and line.birth_year is None)
        twin = seen.get(person) if person else None
        if twin is None and not told_apart and line.full_name:
            twin = seen.get(alike)
        if twin is not None:
            found.insert(0, _duplicate(line, twin))
        else:
            seen.setdefault(alike, number)
            if person:
                seen[person] = number
        if found:
            remarks[line.key] = found
    return remarks


def worst(remarks: Iterable[Remark]) -> Grade | None:
    """The grade that decides about a line."""
    grades = {remark.grade for remark in remarks}
    return next((each for each in (Grade.WRONG, Grade.ASK, Grade.LOOK) if each in grades), None)


def same_as(line: AttendeeLine, person: KnownPerson) -> AttendeeLine:
    """The line of somebody already on record: gaps on either side are filled from the other."""
    return replace(
        line,
        full_name=person.full_name,
        sex=person.sex or line.sex,
        birth=str(person.birth_year) if person.birth_year else line.birth,
        organisation=person.organisation or line.organisation,
        organisation_text=person.organisation_text or line.organisation_text,
        post=person.post or line.post,
        person=person.id,
        person_revision=person.revision,
        distinct=False,
    )


def person_of(line: AttendeeLine, people: People) -> KnownPerson | None:
    """The person whom a line means beyond doubt: same name, birth year and organisation."""
    if line.person is not None or line.distinct or line.birth_year is None:
        return None
    return next((each for each in people.named(line.full_name) if _is_same(line, each)), None)


def _is_same(line: AttendeeLine, person: KnownPerson) -> bool:
    return person.birth_year == line.birth_year and _place(line) == _place(person)


def _place(one: AttendeeLine | KnownPerson) -> str:
    return one.organisation or fold(one.organisation_text)


def _own_remarks(line: AttendeeLine, today: date) -> Iterable[Remark]:
    if not line.full_name.strip():
        yield Remark("full_name", Grade.WRONG, "Chưa có tên", "Ghi họ và tên, hoặc xóa dòng này.")
    elif any(char.isdigit() for char in line.full_name) or " " not in line.full_name.strip():
        yield Remark(
            "full_name", Grade.LOOK, "", "Xem lại họ và tên: thiếu họ, thiếu tên hoặc lẫn chữ số."
        )
    year = line.birth_year
    if line.birth.strip() and year is None:
        yield Remark(
            "birth", Grade.WRONG, "", "Năm sinh không đọc được. Ghi đủ bốn chữ số, ví dụ 1985."
        )
    elif year is not None and not 1900 <= year <= today.year - YOUNGEST:
        yield Remark("birth", Grade.WRONG, "", f"Năm sinh {year} không hợp lý. Ghi lại.")
    if not line.organisation_text.strip():
        yield Remark(
            "organisation",
            Grade.LOOK,
            "Chưa có đơn vị: chọn hoặc gõ",
            "Chưa có đơn vị. Gõ vài chữ để chọn đơn vị đã có, hoặc ghi tên đơn vị.",
        )
    elif line.category == "other" and not line.category_by_hand:
        yield Remark(
            "category",
            Grade.LOOK,
            "",
            "Chưa rõ nhóm của đơn vị này. Chọn CBCCVC, Doanh nghiệp hoặc Khác.",
        )


def _question(line: AttendeeLine, people: People) -> Iterable[Remark]:
    """Somebody of the same name who may be meant: never assumed, always asked."""
    if line.person is not None or line.distinct or person_of(line, people) is not None:
        return
    for person in people.named(line.full_name):
        if _may_be(line, person):
            yield Remark(
                "full_name",
                Grade.ASK,
                "",
                f"Có phải là {person.text} đã có hồ sơ không?",
                person,
            )
            return


def _may_be(line: AttendeeLine, person: KnownPerson) -> bool:
    years = (line.birth_year, person.birth_year)
    if None not in years:
        return years[0] == years[1]
    here, there = _place(line), _place(person)
    return not here or not there or here == there


def _duplicate(line: AttendeeLine, twin: int) -> Remark:
    advice = "Xóa một dòng." if line.birth_year else "Xóa một dòng, hoặc ghi năm sinh để phân biệt."
    return Remark(
        "full_name", Grade.WRONG, f"Trùng dòng {twin}", f"Trùng với dòng {twin}. {advice}"
    )
