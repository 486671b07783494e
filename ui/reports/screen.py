"""The report screen: period, gaps, words, and the pages as they will be printed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from nsuat_desktop.errors import AppError
from nsuat_desktop.text.plain_name import plain_name
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Chip
from ui.common.errors import error_text, show_error
from ui.common.fitted_label import FittedLabel
from ui.common.layout import GAP
from ui.common.save_file import PDF, ask_file_to_save, write_file
from ui.common.screen import PageHeader, Screen, page_layout
from ui.common.theme import theme_changed, tokens
from ui.common.translation import shown
from ui.overview.screen import OpenRecords
from ui.program.period import ReportingYear
from ui.reports.desk import ReportDesk
from ui.reports.entries import ANNEX, place_of, section_entries, step_entries
from ui.reports.freezing import Freezing
from ui.reports.gaps_page import GapsPage
from ui.reports.life_words import capitalised
from ui.reports.outline import Outline
from ui.reports.period_page import PeriodPage, deadline_words, working_days_left
from ui.reports.preview_panel import PreviewPanel
from ui.reports.section_page import SectionPage
from ui.reports.word_files import ProseTaking, WordFiles

if TYPE_CHECKING:
    from nsuat_desktop.reporting.document import Document
    from nsuat_desktop.reporting.gaps import Gap
    from nsuat_desktop.reporting.periods import Period
    from nsuat_desktop.workspace import Workspace

THREE_PANES = 880
"""Width from which steps, words and pages stand beside each other."""


class ReportScreen(Screen):
    """`open_target` takes a reporting year."""

    def __init__(
        self,
        workspace: "Workspace",
        changes: Changes,
        year: ReportingYear,
        open_records: OpenRecords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._workspace, self._year, self._open_records = workspace, year, open_records
        self._changes = changes
        self._step = "prose"
        self._section = ""
        self._window_words = ""
        self._stale = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.desk = ReportDesk(workspace, self)
        self._make_header()
        self.outline = Outline(self)
        self.period_page = PeriodPage(workspace.environment.today(), self)
        self.gaps_page = GapsPage(self)
        self.section_page = SectionPage(self)
        self.preview = PreviewPanel(self)
        self._arrange()
        self._connect()
        self.period_page.show_years(year.choices)
        self._take_year(year.year)

    # Building

    def _make_header(self) -> None:
        self.header = PageHeader(self.tr("Báo cáo"), self)
        self.about = FittedLabel("", role="muted")
        self.save = Button(
            self.tr("Lưu PDF…"), self, look=Look.PRIMARY, icon="save", shortcut="Ctrl+S"
        )
        self.save.setEnabled(False)
        self.save.clicked.connect(self.ask_where)
        self.files = QMenu(self)
        self.files_chip = Chip(self.tr("Tệp"), self, menu=self.files)
        taking = ProseTaking(self, self.desk, self._redraw)
        self.word = WordFiles(self, self._document, self.file_name, taking.take)
        self.add_file_action(self.tr("Lưu Word…"), self._save_word, "Ctrl+Shift+S")
        self.add_file_action(self.tr("Nhận lại tệp Word…"), self._take_word_back)
        self.add_file_action(self.tr("Lưu sổ phụ lục Excel…"), self._save_annexes)
        self.freezing = Freezing(self, self._workspace, self.desk, self._changes)
        self.header.add(self.freezing.pill)
        self.header.add_filling(self.about)
        self.header.add_actions(self.files_chip, self.freezing.button, self.save)

    def add_file_action(self, text: str, act: Callable[[], object], shortcut: str = "") -> None:
        """Put another kind of file into the menu beside the PDF."""
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False: act())
        self.addAction(action)
        self.files.addAction(action)

    def _arrange(self) -> None:
        self._pages = QStackedWidget(self)
        for page in (self.period_page, self.gaps_page, self.section_page):
            self._pages.addWidget(page)
        self._is_narrow = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.outline, self._pages, self.preview):
            self.splitter.addWidget(part)
        page_layout(self, self.header, self.splitter)
        theme_changed.connect(self._fit)
        self._fit()
        now = tokens()
        self.splitter.setSizes([now.px(228), now.px(456), now.px(418)])
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setStretchFactor(2, 1)

    def _fit(self) -> None:
        now = tokens()
        self.splitter.setHandleWidth(now.px(GAP))
        self.outline.setMinimumWidth(now.px(170))
        self._pages.setMinimumWidth(now.px(300))
        self.preview.setMinimumWidth(now.px(300))
        narrow = self.width() < now.px(THREE_PANES)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_title()
            self._place_preview()

    def _place_preview(self) -> None:
        """Beside the words; where there is no room for both, in their place as the last step."""
        if self._is_narrow:
            self._pages.addWidget(self.preview)
        else:
            self.splitter.addWidget(self.preview)
            self.splitter.setStretchFactor(2, 1)
            self.preview.show()
        self.go_to_step(self._step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.freezing.told.connect(self._show_about)
        self.outline.steps.chosen.connect(self.go_to_step)
        self.outline.sections.chosen.connect(self.go_to_section)
        self.period_page.period_chosen.connect(self._choose)
        self.period_page.signer_chosen.connect(self.desk.choose_signer)
        self.period_page.view_chosen.connect(self.desk.choose_view)
        self.gaps_page.chosen.connect(self._open_gap)
        page = self.section_page
        page.written.connect(self._write)
        page.reset_asked.connect(self._reset)
        page.accepted.connect(self._accept)
        page.records_asked.connect(self._open_records)
        page.gap_chosen.connect(self._open_gap)
        page.all_gaps_asked.connect(lambda: self.go_to_step("gaps"))
        self.preview.print_asked.connect(self.ask_printer)
        self.preview.pages.failed.connect(self._tell_failure)
        self.desk.text_changed.connect(self._show)
        self.desk.pages_changed.connect(self._show_pages)
        self.desk.busy.connect(self.preview.show_busy)
        self.desk.failed.connect(self._tell_failure)
        self._changes.records_changed.connect(self._on_changes)
        self._year.changed.connect(self._take_year)

    # What the shell asks

    def activated(self) -> None:
        self.setFocus()
        self.freezing.show_state()
        if self._stale:
            self._stale = False
            self.desk.refresh()

    def open_target(self, target: object) -> None:
        if isinstance(target, int):
            self._take_year(target)

    def unsaved(self) -> str:
        """Words are kept while they are typed; what waits for a pause is kept now."""
        self.section_page.editor.flush()
        return ""

    def _on_changes(self) -> None:
        if self.isVisible():
            self.desk.refresh()
        else:
            self._stale = True

    # Period

    def _take_year(self, year: int) -> None:
        from nsuat_desktop.reporting.periods import period

        now = self.desk.period
        if now is not None and now.year == year:
            return
        kind = now.kind if now is not None and now.kind != "range" else "year"
        self._choose(period(kind, str(year)))

    def _choose(self, period: "Period") -> None:
        self.section_page.editor.flush()
        self.desk.choose(period)
        self._show_title()
        self._show_period(period)
        self.freezing.show_state()

    def _show_title(self) -> None:
        """The period; the word before it only where there is room."""
        if self.desk.period is None:
            return
        name = shown(self.desk.period.label)
        whole = self.tr("Báo cáo {0}").format(name)
        self.header.set_title(capitalised(name) if self._is_narrow else whole)

    def _show_period(self, period: "Period") -> None:
        from nsuat_desktop.reporting.periods import deadline

        today = self._workspace.environment.today()
        due: date | None = None
        left = 0
        if period.kind != "range":
            due = deadline(period, self._workspace.office(period.end).level)  # type: ignore[arg-type]
            left = working_days_left(today, due) if due >= today else -1
        self.period_page.show_period(period, due, left)
        words = self.tr("Số liệu {0:%d/%m/%Y} – {1:%d/%m/%Y}").format(period.start, period.end)
        if due is not None:
            words += self.tr(" · hạn gửi {0}").format(deadline_words(due, left))
        self._window_words = words

    def _show_about(self, frozen: bool) -> None:
        """Data window and deadline; of a frozen report, that these pages are not it."""
        draft = self.tr("Các trang này là bản thảo mới, không phải bản đã chốt. ")
        self.about.setText(f"{draft}{self._window_words}" if frozen else self._window_words)

    # Steps and sections

    def go_to_step(self, step: str) -> None:
        """Show the page of a step."""
        self._step = step
        pages: dict[str, QWidget] = {"period": self.period_page, "gaps": self.gaps_page}
        if self._is_narrow:
            pages["pages"] = self.preview
        self._pages.setCurrentWidget(pages.get(step, self.section_page))
        if step == "pages":
            self.preview.pages.setFocus()
        self.outline.steps.choose(step)
        self.outline.sections.choose(self._section if step in ("prose", "pages") else None)

    def go_to_section(self, section_id: str) -> None:
        """Open the text of a section, and its place in the pages; annexes are only looked at."""
        self.section_page.editor.flush()
        if (place := place_of(self.desk, section_id)) is not None:
            self.preview.pages.go_to(place.page, place.below_top)
        if section_id == ANNEX:
            self.go_to_step("pages")
            self.outline.sections.choose(ANNEX)
            return
        self._section = section_id
        self.section_page.show_prose(self.desk.section(section_id), self.desk.gaps)
        self.go_to_step("prose")

    def _show(self) -> None:
        desk = self.desk
        if desk.office is not None:
            self.period_page.show_office(desk.office, desk.signer)
        self._show_outline()
        self.gaps_page.show_gaps(desk.gaps)
        known = [each.section.id for each in desk.prose]
        if self._section not in known:
            with_figures = (each.section.id for each in desk.prose if each.draft.figures)
            self._section = next(with_figures, known[0])
        self.section_page.show_prose(desk.section(self._section), desk.gaps)
        if self._step != "pages":
            self.go_to_step(self._step)
        self.badge.emit(len(desk.gaps))

    def _show_outline(self) -> None:
        self.outline.steps.show_entries(step_entries(self.desk))
        self.outline.sections.show_entries(section_entries(self.desk))

    # Words

    def _write(self, section_id: str, text: str) -> None:
        self.desk.write(section_id, text)
        prose = self.desk.section(section_id)
        outdated = any(mark.is_outdated for mark in self.section_page.editor.marks)
        if prose.changes and not outdated and self._section == section_id:
            self.desk.accept(section_id)  # every figure that had changed was written anew
        if self._section == section_id:
            self.section_page.show_prose(self.desk.section(section_id), self.desk.gaps)
        self._show_outline()

    def _reset(self, section_id: str) -> None:
        self.section_page.editor.flush()
        dropped = self.desk.reset(section_id)
        self._redraw(section_id)
        if dropped is not None:
            self.tell(
                self.tr("Đã viết lại mục từ số liệu."),
                lambda: self._restore(section_id, dropped),
            )

    def _restore(self, section_id: str, dropped: object) -> None:
        from nsuat_desktop.reporting.prose import Edit

        assert isinstance(dropped, Edit)
        self.desk.restore(section_id, dropped)
        self._redraw(section_id)

    def _accept(self, section_id: str) -> None:
        self.section_page.editor.flush()
        self.desk.accept(section_id)
        self._redraw(section_id)

    def _redraw(self, section_id: str) -> None:
        if section_id == self._section:
            self.setFocus()
            self.section_page.show_prose(self.desk.section(section_id), self.desk.gaps)
        self._show_outline()

    def _open_gap(self, gap: "Gap") -> None:
        if not gap.record_type:
            self.go_to_section(gap.section)
            self.section_page.editor.setFocus()
        elif gap.record_id:
            self.navigate.emit(gap.record_type, gap.record_id)
        else:
            self.navigate.emit(gap.record_type, None)

    # Pages

    def _show_pages(self) -> None:
        self.save.setEnabled(True)
        self.preview.pages.show_pdf(self.desk.pages.pdf, self.desk.pages.sizes)
        self._show_outline()

    def _tell_failure(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.tell(error_text(error))
        else:
            show_error(self, error)

    def file_name(self) -> str:
        """Suggested name of the file: without marks, for any system and mail program."""
        assert self.desk.period is not None
        assert self.desk.office is not None
        words = f"báo cáo {self.desk.period.label} {self.desk.office.name}"
        return plain_name(words) + ".pdf"

    def ask_where(self) -> None:
        """Ask for a file and save the pages there."""
        if not self.desk.is_ready:
            return
        self.section_page.editor.flush()
        ask_file_to_save(self, self.tr("Lưu báo cáo"), self.file_name(), (PDF,), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the report as it is now; the file appears whole or not at all."""
        draw = self.desk.make_pages()
        saved = self.tr("Đã lưu báo cáo vào {0}")
        write_file(
            path,
            lambda progress: draw(progress).pdf,
            lambda written: self.tell(saved.format(written)),
            lambda error: show_error(self, error),
        )

    def _document(self) -> "Callable[[], Document] | None":
        """The work that writes the report down; None before there are figures."""
        return self.desk.make_document() if self.desk.is_ready else None

    def _save_word(self) -> None:
        self.section_page.editor.flush()
        self.word.ask_where()

    def _save_annexes(self) -> None:
        from ui.reports.annex_file import ask_annex_file

        ask_annex_file(self, self.desk, self.file_name(), self._workspace.environment.now())

    def _take_word_back(self) -> None:
        self.section_page.editor.flush()
        self.word.ask_which()

    def ask_printer(self) -> None:
        """Ask for a printer; without one offer the PDF instead."""
        from ui.reports.printing_many import print_pages

        print_pages(self, self.desk.pages, self.file_name(), self.ask_where)
