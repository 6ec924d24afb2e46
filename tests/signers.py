"""Certificates that sign PDFs in tests: sample data, nobody's."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID


def make_signer(folder: Path) -> tuple[Path, bytes]:
    """Return a PKCS #12 file that signs, and its own certificate (DER), which is its root."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Contoh Penanda Tangan")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1000))
        .not_valid_after(now + timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(True, True, False, False, False, True, True, False, False),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    store = pkcs12.serialize_key_and_certificates(
        b"contoh", key, certificate, None, serialization.NoEncryption()
    )
    path = folder / "contoh.p12"
    path.write_bytes(store)
    return path, certificate.public_bytes(serialization.Encoding.DER)


def sign(pdf, path, field="Tanda", *, prepared=False):
    """Sign as a program of the office would; ``prepared`` signs into a field that is there."""
    from pyhanko.pdf_utils.content import RawContent
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.layout import BoxConstraints
    from pyhanko.sign import signers
    from pyhanko.stamp import StaticStampStyle

    # A black square stands for the picture that such a program puts there.
    square = RawContent(b"0 0 40 40 re f", box=BoxConstraints(40, 40))
    signer = signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name=field),
        signer=signers.SimpleSigner.load_pkcs12(str(path)),
        stamp_style=StaticStampStyle(border_width=0, background=square),
    )
    with pytest.MonkeyPatch.context() as pc:
        # This library asks for the PC's zone by name; checking needs none.
        pc.setenv("TZ", "Asia/Jakarta")
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        return signer.sign_pdf(writer, existing_fields_only=prepared).getvalue()
