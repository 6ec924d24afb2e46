"""Headquarters' word that a device speaks for an office: an OpenSSH user certificate.

Principals are the scope and the role, the key id is the office's name, and the device's
age recipient is bound in as an extension, so that nobody can pair a device's signatures
with somebody else's mailbox. Stock ``ssh-keygen -L`` shows all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    SSHCertificate,
    SSHCertificateBuilder,
    SSHCertificateType,
    load_ssh_public_identity,
)

from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.keys.documents import LINE_PATTERN, SCOPE_PATTERN
from desktop.keys.sealing import is_recipient
from desktop.keys.signing import SigningKey, device_id

VALIDITY = timedelta(days=3 * 365 + 1)
SERIAL_LIMIT = 2**53
"""Serials stay below what every reader of JSON keeps exactly."""

_RECIPIENT = b"age-recipient@netra"
_LIMIT = 4096
_OFFICE_LIMIT = 200


class Role(StrEnum):
    """Which kind of office a device works in."""

    REGION = "region"
    HQ = "hq"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate whose signature and content have been checked, or that we just made."""

    line: str
    """The certificate as one OpenSSH line; what travels and what is kept."""
    public: bytes
    """The device's raw signing key."""
    recipient: str
    scope: str
    role: Role
    serial: int
    office: str
    valid_from: datetime
    valid_until: datetime
    issuer: bytes
    """The raw issuing key."""

    @property
    def device(self) -> DeviceId:
        """The id of the certified device."""
        return device_id(self.public)

    def require_valid(self, latest_trusted: datetime) -> None:
        """Raise ``Refused("certificate.expired")`` (office, valid_until) if its time is over.

        ``latest_trusted`` is the latest moment that a believed signature has proven, which
        real time cannot be before; the PC's own clock may be wrong. It can therefore show
        that a certificate has ended, never that one has not begun: that it was issued at
        all proves ``valid_from`` to have passed.
        """
        if latest_trusted >= self.valid_until:
            raise Refused("certificate.expired", office=self.office, valid_until=self.valid_until)


def issue_certificate(
    issuing: SigningKey,
    *,
    public: bytes,
    recipient: str,
    scope: str,
    role: Role,
    serial: int,
    office: str,
    valid_from: datetime,
) -> Certificate:
    """Certify a device for three years from ``valid_from`` (aware).

    Serials are the issuer's to number, from 1, each used once. Raises
    ``Refused("certificate.malformed")`` (reason) for values no reader would accept.
    """
    begin = valid_from.astimezone(UTC).replace(microsecond=0)
    certificate = (
        SSHCertificateBuilder()
        .public_key(Ed25519PublicKey.from_public_bytes(public))
        .serial(serial)
        .type(SSHCertificateType.USER)
        .key_id(office.encode("utf-8", "replace"))
        .valid_principals([scope.encode("utf-8", "replace"), role.encode()])
        .valid_after(int(begin.timestamp()))
        .valid_before(int((begin + VALIDITY).timestamp()))
        .add_extension(_RECIPIENT, recipient.encode("utf-8", "replace"))
        .sign(Ed25519PrivateKey.from_private_bytes(issuing.seed))
    )
    made = read_certificate(certificate.public_bytes().decode("ascii"), issuing.public)
    if (made.office, made.recipient, made.scope) != (office, recipient, scope):
        raise BugError("a certificate says what it was asked to say")
    return made


def read_certificate(untrusted: str, issuer: bytes) -> Certificate:
    """Return what ``issuer`` certified; validity in time is :meth:`Certificate.require_valid`.

    ``issuer`` is a raw issuing key that is already believed. Raises :class:`Refused`:
    ``certificate.malformed`` (reason), ``certificate.other_issuer`` when another key made
    it, ``certificate.wrong_signature``.
    """
    found, signer = _parse(untrusted)
    if not isinstance(signer, Ed25519PublicKey) or signer.public_bytes_raw() != issuer:
        raise Refused("certificate.other_issuer")
    try:
        found.verify_cert_signature()
    except InvalidSignature as error:
        raise Refused("certificate.wrong_signature") from error
    return _content(untrusted, found, issuer)


def _parse(untrusted: str) -> tuple[SSHCertificate, object]:
    if len(untrusted) > _LIMIT or not untrusted.isascii():
        raise _malformed("length")
    try:
        found = load_ssh_public_identity(untrusted.encode("ascii"))
        if not isinstance(found, SSHCertificate):
            raise _malformed("no_certificate")
        signer = found.signature_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _malformed("framing") from error
    if found.public_bytes().decode("ascii") != untrusted:
        raise _malformed("spelling")
    return found, signer


def _content(line: str, found: SSHCertificate, issuer: bytes) -> Certificate:
    public = found.public_key()
    if found.type is not SSHCertificateType.USER or not isinstance(public, Ed25519PublicKey):
        raise _malformed("kind")
    if found.critical_options or set(found.extensions) != {_RECIPIENT}:
        raise _malformed("extensions")
    if found.valid_before - found.valid_after != VALIDITY.total_seconds():
        raise _malformed("validity")
    try:
        scope, role = (principal.decode("ascii") for principal in found.valid_principals)
        certificate = Certificate(
            line=line,
            public=public.public_bytes_raw(),
            recipient=found.extensions[_RECIPIENT].decode("ascii"),
            scope=scope,
            role=Role(role),
            serial=found.serial,
            office=found.key_id.decode("utf-8"),
            valid_from=datetime.fromtimestamp(found.valid_after, UTC),
            valid_until=datetime.fromtimestamp(found.valid_before, UTC),
            issuer=issuer,
        )
    except (ValueError, OverflowError, OSError) as error:
        raise _malformed("content") from error
    _require_sense(certificate)
    return certificate


def _require_sense(certificate: Certificate) -> None:
    if not re.match(SCOPE_PATTERN, certificate.scope):
        raise _malformed("scope")
    if (certificate.scope == "pusat") != (certificate.role is Role.HQ):
        raise _malformed("role")
    if not 1 <= certificate.serial < SERIAL_LIMIT:
        raise _malformed("serial")
    if len(certificate.office) > _OFFICE_LIMIT or not re.match(LINE_PATTERN, certificate.office):
        raise _malformed("office")
    if not is_recipient(certificate.recipient):
        raise _malformed("recipient")


def _malformed(reason: str) -> Refused:
    return Refused("certificate.malformed", reason=reason)
