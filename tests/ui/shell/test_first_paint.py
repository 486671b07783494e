"""What may be loaded before the first frame is painted: Qt and the standard library."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "sqlalchemy", "alembic", "pandas", "numpy", "matplotlib", "reportlab", "cryptography",
    "pikepdf", "pypdfium2", "num2words", "PySide6.QtPrintSupport",
)  # fmt: skip
PROGRAM = f"""
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.common.charts import TargetBand
from ui.common.column_places import ColumnPlaces
from ui.common.fields import factory, field_box
from ui.common.screen import Card, PageHeader, Screen, page_layout
from ui.common.table_view import TableView
from ui.common.theme import apply_theme
from ui.common.translation import install_translators
from ui.shell.main_window import MainWindow, ScreenSpec

class First(Screen):
    def __init__(self):
        super().__init__()
        card = Card("Mục tiêu")
        card.body.addWidget(TargetBand("MT04"))
        page_layout(self, PageHeader("Tổng quan"), card)

    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)

install_translators(app)
apply_theme(app, dark=False, scale=1.0)
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
window = MainWindow([ScreenSpec("overview", "Tổng quan", "overview", "", First)], settings)
window.open_last_screen()
window.show()
app.exec()
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "window.ini")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == []
