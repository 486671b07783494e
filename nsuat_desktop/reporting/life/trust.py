"""The certificates an office trusts: files in the folder `trusted` of its data."""

from dataclasses import dataclass
from pathlib import Path

from asn1crypto import pem
from asn1crypto.x509 import Certificate

FOLDER = "trusted"
_ENDINGS = (".pem", ".cer", ".crt", ".der")
_LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Trust:
    """`roots` end a chain, `others` help to build one; `unreadable` names files of no use."""

    roots: tuple[Certificate, ...] = ()
    others: tuple[Certificate, ...] = ()
    unreadable: tuple[str, ...] = ()


def trusted_folder(data_dir: Path) -> Path:
    """Where an office puts them."""
    return data_dir / FOLDER


def trusted_certificates(data_dir: Path) -> Trust:
    """What lies in the folder now; without it nobody's issuer can be verified.

    Only a certificate that signed itself can be a root. The others are not trusted by lying
    there: they must lead to a root like those inside a signature.
    """
    roots, others, unreadable = list[Certificate](), list[Certificate](), list[str]()
    folder = trusted_folder(data_dir)
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.suffix.lower() not in _ENDINGS:
            continue
        try:
            for certificate in _read(path):
                (roots if certificate.self_signed in ("yes", "maybe") else others).append(
                    certificate
                )
        except (OSError, ValueError):
            unreadable.append(path.name)
    return Trust(tuple(roots), tuple(others), tuple(unreadable))


def _read(path: Path) -> list[Certificate]:
    if path.stat().st_size > _LARGEST:
        raise ValueError("too large for certificates")
    content = path.read_bytes()
    if pem.detect(content):
        found = [der for _, _, der in pem.unarmor(content, multiple=True)]
    else:
        found = [content]
    made = [Certificate.load(der, strict=True) for der in found]
    for certificate in made:
        certificate.native  # noqa: B018 - parses all of it, or raises ValueError
    return made
