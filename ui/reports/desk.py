"""The work behind the report screen: figures, prose, gaps and pages, made off the UI thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nsuat_desktop.offices.map_view import AS_RECORDED, MapView
from ui.common.background import BackgroundTask, Progress, in_background

if TYPE_CHECKING:
    from nsuat_desktop.offices.profile import OfficeProfile, Signer
    from nsuat_desktop.reporting.document import Document
    from nsuat_desktop.reporting.edits import ReportEdits
    from nsuat_desktop.reporting.figures import Snapshot
    from nsuat_desktop.reporting.gaps import Gap
    from nsuat_desktop.reporting.periods import Period
    from nsuat_desktop.reporting.preview import Bookmark
    from nsuat_desktop.reporting.prose import Edit, Prose
    from nsuat_desktop.workspace import Workspace

RENDER_AFTER_MS = 350


@dataclass(frozen=True)
class Pages:
    """A report as it is printed: the file, width and height of each page in points, headings."""

    pdf: bytes = b""
    sizes: tuple[tuple[float, float], ...] = ()
    bookmarks: "tuple[Bookmark, ...]" = ()


class ReportDesk(QObject):
    """One report on one period. Newer work takes the place of older work that still waits.

    `text_changed`: prose, gaps or office are new. `pages_changed`: the pages are.
    """

    text_changed = Signal()
    pages_changed = Signal()
    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.period: Period | None = None
        self.prose: tuple[Prose, ...] = ()
        self.gaps: tuple[Gap, ...] = ()
        self.office: OfficeProfile | None = None
        self.signer: Signer | None = None
        self.view: MapView = AS_RECORDED
        self.pages = Pages()
        self._edits: ReportEdits | None = None
        self._snapshot: Snapshot | None = None
        self._counting: BackgroundTask | None = None
        self._rendering: BackgroundTask | None = None
        self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(RENDER_AFTER_MS)
        self._pause.timeout.connect(self._render)

    # Figures and words

    def choose(self, period: "Period") -> None:
        """Take up the report on a period."""
        from nsuat_desktop.reporting.edits import ReportEdits

        if self.period != period:
            self.signer = None
        self.period = period
        self._edits = ReportEdits(self._workspace.form_drafts, period)
        self.refresh()

    def choose_view(self, view: MapView) -> None:
        """Tell places by another map."""
        self.view = view
        self.refresh()

    def refresh(self) -> None:
        """Take the figures again; what is shown stays until the new ones are there."""
        if self.period is None or self._edits is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        workspace, period, edits = self._workspace, self.period, self._edits
        view = self.view

        def count(progress: Progress) -> tuple[Any, ...]:
            from nsuat_desktop.reporting.gaps import find_gaps
            from nsuat_desktop.reporting.prose import prose_of
            from nsuat_desktop.reporting.snapshot import take_snapshot

            snapshot, kept = take_snapshot(workspace, period, view=view), edits.all()
            gaps = find_gaps(workspace, snapshot, kept)
            return snapshot, prose_of(snapshot, kept), gaps, workspace.office(period.end)

        self.busy.emit(True)
        self._counting = in_background(count, self._on_counted, self._on_failed)

    def _on_counted(self, found: tuple[Any, ...]) -> None:
        self._counting = None
        self._snapshot, self.prose, self.gaps, self.office = found
        self.text_changed.emit()
        self._render()

    def section(self, section_id: str) -> "Prose":
        """The prose of one section."""
        return next(each for each in self.prose if each.section.id == section_id)

    def write(self, section_id: str, text: str) -> None:
        """Keep the clerk's wording; the same words as the draft are no edit."""
        from nsuat_desktop.reporting.prose import Edit

        drafted = self.section(section_id).drafted
        edit = self.section(section_id).edit
        # Wording that is only polished still knows which figures it was written on.
        base = edit.drafted if edit is not None else drafted
        same = text.strip() in (drafted.strip(), base.strip())
        self._replace(section_id, None if same else Edit(text.strip(), base))
        self._keep(lambda edits: edits.put(section_id, base if same else text, base))

    def reset(self, section_id: str) -> "Edit | None":
        """Back to the sentences drafted from figures; returns the wording that was dropped."""
        dropped = self.section(section_id).edit
        self._replace(section_id, None)
        self._keep(lambda edits: edits.reset(section_id))
        return dropped

    def accept(self, section_id: str) -> None:
        """The clerk has seen what changed and keeps the wording."""
        from nsuat_desktop.reporting.prose import Edit

        prose = self.section(section_id)
        if prose.edit is not None:
            drafted = prose.drafted
            self._replace(section_id, Edit(prose.edit.text, drafted))
            self._keep(lambda edits: edits.accept_figures(section_id, drafted))

    def restore(self, section_id: str, edit: "Edit") -> None:
        """Take a reset back."""
        self._replace(section_id, edit)
        self._keep(lambda edits: edits.put(section_id, edit.text, edit.drafted))

    def choose_signer(self, signer: "Signer | None") -> None:
        """Who signs; None is who the profile names first."""
        self.signer = signer
        self._pause.start()

    def _replace(self, section_id: str, edit: "Edit | None") -> None:
        self.prose = tuple(
            replace(each, edit=edit) if each.section.id == section_id else each
            for each in self.prose
        )
        self._pause.start()

    def _keep(self, change: Callable[["ReportEdits"], None]) -> None:
        edits = self._edits
        assert edits is not None
        in_background(
            lambda progress: change(edits),
            lambda _: self._look_for_gaps(),
            self._on_failed,
            writes=True,
        )

    def _look_for_gaps(self) -> None:
        workspace, snapshot, edits = self._workspace, self._snapshot, self._edits
        if snapshot is None or edits is None:
            return

        def look(progress: Progress) -> object:
            from nsuat_desktop.reporting.gaps import find_gaps

            return find_gaps(workspace, snapshot, edits.all())

        in_background(look, self._on_gaps, self._on_failed)

    def _on_gaps(self, gaps: "tuple[Gap, ...]") -> None:
        if gaps != self.gaps:
            self.gaps = gaps
        self.text_changed.emit()

    # Pages

    def make_document(self) -> "Callable[[], Document]":
        """The work that writes down the report as it is now; ask `is_ready` first."""
        snapshot, office, signer = self._snapshot, self.office, self.signer
        words = {each.section.id: each.edit.text for each in self.prose if each.edit is not None}

        def build() -> "Document":
            from nsuat_desktop.reporting.content import build_document
            from nsuat_desktop.reporting.document import SignatureBlock
            from nsuat_desktop.reporting.prose import ReportText

            assert snapshot is not None
            block = None
            if signer is not None and office is not None:
                block = SignatureBlock(office.signer_lines(signer), signer.name)
            return build_document(snapshot, ReportText(words), signer=block)

        return build

    def make_pages(self) -> Callable[[Progress], Pages]:
        """The work that draws the report as it is now."""
        build = self.make_document()

        def draw(progress: Progress) -> Pages:
            from nsuat_desktop.reporting.pdf import render_bytes
            from nsuat_desktop.reporting.preview import bookmarks, page_sizes

            pdf = render_bytes(build(), progress)
            return Pages(pdf, page_sizes(pdf), bookmarks(pdf))

        return draw

    @property
    def is_ready(self) -> bool:
        """Whether there are figures to make pages of."""
        return self._snapshot is not None

    def _render(self) -> None:
        self._pause.stop()
        if self._snapshot is None:
            return
        if self._rendering is not None:  # one at a time: drawing holds fonts and matplotlib
            self._again = True
            return
        self.busy.emit(True)
        self._rendering = in_background(self.make_pages(), self._on_pages, self._on_pages_failed)

    def _on_pages(self, made: Pages) -> None:
        self.pages = made
        self._after_rendering()
        self.pages_changed.emit()

    def _on_pages_failed(self, error: BaseException) -> None:
        self._after_rendering()
        self.failed.emit(error)

    def _after_rendering(self) -> None:
        self._rendering = None
        again, self._again = self._again, False
        if again:
            self._render()
        else:
            self.busy.emit(False)

    def _on_failed(self, error: BaseException) -> None:
        self._counting = None
        self.busy.emit(False)
        self.failed.emit(error)
