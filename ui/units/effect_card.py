"""What the decision would touch, or did; and the button that applies it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Values
from nsuat_desktop.text.dates import format_date
from ui.common.buttons import Button, Look
from ui.common.chips import Tone
from ui.common.layout import nest, spaced
from ui.common.screen import Card, label
from ui.common.translation import shown
from ui.records.banner import Banner
from ui.units.preview_lines import PreviewLines

if TYPE_CHECKING:
    from nsuat_desktop.offices.reform import LinePreview, ReformPreview


class EffectCard(Card):
    """`profile` is the office's new profile to be begun in the same step, or None."""

    apply_asked = Signal()
    profile_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("2. Sẽ thay đổi"), parent)
        self.profile: Values | None = None
        self._decision: ReformPreview | None = None
        self.state = label("", "muted", wrap=True)
        self.problems = Banner(self)
        self.office = Banner(self)
        self.lines = PreviewLines(self)
        self.total = label("", "title", wrap=True)
        self.delete_button = Button(self.tr("Bỏ quyết định này"), self, look=Look.DANGER)
        self.delete_button.clicked.connect(self.delete_asked)
        self.apply_button = Button(self.tr("Áp dụng"), self, look=Look.PRIMARY, icon="check")
        self.apply_button.clicked.connect(self.apply_asked)
        self._arrange()

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 8, (0, 0, 8, 0))
        column.addWidget(self.lines)
        column.addWidget(self.total)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        foot.addWidget(self.apply_button)
        for part in (self.state, self.problems, self.office):
            self.body.addWidget(part)
        self.body.addWidget(area, 1)
        nest(self.body, foot)

    def clear(self) -> None:
        """Nothing was looked at."""
        self._show((), self.tr("Nhập quyết định rồi chọn Xem trước. Xem trước không ghi gì."))
        self._decision, self.profile = None, None

    def show_stale(self) -> None:
        """The decision was changed after it was looked at."""
        self.clear()
        self.state.setText(self.tr("Quyết định đã sửa. Xem trước lại rồi áp dụng."))

    def show_preview(self, decision: "ReformPreview", *, can_apply: bool) -> None:
        """Show what a decision would touch."""
        day = format_date(str(decision.values.get("effective_from") or ""))
        state = self.tr("Địa chỉ đã ghi giữ đơn vị cũ; từ {0} đơn vị mới đứng thay.").format(day)
        if not decision.is_sound:
            state = self.tr("Chưa áp dụng được. Sửa các chỗ dưới đây rồi xem trước lại.")
        self._show(decision.lines, state)
        self._decision, self.profile = decision, None
        if decision.problems:
            self.problems.tell("\n".join(shown(each) for each in decision.problems), Tone.BAD)
        if decision.is_sound and decision.office is not None:
            self._tell_office()
        self._show_total(decision)
        self.apply_button.setVisible(can_apply)
        self.apply_button.setEnabled(decision.is_sound)

    def show_done(self, lines: Sequence["LinePreview"]) -> None:
        """Show what a kept decision did."""
        self.clear()
        self._show(lines, self.tr("Đã áp dụng. Địa chỉ đã ghi giữ đơn vị của thời điểm đó."))
        self.delete_button.show()

    def take_profile(self, values: Values) -> None:
        """The office's new profile begins in the same step."""
        self.profile = values
        told = self.tr("Hồ sơ mới của cơ quan: “{0}”, bắt đầu cùng ngày.").format(
            values.get("name")
        )
        self.office.tell(told, Tone.GOOD, (self.tr("Bỏ hồ sơ mới"), self._drop_profile))

    def set_busy(self, busy: bool) -> None:
        """The decision is being applied."""
        self.apply_button.setEnabled(not busy)
        if busy:
            self.state.setText(self.tr("Đang áp dụng…"))

    def _drop_profile(self) -> None:
        self.profile = None
        self._tell_office()

    def _tell_office(self) -> None:
        assert self._decision is not None
        assert self._decision.office is not None
        told = self.tr("Đơn vị của “{0}” cũng được sắp xếp, thành {1}.").format(
            self._decision.office.name, self._decision.next_unit
        )
        act = (self.tr("Lập hồ sơ mới từ ngày đó…"), self.profile_asked.emit)
        self.office.tell(told, Tone.WARN, act)

    def _show(self, lines: Sequence["LinePreview"], state: str) -> None:
        self.state.setText(state)
        for part in (self.problems, self.office):
            part.clear()
        for button in (self.apply_button, self.delete_button):
            button.hide()
        self.total.setText("")
        self.lines.setVisible(bool(lines))
        self.lines.show_lines(lines)

    def _show_total(self, decision: "ReformPreview") -> None:
        from nsuat_desktop.offices.reform import told_counts

        counts = told_counts(decision.counts)
        self.total.setText(self.tr("Cộng: {0}").format(counts) if counts else "")
