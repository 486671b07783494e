"""The report as a Word file that goes to a leader and comes back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.common.background import in_background
from ui.common.errors import show_error
from ui.common.open_file import ask_file_to_open
from ui.common.save_file import WORD, ask_file_to_save, kind_of_file
from ui.common.screen import Screen
from ui.reports.desk import ReportDesk
from ui.reports.word_dialog import WordDialog

if TYPE_CHECKING:
    from nsuat_desktop.reporting.document import Document
    from nsuat_desktop.reporting.prose import Edit
    from nsuat_desktop.reporting.word.returned import Returned, SectionChange

    Build = Callable[[], Document]
    Take = Callable[[list[SectionChange]], None]


class WordFiles(QObject):
    """What a screen does with Word files of a report.

    `document()` gives the work that writes the report down, None while there is nothing to
    write; `take(changes)` takes prose in, None where the report is frozen.
    """

    def __init__(
        self,
        screen: Screen,
        document: "Callable[[], Build | None]",
        file_name: Callable[[], str],
        take: "Take | None" = None,
    ) -> None:
        super().__init__(screen)
        self._screen, self._document = screen, document
        self._file_name, self._take = file_name, take

    # Going out

    def ask_where(self) -> None:
        """Ask for a file and save the report there."""
        if self._document() is None:
            return
        name = Path(self._file_name()).with_suffix(".docx").name
        ask_file_to_save(self._screen, self.tr("Lưu báo cáo ra Word"), name, (WORD,), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the report as it is now; the file appears whole or not at all."""
        build = self._document()
        if build is None:
            return

        def write(progress: object) -> Path:
            from nsuat_desktop.reporting.word import write_docx

            write_docx(build(), path)
            return path

        in_background(write, self._on_saved, self._on_failed)

    def _on_saved(self, path: Path) -> None:
        self._screen.tell(self.tr("Đã lưu báo cáo vào {0}").format(path))

    # Coming back

    def ask_which(self) -> None:
        """Ask which file came back."""
        if self._document() is None:
            return
        title = self.tr("Chọn tệp Word đã sửa")
        ask_file_to_open(self._screen, title, (kind_of_file(WORD),), self.compare)

    def compare(self, path: Path) -> None:
        """Show what a file says otherwise than the report as it is now."""
        build = self._document()
        if build is None:
            return

        def read(progress: object) -> "tuple[Path, Returned]":
            from nsuat_desktop.reporting.word.returned import read_returned

            return path, read_returned(path, build())

        in_background(read, self._on_read, self._on_failed)

    def _on_read(self, found: "tuple[Path, Returned]") -> None:
        path, returned = found
        if returned.is_same:
            self._screen.tell(self.tr("{0} không khác báo cáo.").format(path.name))
            return
        dialog = WordDialog(path.name, returned, self._screen, frozen=self._take is None)
        if self._take is not None:
            dialog.taken.connect(self._take)
        dialog.open()

    def _on_failed(self, error: BaseException) -> None:
        show_error(self._screen, error)


class ProseTaking(QObject):
    """Takes prose of a Word file into the draft; `redraw(section)` shows it."""

    def __init__(self, screen: Screen, desk: ReportDesk, redraw: Callable[[str], None]) -> None:
        super().__init__(screen)
        self._screen, self._desk, self._redraw = screen, desk, redraw

    def take(self, changes: "list[SectionChange]") -> None:
        """Take prose in; the bar offers to put back what stood there."""
        from nsuat_desktop.reporting.content import without_reference

        before = {each.section: self._desk.section(each.section).edit for each in changes}
        for each in changes:
            self._desk.write(each.section, without_reference(each.section, each.after))
            self._redraw(each.section)
        text = self.tr("Đã nhận lời văn {0} mục từ tệp Word.").format(len(changes))
        self._screen.tell(text, lambda: self._put_back(before))

    def _put_back(self, before: "dict[str, Edit | None]") -> None:
        for section, edit in before.items():
            if edit is None:
                self._desk.reset(section)
            else:
                self._desk.restore(section, edit)
            self._redraw(section)
