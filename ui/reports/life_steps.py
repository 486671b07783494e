"""The steps of a report that are noted by hand: what each asks for, and how it is taken back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from nsuat_desktop.records.types.report import state_of, steps_of
from ui.common.ask_dialog import AskDialog, Given
from ui.common.buttons import Look
from ui.common.errors import show_error
from ui.common.fields.dates import DateEditor
from ui.common.fields.field_box import FieldBox
from ui.common.fields.line import TextEditor
from ui.common.fields.note import NoteEditor
from ui.common.fields.numbers import IntegerEditor
from ui.common.screen import Screen

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

Action = tuple[str, Look, Callable[[], object]]
Changed = Callable[[str, Callable[[], None] | None], None]


class LifeSteps(QObject):
    """`changed(sentence, undo)` is called after a step was written."""

    def __init__(self, workspace: "Workspace", screen: Screen, changed: Changed) -> None:
        super().__init__(screen)
        self._workspace, self._screen, self._changed = workspace, screen, changed

    def actions(self, record: Record) -> list[Action]:
        """What may come next, the most likely first."""
        state = state_of(record.values)
        found = {"frozen": self._of_frozen, "signed": self._of_signed, "sent": self._of_sent}
        made = found[state](record) if state in found else []
        if state != "frozen":
            look = Look.PRIMARY if state == "returned" else Look.PLAIN
            made.append((self.tr("Lập bản bổ sung…"), look, lambda: self.supplement(record)))
        if state in ("sent", "received", "returned"):
            back = (self.tr("Bỏ mốc vừa ghi"), Look.PLAIN, lambda: self.take_back(record, state))
            made.append(back)
        return made

    def _of_frozen(self, record: Record) -> list[Action]:
        first = Look.PLAIN if record.values.get("number") else Look.PRIMARY
        return [
            (self.tr("Ghi số, ngày…"), first, lambda: self.ask_number(record)),
            (self.tr("Đã ký giấy…"), Look.PLAIN, lambda: self.ask_paper(record)),
            (self.tr("Hủy chốt…"), Look.DANGER, lambda: self.ask_unfreeze(record)),
        ]

    def _of_signed(self, record: Record) -> list[Action]:
        made: list[Action] = [(self.tr("Ghi đã gửi…"), Look.PRIMARY, lambda: self.ask_sent(record))]
        if not record.values.get("number"):
            made.append((self.tr("Ghi số, ngày…"), Look.PLAIN, lambda: self.ask_number(record)))
        made.append((self.tr("Gỡ bản ký…"), Look.DANGER, lambda: self.ask_detach(record)))
        return made

    def _of_sent(self, record: Record) -> list[Action]:
        return [
            (self.tr("Ghi đã nhận…"), Look.PRIMARY, lambda: self.ask_received(record)),
            (self.tr("Bị trả lại…"), Look.PLAIN, lambda: self.ask_returned(record)),
        ]

    # Asking

    def _ask(
        self,
        title: str,
        intro: str,
        boxes: dict[str, FieldBox],
        act: tuple[str, Callable[[Given], object]],
        *,
        danger: bool = False,
    ) -> AskDialog:
        dialog = AskDialog(self._screen, title, intro, boxes, act, danger=danger)
        dialog.open()
        return dialog

    def _day(self, name: str) -> FieldBox:
        editor = DateEditor(today=self._workspace.environment.today)
        editor.set_value(self._workspace.environment.today().isoformat())
        return FieldBox(editor, name, required=True)

    def ask_number(self, record: Record) -> AskDialog:
        """Number and date allotted by the records office."""
        number = IntegerEditor(grouped=False)
        number.set_value(record.values.get("number"))
        boxes = {
            "number": FieldBox(number, self.tr("Số"), required=True),
            "issued_on": self._day(self.tr("Ngày ban hành")),
        }
        return self._ask(
            self.tr("Ghi số, ngày ban hành"),
            self.tr("Chỉ chỗ số và ngày được in lại; nội dung đã chốt giữ nguyên."),
            boxes,
            (self.tr("Ghi"), lambda given: self._number(record, given)),
        )

    def _number(self, record: Record, given: Given) -> None:
        from nsuat_desktop.reporting.life.steps import set_number

        number = given["number"]
        if not isinstance(number, int):
            raise AppError(self.tr("Ghi số do văn thư cấp."))
        set_number(self._workspace, record.id, number, self._given_day(given, "issued_on"))
        told = self.tr("Đã ghi số, ngày của “{0}”.").format(record.title)
        self._changed(told, lambda: self._number_back(record))

    def _number_back(self, before: Record) -> None:
        """Number and date as they were, or blanks again: they may be those of another report."""
        from nsuat_desktop.reporting.life.steps import clear_number, set_number

        number, day = before.values.get("number"), before.values.get("issued_on")
        try:
            if isinstance(number, int):
                set_number(self._workspace, before.id, number, date.fromisoformat(str(day)))
            else:
                clear_number(self._workspace, before.id)
        except AppError as error:
            show_error(self._screen, error)
            return
        self._changed(self.tr("Số, ngày trở lại như trước."), None)

    def _given_day(self, given: Given, name: str) -> date:
        if not given[name]:
            raise AppError(self.tr("Ghi ngày."))
        return date.fromisoformat(str(given[name]))

    def ask_paper(self, record: Record) -> AskDialog:
        """Signed by hand, and nobody scanned it."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.steps import mark_signed_on_paper

            mark_signed_on_paper(self._workspace, record.id, self._given_day(given, "day"))
            self._changed(self.tr("Đã ghi ký giấy “{0}”.").format(record.title), None)

        return self._ask(
            self.tr("Ghi đã ký trên giấy"),
            self.tr("Có bản quét thì chọn “Nhận bản đã ký…” để đính kèm."),
            {"day": self._day(self.tr("Ngày ký"))},
            (self.tr("Ghi"), act),
        )

    def ask_sent(self, record: Record) -> AskDialog:
        """The signed report has left."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.steps import mark_sent

            how, day = str(given["by"] or ""), self._given_day(given, "day")
            mark_sent(self._workspace, record.id, day, how)
            self._noted(record, "sent", self.tr("Đã ghi gửi “{0}”."))

        boxes = {
            "day": self._day(self.tr("Ngày gửi")),
            "by": FieldBox(TextEditor(max_length=300), self.tr("Gửi qua")),
        }
        return self._ask(self.tr("Ghi đã gửi"), "", boxes, (self.tr("Ghi"), act))

    def ask_received(self, record: Record) -> AskDialog:
        """The superior office has confirmed it."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.steps import mark_received

            mark_received(self._workspace, record.id, self._given_day(given, "day"))
            self._noted(record, "received", self.tr("Đã ghi nhận “{0}”."))

        boxes = {"day": self._day(self.tr("Ngày nơi nhận xác nhận"))}
        return self._ask(self.tr("Ghi đã nhận"), "", boxes, (self.tr("Ghi"), act))

    def ask_returned(self, record: Record) -> AskDialog:
        """The superior office wants something mended."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.steps import mark_returned

            why, day = str(given["remarks"] or ""), self._given_day(given, "day")
            mark_returned(self._workspace, record.id, why, day)
            self._noted(record, "returned", self.tr("Đã ghi trả lại “{0}”."))

        boxes = {
            "remarks": FieldBox(NoteEditor(), self.tr("Lý do bị trả lại"), required=True),
            "day": self._day(self.tr("Ngày trả lại")),
        }
        return self._ask(self.tr("Ghi bị trả lại"), "", boxes, (self.tr("Ghi"), act))

    def ask_unfreeze(self, record: Record) -> AskDialog:
        """Back to a draft, while nothing is signed."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.freezing import unfreeze

            unfreeze(self._workspace, record.id)
            self._changed(
                self.tr("Đã hủy chốt “{0}”.").format(record.title),
                lambda: self._restore(record.id),
            )

        return self._ask(
            self.tr("Hủy chốt báo cáo"),
            self.tr("Số liệu và lời văn trở lại bản thảo. Chốt lại thì có mã kiểm tra mới."),
            {},
            (self.tr("Hủy chốt"), act),
            danger=True,
        )

    def _restore(self, report_id: str) -> None:
        try:
            self._workspace.records.restore(report_id)
        except AppError as error:
            show_error(self._screen, error)
            return
        self._changed(self.tr("Đã chốt lại như trước."), None)

    def ask_detach(self, record: Record) -> AskDialog:
        """The wrong file was taken as the signed copy."""

        def act(given: Given) -> None:
            from nsuat_desktop.reporting.life.steps import detach_signed

            detach_signed(self._workspace, record.id, str(given["reason"] or ""))
            self._changed(self.tr("Đã gỡ bản ký của “{0}”.").format(record.title), None)

        boxes = {"reason": FieldBox(TextEditor(max_length=300), self.tr("Lý do"), required=True)}
        return self._ask(
            self.tr("Gỡ bản ký"),
            self.tr("Tệp vẫn nằm trong các tệp đính kèm của báo cáo."),
            boxes,
            (self.tr("Gỡ"), act),
            danger=True,
        )

    # Taking back

    def _noted(self, record: Record, step: str, told: str) -> None:
        self._changed(told.format(record.title), lambda: self._drop(record.id, step))

    def take_back(self, record: Record, step: str) -> None:
        """Remove the last step, which was noted by mistake."""
        self._drop(record.id, step)

    def _drop(self, report_id: str, step: str) -> None:
        from nsuat_desktop.reporting.life.steps import take_back_step

        try:
            record = take_back_step(self._workspace, report_id, step)
        except AppError as error:
            show_error(self._screen, error)
            return
        left = len(steps_of(record.values))
        self._changed(self.tr("Đã bỏ mốc ghi nhầm; còn {0} mốc.").format(left), None)

    def supplement(self, record: Record) -> None:
        """A newer version that says what changed."""
        from ui.reports.freeze_dialog import FreezeDialog

        try:
            dialog = FreezeDialog.for_supplement(self._workspace, record, self._screen)
        except AppError as error:  # an outline that was thrown away
            show_error(self._screen, error)
            return
        dialog.frozen.connect(
            lambda made: self._changed(self.tr("Đã chốt “{0}”.").format(made.title), None)
        )
        dialog.opened.connect(self._screen.navigate.emit)
        dialog.open()
