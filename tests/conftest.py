"""Surroundings of every test: no screen, no folder of the user, the same random numbers in CI.

The variables are set when pytest loads this file, before Qt or matplotlib are imported; the
workers of pytest-xdist are started later and inherit them.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
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
