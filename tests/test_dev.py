"""What `dev.py` decides: which Python will do, what the system lacks, when to install again."""

import ast
import shutil
from pathlib import Path

import matplotlib
import pytest

import dev

DEJAVU = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSerif.ttf"


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 10, 14), (3, 14, 0), (4, 0, 0)])
def test_other_pythons_are_refused_in_one_line(version: tuple[int, int, int]) -> None:
    line = dev.refusal(version)
    assert f"{version[0]}.{version[1]}" in line
    assert "\n" not in line


@pytest.mark.parametrize("minor", [11, 12, 13])
def test_supported_pythons_pass(minor: int) -> None:
    assert dev.refusal((3, minor, 0, "final", 0)) == ""


def test_an_old_python_can_read_the_file_far_enough_to_refuse() -> None:
    source = Path(dev.__file__).read_text("utf-8")
    ast.parse(source, feature_version=(3, 7))


def test_only_libraries_the_loader_does_not_know_are_missing() -> None:
    wanted = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
    assert dev.missing_libraries(wanted, {"libGL.so.1"}) == ["libegl1"]
    assert dev.missing_libraries(wanted, {"libGL.so.1", "libEGL.so.1"}) == []


def test_the_first_package_name_known_to_the_release_is_taken() -> None:
    choices = "libglib2.0-0t64 libglib2.0-0"
    assert dev.choose_package(choices, {"libglib2.0-0"}.__contains__) == "libglib2.0-0"
    assert dev.choose_package(choices, set(choices.split()).__contains__) == "libglib2.0-0t64"
    assert dev.choose_package(choices, set().__contains__) == "libglib2.0-0"


def test_the_line_to_type_installs_without_asking() -> None:
    line = " ".join(dev.apt_line(["libgl1", "libegl1"], ["sudo"]))
    assert line == "sudo apt-get install -y --no-install-recommends libgl1 libegl1"


def test_a_font_is_missing_until_a_file_of_its_version_is_there(tmp_path: Path) -> None:
    everything = dev.missing_fonts((str(tmp_path),))
    assert everything == list(dev.FONTS.values())

    (tmp_path / "noto").mkdir()
    shutil.copy(DEJAVU, tmp_path / "noto" / "NotoSans-Regular.ttf")
    assert dev.missing_fonts((str(tmp_path),)) == ["fonts-liberation2 fonts-liberation"]


def test_liberation_serif_one_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(DEJAVU, tmp_path / "LiberationSerif-Regular.ttf")
    version = dev.font_version(DEJAVU)
    assert 2.3 < version < 2.4

    for wanted, missing in ((version, []), (version + 0.1, ["newer"])):
        monkeypatch.setattr(dev, "FONTS", {("LiberationSerif-Regular.ttf", wanted): "newer"})
        assert dev.missing_fonts((str(tmp_path),)) == missing


def test_a_changed_lock_installs_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path)
    lock = tmp_path / "app.txt"
    lock.write_text("platformdirs==4.0.0\n", "utf-8")
    assert not dev.is_current("app", venv=tmp_path)

    dev.mark_current("app", venv=tmp_path)
    assert dev.is_current("app", venv=tmp_path)

    lock.write_text("platformdirs==4.0.1\n", "utf-8")
    assert not dev.is_current("app", venv=tmp_path)


def test_without_a_command_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert dev.main(["--help"]) == 0
    assert dev.main(["rnu"]) == 2
    usage = capsys.readouterr().out
    assert all(name in usage for name in dev.COMMANDS)


@pytest.mark.skipif(not dev.LINUX, reason="only there dev.py installs system packages")
def test_libreoffice_counts_with_the_part_that_reads_word_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not dev.has_writer()
    program = tmp_path / "soffice"
    program.write_text("")
    program.chmod(0o755)
    assert not dev.has_writer()
    (tmp_path / "libswlo.so").write_text("")
    assert dev.has_writer()
