"""Wording that comes with the program: a damaged installation is told as such."""

from pathlib import Path

import pytest

from nsuat_desktop import toml_file
from nsuat_desktop.errors import AppError
from nsuat_desktop.reporting.life.wording import FILE_NAME, LifeTexts
from nsuat_desktop.resources import resource_path


@pytest.mark.parametrize("damaged", [None, b"[changes", b"\xff\xfe", b'supplement_summary = "x"'])
def test_damaged_wording_asks_for_a_new_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damaged: bytes | None
) -> None:
    if damaged is not None:
        (tmp_path / FILE_NAME).write_bytes(damaged)
    monkeypatch.setattr(toml_file, "resource_path", lambda folder, name: tmp_path / name)
    with pytest.raises(AppError, match=r"report_life\.toml.*Hãy cài lại chương trình"):
        toml_file.shipped_texts(FILE_NAME, LifeTexts)


def test_the_wording_of_this_program_is_whole() -> None:
    assert resource_path("templates", FILE_NAME).is_file()
    assert toml_file.shipped_texts(FILE_NAME, LifeTexts).nouns
