"""How a region becomes known, what it then believes, and what is refused."""

import pytest

from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.keys.enrolment import read_request
from desktop.sync import custody, enrolment, standing
from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import enrol


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


@pytest.fixture
def garut(country):
    return country.office("garut", scope="wgarutgarut22")


def test_headquarters_begins_with_root_successor_and_list(hq):
    trust = hq.ask(standing.trust_in_force)
    assert (trust.version, trust.authority) == (1, "KASN")
    assert trust.successor_root not in (None, trust.root)
    assert [one.device for one in trust.hq_devices] == [hq.id]
    own = hq.ask(standing.own_device)
    assert standing.certified(own.certificate.decode(), trust).office == "Inspektorat hq"
    for name in ("root_key", "successor_key", "issuing_key"):
        assert len(hq.ask(lambda unit, name=name: unit.local.secret(name))) == 32


def test_both_sides_know_each_other_afterwards(garut, hq):
    assert refused(garut.ask, standing.trust_in_force) == "sync.not_enrolled"
    enrol(garut, hq)
    trust = garut.ask(standing.trust_in_force)
    assert trust == hq.ask(standing.trust_in_force)
    assert trust.version == 2
    peer = garut.ask(lambda unit: unit.devices.get(hq.id))
    assert (peer.side, peer.scope, peer.public) == (Side.HQ, "pusat", hq.key.public)
    there = hq.ask(lambda unit: unit.devices.get(garut.id))
    assert (there.side, there.scope, there.label) == (
        Side.REGION,
        garut.scope,
        "Inspektorat garut",
    )
    assert there.certificate == garut.ask(standing.own_device).certificate


def test_digits_are_those_the_other_side_compares(garut, hq):
    request = read_request(garut.do(enrolment.request_enrolment).result)
    assert request.fingerprint == garut.ask(enrolment.own_fingerprint)
    reply = hq.do(enrolment.approve_enrolment, request).result
    checked = garut.ask(enrolment.check_reply, reply)
    assert checked.fingerprint == hq.ask(enrolment.own_fingerprint)


def test_sides_cannot_swap(garut, hq):
    request = read_request(garut.do(enrolment.request_enrolment).result)
    assert refused(hq.do, enrolment.request_enrolment) == "sync.only_region"
    assert refused(garut.do, enrolment.approve_enrolment, request) == "sync.only_headquarters"
    assert refused(garut.do, custody.issue_next_list) == "sync.only_headquarters"
    assert refused(garut.do, enrolment.revoke_device, hq.id) == "sync.only_headquarters"


def test_reply_of_another_headquarters_is_not_taken_later(garut, hq, country):
    enrol(garut, hq)
    other = country.headquarters("other")
    request = read_request(garut.do(enrolment.request_enrolment).result)
    reply = other.do(enrolment.approve_enrolment, request).result
    assert refused(garut.ask, enrolment.check_reply, reply) == "trust.unknown_root"


def test_reply_for_another_device(garut, bogor, hq):
    request = read_request(garut.do(enrolment.request_enrolment).result)
    reply = hq.do(enrolment.approve_enrolment, request).result
    assert refused(bogor.ask, enrolment.check_reply, reply) == "enrolment.other_device"


def test_serials_are_used_once(hq, country):
    for name in ("a", "b", "a2"):
        enrol(country.office(name, scope=f"w{name * 12}"[:13].replace("2", "c")), hq)
    serials = [one.serial for one in hq.ask(standing.trust_in_force).region_devices]
    assert serials == [2, 3, 4]


def test_revoked_once_and_for_all(bogor, hq, stick):
    bogor.add(title="x")
    bogor.send(hq, stick)
    version = hq.do(enrolment.revoke_device, bogor.id).result
    trust = hq.ask(standing.trust_in_force)
    assert trust.version == version
    (revocation,) = trust.revoked
    assert [(cut.feed, cut.last_sequence) for cut in revocation.cut_offs] == [
        (f"{bogor.id}.1.{bogor.scope}", 3)
    ]
    assert refused(hq.do, enrolment.revoke_device, bogor.id) == "sync.revoked_peer"
    assert refused(hq.do, enrolment.revoke_device, hq.id) == "sync.unknown_peer"
    request = read_request(bogor.do(enrolment.request_enrolment).result)
    assert refused(hq.do, enrolment.approve_enrolment, request) == "enrolment.revoked"
    with pytest.raises(Refused) as caught:
        hq.export(bogor, stick)
    assert caught.value.code == "sync.revoked_peer"


def test_what_a_revoked_pc_wrote_later_is_void_everywhere(country, hq, stick):
    first = country.office("bogor", enrolled_at=hq)
    second = country.office("bogor2", enrolled_at=hq)
    case = first.add(title="sebelum")
    second.add("task", title="dari PC kedua")
    for pc in (first, second):
        pc.send(hq, stick)
    for pc in (first, second):
        hq.send(pc, stick)
    hq.do(enrolment.revoke_device, first.id)
    # The thief's ops reach the colleague's PC before the news does.
    first.put(case, title="sesudah")
    assert first.send(second, stick).outcome is Outcome.IMPORTED
    assert second.get(case).text("title") == "sesudah"
    hq.send(second, stick)
    assert second.get(case).text("title") == "sebelum"
    result = second.send(hq, stick)
    assert (result.outcome, result.counts.void) == (Outcome.IMPORTED, 2)
    assert hq.state(first.scope) == second.state(first.scope)


def test_issuing_again_only_raises_the_number(bogor, hq, stick):
    before = hq.ask(standing.trust_in_force)
    assert hq.do(custody.issue_next_list).result == before.version + 1
    hq.send(bogor, stick)
    assert bogor.ask(standing.trust_in_force).version == before.version + 1
    # Sent once; the region's next bundle says that it has come.
    bogor.send(hq, stick)
    assert hq.ask(lambda unit: unit.bundles.peer(bogor.id).trust) == before.version + 1
