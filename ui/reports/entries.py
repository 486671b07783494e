"""What the outline of a report says: the state of each step and of each section."""

from typing import TYPE_CHECKING

from ui.common.translation import shown, tr
from ui.reports.outline import Entry

if TYPE_CHECKING:
    from nsuat_desktop.reporting.preview import Bookmark
    from nsuat_desktop.reporting.prose import Prose
    from nsuat_desktop.reporting.template import Section
    from ui.reports.desk import ReportDesk

ANNEX = "annex"
_ANNEX_TITLE = "Phụ lục "


def asked_sections(desk: "ReportDesk") -> set[str]:
    """Sections whose words the clerk should look at."""
    return {gap.section for gap in desk.gaps if not gap.record_type}


def step_entries(desk: "ReportDesk") -> list[Entry]:
    """The steps, with what is left to do in each."""
    asked, missing = asked_sections(desk), len(desk.gaps)
    written = sum(each.section.id not in asked for each in desk.prose)
    done = written == len(desk.prose)
    gaps = tr("Chỗ trống: còn {0}").format(missing) if missing else tr("Không còn chỗ trống")
    words = tr("Lời văn: {0} / {1} mục").format(written, len(desk.prose))
    return [
        Entry("period", tr("Kỳ và số liệu"), "check", "good"),
        Entry("gaps", gaps, "warning" if missing else "check", "warn" if missing else "good"),
        Entry("prose", words, "check" if done else "edit", "good" if done else "muted"),
        Entry("pages", tr("Xem và in"), "eye"),
    ]


def section_entries(desk: "ReportDesk") -> list[Entry]:
    """The sections with words, and the annexes once there are pages."""
    asked = asked_sections(desk)
    entries = [_section_entry(each, asked) for each in desk.prose]
    numbers = [_annex_number(each) for each in desk.pages.bookmarks if _is_annex(each)]
    if numbers:
        span = numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        tip = tr("Bảng trong phụ lục lấy thẳng từ bản ghi, không sửa ở đây")
        entries.append(Entry(ANNEX, tr("Phụ lục {0}").format(span), "table", "muted", tip))
    return entries


def section_title(section: "Section") -> str:
    """A section as lists name it: its place in the outline and its short name."""
    text = shown(section.label or section.title)
    return f"{section.id}  {text}" if section.number else text


def _section_entry(prose: "Prose", asked: set[str]) -> Entry:
    icon, role, tip = "", "muted", ""
    if prose.changes:
        icon, role, tip = "warning", "warn", tr("Số liệu đã khác khi sửa lời văn")
    elif prose.edit is not None:
        icon, role, tip = "edit", "primary", tr("Đã sửa lời văn")
    elif prose.section.id in asked:
        icon, role, tip = "info", "muted", tr("Đang dùng câu mẫu")
    return Entry(prose.section.id, section_title(prose.section), icon, role, tip)


def _is_annex(mark: "Bookmark") -> bool:
    return mark.title.startswith(_ANNEX_TITLE)


def _annex_number(mark: "Bookmark") -> str:
    return mark.title.removeprefix(_ANNEX_TITLE).partition(".")[0]


def place_of(desk: "ReportDesk", key: str) -> "Bookmark | None":
    """Where a section, or the first annex, stands in the pages."""
    if key == ANNEX:
        return next((each for each in desk.pages.bookmarks if _is_annex(each)), None)
    from nsuat_desktop.reporting.document import Heading

    section = desk.section(key).section
    title = Heading(section.level, section.number, section.title).text
    if not section.level:
        return None
    return next((each for each in desk.pages.bookmarks if each.title == title), None)
