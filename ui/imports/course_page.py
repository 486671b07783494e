"""Which course a list of attendees belongs to: one on record, or a new one with its facts."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from nsuat_desktop.records.description import Plain, Problem
from nsuat_desktop.records.record import Draft
from nsuat_desktop.records.registry import description_of
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.fields.suggest import LinkEditor
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

ASKED = ("title", "kind", "starts", "ends", "venue", "hours", "organiser", "task")
TELL_AFTER_MS = 400


class CoursePage(QWidget):
    """`changed(values, course id or None)` a moment after something was entered."""

    changed = Signal(dict, object)

    def __init__(
        self, workspace: "Workspace", changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        every = description_of("training_course")
        asked = tuple(replace(each, section="") for each in every.fields if each.name in ASKED)
        services = FieldServices(workspace, changes, self)
        self.new_chip = Chip(self.tr("Lớp mới"), self, checkable=True)
        self.known_chip = Chip(self.tr("Lớp đã có"), self, checkable=True)
        self._group = QButtonGroup(self)
        self.body = FormBody(
            replace(every, fields=asked), services, self._problems, self, without=("notes",),
            wide=ASKED[:2] + ASKED[4:5] + ASKED[6:],
        )  # fmt: skip
        self.known = LinkEditor(
            lambda text: services.search("training_course", text),
            lambda record_id: services.title("training_course", record_id),
        )
        self.known.setAccessibleName(self.tr("Lớp đã có"))
        self._hint = label("", "muted", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TELL_AFTER_MS)
        self._timer.timeout.connect(self._tell)
        self._arrange()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 8)
        chips = spaced(QHBoxLayout(), 6)
        for chip in (self.new_chip, self.known_chip):
            self._group.addButton(chip)
            chips.addWidget(chip)
            chip.clicked.connect(self._on_switched)
        chips.addStretch(1)
        nest(column, chips)
        column.addWidget(self._hint)
        column.addWidget(self.known)
        column.addWidget(self.body)
        column.addStretch(1)
        self.body.changed.connect(self._timer.start)
        self.known.changed.connect(self._timer.start)
        self.new_chip.setChecked(True)
        self._fit()

    def show_course(self, values: Mapping[str, Plain], course_id: str | None = None) -> None:
        """Show what the titles of the list say, or what was entered."""
        self.body.set_values(values, revealed=True)
        self.known.set_value(course_id)
        (self.known_chip if course_id else self.new_chip).setChecked(True)
        self._fit()
        self.body.check_now()

    def values(self) -> dict[str, Plain]:
        return self.body.values()

    @property
    def course_id(self) -> str | None:
        """The course on record that was chosen."""
        if not self.known_chip.isChecked() or self.known.read_problem():
            return None
        value = self.known.value()
        return str(value) if value else None

    def is_complete(self) -> bool:
        """Whether the attendances have a course to belong to."""
        if self.known_chip.isChecked():
            return self.course_id is not None
        return not any(each.severity.value == "error" for each in self._problems())

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)

    def _on_switched(self) -> None:
        self._fit()
        self._tell()

    def _fit(self) -> None:
        known = self.known_chip.isChecked()
        self.known.setVisible(known)
        self.body.setVisible(not known)
        self._hint.setText(
            self.tr("Học viên được ghi thêm vào lớp chọn ở đây.")
            if known
            else self.tr("Lớp có cùng tên và ngày bắt đầu đã ghi thì được dùng lại.")
        )

    def _tell(self) -> None:
        self._timer.stop()
        self.body.check_now()
        self.changed.emit(self.values(), self.course_id)

    def _problems(self) -> list[Problem]:
        found = self._workspace.records.check(Draft("training_course", self.body.values()))
        return list(found)
