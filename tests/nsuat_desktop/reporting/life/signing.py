"""A certificate chain of the test and a tool that signs as an office's own tool does."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

from asn1crypto import keys, x509
from cryptography import x509 as cx509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

FIRST_DAY = datetime(2024, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Issuer:
    """A certificate and the key that belongs to it."""

    certificate: cx509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)


def issue(
    name: str,
    by: Issuer | None = None,
    *,
    authority: bool = True,
    days: int = 3650,
    organisation: str = "Ban Cơ yếu thử nghiệm",
) -> Issuer:
    """A certificate; without `by` it signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = cx509.Name(
        [
            cx509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            cx509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    usage = cx509.KeyUsage(
        digital_signature=not authority, content_commitment=not authority,
        key_encipherment=False, data_encipherment=False, key_agreement=False,
        key_cert_sign=authority, crl_sign=authority, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    made = (
        cx509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(cx509.random_serial_number())
        .not_valid_before(FIRST_DAY)
        .not_valid_after(FIRST_DAY + timedelta(days=days))
        .add_extension(cx509.BasicConstraints(authority, None), critical=True)
        .add_extension(usage, critical=True)
        .sign(by.key if by else key, hashes.SHA256())
    )
    return Issuer(made, key)


@dataclass(frozen=True)
class Tool:
    """Signs a PDF by adding to its end."""

    root: Issuer
    middle: Issuer
    person: Issuer

    def sign(self, pdf: bytes, field: str = "Chu ky 1", visible: bool = True) -> bytes:
        store = SimpleCertificateStore()
        store.register(x509.Certificate.load(self.middle.der))
        signer = signers.SimpleSigner(
            signing_cert=x509.Certificate.load(self.person.der),
            signing_key=keys.PrivateKeyInfo.load(
                self.person.key.private_bytes(
                    serialization.Encoding.DER,
                    serialization.PrivateFormat.PKCS8,
                    serialization.NoEncryption(),
                )
            ),
            cert_registry=store,
        )
        place = fields.SigFieldSpec(field, box=(300, 100, 450, 180) if visible else None)
        out = BytesIO()
        signers.PdfSigner(
            signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256"),
            signer=signer,
            new_field_spec=place,
        ).sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), output=out)
        return out.getvalue()


def make_tool(days: int = 3650) -> Tool:
    root = issue("Gốc thử nghiệm")
    middle = issue("Trung gian thử nghiệm", root)
    person = issue(
        "Trần Văn Mẫu", middle, authority=False, days=days, organisation="UBND huyện Nghĩa Hưng"
    )
    return Tool(root, middle, person)
