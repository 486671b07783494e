"""Which screens the window has, in the order of the navigation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.common.translation import tr

if TYPE_CHECKING:
    from ui.common.screen import Screen
    from ui.program.session import Session

# What has no screen of its own is shown on another one.
SHOWN_ON = {"attendance": "training_course"}


@dataclass(frozen=True)
class Place:
    """One screen: its key is the type of its records where it is a list of records."""

    key: str
    title: str
    icon: str
    section: str = ""


def places() -> tuple[Place, ...]:
    """All screens, titled in the language of the window (asked after translators are there)."""
    records, reports, system = tr("Ghi chép"), tr("Báo cáo"), tr("Hệ thống")
    return (
        Place("overview", tr("Tổng quan"), "overview"),
        Place("organisation", tr("Đơn vị"), "organisation", records),
        Place("support", tr("Hỗ trợ"), "support", records),
        Place("certificate", tr("Chứng nhận"), "certificate", records),
        Place("training_course", tr("Đào tạo"), "training", records),
        Place("expert", tr("Chuyên gia"), "expert", records),
        Place("leading_recognition", tr("Doanh nghiệp đi đầu"), "recognition", records),
        Place("institution_programme", tr("Đào tạo ở trường"), "programme", records),
        Place("person", tr("Người tham gia"), "person", records),
        Place("yearly_figures", tr("Số liệu năm"), "figures", records),
        Place("macro_indicator", tr("Chỉ tiêu vĩ mô"), "indicator", records),
        Place("report", tr("Báo cáo"), "report", reports),
        Place("office_profile", tr("Hồ sơ cơ quan"), "file", system),
        Place("settings", tr("Thiết lập"), "settings", system),
    )


def screen_of_records(record_type: str) -> str:
    """Key of the screen that shows records of a type."""
    return SHOWN_ON.get(record_type, record_type)


def build_screen(key: str, session: "Session") -> "Screen":
    """Make a screen when it is first opened; only now are its modules loaded."""
    workspace = session.open_workspace
    if key == "report":
        from ui.reports.screen import ReportScreen

        return ReportScreen(workspace, session.changes, session.year, session.open_records)
    if key == "settings":
        from ui.settings.screen import SettingsScreen

        settings = SettingsScreen(workspace, session.preferences, session.state)
        settings.name_changed.connect(session.show_name)
        session.name_shown.connect(settings.show_name)
        settings.practice_asked.connect(
            session.own_asked if session.is_sample else session.sample_asked
        )
        settings.offer_practice(is_sample=session.is_sample)
        return settings
    if key == "training_course":
        from ui.training.screen import TrainingScreen

        return TrainingScreen(
            workspace, session.changes, session.open_record, session.preferences.settings
        )
    from ui.records.screen import RecordsScreen

    return RecordsScreen(
        workspace, key, session.changes, session.open_record, session.preferences.settings
    )
