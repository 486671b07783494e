"""Line icons in the colours of the theme.

The files in `resources/icons` draw with `#000`; it is replaced by a colour of the palette when a
picture is rendered, sharp at every pixel density.
"""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nsuat_desktop.resources import resource_path
from ui.common.theme import theme_changed, tokens

if TYPE_CHECKING:  # QIcon and QAction bring many enums, and the first frame needs neither
    from PySide6.QtGui import QAction, QIcon
    from PySide6.QtWidgets import QAbstractButton

PLACEHOLDER = b"#000"


def icon_names() -> list[str]:
    """Names of all icons there are."""
    return sorted(path.stem for path in resource_path("icons").glob("*.svg"))


@lru_cache(maxsize=512)
def _svg(name: str, color: str) -> QByteArray:
    drawing = Path(resource_path("icons", f"{name}.svg")).read_bytes()
    return QByteArray(drawing.replace(PLACEHOLDER, color.encode()))


@lru_cache(maxsize=1024)
def _rendered(name: str, color: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(_svg(name, color)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, role: str = "text", size: float = 16, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture; `size` is given for 100 % text. KeyError when there is no such icon."""
    now = tokens()
    try:
        return _rendered(name, now.color(role).name(), now.px(size), ratio)
    except FileNotFoundError:
        raise KeyError(name) from None


def paint_icon(painter: QPainter, box: QRect, name: str, role: str = "text") -> None:
    """Draw an icon centred in `box` at its height, for widgets that paint themselves."""
    side = min(box.width(), box.height())
    ratio = painter.device().devicePixelRatioF()
    pixmap = _rendered(name, tokens().color(role).name(), side, ratio)
    left = box.x() + (box.width() - side) // 2
    painter.drawPixmap(left, box.y() + (box.height() - side) // 2, pixmap)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, disabled: str, side: int, ratio: float) -> "QIcon":
    from PySide6.QtGui import QIcon

    made = QIcon(_rendered(name, color, side, ratio))
    made.addPixmap(_rendered(name, disabled, side, ratio), QIcon.Mode.Disabled)
    return made


def icon(name: str, role: str = "text", size: float = 16) -> "QIcon":
    """An icon in a colour role of the palette as it is now; KeyError when there is no such icon.

    For buttons and actions that live through a change of the theme use `set_icon`.
    """
    if not resource_path("icons", f"{name}.svg").exists():
        raise KeyError(name)
    now = tokens()
    ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    muted = now.color("muted").name()
    return _icon(name, now.color(role).name(), muted, now.px(size), ratio)


class _IconKeeper(QObject):
    """Child of an action or button; gives it the icon again when the theme changes.

    (A QIconEngine in Python would follow by itself, but Qt crashes when it clones one.)
    """

    def __init__(self, target: "QAction | QAbstractButton", name: str, role: str) -> None:
        super().__init__(target)
        self._name, self._role = name, role
        theme_changed.connect(self._give)
        self._give()

    def _give(self) -> None:
        self.parent().setIcon(icon(self._name, self._role))  # type: ignore[union-attr]


def set_icon(target: "QAction | QAbstractButton", name: str, role: str = "text") -> None:
    """Give an action or button an icon that follows the theme."""
    for old in target.findChildren(_IconKeeper):
        theme_changed.disconnect(old._give)
        old.deleteLater()
    _IconKeeper(target, name, role)
