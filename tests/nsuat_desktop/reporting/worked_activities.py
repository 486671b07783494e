"""The other activities of the worked year 2025 (15/12/2024 to 14/12/2025, so far 23/11/2025)."""

from tests.nsuat_desktop.reporting.worked_year import WorkedYear

MILLION = 1_000_000


def add_activities(worked: WorkedYear) -> None:
    """Each kind with something inside the year, and something that does not belong to it."""
    _promotion(worked)
    _budget(worked)
    _work(worked)
    _difficulties(worked)
    _inspections(worked)


def _promotion(worked: WorkedYear) -> None:
    radio = {"kind": "radio", "channel": "Đài Truyền thanh", "date": "2025-03-02"}
    worked.save(
        "radio",
        "communication",
        {**radio, "title": "Chuyền may bớt lãng phí", "reach": 1200, "cost": 2 * MILLION},
    )
    worked.save("old", "communication", {**radio, "title": "Năm trước", "date": "2024-12-14"})
    worked.save(
        "visit",
        "event",
        {
            "title": "Tham quan mô hình Lean",
            "kind": "study_visit",
            "starts": "2025-04-10",
            "ends": "2025-04-11",
            "place": "Tỉnh bạn",
            "organiser": "Hội Doanh nghiệp",
            "participants": 24,
            "cost": 30_500_000,
            "task": "II.5.4",
        },
    )
    worked.save(
        "meeting",
        "event",
        {"title": "Hội nghị triển khai Kế hoạch", "kind": "conference", "starts": "2025-02-20"},
    )
    award = {"award": "Bằng khen", "level": "province", "year": 2025}
    worked.save(
        "award",
        "award",
        {**award, "organisation": worked.ids["weaver"], "decision": "15/QĐ-UBND"},
    )
    worked.save(
        "experts",
        "cooperation",
        {
            "title": "Chuyên gia năng suất xanh",
            "partner": "Tổ chức Năng suất",
            "country": "Nhật Bản",
            "kind": "experts",
            "organisation": worked.ids["weaver"],
            "starts": "2024-11",
            "ends": "2025-01",
            "participants": 18,
        },
    )


def _budget(worked: WorkedYear) -> None:
    def line(name: str, year: int, source: str, task: str, *sums: int) -> None:
        stages = ("estimated", "allotted", "disbursed", "settled")
        money = {stage: sum_ * MILLION for stage, sum_ in zip(stages, sums, strict=False)}
        values = {"content": name, "year": year, "source": source, "task": task, **money}
        worked.save(name, "budget_line", values)

    line("Hỗ trợ chứng nhận", 2025, "science", "II.2.3", 300, 200, 150, 100)
    line("Hỗ trợ áp dụng 5S", 2025, "science", "II.2.3", 100, 60, 45)
    line("Tập huấn", 2025, "science", "II.3.2", 50, 40, 40)
    line("Đối ứng", 2025, "counterpart", "II.2.3", 90, 80, 20)
    line("Năm trước", 2024, "science", "II.3.2", 70, 70, 70)
    line("Năm sau", 2026, "science", "II.2.3", 450)


def _work(worked: WorkedYear) -> None:
    def work(name: str, code: str, starts: str, ends: str, progress: str, **more: str) -> None:
        values = {"text": name, "code": code, "starts": starts, **more}
        rest = {"ends": ends, "progress": progress}
        worked.save(name, "plan_task", {**values, **{k: v for k, v in rest.items() if v}})

    work("Nghiệm thu mô hình", "II.2.2", "2025-02", "2025-06-30", "60", lead="Phòng Kinh tế")
    work("Khảo sát nhu cầu", "II.1.1", "2025-10", "2025-12-31", "12.5", product="Danh sách.")
    work("Mở lớp Lean", "II.3.2", "2024-11", "2025-03", "100")
    work("Mở lớp Kaizen", "II.3.2", "2026-01", "2026-03", "")
    work("Việc của năm 2024", "II.3.2", "2024-01", "2024-06", "100")
    work("Việc của năm 2027", "II.3.2", "2027-01", "2027-06", "")


def _difficulties(worked: WorkedYear) -> None:
    def raised(name: str, day: str, **more: str) -> None:
        worked.save(name, "difficulty", {"content": name, "date": day, **more})

    raised(
        "Thiếu vốn",
        "2025-05-05",
        proposal="Tăng mức hỗ trợ.",
        addressee="department",
        organisation=worked.ids["weaver"],
    )
    raised("Thiếu cán bộ", "2024-10-01", proposal="Thêm biên chế", state="sent")
    answer = {"state": "answered", "answer": "Đã hướng dẫn", "proposal": "Hướng dẫn"}
    raised("Thủ tục chậm", "2025-01-10", answered_on="2025-02-01", **answer)
    raised("Đã trả lời năm trước", "2024-05-01", answered_on="2024-06-01", **answer)


def _inspections(worked: WorkedYear) -> None:
    weaver = {"organisation": worked.ids["weaver"]}
    worked.save(
        "good",
        "inspection",
        {**weaver, "date": "2025-09-05", "conclusion": "Đúng nội dung đăng ký."},
    )
    worked.save(
        "mend",
        "inspection",
        {"organisation": worked.ids["salt"], "date": "2024-08-01", "follow_up": "Bổ sung sổ ghi"},
    )
    worked.save(
        "mended",
        "inspection",
        {**weaver, "date": "2024-07-01", "follow_up": "Đo lại", "follow_up_done": "2024-09-01"},
    )
