"""From the request to the reply and back, and everything that could be slipped in between."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.keys.certificates import Role, issue_certificate
from desktop.keys.enrolment import make_reply, make_request, read_reply, read_request
from desktop.keys.fingerprints import fingerprint
from desktop.keys.sealing import new_identity
from desktop.keys.signing import SigningKey
from desktop.keys.trust import HqDevice, Revocation, first_list, next_list, sign_list

ROOT, ISSUING, HQ, DEVICE, THIEF = (SigningKey.from_seed(bytes([n]) * 32) for n in range(1, 6))
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
RECIPIENT = new_identity().recipient
SCOPE = "wabcdefghij23"
TRUST = first_list(
    issued_at=NOW,
    authority="KASN",
    root=ROOT.public,
    issuing_keys=(THIEF.public, ISSUING.public),
    hq_devices=(HqDevice(device=HQ.device, public=HQ.public, recipient=RECIPIENT),),
)
SIGNED = sign_list(TRUST, [ROOT])
REQUEST = make_request(
    DEVICE, recipient=RECIPIENT, scope=SCOPE, region="32.01", office='Inspektorat "Contoh" & Co'
)


def certificate(**changes):
    values = {
        "public": DEVICE.public,
        "recipient": RECIPIENT,
        "scope": SCOPE,
        "role": Role.REGION,
        "serial": 1,
        "office": "Inspektorat Contoh",
        "valid_from": NOW,
    }
    issuing = changes.pop("issuing", ISSUING)
    return issue_certificate(issuing, **(values | changes))


REPLY = make_reply(HQ, certificate(), SIGNED)


def read(untrusted=REPLY, **changes):
    ours = {"public": DEVICE.public, "recipient": RECIPIENT, "scope": SCOPE}
    return read_reply(untrusted, **(ours | changes))


def code(attempt, *arguments, **options):
    with pytest.raises(Refused) as refusal:
        attempt(*arguments, **options)
    return refusal.value.code


def test_a_request_says_who_asks():
    request = read_request(REQUEST)
    assert (request.public, request.device) == (DEVICE.public, DEVICE.device)
    assert (request.recipient, request.scope, request.region) == (RECIPIENT, SCOPE, "32.01")
    assert request.office == 'Inspektorat "Contoh" & Co'
    assert request.fingerprint == fingerprint(DEVICE.public)


def test_a_reply_brings_everything_the_region_needs():
    reply = read(pinned_roots={ROOT.public})
    assert reply == read()
    assert reply.certificate == certificate_of(REPLY)
    assert reply.trust == TRUST
    assert reply.signed_trust == SIGNED
    assert reply.hq_device == TRUST.hq_devices[0]
    assert reply.fingerprint == fingerprint(ROOT.public)


def certificate_of(reply):
    from desktop.keys.certificates import read_certificate

    return read_certificate(json.loads(reply)["certificate"], ISSUING.public)


@pytest.mark.parametrize("artefact", [REQUEST, REPLY], ids=["request", "reply"])
def test_every_byte_and_every_cut_is_refused(artefact):
    reader = read_request if artefact is REQUEST else read
    for at in range(len(artefact)):
        for changed in (
            artefact[:at],
            artefact[:at] + bytes([artefact[at] ^ 1]) + artefact[at + 1 :],
        ):
            found = code(reader, changed)
            assert found.startswith(("document.", "signature.", "enrolment.", "trust."))


def test_a_request_signed_by_another_key_is_refused():
    foreign = make_request(THIEF, recipient=RECIPIENT, scope=SCOPE, region="32", office="X")
    swapped = json.loads(foreign)
    mixed = json.loads(REQUEST) | {"signature": swapped["signature"]}
    text = (json.dumps(mixed, indent=2, ensure_ascii=False) + "\n").encode()
    assert code(read_request, text) == "signature.wrong"


@pytest.mark.parametrize(
    "changes",
    [
        {"scope": "pusat"},
        {"scope": "kantor"},
        {"region": "3201"},
        {"region": "32.01\n"},
        {"office": ""},
        {"office": "x\ty"},
        {"recipient": "age1"},
        {"recipient": RECIPIENT[:-1] + ("q" if RECIPIENT[-1] != "q" else "p")},
    ],
)
def test_senseless_requests_are_never_made(changes):
    values = {"recipient": RECIPIENT, "scope": SCOPE, "region": "32.01", "office": "Kantor"}
    assert code(make_request, DEVICE, **(values | changes)) == "document.malformed"


def test_a_reply_for_others_is_refused():
    assert code(read, public=THIEF.public) == "enrolment.other_device"
    assert code(read, scope="wzzzzzzzzzzzz") == "enrolment.other_certificate"
    assert code(read, recipient=new_identity().recipient) == "enrolment.other_certificate"


def test_a_reply_of_another_headquarters_is_refused_where_a_root_is_pinned():
    assert code(read, pinned_roots={THIEF.public}) == "trust.unknown_root"


def test_only_listed_devices_answer_and_only_listed_keys_certify():
    assert code(make_reply, THIEF, certificate(), SIGNED) == "enrolment.not_vouched_for"
    stranger = certificate(issuing=SigningKey.generate())
    assert code(make_reply, HQ, stranger, SIGNED) == "enrolment.not_vouched_for"
    hq = certificate(scope="pusat", role=Role.HQ)
    assert code(make_reply, HQ, hq, SIGNED) == "enrolment.other_certificate"


def test_revoked_devices_are_not_enrolled():
    for device, expected in (
        (DEVICE.device, "enrolment.revoked"),
        (HQ.device, "enrolment.not_vouched_for"),
    ):
        revoked = (Revocation(device=device, revoked_at=NOW),)
        signed = sign_list(next_list(TRUST, issued_at=NOW, revoked=revoked), [ROOT])
        assert code(make_reply, HQ, certificate(), signed) == expected


def test_a_forged_list_inside_is_refused():
    forged = replace(SIGNED, document=SIGNED.document.replace("KASN", "KASX"))
    assert code(make_reply, HQ, certificate(), forged) == "signature.wrong"


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_refused(untrusted):
    assert code(read_request, untrusted) == "document.malformed"
    assert code(read, untrusted) == "document.malformed"


def test_large_files_are_refused_unread():
    assert code(read_request, bytes(9000)) == "document.too_large"
    assert code(read, bytes(6_000_000)) == "document.too_large"
