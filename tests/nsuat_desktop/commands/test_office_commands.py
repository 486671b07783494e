"""`init`, `check`, `describe`, and what every command has in common."""

from pathlib import Path

import pytest

from nsuat_desktop.records.registry import descriptions
from nsuat_desktop.workspace import open_workspace

from .conftest import OFFICE, Command

BEFORE_INIT = [
    ("list", "organisation"),
    ("show", "1"),
    ("add", "organisation", "-"),
    ("progress",),
    ("report", "year", "2024", "--to", "r.pdf"),
    ("check",),
]


@pytest.mark.parametrize("line", BEFORE_INIT, ids=lambda line: line[0])
def test_before_init_a_command_says_what_to_do_and_creates_nothing(
    command: Command, data_dir: Path, line: tuple[str, ...]
) -> None:
    done = command(*line, text='{"name": "A", "kind": "enterprise"}')
    assert (done.status, done.out) == (1, "")
    assert "init --office" in done.err
    assert not data_dir.exists()


def test_init_describes_the_office_once(office: Command, data_dir: Path, tmp_path: Path) -> None:
    workspace = open_workspace(data_dir, write=False)
    profile = workspace.office()
    assert profile.issuer_lines == ("ỦY BAN NHÂN DÂN", "HUYỆN NGHĨA HƯNG")
    assert profile.admin_unit == "361@start"
    assert workspace.user_name == "Nguyễn Thị Hà"
    workspace.close()
    again = office("init", "--office", tmp_path / "office.toml")
    assert again.status == 1
    assert "đã có cơ quan" in again.err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("level = ", "TOML"),
        ('level = "district"\nname: 5', "dòng 2, cột 5"),
        (OFFICE.replace("abbreviation", "abreviation"), "abreviation"),
        (OFFICE.replace('"district"', '"planet"'), "planet"),
        (OFFICE.replace("2021-01-01", '"2021-02-30"'), "2021-02-30"),
        ("name = 5\n", "phải là chữ"),
        ("a = " + "[" * 5000, "TOML"),
    ],
)
def test_a_wrong_office_file_is_refused_with_the_place(
    command: Command, tmp_path: Path, text: str, words: str
) -> None:
    file = tmp_path / "office.toml"
    file.write_text(text, "utf-8")
    done = command("init", "--office", file)
    assert done.status == 1
    assert words in done.err
    assert "at line" not in done.err


def test_the_author_is_the_name_given_or_the_systems_user(
    office: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "ha.nt")
    text = '{"name": "HTX A", "kind": "cooperative"}'
    named = office("add", "organisation", "-", "--as", "Trần Thị\nBình", text=text).out.strip()
    unnamed = office("add", "organisation", "-", text=text).out.strip()
    assert office("show", named, "--json").json["created_by"] == "Trần Thị Bình"
    assert office("show", unnamed, "--json").json["created_by"] == "ha.nt"


def test_sound_data_pass_the_check(office: Command) -> None:
    assert office("check", "--json").json == {"sound": True, "problems": []}
    assert office("check").status == 0


def test_a_row_changed_behind_the_programs_back_fails_the_check(
    office: Command, data_dir: Path
) -> None:
    import sqlite3
    from contextlib import closing

    text = '{"name": "HTX A", "kind": "cooperative"}'
    office("add", "organisation", "-", text=text)
    with closing(sqlite3.connect(data_dir / "nsuat.db")) as connection, connection:
        connection.execute("UPDATE organisation SET name = 'HTX B'")
    found = office("check", "--json")
    assert found.status == 1
    assert found.json["sound"] is False
    assert found.json["problems"]
    assert office("check").err


def test_describe_tells_every_kind_and_field(command: Command, data_dir: Path) -> None:
    types = command("describe", "--json").json["types"]
    assert list(types) == list(descriptions())
    keys = {"name", "label", "kind", "required", "choices", "link"}
    kinds = set()
    for kind, description in types.items():
        assert description["label"]
        assert [each["name"] for each in description["fields"]] == [
            each.name for each in descriptions()[kind].fields
        ]
        for field in description["fields"]:
            assert keys <= set(field)
            kinds.add(field["kind"])
    assert kinds <= {
        "text", "note", "code", "int", "money", "decimal", "percent", "date", "choice", "link",
        "bool", "phone", "email", "list", "object",
    }  # fmt: skip
    assert not data_dir.exists()


def test_describe_one_kind(command: Command) -> None:
    types = command("describe", "support", "--json").json["types"]
    assert list(types) == ["support"]
    fields = {each["name"]: each for each in types["support"]["fields"]}
    assert (fields["organisation"]["kind"], fields["organisation"]["link"]) == (
        "link",
        "organisation",
    )
    assert fields["organisation"]["required"] is True
    assert {"code": "ISO9001", "label": "ISO 9001"} in fields["solution"]["choices"]
    steps = [(each["name"], each["kind"]) for each in fields["steps"]["fields"]]
    assert steps[:2] == [("registered", "date"), ("selected", "date")]
    organisation = command("describe", "organisation", "--json").json["types"]["organisation"]
    more = {each["name"]: each for each in organisation["fields"]}
    assert (more["admin_unit"]["kind"], more["admin_unit"]["link"]) == ("link", "admin_unit")
    assert more["founded"]["partial"] is True
    assert more["tax_code"]["kind"] == "code"
    text = command("describe", "support").out
    assert "organisation*" in text


WRONG_USE = [
    ("fly",),
    ("list",),
    ("list", "planet"),
    ("list", "organisation", "--limit", "-1"),
    ("list", "organisation", "--limit", "many"),
    ("list", "organisation", "--order", "planet"),
    ("list", "organisation", "--unmask", " "),
    ("show",),
    ("add", "organisation"),
    ("progress", "--as-of", "2025-02-30"),
    ("progress", "--as-of", "9999-12-31"),
    ("progress", "--as-of", "2025-W10-1"),
    ("progress", "--data", ""),
    ("progress", "--period", "soon"),
    ("progress", "--horizon", "2027"),
    ("report", "month", "2025", "--to", "r.pdf"),
    ("report", "year", "25", "--to", "r.pdf"),
    ("report", "range", "2025-06-30..2025-01-01", "--to", "r.pdf"),
    ("report", "year", "2025"),
    ("describe", "planet"),
    ("init",),
    ("list", "organisation", "--jsn"),
]


@pytest.mark.parametrize("line", WRONG_USE, ids=" ".join)
def test_wrong_use_is_told_in_vietnamese(office: Command, line: tuple[str, ...]) -> None:
    done = office(*line)
    assert (done.status, done.out) == (2, "")
    assert done.err
    english = ("usage:", "error:", "invalid", "required", "expected", "unrecognized", "argument")
    assert not [word for word in english if word in done.err]


@pytest.mark.parametrize("line", [("--help",), ("add", "--help"), ("list", "--help")], ids=" ".join)
def test_help_is_in_vietnamese(command: Command, line: tuple[str, ...]) -> None:
    done = command(*line)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("cách dùng: main.py")
    assert "tùy chọn:" in done.out
    assert not [
        word for word in ("usage", "options", "positional", "show this") if word in done.out
    ]
