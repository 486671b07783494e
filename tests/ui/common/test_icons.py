import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.resources import resource_path
from ui.common.icons import icon, icon_names, icon_pixmap, set_icon
from ui.common.theme import apply_theme, tokens

NEEDED = [
    "overview",
    "organisation",
    "person",
    "support",
    "certificate",
    "training",
    "programme",
    "expert",
    "indicator",
    "recognition",
    "figures",
    "report",
    "settings",
    "history",
    "search",
    "add",
    "save",
    "delete",
    "restore",
    "undo",
    "print",
    "export",
    "check",
    "warning",
    "error",
    "info",
    "calendar",
    "chevron-down",
    "chevron-up",
    "chevron-left",
    "chevron-right",
    "close",
    "menu",
    "backup",
    "file",
    "table",
    "filter",
    "columns",
]


def test_every_screen_finds_its_icon() -> None:
    assert set(NEEDED) <= set(icon_names())


def test_every_kind_of_record_finds_its_icon() -> None:
    assert {each.icon for each in descriptions().values()} <= set(icon_names())


@pytest.mark.parametrize("name", icon_names())
def test_icons_are_one_family(name: str) -> None:
    root = ElementTree.fromstring(resource_path("icons", f"{name}.svg").read_text("utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("fill"), root.get("stroke")) == ("none", "#000")
    assert root.get("stroke-width") == "1.7"


@pytest.mark.parametrize("name", icon_names())
def test_icons_draw_something_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    image = icon_pixmap(name, "primary", 96).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {tokens().color("primary").name()}


def test_icons_are_sharp_on_dense_screens(qapp: QApplication) -> None:
    pixmap = icon_pixmap("save", ratio=2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (32, 16)


def test_set_icon_follows_the_theme(qapp: QApplication) -> None:
    action = QAction("Lưu")
    set_icon(action, "save")
    light = action.icon().pixmap(16, 16).toImage()
    apply_theme(qapp, dark=True, scale=1.0)
    assert action.icon().pixmap(16, 16).toImage() != light


def test_unknown_icons_are_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")
