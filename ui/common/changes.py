"""The one place where the window hears that records were changed."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Whoever saved, deleted or restored records announces it once; screens decide what to do."""

    records_changed = Signal(str)
    """Type of the records."""

    def announce(self, record_type: str) -> None:
        self.records_changed.emit(record_type)
