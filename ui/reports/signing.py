"""A report on its way to the office's signing tool and back, and the check of what came back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.record import Record
from ui.common.background import Progress, in_background
from ui.common.buttons import Look
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.open_file import ask_file_to_open, ask_folder
from ui.common.screen import Screen
from ui.records.attachment_files import copy_to_open
from ui.reports.handover import Handover
from ui.reports.life_panel import LifePanel
from ui.reports.life_steps import Action, Changed

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.handover import FoundFile
    from nsuat_desktop.reporting.life.signed import SignedCheck
    from nsuat_desktop.workspace import Workspace


class Signing(QObject):
    """Works on the report in the panel; what ends after another was opened is told in the bar."""

    def __init__(
        self, workspace: "Workspace", screen: Screen, panel: LifePanel, changed: Changed
    ) -> None:
        super().__init__(screen)
        self._workspace, self._screen = workspace, screen
        self._panel, self._changed = panel, changed
        self.handover = Handover(workspace, self)
        self.handover.found.connect(self._offer)
        panel.file_dropped.connect(lambda name: self.take(Path(name)))

    def before(self) -> list[Action]:
        """What can be done while there is no signed copy."""
        return [
            (self.tr("Giao tệp để ký…"), Look.PLAIN, self.ask_folder),
            (self.tr("Nhận bản đã ký…"), Look.PLAIN, self.ask_signed),
        ]

    def after(self) -> list[Action]:
        """What can be done with the signed copy."""
        return [
            (self.tr("Mở tệp ký"), Look.PLAIN, self.open_copy),
            (self.tr("Kiểm tra chữ ký"), Look.PLAIN, self.verify),
        ]

    # Going out

    def ask_folder(self) -> None:
        """Ask for the folder of the signing tool, and put the PDF there."""
        title = self.tr("Thư mục của phần mềm ký")
        ask_folder(self._screen, title, self.hand_over_to, self._folder())

    def hand_over_to(self, folder: Path) -> None:
        """Put the PDF into a folder, and look out there for what comes back signed."""
        record, workspace = self._panel.record, self._workspace
        if record is None:
            return
        words = self.tr(
            "Đã giao {0}. Ký bằng phần mềm của cơ quan rồi lưu vào chính thư mục đó; "
            "chương trình tự nhận ra bản ký."
        )

        def write(progress: Progress) -> Path:
            from nsuat_desktop.reporting.life.handover import hand_over

            return hand_over(workspace, record.id, folder)

        def done(written: Path) -> None:
            self.handover.keep_folder(folder)
            if self._shows(record):
                self.handover.watch(record.id)
            self._tell(record, words.format(written), Tone.PRIMARY)

        in_background(write, done, self._failed(record), writes=True)

    # Coming back

    def ask_signed(self) -> None:
        """Ask for the signed copy or its scan."""
        kind = self.tr("Bản ký số hoặc bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        title = self.tr("Chọn bản đã ký")
        ask_file_to_open(self._screen, title, (kind,), self.take, self._folder())

    def _folder(self) -> str:
        """Where the signing tool keeps its files; empty as long as nothing was given to it."""
        return str(self.handover.folder or "")

    def take(self, path: Path) -> None:
        """Check a file and keep it as the signed copy; refused with what it is instead."""
        record, workspace = self._panel.record, self._workspace
        if record is None or not workspace.can_write:
            return

        def work(progress: Progress) -> "SignedCheck":
            from nsuat_desktop.reporting.life.signed import attach_signed

            return attach_signed(workspace, record.id, path)

        def done(check: "SignedCheck") -> None:
            self._changed(self.tr("Đã nhận bản ký của “{0}”.").format(record.title), None)
            self._show_check(record, check)

        in_background(work, done, self._failed(record), writes=True)

    def _offer(self, file: "FoundFile") -> None:
        """The folder holds a signed copy of the report that is shown, or one that was changed."""
        record, check = self._panel.record, file.check
        if record is None or record.values.get("signed_file"):
            return
        if not check.accepted:
            self._show_check(record, check)
            return
        text = self.tr("Đã thấy bản ký {0}.\n{1}").format(file.path.name, check.message)
        take = (self.tr("Nhận bản ký này"), lambda: self.take(file.path))
        self._panel.tell(text, Tone.GOOD, take)

    # The copy that is kept

    def verify(self) -> None:
        """Check the kept copy again, with the roots that are trusted now."""
        record, workspace = self._panel.record, self._workspace
        if record is None:
            return

        def work(progress: Progress) -> "SignedCheck":
            from nsuat_desktop.reporting.life.signed import verify_report

            return verify_report(workspace, record.id)

        in_background(work, lambda check: self._show_check(record, check), self._failed(record))

    def open_copy(self) -> None:
        """Open a copy of the signed file with the system's own program."""
        record, attachments = self._panel.record, self._workspace.attachments
        if record is None:
            return
        lost = self.tr("Không còn tệp bản ký. Kiểm tra bản sao lưu.")

        def copy(progress: Progress) -> Path:
            digest = record.values["signed_file"]
            files = attachments.listed(record.id)
            own = next((each for each in files if each.sha256 == digest), None)
            if own is None:
                raise AppError(lost)
            return copy_to_open(attachments, own)

        def show(path: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                words = self.tr("Máy chưa có chương trình mở tệp này: {0}")
                self._tell(record, words.format(path.name), Tone.WARN)

        in_background(copy, show, self._failed(record))

    # Telling

    def _shows(self, record: Record) -> bool:
        return self._panel.record is not None and self._panel.record.id == record.id

    def _tell(self, record: Record, text: str, tone: Tone) -> None:
        """In the card of the report, or in the bar when another one is shown by now."""
        if self._shows(record):
            self._panel.tell(text, tone)
        else:
            self._screen.tell(f"{record.title}: {text}")

    def _failed(self, record: Record) -> Callable[[BaseException], None]:
        return lambda error: self._tell(record, error_text(error), Tone.BAD)

    def _show_check(self, record: Record, check: "SignedCheck") -> None:
        tone = Tone.GOOD if check.trusted else Tone.WARN if check.accepted else Tone.BAD
        self._tell(record, "\n".join((check.message, *check.differences)), tone)
