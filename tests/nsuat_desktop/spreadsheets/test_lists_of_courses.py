"""Lists of courses, people, events and the like as offices keep them: none is read wrong unseen."""

from datetime import date

import pytest

from nsuat_desktop.records.registry import description_of
from nsuat_desktop.spreadsheets.award_words import level_of
from nsuat_desktop.spreadsheets.choice_values import is_absence, read_choice, read_flag
from nsuat_desktop.spreadsheets.converted import ColumnContext, Verdict
from nsuat_desktop.spreadsheets.courses import course_of, kind_by_title
from nsuat_desktop.spreadsheets.matching import is_complete, match
from nsuat_desktop.spreadsheets.names import organisation_kind_of
from nsuat_desktop.spreadsheets.planned import ImportPlan
from nsuat_desktop.spreadsheets.values import convert, stand_as_they_are
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.spreadsheets.import_help import actions, planned, reasons, sheet_of
from tests.nsuat_desktop.spreadsheets.rows_help import _, only


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
        ("(Tổ chức tại Nam Định theo Kế hoạch số 12/KH-SKHCN ngày 01/9/2023)", "Nam Định"),
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


ROLL = ("DANH SÁCH THAM DỰ LỚP TẬP HUẤN 5S NGÀY 9/7/2024",)


def came(plan: ImportPlan) -> list[object]:
    writes = plan.batch.writes.values()
    return [write.values["attended"] for write in writes if write.type == "attendance"]


