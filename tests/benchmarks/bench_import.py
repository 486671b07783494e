"""100,000 rows × 15 columns of an .xlsx until they are kept, against reading and inserting alone.

The floor is python-calamine's `to_python` and a plain `executemany` of the very rows that the
import wrote, history included; it composes and hashes the body of every version, as any writer
must. Both run in processes of their own, in turn.
"""

import contextlib
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from db.canonical import sha256_hex
from db.engine import PRAGMAS
from nsuat_desktop.environment import Environment
from nsuat_desktop.workspace import open_workspace
from tests.benchmarks.import_file import write_import_file

ROWS = 100_000
RUNS = 3
_COMPARED = _OURS, _FLOOR = "import", "calamine + executemany"
_PAGE = "first page of the preview"


def run() -> None:
    """Print the ratio, the memory, and how long the first page of the preview takes."""
    # On the project's own disk: /tmp may be memory, where a sync costs nothing.
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        print(f"\nWriting a workbook of {ROWS:,} rows ...", flush=True)
        write_import_file(folder / "list.xlsx", ROWS)
        open_workspace(folder / "empty", write=True, environment=Environment(author="Đo")).close()
        told: dict[str, list[dict[str, float]]] = {_OURS: [], _FLOOR: [], _PAGE: []}
        for _ in range(RUNS):
            told[_PAGE].append(_in_process("page", folder))
            told[_OURS].append(_in_process("ours", folder))
            told[_FLOOR].append(_in_process("floor", folder))
        _tell(told)


