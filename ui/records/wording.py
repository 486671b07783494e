"""Sentences about kinds of record, and moments as people say them."""

from datetime import datetime

from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.records.description import Description
from ui.common.translation import shown, tr

_NEW = {
    "organisation": "Đơn vị mới",
    "support": "Hỗ trợ mới",
    "certificate": "Chứng nhận mới",
    "training_course": "Lớp mới",
    "expert": "Chuyên gia mới",
    "leading_recognition": "Công nhận mới",
    "institution_programme": "Chương trình mới",
    "person": "Người mới",
    "yearly_figures": "Số liệu mới",
    "macro_indicator": "Chỉ tiêu mới",
    "office_profile": "Hồ sơ mới",
}
_EMPTY = {
    "organisation": (
        "Chưa có đơn vị nào",
        "Ghi doanh nghiệp, hợp tác xã, cơ quan đầu tiên; hỗ trợ, chứng nhận và đào tạo sau đó "
        "chỉ cần chọn đơn vị.",
    ),
    "support": (
        "Chưa có hỗ trợ nào",
        "Mỗi dòng là một đơn vị và một hệ thống, công cụ được hỗ trợ, với ngày của từng mốc.",
    ),
    "certificate": (
        "Chưa có chứng nhận nào",
        "Ghi chứng nhận của đơn vị; ngày hết hạn được nhắc ở Tổng quan.",
    ),
    "training_course": (
        "Chưa có lớp nào",
        "Ghi lớp đầu tiên, rồi gõ tên học viên hoặc dán cả danh sách từ Excel.",
    ),
    "expert": (
        "Chưa có chuyên gia nào",
        "Ghi chuyên gia cùng các chứng chỉ để tính mục tiêu MT06.",
    ),
    "leading_recognition": (
        "Chưa có doanh nghiệp đi đầu",
        "Ghi văn bản công nhận để tính mục tiêu MT03.",
    ),
    "institution_programme": (
        "Chưa có chương trình nào",
        "Ghi chương trình đào tạo năng suất của các trường để tính mục tiêu MT05.",
    ),
    "person": (
        "Chưa có ai",
        "Người tham gia được thêm khi ghi học viên của lớp, hoặc ghi tại đây.",
    ),
    "yearly_figures": (
        "Chưa có số liệu năm",
        "Ghi lao động, doanh thu, vốn của từng đơn vị theo năm.",
    ),
    "macro_indicator": (
        "Chưa có chỉ tiêu vĩ mô",
        "Ghi số liệu của cơ quan thống kê cho MT01 và MT02, kèm nguồn.",
    ),
}


def new_text(description: Description) -> str:
    """'Đơn vị mới': the button that starts a record, and the heading of its form."""
    default = f"{description.label} mới"
    return shown(_NEW.get(description.type, default))


def empty_text(description: Description) -> tuple[str, str]:
    """(what there is not, how to begin) for a list without records."""
    default = (f"Chưa có {description.label_plural.lower()}", "Ghi bản ghi đầu tiên.")
    heading, advice = _EMPTY.get(description.type, default)
    return shown(heading), shown(advice)


def local_moment(stored: str) -> datetime:
    """A stored moment (UTC, ISO) on the clock of Vietnam."""
    return datetime.fromisoformat(stored).astimezone(VIETNAM)


def moment_text(stored: str, now: datetime) -> str:
    """'lúc 14:32' for today, else 'ngày 20/11/2025 lúc 14:32'."""
    moment = local_moment(stored)
    time = tr("lúc {0}").format(f"{moment:%H:%M}")
    if moment.date() == now.astimezone(VIETNAM).date():
        return time
    return tr("ngày {0} {1}").format(f"{moment:%d/%m/%Y}", time)