def test_who_is_ticked_as_absent_did_not_come(workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng")
    rows = ((1, "Nguyễn Văn An", "UBND xã A", "x", _), (2, "Trần Bình", "UBND xã A", _, "x"))

    assert came(planned(workspace, sheet_of(header, rows, *ROLL))) == [True, False]


def test_who_is_not_ticked_where_others_are_is_to_be_looked_at(workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Có mặt")
    ticked = ((1, "Nguyễn Văn An", "UBND xã A", "x"), (2, "Trần Bình", "UBND xã A", _))
    plan = planned(workspace, sheet_of(header, ticked, *ROLL))

    assert came(plan) == [True, False]
    assert any("coi là vắng" in reason for reason in reasons(plan, Verdict.WARNING))

    none = tuple((*row[:3], _) for row in ticked)
    assert came(planned(workspace, sheet_of(header, none, *ROLL))) == [True, True]


def test_a_v_beside_an_x_may_be_either(workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Điểm danh")
    rows = ((1, "Nguyễn Văn An", "UBND xã A", "x"), (2, "Trần Bình", "UBND xã A", "v"))
    plan = planned(workspace, sheet_of(header, rows, *ROLL))

    assert actions(plan) == ["new", "refused"]


AWARDS = "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN NĂM 2023"


def awards(plan: ImportPlan) -> list[dict[str, object]]:
    writes = plan.batch.writes
    links = ("organisation", "person")
    return [
        {
            "level": write.values["level"],
            "year": write.values["year"],
            **{
                link: writes[str(write.values[link])].values.get("full_name")
                or writes[str(write.values[link])].values.get("name")
                for link in links
                if link in write.values
            },
        }
        for write in writes.values()
        if write.type == "award"
    ]


def test_awards_of_organisations_and_persons_in_one_column(workspace: Workspace) -> None:
    header = ("STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng")
    rows = (
        (1, "Công ty CP May Sông Hồng", "Bằng khen"),
        (2, "HTX Nghĩa Lâm", "Bằng khen"),
        (3, "Ông Nguyễn Văn An, Giám đốc Công ty CP May", "Bằng khen"),
        (4, "Lê Văn Cường", "Bằng khen"),
    )
    plan = planned(workspace, sheet_of(header, rows, AWARDS))
    told = {"level": "province", "year": 2023}

    assert actions(plan) == ["new", "new", "new", "refused"]
    assert awards(plan) == [
        {**told, "organisation": "Công ty CP May Sông Hồng"},
        {**told, "organisation": "HTX Nghĩa Lâm"},
        {**told, "person": "Nguyễn Văn An"},
    ]
    assert "tập thể hay cá nhân" in reasons(plan, Verdict.ERROR)[0]


def test_persons_of_one_unit_have_an_award_each(workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức")
    rows = (
        (1, "Bà Lê Thị Hoa", "Giám đốc", "HTX Nghĩa Lâm", "Bằng khen"),
        (2, "Trần Văn Bình", "Kế toán", "HTX Nghĩa Lâm", "Bằng khen"),
    )
    plan = planned(workspace, sheet_of(header, rows, AWARDS))
    people = [each.values for each in plan.batch.writes.values() if each.type == "person"]

    assert [each.get("person") for each in awards(plan)] == ["Lê Thị Hoa", "Trần Văn Bình"]
    assert [(each.get("post"), each.get("sex")) for each in people] == [
        ("Giám đốc", "female"),
        ("Kế toán", None),
    ]


def test_an_award_to_a_unit_is_not_that_of_its_people(workspace: Workspace) -> None:
    header = ("STT", "Tập thể", "Cá nhân", "Hình thức khen")
    rows = (
        (1, "HTX Nghĩa Lâm", _, "Bằng khen"),
        (2, "HTX Nghĩa Lâm", "Trần Văn Bình", "Bằng khen"),
        (3, "HTX Nghĩa Lâm", "Lê Thị Hoa", "Bằng khen"),
    )

    assert actions(planned(workspace, sheet_of(header, rows, AWARDS))) == ["new"] * 3


@pytest.mark.parametrize(
    ("lines", "level"),
    [
        (("ĐƯỢC UBND HUYỆN TẶNG GIẤY KHEN",), "local"),
        (("Kèm theo Quyết định số 1/QĐ-TTg của Thủ tướng Chính phủ",), "national"),
        (("UBND HUYỆN NGHĨA HƯNG", "DANH SÁCH KHEN THƯỞNG"), None),
        (("UBND huyện đề nghị UBND tỉnh tặng Bằng khen",), None),
    ],
)
def test_the_level_of_awards_is_that_of_who_gives_them(
    lines: tuple[str, ...], level: str | None
) -> None:
    assert level_of(lines) == level


@pytest.mark.parametrize(
    ("text", "value"), [("3K", 3000), ("2,5K", 2500), ("3 nghìn lượt", 3000), ("2 chục", None)]
)
def test_words_that_multiply_a_number_are_not_dropped(text: str, value: int | None) -> None:
    reach = description_of("communication").by_name["reach"]

    assert convert(reach, text, ColumnContext(date(2025, 11, 23))).value == value


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("TS. Nguyễn Văn An", "Nguyễn Văn An"),
        ("PGS, TS. Trần Văn Bình", "Trần Văn Bình"),
        ("Ths.Lê Hải Nam", "Lê Hải Nam"),
        ("Ông TS. Lê Minh Hải", "Lê Minh Hải"),
        ("Ô. Lê Minh Hải", "Lê Minh Hải"),
        ("Tsan Văn An", "Tsan Văn An"),
        ("(chưa phân công)", None),
    ],
)
def test_a_name_is_the_same_with_a_degree(text: str, name: str | None) -> None:
    full_name = description_of("person").by_name["full_name"]
    context = ColumnContext(date(2025, 11, 23))
    found = convert(full_name, text, context)

    assert found.value == name
    assert stand_as_they_are(full_name, [text], context) is (name == text)
    assert found.verdict is (Verdict.FINE if name == text else Verdict.MENDED)


def test_from_and_to_under_one_heading_are_the_first_and_last_day() -> None:
    table = only(
        ("STT", "Tên lớp", "Thời gian", _, "Địa điểm"),
        (_, _, "Từ", "Đến", _),
        (1, "Tập huấn 5S", "12/3/2024", "14/3/2024", "UBND xã A"),
        merged=((0, 2, 0, 3),),
    )

    assert [*match(table).columns.values()] == ["title", "starts", "ends", "venue"]


@pytest.mark.parametrize("header", ["Số, ngày ban hành", "Số, ký hiệu; ngày, tháng văn bản"])
def test_a_column_of_numbers_and_days_tells_both(workspace: Workspace, header: str) -> None:
    columns = ("STT", header, "Trích yếu", "Cơ quan ban hành")
    rows = ((1, "Số 1322/QĐ-TTg ngày 31/8/2020", "Chương trình quốc gia", "Thủ tướng"),)
    plan = planned(workspace, sheet_of(columns, rows, "DANH MỤC VĂN BẢN"))
    (write,) = plan.batch.writes.values()

    assert (write.values["number"], write.values["date"]) == ("1322/QĐ-TTg", "2020-08-31")


def test_notes_that_say_who_was_absent_are_heeded(workspace: Workspace) -> None:
    header = ("STT", "Họ và tên", "Đơn vị", "Ghi chú")
    notes = ("Vắng có phép", "Vắng ngày 2", "Vàng An Quý", "nghỉ hưu", "Không")
    rows = [(place, f"Trần Bình {place}", "UBND xã A", note) for place, note in enumerate(notes)]
    plan = planned(workspace, sheet_of(header, rows, *ROLL))
    told = [reason for reason in reasons(plan, Verdict.WARNING) if "Ghi chú" in reason]

    assert came(plan) == [False, True, True, True, True]
    assert ["nên coi là vắng" in reason for reason in told] == [True, False]


@pytest.mark.parametrize(
    ("text", "flag"), [("Vắng có phép", False), ("không tham dự", False), ("vàng", None)]
)
def test_words_for_who_came(text: str, flag: bool | None) -> None:
    if flag is not None:
        assert read_flag(text) is flag
    assert is_absence(text) is (flag is False)


def test_a_day_that_may_be_two_months_is_none() -> None:
    starts = description_of("event").by_name["starts"]
    context = ColumnContext(date(2025, 11, 23))

    assert convert(starts, "05-06/2024", context).verdict is Verdict.ERROR
    assert convert(starts, "14-06/2024", context).value == "2024-06-14"


@pytest.mark.parametrize("header", ["Đơn vị thực hiện", "Cơ quan chủ trì", "Đơn vị phối hợp"])
def test_who_sees_to_a_task_makes_no_list_of_organisations(header: str) -> None:
    table = only(
        ("KẾT QUẢ THỰC HIỆN NĂM 2024",),
        ("TT", "Nhiệm vụ", "Kết quả thực hiện", header, "Ghi chú"),
        (1, "Tổ chức hội thảo", "Đã tổ chức 02 hội thảo", "Phòng Kinh tế", _),
    )

    assert match(table).record_type != "organisation"


def test_difficulties_with_a_bare_day_and_their_state() -> None:
    table = only(
        ("STT", "Ngày", "Đơn vị", "Khó khăn, vướng mắc", "Đề xuất", "Trạng thái"),
        (1, "3/4/2024", "Công ty TNHH A", "Thiếu lao động", "Mở lớp", "Đã gửi"),
    )

    assert match(table).record_type == "difficulty"
    assert is_complete(match(table))
    assert not match(table).unmatched
