from typing import Any

import pytest

from nsuat_desktop.records.record import Draft
from nsuat_desktop.workspace import Workspace
from tests.nsuat_desktop.productivity import worked


class Enterprise:
    """The worked enterprise on record."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.id = self._save("organisation", worked.ORGANISATION)

    def figures(self, values: dict[str, Any]) -> str:
        return self._save("yearly_figures", {"organisation": self.id, **values})

    def support(self, **changes: Any) -> str:
        return self._save("support", {"organisation": self.id, **worked.SUPPORT, **changes})

    def _save(self, record_type: str, values: dict[str, Any]) -> str:
        accept = {"value_added": "Số đơn vị báo"} if record_type == "yearly_figures" else {}
        draft = Draft(record_type, values, accept=accept)
        return self.workspace.records.save(draft).id


@pytest.fixture
def enterprise(office_workspace: Workspace) -> Enterprise:
    return Enterprise(office_workspace)
