"""What a course counts towards the training targets, seen while its list is typed."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nsuat_desktop.plan.model import Plan
from nsuat_desktop.text.numbers import format_integer
from ui.common.layout import nest, spaced
from ui.common.screen import label

SHORT = {"public": "CBCCVC", "enterprise": "DN"}


class TargetCards(QWidget):
    """One small card a target that counts attendances."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: dict[str, QLabel] = {}
        self._note = label("", "section", wrap=True)
        column = spaced(QVBoxLayout(self), 8)
        column.addWidget(label(self.tr("Tính vào mục tiêu"), "title"))
        line = spaced(QHBoxLayout(), 8)
        for target in plan.targets:
            if target.rule == "attendances":
                group = SHORT.get(str(target.params.get("category")), "")
                line.addWidget(self._card(target.code, group, target.label))
        nest(column, line)
        column.addWidget(self._note)

    def _card(self, code: str, group: str, title: str) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setToolTip(title)
        column = spaced(QVBoxLayout(card), 2, (10, 6))
        column.addWidget(label(f"{code} · {group}", "section"))
        figure = label("", "heading")
        unit = label(self.tr("lượt"), "muted")
        line = spaced(QHBoxLayout(), 4)
        line.addWidget(figure)
        line.addWidget(unit)
        line.addStretch(1)
        nest(column, line)
        self._figures[code] = figure
        return card

    def show_counts(self, by_target: Mapping[str, int], note: str = "") -> None:
        """Show what counts; a target that does not count this course shows a dash."""
        for code, figure in self._figures.items():
            count = by_target.get(code)
            figure.setText("–" if count is None else format_integer(count))
            figure.setAccessibleName(f"{code}: {figure.text()}")
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def texts(self) -> dict[str, str]:
        """Code -> what its card shows."""
        return {code: figure.text() for code, figure in self._figures.items()}
