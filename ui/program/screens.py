"""Which screens the window has, in the order of the navigation."""

from dataclasses import dataclass

from ui.common.translation import tr


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
        Place("institution_programme", tr("Chương trình của trường"), "programme", records),
        Place("person", tr("Người tham gia"), "person", records),
        Place("yearly_figures", tr("Số liệu năm"), "figures", records),
        Place("macro_indicator", tr("Chỉ tiêu vĩ mô"), "indicator", records),
        Place("report", tr("Báo cáo"), "report", reports),
        Place("office_profile", tr("Hồ sơ cơ quan"), "file", system),
        Place("settings", tr("Thiết lập"), "settings", system),
    )
