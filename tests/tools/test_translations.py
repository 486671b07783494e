import ast
from pathlib import Path
from xml.etree import ElementTree

from tools.translations import (
    FOLDER,
    WORDS_OF_LISTS,
    _below_ui,
    _in_ui,
    collected,
    compiled,
    template,
)


def test_texts_are_found_under_the_context_asked_for_at_run_time():
    code = """
class Bar(QWidget):
    def show(self):
        self.tr("Hoàn tác")
        tr("Đóng")
        self.tr(text)
"""
    assert list(_in_ui(ast.parse(code))) == [("Bar", "Hoàn tác"), ("ui", "Đóng")]


def test_plain_vietnamese_below_the_window_is_found():
    code = '''
"""Sổ tay không phải là nhãn."""
LABEL = "Đơn vị"
KEY = "organisation"
def f(n): return f"Có {n} việc"
'''
    assert list(_below_ui(ast.parse(code))) == [("nsuat_desktop", "Đơn vị")]


def test_patterns_and_words_of_lists_are_no_texts_to_translate(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "nsuat_desktop").mkdir()
    code = 'UNIT = re.compile("đơn vị|đvt", re.IGNORECASE)\nLABEL = "Đơn vị"\nDAY = r"ngày\\s+"\n'
    (tmp_path / "nsuat_desktop" / "reading.py").write_text(code, encoding="utf-8")
    for name in WORDS_OF_LISTS:
        (tmp_path / "nsuat_desktop" / name).write_text('NAME = "số đt"', encoding="utf-8")
    assert [text for _, text in collected(tmp_path)] == ["Đơn vị"]


def test_a_template_keeps_what_was_translated(tmp_path: Path):
    old = tmp_path / "nsuat_en.ts"
    old.write_bytes(template([("ui", "Đóng"), ("ui", "Mở")], old))
    text = old.read_text("utf-8").replace(
        '<source>Đóng</source>\n      <translation type="unfinished" />',
        "<source>Đóng</source>\n      <translation>Close</translation>",
    )
    old.write_text(text, "utf-8")
    again = ElementTree.fromstring(template([("ui", "Lưu"), ("ui", "Đóng")], old))
    pairs = [(m.findtext("source"), m.findtext("translation")) for m in again.iter("message")]
    assert pairs == [("Lưu", ""), ("Đóng", "Close")]


def test_the_program_has_texts_of_all_kinds():
    contexts = {context for context, _ in collected()}
    assert {"ui", "nsuat_desktop", "NoticeBar"} <= contexts


def test_qts_words_are_compiled():
    assert (FOLDER / "qtbase_vi.qm").read_bytes() == compiled(FOLDER / "qtbase_vi.ts")


def test_tables_of_odd_characters_are_no_texts_to_translate(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "nsuat_desktop").mkdir()
    source = 'ODD = "\\x01\\u00f4"\nSHOWN = "Đơn vị"\n'
    (tmp_path / "nsuat_desktop" / "names.py").write_text(source, encoding="utf-8")
    assert [text for _, text in collected(tmp_path)] == ["Đơn vị"]
