"""NSUAT Desktop: the window without arguments, or one command."""

import os
import sys
from pathlib import Path

from nsuat_desktop.errors import SurroundingsError

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_NO_DISPLAY = (
    "Không có màn hình để mở cửa sổ (DISPLAY và WAYLAND_DISPLAY đều trống). "
    "Chạy trong phiên làm việc có màn hình, hoặc dùng lệnh (xem --help)."
)
_NO_QT = (
    "Không mở được cửa sổ: thiếu thư viện Qt hoặc màn hình ({reason}). "
    "Chạy dev.py run để cài, hoặc dùng lệnh (xem --help)."
)


def open_window(data_dir: Path, author: str | None) -> int:
    """Show the window until it is closed.

    Raises:
        SurroundingsError: there is no display, or Qt cannot be loaded.
    """
    if sys.platform.startswith("linux") and not any(map(os.environ.get, _DISPLAYS)):
        raise SurroundingsError(_NO_DISPLAY)  # Qt itself would abort the process
    try:
        from ui.app import run
    except ImportError as error:
        raise SurroundingsError(_NO_QT.format(reason=error)) from error
    return run(data_dir, author)


def take_screenshots(data_dir: Path, target: Path) -> list[Path]:
    """Pictures of every screen on the data of a folder; no display is needed."""
    from ui.common.offscreen import draw_without_screen

    draw_without_screen()
    try:
        from ui.shots import take_screenshots as take
    except ImportError as error:
        raise SurroundingsError(_NO_QT.format(reason=error)) from error
    return take(data_dir, target)


def main() -> int:
    if sys.argv[1:2] == ["--read-workbook"]:
        # The built program has no `python -m`: reading.py starts it again as the reading process.
        from nsuat_desktop.spreadsheets.child import main as read

        return read(sys.argv[2:])
    if len(sys.argv) == 1:
        # Straight to the window: the parser and what it needs would only delay the first frame.
        from nsuat_desktop.data_folder import default_data_dir

        try:
            return open_window(default_data_dir(), None)
        except SurroundingsError as error:
            print(error, file=sys.stderr)
            return 3
    from nsuat_desktop.commands.entry import Screens, run

    program = Path(sys.argv[0]).name
    return run(program, sys.argv[1:], Screens(open_window, take_screenshots))


if __name__ == "__main__":
    sys.exit(main())
