"""The line below the grid: what is remarked about the current attendee, and its question."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nsuat_desktop.training.judging import Grade, Remark
from ui.common.buttons import Button
from ui.common.layout import spaced
from ui.common.screen import label
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.training.grid_model import AttendeeModel


class RemarkLine(QWidget):
    """Always there, so that nothing moves; empty when all is well."""

    def __init__(
        self, model: AttendeeModel, answered: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._answered = model, answered
        self._key = ""
        self._text = label("", "problem", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.same_button = Button(self.tr("Đúng người này"), self)
        self.same_button.clicked.connect(lambda: self._answer(same=True))
        self.other_button = Button(self.tr("Người khác"), self)
        self.other_button.clicked.connect(lambda: self._answer(same=False))
        self.all_button = Button("", self)
        self.all_button.clicked.connect(self._all_different)
        line = spaced(QHBoxLayout(self), 8, (14, 6, 14, 6))
        line.addWidget(self._text, 1)
        for button in (self.same_button, self.other_button, self.all_button):
            line.addWidget(button)
        theme_changed.connect(self._fit)
        self._fit()
        self.show_line(-1)

    def _fit(self) -> None:
        self.setMinimumHeight(tokens().px(44))

    @property
    def text(self) -> str:
        return self._text.text()

    def show_line(self, row: int) -> None:
        """Show what is remarked about a row."""
        line = self._model.line_at(row)
        remarks = self._model.remarks(line.key) if line is not None else []
        question = next((each for each in remarks if each.grade is Grade.ASK), None)
        first = self._most_pressing(remarks)
        self._key = line.key if line is not None else ""
        text = shown(first.text) if first else ""
        if first is not None and line is not None:
            text = f"{line.full_name or self.tr('Dòng {0}').format(row + 1)}: {text}"
        self._text.setText(text)
        severity = "error" if first and first.grade is Grade.WRONG else "warning"
        self._text.setProperty("severity", severity)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        asked = first is not None and first is question
        for button in (self.same_button, self.other_button):
            button.setVisible(asked)
        self._show_all_button(asked)

    def _show_all_button(self, asked: bool) -> None:
        count = sum(1 for line in self._model.lines if self._model.question(line.key))
        self.all_button.setText(self.tr("Cả {0} đều là người khác").format(count))
        self.all_button.updateGeometry()
        self.all_button.setVisible(asked and count > 1)

    @staticmethod
    def _most_pressing(remarks: list[Remark]) -> Remark | None:
        for grade in (Grade.WRONG, Grade.ASK, Grade.LOOK):
            for remark in remarks:
                if remark.grade is grade:
                    return remark
        return None

    def _answer(self, *, same: bool) -> None:
        self._model.answer(self._key, same=same)
        self._answered()

    def _all_different(self) -> None:
        self._model.answer_all_different()
        self._answered()
