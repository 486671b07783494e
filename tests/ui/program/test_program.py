"""Moving between one's own data and the office to practise on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.common.background import wait_for_tasks
from ui.program.program import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path / "data")
    with qtbot.waitSignal(made.session.ready, timeout=20_000):
        made.start()
    yield made
    wait_for_tasks()
    if made.session.workspace is not None:
        made.session.workspace.close()
        made.session.workspace = None
    made.session.window.deleteLater()
    made.deleteLater()


def test_the_sample_lies_apart_and_says_what_it_is(qtbot, program, tmp_path):
    first = program.session
    first.first_steps.wizard.sample_button.click()
    qtbot.waitUntil(lambda: program.session is not first, timeout=60_000)
    sample = program.session
    qtbot.waitUntil(lambda: sample.state is not None, timeout=20_000)
    assert sample.data_dir == tmp_path / "data" / "sample"
    assert sample.window.head.mark.text == "Đơn vị mẫu"
    assert sample.workspace.reader.count("organisation") == 60
    assert sample.environment.today().isoformat() == "2025-06-24"
    sample.own_asked.emit()
    qtbot.waitUntil(lambda: program.session is not sample, timeout=20_000)
    own = program.session
    qtbot.waitUntil(lambda: own.workspace is not None, timeout=20_000)
    assert own.data_dir == tmp_path / "data"
    assert own.window.head.mark.isHidden()
    assert not own.workspace.has_office()
    own.first_steps.wizard.reject()
