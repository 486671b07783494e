"""The office profile as documents use it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nsuat_desktop.records.record import Row


@dataclass(frozen=True)
class Signer:
    """Who signs and how: `form` is one of none, TM, TM_KT, KT, Q, TL, TUQ."""

    form: str
    post: str
    name: str


@dataclass(frozen=True)
class OfficeProfile:
    """An office between two dates (ISO; `valid_to` None: still valid)."""

    id: str
    level: str
    name: str
    parent_name: str
    issuer_lines: tuple[str, ...]
    abbreviation: str
    place_name: str
    admin_unit: str | None
    division: str
    signer: Signer
    other_signers: tuple[Signer, ...]
    addressee: tuple[str, ...]
    recipients: tuple[str, ...]
    valid_from: str
    valid_to: str | None

    @property
    def signer_form(self) -> str:
        return self.signer.form

    @property
    def signer_post(self) -> str:
        return self.signer.post

    @property
    def signer_name(self) -> str:
        return self.signer.name

    def signer_lines(self, signer: Signer | None = None) -> tuple[str, ...]:
        """Authority and post as printed above the signature, upper case (Nghị định 30/2020, 7).

        A people's committee acts as a collective: "TM. ỦY BAN NHÂN DÂN" first; a department has
        one head and never "TM.".
        """
        signer = signer or self.signer
        post = signer.post.upper()
        head = _head_of(post)
        if signer.form == "TM":
            return (f"TM. {self._collective()}", post)
        if signer.form == "TM_KT":
            return (f"TM. {self._collective()}", f"KT. {head}", post)
        if signer.form == "KT":
            return (f"KT. {head}", post)
        if signer.form == "Q":
            return (f"Q. {post}",)
        if signer.form in ("TL", "TUQ"):
            return (f"{signer.form}. {self._leader()}", post)
        return (post,)

    def _collective(self) -> str:
        return "ỦY BAN NHÂN DÂN"

    def _leader(self) -> str:
        return "GIÁM ĐỐC" if self.level == "department" else "CHỦ TỊCH"


def _head_of(post: str) -> str:
    """The post a deputy signs for: PHÓ CHỦ TỊCH -> CHỦ TỊCH."""
    for prefix in ("PHÓ ", "QUYỀN "):
        if post.startswith(prefix):
            return post.removeprefix(prefix)
    return post


def profile_values(written: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a record as people write them in files: lines may be a list of lines."""
    return {
        key: "\n".join(str(line) for line in value)
        if isinstance(value, list) and key != "other_signers"
        else value
        for key, value in written.items()
    }


def profile_from(row: Row) -> OfficeProfile:
    """The profile kept in a record of type `office_profile`."""
    values = row.values
    others = values.get("other_signers")
    return OfficeProfile(
        id=row.id,
        level=_text(values.get("level")),
        name=_text(values.get("name")),
        parent_name=_text(values.get("parent_name")),
        issuer_lines=_lines(values.get("issuer_lines")),
        abbreviation=_text(values.get("abbreviation")),
        place_name=_text(values.get("place_name")),
        admin_unit=_text(values.get("admin_unit")) or None,
        division=_text(values.get("division")),
        signer=Signer(
            _text(values.get("signer_form")),
            _text(values.get("signer_post")),
            _text(values.get("signer_name")),
        ),
        other_signers=tuple(
            Signer(_text(each.get("form")), _text(each.get("post")), _text(each.get("name")))
            for each in (others if isinstance(others, list) else [])
            if isinstance(each, dict)
        ),
        addressee=_lines(values.get("addressee")),
        recipients=_lines(values.get("recipients")),
        valid_from=_text(values.get("valid_from")),
        valid_to=_text(values.get("valid_to")) or None,
    )


def _text(value: Any) -> str:
    return str(value) if value is not None else ""


def _lines(value: Any) -> tuple[str, ...]:
    return tuple(line.strip() for line in _text(value).splitlines() if line.strip())
