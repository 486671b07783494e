"""The panel under the search box: records, commands and help, by the keyboard alone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nsuat_desktop.records.registry import description_of
from ui.common.errors import error_text
from ui.common.grouped_list import GroupedList, Item
from ui.common.icons import set_icon
from ui.common.layout import nest, spaced
from ui.common.screen import label
from ui.common.theme import tokens
from ui.common.translation import shown
from ui.search.commands import Command, matching
from ui.search.finder import Finder

if TYPE_CHECKING:
    from nsuat_desktop.records.global_search import Hit

WIDTH, HEIGHT = 620, 480
COMMANDS_PER_GROUP = 6
OpenRecord = Callable[[str, str], None]
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
# Another window in front is no leaving.
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Palette(QFrame):
    """Lies over the window; Enter opens the line, Esc goes back to where one was."""

    def __init__(
        self,
        window: QWidget,
        finder: Finder,
        commands: Callable[[], Sequence[Command]],
        open_record: OpenRecord,
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._finder, self._make_commands, self._open_record = finder, commands, open_record
        self._commands: Sequence[Command] = ()
        self._before: QWidget | None = None
        self._searching = self._enter_waits = False
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(self.tr("Tìm bản ghi, lệnh, trợ giúp (gõ không dấu được)"))
        self.edit.setAccessibleName(self.tr("Tìm ở mọi nơi"))
        lens = QAction(self.edit)
        set_icon(lens, "search", "muted")
        self.edit.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self.list = GroupedList(self)
        self.list.setAccessibleName(self.tr("Kết quả tìm"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "inner")
        self.state = label("", "muted")
        self._arrange()
        self.edit.textChanged.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.list.chosen.connect(self._run)
        finder.found.connect(self._on_found)
        finder.failed.connect(self._on_failed)
        self.hide()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 6, 8)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        foot = spaced(QHBoxLayout(), 8, (6, 0))
        foot.addWidget(self.state, 1)
        foot.addWidget(label(self.tr("↑ ↓ chọn   Enter mở   Esc đóng"), "muted"))
        nest(column, foot)

    @property
    def is_searching(self) -> bool:
        """Whether the records of what was typed are still being looked for."""
        return self._searching

    def open_under(self, box: QWidget) -> None:
        """Show the panel over the search box, ready to type."""
        window = self.window()
        if self.isHidden():
            self._before = QApplication.focusWidget()
        now = tokens()
        corner = box.mapTo(window, QPoint(0, 0)) - QPoint(now.px(8), now.px(8) - 1)
        wide = min(max(now.px(WIDTH), box.width() + now.px(16)), window.width() - 2 * now.px(8))
        left = max(now.px(8), min(corner.x(), window.width() - wide - now.px(8)))
        top = max(1, corner.y())
        tall = min(now.px(HEIGHT), window.height() - top - now.px(40))
        self.setGeometry(QRect(left, top, wide, tall))
        self._commands = self._make_commands()
        self.edit.selectAll()
        self._finder.load()
        self._on_typed(self.edit.text())
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Go back to where one was before."""
        self.hide()
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:  # the widget is gone meanwhile
            return

    # Finding

    def _on_typed(self, text: str) -> None:
        self._enter_waits = False
        self._searching = bool(text.strip())
        if not self._searching:
            self.state.setText("")
            self._show(text, [])
            return
        self.state.setText(self.tr("Đang tìm…"))
        self._finder.find(text)

    def _on_found(self, query: str, hits: "list[Hit]") -> None:
        if self.isHidden() or query != self.edit.text():
            return
        self._searching = False
        self._show(query, hits)
        if self._enter_waits:
            self._enter_waits = False
            self._enter()

    def _on_failed(self, error: BaseException) -> None:
        self._searching = self._enter_waits = False
        self._show(self.edit.text(), [])
        self.state.setText(error_text(error))

    def _show(self, query: str, hits: "Sequence[Hit]") -> None:
        """Groups by their best line: a command that is named exactly stands before other hits."""
        groups: dict[str, list[tuple[int, Item]]] = {}
        for hit in hits:
            groups.setdefault(hit.record_type, []).append((hit.rank, self._record_item(hit)))
        for rank, command in matching(self._commands, query):
            item = Item(
                command.title, command.act, command.group, command.icon, detail=command.detail
            )
            groups.setdefault(command.group, []).append((rank, item))
        for name, lines in groups.items():
            if query.strip():
                groups[name] = sorted(lines, key=lambda pair: pair[0])[:COMMANDS_PER_GROUP]
        ordered = list(groups.values())
        if query.strip():
            ordered.sort(key=lambda lines: lines[0][0])
        items = [item for lines in ordered for _, item in lines]
        self.list.show_items(items, query)
        if query.strip():
            nothing = self.tr("Không tìm thấy. Thử ít chữ hơn, hoặc một phần của tên.")
            count = self.tr("{0} kết quả khớp nhất").format(len(items))
            self.state.setText(count if items else nothing)

    def _record_item(self, hit: "Hit") -> Item:
        description = description_of(hit.record_type)

        def act() -> None:
            self._open_record(hit.record_type, hit.id)

        return Item(
            hit.title, act, shown(description.label_plural), description.icon, detail=hit.hint
        )

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_panel()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.hide()
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Open the line; what is still being looked for is opened when it is there."""
        if self._searching:
            self._enter_waits = True
            return
        item = self.list.current()
        if item is not None:
            self._run(item.payload)

    def _run(self, act: object) -> None:
        self.close_panel()
        self.edit.clear()
        assert callable(act)
        act()
