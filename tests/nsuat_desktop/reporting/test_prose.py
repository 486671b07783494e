"""Drafted sentences, word by word, and what becomes of the clerk's own."""

from dataclasses import replace

import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.reporting.edits import ReportEdits
from nsuat_desktop.reporting.facts import facts_of, next_period, period_phrase, plan_name
from nsuat_desktop.reporting.figures import PeriodFrame, PlanFrame, Snapshot
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.prose import changes_between, draft_sections, prose_of
from nsuat_desktop.reporting.snapshot import take_snapshot
from nsuat_desktop.reporting.template import Fact, Section, Sentence, placeholders, report_template
from nsuat_desktop.reporting.wording import compared, dash_lines, million, names, percent
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.reporting.worked_year import WorkedYear

YEAR = period("year", "2025")


def drafts(snapshot: Snapshot) -> dict[str, str]:
    return {section: drafted.text for section, drafted in draft_sections(snapshot).items()}


@pytest.fixture
def worked(office_workspace: Workspace) -> WorkedYear:
    return WorkedYear(office_workspace)


@pytest.fixture
def snapshot(worked: WorkedYear) -> Snapshot:
    return take_snapshot(worked.workspace, YEAR)


@pytest.mark.parametrize(
    ("now", "before", "text"),
    [
        (181, 148, "tăng 22,3% so với cùng kỳ năm trước"),
        (12, 10, "tăng 20% so với cùng kỳ năm trước"),
        (9, 12, "giảm 25% so với cùng kỳ năm trước"),
        (5, 3, "tăng 02 lớp so với cùng kỳ năm trước"),
        (0, 4, "giảm 04 lớp so với cùng kỳ năm trước"),
        (4, 4, "bằng cùng kỳ năm trước"),
        (2, 0, "cùng kỳ năm trước chưa phát sinh"),
        (0, 0, ""),
    ],
)
def test_comparison_with_the_year_before(now: int, before: int, text: str) -> None:
    assert compared(now, before, "lớp") == text


def test_shares_and_money_drop_an_empty_decimal() -> None:
    assert percent(1, 3) == "33,3%"
    assert percent(1, 4) == "25%"
    assert percent(20, 1000) == "2%"
    assert percent(2, 2) == "100%"
    assert million(1_250_500_000) == "1.250,5"
    assert million(90_000_000) == "90"


def test_long_lists_tell_how_many_more() -> None:
    assert names([f"đơn vị {n}" for n in range(8)], "đơn vị").endswith("và 03 đơn vị khác")
    lines = dash_lines([f"Việc {n}" for n in range(12)], "nhiệm vụ").splitlines()
    assert (len(lines), lines[0], lines[-1]) == (11, "- Việc 0.", "- Và 02 nhiệm vụ khác.")


def test_training_of_the_worked_year(snapshot: Snapshot) -> None:
    assert drafts(snapshot)["II.2.3"].splitlines() == [
        "Trong năm 2025, trên địa bàn huyện Nghĩa Hưng đã tổ chức 01 lớp tập huấn, đào tạo với "
        "11 lượt người tham gia, gồm 03 lượt cán bộ, công chức, viên chức và 08 lượt lãnh đạo, "
        "quản lý, người lao động của doanh nghiệp; tăng 02 lượt so với cùng kỳ năm trước. Nội "
        "dung các lớp: “Lớp kaizen”. Chi tiết tại Phụ lục III kèm theo.",
        "Đến ngày 23/11/2025 có 01 chuyên gia năng suất chất lượng có chứng chỉ còn hiệu lực, "
        "trong đó 01 người được cấp chứng chỉ trong kỳ (Phụ lục IV kèm theo).",
    ]


