"""Windows that nobody sees: what takes pictures of screens, and what tests them, draws on none."""

import os
import sys


def draw_without_screen() -> None:
    """Have Qt draw into memory; without effect once there is a QApplication."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.platform == "win32":
        # Without a screen Qt looks for fonts beside itself only, and draws a box for each letter.
        fonts = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "Fonts")
        os.environ.setdefault("QT_QPA_FONTDIR", fonts)
