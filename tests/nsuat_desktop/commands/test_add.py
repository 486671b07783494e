"""`add`: strict input, all or nothing, or line by line with an id for each durable record."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsuat_desktop.commands.json_input import DEEPEST, JsonTextError, parse_json

from .conftest import Command, program

COOPERATIVE = {"name": "HTX Nông nghiệp sạch", "kind": "cooperative"}


def text_of(*records: object) -> str:
    return "\n".join(json.dumps(each, ensure_ascii=False) for each in records)


def names(office: Command) -> list[str]:
    return [row["name"] for row in office("list", "organisation", "--json").json["rows"]]


def test_one_record_is_kept_and_its_id_printed(office: Command) -> None:
    done = office("add", "organisation", "-", text=text_of(COOPERATIVE))
    assert (done.status, done.err) == (0, "")
    (record_id,) = done.lines
    assert office("show", record_id, "--json").json["name"] == COOPERATIVE["name"]


@pytest.mark.parametrize("shape", ["lines", "array", "pretty", "file with a mark"])
def test_objects_arrays_and_lines_are_understood(
    office: Command, tmp_path: Path, shape: str
) -> None:
    records = [{**COOPERATIVE, "name": f"HTX {letter}"} for letter in "ABC"]
    if shape == "lines":
        done = office("add", "organisation", "-", text="\n" + text_of(*records) + "\r\n\n")
    elif shape == "array":
        done = office("add", "organisation", "-", text=json.dumps(records, indent=2))
    elif shape == "pretty":
        done = office("add", "organisation", "-", text=json.dumps(records[0], indent=2))
    else:
        file = tmp_path / "records.ndjson"
        file.write_text(text_of(*records), "utf-8-sig")
        done = office("add", "organisation", file)
    assert done.status == 0, done.err
    assert names(office) == (["HTX A"] if shape == "pretty" else ["HTX A", "HTX B", "HTX C"])
    assert len(done.lines) == len(names(office))


def test_without_each_one_refused_record_refuses_all(office: Command) -> None:
    done = office("add", "organisation", "-", text=text_of(COOPERATIVE, {"name": "Không có loại"}))
    assert (done.status, done.out) == (1, "")
    assert "Bản ghi thứ 2" in done.err
    assert "kind" in done.err
    assert names(office) == []


def test_with_each_the_others_are_kept(office: Command) -> None:
    lines = [
        text_of(COOPERATIVE),
        "{broken",
        "",
        text_of({"name": "Không có loại"}),
        text_of({**COOPERATIVE, "name": "HTX B"}),
        "[1]",
    ]
    done = office("add", "organisation", "-", "--each", text="\n".join(lines))
    assert done.status == 1
    assert len(done.lines) == 2
    assert names(office) == ["HTX B", COOPERATIVE["name"]]
    told = done.err.splitlines()
    assert [line.split(":")[0] for line in told[:3]] == ["Dòng 2", "Dòng 4", "Dòng 6"]


def test_warnings_are_kept_only_with_a_reason(office: Command) -> None:
    wrong = {**COOPERATIVE, "tax_code": "0100233489"}
    done = office("add", "organisation", "-", text=text_of(wrong))
    assert done.status == 1
    assert '"accept": {"tax_code"' in done.err
    accepted = {**wrong, "accept": {"tax_code": "Giấy đăng ký cũ"}}
    done = office("add", "organisation", "-", text=text_of(accepted))
    assert done.status == 0
    shown = office("show", done.out.strip(), "--json").json
    assert shown["accepted"]["tax_code"]["reason"] == "Giấy đăng ký cũ"


REFUSED = {
    "not JSON": ("{", "JSON"),
    "a number": ("5", "đối tượng"),
    "nothing": ("[]", "bản ghi"),
    "repeated key": ('{"name": "A", "name": "B", "kind": "cooperative"}', "hai lần"),
    "NaN": ('{"name": NaN}', "NaN"),
    "Infinity": ('{"name": -Infinity}', "Infinity"),
    "unknown field": ('{"name": "A", "kind": "cooperative", "colour": "red"}', "colour"),
    "number as text": ('{"name": 5, "kind": "cooperative"}', "phải là chữ"),
    "wrong accept": ('{"name": "A", "kind": "cooperative", "accept": "yes"}', "accept"),
    "reason no text": ('{"name": "A", "kind": "cooperative", "accept": {"name": 1}}', "accept"),
    "deep": ('{"name": ' + "[" * 40 + "]" * 40 + "}", "lồng quá"),
    "bottomless": ('{"name": ' + "[" * 100_000, "lồng quá"),
    "half a pair": ('{"name": "\\ud83d", "kind": "cooperative"}', "ký tự hỏng"),
    "endless number": ('{"name": ' + "9" * 5000 + "}", "số dài"),
    "list for a choice": ('{"name": "A", "kind": ["cooperative"]}', "kind"),
    "object for a code": ('{"name": "A", "kind": "cooperative", "tax_code": {"a": 1}}', "tax_code"),
    "impossible date": (
        '{"name": "A", "kind": "cooperative", "founded": "2021-02-30"}',
        "không có ngày",
    ),
}


@pytest.mark.parametrize(("text", "words"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("each", [(), ("--each",)], ids=["all", "each"])
def test_bad_input_is_refused_with_a_reason(
    office: Command, text: str, words: str, each: tuple[str, ...]
) -> None:
    done = office("add", "organisation", "-", *each, text=text)
    assert (done.status, done.out) == (1, "")
    assert words in done.err
    assert "ngoài dự kiến" not in done.err
    assert names(office) == []


def test_an_empty_document_is_a_mistake_and_an_empty_stream_of_lines_is_none(
    office: Command,
) -> None:
    done = office("add", "organisation", "-", text=" \n")
    assert (done.status, "không có bản ghi" in done.err) == (1, True)
    assert office("add", "organisation", "-", "--each", text=" \n").status == 0


def test_fractions_are_refused_for_whole_numbers_and_taken_for_decimals(office: Command) -> None:
    office("add", "organisation", "-", text=text_of(COOPERATIVE))
    figures = {"organisation": {"name": COOPERATIVE["name"]}, "year": 2024, "staff": 12.5}
    done = office("add", "yearly_figures", "-", text=text_of(figures))
    assert done.status == 1
    assert "staff: " in done.err
    growth = {
        "indicator": "labour_productivity_growth",
        "year": 2024,
        "value": 7.92,
        "source": "Niên giám",
    }
    assert office("add", "macro_indicator", "-", text=text_of(growth)).status == 0
    (row,) = office("list", "macro_indicator", "--json").json["rows"]
    assert row["value"] == 7.92


def test_links_may_name_the_record_by_its_fields_also_through_another(office: Command) -> None:
    assert office("add", "organisation", "-", text=text_of(COOPERATIVE)).status == 0
    by_name = {"organisation": {"name": COOPERATIVE["name"]}, "solution": "HACCP"}
    support = {**by_name, "steps": {"registered": "2024-01-05"}}
    (support_id,) = office("add", "support", "-", text=text_of(support)).lines
    certificate = {
        "organisation": {"name": COOPERATIVE["name"]},
        "standard": "HACCP",
        "certifier": "Trung tâm A",
        "issued": "2024",
        "support": by_name,
    }
    done = office("add", "certificate", "-", text=text_of(certificate))
    assert done.status == 0, done.err
    assert office("show", done.out.strip(), "--json").json["support"]["id"] == support_id


@pytest.mark.parametrize(
    "link",
    ["no such id", 5, [], ["x"], {"name": "Không có"}, {"name": ["x"]}, {"name": None},
     {"name": {"a": 1}}, {"name": 10**30}, {"name": 1.5}, {"colour": "x"}, {"sort_key": "x"}],
    ids=str,
)  # fmt: skip
def test_a_link_to_nothing_is_refused_in_words(office: Command, link: object) -> None:
    figures = {"organisation": link, "year": 2024}
    done = office("add", "yearly_figures", "-", text=text_of(figures))
    assert (done.status, done.out) == (1, "")
    assert "organisation: " in done.err
    assert "ngoài dự kiến" not in done.err


def test_codes_in_links_may_be_spaced_as_in_records(office: Command) -> None:
    text = json.dumps({**COOPERATIVE, "tax_code": "0100 233 488"})
    assert office("add", "organisation", "-", text=text).status == 0
    link = {"organisation": {"tax_code": "0100-233-488"}, "year": 2024}
    assert office("add", "yearly_figures", "-", text=json.dumps(link)).status == 0


def test_an_attachment_without_its_file_is_no_record(office: Command) -> None:
    done = office("add", "attachment", "-", text='{"name": "a.pdf"}')
    assert (done.status, done.out) == (2, "")
    assert "cửa sổ" in done.err


def test_text_of_ten_megabytes_is_refused_in_one_line(office: Command) -> None:
    huge = {**COOPERATIVE, "products": "gạo " * 2_500_000}
    done = office("add", "organisation", "-", text=text_of(huge))
    assert (done.status, done.out) == (1, "")
    assert "dài hơn" in done.err
    assert len(done.err) < 300


def test_a_line_without_end_is_refused_and_the_next_is_kept(
    office: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nsuat_desktop.commands.json_input.LARGEST_LINE", 1000)
    lines = [text_of({**COOPERATIVE, "products": "gạo " * 2000}), text_of(COOPERATIVE)]
    done = office("add", "organisation", "-", "--each", text="\n".join(lines))
    assert done.status == 1
    assert "Dòng 1: dài hơn" in done.err
    assert names(office) == [COOPERATIVE["name"]]


def test_too_large_a_document_is_refused(office: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nsuat_desktop.commands.json_input.LARGEST_DOCUMENT", 1000)
    done = office("add", "organisation", "-", text=" " * 1001)
    assert done.status == 1
    assert "64 MB" in done.err


def test_invalid_utf8_is_refused_with_its_line(office: Command) -> None:
    raw = text_of(COOPERATIVE).encode() + b'\n{"name": "\xff"}'
    done = office("add", "organisation", "-", text=raw)
    assert (done.status, done.out) == (1, "")
    assert "UTF-8 (dòng 2)" in done.err


def test_control_and_bidi_characters_are_cleaned(office: Command) -> None:
    dirty = {"name": "HTX\u202e Nông\u0000 nghiệp\u200b\u0007 A\u030a", "kind": "cooperative"}
    assert office("add", "organisation", "-", text=text_of(dirty)).status == 0
    assert names(office) == ["HTX Nông nghiệp Å"]


def test_control_characters_of_the_input_do_not_reach_the_terminal(office: Command) -> None:
    done = office("add", "organisation", "-", text='{"name": "A", "\\u001b[2J\\u202e": 1}')
    assert done.status == 1
    assert "\x1b" not in done.err
    assert "\u202e" not in done.err


def test_many_causes_are_cut_at_twenty_with_a_count(office: Command) -> None:
    odd = {f"field_{number}": 1 for number in range(50)}
    done = office("add", "organisation", "-", text=text_of({**COOPERATIVE, **odd}))
    told = done.err.splitlines()
    assert len(told) == 21
    assert "30 lỗi khác" in told[-1]


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(values)
def test_any_json_is_read_back_or_refused_in_words(value: object) -> None:
    with contextlib.suppress(JsonTextError):  # NaN, halves of surrogate pairs
        assert parse_json(json.dumps(value)) == value


def test_nesting_is_allowed_up_to_the_limit() -> None:
    allowed = "[" * DEEPEST + "]" * DEEPEST
    assert parse_json(allowed)
    with pytest.raises(JsonTextError, match="lồng quá"):
        parse_json(f"[{allowed}]")


def test_every_printed_id_survives_a_kill(office: Command, data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "records.ndjson"
    lines = (json.dumps({**COOPERATIVE, "name": f"HTX số {number}"}) for number in range(300))
    file.write_text("\n".join(lines), "utf-8")
    with program("--data", data_dir, "add", "organisation", file, "--each") as process:
        assert process.stdout is not None
        printed = [process.stdout.readline().decode().strip() for _ in range(20)]
        process.kill()
        printed += process.stdout.read().decode().split("\n")[:-1]
    kept = {
        row["id"] for row in office("list", "organisation", "--json", "--limit", 999).json["rows"]
    }
    assert len(printed) >= 20
    assert set(printed) <= kept
    assert office("check").status == 0
