"""Texts of the window: Vietnamese is the source, other languages come from `.qm` files.

A widget says `self.tr("...")`; code without a QObject says `tr("...")`. Texts from below `ui`
(labels of fields, messages of rules) are plain Vietnamese and pass through `shown`.
`tools/translations.py` collects all three kinds.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from nsuat_desktop.resources import resource_path

PLAIN_CONTEXT = "nsuat_desktop"


def tr(text: str, context: str = "ui") -> str:
    """Translation of a literal of the window."""
    return QCoreApplication.translate(context, text)


def shown(text: str) -> str:
    """Translation of a text that came from below `ui`."""
    return QCoreApplication.translate(PLAIN_CONTEXT, text) if text else text


def install_translators(app: QCoreApplication, language: str = "vi") -> None:
    """Give Qt's own buttons, menus and dialogs and our texts the language asked for.

    Once per program; a file that is missing leaves the source language.
    """
    QLocale.setDefault(QLocale(language))
    for name in (f"qtbase_{language}", f"nsuat_{language}"):
        path = resource_path("translations", f"{name}.qm")
        translator = QTranslator(app)
        if path.exists() and translator.load(str(path)):
            app.installTranslator(translator)
