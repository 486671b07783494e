"""Which screens the window has, in the order of the navigation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.common.translation import tr

if TYPE_CHECKING:
    from ui.common.screen import Screen
    from ui.program.session import Session
    from ui.records.screen import RecordsScreen

# What has no screen of its own is shown on another one.
SHOWN_ON = {"attendance": "training_course", "report": "report_board"}


@dataclass(frozen=True)
class Place:
    """One screen: its key is the type of its records where it is a list of records.

    Places with one `entry` are tabs of one line of the navigation, which has that title.
    """

    key: str
    title: str
    icon: str
    section: str = ""
    entry: str = ""


def places() -> tuple[Place, ...]:
    """All screens, titled in the language of the window (asked after translators are there)."""
    return (
        Place("overview", tr("Tổng quan"), "overview"),
        Place("notices", tr("Việc cần làm"), "todo"),
        *_record_places(tr("Ghi chép")),
        *_activity_places(tr("Ghi chép")),
        Place("import", tr("Nhập từ Excel"), "import", tr("Ghi chép")),
        Place("report", tr("Soạn báo cáo"), "report", tr("Báo cáo"), tr("Báo cáo")),
        Place("report_board", tr("Sổ báo cáo"), "report", tr("Báo cáo"), tr("Báo cáo")),
        Place("report_free", tr("Báo cáo chuyên đề"), "report", tr("Báo cáo"), tr("Báo cáo")),
        Place("report_check", tr("Kiểm tra bản in"), "report", tr("Báo cáo"), tr("Báo cáo")),
        Place("macro_indicator", tr("Chỉ tiêu vĩ mô"), "indicator", tr("Báo cáo")),
        *_system_places(tr("Hệ thống")),
    )


def _record_places(section: str) -> tuple[Place, ...]:
    units, training, experts = (
        tr("Đơn vị"),
        tr("Đào tạo"),
        tr("Chuyên gia, mạng lưới"),
    )
    return (
        Place("organisation", tr("Đơn vị"), "organisation", section, units),
        Place("yearly_figures", tr("Số liệu năm"), "figures", section, units),
        Place("leading_recognition", tr("Doanh nghiệp đi đầu"), "recognition", section, units),
        Place("support", tr("Hỗ trợ"), "support", section),
        Place("certificate", tr("Chứng nhận"), "certificate", section),
        Place("training_course", tr("Lớp đào tạo"), "training", section, training),
        Place("institution_programme", tr("Đào tạo ở trường"), "programme", section, training),
        Place("person", tr("Người tham gia"), "person", section, training),
        Place("expert", tr("Chuyên gia"), "expert", section, experts),
        Place("network_member", tr("Mạng lưới"), "network", section, experts),
    )


def _activity_places(section: str) -> tuple[Place, ...]:
    promotion, money, checks = (
        tr("Truyền thông, sự kiện"),
        tr("Nhiệm vụ, kinh phí"),
        tr("Kiểm tra, kiến nghị"),
    )
    return (
        Place("communication", tr("Truyền thông"), "communication", section, promotion),
        Place("event", tr("Sự kiện"), "event", section, promotion),
        Place("award", tr("Tôn vinh"), "award", section, promotion),
        Place("cooperation", tr("Hợp tác quốc tế"), "cooperation", section, promotion),
        Place("plan_task", tr("Tiến độ nhiệm vụ"), "task", section, money),
        Place("budget_line", tr("Kinh phí"), "budget", section, money),
        Place("science_task", tr("Nhiệm vụ KH&CN"), "science", section, money),
        Place("inspection", tr("Kiểm tra"), "inspection", section, checks),
        Place("difficulty", tr("Khó khăn, kiến nghị"), "difficulty", section, checks),
        Place("policy_document", tr("Văn bản"), "document", section, checks),
    )


def _system_places(section: str) -> tuple[Place, ...]:
    offices = tr("Cơ quan, danh mục")
    return (
        Place("office_profile", tr("Hồ sơ cơ quan"), "file", section, offices),
        Place("agency", tr("Cơ quan phối hợp"), "organisation", section, offices),
        Place("catalogue_entry", tr("Danh mục"), "catalogue", section, offices),
        Place("units", tr("Sắp xếp đơn vị"), "map", section, offices),
        Place("unit_reform", tr("Quyết định sắp xếp"), "document", section, offices),
        Place("bin", tr("Thùng rác"), "delete", section),
        Place("settings", tr("Thiết lập"), "settings", section),
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
    if key == "report_board":
        from ui.reports.board_screen import BoardScreen

        return BoardScreen(workspace, session.changes, session.preferences.settings)
    if key == "report_free":
        from ui.reports.free_screen import FreeScreen

        return FreeScreen(workspace, session.changes)
    if key == "report_check":
        from ui.reports.check_screen import CheckScreen

        return CheckScreen(workspace)
    if key == "notices":
        from ui.notices.screen import NoticesScreen

        return NoticesScreen(
            workspace, session.changes, session.centre, session.open_record, session.open_records
        )
    if key == "import":
        from ui.imports.screen import ImportScreen

        importing = ImportScreen(
            workspace,
            session.changes,
            session.open_record,
            session.open_records,
            session.preferences.settings,
        )
        if session.state is not None:
            importing.backed_up.connect(session.state.show_backup)
        return importing
    if key == "bin":
        from ui.bin.screen import BinScreen

        return BinScreen(workspace, session.changes, session.preferences.settings)
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
    if key == "units":
        from ui.units.screen import UnitsScreen

        return UnitsScreen(workspace, session.changes)
    records_screen = _records_screen(key)
    return records_screen(
        workspace, key, session.changes, session.open_record, session.preferences.settings
    )


def _records_screen(record_type: str) -> "type[RecordsScreen]":
    """How records of a type are shown: most have a list and a form only."""
    if record_type == "budget_line":
        from ui.plan.budget_screen import BudgetScreen

        return BudgetScreen
    if record_type == "plan_task":
        from ui.plan.tasks_screen import TasksScreen

        return TasksScreen
    if record_type == "macro_indicator":
        from ui.productivity.macro_screen import MacroScreen

        return MacroScreen
    if record_type == "agency":
        from ui.units.agency_screen import AgencyScreen

        return AgencyScreen
    from ui.records.screen import RecordsScreen

    return RecordsScreen
