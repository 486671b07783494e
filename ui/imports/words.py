"""How the import screen says what happens, and with which picture: never by colour alone."""

from typing import NamedTuple

from nsuat_desktop.spreadsheets.converted import Verdict
from nsuat_desktop.spreadsheets.import_plan import Action, Counts, Mode
from nsuat_desktop.spreadsheets.preview import Show
from nsuat_desktop.text.legacy import Encoding
from nsuat_desktop.text.numbers import format_integer
from ui.common.chips import Tone
from ui.common.translation import tr


class Look(NamedTuple):
    """Colour of the ground and picture of a verdict."""

    ground: str
    ink: str
    icon: str


VERDICT_LOOKS = {
    Verdict.ERROR: Look("bad_soft", "bad", "error"),
    Verdict.WARNING: Look("warn_soft", "warn", "warning"),
    Verdict.MENDED: Look("good_soft", "good", "edit"),
}

VERDICT_SHOWN = {
    Show.REFUSED: Verdict.ERROR,
    Show.WARNING: Verdict.WARNING,
    Show.MENDED: Verdict.MENDED,
}
"""What is looked for in rows that are shown because of one of their cells."""

ACTION_TONES = {
    Action.NEW: Tone.GOOD,
    Action.UPDATED: Tone.PRIMARY,
    Action.SAME: Tone.NEUTRAL,
    Action.SKIPPED: Tone.NEUTRAL,
    Action.REFUSED: Tone.BAD,
}


def action_word(action: Action) -> str:
    """'Mới', 'Cập nhật' ..."""
    return {
        Action.NEW: tr("Mới"),
        Action.UPDATED: tr("Cập nhật"),
        Action.SAME: tr("Như cũ"),
        Action.SKIPPED: tr("Bỏ qua"),
        Action.REFUSED: tr("Không nhập"),
    }[action]


def verdict_word(verdict: Verdict) -> str:
    """'Lỗi', 'Cảnh báo', 'Đã sửa'; nothing when all is well."""
    return {
        Verdict.ERROR: tr("Lỗi"),
        Verdict.WARNING: tr("Cảnh báo"),
        Verdict.MENDED: tr("Đã sửa"),
    }.get(verdict, "")


def show_word(show: Show) -> str:
    """What a filter chip is called."""
    return {
        Show.ALL: tr("Tất cả"),
        Show.REFUSED: tr("Không nhập được"),
        Show.ASK: tr("Có thể trùng"),
        Show.WARNING: tr("Cảnh báo"),
        Show.MENDED: tr("Đã sửa"),
        Show.NEW: tr("Mới"),
        Show.UPDATED: tr("Cập nhật"),
        Show.SAME: tr("Như cũ"),
        Show.SKIPPED: tr("Bỏ qua"),
    }[show]


def mode_words() -> list[tuple[Mode, str]]:
    """The ways to import, the usual one first."""
    return [
        (Mode.BOTH, tr("Thêm mới và cập nhật")),
        (Mode.ADD, tr("Chỉ thêm mới")),
        (Mode.UPDATE, tr("Chỉ cập nhật")),
    ]


def encoding_word(encoding: Encoding) -> str:
    """How an old encoding is called by the people who used it."""
    return {Encoding.TCVN3: "TCVN3", Encoding.VNI: "VNI"}.get(encoding, "Unicode")


def counts_words(counts: Counts) -> str:
    """'120 dòng = 100 mới + 5 cập nhật + ...': the sum that always holds."""
    parts = (
        (counts.new, tr("mới")),
        (counts.updated, tr("cập nhật")),
        (counts.same, tr("như cũ")),
        (counts.skipped, tr("bỏ qua")),
        (counts.refused, tr("không nhập được")),
    )
    told = " + ".join(f"{format_integer(count)} {word}" for count, word in parts if count)
    return tr("{0} dòng = {1}").format(format_integer(counts.read), told or "0")
