"""Checking many records ahead says what saving one after the other says."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.bulk import Examiner, with_reason
from nsuat_desktop.records.description import Problem, Severity
from nsuat_desktop.records.examining import with_accepted
from nsuat_desktop.records.record import Draft, RefusedError
from nsuat_desktop.records.registry import description_of
from nsuat_desktop.records.store import row_of
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import fixed_now

REASON = "Giữ như trong tệp."
CODES = ("0600324158", "0600324157", "06 0032.4158", "12", None)
DRAFT = st.one_of(
    st.tuples(
        st.just("organisation"),
        st.fixed_dictionaries(
            {
                "name": st.sampled_from(["HTX A", "HTX  B", "", "Trường\u00a0C"]),
                "kind": st.sampled_from(["cooperative", "enterprise", "không có"]),
                "tax_code": st.sampled_from(CODES),
            },
            optional={
                "industry_code": st.sampled_from(["C", "10", "ZZ"]),
                "industry_version": st.sampled_from(["vsic2018", None]),
                "key_product": st.sampled_from([True, None]),
                "notes": st.just("Ghi\r\nchú"),
                "colour": st.just("đỏ"),
            },
        ),
    ),
    st.tuples(
        st.just("person"),
        st.fixed_dictionaries(
            {
                "full_name": st.sampled_from(["Lê Văn Ân", "Ngô Thị Hạnh"]),
                "birth_year": st.sampled_from([1985, 85, None]),
                "personal_id": st.sampled_from(["036085000001", "036 085 000001", None]),
                "organisation": st.sampled_from(["0", "1", {"name": "HTX A"}, None]),
            }
        ),
    ),
    st.tuples(
        st.just("yearly_figures"),
        st.fixed_dictionaries(
            {
                "organisation": st.sampled_from(["0", "1", {"tax_code": 600324158}, "9"]),
                "year": st.sampled_from([2022, 2023]),
                "revenue": st.sampled_from([10**9, -5, "1 tỷ"]),
            }
        ),
    ),
    st.tuples(
        st.just("institution_programme"),
        st.fixed_dictionaries(
            {
                "institution": st.sampled_from(["0", "1", {"name": "Trường C"}]),
                "name": st.just("Năng suất"),
                "starts": st.sampled_from(["2024-05", "2024-13"]),
            }
        ),
    ),
)
DRAFTS = st.lists(st.tuples(st.integers(0, 3), DRAFT), max_size=8)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "data"
    opened(folder).close()
    return folder


def opened(folder: Path) -> Workspace:
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    return open_workspace(folder, write=True, environment=environment)


def id_of(place: int, kind: str) -> str:
    return f"{kind}-{place}" if kind != "organisation" else str(place)


def save(workspace: Workspace, saved: set[str], place: int, kind: str, values: Any) -> Any:
    """What the service says at first, and what it keeps once the warnings are accepted."""
    own = id_of(place, kind)
    ids = {"id": own} if own in saved else {"new_id": own}
    problems = workspace.records.check(Draft(kind, values, **ids))
    accept = {each.field: REASON for each in problems if each.severity is Severity.WARNING}
    try:
        record = workspace.records.save(Draft(kind, values, accept=accept, **ids))
    except RefusedError:
        return problems, None
    saved.add(own)
    return problems, record.values


def examine_all(workspace: Workspace, saved: set[str], drafts: Any) -> list[Any]:
    """The same answers for all drafts, before any of them is saved."""
    kept: dict[str, Any] = {}
    answers = []
    with workspace.database.read() as connection:
        examiner = Examiner(connection, workspace.environment.today())
        for place, (kind, values) in drafts:
            own = id_of(place, kind)
            current = {"id": own, "accepted": kept[own]} if own in kept else None
            if own in saved and current is None:
                current = dict(row_of(connection, own, kind)[1])
            clean, problems = examiner.examine(description_of(kind), values, current)
            _, told = with_accepted(dict(clean), problems, {}, current and current["accepted"])
            clean, standing = with_reason(clean, problems, REASON, current)
            if not standing:
                examiner.planned(own, kind, clean)
                kept[own] = clean.get("accepted")
            answers.append((told, None if standing else clean))
    return answers


@settings(max_examples=40)
@given(DRAFTS, DRAFTS)
def test_the_examiner_answers_as_the_service(empty, tmp_path_factory, before, drafts):
    """Some records are saved first, so that known and planned ones meet."""
    folder = tmp_path_factory.mktemp("bulk") / "data"
    shutil.copytree(empty, folder)
    workspace = opened(folder)
    saved: set[str] = set()
    for place, (kind, values) in before:
        save(workspace, saved, place, kind, values)
    answers = examine_all(workspace, saved, drafts)
    assert answers == [
        save(workspace, saved, place, kind, values) for place, (kind, values) in drafts
    ]
    workspace.close()


def test_warnings_are_told_but_errors_stay(workspace):
    with workspace.database.read() as connection:
        examiner = Examiner(connection, workspace.environment.today())
        values, problems = examiner.examine(
            description_of("organisation"), {"kind": "enterprise", "tax_code": "0600324157"}
        )
        kept, standing = with_reason(values, problems, REASON)
    assert [each.field for each in standing] == ["name"]
    assert kept["accepted"]["tax_code"]["reason"] == REASON


def test_stored_forms_need_no_second_reading(workspace):
    description = description_of("organisation")
    raw = {"name": "HTX  A", "kind": "cooperative", "phone": "0912 345 678", "notes": "a\r\nb"}
    with workspace.database.read() as connection:
        examiner = Examiner(connection, workspace.environment.today())
        values, problems = examiner.examine(description, raw)
        again = examiner.examine(description, values, canonical=True)
    assert again == (values, problems)
    assert problems == []
    assert values["status"] == "active"


def test_a_known_record_that_is_planned_anew_leaves_its_old_place(workspace):
    code = "0600324158"
    saved = workspace.records.save(
        Draft("organisation", {"name": "HTX A", "kind": "cooperative", "tax_code": code})
    )
    description = description_of("organisation")
    twin = {"name": "HTX B", "kind": "cooperative", "tax_code": code}
    with workspace.database.read() as connection:
        examiner = Examiner(connection, workspace.environment.today())
        _, before = examiner.examine(description, twin)
        examiner.planned(saved.id, "organisation", {"name": "HTX A", "kind": "cooperative"})
        _, after = examiner.examine(description, twin)
        examiner.planned("new", "organisation", {**twin, "name": "HTX C"})
        _, again = examiner.examine(description, twin)
        examiner.planned("new", "organisation", None)
        assert not examiner.known.holds("organisation", "new")
        assert examiner.examine(description, twin)[1] == after
    message = "Mã số thuế này đã có ở “HTX A”. Mở hồ sơ đó để ghi tiếp, hoặc giữ và ghi lý do."
    assert Problem("tax_code", message, Severity.WARNING) in before
    assert Problem("tax_code", message, Severity.WARNING) not in after
    assert [each.field for each in again] == ["tax_code"]
    assert "HTX C" in again[0].message
