"""The trust list: in order, skipped, replayed, forged, and with a stolen root."""

import subprocess
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.journal.model import Feed
from desktop.keys.sealing import new_identity
from desktop.keys.signing import SigningKey, openssh_line
from desktop.keys.trust import (
    CutOff,
    HqDevice,
    RegionDevice,
    Revocation,
    SignedList,
    accept_list,
    first_list,
    next_list,
    sign_list,
    verify_list,
)

ROOT, SUCCESSOR, THIRD, ISSUING, HQ = (SigningKey.from_seed(bytes([n]) * 32) for n in range(1, 6))
REGION = SigningKey.from_seed(b"r" * 32).device
NOW = datetime(2026, 11, 22, 8, 0, 0, 5, tzinfo=UTC)
RECIPIENT, NEXT = new_identity().recipient, new_identity().recipient
HQ_DEVICE = HqDevice(device=HQ.device, public=HQ.public, recipient=RECIPIENT, next_recipient=NEXT)
FIRST = first_list(
    issued_at=NOW,
    authority="KASN",
    root=ROOT.public,
    successor_root=SUCCESSOR.public,
    issuing_keys=(ISSUING.public,),
    hq_devices=(HQ_DEVICE,),
    region_devices=(RegionDevice(device=REGION, scope="wabcdefghij23", serial=1),),
)
SIGNED = sign_list(FIRST, [ROOT])


def code(attempt, *arguments, **options):
    with pytest.raises(Refused) as refusal:
        attempt(*arguments, **options)
    return refusal.value.code


def after(current, **changes):
    return next_list(current, issued_at=NOW, **changes)


def test_a_list_signed_by_a_pinned_root_is_believed():
    assert verify_list(SIGNED, {ROOT.public}) == FIRST
    assert verify_list(SIGNED, None) == FIRST
    assert FIRST.version == 1
    assert FIRST.hq_device(HQ.device) == HQ_DEVICE
    assert HQ_DEVICE.recipients == (RECIPIENT, NEXT)
    assert replace(HQ_DEVICE, next_recipient=None).recipients == (RECIPIENT,)
    assert FIRST.hq_device("x") is None


def test_stock_tool_verifies_the_document(tmp_path):
    (tmp_path / "sig").write_text(SIGNED.signatures[0])
    (tmp_path / "allowed").write_text(f"root {openssh_line(ROOT.public)}\n")
    told = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "allowed", "-I", "root"]
        + ["-n", "netra-trust", "-s", tmp_path / "sig"],
        input=SIGNED.document.encode(),
        capture_output=True,
        check=False,
    )
    assert told.returncode == 0, told


def test_forgeries_are_refused():
    forged = sign_list(replace(FIRST, root=THIRD.public), [THIRD])
    assert code(verify_list, forged, {ROOT.public}) == "trust.unknown_root"
    claimed = SignedList(document=SIGNED.document, signatures=forged.signatures)
    assert code(verify_list, claimed, {ROOT.public}) == "signature.wrong"
    assert code(sign_list, FIRST, [THIRD]) == "trust.not_signed_by_root"
    changed = replace(SIGNED, document=SIGNED.document.replace("KASN", "KASX"))
    assert code(verify_list, changed, {ROOT.public}) == "signature.wrong"


def test_lists_in_order_skipped_and_replayed():
    second, third = after(FIRST, authority="BKN"), after(after(FIRST))
    assert accept_list(FIRST, SIGNED) is FIRST
    assert accept_list(FIRST, sign_list(second, [ROOT])) == second
    assert accept_list(FIRST, sign_list(third, [ROOT])) == third
    assert third.version == 3
    with pytest.raises(Refused) as refusal:
        accept_list(third, SIGNED)
    assert refusal.value.code == "trust.older"
    assert refusal.value.details == {"current": 3, "found": 1}


def test_two_lists_of_one_number_are_a_fork():
    one, two = after(FIRST, authority="A"), after(FIRST, authority="B")
    assert code(accept_list, one, sign_list(two, [ROOT])) == "trust.forked"


def test_the_root_changes_only_by_both_and_as_announced():
    rolled = after(FIRST, root=SUCCESSOR.public, successor_root=THIRD.public)
    both = sign_list(rolled, [ROOT, SUCCESSOR])
    assert accept_list(FIRST, both) == rolled
    alone = replace(both, signatures=both.signatures[1:])
    assert code(accept_list, FIRST, alone) == "trust.unknown_root"
    old_alone = replace(both, signatures=both.signatures[:1])
    assert code(accept_list, FIRST, old_alone) == "trust.not_signed_by_root"
    # After the change the old root is worth nothing.
    late = sign_list(after(rolled, root=ROOT.public, successor_root=None), [ROOT])
    assert code(accept_list, rolled, late) == "trust.unknown_root"


