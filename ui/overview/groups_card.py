"""Supports by standard or by commune, and the figures of the province as context."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.text.numbers import format_decimal
from ui.common.charts import Bar, BarChart
from ui.common.chips import Chip
from ui.common.layout import nest, spaced
from ui.common.screen import Card, label
from ui.common.theme import tokens
from ui.common.translation import shown
from ui.overview.words import marks_text

if TYPE_CHECKING:
    from nsuat_desktop.plan.overview import Overview
    from nsuat_desktop.plan.results import TargetProgress
    from nsuat_desktop.plan.supports import SupportGroup
    from ui.units.map_chip import MapChip


class ContextRow(QAbstractButton):
    """A figure of the whole province: name, value, what the plan wants of the province."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = ("", "", "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_target(self, target: "TargetProgress") -> None:
        value = target.cumulative
        text = "–" if value is None else f"{format_decimal(Decimal(value), 2).rstrip('0')}%"
        text = text.replace(",%", "%")
        self._parts = (
            f"{target.code}  {_context_title(target)}",
            text,
            f"{marks_text(target.goal)}%",
        )
        words = self.tr("mục tiêu của tỉnh {0}%").format(marks_text(target.goal))
        self.setAccessibleName(f"{self._parts[0]}: {text}, {words}")
        self.setToolTip(f"{shown(target.label)}\n{shown(target.note)}")
        self.update()

    def sizeHint(self) -> QSize:
        now = tokens()
        return QSize(now.px(240), now.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(now.color("primary")) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(now.color("primary_soft"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, now.px(4), now.px(4))
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("line"))
        name, value, wanted = self._parts
        marks, figures = now.px(58), now.px(62)
        room = self.width() - marks - figures
        left = Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(now.font())
        painter.setPen(now.color("text"))
        fitted = QFontMetrics(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, int(room) - now.px(6)
        )
        painter.drawText(QRectF(now.px(2), 0, room, self.height()), int(left), fitted)
        painter.setPen(now.color("muted"))
        painter.drawText(
            QRectF(self.width() - marks, 0, marks - now.px(4), self.height()), int(right), wanted
        )
        painter.setPen(now.color("text"))
        painter.setFont(now.font(bold=True))
        painter.drawText(QRectF(room, 0, figures, self.height()), int(right), value)


def _context_title(target: "TargetProgress") -> str:
    short = {"MT01": "Tăng NSLĐ bình quân", "MT02": "Đóng góp của TFP"}
    return shown(short.get(target.code, target.label))


class GroupsCard(Card):
    """`opened(record_type, ids, caption)` when a group or a figure is pressed."""

    opened = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Hỗ trợ theo"), parent)
        self._overview: Overview | None = None
        self._shown: tuple[SupportGroup, ...] = ()
        self.by_standard = Chip(self.tr("Tiêu chuẩn, công cụ"), self, checkable=True)
        self.by_commune = Chip(self.tr("Xã, phường"), self, checkable=True)
        self._views = QButtonGroup(self)
        chips = spaced(QHBoxLayout(), 6)
        for chip in (self.by_standard, self.by_commune):
            self._views.addButton(chip)
            chips.addWidget(chip)
        self.map: MapChip | None = None
        nest(self.title_line, chips)
        self._maps = spaced(QHBoxLayout(), 0)
        nest(self.body, self._maps)
        self.by_standard.setChecked(True)
        self._views.buttonClicked.connect(self._show)
        self.bars = BarChart(self.tr("Hỗ trợ đã áp dụng hoặc được chứng nhận"), self)
        self.bars.picked.connect(self._open_group)
        self._nothing = label(
            self.tr("Chưa có đơn vị nào áp dụng hoặc được chứng nhận."), "muted", wrap=True
        )
        self._nothing.hide()
        self.body.addWidget(self._nothing)
        self.body.addWidget(_scrolled(self.bars), 1)
        self.body.addWidget(label(self.tr("Bối cảnh của tỉnh (số liệu thống kê)"), "title"))
        self._context: list[ContextRow] = []
        self._context_box = spaced(QVBoxLayout(), 0)
        nest(self.body, self._context_box)

    @property
    def context_rows(self) -> list[ContextRow]:
        """The figures of the province as buttons."""
        return self._context

    def show_overview(self, overview: "Overview") -> None:
        """Show other figures."""
        self._overview = overview
        self._offer_maps(overview.progress.as_of)
        self._show()
        macro = [each for each in overview.progress.targets if each.target.kind == "macro"]
        while len(self._context) < len(macro):
            row = ContextRow(self)
            at = len(self._context)
            row.clicked.connect(lambda _=False, at=at: self._open_context(at))
            self._context.append(row)
            self._context_box.addWidget(row)
        for row, target in zip(self._context, macro, strict=True):
            row.show_target(target)

    def _offer_maps(self, day: date) -> None:
        """Only now: the frame is painted before the catalogue of units is there."""
        if self.map is None:
            from ui.units.map_chip import MapChip

            self.map = MapChip(day, self)
            self.map.view_chosen.connect(self._show)
            self._maps.addWidget(self.map)
            self._maps.addStretch(1)
        self.map.set_today(day)

    def _groups(self) -> tuple["SupportGroup", ...]:
        if self._overview is None:
            return ()
        if not self.by_commune.isChecked() or self.map is None:
            return self._overview.by_standard
        from nsuat_desktop.plan.supports import by_map

        return by_map(self._overview.by_commune, self.map.view)

    def _show(self) -> None:
        groups = self._shown = self._groups()
        if self.map is not None:
            self.map.setVisible(self.by_commune.isChecked())
        self._nothing.setVisible(self._overview is not None and not groups)
        self.bars.set_bars([self._bar(at, group) for at, group in enumerate(groups)])

    def _bar(self, at: int, group: "SupportGroup") -> Bar:
        open_still = len(group.under_way)
        note = self.tr("+{0} đang làm").format(open_still) if open_still else ""
        # The district behind the comma is the same for most rows of an office.
        return Bar(str(at), shown(group.label).partition(", ")[0], group.count, note)

    def _open_group(self, key: str) -> None:
        group = self._shown[int(key)]
        ids = [*group.ids, *group.under_way]
        self.opened.emit("support", ids, self.tr("Hỗ trợ: {0}").format(shown(group.label)))

    def _open_context(self, at: int) -> None:
        assert self._overview is not None
        macro = [each for each in self._overview.progress.targets if each.target.kind == "macro"]
        target = macro[at]
        self.opened.emit(target.behind_type, list(target.record_ids), shown(target.label))


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.setProperty("role", "clear")
    area.setWidget(widget)
    return area
