from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.errors import AppError
from nsuat_desktop.offices.reform_file import old_unit, read_reform, reform_text, write_reform
from nsuat_desktop.offices.units import built_in_map
from tests.nsuat_desktop.offices.conftest import DONG_THINH
from tests.nsuat_desktop.offices.reform_cases import reform_values

START = date(2027, 1, 1)
HEAD = """\
number = "Nghị quyết 1/NQ"
date = 2026-11-01
issuer = "Quốc hội"
effective_from = 2027-01-01
"""
LINE = '[[change]]\nold = "{old}"\nnew_code = "90001"\nnew_name = "Xã Thịnh Hưng"\n'


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "quyet-dinh.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    "old",
    ["13900", DONG_THINH, "Xã Đồng Thịnh", "xã đồng thịnh", "Xã Đồng Thịnh, tỉnh Ninh Bình"],
)
def test_an_old_unit_is_known_by_code_id_and_name(tmp_path: Path, old: str) -> None:
    values = read_reform(written(tmp_path, HEAD + LINE.format(old=old)))
    assert values == {
        "document_number": "Nghị quyết 1/NQ",
        "date": "2026-11-01",
        "issuer": "Quốc hội",
        "effective_from": "2027-01-01",
        "changes": [
            {
                "old": DONG_THINH,
                "new_code": "90001",
                "new_name": "Xã Thịnh Hưng",
                "new_level": "commune",
            }
        ],
    }


def test_a_unit_that_is_not_found_stays_as_written(tmp_path: Path) -> None:
    values = read_reform(written(tmp_path, HEAD + LINE.format(old="Xã Không Có")))
    changes = values["changes"]
    assert isinstance(changes, list)
    assert changes[0] == {
        "old": "Xã Không Có",
        "new_code": "90001",
        "new_name": "Xã Thịnh Hưng",
        "new_level": "commune",
    }


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("Xã Không Có", "Không có đơn vị “Xã Không Có”"),
        ("Xã Hoàng Nam", "không có hoặc đã hết hiệu lực trước ngày 01/01/2027"),
    ],
)
def test_units_that_a_decision_cannot_mean(wanted: str, told: str) -> None:
    with pytest.raises(LookupError, match=told):
        old_unit(wanted, START)


def test_two_units_of_one_name_are_told_with_their_codes() -> None:
    names = [each.name for each in built_in_map().units if each.valid_to == date(2025, 6, 30)]
    twice = next(name for name in names if names.count(name) > 1 and name.startswith("Xã"))
    with pytest.raises(LookupError, match=f"Có nhiều đơn vị “{twice}”"):
        old_unit(twice, date(2025, 3, 1))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "cần mục “date” là ngày"),
        ("number = ", "không phải TOML đúng"),
        (b"\xff\xfe", "không phải UTF-8"),
        (b"x" * 200_000, "lớn hơn 128 KB"),
        ("a." * 20_000 + "b = 1\n", "không nhận ra|không phải TOML"),
        ("x = " + "[" * 5_000, "không phải TOML đúng"),
        ("number = " + "9" * 5_000, "không phải TOML đúng"),
        (HEAD, "thiếu các mục [[change]]"),
        (HEAD + "change = 3\n", "thiếu các mục [[change]]"),
        (HEAD + "change = [1]\n", "thứ 1 không có nội dung"),
        (HEAD + "[[change]]\n", "thứ 1 thiếu “old”"),
        (HEAD + LINE.format(old="13900") + "more = 1\n", "có “more” không dùng đến"),
        (HEAD + LINE.format(old="13900").replace('"90001"', "[1]"), "không phải là chữ"),
        (HEAD + LINE.format(old="13900") * 201, "tối đa 200"),
        (HEAD.replace("2027-01-01", '"mai"') + LINE.format(old="13900"), "“effective_from”"),
        (HEAD.replace("2027-01-01", "2027-01-01T00:00:00") + LINE, "“effective_from”"),
        (HEAD.replace('"Quốc hội"', "3") + LINE, "“issuer” phải là chữ"),
        (HEAD + "colour = 1\n" + LINE, "không nhận ra mục “colour”"),
    ],
)
def test_files_that_are_no_decision_are_told_why(
    tmp_path: Path, text: str | bytes, told: str
) -> None:
    with pytest.raises(AppError) as caught:
        read_reform(written(tmp_path, text))
    assert any(each in str(caught.value) for each in told.split("|"))
    assert "quyet-dinh.toml" in str(caught.value)


def test_a_number_may_be_a_code(tmp_path: Path) -> None:
    text = HEAD + LINE.format(old="x").replace('"x"', "13900").replace('"90001"', "90001")
    changes = read_reform(written(tmp_path, text))["changes"]
    assert isinstance(changes, list)
    assert isinstance(changes[0], dict)
    assert (changes[0]["old"], changes[0]["new_code"]) == (DONG_THINH, "90001")


@given(reform_values(built_in_map()), st.text(max_size=40))
def test_what_is_written_is_read_the_same(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object], issuer: str
) -> None:
    values["issuer"] = f'Quốc hội "\\{issuer}'
    path = tmp_path_factory.getbasetemp() / "mang-di.toml"
    write_reform(values, path)  # type: ignore[arg-type]
    read = read_reform(path)
    assert {**read, "issuer": ""} == {**values, "issuer": ""}
    assert "[[change]]" in reform_text(values)  # type: ignore[arg-type]
