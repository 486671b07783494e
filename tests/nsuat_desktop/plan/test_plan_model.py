from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.plan.model import Plan, PlanDataError, default_horizon, load_plan, parse_plan
from nsuat_desktop.resources import resource_path

PLAN_TEXT = (Path(__file__).parent / "plan_nam_dinh_2023.txt").read_text(encoding="utf-8")
TOML = resource_path("plans", "nam-dinh-2023.toml").read_text(encoding="utf-8")


@pytest.fixture
def plan() -> Plan:
    return load_plan()


# code, unit, 2025: low, high, strict; 2030: low, high, strict
MARKS = [
    ("MT01", "%/năm", (7, None, True), (Decimal("7.5"), None, True)),
    ("MT02", "%", (40, None, False), (45, None, False)),
    ("MT03", "doanh nghiệp", (1, 3, False), (5, 10, False)),
    ("MT04", "đơn vị", (20, 30, False), (30, 50, False)),
    ("MT05", "trường", (1, 2, False), (1, 3, False)),
    ("MT06", "người", (3, 5, False), (5, 10, False)),
    ("MT07a", "lượt", (50, None, False), (50, None, False)),
    ("MT07b", "lượt", (100, None, False), (100, None, False)),
]


@pytest.mark.parametrize(("code", "unit", "first", "second"), MARKS)
def test_marks_of_both_horizons(
    plan: Plan, code: str, unit: str, first: tuple[object, ...], second: tuple[object, ...]
) -> None:
    target = plan.target(code)
    marks = [(goal.low, goal.high, goal.strict) for goal in target.goals]
    assert target.unit == unit
    assert marks == [first, second]


def test_targets_come_in_order_with_their_short_names(plan: Plan) -> None:
    assert [target.code for target in plan.targets] == [row[0] for row in MARKS]
    assert [target.label for target in plan.targets] == [
        "Tốc độ tăng năng suất lao động bình quân",
        "Tỷ trọng đóng góp của TFP vào tăng GRDP",
        "Doanh nghiệp đi đầu về cải tiến năng suất",
        "Đơn vị được hỗ trợ HTQL, công cụ NSCL",
        "Cơ sở đào tạo tham gia/triển khai đào tạo năng suất",
        "Chuyên gia NSCL đạt tiêu chuẩn quốc gia",
        "Lượt CBCCVC được tập huấn",
        "Lượt lãnh đạo, quản lý, người lao động của DN được tập huấn",
    ]


FIRST = ("2021-01-01", "2025-12-31")
SECOND = ("2026-01-01", "2030-12-31")
WHOLE = ("2021-01-01", "2030-12-31")


@pytest.mark.parametrize(
    ("code", "mode", "window_2030", "mode_2030", "other"),
    [
        ("MT01", "flow", SECOND, "flow", WHOLE),
        ("MT03", "stock", WHOLE, "stock", SECOND),
        ("MT04", "flow", SECOND, "flow", WHOLE),
        ("MT05", "stock", WHOLE, "stock", SECOND),
        ("MT06", "stock", SECOND, "flow", WHOLE),
        ("MT07a", "flow", SECOND, "flow", WHOLE),
        ("MT07b", "flow", SECOND, "flow", WHOLE),
    ],
)
def test_windows(
    plan: Plan,
    code: str,
    mode: str,
    window_2030: tuple[str, str],
    mode_2030: str,
    other: tuple[str, str],
) -> None:
    first, second = plan.target(code).goals
    assert (str(first.window.start), str(first.window.end)) == FIRST
    assert first.window.mode == mode
    assert (str(second.window.start), str(second.window.end)) == window_2030
    assert second.window.mode == mode_2030
    assert second.alternative is not None
    assert (str(second.alternative.start), str(second.alternative.end)) == other
    assert second.alternative.note
    assert plan.count_from == first.window.start


def test_rules_and_their_parameters(plan: Plan) -> None:
    assert [target.rule for target in plan.targets] == [
        "macro_geometric_mean", "macro_latest", "recognised_organisations",
        "supported_organisations", "training_institutions", "experts", "attendances",
        "attendances",
    ]  # fmt: skip
    public = plan.target("MT07a")
    assert public.rule_params(2025) == {
        "category": "public", "public_kinds": ["administration", "institute", "school"],
    }  # fmt: skip
    assert public.rule_params(2030) == {"category": "public", "public_kinds": ["administration"]}
    assert plan.target("MT05").rule_params(2025)["levels"] == ["takes_part", "deployed"]
    assert plan.target("MT05").rule_params(2030)["levels"] == ["deployed"]
    assert plan.target("MT04").rule_params(2030) == {"states": ["applied", "certified"]}


