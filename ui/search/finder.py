"""Searching all records without holding up the typing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nsuat_desktop.records.global_search import GlobalSearch
from ui.common.background import in_background

if TYPE_CHECKING:
    from nsuat_desktop.records.global_search import Hit
    from nsuat_desktop.workspace import Workspace

LIMIT = 40
PER_KIND = 6


class Finder(QObject):
    """One search at a time, off the window's thread; what was typed meanwhile is searched next.

    The indexes of all kinds are read by `load` or the first search.
    """

    found = Signal(str, list)
    """(query, hits), only for the newest query."""
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = GlobalSearch(workspace.reader)
        workspace.records.listeners.append(self._search.forget)
        self._running = False
        self._wanted = ""

    def load(self) -> None:
        """Read the indexes while nothing was typed yet."""
        if not self._running:
            self._running = True
            task = in_background(
                lambda progress: self._search.load(), self._on_loaded, self._on_failed
            )
            task.cancelled.connect(self._on_cancelled)

    def _on_loaded(self, _nothing: object) -> None:
        self._running = False
        if self._wanted:
            self._start(self._wanted)

    def find(self, query: str) -> None:
        """Search for words; `found` follows."""
        self._wanted = query
        if not self._running:
            self._start(query)

    def _start(self, query: str) -> None:
        self._running = True

        def work(progress: object) -> "tuple[str, list[Hit]]":
            return query, self._search.find(query, LIMIT, PER_KIND)

        task = in_background(work, self._on_found, self._on_failed)
        task.cancelled.connect(self._on_cancelled)

    def _on_cancelled(self) -> None:
        self._running = False

    def _on_found(self, found: "tuple[str, list[Hit]]") -> None:
        self._running = False
        query, hits = found
        if query == self._wanted:
            self.found.emit(query, hits)
        else:
            self._start(self._wanted)

    def _on_failed(self, error: BaseException) -> None:
        self._running = False
        self.failed.emit(error)
