"""Templates: an office's own copies, errors that help, and nothing that runs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.papers import letters
from nsuat_desktop.papers.merging import Fields, fill
from nsuat_desktop.papers.templates import (
    copy_template,
    own_folder,
    template,
    template_ids,
    templates,
)
from tests.nsuat_desktop.papers.conftest import Filled

FIELDS = Fields({"tên đơn vị": "Công ty A & B <x>", "địa chỉ": ""})


@pytest.mark.parametrize("written", ["tên đơn vị", "ten_don_vi", "Tên Đơn Vị", " TEN DON VI "])
def test_a_field_may_be_written_with_or_without_marks(written: str) -> None:
    assert fill(f"Gửi {{{{{written}}}}}.", FIELDS, "thu") == "Gửi Công ty A & B <x>."


def test_parts_without_content_are_left_out() -> None:
    text = "{{tên đơn vị}}{{#địa chỉ}}, {{địa chỉ}}{{/địa chỉ}}{{^địa chỉ}} (chưa rõ){{/địa chỉ}}"
    assert fill(text, FIELDS, "thu") == "Công ty A & B <x> (chưa rõ)"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{tên dơn}}", "không có trường {{tên dơn}}. Các trường dùng được: tên đơn vị, địa chỉ."),
        ("{{#tên dơn}}x{{/tên dơn}}", "không có trường {{tên dơn}}"),
        ("{{tên đơn vị.__class__}}", "không có trường"),
        ("{{#địa chỉ}}x", "chưa khớp"),
        ("{{> /etc/passwd}}", "không dùng được {{> …}}"),
    ],
)
def test_what_cannot_be_filled_in_is_told(text: str, told: str) -> None:
    with pytest.raises(AppError) as caught:
        fill(text, FIELDS, "thu")
    assert str(caught.value).startswith("Mẫu “thu”: ")
    assert told in str(caught.value)


@given(st.text(max_size=80))
def test_values_are_printed_as_they_are(value: str) -> None:
    assert fill("[{{tên}}]", Fields({"tên": value}), "thu") == f"[{value}]"


def test_all_shipped_templates_are_sound(tmp_path: Path) -> None:
    ids = template_ids(tmp_path)
    assert len(ids) == len(templates(tmp_path)) == 11
    assert not any(each.own for each in templates(tmp_path))


def test_the_offices_own_copy_wins(filled: Filled) -> None:
    workspace = filled.workspace
    path = copy_template(workspace.data_dir, "moi-dang-ky-ho-tro")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Rất mong nhận được", "Rất cảm ơn và mong nhận"), encoding="utf-8")
    assert template(workspace.data_dir, "moi-dang-ky-ho-tro").own
    made = letters.letters(workspace, "moi-dang-ky-ho-tro", filled.organisations[:1])
    assert "Rất cảm ơn và mong" in str(made.documents[0].body[-1])
    with pytest.raises(AppError, match="đã có mẫu riêng"):
        copy_template(workspace.data_dir, "moi-dang-ky-ho-tro")


def test_a_new_template_stands_beside_the_shipped_ones(tmp_path: Path) -> None:
    folder = own_folder(tmp_path)
    folder.mkdir()
    (folder / "thu-rieng.toml").write_text('paper = "letter"\nname = "Thư riêng"', "utf-8")
    assert [each.name for each in templates(tmp_path, "letter")][-1] == "Thư riêng"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("paper = ", "không phải TOML đúng"),
        ('paper = "letter"', "sau: thiếu khóa “name”"),
        ('paper = "poem"\nname = "x"', "paper: không có giá trị “poem”"),
        ('paper = "letter"\nname = "x"\nbodi = "y"', "khóa lạ “bodi”"),
        (
            'paper = "letter"\nname = "x"\nbody = 3',
            "body: cần chữ trong dấu nháy, đang ghi số nguyên",
        ),
    ],
)
def test_a_broken_template_says_where(tmp_path: Path, content: str, told: str) -> None:
    folder = own_folder(tmp_path)
    folder.mkdir()
    (folder / "hong.toml").write_text(content, "utf-8")
    with pytest.raises(AppError, match=told):
        template(tmp_path, "hong")
    assert len(templates(tmp_path)) == 11


def test_a_template_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    for unknown in ("khong-co", "../../etc/passwd"):
        with pytest.raises(NotFoundError, match="diem-danh"):
            template(tmp_path, unknown)
        with pytest.raises(NotFoundError, match="diem-danh"):
            copy_template(tmp_path, unknown)


def test_a_template_of_another_paper_is_refused(filled: Filled) -> None:
    with pytest.raises(AppError, match="không phải công văn"):
        letters.letters(filled.workspace, "nhan-thu", filled.organisations)


def test_a_broken_own_copy_is_listed_and_told_when_chosen(tmp_path: Path) -> None:
    path = copy_template(tmp_path, "diem-danh")
    path.write_text("paper = [", encoding="utf-8")
    (listed,) = templates(tmp_path, "sign-in")
    assert (listed.id, listed.own) == ("diem-danh", True)
    with pytest.raises(AppError, match=r"diem-danh\.toml không phải TOML"):
        template(tmp_path, "diem-danh")
