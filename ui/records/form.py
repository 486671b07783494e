"""The form of one record: its fields, what belongs to it, its history; saving and drafts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMessageBox, QWidget

from nsuat_desktop.errors import AppError, NotFoundError, StaleRecordError
from nsuat_desktop.records.copying import taken_over
from nsuat_desktop.records.description import Plain, Problem
from nsuat_desktop.records.record import Draft, Record, RefusedError, Row
from nsuat_desktop.records.registry import description_of
from ui.common.changes import Changes
from ui.common.chips import Tone
from ui.common.errors import error_text
from ui.common.translation import shown
from ui.records.columns import STATES, state_tone
from ui.records.dialogs import ask_unsaved
from ui.records.field_services import FieldServices
from ui.records.figures_section import FiguresSection
from ui.records.form_body import FormBody
from ui.records.form_frame import FormFrame, Page
from ui.records.form_pages import FormPages
from ui.records.related_page import OpenRecord
from ui.records.similar_line import SimilarLine
from ui.records.taking_back import TakingBack
from ui.records.wording import moment_text, new_text

if TYPE_CHECKING:
    from nsuat_desktop.workspace import Workspace

DRAFT_AFTER_MS = 700


class RecordForm(QFrame):
    """Edits one record at a time.

    `saved(record, go_on)` after every save, `go_on` when the next one is to follow. `closed` when
    the form was left. `told(text, undo)` asks for the bar that takes something back.
    `list_asked(type, ids)` leads to the list of related records.
    """

    saved = Signal(object, bool)
    closed = Signal()
    told = Signal(str, object)
    list_asked = Signal(str, list)

    def __init__(
        self,
        workspace: "Workspace",
        record_type: str,
        changes: Changes,
        open_record: OpenRecord,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.description = description_of(record_type)
        self.setAccessibleName(shown(self.description.label))
        self._workspace, self._changes = workspace, changes
        self._open_record = open_record
        self._record: Record | None = None
        self._revision: int | None = None
        self._loaded: tuple[dict[str, Plain], dict[str, str]] = ({}, {})
        self._last_saved = ""
        self._services = FieldServices(workspace, changes, self, open_record)
        self.body = FormBody(self.description, self._services, self._problems, self)
        self.figures: FiguresSection | None = None
        if record_type == "organisation":
            self.figures = FiguresSection(workspace.environment.today(), self)
        self.pages = FormPages(workspace, self.description, open_record, self)
        self.similar = SimilarLine(next(iter(self.body.boxes.values())))
        self.frame = FormFrame(self, can_write=workspace.can_write)
        self._taking_back = TakingBack(workspace, changes, self.frame.banner, self)
        self._connect()

    def _connect(self) -> None:
        self.body.changed.connect(self._on_changed)
        if self.figures is not None:
            self.figures.changed.connect(self._on_changed)
        self.pages.list_asked.connect(self.list_asked)
        self.pages.undo_asked.connect(self._taking_back.ask_undo)
        self._taking_back.undone.connect(self._after_undo)
        self._taking_back.restored.connect(self._after_restore)
        self.pages.year_asked.connect(self._edit_year)
        self.pages.files.changed.connect(self._on_files)
        self.pages.files.told.connect(self.told)
        self.pages.files.dropped.connect(self._take_files)
        self.similar.chosen.connect(lambda found: self._open_record(self.description.type, found))
        self.frame.save_button.clicked.connect(lambda: self.save())
        self.frame.next_button.clicked.connect(lambda: self.save(go_on=True))
        self.frame.close_button.clicked.connect(self.close_form)
        self.frame.page_chosen.connect(self._show_page)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._on_key(keys, lambda: self.save(go_on=True))
        self._on_key("Ctrl+D", self.copy_from_last)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(DRAFT_AFTER_MS)
        self._keeping.timeout.connect(self.keep_draft)

    def _on_key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # What is in the form

    @property
    def record_id(self) -> str:
        """Id of the record being edited; empty for a new one."""
        return self._record.id if self._record else ""

    @property
    def title(self) -> str:
        """What the form is about."""
        return self._record.title if self._record else new_text(self.description)

    def is_dirty(self) -> bool:
        """Whether there is something that is not saved."""
        typed = (self.body.values(), self.body.reasons())
        return typed != self._loaded or (self.figures is not None and self.figures.is_dirty())

    def start_new(self, values: Mapping[str, Plain] | None = None) -> None:
        """An empty form, with what is known already; a draft kept earlier comes back."""
        defaults = {each.name: each.default for each in self.description.fields}
        self._record, self._revision = None, None
        self._show({**defaults, **(values or {})}, {}, figures=[])
        # What was handed in counts as typed: leaving the form would lose it.
        untouched = self.body.values()
        self._loaded = ({n: untouched[n] for n in untouched if n not in (values or {})}, {})
        if not values:
            self._restore_draft()
        self.body.focus_first()

    def open(self, record_id: str) -> None:
        """Show a record as it is kept; a draft of changes to it comes back.

        Raises:
            NotFoundError: there is no such record.
        """
        record = self._workspace.records.get(record_id, self.description.type)
        self._take(record)
        self._restore_draft()

    def reload(self) -> None:
        """Show the kept record again, without what was typed."""
        self._workspace.form_drafts.drop(self._draft_key)
        if self._record is None:
            self.start_new()
        else:
            self._take(self._workspace.records.get(self._record.id, self.description.type))

    def refresh(self) -> None:
        """Other records changed: read anew what is shown of them, unless something is typed."""
        if self._record is None or self.is_dirty():
            return
        try:
            self._take(
                self._workspace.records.get(self._record.id, self.description.type), keep=True
            )
        except NotFoundError:
            self.closed.emit()

    def _take(self, record: Record, *, keep: bool = False) -> None:
        self._record, self._revision = record, record.revision
        figures = self.pages.figures(record.id) if self.figures is not None else []
        self._show(record.values, record.accepted, figures=figures, keep=keep)

    def _show(
        self,
        values: Mapping[str, Plain],
        accepted: Mapping[str, Mapping[str, str]],
        *,
        figures: Sequence[Row],
        keep: bool = False,
    ) -> None:
        self._keeping.stop()
        self.body.set_values(values, accepted, revealed=self._record is not None)
        self.similar.show_rows([])
        if self.figures is not None:
            year = self.figures.year
            self.figures.load(figures)
            if keep:
                self.figures.show_year(year)
            self.figures.set_organisation(self.body.values())
        self._loaded = (self.body.values(), self.body.reasons())
        self.frame.banner.clear()
        self._show_head(keep_page=keep)
        self._show_state()
        if self._record is not None and self._record.deleted:
            self._tell_deleted()
        elif self._record is not None:
            self.body.check_now()

    # Pages

    def _show_head(self, *, keep_page: bool) -> None:
        computed = [each.name for each in self.description.computed if each.name in STATES]
        state = self._record.labels[computed[0]] if self._record and computed else ""
        self.frame.set_title(self.title, shown(state), state_tone(state))
        self.frame.set_pages(self.pages.counts(self._record), keep_page=keep_page)

    def _show_page(self, page: Page) -> None:
        if self._record is not None:
            self.pages.fill(page, self._record)

    def _on_files(self, count: int) -> None:
        self.frame.set_count(Page.FILES, count)
        self._changes.announce("attachment")

    def _take_files(self, paths: list[Path]) -> None:
        """Files were dropped on the form, whatever page is in front."""
        if self._record is None:
            text = self.tr("Lưu bản ghi này trước, rồi kéo thả tệp vào.")
            self.frame.banner.tell(text, Tone.WARN)
            return
        self.frame.show_page(Page.FILES)
        self.pages.files.add_files(paths)

    def _edit_year(self, year: int) -> None:
        if self.figures is not None:
            self.frame.show_page(Page.FIELDS)
            self.figures.show_year(year)
            self.figures.boxes["staff"].editor.focus()

    # While typing

    def _on_changed(self) -> None:
        if self.figures is not None:
            self.figures.set_organisation(self.body.values())
            self._show_similar()
        self._show_state()
        self._keeping.start()

    def _show_similar(self) -> None:
        """Of a new organisation: those whose name is much the same."""
        from nsuat_desktop.records.similar import similar_ids

        name = self.body.values().get("name")
        if self._record is not None or not isinstance(name, str):
            self.similar.show_rows([])
            return
        found = similar_ids(self._services.index("organisation"), name)
        self.similar.show_rows(self._workspace.reader.rows("organisation", found))

    def _problems(self) -> Sequence[Problem]:
        if not self._workspace.can_write or (self._record is not None and self._record.deleted):
            return []
        return self._workspace.records.check(self._draft())

    def _show_state(self) -> None:
        if self.is_dirty():
            self.frame.set_state(self.tr("Chưa lưu"))
        elif self._record is None:
            self.frame.set_state("")
        else:
            now = self._workspace.environment.now()
            when = moment_text(self._record.updated_at, now)
            self.frame.set_state(self.tr("Đã lưu {0}").format(when), self._record.updated_by)

    # Drafts

    @property
    def _draft_key(self) -> str:
        return f"form:{self.description.type}:{self.record_id or 'new'}"

    def keep_draft(self) -> None:
        """Keep what is typed so that a crash does not take it; forget it when nothing is."""
        self._keeping.stop()
        if not self._workspace.can_write:
            return
        if not self.is_dirty():
            self._workspace.form_drafts.drop(self._draft_key)
            return
        self._workspace.form_drafts.put(
            self._draft_key,
            {
                "values": self.body.values(),
                "reasons": self.body.reasons(),
                "revision": self._revision,
                "figures": self.figures.typed() if self.figures else {},
                "at": self._workspace.environment.timestamp(),
            },
        )
        self.frame.set_state(self.tr("Chưa lưu · bản nháp được giữ"))

    def _restore_draft(self) -> None:
        kept = self._workspace.form_drafts.get(self._draft_key)
        if kept is None:
            return
        accepted = {
            name: {"message": "", "reason": reason} for name, reason in kept["reasons"].items()
        }
        self.body.set_values(kept["values"], accepted)
        self._revision = kept["revision"]
        if self.figures is not None:
            self.figures.restore(kept["figures"])
            self.figures.set_organisation(self.body.values())
        when = moment_text(kept["at"], self._workspace.environment.now())
        self.frame.banner.tell(
            self.tr("Đã đưa lại bản nháp chưa lưu, giữ {0}.").format(when),
            Tone.PRIMARY,
            (self.tr("Bỏ bản nháp"), self.reload),
        )
        self.body.reveal()
        self.body.check_now()
        self.frame.set_state(self.tr("Chưa lưu · bản nháp được giữ"))

    # Saving

    def _draft(self) -> Draft:
        return Draft(
            self.description.type,
            self.body.values(),
            self.record_id or None,
            self._revision,
            self.body.reasons(),
        )

    def save(self, *, go_on: bool = False) -> bool:
        """Save; True when it is on the disk. What is refused stays as it was typed."""
        if not self.frame.save_button.isEnabled():
            return False
        self.body.reveal()
        unreadable = self.body.unreadable()
        if (self.figures is not None and self.figures.unreadable()) or unreadable:
            self._tell_unsaved()
            return False
        try:
            record = self._write()
        except RefusedError as refusal:
            self._show_refusal(refusal)
            return False
        except StaleRecordError as error:
            self.frame.banner.tell(
                error_text(error), Tone.WARN, (self.tr("Mở bản mới, bỏ phần đã gõ"), self.reload)
            )
            return False
        except AppError as error:
            self.frame.banner.tell(error_text(error), Tone.BAD)
            return False
        self._after_save(record, go_on)
        return True

    def _write(self) -> Record:
        """The record, and the figures typed beside it, as one change."""
        records, draft = self._workspace.records, self._draft()
        record_id = draft.id or self._workspace.environment.new_id()
        figures = self.figures.drafts(record_id) if self.figures else []
        if not figures:
            return records.save(draft)
        if draft.id is None:
            draft = replace(draft, new_id=record_id)
        years = ", ".join(str(each.values["year"]) for each in figures)
        name = draft.values.get("name") or ""
        sentence = f"Ghi đơn vị “{name}” và số liệu năm {years}"
        return records.save_all([draft, *figures], sentence)[0]

    def _show_refusal(self, refusal: RefusedError) -> None:
        if refusal.place > 0 and self.figures is not None:
            left = self.figures.show_problems(refusal.problems)
        else:
            left = self.body.show_problems(refusal.problems)
        if left:
            self.frame.banner.tell("\n".join(shown(each.message) for each in left), Tone.BAD)
        self._tell_unsaved()

    def _tell_unsaved(self) -> None:
        self.frame.show_page(Page.FIELDS)
        self.body.focus_problem()
        self.frame.set_state(self.tr("Chưa lưu · sửa ô được đánh dấu"))

    def _after_save(self, record: Record, go_on: bool) -> None:
        self._keeping.stop()
        self._workspace.form_drafts.drop(self._draft_key)
        wrote_figures = self.figures is not None and self.figures.is_dirty()
        self._last_saved = record.id
        if go_on:
            self.start_new()
        else:
            self._take(record, keep=True)
        if wrote_figures:
            self._changes.announce("yearly_figures")
        self._changes.announce(self.description.type)
        self.saved.emit(record, go_on)

    # Other actions

    def copy_from_last(self) -> None:
        """Fill empty fields of a new record from the record saved last, but for what is its own."""
        if self._record is not None:
            return
        ids = self._workspace.reader.ids(self.description.type)
        last = self._last_saved if self._last_saved in ids else max(ids, default="")
        if not last:
            return
        values = self._workspace.records.get(last, self.description.type).values
        for name, value in taken_over(self.description, values, self.body.values()).items():
            self.body.put(name, value)

    def leave(
        self, then: Callable[[], None], stay: Callable[[], None] = lambda: None
    ) -> QMessageBox | None:
        """Do `then` when nothing is lost by it; ask first when something is not saved."""
        if not self.is_dirty():
            then()
            return None

        def save() -> None:
            if self.save():
                then()
            else:
                stay()

        def drop() -> None:
            self._keeping.stop()
            self._workspace.form_drafts.drop(self._draft_key)
            self._loaded = (self.body.values(), self.body.reasons())
            then()

        return ask_unsaved(self, self.title, save=save, drop=drop, stay=stay)

    def close_form(self) -> None:
        """Leave the form; asks when something is not saved."""
        self.leave(self.closed.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
            return
        super().keyPressEvent(event)

    def _after_undo(self) -> None:
        self.reload()
        self.frame.show_page(Page.HISTORY)
        self.told.emit(self.tr("Đã hoàn tác lần sửa cuối của “{0}”.").format(self.title), None)

    def _tell_deleted(self) -> None:
        restore = (self.tr("Khôi phục"), lambda: self._taking_back.restore(self.record_id))
        self.frame.banner.tell(self.tr("Bản ghi này đã bị xóa."), Tone.WARN, restore)
        self.frame.set_editable(False)

    def _after_restore(self, record: Record) -> None:
        self._take(record)
        self.saved.emit(record, False)
