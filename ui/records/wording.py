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
    "network_member": "Thành viên mới",
    "communication": "Tin, bài mới",
    "event": "Sự kiện mới",
    "award": "Tôn vinh mới",
    "cooperation": "Hợp tác mới",
    "science_task": "Nhiệm vụ mới",
    "policy_document": "Văn bản mới",
    "inspection": "Lần kiểm tra mới",
    "budget_line": "Khoản kinh phí mới",
    "difficulty": "Kiến nghị mới",
    "plan_task": "Công việc mới",
    "agency": "Cơ quan mới",
    "catalogue_entry": "Mục mới",
    "unit_reform": "Quyết định mới",
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
    "network_member": (
        "Chưa có thành viên mạng lưới",
        "Ghi tổ chức tư vấn, đào tạo, chứng nhận, thử nghiệm cùng hỗ trợ năng suất trên địa bàn.",
    ),
    "communication": (
        "Chưa có tin, bài nào",
        "Ghi tin, bài, phóng sự, ấn phẩm về năng suất, chất lượng: hình thức, kênh, ngày.",
    ),
    "event": (
        "Chưa có sự kiện nào",
        "Ghi hội thảo, hội nghị, tham quan; có danh sách người dự thì ghi thêm ở lớp đào tạo.",
    ),
    "award": (
        "Chưa có tôn vinh nào",
        "Ghi giải thưởng, bằng khen về năng suất, chất lượng của đơn vị, cá nhân.",
    ),
    "cooperation": (
        "Chưa có hợp tác quốc tế",
        "Ghi hoạt động với tổ chức nước ngoài: đối tác, thời gian, kết quả.",
    ),
    "science_task": (
        "Chưa có nhiệm vụ KH&CN",
        "Ghi đề tài, dự án: tổ chức chủ trì, thời gian, kinh phí, kết quả.",
    ),
    "policy_document": (
        "Chưa có văn bản nào",
        "Ghi văn bản chỉ đạo, hướng dẫn: số, ngày, cơ quan ban hành, trích yếu.",
    ),
    "inspection": (
        "Chưa có lần kiểm tra nào",
        "Ghi đơn vị, ngày, kết luận; hạn khắc phục được nhắc ở Việc cần làm.",
    ),
    "budget_line": (
        "Chưa có kinh phí",
        "Ghi từng khoản theo năm, nguồn, nhiệm vụ: dự toán, được giao, giải ngân, quyết toán.",
    ),
    "difficulty": (
        "Chưa có khó khăn, kiến nghị",
        "Ghi vướng mắc, đề xuất và trả lời của nơi được kiến nghị.",
    ),
    "plan_task": (
        "Chưa có công việc nào",
        "Ghi việc của kế hoạch: chủ trì, thời gian, sản phẩm, tiến độ.",
    ),
    "agency": (
        "Chưa có cơ quan nào",
        "Ghi cơ quan có trách nhiệm theo phần IV của kế hoạch.",
    ),
    "catalogue_entry": (
        "Chưa thêm mục nào",
        "Danh mục chung đã chọn được; chỉ thêm tiêu chuẩn, công cụ mà danh mục chung chưa có.",
    ),
    "unit_reform": (
        "Chưa có quyết định nào",
        "Quyết định sắp xếp đơn vị hành chính được ghi khi áp dụng ở Sắp xếp đơn vị.",
    ),
    "report": (
        "Chưa có báo cáo nào",
        "Báo cáo vào sổ khi được chốt ở Soạn báo cáo hoặc Báo cáo chuyên đề.",
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
