"""Electronic signatures in a PDF, checked without a network.

Four questions are answered apart, because offline not one word can stand for them: is the
document as it was signed, is the issuer one that this office trusts, was the certificate
valid on the day, and (what nobody can know offline) whether it had been withdrawn.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from desktop.errors import Refused
from desktop.letters.trust_roots import holder_name, roots_in

MOST_BYTES: Final = 64 * 1024 * 1024
MOST_SIGNATURES: Final = 20


class Answer(StrEnum):
    """What a question is answered with."""

    YES = "ya"
    NO = "tidak"
    UNKNOWN = "tidak_diketahui"


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature: who, when (as the signer's clock says), and the four answers."""

    signer: str
    issuer: str
    signed_at: datetime | None
    intact: Answer
    whole_file: Answer
    trusted: Answer
    in_validity: Answer
    revoked: Answer


def check_signatures(
    untrusted_pdf: bytes, roots: Sequence[bytes] = ()
) -> tuple[SignatureCheck, ...]:
    """Return every signature of a PDF; empty for a PDF that has none.

    ``roots`` are certificates (DER or PEM) that the office trusts. Raises ``Refused``:
    ``esign.too_large`` (limit), ``esign.unreadable``, ``esign.bad_root``.
    """
    if len(untrusted_pdf) > MOST_BYTES:
        raise Refused("esign.too_large", limit=MOST_BYTES)
    # The library logs what it finds odd in strangers' files, certificates' names included.
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    from pyhanko.pdf_utils.misc import PdfReadError
    from pyhanko.pdf_utils.reader import PdfFileReader

    context = _context(roots)
    try:
        found = PdfFileReader(io.BytesIO(untrusted_pdf), strict=False).embedded_signatures
        return tuple(_check(one, context) for one in found[:MOST_SIGNATURES])
    except (PdfReadError, ValueError, KeyError, TypeError, IndexError, OSError) as error:
        raise Refused("esign.unreadable") from error
    except RecursionError as error:
        raise Refused("esign.unreadable") from error


def _context(roots: Sequence[bytes]) -> Any:
    from asn1crypto import x509
    from pyhanko_certvalidator import ValidationContext

    trusted = [x509.Certificate.load(one.der) for raw in roots for one in roots_in(raw, "")]
    return ValidationContext(
        trust_roots=trusted,
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=datetime.now(UTC),
    )


def _check(signature: Any, context: Any) -> SignatureCheck:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError

    certificate = signature.signer_cert
    try:
        status = validate_pdf_signature(signature, signer_validation_context=context)
    except SignatureValidationError:
        return _unread(certificate)
    moment = status.signer_reported_dt
    return SignatureCheck(
        signer=holder_name(certificate.subject),
        issuer=holder_name(certificate.issuer),
        signed_at=moment,
        intact=Answer.YES if status.intact and status.valid else Answer.NO,
        whole_file=Answer.YES if _covers_all(status.coverage) else Answer.NO,
        trusted=Answer.YES if status.trusted else Answer.NO,
        in_validity=_in_validity(certificate, moment),
        # Nothing can be asked offline; what the file itself brings is not enough to say no.
        revoked=Answer.YES if status.revoked else Answer.UNKNOWN,
    )


def _covers_all(coverage: Any) -> bool:
    return coverage is not None and coverage.name == "ENTIRE_FILE"


def _unread(certificate: Any) -> SignatureCheck:
    return SignatureCheck(
        holder_name(certificate.subject),
        holder_name(certificate.issuer),
        None,
        *(Answer.NO, Answer.NO, Answer.NO),
        *(Answer.UNKNOWN, Answer.UNKNOWN),
    )


def _in_validity(certificate: Any, moment: datetime | None) -> Answer:
    if moment is None:
        return Answer.UNKNOWN
    inside = certificate.not_valid_before <= moment <= certificate.not_valid_after
    return Answer.YES if inside else Answer.NO
