"""The reporting year the whole window looks at."""

from datetime import date

from PySide6.QtCore import QObject, Signal


class ReportingYear(QObject):
    """Chosen in the head bar; the overview and the report follow it.

    Until something is chosen it is the reporting year of today, which runs to 14 December.
    """

    changed = Signal(int)

    def __init__(self, first: int, current: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first, self._current, self._year = first, current, current

    @property
    def year(self) -> int:
        return self._year

    @property
    def is_current(self) -> bool:
        """Whether it is the year that runs today."""
        return self._year == self._current

    @property
    def choices(self) -> list[int]:
        """Years there may be figures of, newest first."""
        return list(range(self._current, self._first - 1, -1))

    @property
    def last_day(self) -> date:
        """The day on which the figures of the year close."""
        return date(self._year, 12, 14)

    def choose(self, year: int) -> None:
        """Look at another year."""
        if year != self._year:
            self._year = year
            self.changed.emit(year)
