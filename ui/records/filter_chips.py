"""The chips that narrow a list: one a facet, and a menu for the rarer ones."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Chip
from ui.common.flow import FlowLayout
from ui.records.facets import Facet, Option

if TYPE_CHECKING:
    from ui.records.list_data import ListData

LONGEST = 28


class FilterChips(QWidget):
    """`chosen` when the list was narrowed or widened; the choice itself lies in the list's data."""

    chosen = Signal()

    def __init__(
        self, data: "ListData", facets: Sequence[Facet], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._facets = data, tuple(facets)
        self._flow = FlowLayout(self, 6)
        self._chips: list[Chip] = []
        self.only_chip: Chip | None = None
        self._only = ""
        self.rebuild()

    def show_only(self, caption: str) -> None:
        """Say which given records the list shows; empty takes the chip away."""
        self._only = caption
        self.rebuild()

    def chip(self, name: str) -> Chip | None:
        """The chip of a facet, when it has one of its own now."""
        return next((chip for chip in self._chips if chip.objectName() == name), None)

    def rebuild(self) -> None:
        """Show the chips anew after something was chosen."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self.only_chip = None
        if self._only:
            self.only_chip = self._add(Chip(self._only, self, removable=True), "only")
            self.only_chip.removed.connect(self._show_all)
        rare = []
        for facet in self._facets:
            if facet.name in self._data.facets:
                self._add_chosen(facet)
            elif not facet.is_prominent:
                rare.append(facet)
            elif facet.is_switch:
                chip = self._add(Chip(facet.title, self), facet.name)
                chip.clicked.connect(lambda _=False, facet=facet: self._switch_on(facet))
            else:
                self._add(Chip(facet.title, self, menu=self._menu(facet)), facet.name)
        if rare:
            menu = QMenu(self)
            for facet in rare:
                part = self._menu(facet)
                part.setTitle(facet.title)
                menu.addMenu(part)
            self._add(Chip(self.tr("Thêm bộ lọc"), self, menu=menu), "more")
        self.updateGeometry()

    def _add(self, chip: Chip, name: str) -> Chip:
        chip.setObjectName(name)
        self._flow.addWidget(chip)
        chip.show()
        self._chips.append(chip)
        return chip

    def _add_chosen(self, facet: Facet) -> None:
        option = self._data.facets[facet.name][1]
        text = option.label if facet.is_switch else f"{facet.title}: {_brief(option.label)}"
        chip = self._add(Chip(text, self, removable=True), facet.name)
        chip.setToolTip(self.tr("Nhấn dấu × để bỏ lọc"))
        chip.setAccessibleName(self.tr("Đang lọc {0}, nhấn Delete để bỏ").format(text))
        chip.removed.connect(lambda: self.choose(facet, None))
        if not facet.is_switch:
            chip.clicked.connect(lambda: self._reopen(facet, chip))

    def _menu(self, facet: Facet) -> QMenu:
        """The values of a facet, counted when the menu opens."""
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu, facet))
        return menu

    def _fill(self, menu: QMenu, facet: Facet) -> None:
        menu.clear()
        options = facet.options(self._data.reader)
        chosen = self._data.facets.get(facet.name)
        for option in options:
            count = "" if option.count is None else f"\t{format_integer(option.count)}"
            action = menu.addAction(option.label.replace("&", "&&") + count)
            action.setCheckable(True)
            action.setChecked(chosen is not None and chosen[1].value == option.value)
            action.triggered.connect(lambda _=False, option=option: self.choose(facet, option))
        if not options:
            menu.addAction(self.tr("Chưa có giá trị nào")).setEnabled(False)

    def _reopen(self, facet: Facet, chip: Chip) -> None:
        menu = self._menu(facet)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _switch_on(self, facet: Facet) -> None:
        self.choose(facet, facet.options(self._data.reader)[0])

    def choose(self, facet: Facet, option: Option | None) -> None:
        """Narrow by a facet, or no longer; the focus stays on its chip."""
        self._data.choose(facet, option)
        self.rebuild()
        chip = self.chip(facet.name)
        if chip is not None:
            chip.setFocus()
        self.chosen.emit()

    def _show_all(self) -> None:
        self._data.show_only(None)
        self.show_only("")
        self.chosen.emit()


def _brief(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
