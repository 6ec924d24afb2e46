"""Derived keys: apart from each other, and the same for ever."""

import pytest

from desktop.errors import BugError
from desktop.keys.derive import Purpose, derive, expand


def test_every_purpose_has_its_own_key():
    keys = {derive(b"m" * 32, purpose) for purpose in Purpose}
    assert len(keys) == len(Purpose)
    assert {len(key) for key in keys} == {32}


def test_derived_keys_never_change():
    # Computed apart from the code: HMAC(HMAC(zeros, master), label + 01), RFC 5869.
    import hmac

    extracted = hmac.digest(bytes(32), b"m" * 32, "sha256")
    for purpose, label in (
        (Purpose.DATABASE, b"netra/1/database"),
        (Purpose.BLOB_NAMES, b"netra/1/blob-names"),
        (Purpose.DRAFTS, b"netra/1/drafts"),
        (Purpose.SLOT_FILE, b"netra/1/slot-file"),
    ):
        assert derive(b"m" * 32, purpose) == hmac.digest(extracted, label + b"\x01", "sha256")


def test_salt_and_length():
    assert expand(b"s" * 20, b"x", b"a" * 16) != expand(b"s" * 20, b"x", b"b" * 16)
    with pytest.raises(BugError):
        derive(b"short", Purpose.DATABASE)
