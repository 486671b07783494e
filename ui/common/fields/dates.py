"""The editor of a date: typed as 150326 or 15/3/26, or picked from a calendar."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Plain
from nsuat_desktop.text.dates import first_day, format_date, parse_date, parse_partial
from ui.common.fields.line import LineEditor
from ui.common.icons import set_icon
from ui.common.layout import spaced
from ui.common.theme import tokens

LEAST_WIDTH = 122
Today = Callable[[], date]


class DateEditor(LineEditor):
    """Kept as ISO text. With `partial` a month (5/2025) or a year (2025) is enough.

    Alt+Down or the sign at the right opens the calendar.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        partial: bool = False,
        today: Today = date.today,
    ) -> None:
        super().__init__(parent, max_length=40)
        self._partial, self._today = partial, today
        self.line.setPlaceholderText(
            self.tr("ngày, tháng hoặc năm") if partial else self.tr("ngày/tháng/năm")
        )
        self.line.setMinimumWidth(tokens().px(LEAST_WIDTH))
        self._open = self.line.add_button("calendar", self.tr("Mở lịch"), self.open_calendar)

    def read(self, text: str) -> Plain:
        if self._partial:
            return parse_partial(text, self._today())
        return parse_date(text, self._today()).isoformat()

    def shown(self, value: Any) -> str:
        first_day(str(value))
        return format_date(str(value))

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._open.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() == Qt.Key.Key_Down
            if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def open_calendar(self) -> QCalendarWidget:
        """Show the month of the date (or of today) below the line."""
        popup = _CalendarPopup(self)
        popup.calendar.setSelectedDate(QDate(*self._shown_day()))
        popup.calendar.activated.connect(self._take)
        popup.calendar.clicked.connect(self._take)
        popup.open_below(self.line)
        return popup.calendar

    def _shown_day(self) -> tuple[int, int, int]:
        try:
            day = first_day(str(self.value()))
        except ValueError:
            day = self._today()
        return day.year, day.month, day.day

    def _take(self, day: QDate) -> None:
        popup = self.findChild(_CalendarPopup)
        if popup is not None:
            popup.close()
        self._put(date(day.year(), day.month(), day.day()).isoformat())
        self.note_change()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)


class _CalendarPopup(QFrame):
    """A month, the week beginning on Monday."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale("vi_VN"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()
        spaced(QVBoxLayout(self), 0, 4).addWidget(self.calendar)

    def _dress(self) -> None:
        from PySide6.QtWidgets import QToolButton

        for name, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                set_icon(button, picture)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            quiet = self.calendar.weekdayTextFormat(day)
            quiet.setForeground(tokens().color("muted"))
            self.calendar.setWeekdayTextFormat(day, quiet)

    def open_below(self, line: QWidget) -> None:
        """Show under a widget, inside its screen."""
        self.adjustSize()
        place = line.mapToGlobal(QPoint(0, line.height() + 2))
        room = line.screen().availableGeometry()
        place.setX(min(place.x(), room.right() - self.width()))
        if place.y() + self.height() > room.bottom():
            place.setY(line.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(place)
        self.show()
        self.calendar.setFocus()
