"""Days off and days worked instead, as each year's announcement has them, and the deadline."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.dates import format_date
from ui.common.buttons import Button, Look
from ui.common.chips import Chip, Tone
from ui.common.errors import error_text
from ui.common.fields.dates import DateEditor
from ui.common.fields.numbers import IntegerEditor
from ui.common.grouped_list import GroupedList, Item
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.screen import label
from ui.common.translation import shown
from ui.records.banner import Banner

if TYPE_CHECKING:
    from nsuat_desktop.own_calendar import SpecialDay
    from nsuat_desktop.workspace import Workspace

_TONES = {"holiday": Tone.BAD, "workday": Tone.PRIMARY, "normal": Tone.NEUTRAL}


class CalendarDialog(QDialog):
    """`changed` when deadlines are counted otherwise from now on."""

    changed = Signal()

    def __init__(self, workspace: "Workspace", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ngày nghỉ và hạn báo cáo"))
        self._workspace = workspace
        today = workspace.environment.today()
        self.banner = Banner(self)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Năm"))
        self.year.addItems([str(year) for year in range(2021, today.year + 4)])
        self.year.setCurrentText(str(today.year))
        self.year.currentTextChanged.connect(lambda _: self.show_year())
        self.list = GroupedList()
        self.list.setAccessibleName(self.tr("Ngày nghỉ trong năm"))
        self.list.chosen.connect(self._show_day)
        self.day = DateEditor(today=workspace.environment.today)
        self.day.setAccessibleName(self.tr("Ngày"))
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.setPlaceholderText(self.tr("Tên ngày, ví dụ Nghỉ bù Quốc khánh"))
        self.name.setAccessibleName(self.tr("Tên ngày"))
        self._kinds = QButtonGroup(self)
        self.granted = IntegerEditor(unit=self.tr("ngày làm việc"))
        self.granted.setAccessibleName(self.tr("Hạn báo cáo sau ngày chốt số liệu"))
        self._arrange()
        self.show_year()
        self._show_granted()

    def _arrange(self) -> None:
        """Tab follows the layout: nothing has a parent before it is put into its line."""
        column = spaced(QVBoxLayout(self), 10, EDGE)
        column.addWidget(self.banner)
        deadline = spaced(QHBoxLayout(), 8)
        deadline.addWidget(label(self.tr("Gửi báo cáo trong"), "muted"))
        deadline.addWidget(self.granted)
        deadline.addWidget(label(self.tr("sau ngày chốt số liệu"), "muted"))
        keep = Button(self.tr("Ghi hạn"))
        keep.clicked.connect(self.keep_granted)
        deadline.addWidget(keep)
        deadline.addStretch(1)
        nest(column, deadline)
        head = spaced(QHBoxLayout(), 8)
        head.addWidget(label(self.tr("Năm"), "muted"))
        head.addWidget(self.year)
        head.addStretch(1)
        nest(column, head)
        column.addWidget(self.list, 1)
        nest(column, self._make_entry())
        foot = spaced(QHBoxLayout(), 8)
        close = Button(self.tr("Đóng"))
        close.clicked.connect(self.reject)
        foot.addStretch(1)
        foot.addWidget(close)
        nest(column, foot)
        self.day.focus()
        fit_window(self, 620, 560)

    def _make_entry(self) -> QVBoxLayout:
        column = spaced(QVBoxLayout(), 8)
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(self.day)
        line.addWidget(self.name, 1)
        nest(column, line)
        buttons = spaced(QHBoxLayout(), 8)
        kinds = (
            ("holiday", self.tr("Nghỉ")),
            ("workday", self.tr("Làm bù")),
            ("normal", self.tr("Ngày thường")),
        )
        for kind, words in kinds:
            chip = Chip(words, checkable=True)
            chip.setProperty("kind", kind)
            chip.setChecked(kind == "holiday")
            self._kinds.addButton(chip)
            buttons.addWidget(chip)
        buttons.addStretch(1)
        self.reset_button = Button(self.tr("Về danh sách có sẵn"))
        self.reset_button.clicked.connect(self.reset)
        self.keep_button = Button(self.tr("Ghi ngày"), look=Look.PRIMARY, shortcut="Ctrl+S")
        self.keep_button.clicked.connect(self.keep)
        buttons.addWidget(self.reset_button)
        buttons.addWidget(self.keep_button)
        nest(column, buttons)
        return column

    # Showing

    def show_year(self) -> None:
        """Read the days of the chosen year again."""
        from nsuat_desktop.own_calendar import days_of

        days = days_of(self._workspace.state, int(self.year.currentText()))
        self.list.show_items([self._item(day) for day in days])
        if not days:
            text = self.tr("Chưa có ngày nghỉ của năm này. Ghi theo thông báo hằng năm.")
            self.banner.tell(text, Tone.WARN)
        else:
            self.banner.clear()

    def _item(self, day: "SpecialDay") -> Item:
        weekday = self.tr("Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy,Chủ nhật").split(",")
        words = f"{format_date(day.day.isoformat())}, {weekday[day.day.weekday()]}: {day.name}"
        return Item(
            words,
            day,
            pill=shown(day.kind_label),
            tone=_TONES[day.kind],
            detail=self.tr("cơ quan ghi") if day.own else "",
        )

    def _show_day(self, day: "SpecialDay") -> None:
        self.day.set_value(day.day.isoformat())
        self.name.setText(day.name)
        for chip in self._kinds.buttons():
            chip.setChecked(chip.property("kind") == day.kind)

    def _show_granted(self) -> None:
        from nsuat_desktop.reporting.periods import working_days_granted

        level = self._workspace.office().level
        self.granted.set_value(working_days_granted(level))  # type: ignore[arg-type]

    # Changing

    def keep(self) -> None:
        """Keep what stands in the fields for its day."""
        from nsuat_desktop.own_calendar import set_day

        if self.day.own_problem() or not self.day.value():
            self.day.focus()
            return
        day = date.fromisoformat(str(self.day.value()))
        chosen = next(chip for chip in self._kinds.buttons() if chip.isChecked())
        try:
            set_day(self._workspace.state, day, chosen.property("kind"), self.name.text())
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            self.name.setFocus()
            return
        self._follow(day)

    def reset(self) -> None:
        """Back to what comes with the program, for this day."""
        from nsuat_desktop.own_calendar import reset_day

        if self.day.value() and not self.day.own_problem():
            day = date.fromisoformat(str(self.day.value()))
            reset_day(self._workspace.state, day)
            self._follow(day)

    def _follow(self, day: date) -> None:
        if self.year.findText(str(day.year)) >= 0 and self.year.currentText() != str(day.year):
            self.year.setCurrentText(str(day.year))
        else:
            self.show_year()
        self.changed.emit()

    def keep_granted(self) -> None:
        """Keep how many working days this office has for its report."""
        from nsuat_desktop.own_calendar import set_working_days

        days = self.granted.value()
        if self.granted.own_problem():
            return
        level = self._workspace.office().level
        try:
            set_working_days(
                self._workspace.state,
                level,  # type: ignore[arg-type]
                days if isinstance(days, int) else None,
            )
        except AppError as error:
            self.banner.tell(error_text(error), Tone.BAD)
            return
        self._show_granted()
        self.changed.emit()
