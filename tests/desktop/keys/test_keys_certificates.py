"""Certificates: the stock tool reads ours, and nothing but ours is believed."""

import base64
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    SSHCertificateBuilder,
    SSHCertificateType,
)
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.keys.certificates import Role, issue_certificate, read_certificate
from desktop.keys.sealing import new_identity
from desktop.keys.signing import SigningKey

ISSUING = SigningKey.from_seed(b"i" * 32)
DEVICE = SigningKey.from_seed(b"d" * 32)
RECIPIENT = new_identity().recipient
BEGIN = datetime(2026, 11, 22, 3, 4, 5, 678, tzinfo=UTC)
SCOPE = "wabcdefghij23"


def issue(**changes):
    values = {
        "public": DEVICE.public,
        "recipient": RECIPIENT,
        "scope": SCOPE,
        "role": Role.REGION,
        "serial": 17,
        "office": "Inspektorat Kabupaten Contoh",
        "valid_from": BEGIN,
    }
    return issue_certificate(ISSUING, **(values | changes))


GOOD = issue()


def refused(untrusted, issuer=ISSUING.public):
    with pytest.raises(Refused) as refusal:
        read_certificate(untrusted, issuer)
    return refusal.value.code.removeprefix("certificate."), refusal.value.details.get("reason")


def test_what_was_issued_is_read():
    found = read_certificate(GOOD.line, ISSUING.public)
    assert found == GOOD
    assert (found.device, found.issuer) == (DEVICE.device, ISSUING.public)
    assert (found.scope, found.role, found.serial) == (SCOPE, Role.REGION, 17)
    assert (found.office, found.recipient) == ("Inspektorat Kabupaten Contoh", RECIPIENT)
    assert found.valid_from == BEGIN.replace(microsecond=0)


def test_stock_tool_shows_everything(tmp_path):
    path = tmp_path / "device-cert.pub"
    path.write_text(GOOD.line + "\n")
    told = subprocess.run(
        ["ssh-keygen", "-L", "-f", path], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told
    for line in (
        "ssh-ed25519-cert-v01@openssh.com user certificate",
        'Key ID: "Inspektorat Kabupaten Contoh"',
        "Serial: 17",
        SCOPE,
        "region",
        "age-recipient@netra",
    ):
        assert line in told.stdout


def test_stock_tool_believes_a_signature_by_the_certificate(tmp_path):
    """The certificate and the signing key also work together in stock hands."""
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    from desktop.keys.signing import openssh_line

    key = tmp_path / "key"
    key.touch(mode=0o600)
    private = Ed25519PrivateKey.from_private_bytes(DEVICE.seed)
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    (tmp_path / "key-cert.pub").write_text(issue(valid_from=datetime.now(UTC)).line + "\n")
    allowed = tmp_path / "allowed"
    allowed.write_text(f"* cert-authority {openssh_line(ISSUING.public)}\n")
    sign = ("ssh-keygen", "-Y", "sign", "-f", tmp_path / "key-cert.pub", "-n", "netra-bundle")
    signature = subprocess.run(sign, input=b"x", capture_output=True, check=True).stdout
    (tmp_path / "sig").write_bytes(signature)
    for who, good in ((SCOPE, True), ("wzzzzzzzzzzzz", False)):
        told = subprocess.run(
            ["ssh-keygen", "-Y", "verify", "-f", allowed, "-I", who]
            + ["-n", "netra-bundle", "-s", tmp_path / "sig"],
            input=b"x",
            capture_output=True,
            check=False,
        )
        assert (told.returncode == 0) is good, told


def test_every_bit_of_the_body_is_refused():
    kind, body = GOOD.line.split()
    content = base64.b64decode(body)
    for at in range(len(content)):
        for bit in range(8):
            changed = content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]
            refused(f"{kind} {base64.b64encode(changed).decode()}")


def test_every_changed_character_and_every_cut_is_refused():
    for at in range(len(GOOD.line)):
        refused(GOOD.line[:at])
        refused(GOOD.line[:at] + chr(ord(GOOD.line[at]) ^ 1) + GOOD.line[at + 1 :])
    for odd in (GOOD.line + "\n", GOOD.line + " x", " " + GOOD.line, GOOD.line + "=", "\u00e9"):
        assert refused(odd)[0] == "malformed"


def test_another_issuer_is_told_from_damage():
    assert refused(GOOD.line, SigningKey.generate().public) == ("other_issuer", None)
    kind, body = GOOD.line.split()
    content = base64.b64decode(body)
    forged = base64.b64encode(content[:-1] + bytes([content[-1] ^ 1])).decode()
    assert refused(f"{kind} {forged}") == ("wrong_signature", None)


