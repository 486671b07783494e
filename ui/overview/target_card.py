"""The card of one target."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from nsuat_desktop.text.numbers import format_integer
from ui.common.charts import TargetBand
from ui.common.chips import Pill, Tone
from ui.common.fitted_label import FittedLabel
from ui.common.layout import nest, spaced
from ui.common.link_button import LinkButton
from ui.common.screen import label
from ui.common.theme import tokens
from ui.overview.words import (
    State,
    detail_of,
    explanation,
    figure_text,
    marks_text,
    state_of,
)

if TYPE_CHECKING:
    from nsuat_desktop.plan.due_dates import Due
    from nsuat_desktop.plan.results import TargetProgress


class TargetCard(QFrame):
    """Pressed anywhere it opens what is counted; the menu key lists everything behind it.

    `opened(record_type, ids, caption)`.
    """

    opened = Signal(str, object, str)

    def __init__(self, code: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._title_text = title
        self._target: TargetProgress | None = None
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = FittedLabel(title, bold=True)
        self.figure = label("", "figure")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.band = TargetBand(title, self)
        self.band.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.band.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keeps_place = self.band.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.band.setSizePolicy(keeps_place)
        self.band.hide()
        self.pill = Pill("", Tone.NEUTRAL, self)
        self.detail = FittedLabel("", role="muted", size=12)
        self.period = LinkButton("", self)
        self.period.clicked.connect(self._open_period)
        self._arrange()
        self.setAccessibleName(title)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 4, (14, 10))
        top = spaced(QHBoxLayout(), 8)
        top.addWidget(self.title, 1)
        top.addWidget(label(self.code, "section"))
        nest(column, top)
        middle = spaced(QHBoxLayout(), 12)
        middle.addWidget(self.figure)
        middle.addWidget(self.band, 1)
        nest(column, middle)
        bottom = spaced(QHBoxLayout(), 8)
        bottom.addWidget(self.pill)
        bottom.addWidget(self.detail, 1)
        bottom.addWidget(self.period)
        nest(column, bottom)

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(300), now.px(112))

    def minimumSizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(240), now.px(112))

    def show_target(self, target: "TargetProgress", due: Sequence["Due"], year: int) -> None:
        """Show the figures of a target; `year` is the reporting year of its `in_period`."""
        self._target = target
        goal = target.goal
        self.figure.setText(figure_text(target.cumulative))
        self.figure.setMinimumWidth(tokens().px(46))
        self.band.set_target(
            float(target.cumulative or 0),
            float(goal.low),
            None if goal.high is None else float(goal.high),
            forecast=None if target.forecast is None else float(target.forecast),
            strict=goal.strict,
        )
        self.band.show()
        state = state_of(target, due)
        self.pill.set_state(state.text, state.tone)
        self.detail.setText(detail_of(target))
        fresh = int(target.in_period or 0)
        self.period.setText(self.tr("Năm {0}: {1}").format(year, format_integer(fresh)))
        self.period.setEnabled(fresh > 0)
        self.setToolTip(explanation(target))
        self.setAccessibleName(self._spoken(target, state))

    def _spoken(self, target: "TargetProgress", state: State) -> str:
        return self.tr("{0}: {1} {2}, mục tiêu {3}. {4}. {5}").format(
            self._title_text,
            self.figure.text(),
            target.unit,
            marks_text(target.goal),
            state.text,
            self.detail.text(),
        )

    # Opening

    def open(self) -> None:
        """Open what is counted."""
        if self._target is not None:
            self.opened.emit(self._target.record_type, list(self._target.records), self._title_text)

    def _open_period(self) -> None:
        target = self._target
        if target is not None:
            words = f"{self._title_text}, {self.period.text().lower()}"
            self.opened.emit(target.record_type, list(target.in_period_records), words)

    def menu(self) -> QMenu:
        """Everything that stands behind the card."""
        menu = QMenu(self)
        target = self._target
        if target is None:
            return menu
        entries = [
            (self.tr("Mở {0} {1} được tính"), target.unit, target.record_type, target.records)
        ]
        if target.behind_type != target.record_type:
            entries.append(
                (
                    self.tr("Mở {0} {1}"),
                    self.tr("bản ghi làm căn cứ"),
                    target.behind_type,
                    target.record_ids,
                )
            )
        entries += [("{1}: {0}", part.label, part.record_type, part.ids) for part in target.parts]
        for pattern, unit, record_type, ids in entries:
            act = menu.addAction(pattern.format(format_integer(len(ids)), unit))
            act.setEnabled(bool(ids))
            act.triggered.connect(
                lambda _=False, kind=record_type, these=list(ids): self.opened.emit(
                    kind, these, self._title_text
                )
            )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open()
            return
        super().keyPressEvent(event)

    # Looks

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Enter,
            QEvent.Type.Leave,
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
        ):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or self.underMouse()):
            return
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(now.color("primary" if focused else "muted"), 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, now.px(8), now.px(8))
