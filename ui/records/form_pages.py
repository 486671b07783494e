"""The pages of a form behind its fields: figures, related records, time, files, history."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nsuat_desktop.records.description import Description
from nsuat_desktop.records.record import Record, Row
from ui.productivity.panel import ProductivityPanel
from ui.records.attachments_page import AttachmentsPage
from ui.records.figures_section import FIELDS as FIGURES_HERE
from ui.records.form_frame import Page
from ui.records.history_page import HistoryPage
from ui.records.related_page import OpenRecord, RelatedPage
from ui.records.timeline_page import TimelinePage
from ui.records.years_page import YearsPage

if TYPE_CHECKING:
    from nsuat_desktop.records.related import RelatedGroup
    from nsuat_desktop.workspace import Workspace


class FormPages(QObject):
    """Fills each page when it is shown. `year_asked` leads back to the fields of a year."""

    year_asked = Signal(int)
    list_asked = Signal(str, list)
    undo_asked = Signal(str)

    def __init__(
        self,
        workspace: "Workspace",
        description: Description,
        open_record: OpenRecord,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._description = workspace, description
        self._open_record, self._parent = open_record, parent
        self.related = RelatedPage(workspace.reader, open_record, parent)
        self.timeline = TimelinePage(parent)
        self.files = AttachmentsPage(workspace, parent)
        self.history = HistoryPage(parent)
        self.years = YearsPage(parent)
        self.productivity = self._productivity(parent)
        self.related.list_asked.connect(self.list_asked)
        self.timeline.opened.connect(open_record)
        self.history.undo_asked.connect(self.undo_asked)
        self.years.year_asked.connect(self.year_asked)
        self.years.opened.connect(lambda year: open_record("yearly_figures", year))

    def counts(self, record: Record | None) -> dict[Page, int | None]:
        """The pages there are for a record, with how much is on them where that is worth a word."""
        pages: dict[Page, int | None] = {Page.FIELDS: None}
        if record is None:
            return pages
        if self._description.type == "organisation":
            pages[Page.YEARS] = None
            pages[Page.PRODUCTIVITY] = None
        from nsuat_desktop.records.related import is_pointed_at

        if is_pointed_at(record.type):
            pages[Page.RELATED] = sum(len(group.ids) for group in self._groups(record))
            pages[Page.TIMELINE] = None
        pages[Page.FILES] = self._workspace.attachments.count(record.id)
        return {**pages, Page.HISTORY: None}

    def fill(self, page: Page, record: Record) -> None:
        """Read what a page shows."""
        if page is Page.RELATED:
            self.related.show_groups(self._groups(record))
        elif page is Page.TIMELINE:
            from nsuat_desktop.records.timeline import timeline_of

            moments = timeline_of(self._workspace.reader, record.type, record.id)
            today = self._workspace.environment.today().isoformat()
            self.timeline.show_moments(moments, today)
        elif page is Page.FILES:
            self.files.show_record(record)
        elif page is Page.YEARS:
            self.years.show_years(self.figures(record.id))
        elif page is Page.PRODUCTIVITY and isinstance(self.productivity, ProductivityPanel):
            self.productivity.show_organisation(record.id)
        elif page is Page.HISTORY:
            from nsuat_desktop.records.history import history_of

            entries = history_of(self._workspace.database, record.id)
            self.history.show_entries(entries, self._workspace.environment.now())

    def figures(self, organisation: str) -> list[Row]:
        """The yearly figures of an organisation."""
        reader = self._workspace.reader
        ids = reader.ids("yearly_figures", {"organisation": organisation})
        return reader.rows("yearly_figures", ids)

    def _productivity(self, parent: QWidget) -> QWidget:
        """What an organisation's figures tell; other records have nothing there."""
        if self._description.type != "organisation":
            return QWidget(parent)
        panel = ProductivityPanel(self._workspace, parent)
        panel.figure_asked.connect(self._ask_figure)
        panel.support_asked.connect(lambda support: self._open_record("support", support))
        panel.sheet_asked.connect(self._show_sheet)
        return panel

    def _ask_figure(self, record_id: str, year: int, field: str) -> None:
        """Lead to an input: of the figures beside the organisation's fields, or of the year's."""
        if record_id and field not in FIGURES_HERE:
            self._open_record("yearly_figures", f"{record_id}#{field}")
        else:
            self.year_asked.emit(year)

    def _show_sheet(self, organisation: str, year: int, support: str) -> None:
        from ui.productivity.sheet_dialog import SheetDialog

        SheetDialog(self._workspace, organisation, year, support, self._parent).open()

    def _groups(self, record: Record) -> "list[RelatedGroup]":
        from nsuat_desktop.records.related import related

        return related(
            self._workspace.reader, self._description.type, record.id, without=("yearly_figures",)
        )
