"""What stands in the window when the data cannot be opened."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.common.buttons import Button, Look
from ui.common.errors import error_text
from ui.common.layout import EDGE, nest, spaced
from ui.common.screen import Card, label


class TroublePage(QWidget):
    """Says what is wrong and what can be done: try again, look into the folder, close."""

    again = Signal()
    left = Signal()

    def __init__(self, error: BaseException, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        card = Card(self.tr("Chưa mở được dữ liệu"), self)
        card.setMaximumWidth(640)
        self.message = label(error_text(error), wrap=True)
        card.body.addWidget(self.message)
        card.body.addWidget(label(self.tr("Thư mục dữ liệu: {0}").format(data_dir), "muted"))
        backups = sorted((data_dir / "backups").glob("nsuat-*.db"))
        if backups:
            words = self.tr("Bản sao lưu gần nhất: {0}, trong thư mục backups.")
            card.body.addWidget(label(words.format(backups[-1].name), "muted", wrap=True))
        again = Button(self.tr("Thử lại"), self, look=Look.PRIMARY)
        again.clicked.connect(self.again)
        folder = Button(self.tr("Mở thư mục dữ liệu"), self)
        folder.clicked.connect(self._open_folder)
        leave = Button(self.tr("Đóng chương trình"), self)
        leave.clicked.connect(self.left)
        line = spaced(QHBoxLayout(), 8, (0, 8, 0, 0))
        for button in (again, folder, leave):
            line.addWidget(button)
        line.addStretch(1)
        nest(card.body, line)
        column = spaced(QVBoxLayout(self), 0, EDGE)
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 4)
        middle.addStretch(1)
        nest(column, middle)
        column.addStretch(3)
        again.setFocus()

    def texts(self) -> list[str]:
        """Everything the page says."""
        return [each.text() for each in self.findChildren(QLabel)]

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_dir)))
