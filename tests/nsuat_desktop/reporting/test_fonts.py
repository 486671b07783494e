"""The family of the documents is found by path and proven to hold every letter."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsuat_desktop.errors import SurroundingsError
from nsuat_desktop.reporting import fonts
from nsuat_desktop.reporting.fonts import (
    VIETNAMESE,
    FontFamily,
    MissingGlyphError,
    check_coverage,
    document_family,
)


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    document_family.cache_clear()
    yield
    document_family.cache_clear()


def _copy(family: FontFamily, folder: Path, names: tuple[str, ...]) -> None:
    folder.mkdir()
    for path, name in zip(family.faces, names, strict=True):
        shutil.copy(path, folder / name)


def _dejavu() -> FontFamily:
    return next(fonts._dejavu())


def test_there_are_146_vietnamese_letters_beside_plain_latin() -> None:
    assert len(VIETNAMESE) == 146
    assert {"ắ", "Ộ", "ự", "đ", "Ỷ"} <= VIETNAMESE


def test_family_of_this_machine_prints_vietnamese() -> None:
    check_coverage(VIETNAMESE, document_family())


def test_bundled_family_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _copy(_dejavu(), tmp_path / "fonts", fonts._LIBERATION)
    monkeypatch.setattr(fonts, "BUNDLED", tmp_path / "fonts")
    assert document_family().regular == tmp_path / "fonts" / "LiberationSerif-Regular.ttf"


def test_family_without_vietnamese_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    symbols = _dejavu().regular.with_name("STIXGeneral.ttf")
    old = FontFamily("old", symbols, symbols, symbols, symbols)
    _copy(old, tmp_path / "fonts", fonts._LIBERATION)
    monkeypatch.setattr(fonts, "BUNDLED", tmp_path / "fonts")
    assert document_family().regular.parent != tmp_path / "fonts"


def test_damaged_font_file_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _copy(_dejavu(), tmp_path / "fonts", fonts._TINOS)
    (tmp_path / "fonts" / "Tinos-Bold.ttf").write_bytes(b"no font")
    monkeypatch.setattr(fonts, "BUNDLED", tmp_path / "fonts")
    assert document_family().regular.parent != tmp_path / "fonts"


def test_machine_without_serif_falls_back_with_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "BUNDLED", tmp_path)
    monkeypatch.setattr(fonts, "_system_folders", lambda: iter([tmp_path]))
    family = document_family()
    assert family.name == "DejaVu Serif"
    assert "Times New Roman" in family.warning


def test_machine_without_any_font_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_candidates", lambda: iter(()))
    with pytest.raises(SurroundingsError, match="fonts-liberation2"):
        document_family()


def test_characters_that_cannot_be_printed_are_named() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        check_coverage(["Công ty 北 xin chào", "😀"])
    assert "“北” (U+5317), “😀” (U+1F600)" in str(caught.value)


def test_long_lists_of_missing_characters_are_cut() -> None:
    with pytest.raises(MissingGlyphError, match="và 30 ký tự khác"):
        check_coverage(["".join(map(chr, range(0x4E00, 0x4E28)))])
