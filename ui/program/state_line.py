"""What the status line says of the data: when it was saved, how old the backup is, how much."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.text.numbers import format_integer
from ui.common.background import in_background
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import show_error
from ui.common.translation import tr
from ui.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

OLD_BACKUP_DAYS = 7
COUNTED = ("organisation", "support", "certificate", "attendance")


def backup_words(made: datetime | None, today: date) -> tuple[str, Tone]:
    """How old the newest verified backup is. A backup bears its name only once it was checked."""
    if made is None:
        return tr("Chưa có bản sao lưu"), Tone.WARN
    local = made.astimezone(VIETNAM)
    days = (today - local.date()).days
    day = {0: tr("hôm nay"), 1: tr("hôm qua")}.get(days, f"{local:%d/%m/%Y}")
    words = tr("Sao lưu gần nhất: {0} {1}, đã kiểm tra").format(day, f"{local:%H:%M}")
    return words, Tone.WARN if days > OLD_BACKUP_DAYS else Tone.NEUTRAL


class StateLine(QObject):
    """Keeps the status line true while records change and backups are made."""

    def __init__(self, bar: StatusBar, workspace: "Workspace", changes: Changes) -> None:
        super().__init__(bar)
        self._bar, self._workspace = bar, workspace
        self._saved: datetime | None = None
        changes.records_changed.connect(self._on_changed)
        bar.set_saved(None)
        self.show_backup()
        self._count()

    def show_backup(self) -> None:
        """Look at the backups again, after one was made."""
        latest = self._workspace.backups.latest()
        today = self._workspace.environment.today()
        self._bar.set_backup(*backup_words(latest.at if latest else None, today))

    def say(self, text: str) -> None:
        """What is being done now; empty for the state of the data."""
        if text:
            self._bar.set_state(text, Tone.PRIMARY)
        else:
            self._bar.set_saved(self._saved)
            self.show_backup()

    def _on_changed(self) -> None:
        self._saved = self._workspace.environment.now().astimezone(VIETNAM)
        self._bar.set_saved(self._saved)
        self._count()

    def _count(self) -> None:
        reader = self._workspace.reader
        in_background(
            lambda progress: [reader.count(kind) for kind in COUNTED],
            self._show_totals,
            lambda error: show_error(self._bar.window(), error),
        )

    def _show_totals(self, counts: list[int]) -> None:
        units, supports, certificates, seats = (format_integer(count) for count in counts)
        self._bar.set_totals(
            self.tr("{0} đơn vị · {1} hỗ trợ · {2} chứng nhận · {3} lượt").format(
                units, supports, certificates, seats
            )
        )
