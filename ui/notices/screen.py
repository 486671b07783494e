"""Việc cần làm: everything that asks for attention, in groups; each line opens its records."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QVBoxLayout, QWidget

from nsuat_desktop.plan.notices import GROUP_LABELS, Notice, NoticeGroup
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.text.numbers import format_integer
from ui.common.changes import Changes
from ui.common.chips import Chip, Tone
from ui.common.empty_state import EmptyState
from ui.common.flow import FlowLayout
from ui.common.grouped_list import GroupedList, Item
from ui.common.layout import spaced
from ui.common.screen import PageHeader, Screen, label, page_layout
from ui.common.translation import shown, tr
from ui.notices.centre import NoticeCentre
from ui.records.merge_dialog import open_merge

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

OpenRecord = Callable[[str, str], None]
OpenRecords = Callable[[str, Sequence[str], str], None]
_TONES = {"bad": Tone.BAD, "warn": Tone.WARN, "info": Tone.NEUTRAL}


class NoticesScreen(Screen):
    """Shows what the centre has read; its groups are chips that narrow the list."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        centre: NoticeCentre,
        open_record: OpenRecord,
        open_records: OpenRecords,
    ) -> None:
        super().__init__()
        self._workspace, self._changes, self.centre = workspace, changes, centre
        self._open_record, self._open_records = open_record, open_records
        self._group: NoticeGroup | None = None
        self.header = PageHeader(self.tr("Việc cần làm"), self)
        self.count = label("", "muted")
        self.header.add(self.count)
        self._chip_row = QWidget(self)
        self._flow = FlowLayout(self._chip_row)
        self._choices = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        self.list = GroupedList(self)
        self.list.setAccessibleName(self.tr("Việc cần làm"))
        self.list.elide = Qt.TextElideMode.ElideMiddle  # the day stands at the end
        self.list.chosen.connect(self._open)
        self.empty = EmptyState("check", self.tr("Đang xem có việc gì cần làm…"))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        card = QFrame(self)
        card.setProperty("role", "card")
        spaced(QVBoxLayout(card)).addWidget(self.empty)
        self._stack.addWidget(card)
        self._stack.setCurrentIndex(1)
        self._make_chips()
        page_layout(self, self.header, self._chip_row, self._stack)
        centre.changed.connect(self.show_notices)

    def _make_chips(self) -> None:
        for key, title in (("", self.tr("Tất cả")), *GROUP_LABELS.items()):
            chip = Chip(shown(title), self._chip_row, checkable=True)
            chip.clicked.connect(lambda _=False, key=key: self.choose_group(key or None))
            self._choices.addButton(chip)
            self._flow.addWidget(chip)
            self.chips[key] = chip
        self.chips[""].setChecked(True)
        self._chip_row.hide()

    def activated(self) -> None:
        if self.centre.notices is None:
            self.centre.refresh()
        else:
            self.show_notices()
        self.list.setFocus()

    def choose_group(self, group: NoticeGroup | None) -> None:
        """Show one group only; None shows all."""
        self._group = group
        self.chips[group or ""].setChecked(True)
        self.show_notices()

    def show_notices(self) -> None:
        """Show what the centre knows; selection and place stay."""
        found = self.centre.notices
        if found is None:
            return
        if self._group is not None and not any(each.group == self._group for each in found):
            self._group = None
            self.chips[""].setChecked(True)
        today = self._workspace.environment.today()
        self._count_groups(found)
        items = [_item(each, today) for each in found if self._group in (None, each.group)]
        self.list.show_items(items, keep=True)
        self.empty.set_text(
            self.tr("Không có việc nào đến hạn hoặc còn thiếu"),
            self.tr("Chứng nhận sắp hết hạn, báo cáo đến hạn, bản ghi trùng … sẽ hiện ở đây."),
        )
        self._stack.setCurrentIndex(0 if items else 1)

    def _count_groups(self, found: Sequence[Notice]) -> None:
        self.count.setText(format_integer(len(found)) if found else "")
        self._chip_row.setVisible(bool(found))
        for key, chip in self.chips.items():
            count = sum(each.group == key for each in found) if key else len(found)
            title = shown(GROUP_LABELS[key]) if key else self.tr("Tất cả")  # type: ignore[index]
            chip.setText(f"{title} {count}")
            chip.setVisible(not key or count > 0)

    # Opening

    def _open(self, payload: object) -> None:
        assert isinstance(payload, Notice)
        if payload.group == "report":
            assert payload.day is not None
            self.navigate.emit("report", payload.day.year)
        elif payload.duplicates is not None:
            self._merge(payload)
        elif len(payload.ids) == 1:
            self._open_record(payload.record_type, payload.ids[0])
        elif payload.ids:
            self._open_records(payload.record_type, payload.ids, shown(payload.text))
        else:
            self.navigate.emit(payload.record_type, None)

    def _merge(self, notice: Notice) -> None:
        if not self._workspace.can_write:
            self._open_records(notice.record_type, notice.ids, shown(notice.text))
            return

        def apart() -> None:
            self.centre.tell_apart(notice.ids)
            self.tell(
                self.tr("Không nhắc lại các bản ghi này."),
                lambda: self.centre.ask_again(notice.ids),
            )

        open_merge(
            self,
            self._workspace,
            self._changes,
            notice.record_type,
            notice.ids,
            told_apart=apart,
        )


def _item(notice: Notice, today: date) -> Item:
    days = notice.days_left(today)
    if days is None:
        pill = format_integer(len(notice.ids)) if notice.ids else "…"
    elif days < 0:
        pill = tr("Quá {0} ngày").format(-days)
    else:
        pill = tr("{0} ngày").format(days) if days else tr("Hôm nay")
    kind = shown(description_of(notice.record_type).label) if notice.record_type else ""
    return Item(
        shown(notice.text),
        notice,
        shown(GROUP_LABELS[notice.group]),
        pill=pill,
        tone=_TONES[notice.severity],
        detail=kind,
    )
