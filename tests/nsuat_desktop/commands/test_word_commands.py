"""`report compare`: what an edited Word file says otherwise, and its prose taken in."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.nsuat_desktop.commands.conftest import Command

Edit = Callable[[str], str]


@pytest.fixture
def returned(office: Command, tmp_path: Path) -> Callable[[Edit], Path]:
    """The Word file of the draft of 2025, with its paragraphs edited."""
    path = tmp_path / "sua.docx"
    assert office("report", "year", "2025", "--docx", path).status == 0

    def edit(change: Edit) -> Path:
        file = docx.Document(str(path))
        for run in (run for paragraph in file.paragraphs for run in paragraph.runs):
            changed = change(run.text)
            if changed != run.text:
                run.text = changed
        file.save(str(path))
        return path

    return edit


def reworded(text: str) -> str:
    return text.replace("tiếp tục chỉ đạo", "luôn quan tâm chỉ đạo")


def test_an_unchanged_file_says_so(office: Command, returned: Callable[[Edit], Path]) -> None:
    path = returned(str)
    assert office("report", "compare", "year", "2025", path).out == (
        "Tệp Word không khác báo cáo.\n"
    )


def test_prose_is_taken_in_and_printed(office: Command, returned: Callable[[Edit], Path]) -> None:
    path = returned(reworded)
    found = office("report", "compare", "year", "2025", path, "--json").json
    (change,) = found["sections"]
    assert (change["section"], found["taken"]) == ("I", [])
    assert "luôn quan tâm" in change["after"]
    done = office("report", "compare", "year", "2025", path, "--take", "I")
    assert (done.status, "đã nhận" in done.out) == (0, True), done.err
    assert office("report", "compare", "year", "2025", path, "--json").json["same"] is True
    refused = office("report", "compare", "year", "2025", path, "--take", "II.2.3")
    assert (refused.status, "không có lời văn mới" in refused.err) == (1, True)


def test_a_frozen_report_is_only_compared(
    office: Command, returned: Callable[[Edit], Path]
) -> None:
    done = office("report", "freeze", "year", "2025", "--accept-gaps", "Đang bổ sung")
    report = done.lines[0]
    path = returned(reworded)
    found = office("report", "compare", "frozen", report, path, "--json").json
    assert [each["section"] for each in found["sections"]] == ["I"]
    refused = office("report", "compare", "frozen", report, path, "--take", "all")
    assert (refused.status, "bản bổ sung" in refused.err) == (2, True)


def test_other_figures_are_listed_with_their_place(
    office: Command, returned: Callable[[Edit], Path]
) -> None:
    path = returned(lambda text: text.replace("năm 2025 như sau", "năm 2026 như sau"))
    out = office("report", "compare", "year", "2025", path).out
    assert "Số khác với báo cáo:" in out
    assert "2026" in out


def test_what_is_no_word_file_is_refused(office: Command, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_text("không phải Word", "utf-8")
    done = office("report", "compare", "year", "2025", path)
    assert (done.status, "không phải tệp Word" in done.err) == (1, True)
