"""What holds of every import, whatever the list: counts, repeating it, taking it back."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.spreadsheets.import_plan import Counts, Mode
from nsuat_desktop.spreadsheets.importing import run_import, undo_import
from nsuat_desktop.spreadsheets.planning import plan_imports
from nsuat_desktop.workspace import Workspace, open_workspace
from tests.factories import OFFICE, fixed_now
from tests.nsuat_desktop.spreadsheets.import_help import choices_of, contents, sheet_of

names = st.sampled_from(
    ["Công ty TNHH May Hải Hà", "CTCP May Hải Hà", "HTX Gạo", "Hợp tác xã Gạo", "UBND xã", "?", ""]
)
tax_codes = st.sampled_from([None, "0671732298", "0643649312", "671732298", "123", "0671732290"])
days = st.sampled_from([None, "1/2/2024", "2024", "31/2/2024", "mai", "5/3/2024"])
few = st.sampled_from

organisation_rows = st.tuples(
    names,
    tax_codes,
    few([None, "Xóm 3", "xóm 3", "Xóm 5"]),
    few([None, "0912345678", "12", "(0228) 363 7398"]),
    few([None, "12", "12,5", "-1"]),
)
certificate_rows = st.tuples(
    names,
    tax_codes,
    few(["ISO 9001:2015", "5S", "HACCP", "không rõ gì", ""]),
    few([None, "A1", "a1", "B2"]),
    days,
    few(["QUACERT", "SGS", ""]),
)
attendee_rows = st.tuples(
    few(["Vũ Quốc Quyết", "VŨ QUỐC QUYẾT", "Lưu Thị Quỳnh", ""]),
    few([None, "1965", "1978", "65", "3000"]),
    few([None, "x", "2"]),
    names,
)
LISTS: dict[str, tuple[tuple[str, ...], Any, tuple[str, ...]]] = {
    "organisation": (
        ("Tên đơn vị", "Mã số thuế", "Địa chỉ", "Điện thoại", "Lao động 2023"),
        organisation_rows,
        (),
    ),
    "certificate": (
        ("Đơn vị", "Mã số thuế", "Tiêu chuẩn", "Số GCN", "Ngày cấp", "Nơi cấp"),
        certificate_rows,
        (),
    ),
    "attendance": (
        ("Họ và tên", "Năm sinh", "Nữ", "Đơn vị công tác"),
        attendee_rows,
        ("Danh sách học viên lớp tập huấn 5S", "Ngày 20/6/2024 tại Hội trường"),
    ),
}
lists = st.sampled_from(sorted(LISTS)).flatmap(
    lambda kind: st.tuples(st.just(kind), st.lists(LISTS[kind][1], min_size=1, max_size=6))
)
BAD = ("?", "", "123", "31/2/2024", "mai", "12", "12,5", "-1", "không rõ gì", "65", "3000", "2")


def mended(listed: tuple[str, list[Any]]) -> tuple[str, list[Any]]:
    """The list without rows that cannot be read; those may find their record the second time."""
    kind, rows = listed
    return kind, [row for row in rows if not any(cell in BAD for cell in row)]


@cache
def prepared_office() -> Path:
    """A data folder with an office, made once: making one takes longer than an example."""
    folder = Path(tempfile.mkdtemp(prefix="nsuat-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    workspace = open_workspace(folder, write=True, environment=environment)
    workspace.init_office(OFFICE, "Nguyễn Thị Hà")
    workspace.close()
    return folder


@contextmanager
def fresh_office() -> Iterator[Workspace]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(prepared_office(), folder, dirs_exist_ok=True)
        environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
        workspace = open_workspace(Path(folder), write=True, environment=environment)
        with closing(workspace):
            yield workspace


def everything(workspace: Workspace) -> dict[str, list[dict[str, Any]]]:
    return {kind: contents(workspace, kind) for kind in descriptions()}


def imported(workspace: Workspace, kind: str, rows: list[Any], mode: Mode) -> tuple[Any, Any]:
    header, _, titles = LISTS[kind]
    choices = choices_of(sheet_of(header, rows, *titles), kind, mode=mode)
    plans = plan_imports(workspace, choices)
    return plans, run_import(workspace, plans)


@settings(max_examples=20)
@given(lists, lists, st.sampled_from(Mode))
def test_counts_add_up_and_an_import_undone_never_was(
    earlier: tuple[str, list[Any]], later: tuple[str, list[Any]], mode: Mode
) -> None:
    with fresh_office() as workspace:
        imported(workspace, *earlier, Mode.BOTH)
        before = everything(workspace)

        plans, result = imported(workspace, *later, mode)

        counts = result.counts
        parts = (counts.new, counts.updated, counts.same, counts.skipped, counts.refused)
        assert counts.read == sum(parts) == sum(len(each.rows) for each in plans)
        assert len(result.errors) == counts.refused
        assert workspace.check() == []
        if result.id:
            undo_import(workspace, result.id)
        assert everything(workspace) == before


@settings(max_examples=20)
@given(lists.map(mended))
def test_a_list_imported_again_is_the_same(listed: tuple[str, list[Any]]) -> None:
    with fresh_office() as workspace:
        _, result = imported(workspace, *listed, Mode.BOTH)
        before = everything(workspace)
        assume(result.counts.refused == 0 < result.counts.read)

        _, again = imported(workspace, *listed, Mode.BOTH)

        assert again.counts == Counts(read=result.counts.read, same=result.counts.read)
        assert again.id == ""
        assert everything(workspace) == before
