"""What asks for attention, counted in the background and again after every change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nsuat_desktop.errors import AppError
from ui.common.background import in_background
from ui.common.changes import Changes

if TYPE_CHECKING:
    from nsuat_desktop.plan.notices import Notice
    from nsuat_desktop.workspace import Workspace

AFTER_CHANGE_MS = 600
"""Several changes in a row are counted once; nobody waits for this."""


class NoticeCentre(QObject):
    """`changed` when the notices were read again; `count` is what the window shows as a number."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: "Workspace", changes: Changes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices: tuple[Notice, ...] | None = None
        self._running = self._again = self._paused = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AFTER_CHANGE_MS)
        self._rest.timeout.connect(self.refresh)
        changes.records_changed.connect(lambda _: self._rest.start())

    @property
    def notices(self) -> "tuple[Notice, ...] | None":
        """By group, the nearest day first; None until they were read for the first time."""
        return self._notices

    @property
    def count(self) -> int:
        """How many are warnings; the others only inform."""
        return sum(each.severity in ("bad", "warn") for each in self._notices or ())

    def refresh(self) -> None:
        """Read them again."""
        self._rest.stop()
        if self._paused:
            return
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        workspace = self._workspace

        def read(progress: object) -> "tuple[Notice, ...]":
            from nsuat_desktop.plan.notices import notices
            from nsuat_desktop.records.told_apart import ToldApart

            found = notices(
                workspace.database,
                workspace.plan,
                workspace.environment.today(),
                workspace.office().level,  # type: ignore[arg-type]
            )
            apart = ToldApart(workspace.state).groups()
            return tuple(
                each
                for each in found
                if each.group != "duplicate" or frozenset(each.ids) not in apart
            )

        task = in_background(read, self._on_read, self._on_failed)
        task.cancelled.connect(self._on_cancelled)

    def pause(self) -> None:
        """The data are about to be closed: read no more."""
        self._rest.stop()
        self._paused = True

    def go_on(self) -> None:
        """They stay open after all."""
        self._paused = False
        self.refresh()

    def tell_apart(self, ids: tuple[str, ...]) -> None:
        """These look-alikes are different things: ask no more."""
        from nsuat_desktop.records.told_apart import ToldApart

        ToldApart(self._workspace.state).add(ids)
        self.refresh()

    def ask_again(self, ids: tuple[str, ...]) -> None:
        """Take `tell_apart` back."""
        from nsuat_desktop.records.told_apart import ToldApart

        ToldApart(self._workspace.state).remove(ids)
        self.refresh()

    def _on_read(self, found: "tuple[Notice, ...]") -> None:
        self._running = False
        self._notices = found
        self.changed.emit()
        if self._again:
            self.refresh()

    def _on_cancelled(self) -> None:
        self._running = False

    def _on_failed(self, error: BaseException) -> None:
        self._running = False
        if not isinstance(error, AppError):
            self.failed.emit(error)
