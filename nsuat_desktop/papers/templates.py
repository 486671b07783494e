"""Templates of papers: TOML files that an office may copy to its data folder and change."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, get_args

import msgspec

from nsuat_desktop.errors import AppError, NotFoundError
from nsuat_desktop.files import write_atomically
from nsuat_desktop.resources import resource_path
from nsuat_desktop.text.normalise import clean_line
from nsuat_desktop.toml_file import read_toml, shape_trouble

OWN_FOLDER = "templates"
"""In the data folder; a file there wins over the shipped one of the same name."""

PaperKind = Literal[
    "sign-in",
    "attendance",
    "certificates",
    "register",
    "letter",
    "invitation",
    "minutes",
    "labels",
    "envelopes",
    "records",
]


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something only a person knows: asked for before printing, blank dots where not told."""

    name: str
    """The merge field."""
    default: str = ""
    """May use other fields: "{{địa điểm lớp}}"."""
    optional: bool = False
    """Left out where it is not told."""
    dotted_lines: int = 0
    """Whole lines to write on where it is not told, instead of a stretch of dots."""


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of a freely drawn paper; long ones wrap, all shrink together when they must."""

    text: str
    size: float = 14.0
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    gap: float = 0.0
    """Millimetres above it."""
    rule: float = 0.0
    """A line is drawn below, of this share of the text's length."""


class LabelSheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sheet of labels in millimetres."""

    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    column_gap: float = 0.0
    row_gap: float = 0.0


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An envelope in millimetres; the address begins at (`left`, `top`)."""

    name: str
    width: float
    height: float
    left: float
    top: float


class PaperTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The words of one paper; which parts it uses depends on the kind."""

    paper: PaperKind
    name: str
    """As people choose it."""
    type_name: str = ""
    type_abbreviation: str = ""
    summary: str = ""
    addressees: tuple[str, ...] = ()
    body: str = ""
    notice: str = ""
    """About the personal data on the paper."""
    closing: str = ""
    recipients: tuple[str, ...] = ()
    archive: str = ""
    asked: tuple[Asked, ...] = ()
    left_signer: tuple[str, ...] = ()
    left_name: str = ""
    right_signer: tuple[str, ...] = ()
    """Instead of the office's signer."""
    right_name: str = ""
    columns: Mapping[str, str] = msgspec.field(default_factory=dict)
    sessions: tuple[str, ...] = ()
    row_height: float = 10.0
    blank_rows: int = 30
    number_pattern: str = ""
    number_digits: int = 2
    frame: bool = True
    lines: tuple[Line, ...] = ()
    sender: tuple[Line, ...] = ()
    sheets: tuple[LabelSheet, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    id: str = ""
    """The name of its file; filled in on reading."""
    own: bool = False
    """From the office's folder; filled in on reading."""


def shipped_folder() -> Path:
    return resource_path("templates", "papers")


def own_folder(data_dir: Path) -> Path:
    return data_dir / OWN_FOLDER


def template_ids(data_dir: Path) -> list[str]:
    """Names of all templates, shipped and own, in alphabetical order."""
    return sorted(_paths(data_dir))


def templates(data_dir: Path, kind: PaperKind | None = None) -> list[PaperTemplate]:
    """What there is to choose from, of one kind when asked.

    A broken own copy is listed with the words of the shipped one: whoever chooses it is told what
    is wrong by `template`. A broken file of another name is passed over.
    """
    listed = (_listed(path, data_dir) for path in _paths(data_dir).values())
    found = [each for each in listed if each is not None and kind in (None, each.paper)]
    # The shipped ones first: a copy with another name stands below its origin.
    return sorted(found, key=lambda each: (get_args(PaperKind).index(each.paper), each.id))


def _listed(path: Path, data_dir: Path) -> PaperTemplate | None:
    own = path.parent == own_folder(data_dir)
    try:
        return _read(path, own=own)
    except AppError:
        shipped = shipped_folder() / path.name
        return _read(shipped, own=own) if shipped.is_file() else None


def template(data_dir: Path, name: str, kind: PaperKind | None = None) -> PaperTemplate:
    """The template of this name, the office's own before the shipped one.

    Raises:
        NotFoundError: there is none.
        AppError: its file is no template, or a template of another paper.
        SurroundingsError: it cannot be read.
    """
    path = _paths(data_dir).get(name)
    if path is None:
        raise NotFoundError(
            f"Không có mẫu “{clean_line(name)[:60]}”. "
            f"Các mẫu có sẵn: {', '.join(template_ids(data_dir))}."
        )
    read = _read(path, own=path.parent == own_folder(data_dir))
    if kind is not None and read.paper != kind:
        raise AppError(f"Mẫu “{name}” dành cho giấy tờ khác ({read.paper}). Chọn mẫu {kind}.")
    return read


def copy_template(data_dir: Path, name: str) -> Path:
    """Put a shipped template into the office's folder to be changed there; tell where.

    Raises:
        AppError: there is no such template, or the office has its own already.
        SurroundingsError: it cannot be written.
    """
    target = own_folder(data_dir) / f"{name}.toml"
    path = _paths(data_dir).get(name)
    if path == target:
        raise AppError(f"Cơ quan đã có mẫu riêng “{name}”. Sửa tệp {target}.")
    if path is None:
        template(data_dir, name)  # raises, and names those there are
    content = (shipped_folder() / f"{name}.toml").read_bytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    with write_atomically(target) as file:
        file.write(content)
    return target


def _paths(data_dir: Path) -> dict[str, Path]:
    return {
        path.stem: path
        for folder in (shipped_folder(), own_folder(data_dir))
        for path in sorted(_toml_files(folder))
    }


def _toml_files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from folder.glob("*.toml")


def _read(path: Path, *, own: bool) -> PaperTemplate:
    values = read_toml(path, "mẫu giấy tờ")
    values.update(id=path.stem, own=own)
    try:
        return msgspec.convert(values, PaperTemplate)
    except msgspec.ValidationError as error:
        raise AppError(
            f"Mẫu {path.name} sai ở chỗ sau: {clean_line(shape_trouble(error))[:200]}. "
            "So với mẫu gốc của chương trình rồi sửa lại."
        ) from None