def test_supports_of_the_worked_year(snapshot: Snapshot) -> None:
    first, second, third, *examples = drafts(snapshot)["II.2.2"].splitlines()
    assert first == (
        "Trong năm 2025, trên địa bàn huyện Nghĩa Hưng có 02 đơn vị, tăng 01 đơn vị so với cùng "
        "kỳ năm trước, được hỗ trợ xây dựng, áp dụng, chứng nhận hệ thống quản lý, công cụ nâng "
        "cao năng suất chất lượng, với 03 lượt hỗ trợ. Đến ngày 23/11/2025, trong các lượt hỗ "
        "trợ nêu trên có 01 lượt được chứng nhận, 01 lượt đã áp dụng và 01 lượt đang triển khai. "
        "Theo hệ thống, công cụ: 5S (01 lượt), ISO 9001 (01 lượt), Truy xuất nguồn gốc (01 "
        "lượt). Trong đó có 01 mô hình điểm: 5S tại Công ty TNHH Dệt Bình Minh. Có 01 đơn vị "
        "đăng ký tham gia, đang chờ xem xét."
    )
    assert second == (
        "Trong kỳ có 02 đơn vị hoàn thành áp dụng hoặc được chứng nhận. Có 02 chứng nhận được "
        "cấp trong kỳ, cùng kỳ năm trước chưa phát sinh. Đến ngày 23/11/2025 có 02 chứng nhận "
        "còn hiệu lực. Chi tiết tại Phụ lục II kèm theo."
    )
    assert third.startswith("Đến ngày 23/11/2025 có 01 doanh nghiệp được công nhận")
    assert examples == [
        "Một số kết quả điển hình:",
        "- Hộ kinh doanh Trần Văn Tám, áp dụng Truy xuất nguồn gốc: trước khi áp dụng, chưa có "
        "tem truy xuất; sau khi áp dụng, truy xuất 100% lô hàng.",
    ]


def test_money_and_assessment_of_the_worked_year(snapshot: Snapshot) -> None:
    told = drafts(snapshot)
    assert told["II.3"] == (
        "Kinh phí của các nội dung hỗ trợ hoàn thành và các lớp tập huấn, đào tạo tổ chức trong "
        "kỳ là 130 triệu đồng, gồm: ngân sách nhà nước 90 triệu đồng (69,2%), đối ứng của đơn "
        "vị 40 triệu đồng (30,8%). Chi tiết tại Phụ lục VI kèm theo."
    )
    assert told["III.2"] == (
        "Trong kỳ có 01 chứng nhận hết hạn chưa được chứng nhận lại. Có 01 lượt hỗ trợ dừng "
        "trong kỳ."
    )
    assert "Hướng dẫn 01 đơn vị có chứng nhận hết hạn trong 90 ngày tới" in told["IV"]


def test_what_the_district_alone_lacks_is_no_failing_of_the_district(snapshot: Snapshot) -> None:
    assert "chậm so với tiến độ" not in drafts(snapshot)["III.2"]
    department = replace(snapshot, office=replace(snapshot.office, level="department"))
    assert "chậm so với tiến độ" in drafts(department)["III.2"]


def test_a_year_in_which_nothing_happened(office_workspace: Workspace) -> None:
    told = drafts(take_snapshot(office_workspace, YEAR))
    assert told["II.2.2"] == (
        "Trong năm 2025, trên địa bàn huyện Nghĩa Hưng chưa phát sinh hoạt động hỗ trợ đơn vị "
        "áp dụng hệ thống quản lý, công cụ nâng cao năng suất chất lượng.\n"
        "Không có chứng nhận mới được cấp trong kỳ. Chi tiết tại Phụ lục II kèm theo."
    )
    assert told["II.2.3"].startswith(
        "Trong năm 2025, trên địa bàn huyện Nghĩa Hưng chưa phát sinh lớp tập huấn, đào tạo về "
        "năng suất chất lượng. "
    )
    assert told["V"].splitlines() == [
        "Trong kỳ, Ủy ban nhân dân huyện Nghĩa Hưng chưa có đề xuất, kiến nghị.",
        "Chi tiết tại Phụ lục VIII kèm theo.",
    ]
    assert all(told.values()), "every section says something"


def test_courses_without_a_list(worked: WorkedYear) -> None:
    for name, record_id in worked.ids.items():
        if name.startswith("kaizen/") and name[7:].isdigit():
            worked.workspace.records.delete(record_id)
    told = drafts(take_snapshot(worked.workspace, YEAR))["II.2.3"]
    assert told.startswith(
        "Trong năm 2025, trên địa bàn huyện Nghĩa Hưng đã tổ chức 01 lớp tập huấn, đào tạo; số "
        "lượt người tham gia chưa được tổng hợp."
    )


def test_without_a_year_before_nothing_is_compared(snapshot: Snapshot) -> None:
    told = drafts(replace(snapshot, previous=None))
    assert not [text for text in told.values() if "cùng kỳ" in text]


