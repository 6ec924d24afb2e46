"""Keys, device ids and signatures, proven against the stock tool."""

import base64
import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BugError, Refused
from desktop.keys.signing import SigningKey, device_id, is_signed, openssh_line
from desktop.keys.sshsig import Namespace, sign, verify

KEY = SigningKey.from_seed(bytes(range(32)))
MESSAGE = b'{"format": "netra-bundle/1"}\n'


def private_file(key, folder):
    """Write the key as ssh-keygen reads it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    path = folder / "key"
    path.touch(mode=0o600)
    path.write_bytes(
        Ed25519PrivateKey.from_private_bytes(key.seed).private_bytes(
            Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()
        )
    )
    return path


def ssh_keygen(*arguments, feed=b""):
    return subprocess.run(
        ["ssh-keygen", *map(str, arguments)], input=feed, capture_output=True, check=False
    )


def test_a_seed_gives_the_same_key_again():
    fresh = SigningKey.generate()
    again = SigningKey.from_seed(fresh.seed)
    assert again == fresh
    assert is_signed(fresh.public, again.sign(b"x"), b"x")
    assert not is_signed(fresh.public, again.sign(b"x"), b"y")
    assert not is_signed(b"short", again.sign(b"x"), b"x")
    with pytest.raises(BugError):
        SigningKey.from_seed(b"short")


def test_the_seed_is_never_shown():
    assert "seed" not in repr(KEY)


def test_a_device_id_is_stable():
    # RFC 8032's first test key; the id is pinned, for vaults and bundles are named by it.
    public = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    assert device_id(public) == "eh7ddx5bksrgcytl"
    assert re.fullmatch("[a-z2-7]{16}", SigningKey.generate().device)


def test_stock_tool_reads_the_public_line(tmp_path):
    (tmp_path / "key.pub").write_text(openssh_line(KEY.public, "kantor") + "\n")
    told = ssh_keygen("-l", "-f", tmp_path / "key.pub")
    assert told.returncode == 0
    assert b"kantor (ED25519)" in told.stdout


@pytest.mark.parametrize("namespace", Namespace)
def test_stock_tool_accepts_our_signature(tmp_path, namespace):
    (tmp_path / "signature").write_bytes(sign(KEY, namespace, MESSAGE))
    (tmp_path / "allowed").write_text(f"device {openssh_line(KEY.public)}\n")
    for name, good in ((namespace, True), ("other", False)):
        told = ssh_keygen(
            *("-Y", "verify", "-f", tmp_path / "allowed", "-I", "device"),
            *("-n", name, "-s", tmp_path / "signature"),
            feed=MESSAGE,
        )
        assert (told.returncode == 0) is good, told


@pytest.mark.parametrize("namespace", Namespace)
def test_we_accept_the_stock_tools_signature(tmp_path, namespace):
    made = ssh_keygen(
        "-Y", "sign", "-f", private_file(KEY, tmp_path), "-n", namespace, feed=MESSAGE
    )
    assert made.returncode == 0, made
    assert verify(made.stdout, namespace, MESSAGE) == KEY.public
    # Ed25519 is deterministic, so the two writers must agree to the byte.
    assert made.stdout == sign(KEY, namespace, MESSAGE)


def test_sha256_by_the_stock_tool_is_refused(tmp_path):
    made = ssh_keygen(
        *("-Y", "sign", "-f", private_file(KEY, tmp_path), "-n", "netra-bundle"),
        *("-O", "hashalg=sha256"),
        feed=MESSAGE,
    )
    assert made.returncode == 0, made
    with pytest.raises(Refused) as refusal:
        verify(made.stdout, Namespace.BUNDLE, MESSAGE)
    assert refusal.value.code == "signature.malformed"


def test_every_bit_and_every_cut_is_refused():
    armoured = sign(KEY, Namespace.TRUST, MESSAGE)
    damaged = [armoured[:length] for length in range(len(armoured))]
    for at in range(len(armoured)):
        for bit in range(8):
            copy = bytearray(armoured)
            copy[at] ^= 1 << bit
            damaged.append(bytes(copy))
    for untrusted in damaged:
        try:
            signer = verify(untrusted, Namespace.TRUST, MESSAGE)
        except Refused as refusal:
            assert refusal.code.startswith("signature.")
        else:
            raise AssertionError(f"accepted for {signer.hex()}")


@pytest.mark.parametrize(
    "change",
    [
        lambda armour: armour + b"\n",
        lambda armour: armour + armour,
        lambda armour: b"\n" + armour,
        lambda armour: b"x" + armour,
        lambda armour: armour.replace(b"\n", b"\r\n"),
        lambda armour: armour.rstrip(b"\n"),
        lambda armour: armour.replace(b"\nU1NI", b"\n U1NI"),
        lambda armour: armour[:60] + b"\n" + armour[60:],
        lambda armour: armour.replace(b"=", b""),
    ],
)
def test_other_framing_is_refused(change):
    armour = sign(KEY, Namespace.BUNDLE, MESSAGE)
    changed = change(armour)
    if changed == armour:
        pytest.skip("no such framing in this signature")
    with pytest.raises(Refused) as refusal:
        verify(changed, Namespace.BUNDLE, MESSAGE)
    assert refusal.value.code == "signature.malformed"


def test_a_signature_for_another_purpose_is_named():
    with pytest.raises(Refused) as refusal:
        verify(sign(KEY, Namespace.CHECKPOINT, MESSAGE), Namespace.TRUST, MESSAGE)
    assert refusal.value.code == "signature.other_purpose"
    assert refusal.value.details == {"expected": "netra-trust", "found": "netra-checkpoint"}


def test_another_message_is_wrong_and_not_malformed():
    with pytest.raises(Refused) as refusal:
        verify(sign(KEY, Namespace.TRUST, MESSAGE), Namespace.TRUST, MESSAGE + b" ")
    assert refusal.value.code == "signature.wrong"


@given(st.binary(max_size=300))
def test_arbitrary_bytes_inside_the_armour_are_refused(content):
    text = base64.b64encode(content)
    lines = b"".join(text[at : at + 70] + b"\n" for at in range(0, len(text), 70))
    untrusted = b"-----BEGIN SSH SIGNATURE-----\n" + lines + b"-----END SSH SIGNATURE-----\n"
    with pytest.raises(Refused):
        verify(untrusted, Namespace.BUNDLE, MESSAGE)


@given(st.binary(max_size=2000))
def test_arbitrary_bytes_are_refused(untrusted):
    with pytest.raises(Refused):
        verify(untrusted, Namespace.BUNDLE, MESSAGE)
