"""The first start: describe the office, or practise on the sample."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.common.buttons import Button, Look
from ui.common.empty_state import IconLabel
from ui.common.layout import nest, spaced
from ui.common.screen import Card, label
from ui.common.theme import tokens
from ui.first_start.office_form import PAGES, OfficeForm
from ui.first_start.preview import DocumentPreview


class FirstStartWizard(QDialog):
    """Saves nothing itself: `completed` brings the answers, keyed as for `init`, and `user_name`.

    `sample_chosen`: the user wants to practise first.
    """

    completed = Signal(dict)
    sample_chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, today: date | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bắt đầu"))
        today = today or date.today()
        self.form = OfficeForm(today, self)
        self.preview = DocumentPreview(today.year, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._welcome())
        self._stack.addWidget(
            self.form.page(
                0,
                self.tr("Cơ quan"),
                self.tr(
                    "Tên như in trên văn bản. Chọn cấp và đơn vị hành chính, phần còn lại "
                    "được điền sẵn để sửa."
                ),
            )
        )
        self._stack.addWidget(
            self.form.page(
                1,
                self.tr("Ký và gửi"),
                self.tr(
                    "Dùng cho phần ký và nơi nhận của báo cáo. Có thể sửa sau trong Hồ sơ cơ quan."
                ),
            )
        )
        self._arrange()
        self.form.changed.connect(self._show_preview)
        self.go_to(0)
        now = tokens()
        room = self.screen().availableGeometry().size()
        self.resize(QSize(now.px(1120), now.px(680)).boundedTo(room))

    def _welcome(self) -> QWidget:
        page = QWidget(self)
        column = spaced(QVBoxLayout(page), 12, (48, 40, 48, 24))
        column.addStretch(1)
        column.addWidget(label(self.tr("Chào mừng đến với NSUAT Desktop"), "heading"))
        text = self.tr(
            "Sổ theo dõi kế hoạch nâng cao năng suất: ghi đơn vị, hỗ trợ, chứng nhận, đào tạo; "
            "xem mục tiêu; lập báo cáo theo mẫu."
        )
        column.addWidget(label(text, "muted", wrap=True))
        choices = spaced(QHBoxLayout(), 16, (0, 12))
        self.office_button = Button(self.tr("Lập hồ sơ cơ quan"), look=Look.PRIMARY)
        self.office_button.clicked.connect(lambda: self.go_to(1))
        self.sample_button = Button(self.tr("Mở đơn vị mẫu"))
        self.sample_button.clicked.connect(self._take_sample)
        choices.addWidget(
            _choice(
                "organisation",
                self.tr("Bắt đầu ghi cho cơ quan mình"),
                self.tr("Trả lời vài câu về cơ quan và người ký, khoảng ba phút."),
                self.office_button,
            )
        )
        choices.addWidget(
            _choice(
                "training",
                self.tr("Tập trên đơn vị mẫu"),
                self.tr(
                    "Một đơn vị có sẵn số liệu nhiều năm để làm thử. Không ảnh hưởng đến dữ "
                    "liệu của cơ quan."
                ),
                self.sample_button,
            )
        )
        nest(column, choices)
        column.addStretch(2)
        return page

    def _arrange(self) -> None:
        self._side = QFrame(self)
        self._side.setProperty("role", "panel")
        side = spaced(QVBoxLayout(self._side), 8, (16, 24, 24, 16))
        side.addWidget(label(self.tr("Xem trước trên báo cáo"), "muted"))
        side.addWidget(self.preview, 1)
        middle = spaced(QHBoxLayout(), 0)
        left = spaced(QVBoxLayout(), 0, (24, 24, 12, 0))
        left.addWidget(self._stack)
        nest(middle, left, 6)
        middle.addWidget(self._side, 5)
        self._foot = QFrame(self)
        self._foot.setObjectName("statusBar")
        foot = spaced(QHBoxLayout(self._foot), 12, (24, 12))
        self._step = label("", "muted")
        self.back_button = Button(self.tr("Quay lại"))
        self.back_button.clicked.connect(lambda: self.go_to(self.page - 1))
        self.next_button = Button("", look=Look.PRIMARY)
        self.next_button.clicked.connect(self._next)
        foot.addWidget(self._step)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        whole = spaced(QVBoxLayout(self), 0)
        nest(whole, middle, 1)
        whole.addWidget(self._foot)

    @property
    def page(self) -> int:
        """0 the welcome, then the pages of the office."""
        return self._stack.currentIndex()

    def go_to(self, page: int) -> None:
        """Show a page; the answers stay."""
        self._stack.setCurrentIndex(page)
        self._side.setVisible(page > 0)
        self._foot.setVisible(page > 0)
        last = page == len(PAGES)
        self.next_button.setText(self.tr("Bắt đầu làm việc") if last else self.tr("Tiếp"))
        self.next_button.updateGeometry()
        self._step.setText(self.tr("Bước {0} / {1}").format(page, len(PAGES)))
        if page:
            self.form.focus(page - 1)
        else:
            self.office_button.setFocus()

    def _next(self) -> None:
        if not self.form.show_problems(self.page - 1):
            return
        if self.page < len(PAGES):
            self.go_to(self.page + 1)
            return
        if not self.form.show_problems(0):
            self.go_to(1)
            return
        self.accept()
        self.completed.emit(self.form.result())

    def _take_sample(self) -> None:
        self.accept()
        self.sample_chosen.emit()

    def _show_preview(self) -> None:
        self.preview.set_values(self.form.values())


def _choice(icon: str, title: str, text: str, button: Button) -> Card:
    card = Card()
    card.body.addWidget(IconLabel(icon, "primary", 28))
    card.body.addWidget(label(title, "title"))
    words = label(text, "muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    card.body.addWidget(words, 1)
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card
