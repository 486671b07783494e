#!/usr/bin/env python3
"""The commands of this repository, the same on every system: python3 dev.py COMMAND [ARGUMENTS].

Needs nothing but a Python: what else a command needs (system libraries, fonts, the environment
in .venv with the pinned packages) is installed first, where that is allowed, and only if missing.
"""

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path


def refusal(version: "Sequence[object]") -> str:
    """One line for a Python that will not do; empty when it will."""
    if version[0] == 3 and version[1] in (11, 12, 13):
        return ""
    running = "{}.{}".format(*version)
    return (
        f"Cần Python 3.11, 3.12 hoặc 3.13; đang chạy {running}. Hãy cài một trong các bản đó rồi "
        "gõ lại, ví dụ: python3.11 dev.py run (This needs Python 3.11, 3.12 or 3.13.)"
    )


if __name__ == "__main__" and refusal(sys.version_info):  # before anything an older one lacks
    sys.exit(refusal(sys.version_info))

ROOT = Path(__file__).resolve().parent
OUT = ROOT / "out"
SMOKE_TEST = "tests/built/smoke.py"
SOAK_TEST = "tests/nsuat_desktop/reporting/test_generated.py"
REQUIREMENTS = ROOT / "requirements"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")

VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCALE_NAMES = ("LC_ALL", "LC_CTYPE", "LANG")

Line = Sequence[str | Path]


class Stop(Exception):  # noqa: N818 - not an error of the program
    """The command cannot go on; the text says what to do."""


# --- System libraries and fonts (Debian, Ubuntu) -------------------------------------------------
# What is looked for, and the packages that bring it: the first one that this release knows.

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0t64 libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2t64 libcups2",  # printing
}
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
PYTHON = "python{}.{}".format(*sys.version_info)
# PyInstaller carries the interpreter as a library; Debian's own python3 is not linked to it.
PYTHON_LIBRARY = f"lib{PYTHON}.so.1.0"
PYTHON_PACKAGE = f"lib{PYTHON}t64 lib{PYTHON}"
VENV_PACKAGE = f"{PYTHON}-venv python3-venv"
WRITER_PACKAGE = "libreoffice-writer-nogui"  # tests open our Word files with it
# Version 1 of Liberation Serif, the `fonts-liberation` of Debian 12, has no ơ, ư, ắ, ộ ...
FONTS = {
    ("LiberationSerif-Regular.ttf", 2.0): "fonts-liberation2 fonts-liberation",
    ("NotoSans-Regular.ttf", 0.0): "fonts-noto-core",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")


def installed_libraries() -> set[str]:
    """The names of all shared libraries that the loader would find."""
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if ldconfig is None:
        return {*QT_LIBRARIES, *WINDOW_LIBRARIES}  # another libc: nothing to tell by
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in listing.stdout.splitlines() if "=>" in line}


def font_version(path: Path) -> float:
    """The revision in the `head` table of a TrueType file; 0.0 when there is none."""
    data = path.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    for tag, _, offset, _ in struct.iter_unpack(">4s3I", data[12 : 12 + 16 * tables]):
        if tag == b"head":
            return float(struct.unpack_from(">i", data, offset + 4)[0]) / 65536
    return 0.0


def missing_fonts(folders: tuple[str, ...] = FONT_FOLDERS) -> list[str]:
    """The package choices for each font of which no file of the wanted version is there."""
    return [
        packages
        for (name, version), packages in FONTS.items()
        if not any(
            font_version(path) >= version for folder in folders for path in Path(folder).rglob(name)
        )
    ]


def missing_libraries(wanted: dict[str, str], present: set[str]) -> list[str]:
    return [packages for library, packages in wanted.items() if library not in present]


def choose_package(choices: str, is_known: Callable[[str], bool]) -> str:
    """The first of the names that this release has; the last one when it knows none."""
    names = choices.split()
    return next((name for name in names if is_known(name)), names[-1])


def apt_line(packages: list[str], rights: list[str]) -> list[str]:
    return [*rights, "apt-get", "install", "-y", "--no-install-recommends", *packages]


