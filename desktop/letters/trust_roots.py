"""Certificates of issuers, brought along to judge the electronic signatures of one check.

Nothing of them is kept in the vault: whoever checks says each time whom to believe, and the
answer says by which certificates it was judged.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from desktop.errors import Refused
from desktop.keys.files import read_limited, trouble

ENDINGS: Final = "cer crt pem der"
"""What files with a certificate end in; in a folder all others are passed by."""
MOST_ROOTS: Final = 200
_MOST_BYTES: Final = 256 * 1024
"""Of one file; a certificate has about two thousand."""


@dataclass(frozen=True, slots=True)
class TrustRoot:
    """A certificate that is believed: ``name`` is whose, ``file`` where it was read."""

    name: str
    file: str
    valid_until: date
    sha256: str
    der: bytes


def read_roots(places: Sequence[Path]) -> tuple[TrustRoot, ...]:
    """Return the certificates in files (DER or PEM, several in one PEM) and in folders, once each.

    Raises ``esign.bad_root`` (name) for a file that holds no certificate, ``esign.no_roots``
    (name) for a folder without any, ``esign.too_many_roots`` (limit), and ``Trouble``
    (``file.…``).
    """
    found: dict[str, TrustRoot] = {}
    for place in places:
        for path in _files(place) if place.is_dir() else (place,):
            for root in roots_in(read_limited(path, _MOST_BYTES), path.name):
                found.setdefault(root.sha256, root)
            if len(found) > MOST_ROOTS:
                raise Refused("esign.too_many_roots", limit=MOST_ROOTS)
    return tuple(found.values())


def roots_in(untrusted_file: bytes, name: str) -> tuple[TrustRoot, ...]:
    """Return the certificates of one file. Raises ``esign.bad_root`` (name)."""
    try:
        return tuple(_root(der, name) for der in _certificates(untrusted_file))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise Refused("esign.bad_root", name=name) from error


def holder_name(name: Any) -> str:
    """Return a certificate's name as people say it: person or body, and the organisation.

    ``name`` is an ``asn1crypto.x509.Name``; one that says neither is told in full.
    """
    said = name.native
    parts = [said[key] for key in ("common_name", "organization_name") if said.get(key)]
    return ", ".join(part if isinstance(part, str) else " ".join(part) for part in parts) or str(
        name.human_friendly
    )


def _files(folder: Path) -> list[Path]:
    wanted = tuple(f".{ending}" for ending in ENDINGS.split())
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in wanted)
    except OSError as error:
        raise trouble(error, folder) from error
    if not found:
        raise Refused("esign.no_roots", name=folder.name or str(folder))
    return found


def _certificates(file: bytes) -> Iterator[bytes]:
    from asn1crypto import pem

    if not 0 < len(file) <= _MOST_BYTES:
        raise ValueError("too little or too much for a certificate")
    if not pem.detect(file):
        yield file
        return
    for kind, _headers, der in pem.unarmor(file, multiple=True):
        if kind != "CERTIFICATE":
            raise ValueError("something else than a certificate")
        yield der


def _root(der: bytes, file: str) -> TrustRoot:
    from asn1crypto import x509

    certificate: Any = x509.Certificate.load(der, strict=True)
    return TrustRoot(
        holder_name(certificate.subject),
        file,
        certificate.not_valid_after.date(),
        hashlib.sha256(der).hexdigest(),
        der,
    )
