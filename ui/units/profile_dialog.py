"""The office described anew from a day on, beginning with what holds before."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import Plain, Problem, Values
from nsuat_desktop.records.types.office_profile import OFFICE_PROFILE
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.fields.dates import DateEditor
from ui.common.fields.field_box import FieldBox
from ui.common.fields.suggest import SuggestEditor
from ui.common.layout import EDGE, fit_window, nest, spaced
from ui.common.screen import label
from ui.common.translation import shown
from ui.records.banner import Banner
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody

if TYPE_CHECKING:
    from nsuat_desktop.offices.reform import ReformPreview
    from nsuat_desktop.workspace import Workspace

DAY = "valid_from"


class ProfileDialog(QDialog):
    """`given(values)` when the new profile is sound; who asked saves it.

    With a `decision` the profile begins with it, in the unit it brings, which is not there yet.
    """

    given = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        parent: QWidget,
        decision: "ReformPreview | None" = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Đổi hồ sơ cơ quan"))
        self._workspace, self._decision = workspace, decision
        services = FieldServices(workspace, changes, self)
        day_field = OFFICE_PROFILE.by_name[DAY]
        self.day = DateEditor(today=services.today)
        self.day_box = FieldBox(self.day, day_field.label, required=True)
        self.body = FormBody(
            OFFICE_PROFILE, services, self._problems, self, without=(DAY, "valid_to", "notes")
        )
        self.banner = Banner(self)
        self.save_button = Button(self.tr("Đổi hồ sơ"), self, look=Look.PRIMARY, shortcut="Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self._unit: Plain = None
        self._arrange()
        self._begin()

    def _arrange(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 0, (0, 0, 8, 0))
        column.addWidget(self.day_box)
        column.addWidget(self.body)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(page)
        cancel = Button(self.tr("Thôi"), self)
        cancel.clicked.connect(self.reject)
        foot = spaced(QHBoxLayout(), 8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        whole = spaced(QVBoxLayout(self), 12, EDGE)
        intro = self.tr(
            "Hồ sơ hiện nay hết hiệu lực hôm trước, hồ sơ này bắt đầu từ ngày ghi dưới đây. "
            "Văn bản cũ giữ nguyên."
        )
        whole.addWidget(label(intro, "muted", wrap=True))
        whole.addWidget(self.banner)
        whole.addWidget(area, 1)
        nest(whole, foot)
        fit_window(self, 560, 600)

    def _begin(self) -> None:
        decision = self._decision
        if decision is not None and decision.next_profile is not None:
            self._fill(decision.next_profile, decision.next_unit)
            self.day.set_read_only(True)
            self.body.focus_first()
            return
        self.day.left.connect(self._follow_day)
        self._fill_from(self._workspace.environment.today())
        self.day.focus()

    def _fill_from(self, day: date) -> None:
        from nsuat_desktop.offices.profile_change import next_profile

        try:
            self._fill(next_profile(self._workspace, day))
        except AppError as error:
            self.day.set_value(day.isoformat())
            self.day_box.show_problem(Problem(DAY, str(error)))

    def _fill(self, values: Values, unit_label: str = "") -> None:
        self.day.set_value(values.get(DAY))
        self.body.set_values(values)
        self._unit = values.get("admin_unit")
        editor = self.body.editor("admin_unit")
        if unit_label and isinstance(editor, SuggestEditor):
            editor.set_value(self._unit, unit_label)

    def _follow_day(self) -> None:
        """Another day may lie in the time of another unit; what was typed stays."""
        from nsuat_desktop.offices.profile_change import next_profile

        day = self._day()
        self.day_box.show_problem(None)
        if day is None:
            return
        try:
            values = next_profile(self._workspace, day)
        except AppError as error:
            self.day_box.show_problem(Problem(DAY, str(error)))
            return
        if not self.body.values():
            self._fill(values)
        elif self.body.editor("admin_unit").value() == self._unit:
            self._unit = values.get("admin_unit")
            self.body.put("admin_unit", self._unit)

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(str(self.day.value()))
        except ValueError:
            return None

    def values(self) -> dict[str, Plain]:
        """The new profile as it stands."""
        return {**self.body.values(), DAY: self.day.value()}

    def _problems(self) -> Sequence[Problem]:
        from nsuat_desktop.offices.profile_change import profile_problems
        from nsuat_desktop.offices.reform import as_if_applied

        decision = self._decision.values if self._decision else None
        with as_if_applied(self._workspace, decision):
            return profile_problems(self._workspace, self.values())

    def save(self) -> None:
        """Hand the profile over; stay open when something stands against it."""
        self.body.reveal()
        if self.day.own_problem():
            self.day.focus()
            return
        if self.body.unreadable():
            self.body.focus_problem()
            return
        problems = self._problems()
        others = self.body.show_problems(problems)
        if others:
            self.banner.tell(shown(others[0].message), Tone.BAD)
        if problems:
            self.body.focus_problem()
            return
        self.given.emit(self.values())
        self.accept()