def test_a_stolen_root_cannot_appoint_another():
    thief = sign_list(after(FIRST, root=THIRD.public, successor_root=None), [ROOT, THIRD])
    assert code(accept_list, FIRST, thief) == "trust.unannounced_root"
    open_list = replace(FIRST, successor_root=None)
    free = sign_list(after(open_list, root=THIRD.public), [ROOT, THIRD])
    assert accept_list(open_list, free).root == THIRD.public


def test_revoked_devices_are_believed_up_to_the_cut_off():
    feed, other = Feed(REGION, 1, "wabcdefghij23"), Feed(REGION, 2, "wabcdefghij23")
    cut = CutOff(feed=str(feed), last_sequence=40)
    revoked = after(FIRST, revoked=(Revocation(device=REGION, revoked_at=NOW, cut_offs=(cut,)),))
    assert FIRST.believes(feed, 41)
    assert revoked.believes(feed, 40)
    assert not revoked.believes(feed, 41)
    assert not revoked.believes(other, 1)
    assert revoked.believes(Feed(HQ.device, 1, "pusat"), 1)
    assert revoked.revocation(REGION).device == REGION
    assert code(next_list, revoked, issued_at=NOW, revoked=()) == "trust.revocation_undone"
    gone = after(FIRST, revoked=(Revocation(device=HQ.device, revoked_at=NOW),))
    assert gone.hq_device(HQ.device) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"hq_devices": (HQ_DEVICE, HQ_DEVICE)},
        {"hq_devices": (replace(HQ_DEVICE, device="a" * 16),)},
        {
            "hq_devices": (
                replace(
                    HQ_DEVICE, recipient=RECIPIENT[:-1] + ("p" if RECIPIENT[-1] == "q" else "q")
                ),
            )
        },
        {"hq_devices": ()},
        {"issuing_keys": ()},
        {"issuing_keys": (ISSUING.public, ISSUING.public)},
        {"successor_root": ROOT.public},
        {"root": b"short"},
        {"authority": "dua\nbaris"},
        {"minimum_format": 0},
        {"region_devices": FIRST.region_devices * 2},
        {"region_devices": (RegionDevice(device=REGION, scope="kantor", serial=1),)},
        {"revoked": (Revocation(device=REGION, revoked_at=NOW),) * 2},
        {
            "revoked": (
                Revocation(
                    device=REGION,
                    revoked_at=NOW.replace(microsecond=0),
                    cut_offs=(CutOff(feed=f"{HQ.device}.1.pusat", last_sequence=1),),
                ),
            )
        },
        {
            "revoked": (
                Revocation(
                    device=REGION,
                    revoked_at=NOW.replace(microsecond=0),
                    cut_offs=(CutOff(feed="x", last_sequence=1),),
                ),
            )
        },
    ],
)
def test_senseless_lists_are_never_signed(changes):
    changed = replace(FIRST, **changes)
    root = SigningKey.generate() if "root" in changes else ROOT
    assert code(sign_list, changed, [root]) == "document.malformed"


def test_a_large_headquarters_fits():
    devices = tuple(
        RegionDevice(
            device=SigningKey.from_seed(n.to_bytes(32, "big")).device,
            scope="w" + "a" * 12,
            serial=n,
        )
        for n in range(1, 2000)
    )
    assert len(sign_list(after(FIRST, region_devices=devices), [ROOT]).document) < 300_000


@given(st.text(max_size=100), st.text(max_size=100))
def test_arbitrary_text_is_refused(document, signature):
    for untrusted in (
        SignedList(document=document, signatures=SIGNED.signatures),
        SignedList(document=SIGNED.document, signatures=(signature,)),
    ):
        assert code(verify_list, untrusted, None).startswith(("signature.", "document."))


@given(st.data())
def test_a_changed_document_is_refused_even_if_signed_again(data):
    """What a careless root might sign is still read strictly, with declared errors only."""
    from desktop.keys.sshsig import Namespace, sign

    at = data.draw(st.integers(0, len(SIGNED.document) - 1))
    text = SIGNED.document[:at] + data.draw(st.text(max_size=3)) + SIGNED.document[at + 1 :]
    try:
        content = text.encode()
    except UnicodeEncodeError:
        return
    signature = sign(ROOT, Namespace.TRUST, content).decode()
    try:
        verify_list(SignedList(document=text, signatures=(signature,)), {ROOT.public})
    except Refused as refusal:
        assert refusal.code.startswith(("document.", "trust."))