def test_other_activities_are_told_from_their_records(worked: WorkedYear) -> None:
    save = worked.workspace.records.save
    save(
        Draft(
            "policy_document",
            {
                "number": "15/KH-UBND",
                "date": "2025-02-20",
                "issuer": "Ủy ban nhân dân huyện",
                "summary": "Thực hiện Kế hoạch nâng cao năng suất năm 2025.",
            },
        )
    )
    save(
        Draft(
            "event",
            {
                "title": "Hội thảo mô hình điểm 5S",
                "kind": "workshop",
                "starts": "2025-04-10",
                "participants": 45,
            },
        )
    )
    save(
        Draft(
            "difficulty",
            {
                "content": "Doanh nghiệp nhỏ thiếu vốn đối ứng",
                "date": "2025-05-05",
                "proposal": "Tăng mức hỗ trợ cho doanh nghiệp nhỏ",
                "addressee": "department",
            },
        )
    )
    save(
        Draft(
            "budget_line",
            {
                "content": "Tập huấn",
                "year": 2025,
                "source": "science",
                "allotted": 200_000_000,
                "disbursed": 150_000_000,
            },
        )
    )
    told = drafts(take_snapshot(worked.workspace, YEAR))
    assert told["I"] == (
        "Trong năm 2025 có 01 văn bản chỉ đạo, triển khai các nội dung của Kế hoạch được ban "
        "hành:\n- Văn bản số 15/KH-UBND ngày 20/02/2025 của Ủy ban nhân dân huyện: Thực hiện Kế "
        "hoạch nâng cao năng suất năm 2025."
    )
    assert told["II.2.5"] == (
        "Hội thảo, hội nghị, tham quan học tập: tổ chức, tham gia 01 hội thảo, với 45 lượt người "
        "dự:\n- Hội thảo mô hình điểm 5S (45 người dự).\nChi tiết tại Phụ lục V kèm theo."
    )
    assert told["II.3"].splitlines()[:2] == [
        "Kinh phí được giao năm 2025 là 200 triệu đồng, đã giải ngân 150 triệu đồng, đạt 75%.",
        "Giải ngân so với kinh phí được giao, theo nguồn: sự nghiệp khoa học và công nghệ "
        "150/200 triệu đồng (75%).",
    ]
    assert told["V"] == (
        "Ủy ban nhân dân huyện Nghĩa Hưng đề xuất, kiến nghị:\n"
        "- Với Sở Khoa học và Công nghệ: Tăng mức hỗ trợ cho doanh nghiệp nhỏ.\n"
        "Chi tiết tại Phụ lục VIII kèm theo."
    )
    assert told["III.2"].endswith("Khó khăn, vướng mắc:\n- Doanh nghiệp nhỏ thiếu vốn đối ứng.")


@pytest.mark.parametrize(
    ("kind", "text", "phrase", "following"),
    [
        ("year", "2025", "Trong năm 2025", "năm 2026"),
        ("h1", "2025", "Trong 6 tháng đầu năm 2025", "6 tháng cuối năm 2025"),
        ("h2", "2025", "Trong 6 tháng cuối năm 2025", "6 tháng đầu năm 2026"),
        ("nine_months", "2025", "Trong 9 tháng đầu năm 2025", "3 tháng cuối năm 2025"),
        ("quarter", "IV/2025", "Trong quý IV năm 2025", "quý I năm 2026"),
        ("month", "12/2025", "Trong tháng 12 năm 2025", "tháng 1 năm 2026"),
        (
            "range",
            "2025-01-01..2025-06-30",
            "Trong thời gian từ ngày 01/01/2025 đến ngày 30/06/2025",
            "thời gian tới",
        ),
    ],
)
def test_periods_in_words(kind: str, text: str, phrase: str, following: str) -> None:
    asked = period(kind, text)  # type: ignore[arg-type]
    frame = PeriodFrame(
        kind=asked.kind,
        label=asked.label,
        start=asked.start.isoformat(),
        end=asked.end.isoformat(),
        year=asked.year,
        number=asked.number,
    )
    assert (period_phrase(frame), next_period(frame)) == (phrase, following)


def test_the_plan_is_named_without_inventing_its_number() -> None:
    plan = PlanFrame(
        id="x", type_name="Kế hoạch", title="Nâng cao năng suất", issuer="UBND tỉnh",
        number="", issued="2023-03",
    )  # fmt: skip
    assert plan_name(plan) == (
        "Kế hoạch của UBND tỉnh ban hành tháng 3 năm 2023 về nâng cao năng suất"
    )
    known = replace(plan, number="45/KH-UBND", issued="2023-02-05")
    assert plan_name(known) == (
        "Kế hoạch số 45/KH-UBND ngày 05 tháng 02 năm 2023 của UBND tỉnh về nâng cao năng suất"
    )


