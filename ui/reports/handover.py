"""A report handed to the office's own signing tool through a folder, and looked for there."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ui.common.background import Progress, in_background

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.handover import FoundFile
    from nsuat_desktop.workspace import Workspace

FOLDER_KEY = "report_handover_folder"
SETTLE_MS = 700
"""A tool writes its file in pieces; the folder is looked at when it has come to rest."""


class Handover(QObject):
    """Watches the folder for the signed copy of one report: `found(FoundFile)`, the newest once."""

    found = Signal(object)

    def __init__(self, workspace: "Workspace", parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._report_id = ""
        self._told: FoundFile | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        self._settle.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """Where reports were handed over last; None before the first time."""
        kept = self._workspace.state.get(FOLDER_KEY)
        return Path(kept) if kept else None

    def keep_folder(self, folder: Path) -> None:
        """Remember where reports go to be signed."""
        self._workspace.state.put(FOLDER_KEY, str(folder))

    def watch(self, report_id: str) -> None:
        """Look out for the signed copy of this report from now on."""
        self.stop()
        self._report_id = report_id
        self.look()

    def stop(self) -> None:
        """Look out no longer."""
        self._report_id = ""
        self._told = None
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    def look(self) -> None:
        """Look for the report's signed copy among the files of the folder."""
        folder, report_id, workspace = self.folder, self._report_id, self._workspace
        if folder is None or not report_id:
            return

        def look(progress: Progress) -> "tuple[str, Path, list[FoundFile]]":
            from nsuat_desktop.reporting.life.handover import look_for_signed

            return report_id, folder, look_for_signed(workspace, folder, report_id)

        # A folder that is gone tells so when something is handed over again.
        in_background(look, self._take, lambda error: None)

    def _take(self, seen: "tuple[str, Path, list[FoundFile]]") -> None:
        report_id, folder, files = seen
        if report_id != self._report_id:
            return
        # Watched only now: asking a folder in the network that is gone stops who asks for long.
        if str(folder) not in self._watcher.directories() and self._watcher.addPath(str(folder)):
            self._settle.start()  # for what has come since the look
        if files and files[0] != self._told:
            self._told = files[0]
            self.found.emit(files[0])
