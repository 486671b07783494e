"""What pyHanko finds in a PDF: who signed, when, and whether anything else was changed.

Importing this loads pyHanko: do so when a file is checked. Nothing is fetched from a network.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, pdf_name
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.sign.ades.report import AdESIndeterminate, AdESSubIndic
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    ModificationLevel,
    StandardDiffPolicy,
    SuspiciousModification,
)
from pyhanko.sign.diff_analysis.constants import ACROFORM_EXEMPT_STRICT_COMPARISON
from pyhanko.sign.diff_analysis.form_rules_api import FormUpdate, FormUpdatingRule
from pyhanko.sign.diff_analysis.rules.form_field_rules import (
    GenericFieldModificationRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
)
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError, ValidationInfoReadingError
from pyhanko_certvalidator import ValidationContext

from nsuat_desktop.environment import VIETNAM
from nsuat_desktop.reporting.life.trust import Trust

TROUBLE = (
    PdfError,
    SignatureValidationError,
    ValidationInfoReadingError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a damaged or hostile file makes the parsers raise."""


class _FirstForm(FormUpdatingRule):
    """pyHanko's rule for forms, which takes it that the older revision was signed and has one.

    The PDF that we issue has none (PDF/A files of plain documents do not): the first signature
    brings the form, which is judged as if an empty one had been there.
    """

    def apply(
        self, old: HistoricalResolver, new: HistoricalResolver
    ) -> Iterable[tuple[ModificationLevel, FormUpdate]]:
        if "/AcroForm" not in old.root:
            if "/AcroForm" not in new.root:
                return
            empty = {pdf_name("/Fields"): ArrayObject()}
            old.root[pdf_name("/AcroForm")] = DictionaryObject(empty)  # type: ignore[no-untyped-call]
        yield from super().apply(old, new)


_FROM_ISSUE = StandardDiffPolicy(
    DEFAULT_DIFF_POLICY.global_rules,
    _FirstForm(
        [
            SigFieldCreationRule(),  # type: ignore[no-untyped-call]
            SigFieldModificationRule(),
            GenericFieldModificationRule(),
        ],
        ACROFORM_EXEMPT_STRICT_COMPARISON | {"/SigFlags"},
    ),
)
"""pyHanko's own policy, from an unsigned file on."""

# Its warnings name the people who signed, with tracebacks; what it found is in what it returns.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

_NOT_IN_TIME = "chứng thư hết hạn hoặc chưa có hiệu lực khi ký"
_REVOKED = "chứng thư đã bị thu hồi"
_WRONG_USE = "chứng thư không dùng để ký văn bản"
_PROBLEMS: dict[AdESSubIndic | None, str] = {
    AdESIndeterminate.EXPIRED: _NOT_IN_TIME,
    AdESIndeterminate.NOT_YET_VALID: _NOT_IN_TIME,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE: _NOT_IN_TIME,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED: _NOT_IN_TIME,
    AdESIndeterminate.REVOKED_NO_POE: _REVOKED,
    AdESIndeterminate.REVOKED_CA_NO_POE: _REVOKED,
    AdESIndeterminate.CHAIN_CONSTRAINTS_FAILURE: _WRONG_USE,
    AdESIndeterminate.SIG_CONSTRAINTS_FAILURE: _WRONG_USE,
}


class Alteration(StrEnum):
    """Where a signed file differs from the issued one by more than signatures."""

    NONE = "none"
    BEFORE = "before"
    """Between issue and the first signature."""
    AFTER = "after"
    """After a signature, or inside what was signed."""


@dataclass(frozen=True, slots=True)
class SignerFound:
    """One signature. `trusted`: its chain ends at a root of the office; else `problem` says why."""

    name: str
    organisation: str
    issuer: str
    at: str
    """ISO moment in Vietnam as the signer's PC told it; empty when it did not."""
    trusted: bool
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """All signatures of a file, first to last, and what was altered."""

    signers: tuple[SignerFound, ...]
    alteration: Alteration


def signatures_of(
    content: bytes, trust: Trust, now: datetime, issued_size: int | None
) -> Signatures:
    """Signatures of a PDF; with `issued_size` all that was added to those first bytes is judged.

    Raises:
        TROUBLE: the file cannot be read.
    """
    # What we issued is well-formed and stays so; scanners and other programs are less exact.
    reader = PdfFileReader(BytesIO(content), strict=issued_size is not None)
    embedded = list(reader.embedded_regular_signatures)
    statuses = [_status(each, trust, now) for each in embedded]
    signers = tuple(_signer(each, status) for each, status in zip(embedded, statuses, strict=True))
    if any(not (status.intact and status.valid) for status in statuses):
        return Signatures(signers, Alteration.AFTER)
    if issued_size is not None:
        base = PdfFileReader(BytesIO(content[:issued_size])).xrefs.total_revisions - 1
        if _suspicious(reader, base):
            first = _suspicious(_first_signed(content, embedded), base) if embedded else True
            return Signatures(signers, Alteration.BEFORE if first else Alteration.AFTER)
    changed = any(
        isinstance(status.diff_result, SuspiciousModification) or status.docmdp_ok is False
        for status in statuses
    )
    return Signatures(signers, Alteration.AFTER if changed else Alteration.NONE)


def _first_signed(content: bytes, embedded: list[Any]) -> PdfFileReader:
    """The file as it was when the first signature was made: to the end of its byte range."""
    _, _, start, length = embedded[0].byte_range
    return PdfFileReader(BytesIO(content[: int(start) + int(length)]))


def _suspicious(reader: PdfFileReader, base: int) -> bool:
    result = _FROM_ISSUE.review_file(reader, base)
    if isinstance(result, SuspiciousModification):
        return True
    return bool(result.modification_level > ModificationLevel.FORM_FILLING)


def _status(embedded: Any, trust: Trust, now: datetime) -> Any:
    told = embedded.self_reported_timestamp
    moment = min(told, now) if told is not None else now
    context = ValidationContext(
        trust_roots=list(trust.roots),
        other_certs=list(trust.others),
        moment=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    return validate_pdf_signature(embedded, context)


def _signer(embedded: Any, status: Any) -> SignerFound:
    subject = status.signing_cert.subject.native
    issuer = status.signing_cert.issuer.native
    told = embedded.self_reported_timestamp
    return SignerFound(
        name=_named(subject, "common_name") or status.signing_cert.subject.human_friendly,
        organisation=_named(subject, "organization_name"),
        issuer=_named(issuer, "common_name") or status.signing_cert.issuer.human_friendly,
        at=told.astimezone(VIETNAM).isoformat(timespec="seconds") if told is not None else "",
        trusted=bool(status.trusted),
        problem="" if status.trusted else _problem(status.trust_problem_indic),
    )


def _named(names: Any, key: str) -> str:
    value = names.get(key)
    return ", ".join(value) if isinstance(value, list) else str(value or "")


def _problem(indication: AdESSubIndic | None) -> str:
    return _PROBLEMS.get(indication, "chưa kiểm chứng được nơi cấp")