def test_quotations_are_verbatim(plan: Plan) -> None:
    quoted = [plan.title, plan.preamble, *plan.general_objectives, plan.funding, plan.closing]
    quoted += [goal.text for target in plan.targets for goal in target.goals]
    quoted += [group.title for group in plan.task_groups] + [task.text for task in plan.tasks]
    quoted += [text for duty in plan.duties for text in (duty.body, *duty.texts)]
    quoted += [*plan.signer.authority, plan.signer.name]
    assert [text for text in quoted if text not in PLAN_TEXT] == []


def test_every_task_and_duty_of_the_plan_is_there(plan: Plan) -> None:
    assert [task.code for task in plan.tasks] == [
        "II.1.1", "II.1.2", "II.2.1", "II.2.2", "II.2.3", "II.2.4", "II.3.1", "II.3.2", "II.3.3",
        "II.4.1", "II.5.1", "II.5.2", "II.5.3", "II.5.4", "II.6.1",
    ]  # fmt: skip
    assert [duty.code for duty in plan.duties] == [f"IV.{number}" for number in range(1, 9)]
    assert plan.duties[6].body == "UBND các huyện, thành phố"
    assert len(plan.duties[6].texts) == 6
    assert plan.task("II.2.2").group == "II.2"


def test_number_and_day_are_not_invented(plan: Plan) -> None:
    assert (plan.number, plan.issued) == ("", "2023-03")
    assert plan.citation.startswith(
        "Kế hoạch số      /KH-UBND ngày      tháng 3 năm 2023 của Ủy ban"
    )
    assert plan.legal_basis[0].citation.startswith(
        "Quyết định số 36/QĐ-TTg ngày 11/01/2021 của Thủ tướng Chính phủ ban hành Kế hoạch tổng thể"
    )


def test_met_means_above_where_the_plan_says_above(plan: Plan) -> None:
    growth, tfp, leading = (plan.target(code).goal(2025) for code in ("MT01", "MT02", "MT03"))
    assert not growth.is_met(7)
    assert growth.is_met(Decimal("7.17"))
    assert tfp.is_met(40)
    assert leading.is_met(1)
    assert not leading.is_exceeded(3)
    assert leading.is_exceeded(4)
    assert not tfp.is_exceeded(99)


@pytest.mark.parametrize(
    ("code", "horizon", "text"),
    [
        ("MT01", 2025, "trên 7"),
        ("MT01", 2030, "trên 7,5"),
        ("MT02", 2025, "40"),
        ("MT03", 2025, "01 đến 03"),
        ("MT03", 2030, "05 đến 10"),
        ("MT07b", 2030, "100"),
    ],
)
def test_marks_in_words(plan: Plan, code: str, horizon: int, text: str) -> None:
    assert plan.target(code).mark_text(horizon) == text


@pytest.mark.parametrize(
    ("today", "horizon"),
    [
        (date(2023, 3, 1), 2025),
        (date(2025, 12, 31), 2025),
        (date(2026, 1, 1), 2030),
        (date(2031, 1, 1), 2030),
    ],
)
def test_default_horizon_is_the_first_that_has_not_ended(
    plan: Plan, today: date, horizon: int
) -> None:
    assert default_horizon(plan, today) == horizon


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("high = 3\n", "high = 0\n", "MT03 năm 2025: mức cao"),
        ("strict = true", "strickt = true", "khóa lạ “targets.1.goals.1.strickt”"),
        ('code = "MT02"', 'code = "MT01"', "mã MT01 lặp lại"),
        ("horizon = 2025", "horizon = 2026", "MT01 phải có mục tiêu"),
        ("low = 7\n", 'low = "bảy"\n', r"targets\[0\].goals\[0\].low"),
        ('mode = "flow"', 'mode = "flood"', "flood"),
        ("start = 2021-01-01", "start = 2019-01-01", "không hợp lệ"),
        ("horizons = [2025, 2030]", "horizons = []", "horizons"),
        ("[signer]", "[signer", "sai cấu trúc"),
        ('code = "II.1.1"', 'code = "V.1.1"', "V.1.1 không thuộc nhóm"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(before: str, after: str, reason: str) -> None:
    assert before in TOML
    with pytest.raises(PlanDataError, match=reason):
        parse_plan(TOML.replace(before, after, 1), "sai.toml")


def test_unknown_names_are_told(plan: Plan) -> None:
    with pytest.raises(AppError, match="khong-co"):
        load_plan("khong-co")
    with pytest.raises(NotFoundError, match="MT99"):
        plan.target("MT99")
    with pytest.raises(NotFoundError, match="2040"):
        plan.target("MT01").goal(2040)
    with pytest.raises(NotFoundError, match=r"II\.9"):
        plan.task("II.9")