def _in_process(part: str, folder: Path) -> dict[str, float]:
    """What one part measured, and the most memory that it and its children held together."""
    command = [sys.executable, "-m", __name__, part, str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    most = 0
    while True:
        try:
            output = process.communicate(timeout=0.05)[0]
            break
        except subprocess.TimeoutExpired:
            most = max(most, _memory_of(process.pid))
    if process.returncode:
        raise SystemExit(process.returncode)
    return {**json.loads(output), "memory": most / (1 << 20)}


def _memory_of(process: int) -> int:
    """Bytes in memory of a process and its children; 0 where the system does not tell so."""
    total = 0
    try:
        total += int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf(
            "SC_PAGE_SIZE"
        )
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text().split():
                total += _memory_of(int(child))
    except (OSError, IndexError):
        return total
    return total


def _tell(told: dict[str, list[dict[str, float]]]) -> None:
    """Medians; the ratio of processor time is steadier where other work shares the machine."""
    print(f"Import {ROWS:,} rows × 15 columns  (aim: 2.5x, 600 MB, first page in 2 s)")
    middle = {
        name: {part: statistics.median(each[part] for each in runs) for part in runs[0]}
        for name, runs in told.items()
    }
    for name, parts in middle.items():
        whole, used = parts.pop("all"), parts.pop("processor")
        del parts["memory"]
        print(f"  {name:<28} {whole:7.2f} s  {max(each['memory'] for each in told[name]):5.0f} MB")
        for part, seconds in parts.items():
            print(f"    {part:<26} {seconds:7.2f} s")
        print(f"    {'processor time':<26} {used:7.2f} s")
    for what, part in (("time", "all"), ("processor time", "processor")):
        ours, floor = (statistics.median(each[part] for each in told[key]) for key in _COMPARED)
        print(f"  ratio of {what:<19} {ours / floor:7.2f}x")


class _Watch:
    """Seconds of the parts of one run."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._start = self._last = time.perf_counter()
        self._used = sum(os.times()[:4])

    def done(self, part: str) -> None:
        now = time.perf_counter()
        self.seconds[part] = now - self._last
        self._last = now

    def tell(self) -> None:
        used = sum(os.times()[:4])  # the reading process's, too
        told = {"all": self._last - self._start, "processor": used - self._used}
        print(json.dumps(told | self.seconds))


def _ours(folder: Path) -> None:
    """Read, find, match, plan and keep: what the window and the command do."""
    from nsuat_desktop.spreadsheets.import_plan import ImportChoice
    from nsuat_desktop.spreadsheets.importing import run_import
    from nsuat_desktop.spreadsheets.matching import match
    from nsuat_desktop.spreadsheets.planning import plan_import
    from nsuat_desktop.spreadsheets.reading import read_workbook
    from nsuat_desktop.spreadsheets.tables import find_tables

    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(folder / "empty", data)
    workspace = open_workspace(data, write=True, environment=Environment(author="Đo"))
    watch = _Watch()
    book = read_workbook(folder / "list.xlsx")
    watch.done("read")
    table = find_tables(book.sheets[0])[0]
    choice = ImportChoice(table, match(table), file_name="list.xlsx")
    del book
    watch.done("find table, match columns")
    plan = plan_import(workspace, choice)
    watch.done("plan, check every row")
    result = run_import(workspace, plan)
    watch.done("back up, write, commit")
    assert result.counts.new == result.counts.read, result.counts
    watch.tell()
    workspace.close()


class _SeenError(Exception):
    """Ends the reading: the first page is there."""


def _page(folder: Path) -> None:
    """From the choice of the file until the first rows can be shown with what becomes of them."""
    from nsuat_desktop.spreadsheets.grid import Workbook
    from nsuat_desktop.spreadsheets.import_plan import ImportChoice
    from nsuat_desktop.spreadsheets.matching import match
    from nsuat_desktop.spreadsheets.planning import plan_import
    from nsuat_desktop.spreadsheets.reading import read_workbook
    from nsuat_desktop.spreadsheets.tables import find_tables

    workspace = open_workspace(folder / "empty", write=True, environment=Environment(author="Đo"))
    watch = _Watch()

    def first(book: Workbook) -> None:
        watch.done("first rows read")
        table = find_tables(book.sheets[0])[0]
        plan = plan_import(workspace, ImportChoice(table, match(table)))
        assert list(plan.rows)
        watch.done("planned and put into words")
        raise _SeenError

    with contextlib.suppress(_SeenError):
        read_workbook(folder / "list.xlsx", glance=first)
    watch.tell()
    workspace.close()


def _floor(folder: Path) -> None:
    from python_calamine import CalamineWorkbook

    kept, plain = folder / "data" / "nsuat.db", folder / "plain.db"
    shutil.copy(folder / "empty" / kept.name, plain)
    tables = {table: _rows(kept, table) for table in ("change_set", "organisation")}
    names, versions = _rows(kept, "record_version")
    body, digest = names.index("body"), names.index("hash")
    bodies = [json.loads(row[body]) for row in versions]
    watch = _Watch()
    CalamineWorkbook.from_path(folder / "list.xlsx").get_sheet_by_index(0).to_python()
    watch.done("to_python")
    for place, content in enumerate(bodies):
        text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        row = [*versions[place]]
        row[body], row[digest] = text, sha256_hex(text)
        versions[place] = tuple(row)
    watch.done("compose and hash versions")
    with closing(sqlite3.connect(plain, isolation_level=None)) as connection:
        for pragma in PRAGMAS:
            connection.execute(pragma)
        connection.execute("BEGIN IMMEDIATE")
        for table, (columns, rows) in (tables | {"record_version": (names, versions)}).items():
            places = ", ".join("?" * len(columns))
            statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"
            connection.executemany(statement, rows)
        connection.execute("COMMIT")
    watch.done("executemany, commit")
    watch.tell()
    plain.unlink()


def _rows(path: Path, table: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Names of the columns, and the rows as they were written."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(f"SELECT * FROM {table} ORDER BY rowid")
        return [column[0] for column in found.description], found.fetchall()


if __name__ == "__main__":
    {"ours": _ours, "floor": _floor, "page": _page}[sys.argv[1]](Path(sys.argv[2]))
