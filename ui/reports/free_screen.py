"""Thematic and ad hoc reports: a title, days, and sections that the office names itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nsuat_desktop.errors import AppError
from nsuat_desktop.records.description import (
    Plain,
    Problem,
    Values,
)
from nsuat_desktop.records.record import Record
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Chip, Tone
from ui.common.errors import error_text, show_error
from ui.common.layout import GAP, spaced
from ui.common.save_file import PDF, ask_file_to_save, write_file
from ui.common.screen import Card, PageHeader, Screen, page_layout
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.records.banner import Banner
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody
from ui.reports.desk import Pages
from ui.reports.outline_form import OUTLINE, missing, report_of, values_of
from ui.reports.preview_panel import PreviewPanel

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.free import FreeReport
    from nsuat_desktop.workspace import Workspace
    from ui.reports.freeze_dialog import FreezeDialog

DRAW_AFTER_MS = 700
DRAFT = "outline-in-work"
"""Where what is typed and not saved is kept, so that it outlives a crash."""


class FreeScreen(Screen):
    """One outline at a time; what is typed is drawn after a pause, and kept by "Lưu đề cương"."""

    def __init__(self, workspace: "Workspace", changes: Changes) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self._id = ""
        self._kept: dict[str, Plain] = {}
        self._task: BackgroundTask | None = None
        self._pages = Pages()
        self._undrawn = ""
        """Why pages could not be drawn, as it was told."""
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._list_kept)
        self.kept_chip = Chip(self.tr("Đề cương"), self, menu=self._menu)
        self.new_action = QAction(self.tr("Đề cương mới"), self)
        self.new_action.setShortcut(QKeySequence("Ctrl+N"))
        self.new_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.new_action.triggered.connect(lambda _=False: self._leave(self.start_new))
        self.addAction(self.new_action)
        self.delete_action = QAction(self.tr("Xóa đề cương này"), self)
        self.delete_action.triggered.connect(lambda _=False: self.delete())
        self.save_button = Button(self.tr("Lưu đề cương"), self, icon="save", shortcut="Ctrl+S")
        self.pdf_button = Button(self.tr("Lưu PDF…"), self)
        self.pdf_button.setEnabled(False)
        self.freeze_button = Button(self.tr("Chốt báo cáo…"), self, look=Look.PRIMARY)
        self.banner = Banner(self)
        services = FieldServices(workspace, changes, self)
        self.body = FormBody(OUTLINE, services, self._problems, self, without=("notes",))
        self.preview = PreviewPanel(self)
        self._pause = QTimer(self)
        self._arrange()
        self._connect()
        self.start_new()
        self._take_up_draft()

    def _arrange(self) -> None:
        header = PageHeader(self.tr("Chuyên đề"), self)
        self._header = header
        header.add(self.kept_chip)
        header.add_actions(self.save_button, self.pdf_button, self.freeze_button)
        page = QWidget()
        page.setProperty("role", "clear")
        column = spaced(QVBoxLayout(page), 8, (0, 0, 8, 0))
        column.addWidget(self.banner)
        column.addWidget(self.body)
        column.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        card = Card(parent=self)
        card.body.addWidget(area, 1)
        self._card = card
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.preview)
        rest = QWidget(self)
        spaced(QHBoxLayout(rest), 0).addWidget(self.splitter)
        page_layout(self, header, rest)
        theme_changed.connect(self._fit)
        self._fit()
        now = tokens()
        self.splitter.setSizes([now.px(620), now.px(520)])
        for button in (self.save_button, self.freeze_button):
            button.setVisible(self._workspace.can_write)
        self.new_action.setEnabled(self._workspace.can_write)

    def _fit(self) -> None:
        now = tokens()
        self.splitter.setHandleWidth(now.px(GAP))
        self._card.setMinimumWidth(now.px(330))
        self.preview.setMinimumWidth(now.px(300))

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.pdf_button.clicked.connect(self.ask_where)
        self.freeze_button.clicked.connect(self.ask_freeze)
        self.body.changed.connect(lambda: self._pause.start())
        self.preview.print_asked.connect(self._print)
        self.preview.pages.failed.connect(lambda error: show_error(self, error))
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAW_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)

    # What the shell asks

    def activated(self) -> None:
        if self.focusWidget() is None:
            self.body.focus_first()

    def unsaved(self) -> str:
        if not self._is_changed():
            return ""
        self._keep_draft()
        return self.tr("Đề cương báo cáo chưa lưu")

    # What is typed and not saved

    def _is_changed(self) -> bool:
        return self._workspace.can_write and self.body.values() != self._kept

    def _on_pause(self) -> None:
        self._keep_draft()
        self._draw()

    def _keep_draft(self) -> None:
        """Remember what is typed; nothing once it is saved."""
        drafts, changed = self._workspace.form_drafts, self._is_changed()
        draft = {"id": self._id, "values": self.body.values(), "kept": self._kept}
        in_background(
            lambda progress: drafts.put(DRAFT, draft) if changed else drafts.drop(DRAFT),
            lambda _: None,
            lambda error: show_error(self, error),
            writes=True,
        )

    def _take_up_draft(self) -> None:
        draft = self._workspace.form_drafts.get(DRAFT)
        if draft is not None and self._workspace.can_write:
            self._show(draft["id"], draft["values"], draft["kept"])
            self.banner.tell(self.tr("Đã mở lại đề cương chưa lưu của lần trước."))
            self._draw()

    def _leave(self, then: Callable[[], None]) -> None:
        """Go on to another outline; the bar brings back what was typed in this one."""
        changed = self._is_changed()
        outline_id, values, kept = self._id, self.body.values(), self._kept
        then()
        if changed:
            self.tell(
                self.tr("Đã rời đề cương chưa lưu."),
                lambda: self._leave(lambda: self._show(outline_id, values, kept)),
            )
        self._on_pause()

    # Outlines

    def start_new(self) -> None:
        """An empty outline of this year so far."""
        today = self._workspace.environment.today()
        self._show(
            "",
            {
                "kind": "thematic",
                "starts": today.replace(month=1, day=1).isoformat(),
                "ends": today.isoformat(),
                "sections": [{"title": "", "text": ""}],
            },
        )
        self.body.focus_first()

    def open_outline(self, report: "FreeReport") -> None:
        """Show a kept outline."""
        self._show(report.id, values_of(report))

    def _show(self, outline_id: str, values: Values, kept: Values | None = None) -> None:
        """Show values; `kept` is what was saved of them, where that is something else."""
        self._id = outline_id
        self.banner.clear()
        self._stop_drawing()
        self._show_pages(Pages())  # those of another outline must not be taken for its own
        self.body.set_values(values)
        tab_order(self._header, self.body, self.preview)  # the lines of sections are new
        self._kept = self.body.values() if kept is None else dict(kept)

    def delete(self) -> None:
        """Throw the outline away; what was frozen of it stays. The bar brings it back."""
        from nsuat_desktop.reporting.life.free import drop_free, free_reports, save_free

        report = next((each for each in free_reports(self._workspace) if each.id == self._id), None)
        if report is None:
            return
        drop_free(self._workspace, report.id)
        self.start_new()
        self._on_pause()

        def bring_back() -> None:
            save_free(self._workspace, report)
            self._leave(lambda: self.open_outline(report))

        self.tell(self.tr("Đã xóa đề cương “{0}”.").format(report.title), bring_back)

    def _list_kept(self) -> None:
        from nsuat_desktop.reporting.life.free import free_reports

        self._menu.clear()
        self._menu.addAction(self.new_action)
        self.delete_action.setEnabled(bool(self._id) and self._workspace.can_write)
        self._menu.addAction(self.delete_action)
        self._menu.addSection(self.tr("Đã lưu"))
        kept = free_reports(self._workspace)
        for report in kept:
            action = self._menu.addAction(report.title.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, report=report: self._leave(lambda: self.open_outline(report))
            )
        if not kept:
            self._menu.addAction(self.tr("Chưa có đề cương nào")).setEnabled(False)

    def outline(self) -> "FreeReport":
        """What stands in the fields."""
        return report_of(self.body.values(), self._id)

    def _problems(self) -> Sequence[Problem]:
        return missing(self.body.values())

    def save(self) -> bool:
        """Keep the outline; False when something stands against it."""
        from nsuat_desktop.reporting.life.free import save_free

        if self.body.unreadable():
            self.body.reveal()
            return False
        try:
            kept = save_free(self._workspace, self.outline())
        except AppError as error:
            self.body.reveal()
            self.banner.tell(error_text(error), Tone.BAD)
            return False
        self._id, self._kept = kept.id, self.body.values()
        self._keep_draft()
        self.banner.clear()
        self.tell(self.tr("Đã lưu đề cương “{0}”.").format(kept.title))
        self._draw()
        return True

    # Freezing

    def ask_freeze(self) -> "FreezeDialog | None":
        """Keep the outline, then look at what is missing and freeze the report."""
        from nsuat_desktop.reporting.life.free import free_subject
        from ui.reports.freeze_dialog import FreezeDialog

        if not self.save():
            return None
        subject = free_subject(replace(self.outline(), id=self._id))
        dialog = FreezeDialog(self._workspace, subject, self)
        dialog.frozen.connect(self._on_frozen)
        dialog.opened.connect(self.navigate.emit)
        dialog.open()
        return dialog

    def _on_frozen(self, record: Record) -> None:
        self._changes.announce("report")
        self.tell(self.tr("Đã chốt “{0}”.").format(record.title))
        self.navigate.emit("report_board", record.id)

    # Pages

    def _draw(self) -> None:
        self._pause.stop()
        if self.body.unreadable() or self._problems():
            return
        workspace, outline = self._workspace, self.outline()
        self._stop_drawing()

        def draw(progress: Progress) -> Pages:
            from nsuat_desktop.reporting.life.free import free_document, free_subject
            from nsuat_desktop.reporting.pdf import render_bytes
            from nsuat_desktop.reporting.preview import page_sizes
            from nsuat_desktop.reporting.snapshot import take_snapshot

            snapshot = take_snapshot(workspace, free_subject(outline).period)
            pdf = render_bytes(free_document(outline, snapshot), progress)
            return Pages(pdf, page_sizes(pdf))

        self.preview.show_busy(True)
        self._task = in_background(draw, self._on_pages, self._on_failed)

    def _stop_drawing(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.preview.show_busy(False)

    def _on_pages(self, pages: Pages) -> None:
        self._task = None
        self.preview.show_busy(False)
        if self.banner.text == self._undrawn:
            self.banner.clear()
        self._show_pages(pages)

    def _show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self.pdf_button.setEnabled(bool(pages.sizes))
        self.preview.pages.show_pdf(pages.pdf, pages.sizes)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.preview.show_busy(False)
        if isinstance(error, AppError):
            self._undrawn = error_text(error)
            self.banner.tell(self._undrawn, Tone.WARN)
        else:
            show_error(self, error)

    def _print(self) -> None:
        from ui.reports.printing_many import print_pages

        print_pages(self, self._pages, self.outline().title, self.ask_where)

    def ask_where(self) -> None:
        """Ask for a file and save the draft there."""
        name = plain_name(self.outline().title) + ".pdf"
        ask_file_to_save(self, self.tr("Lưu báo cáo"), name, (PDF,), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the pages that are shown; the file appears whole or not at all."""
        pdf, saved = self._pages.pdf, self.tr("Đã lưu báo cáo vào {0}")
        write_file(
            path,
            lambda progress: pdf,
            lambda written: self.tell(saved.format(written)),
            lambda error: show_error(self, error),
        )
