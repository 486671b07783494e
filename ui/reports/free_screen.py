"""Thematic and ad hoc reports: a title, days, and sections that the office names itself."""

from collections.abc import Sequence
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
    Description,
    Field,
    Kind,
    Plain,
    Problem,
    Values,
    choices,
    titled_by,
)
from nsuat_desktop.records.record import Record
from nsuat_desktop.text.plain_name import plain_name
from ui.common.background import BackgroundTask, Progress, in_background
from ui.common.buttons import Button, Look
from ui.common.changes import Changes
from ui.common.chips import Chip, Tone
from ui.common.errors import error_text, show_error
from ui.common.layout import GAP, spaced
from ui.common.save_file import PDF, ask_file_to_save
from ui.common.screen import Card, PageHeader, Screen, page_layout
from ui.common.tab_order import tab_order
from ui.common.theme import theme_changed, tokens
from ui.records.banner import Banner
from ui.records.field_services import FieldServices
from ui.records.form_body import FormBody
from ui.reports.desk import Pages
from ui.reports.preview_panel import PreviewPanel

if TYPE_CHECKING:
    from nsuat_desktop.reporting.life.free import FreeReport
    from nsuat_desktop.workspace import Workspace
    from ui.reports.freeze_dialog import FreezeDialog

DRAW_AFTER_MS = 700
OUTLINE = Description(
    type="report_outline",
    label="Báo cáo chuyên đề",
    label_plural="Báo cáo chuyên đề, đột xuất",
    table="",
    icon="report",
    title=titled_by("title"),
    list_columns=("title",),
    fields=(
        Field("kind", "Loại báo cáo", Kind.CHOICE, required=True,
              choices=choices(thematic="Chuyên đề", ad_hoc="Đột xuất")),
        Field("title", "Tên báo cáo (trích yếu)", required=True, wide=True, max_length=200),
        Field("starts", "Số liệu từ ngày", Kind.DATE, required=True),
        Field("ends", "Số liệu đến ngày", Kind.DATE, required=True),
        Field("annexes", "Phụ lục kèm theo", wide=True, max_length=60,
              help="Số phụ lục của kế hoạch, cách nhau bằng dấu phẩy, ví dụ II, III."),
        Field("sections", "Các mục", Kind.ROWS, required=True, wide=True, fields=(
            Field("title", "Tên mục", required=True, max_length=200),
            Field("text", "Nội dung", Kind.NOTE, required=True, max_length=20_000),
        )),
    ),
)  # fmt: skip


class FreeScreen(Screen):
    """One outline at a time; what is typed is drawn after a pause, and kept by "Lưu đề cương"."""

    def __init__(self, workspace: "Workspace", changes: Changes) -> None:
        super().__init__()
        self._workspace, self._changes = workspace, changes
        self._id = ""
        self._kept: dict[str, Plain] = {}
        self._task: BackgroundTask | None = None
        self._pages = Pages()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._list_kept)
        self.kept_chip = Chip(self.tr("Đề cương"), self, menu=self._menu)
        self.new_action = QAction(self.tr("Đề cương mới"), self)
        self.new_action.setShortcut(QKeySequence("Ctrl+N"))
        self.new_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.new_action.triggered.connect(lambda _=False: self.start_new())
        self.addAction(self.new_action)
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
        self._pause.timeout.connect(self._draw)

    # What the shell asks

    def activated(self) -> None:
        if self.focusWidget() is None:
            self.body.focus_first()

    def unsaved(self) -> str:
        changed = self.body.values() != self._kept and bool(self.body.values().get("title"))
        return self.tr("Đề cương báo cáo chưa lưu") if changed else ""

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
        sections: list[Plain] = [
            {"title": each.title, "text": each.text} for each in report.sections
        ]
        values: dict[str, Plain] = {
            "kind": report.kind,
            "title": report.title,
            "starts": report.starts,
            "ends": report.ends,
            "annexes": ", ".join(report.annexes) or None,
            "sections": sections,
        }
        self._show(report.id, values)
        self._draw()

    def _show(self, outline_id: str, values: Values) -> None:
        self._id = outline_id
        self.banner.clear()
        self.body.set_values(values)
        tab_order(self._header, self.body, self.preview)  # the lines of sections are new
        self._kept = self.body.values()

    def _list_kept(self) -> None:
        from nsuat_desktop.reporting.life.free import free_reports

        self._menu.clear()
        self._menu.addAction(self.new_action)
        self._menu.addSection(self.tr("Đã lưu"))
        kept = free_reports(self._workspace)
        for report in kept:
            action = self._menu.addAction(report.title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, report=report: self.open_outline(report))
        if not kept:
            self._menu.addAction(self.tr("Chưa có đề cương nào")).setEnabled(False)

    def outline(self) -> "FreeReport":
        """What stands in the fields."""
        from nsuat_desktop.reporting.life.free import FreeReport, FreeSection

        values = self.body.values()
        rows = values.get("sections")
        sections = tuple(
            FreeSection(str(row.get("title") or ""), str(row.get("text") or ""))
            for row in (rows if isinstance(rows, list) else [])
            if isinstance(row, dict)
        )
        annexes = str(values.get("annexes") or "").upper().replace(";", ",").split(",")
        return FreeReport(
            "ad_hoc" if values.get("kind") == "ad_hoc" else "thematic",
            str(values.get("title") or ""),
            str(values.get("starts") or ""),
            str(values.get("ends") or ""),
            sections,
            tuple(each.strip() for each in annexes if each.strip()),
            self._id,
        )

    def _problems(self) -> Sequence[Problem]:
        values = self.body.values()
        return [
            Problem(field.name, self.tr("Cần ghi “{0}”.").format(field.label))
            for field in OUTLINE.fields
            if field.required and not values.get(field.name)
        ]

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
        if self._task is not None:
            self._task.cancel()

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

    def _on_pages(self, pages: Pages) -> None:
        self._task = None
        self.preview.show_busy(False)
        self.banner.clear()
        self._pages = pages
        self.pdf_button.setEnabled(True)
        self.preview.pages.show_pdf(pages.pdf, pages.sizes)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        self.preview.show_busy(False)
        if isinstance(error, AppError):
            self.banner.tell(error_text(error), Tone.WARN)
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
        pdf = self._pages.pdf

        def write(progress: Progress) -> None:
            from nsuat_desktop.files import write_atomically

            with write_atomically(path) as file:
                file.write(pdf)

        in_background(
            write,
            lambda _: self.tell(self.tr("Đã lưu báo cáo vào {0}").format(path)),
            lambda error: show_error(self, error),
        )
