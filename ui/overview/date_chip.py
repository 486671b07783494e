"""The day the figures are told for."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from ui.common.chips import Chip


class DateChip(Chip):
    """`day_chosen(date or None)`; None is today."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._days = QMenu()
        super().__init__(self.tr("Hôm nay"), parent, menu=self._days)
        self._day: date | None = None
        self._is_short = False
        self.calendar = QCalendarWidget()
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.activated.connect(self._on_activated)
        self.calendar.clicked.connect(self._on_activated)
        self._place = QWidgetAction(self)  # not the menu: clearing it deletes what it owns
        self._place.setDefaultWidget(self.calendar)

    def set_short(self, short: bool) -> None:
        """Only the day, without words."""
        self._is_short = short
        self._tell()

    def _tell(self) -> None:
        if self._day is not None:
            pattern = "{0}" if self._is_short else self.tr("Đến ngày {0}")
            self.setText(pattern.format(f"{self._day:%d/%m/%Y}"))

    def show_day(self, day: date, today: date) -> None:
        """The day in force, and the days that are asked for most."""
        self._day = day
        self._tell()
        self._days.clear()
        choices: list[tuple[str, date | None]] = [
            (self.tr("Hôm nay, {0}").format(f"{today:%d/%m/%Y}"), None),
            *(
                (f"{end:%d/%m/%Y}", end)
                for end in (date(today.year - 1, 12, 31), date(today.year - 1, 12, 14))
            ),
        ]
        for text, choice in choices:
            act = self._days.addAction(text)
            act.triggered.connect(partial(self._choose, choice))
        self._days.addSeparator()
        self._days.addAction(self._place)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _choose(self, choice: date | None, checked: bool = False) -> None:
        self.day_chosen.emit(choice)

    def _on_activated(self, chosen: QDate) -> None:
        self._days.hide()
        self.day_chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))
