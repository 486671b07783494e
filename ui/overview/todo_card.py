"""The card of things to do: what falls due, what is missing."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Tone
from ui.common.screen import Card
from ui.common.todo_list import Line, TodoList, TodoRow
from ui.common.translation import shown, tr

if TYPE_CHECKING:
    from nsuat_desktop.plan.data_gaps import Todo
    from nsuat_desktop.plan.due_dates import Due

URGENT_DAYS = 7
SHORT_FORMS = (("Hợp tác xã", "HTX"), ("Công ty cổ phần", "CTCP"), ("Công ty TNHH", "Cty TNHH"))
"""Usual short forms, for a narrow list; the record itself shows the whole name."""
DEADLINE_SHOWN_DAYS = 60


class TodoCard(Card):
    """`chosen(line)` when a line is pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Việc cần làm"), parent)
        self._list = TodoList(self.tr("Không có việc nào đến hạn hoặc còn thiếu."), self)
        self._list.chosen.connect(self.chosen)
        self.body.addWidget(self._list, 1)

    @property
    def rows(self) -> list[TodoRow]:
        """The lines as buttons."""
        return self._list.rows

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self._list.show_lines(lines)


def deadline_lines(label_text: str, deadline: date, today: date) -> list[Line]:
    """The report that is due next, when its day comes near or has passed not long ago."""
    days = (deadline - today).days
    if not 0 <= days <= DEADLINE_SHOWN_DAYS:
        return []
    tone = Tone.BAD if days <= URGENT_DAYS else Tone.WARN
    text = tr("Báo cáo {0}: hạn gửi {1}").format(label_text, f"{deadline:%d/%m/%Y}")
    return [Line(tr("{0} ngày").format(days), tone, text, "report")]


def due_lines(due: Sequence["Due"]) -> list[Line]:
    """Certificates, audits and experts in steps of 30, 60 and 90 days."""
    verbs = {
        "certificate": tr("hết hạn"),
        "surveillance": tr("đánh giá giám sát"),
        "expert_certificate": tr("chứng chỉ hết hạn"),
    }
    lines: list[Line] = []
    step = 0
    for each in due:
        heading = ""
        if each.within != step:
            step = each.within
            heading = tr("Trong {0} ngày tới").format(step)
        tone = Tone.BAD if each.days_left <= URGENT_DAYS else _tone_of_step(step)
        text = f"{_brief(each.title)}: {verbs[each.kind]} {each.day:%d/%m/%Y}"
        pill = tr("{0} ngày").format(each.days_left)
        lines.append(Line(pill, tone, text, each.record_type, (each.id,), heading))
    return lines


def _tone_of_step(step: int) -> Tone:
    return Tone.WARN if step <= 60 else Tone.NEUTRAL


def _brief(title: str) -> str:
    """The certificate's title without its number: "HACCP – Hợp tác xã …"."""
    name, dash, owner = title.partition(" – ")
    for long, short in SHORT_FORMS:
        owner = owner.replace(long, short)
    return name.partition(" số ")[0] + dash + owner


def gap_lines(todos: Sequence["Todo"]) -> list[Line]:
    """What is missing or doubtful, with how many records it is about."""
    tones = {"bad": Tone.BAD, "warn": Tone.WARN, "info": Tone.NEUTRAL}
    made: list[Line] = []
    for todo in todos:
        heading = "" if made else tr("Cần bổ sung, xem lại")
        count = format_integer(todo.count) if todo.count else "…"
        made.append(
            Line(count, tones[todo.severity], shown(todo.text), todo.record_type, todo.ids, heading)
        )
    return made


def first_steps() -> list[Line]:
    """What to do in an office that has logged nothing yet."""
    steps = (
        ("organisation", tr("Ghi đơn vị đầu tiên: doanh nghiệp, hợp tác xã, hộ kinh doanh")),
        ("support", tr("Ghi việc hỗ trợ của đơn vị và ngày đạt từng bước")),
        ("training_course", tr("Ghi lớp đào tạo, dán danh sách học viên từ Excel")),
        ("report", tr("Xem và in báo cáo của kỳ")),
    )
    return [
        Line(str(at), Tone.PRIMARY, text, key, (), tr("Bắt đầu") if at == 1 else "")
        for at, (key, text) in enumerate(steps, start=1)
    ]
