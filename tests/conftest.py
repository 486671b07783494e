"""Surroundings of every test: no screen, no folder of the user, the same random numbers in CI.

The variables are set when pytest loads this file, before Qt or matplotlib are imported; the
workers of pytest-xdist are started later and inherit them.
"""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.factories import OFFICE, fixed_now
from ui.common.offscreen import draw_without_screen

draw_without_screen()
# The matplotlib font cache and what platformdirs and QSettings would keep in the user's home.
_FOLDERS = ("MPLCONFIGDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")

if "PYTEST_XDIST_WORKER" not in os.environ:
    _scratch = Path(tempfile.mkdtemp(prefix="nsuat-tests-"))
    atexit.register(shutil.rmtree, _scratch, ignore_errors=True)
    for _name in _FOLDERS:
        _folder = _scratch / _name.lower()
        _folder.mkdir()
        os.environ[_name] = str(_folder)

settings.register_profile(
    "nsuat",
    deadline=None,
    database=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("nsuat")


@pytest.fixture(autouse=True)
def cycles_found() -> Iterator[None]:
    """Where a test of the window was before, Python no longer looks for cycles by itself."""
    yield
    if not gc.isenabled():
        from ui.common.cycles import look_for_cycles

        look_for_cycles()


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator["Workspace"]:  # noqa: F821 - imported late on purpose
    """A fresh data folder, open for writing, on a fixed day."""
    from nsuat_desktop.environment import Environment
    from nsuat_desktop.workspace import open_workspace

    environment = Environment(author="Nguyễn Thị Hà", now=fixed_now)
    opened = open_workspace(tmp_path / "data", write=True, environment=environment)
    yield opened
    opened.close()


@pytest.fixture
def office_workspace(workspace: "Workspace") -> "Workspace":  # noqa: F821
    """The same with the office described."""
    workspace.init_office(OFFICE, "Nguyễn Thị Hà")
    return workspace