def administrator() -> list[str] | None:
    """What to put before a command to run it as root; None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def install_packages(missing: list[str]) -> bool:
    """Install system packages, or say which line does it; false when they are still missing."""
    if not shutil.which("apt-get"):
        print(f"Máy còn thiếu (hãy cài bằng trình quản lý gói của máy): {', '.join(missing)}")
        return False
    rights = administrator()
    if rights is not None:
        say("Cài thư viện hệ thống và phông chữ còn thiếu ...")
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        subprocess.run([*rights, "apt-get", "update", "-qq"])
    packages = [
        choose_package(choices, lambda name: succeeds(["apt-cache", "show", name]))
        for choices in missing
    ]
    if rights is not None and works(apt_line(packages, rights)):
        return True
    say("Máy còn thiếu thư viện hoặc phông chữ. Hãy gõ dòng sau rồi chạy lại:")
    say("  sudo apt-get update && " + " ".join(apt_line(packages, ["sudo"])))
    return False


def has_display() -> bool:
    """Whether a window can be shown, or the caller chose another platform for Qt."""
    return not LINUX or any(map(os.environ.get, (*DISPLAYS, "QT_QPA_PLATFORM")))


def has_writer() -> bool:
    """Whether LibreOffice is there with the part that reads Word files."""
    program = shutil.which("soffice")
    return program is not None and Path(program).resolve().with_name("libswlo.so").exists()


def ensure_system(for_build: bool = False, for_tests: bool = False) -> None:
    """Libraries are needed to go on; a missing font only makes the result poorer."""
    if not LINUX:
        return
    wanted = QT_LIBRARIES | (WINDOW_LIBRARIES if any(map(os.environ.get, DISPLAYS)) else {})
    if for_build and not Path(sysconfig.get_config_var("LIBDIR"), PYTHON_LIBRARY).exists():
        wanted[PYTHON_LIBRARY] = PYTHON_PACKAGE
    needed = missing_libraries(wanted, installed_libraries())
    if not find_spec("ensurepip") or not find_spec("venv"):
        needed.append(VENV_PACKAGE)
    if for_build and not shutil.which("objcopy"):
        needed.append("binutils")
    wished = missing_fonts()
    if for_tests and not has_writer():
        wished.append(WRITER_PACKAGE)
    if needed + wished and not install_packages(needed + wished) and needed:
        raise Stop("Chưa đủ thư viện hệ thống để chạy tiếp.")


# --- The environment in .venv --------------------------------------------------------------------


def digest(requirements: str) -> str:
    return hashlib.sha256((REQUIREMENTS / f"{requirements}.txt").read_bytes()).hexdigest()


def stamp(requirements: str, venv: Path = VENV) -> Path:
    return venv / f"{requirements}.sha256"


def is_current(requirements: str, venv: Path = VENV) -> bool:
    """Whether exactly these pins were installed; a changed file installs again."""
    file = stamp(requirements, venv)
    return file.exists() and file.read_text("utf-8") == digest(requirements)


def mark_current(requirements: str, venv: Path = VENV) -> None:
    stamp(requirements, venv).write_text(digest(requirements), "utf-8")


def ensure_environment(requirements: str) -> None:
    """Make .venv where it is missing or broken, and install app.txt or dev.txt by their hashes."""
    if not (VENV_PYTHON.exists() and succeeds([VENV_PYTHON, "-c", "import uv"])):
        say("Tạo môi trường Python trong .venv ...")
        must([sys.executable, "-m", "venv", "--clear", VENV])
        pip("uv")
    if is_current(requirements):
        return
    say(f"Cài các gói Python theo requirements/{requirements}.txt ...")
    line: Line = [VENV_PYTHON, "-m", "uv", "pip", "install", "--quiet", "--require-hashes"]
    if not works([*line, "--python", VENV_PYTHON, "-r", REQUIREMENTS / f"{requirements}.txt"]):
        pip(requirements)  # knows mirrors and certificates that pip alone was set up for
    mark_current(requirements)
    if requirements == "dev":  # which holds all of app.txt
        mark_current("app")


def pip(requirements: str) -> None:
    line: Line = [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must([*line, "--require-hashes", "-r", REQUIREMENTS / f"{requirements}.txt"])


def prepare(requirements: str, for_build: bool = False, for_tests: bool = False) -> None:
    ensure_system(for_build, for_tests)
    ensure_environment(requirements)


# --- The commands --------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window, or run the given command of the program."""
    prepare("app")
    if arguments or has_display():
        return call("main.py", *arguments)
    say("Không có màn hình (DISPLAY và WAYLAND_DISPLAY đều trống): làm việc chính với cơ quan mẫu.")
    return call("main.py", "demo", "--to", OUT, QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """All tests, in parallel and without a screen; arguments go to pytest."""
    prepare("dev", for_tests=True)
    parallel = ["-n", "auto", "--dist", "worksteal"]
    return call("-m", "pytest", *parallel, *arguments, QT_QPA_PLATFORM="offscreen")


def soak(arguments: list[str]) -> int:
    """The long tests: 200 generated reports of any size, measured by the rules of the decree."""
    prepare("dev")
    line = ["-m", "pytest", "--timeout", "0", *(arguments or [SOAK_TEST])]
    return call(*line, QT_QPA_PLATFORM="offscreen", NSUAT_SOAK_REPORTS="200")


def lint(arguments: list[str]) -> int:
    """Style, format, types and import contracts; says all that is wrong, not only the first."""
    prepare("dev")
    checks = (
        ("-m", "ruff", "check", *arguments),
        ("-m", "ruff", "format", "--check"),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command as main; main()"),
    )
    return int(any([call(*check) for check in checks]))


def shots(arguments: list[str]) -> int:
    """Pictures of every screen, in out/shots."""
    prepare("app")
    return call("-m", "ui.shots", "--to", OUT / "shots", *arguments, QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> int:
    """Benchmarks by name, or all; ratios to a floor measured in the same run."""
    prepare("dev")
    call("-m", "compileall", "-qq", "-j", "0", VENV, "db", "nsuat_desktop", "ui")
    return call("-m", "tests.benchmarks", *arguments, QT_QPA_PLATFORM="offscreen")


def build(arguments: list[str]) -> int:
    """The program in one folder, dist/nsuat-desktop, and its smoke test."""
    prepare("dev", for_build=True)
    make = ["-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN", *arguments]
    return call(*make) or call("-m", "pytest", SMOKE_TEST, QT_QPA_PLATFORM="offscreen")


def lock(arguments: list[str]) -> int:
    """Pin requirements/*.in anew, for every system and Python; `--upgrade` takes newer versions."""
    ensure_environment("dev")
    line = ["-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
    line += ["--generate-hashes", "--no-emit-index-url", "--no-header", *arguments]
    for name in ("uv", "dev", "app"):
        # The program gets the very versions that were tested.
        limits = ["-c", "requirements/dev.txt"] if name == "app" else []
        status = call(*line, *limits, f"requirements/{name}.in", "-o", f"requirements/{name}.txt")
        if status:
            return status
    return 0


COMMANDS = {
    command.__name__: command for command in (run, test, lint, build, bench, shots, soak, lock)
}


def call(*line: str | Path, **settings: str) -> int:
    """Run the environment's Python in the repository and wait for its end."""
    environment = {**os.environ, "PYTHONUTF8": "1", **settings}
    if LINUX and not any("UTF-8" in os.environ.get(name, "").upper() for name in LOCALE_NAMES):
        environment["LC_ALL"] = "C.UTF-8"  # Qt wants an UTF-8 locale, and says so at each start
    process = subprocess.Popen([VENV_PYTHON, *line], cwd=ROOT, env=environment)
    while True:
        with suppress(KeyboardInterrupt):  # the program got it too, and may be making its backup
            return process.wait()


def succeeds(line: Line) -> bool:
    """Try something without showing what it prints."""
    return not subprocess.run(line, capture_output=True).returncode


def works(line: Line) -> bool:
    """Do something of which only the errors are of interest."""
    return not subprocess.run(line, stdout=subprocess.DEVNULL).returncode


def must(line: Line) -> None:
    if not works(line):
        raise Stop("Lệnh không chạy được: " + " ".join(str(part) for part in line))


def say(text: str) -> None:
    print(text, flush=True)


def main(arguments: list[str]) -> int:
    if WINDOWS and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")  # the console's own may lack Vietnamese letters
    if not arguments or arguments[0] not in COMMANDS:
        say("python3 dev.py COMMAND [ARGUMENTS]\n")
        for name, command in COMMANDS.items():
            say(f"  {name:<6} {(command.__doc__ or '').splitlines()[0]}")
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
