"""The import screen over a data folder, with the sample workbooks at hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.workspace import Workspace
from ui.common.background import wait_for_tasks
from ui.common.changes import Changes
from ui.imports.review_page import ReviewPage
from ui.imports.screen import ImportScreen, ImportTarget

SAMPLES = Path(__file__).parents[2] / "data" / "spreadsheets"
PATIENCE = 30_000


@dataclass
class Desk:
    """The screen, and what it asked the window for."""

    qtbot: QtBot
    workspace: Workspace
    screen: ImportScreen
    announced: list[str]
    opened: list[tuple[str, str]] = field(default_factory=list)
    shown: list[tuple[str, list[str], str]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def review(self) -> ReviewPage:
        assert self.screen.review is not None
        return self.screen.review

    def planned(self) -> ReviewPage:
        """Wait until what was decided is planned."""

        def is_planned() -> bool:
            review = self.screen.review
            return review is not None and review.job.is_current

        self.qtbot.waitUntil(is_planned, timeout=PATIENCE)
        return self.review

    def read(self, path: Path | str, kind: str | None = None) -> ReviewPage:
        """Open a file and wait for its preview."""
        where = path if isinstance(path, Path) else SAMPLES / path
        self.screen.open_target(ImportTarget(kind, path=where))
        return self.planned()

    def paste(self, *lines: str, kind: str | None = None) -> ReviewPage:
        """Bring in rows as they are copied from a spreadsheet; cells are parted by '|'."""
        text = "\n".join("\t".join(part.strip() for part in line.split("|")) for line in lines)
        self.screen.open_target(ImportTarget(kind, text=text))
        return self.planned()

    def write(self) -> dict[str, int]:
        """Press "Nhập", wait for the result; what it counts."""
        self.review.head.import_button.click()
        return self.result()

    def result(self) -> dict[str, int]:
        page = self.screen.result
        self.qtbot.waitUntil(page.isVisible, timeout=PATIENCE)
        return {name: int(count.replace(".", "")) for name, count in page.figures}

    def rows(self, record_type: str) -> list[dict[str, Any]]:
        """All records of a type: values, with the titles of links in place of ids."""
        reader = self.workspace.reader
        found = reader.rows(record_type, reader.ids(record_type))
        return [{**row.values, **{f"{k}!": v for k, v in row.labels.items()}} for row in found]

    def save(self, record_type: str, **values: object) -> Record:
        return self.workspace.records.save(Draft(record_type, values))


@pytest.fixture
def desk(qtbot: QtBot, office_workspace: Workspace, settings: QSettings) -> Iterator[Desk]:
    changes = Changes()
    announced: list[str] = []
    changes.records_changed.connect(announced.append)
    opened: list[tuple[str, str]] = []
    shown: list[tuple[str, list[str], str]] = []
    screen = ImportScreen(
        office_workspace,
        changes,
        lambda kind, record_id: opened.append((kind, record_id)),
        lambda kind, ids, caption: shown.append((kind, list(ids), caption)),
        settings,
    )
    qtbot.addWidget(screen)
    made = Desk(qtbot, office_workspace, screen, announced, opened, shown)
    screen.notice.connect(lambda text, undo: made.told.append(text))
    screen.resize(1140, 660)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activated()
    yield made
    wait_for_tasks()


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows into an .xlsx file."""

    def write(*rows: tuple[object, ...], name: str = "danh-sach.xlsx") -> Path:
        import openpyxl

        made = openpyxl.Workbook()
        for row in rows:
            made.active.append(row)
        made.save(tmp_path / name)
        return tmp_path / name

    return write