def test_only_the_end_is_judged_and_by_trusted_time():
    end = BEGIN.replace(microsecond=0) + timedelta(days=1096)
    assert GOOD.valid_until == end
    GOOD.require_valid(BEGIN - timedelta(days=3650))
    GOOD.require_valid(end - timedelta(seconds=1))
    with pytest.raises(Refused) as refusal:
        GOOD.require_valid(end)
    assert refusal.value.code == "certificate.expired"
    assert refusal.value.details == {"office": GOOD.office, "valid_until": end}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"scope": "w123"}, "scope"),
        ({"scope": "kantor"}, "scope"),
        ({"scope": SCOPE + "\n"}, "scope"),
        ({"scope": "pusat"}, "role"),
        ({"role": Role.HQ}, "role"),
        ({"serial": 0}, "serial"),
        ({"serial": 2**60}, "serial"),
        ({"office": ""}, "office"),
        ({"office": "x" * 201}, "office"),
        ({"office": "Baris\nDua"}, "office"),
        ({"office": "balik \u202e"}, "office"),
        ({"recipient": "age1x"}, "recipient"),
        ({"recipient": RECIPIENT.upper()}, "recipient"),
    ],
)
def test_senseless_values_are_never_issued(changes, reason):
    with pytest.raises(Refused) as refusal:
        issue(**changes)
    assert refusal.value.details == {"reason": reason}


def test_headquarters_has_certificates_too():
    made = issue(scope="pusat", role=Role.HQ, office="Komisi \u2013 Contoh")
    assert read_certificate(made.line, ISSUING.public).office == "Komisi \u2013 Contoh"


def builder(kind=SSHCertificateType.USER, days=1096, principals=(SCOPE, "region")):
    return (
        SSHCertificateBuilder()
        .public_key(Ed25519PublicKey.from_public_bytes(DEVICE.public))
        .serial(1)
        .type(kind)
        .key_id(b"Kantor")
        .valid_principals([principal.encode() for principal in principals])
        .valid_after(0)
        .valid_before(days * 86400)
    )


def signed(unsigned, key=None):
    private = key or Ed25519PrivateKey.from_private_bytes(ISSUING.seed)
    return unsigned.sign(private).public_bytes().decode()


NAME = b"age-recipient@netra"


@pytest.mark.parametrize(
    ("unsigned", "reason"),
    [
        (builder(), "extensions"),
        (builder().add_critical_option(NAME, RECIPIENT.encode()), "extensions"),
        (
            builder().add_extension(NAME, RECIPIENT.encode()).add_extension(b"permit-pty", b""),
            "extensions",
        ),
        (
            builder()
            .add_extension(NAME, RECIPIENT.encode())
            .add_critical_option(b"force-command", b"x"),
            "extensions",
        ),
        (
            builder(SSHCertificateType.HOST).add_extension(NAME, RECIPIENT.encode()),
            "kind",
        ),
        (builder(days=5000).add_extension(NAME, RECIPIENT.encode()), "validity"),
        (
            builder(principals=[SCOPE]).add_extension(NAME, RECIPIENT.encode()),
            "content",
        ),
        (builder().add_extension(NAME, b""), "recipient"),
        (builder().add_extension(NAME, b"\xff"), "content"),
    ],
)
def test_what_the_issuer_should_never_sign_is_refused(unsigned, reason):
    assert refused(signed(unsigned)) == ("malformed", reason)


def test_other_kinds_are_refused():
    whole = builder().add_extension(NAME, RECIPIENT.encode())
    assert read_certificate(signed(whole), ISSUING.public).serial == 1
    assert refused(signed(whole, generate_private_key(SECP256R1())))[0] == "other_issuer"
    from desktop.keys.signing import openssh_line

    assert refused(openssh_line(DEVICE.public)) == ("malformed", "no_certificate")


@given(st.text(max_size=300))
def test_arbitrary_text_is_refused(untrusted):
    assert refused(untrusted)[0] == "malformed"


@given(st.binary(max_size=400))
def test_arbitrary_bodies_are_refused(body):
    text = base64.b64encode(body).decode()
    framed = base64.b64encode(b"\0\0\0 ssh-ed25519-cert-v01@openssh.com" + body).decode()
    for content in (text, framed):
        assert refused(f"ssh-ed25519-cert-v01@openssh.com {content}")[0] == "malformed"