def test_the_word_for_the_level_comes_from_the_office(snapshot: Snapshot) -> None:
    commune = replace(
        snapshot.office,
        level="commune",
        name="Ủy ban nhân dân xã Đồng Thịnh",
        area="xã Đồng Thịnh",
    )
    told = " ".join(drafts(replace(snapshot, office=commune)).values())
    assert "trên địa bàn xã Đồng Thịnh" in told
    assert "huyện" not in told


def test_every_name_of_the_template_has_a_fact(snapshot: Snapshot) -> None:
    facts = facts_of(snapshot)
    for section in report_template().sections:
        for sentence in (each for paragraph in section.paragraphs for each in paragraph):
            wanted = {*placeholders(sentence.text), *(name.lstrip("!") for name in sentence.when)}
            assert wanted <= facts.keys(), f"{section.id}: {wanted - facts.keys()}"
        assert {name.lstrip("!") for name in section.asks_when or ()} <= facts.keys()


def test_figures_stand_where_they_say_and_name_their_records(
    snapshot: Snapshot, worked: WorkedYear
) -> None:
    drafted = draft_sections(snapshot)["II.2.2"]
    shown = [(drafted.text[each.start : each.end], each.record_type) for each in drafted.figures]
    assert ("02", "organisation") in shown
    assert ("03", "support") in shown
    supports = next(each for each in drafted.figures if each.record_type == "support")
    assert set(supports.ids) == {
        worked.ids[name] for name in ("weaver_iso", "weaver_5s", "household_trace")
    }


def test_what_people_typed_is_never_read_as_a_pattern() -> None:
    section = Section("x", paragraphs=((Sentence("Đơn vị {name}<, tại {place}>."),),))
    facts = {"name": Fact("{place} <A> {0}"), "place": Fact("")}
    assert section.draft(facts).text == "Đơn vị {place} <A> {0}."


def test_edited_prose_survives_a_refresh_and_tells_what_changed(worked: WorkedYear) -> None:
    workspace, edits = worked.workspace, ReportEdits(worked.workspace.form_drafts, YEAR)
    before = {prose.section.id: prose for prose in prose_of(take_snapshot(workspace, YEAR))}
    edits.put("II.2.3", "Huyện đã mở 01 lớp với 11 lượt.", before["II.2.3"].drafted)
    worked.course("lean", "2025-09-01", public=2, enterprise=0)

    after = {
        prose.section.id: prose for prose in prose_of(take_snapshot(workspace, YEAR), edits.all())
    }
    prose = after["II.2.3"]
    assert prose.text == "Huyện đã mở 01 lớp với 11 lượt."
    assert prose.edit is not None
    assert prose.drafted != prose.edit.drafted == before["II.2.3"].drafted
    changed = [(change.before.split()[0], change.now.split()[0]) for change in prose.changes[:3]]
    assert changed == [("01", "02"), ("11", "13"), ("03", "05")]
    assert after["II.2.2"].edited is None
    assert after["II.2.2"].changes == ()


def test_edits_are_kept_for_their_period_only(office_workspace: Workspace) -> None:
    store = office_workspace.form_drafts
    edits = ReportEdits(store, YEAR)
    edits.put("V", "Đề nghị tăng kinh phí.", "câu mẫu")
    assert ReportEdits(store, YEAR).text().sections == {"V": "Đề nghị tăng kinh phí."}
    assert ReportEdits(store, period("h1", "2025")).all() == {}
    edits.accept_figures("V", "câu mẫu mới")
    assert edits.all()["V"].drafted == "câu mẫu mới"
    edits.reset("V")
    assert edits.all() == {}
    assert store.keys("report:") == [], "nothing is left behind"


def test_wording_equal_to_the_draft_is_no_edit(office_workspace: Workspace) -> None:
    edits = ReportEdits(office_workspace.form_drafts, YEAR)
    edits.put("V", "Khác.", "câu mẫu")
    edits.put("V", " câu mẫu\n", "câu mẫu")
    assert edits.all() == {}


def test_changes_show_words_around_them() -> None:
    (change,) = changes_between("đã tổ chức 05 lớp tập huấn", "đã tổ chức 06 lớp tập huấn")
    assert (change.before, change.now) == ("05 lớp tập", "06 lớp tập")
    (gone,) = changes_between("Có 02 lớp. Có 01 chuyên gia.", "Có 02 lớp.")
    assert (gone.before, gone.now) == ("Có 01 chuyên gia.", "")
