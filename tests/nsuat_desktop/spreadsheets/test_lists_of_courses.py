"""Lists of courses, people, events and the like as offices keep them: none is read wrong unseen."""

import pytest

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.choice_values import read_choice
from nsuat_desktop.spreadsheets.courses import course_of, kind_by_title
from nsuat_desktop.spreadsheets.matching import is_complete, match
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from tests.nsuat_desktop.spreadsheets.rows_help import only


def days_of(*lines: str) -> tuple[object, object]:
    found = course_of(("LỚP TẬP HUẤN 5S", *lines))
    assert found is not None
    return found.get("starts"), found.get("ends")


@pytest.mark.parametrize(
    "line",
    [
        "Thời gian: 02 ngày, 12 và 13 tháng 6 năm 2024",
        "Ngày 12/6 và 13/6/2024",
        "Thời gian: 12, 13/6/2024",
        "Chiều 12 và 13/6/2024",
        "Sáng 12/6 - chiều 13/6/2024",
        "Từ ngày 12 tháng 6 đến ngày 13 tháng 6 năm 2024",
        "Từ 8h00 ngày 12/6/2024 đến 17h00 ngày 13/6/2024",
        "Khai giảng: 12/6/2024 - Bế giảng: 13/6/2024",
        "Khai giảng 8 giờ ngày 12 tháng 6 năm 2024; bế giảng ngày 13 tháng 6 năm 2024",
    ],
)
def test_the_days_of_a_course_are_its_first_and_its_last(line: str) -> None:
    assert days_of(line) == ("2024-06-12", "2024-06-13")


def test_a_course_opens_on_one_line_and_closes_on_the_next() -> None:
    assert days_of("Khai giảng: 12/6/2024", "Bế giảng: 13/6/2024") == ("2024-06-12", "2024-06-13")


@pytest.mark.parametrize(
    "line",
    [
        "Thời gian: 7h30 - 11h30 ngày 14/5/2024",
        "Lúc 13:30 ngày 14.5.2024",
        "Tại hội trường tầng 2, 14/5/2024",
        "Theo Giấy mời số 30/GM-UBND ngày 02/5/2024, học ngày 14/5/2024",
    ],
)
def test_hours_floors_and_papers_are_no_days_of_a_course(line: str) -> None:
    assert days_of(line) == ("2024-05-14", "2024-05-14")


@pytest.mark.parametrize(
    "line",
    [
        "(Kèm theo Quyết định số 15/QĐ-UBND ngày 02/5/2024 của UBND huyện)",
        "Số: 12/DS-UBND Nghĩa Hưng, ngày 20 tháng 4 năm 2024",
        "PHÒNG KINH TẾ Nghĩa Hưng, ngày 20 tháng 4 năm 2024",
    ],
)
def test_the_day_of_the_paper_is_not_that_of_the_course(line: str) -> None:
    assert days_of(line) == (None, None)
    assert days_of(line, "Thời gian: 14/5/2024") == ("2024-05-14", "2024-05-14")


def test_a_course_in_two_turns_has_no_last_day_that_is_sure() -> None:
    assert days_of("Đợt 1: 14/5/2024, đợt 2: 20/6/2024") == ("2024-05-14", None)


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Địa điểm: HT UBND xã", "HT UBND xã"),
        ("Tại Hội trường UBND huyện, ngày 14 tháng 5 năm 2024", "Hội trường UBND huyện"),
        ("Địa điểm: Hội trường xã A. Thời gian: 14/5/2024", "Hội trường xã A"),
    ],
)
def test_the_place_of_a_course_ends_before_its_days(line: str, venue: str) -> None:
    found = course_of(("LỚP TẬP HUẤN 5S", line))

    assert found is not None
    assert found["venue"] == venue


def test_a_list_over_several_courses_is_of_none_that_its_title_names() -> None:
    titles = ("DANH SÁCH HỌC VIÊN CÁC LỚP TẬP HUẤN NĂM 2024", "(Tính đến 31/12/2024)")
    table = only(
        *((title,) for title in titles),
        ("STT", "Lớp tập huấn", "Họ tên học viên", "Cơ quan", "Kết quả"),
        (1, "Tập huấn 5S", "Nguyễn Văn A", "UBND xã Nghĩa Lâm", "Đạt"),
    )

    assert course_of(titles) == {"kind": "workshop_training"}
    assert match(table).columns[1] == "course.title"


@pytest.mark.parametrize(
    ("record_type", "title", "header", "row", "paths"),
    [
        (
            "network_member",
            "MẠNG LƯỚI TỔ CHỨC HỖ TRỢ NĂNG SUẤT",
            ("STT", "Tên tổ chức", "Vai trò", "Dịch vụ", "Thời điểm tham gia"),
            (1, "Viện Năng suất Việt Nam", "Tư vấn", "Tư vấn Lean", "15/3/2024"),
            {"organisation.name", "role", "services", "starts"},
        ),
        (
            "event",
            "HỘI NGHỊ, HỘI THẢO NĂM 2023",
            (
                "STT",
                "Tên hội nghị",
                "Ngày tổ chức",
                "Cơ quan chủ trì",
                "Số lượng (người)",
                "KP (trđ)",
            ),
            (1, "Hội thảo Lean", "12/10/2023", "Sở KHCN", 120, "45,5"),
            {"title", "starts", "organiser", "participants", "cost"},
        ),
        (
            "cooperation",
            "HỢP TÁC QUỐC TẾ",
            ("TT", "Nội dung hợp tác", "Đối tác", "Quốc gia", "Hình thức", "Thời gian", "Số người"),
            (1, "Đào tạo chuyên gia", "APO", "Nhật Bản", "Đào tạo", "2023", 3),
            {"title", "partner", "country", "kind", "starts", "participants"},
        ),
        (
            "institution_programme",
            "CÁC TRƯỜNG CÓ NỘI DUNG NĂNG SUẤT CHẤT LƯỢNG",
            ("STT", "Tên trường", "Tên môn học/học phần", "Năm học", "Số SV"),
            (1, "Trường ĐH Kinh tế", "Quản lý chất lượng", "2023-2024", 120),
            {"institution.name", "name", "starts", "learners"},
        ),
        (
            "plan_task",
            "PHÂN CÔNG NHIỆM VỤ",
            ("TT", "Nhiệm vụ", "Nội dung công việc", "Cơ quan chủ trì", "Thời gian thực hiện"),
            (1, "II.5.1", "Xây dựng chuyên mục", "Phòng VH&TT", "01/3/2024"),
            {"code", "text", "lead", "starts"},
        ),
    ],
)
def test_columns_of_further_lists_are_known(
    record_type: str,
    title: str,
    header: tuple[str, ...],
    row: tuple[object, ...],
    paths: set[str],
) -> None:
    matching = match(only((title,), header, row))  # type: ignore[arg-type]

    assert matching.record_type == record_type
    assert set(matching.columns.values()) == paths
    assert is_complete(matching)
    assert not matching.unmatched


def test_words_that_tell_kinds() -> None:
    role = description_of("network_member").by_name["role"]
    found = read_choice(role, "Thử nghiệm, chứng nhận")

    assert found is not None
    assert found.code == "certification"
    assert kind_by_title("event", "Sơ kết 2 năm thực hiện Kế hoạch") == "conference"
    assert organisation_kind_of("Trường ĐH Kinh tế") == "university"
    assert organisation_kind_of("Trường CĐ Công nghiệp") == "college"
    assert organisation_kind_of("CĐ cơ sở") is None
