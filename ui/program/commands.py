"""The commands that the search knows: what to write, where to go, what to do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.resources import resource_path
from ui.common.background import in_background
from ui.common.errors import show_error
from ui.common.screen import Screen
from ui.common.theme import SCALES, tokens
from ui.common.translation import tr
from ui.program.help import help_pages
from ui.program.screens import places
from ui.records.wording import new_text
from ui.search.commands import Command

if TYPE_CHECKING:
    from ui.program.session import Session

NOT_WRITTEN_ALONE = ("attendance", "attachment", "unit_reform", "report")
"""Kinds that are written on the screen of something else."""
USUALLY_WRITTEN = ("organisation", "support", "certificate", "training_course", "communication")


def commands(session: "Session") -> list[Command]:
    """All commands, as they are called now; the usual ones first."""
    return [*_actions(session), *_new_records(session), *_screens(session), *_help(session)]


def _actions(session: "Session") -> list[Command]:
    group = tr("Lệnh")
    year = session.year.year
    window = session.window
    dark = tokens().dark
    other = tr("sáng") if dark else tr("tối")

    def do(
        title: str, icon: str, act: Callable[[], object], words: str, detail: str = ""
    ) -> Command:
        return Command(title, icon, group, act, words, detail)

    return [
        do(
            tr("Lập báo cáo năm {0}").format(year),
            "report",
            lambda: window.open_screen("report", year),
            "bao cao soan in pdf chot",
        ),
        *_paste(session),
        do(tr("Sao lưu ngay"), "backup", partial(back_up, session), "backup luu du phong"),
        do(
            tr("Đổi sang giao diện {0}").format(other),
            "theme",
            lambda: session.preferences.choose(mode="light" if dark else "dark"),
            "mau nen toi sang theme dark light",
        ),
        do(tr("Chữ to hơn"), "theme", partial(_resize, session, 1), "co chu phong to zoom"),
        do(tr("Chữ nhỏ hơn"), "theme", partial(_resize, session, -1), "co chu thu nho zoom"),
        do(tr("Đổi tên người dùng…"), "person", session.ask_name, "ten toi nguoi lam"),
        do(tr("Trợ giúp màn hình này"), "help", session.show_help, "huong dan", "F1"),
    ]


def _paste(session: "Session") -> list[Command]:
    """Bring in what was copied from a spreadsheet."""
    from PySide6.QtGui import QGuiApplication

    from ui.imports.target import ImportTarget

    if not session.open_workspace.can_write:
        return []

    def paste() -> None:
        text = QGuiApplication.clipboard().text()
        session.window.open_screen("import", ImportTarget(text=text))

    words = "nhap excel danh sach clipboard import"
    return [Command(tr("Dán danh sách từ Excel"), "import", tr("Lệnh"), paste, words, "")]


def _resize(session: "Session", by: int) -> None:
    at = SCALES.index(session.preferences.scale) + by
    session.preferences.choose(scale=SCALES[max(0, min(at, len(SCALES) - 1))])


def back_up(session: "Session") -> None:
    """Make a verified backup now and say so."""

    def done(made: object) -> None:
        if session.state is not None:
            session.state.show_backup()
        session.window.notice.show_notice(tr("Đã sao lưu và kiểm tra bản sao."))

    in_background(
        lambda progress: session.open_workspace.backups.make(),
        done,
        lambda error: show_error(session.window, error),
        writes=True,
    )


def _new_records(session: "Session") -> list[Command]:
    if not session.open_workspace.can_write:
        return []
    shown = {place.key for place in places()}
    made = []
    for kind, description in descriptions().items():
        if kind in NOT_WRITTEN_ALONE or kind not in shown:
            continue
        made.append(
            Command(
                new_text(description),
                description.icon,
                tr("Ghi mới"),
                partial(_start_new, session, kind),
                f"them tao ghi nhap {description.label} {description.label_plural}",
                usual=kind in USUALLY_WRITTEN,
            )
        )
    return made


def _start_new(session: "Session", kind: str) -> None:
    screen: Screen = session.window.open_screen(kind)
    start = getattr(screen, "start_new", None)
    if start is not None:
        start()


def _screens(session: "Session") -> list[Command]:
    keys = session.window.navigation.keys()
    return [
        Command(
            place.title,
            place.icon,
            tr("Mở màn hình"),
            partial(session.window.open_screen, place.key),
            f"mo xem {place.entry}",
            f"Alt+{keys.index(place.key) + 1}" if place.key in keys[:9] else place.entry,
        )
        for place in places()
    ]


def _help(session: "Session") -> list[Command]:
    return [
        Command(
            _title_of(page),
            "help",
            tr("Trợ giúp"),
            partial(session.show_help, page),
            "tro giup huong dan cach",
            usual=False,
        )
        for page in help_pages()
    ]


def _title_of(page: str) -> str:
    with resource_path("help", f"{page}.md").open(encoding="utf-8") as text:
        return text.readline().lstrip("# ").strip()
