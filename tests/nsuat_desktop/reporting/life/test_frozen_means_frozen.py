"""Whatever happens to the data afterwards, a frozen report prints the same."""

import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nsuat_desktop.environment import Environment
from nsuat_desktop.errors import AppError
from nsuat_desktop.records.history import last_change, undo
from nsuat_desktop.records.record import Draft, Record
from nsuat_desktop.reporting.life.freezing import freeze, frozen_document, frozen_of, issued_pdf
from nsuat_desktop.reporting.life.subject import on_period
from nsuat_desktop.reporting.pdf import render_bytes
from nsuat_desktop.reporting.periods import period
from nsuat_desktop.reporting.preview import page_texts
from nsuat_desktop.sample.fill import fill_sample
from nsuat_desktop.workspace import Workspace, open_workspace

KINDS = (
    "organisation", "support", "certificate", "training_course", "attendance", "expert", "person",
    "plan_task", "budget_line", "difficulty", "policy_document", "catalogue_entry",
)  # fmt: skip
"""What the annexes and the prose are made of."""

acts = st.lists(
    st.tuples(
        st.sampled_from(("rename", "delete", "undo", "office", "reform", "reopen")),
        st.integers(0, 10_000),
        st.sampled_from(KINDS),
    ),
    min_size=1,
    max_size=6,
)


class FrozenOffice:
    """The sample office with one frozen report; every act is done to it in turn."""

    def __init__(self, data_dir: Any) -> None:
        self.now = datetime(2025, 12, 20, 2, 0, tzinfo=UTC)
        self.data_dir = data_dir
        self.done: set[str] = set()
        self.workspace = self._open()
        fill_sample(self.workspace)
        self.report = self._freeze()
        self.paper = frozen_document(self.workspace, self.report.id)
        self.kept = frozen_of(self.workspace, self.report.id)
        self.pdf = issued_pdf(self.workspace, self.report.id)
        self.texts = page_texts(self.pdf)

    def _open(self) -> Workspace:
        environment = Environment(author="Nguyễn Thị Hà", now=self._clock)
        return open_workspace(self.data_dir, write=True, environment=environment)

    def _clock(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _freeze(self) -> Record:
        return freeze(self.workspace, on_period(period("year", "2024")), accept_gaps="Mẫu để thử")

    def act(self, what: str, number: int, kind: str) -> None:
        # What a rule refuses has not happened, which is as good.
        with contextlib.suppress(AppError):
            getattr(self, f"_{what}")(number, kind)
            self.done.add(what)

    def _any(self, number: int, kind: str) -> Record:
        ids = self.workspace.reader.ids(kind)
        if not ids:
            raise AppError("không còn bản ghi")
        return self.workspace.records.get(ids[number % len(ids)])

    def _rename(self, number: int, kind: str) -> None:
        record = self._any(number, kind)
        changed = {
            name: f"{value} {number}"
            if isinstance(value, str) and name in ("name", "title", "full_name", "content", "text")
            else value
            for name, value in record.values.items()
        }
        self.workspace.records.save(Draft(kind, changed, record.id, record.revision))

    def _delete(self, number: int, kind: str) -> None:
        self.workspace.records.delete(self._any(number, kind).id)

    def _undo(self, number: int, kind: str) -> None:
        change = last_change(self.workspace.database)
        if change is not None and not change[2].startswith("Chốt báo cáo"):
            undo(self.workspace.records, change[0])

    def _office(self, number: int, kind: str) -> None:
        record = self._any(number, "office_profile")
        changed = {**record.values, "name": f"Cơ quan {number}", "signer_name": "Người Khác"}
        self.workspace.records.save(Draft(record.type, changed, record.id, record.revision))

    def _reform(self, number: int, kind: str) -> None:
        """The commune that most organisations lie in becomes another one."""
        counts = self.workspace.reader.value_counts("organisation", "admin_unit")
        unit = sorted(str(each) for each in counts if each)[number % len(counts)]
        values = {
            "document_number": f"{number}/NQ-UBTVQH15",
            "date": "2025-05-01",
            "effective_from": "2025-06-01",
            "changes": [
                {
                    "old": unit,
                    "new_code": f"9{number % 10_000:04d}",
                    "new_name": f"Xã Mới {number}",
                    "new_level": "commune",
                }
            ],
        }
        self.workspace.records.save(Draft("unit_reform", values))

    def _reopen(self, number: int, kind: str) -> None:
        self.workspace.close()
        self.workspace = self._open()

    def still_the_same(self) -> None:
        workspace, report = self.workspace, self.report.id
        assert frozen_of(workspace, report) == self.kept
        paper = frozen_document(workspace, report)
        assert paper == self.paper
        assert issued_pdf(workspace, report) == self.pdf


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Any:
    made = FrozenOffice(tmp_path_factory.mktemp("frozen"))
    yield made
    made.workspace.close()


@given(acts=acts)
@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_frozen_means_frozen(office: FrozenOffice, acts: list[tuple[str, int, str]]) -> None:
    """Edits, deletions, undoing, reforms of units, another office profile, a new start."""
    for act in acts:
        office.act(*act)
    office.still_the_same()


def test_a_new_rendering_says_the_same_after_all_that(office: FrozenOffice) -> None:
    office.act("reform", 7, "")
    office.act("undo", 7, "")
    office.act("reform", 8, "")
    for number, kind in enumerate(KINDS):
        office.act("rename", number, kind)
    office.act("delete", 3, "difficulty")
    office.act("office", 7, "")
    office.act("reopen", 7, "")
    assert office.done == {"rename", "delete", "undo", "office", "reform", "reopen"}
    again = render_bytes(frozen_document(office.workspace, office.report.id))
    assert page_texts(again) == office.texts
    assert office.workspace.check() == []
