"""A list of 100,000 organisations: first paint, and each keystroke of its filter until painted.

The floor is Qt's own table view over a model that gives one constant text, at the same size.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from nsuat_desktop.records.record import Row
from nsuat_desktop.workspace import Workspace
from tests.benchmarks.filled import filled_workspace
from tests.benchmarks.measure import interleaved, tell
from ui.common.page_model import Column
from ui.common.table_view import TableView
from ui.common.theme import apply_theme

COUNT = 100_000
SIZE = (1280, 720)
COLUMNS = 12
FIRST_HITS = 200
TYPED = ("n", "ng", "ngh", "nghi", "nghia", "nghia h", "nghia hung", "gao", "sa chau 7", "zzz")
FIELDS = ("name", "tax_code", "kind", "products", "phone", "status")


class _Constant(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return COUNT

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return "Công ty TNHH" if role == Qt.ItemDataRole.DisplayRole else None


class _Source:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self, ids: Sequence[str]) -> list[Row]:
        return self._workspace.reader.rows("organisation", ids)


def run() -> None:
    """Print both ratios."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    apply_theme(app, dark=False, scale=1.0)
    with tempfile.TemporaryDirectory() as folder:
        print(f"\nFilling {COUNT:,} organisations ...", flush=True)
        workspace = filled_workspace(Path(folder) / "data", COUNT)
        tell(
            f"List of {COUNT:,} to first paint",
            "constant model, stock view",
            interleaved(_openers(workspace), 7),
        )
        _keystrokes(workspace)
        workspace.close()


def _columns() -> list[Column]:
    def text(name: str) -> Callable[[Any], str]:
        return lambda row: row.labels.get(name) or str(row.values.get(name, ""))

    return [Column(FIELDS[at % len(FIELDS)] + str(at), "Cột", text(FIELDS[at % len(FIELDS)]))
            for at in range(COLUMNS)]  # fmt: skip


def _openers(workspace: Workspace) -> dict[str, Callable[[], None]]:
    def constant() -> None:
        view = QTableView()
        view.setModel(_Constant(view))
        _paint(view)

    def list_of_records() -> None:
        view = TableView(_columns(), _Source(workspace))
        first = workspace.reader.first_rows("organisation", 100)
        view.show_ids([row.id for row in first], first)
        _paint(view)

    return {"constant model, stock view": constant, "the program's list": list_of_records}


def _keystrokes(workspace: Workspace) -> None:
    constant = QTableView()
    constant.setModel(_Constant(constant))
    _paint(constant)
    index = workspace.reader.search_index("organisation")
    view = TableView(_columns(), _Source(workspace))
    view.show_ids(index.ids)
    _paint(view)
    typed = iter(TYPED * 1000)
    query = ""

    def keystroke() -> None:
        nonlocal query
        query = next(typed)
        view.show_ids(index.find(query, FIRST_HITS))
        view.mark(query)
        view.viewport().repaint()

    def all_hits() -> None:
        view.show_ids(index.find(query))

    times = interleaved(
        {
            "one frame, constant model": constant.viewport().repaint,
            "keystroke to painted result": keystroke,
            "all hits, after the paint": all_hits,
        },
        5 * len(TYPED),
    )
    tell(f"Filter {COUNT:,} as you type", "one frame, constant model", times, "1.3x")


def _paint(view: QTableView) -> None:
    view.resize(*SIZE)
    view.show()
    # Until the window is exposed Qt paints nothing; the events do both.
    QApplication.processEvents()
