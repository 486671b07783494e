"""The help pages of the screens: Markdown files that come with the program."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from nsuat_desktop.resources import resource_path
from ui.common.buttons import Button, Look
from ui.common.layout import fit_window, nest, spaced
from ui.common.theme import theme_changed, tokens

INDEX = "index"


def help_pages() -> list[str]:
    """Keys of the screens that have a page."""
    return sorted(path.stem for path in resource_path("help").glob("*.md"))


class HelpWindow(QDialog):
    """Stays beside the main window while one works; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Trợ giúp"))
        self.setModal(False)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.tr("Trang trợ giúp"))
        self.page.setOpenExternalLinks(False)
        self.page.sourceChanged.connect(self._dress)
        index = Button(self.tr("Mục lục"), self, look=Look.QUIET)
        index.clicked.connect(lambda: self.show_page(INDEX))
        back = Button(self.tr("Trang trước"), self, look=Look.QUIET, icon="chevron-left")
        back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(back.setEnabled)
        back.setEnabled(False)
        close = Button(self.tr("Đóng"), self)
        close.clicked.connect(self.close)
        column = spaced(QVBoxLayout(self), 12, 16)
        line = spaced(QHBoxLayout(), 8)
        line.addWidget(index)
        line.addWidget(back)
        line.addStretch(1)
        line.addWidget(close)
        nest(column, line)
        column.addWidget(self.page, 1)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.page.backward)
        theme_changed.connect(self._dress)
        fit_window(self, 620, 640)

    def show_page(self, key: str) -> None:
        """Open the page of a screen, or the list of pages when the screen has none."""
        name = key if key in help_pages() else INDEX
        self.page.setSource(
            QUrl.fromLocalFile(str(resource_path("help", f"{name}.md"))),
            QTextDocument.ResourceType.MarkdownResource,
        )
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    @property
    def text(self) -> str:
        """What the page says now."""
        return self.page.toPlainText()

    def _dress(self) -> None:
        """Sizes, air and lines of the house; Markdown pages have no style of their own."""
        now = tokens()
        document = self.page.document()
        document.setDocumentMargin(now.px(12))
        document.setDefaultFont(now.font(14))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorderBrush(now.color("line"))
                shape.setBorderCollapse(True)
                shape.setCellPadding(now.px(6))
                shape.setTopMargin(now.px(6))
                frame.setFormat(shape)
        block = document.begin()
        while block.isValid():
            _space(block)
            block = block.next()


def _space(block: QTextBlock) -> None:
    now = tokens()
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    if QTextCursor(block).currentTable() is not None:
        return
    space = QTextBlockFormat()
    space.setTopMargin(now.px(14 if level == 2 else 0 if level or block.textList() else 6))
    space.setBottomMargin(now.px(6 if level else 4))
    space.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(space)
    if level:
        look = QTextCharFormat()
        look.setFont(now.font(20 if level == 1 else 15, bold=True))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)
