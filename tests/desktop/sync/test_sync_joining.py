"""A further PC joins its office, headquarters certifies it, and both work side by side."""

import base64
import json

import pytest

from desktop.cases.registration import split_range
from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.keys.enrolment import read_request
from desktop.keys.fingerprints import compare_typed
from desktop.keys.joining import read_join_request
from desktop.sync import enrolment, joining, standing
from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import enrol, signing_key


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


def asked(pc):
    return pc.do(joining.request_joining).result


def answered(office, request):
    return office.do(joining.approve_joining, read_join_request(request)).result


def join(pc, office):
    """Let a PC into an office, as two people would by telephone."""
    reply = pc.ask(joining.check_joining, answered(office, asked(pc)))
    pc.do(joining.accept_joining, reply)
    pc.scope = office.scope


@pytest.fixture
def second(country):
    return country.newcomer("bogor2")


@pytest.fixture
def joined(second, bogor):
    join(second, bogor)
    return second


def test_a_new_pc_gets_scope_trust_and_colleagues(bogor, hq, second):
    join(second, bogor)
    assert second.ask(lambda unit: unit.scope) == bogor.scope
    assert second.ask(standing.trust_in_force) == bogor.ask(standing.trust_in_force)
    there = second.ask(lambda unit: unit.devices.get(bogor.id))
    assert (there.side, there.scope) == (Side.REGION, bogor.scope)
    assert there.certificate == bogor.ask(standing.own_device).certificate
    second.close()
    assert second.open().ask(lambda unit: unit.scope) == bogor.scope


def test_digits_are_compared_in_both_directions(bogor, second):
    request = read_join_request(asked(second))
    assert request.fingerprint == second.ask(enrolment.own_fingerprint)
    reply = second.ask(joining.check_joining, bogor.do(joining.approve_joining, request).result)
    assert reply.fingerprint == bogor.ask(enrolment.own_fingerprint)
    compare_typed(reply.sponsor, bogor.ask(enrolment.own_fingerprint))
    with pytest.raises(Refused) as caught:
        compare_typed(reply.sponsor, second.ask(enrolment.own_fingerprint))
    assert caught.value.code == "fingerprint.different"


def test_two_pcs_of_one_office_work_and_both_reach_headquarters(bogor, hq, joined, stick):
    enrol(joined, hq)
    assert hq.ask(lambda unit: unit.devices.get(joined.id)).label == "Inspektorat bogor"
    one = bogor.add("case", subject="dari PC pertama", register_number="0001/NET/2026")
    two = joined.add("case", subject="dari PC kedua", register_number="5001/NET/2026")
    plan = bogor.add("plan", scope="kantor", title="hanya kantor")
    for sender, reader in ((bogor, joined), (joined, bogor), (bogor, joined)):
        assert sender.send(reader, stick).outcome is Outcome.IMPORTED
    for scope in (bogor.scope, "kantor"):
        assert bogor.state(scope) == joined.state(scope)
    assert joined.get(one).text("subject") == "dari PC pertama"
    assert joined.get(plan).text("title") == "hanya kantor"
    assert joined.ask(lambda unit: len(unit.objects.all("office"))) == 1
    for pc in (joined, bogor):
        assert pc.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.get(two).text("subject") == "dari PC kedua"
    assert hq.state(bogor.scope) == bogor.state(bogor.scope)
    assert hq.get(plan) is None


def test_headquarters_sees_for_what_a_request_asks(bogor, hq, joined, country):
    def asked(pc):
        request = read_request(pc.do(enrolment.request_enrolment).result)
        return hq.ask(enrolment.what_is_asked, request)

    assert asked(bogor) is enrolment.Asked.AGAIN
    assert asked(joined) is enrolment.Asked.FURTHER
    assert asked(country.office("garut", scope="wgarutgarut22")) is enrolment.Asked.OFFICE
    assert refused(asked, country.office("asing", scope=bogor.scope)) == "enrolment.not_of_office"
    hq.do(enrolment.revoke_device, bogor.id)
    assert refused(asked, bogor) == "enrolment.revoked"
    assert refused(asked, joined) == "enrolment.not_of_office"


def test_headquarters_refuses_a_stranger_who_names_an_office(bogor, hq, country):
    stranger = country.office("asing", scope=bogor.scope)
    request = read_request(stranger.do(enrolment.request_enrolment).result)
    assert request.sponsor is None
    assert refused(hq.do, enrolment.approve_enrolment, request) == "enrolment.not_of_office"


def test_headquarters_refuses_a_voucher_of_another_office(bogor, depok, hq, joined):
    # Depok's officer lets the PC in under Bogor's scope.
    from tests.desktop.sync.conftest import vouch

    vouch(depok, joined)
    request = read_request(joined.do(enrolment.request_enrolment).result)
    assert refused(hq.do, enrolment.approve_enrolment, request) == "enrolment.not_of_office"
    vouch(joined, joined)
    code = refused(read_request, joined.do(lambda unit: _request(unit)).result)
    assert code == "document.malformed"


def _request(unit):
    from desktop.keys.enrolment import VouchedRequest, write_signed

    key = standing.signing_key(unit.local)
    return write_signed(
        VouchedRequest(
            public=key.public,
            recipient=unit.devices.get(unit.device).recipient,
            scope=unit.scope,
            region="32.01",
            office="x",
            voucher=unit.local.get(standing.VOUCHER),
        ),
        key,
    )


def test_headquarters_refuses_a_voucher_of_a_revoked_pc(bogor, hq, joined):
    hq.do(enrolment.revoke_device, bogor.id)
    request = read_request(joined.do(enrolment.request_enrolment).result)
    assert refused(hq.do, enrolment.approve_enrolment, request) == "enrolment.not_of_office"


def test_a_request_signed_by_another_key(second):
    shown = json.loads(asked(second))
    shown["public"] = base64.b64encode(signing_key("asing").public).decode()
    forged = json.dumps(shown, indent=2).encode() + b"\n"
    assert refused(read_join_request, forged).startswith(("signature.", "enrolment.foreign"))


def test_an_answer_is_used_once_and_by_one(bogor, second, country):
    other = country.newcomer("bogor3")
    old = answered(bogor, asked(second))
    asked(other)
    assert refused(other.ask, joining.check_joining, old) == "enrolment.other_device"
    new = answered(bogor, asked(second))
    assert refused(second.ask, joining.check_joining, old) == "join.other_request"
    reply = second.ask(joining.check_joining, new)
    second.do(joining.accept_joining, reply)
    assert refused(second.ask, joining.check_joining, new) == "join.done"
    assert refused(second.do, joining.accept_joining, reply) == "join.done"
    assert refused(second.do, joining.request_joining) == "join.done"


def test_an_answer_says_nothing_to_who_finds_it(bogor, second):
    reply = answered(bogor, asked(second))
    assert bogor.scope.encode() not in reply
    assert b"Inspektorat" not in reply


def test_an_answer_signed_again_by_somebody_else(bogor, second):
    from desktop.keys.documents import read_document
    from desktop.keys.enrolment import write_signed
    from desktop.keys.joining import JOIN_REPLY_LIMIT, _Reply

    reply = answered(bogor, asked(second))
    stolen = read_document(reply, _Reply, JOIN_REPLY_LIMIT)
    again = write_signed(_Reply(to=stolen.to, sealed=stolen.sealed), signing_key("asing"))
    assert refused(second.ask, joining.check_joining, again) == "enrolment.foreign_signature"


def test_nothing_is_registered_before_joining(second):
    assert refused(second.add) == "sync.joining"
    assert refused(second.do, enrolment.request_enrolment) == "sync.joining"


def test_only_an_enrolled_pc_lets_others_in(country, hq, second, bogor):
    garut = country.office("garut", scope="wgarutgarut22")
    request = read_join_request(asked(second))
    assert refused(garut.do, joining.approve_joining, request) == "sync.not_enrolled"
    assert refused(hq.do, joining.approve_joining, request) == "sync.only_region"
    assert refused(garut.do, joining.request_joining) == "join.done"


def test_what_a_let_in_pc_writes_waits_for_headquarters(bogor, joined, stick):
    # Reading needs no certificate; being believed does.
    assert refused(joined.export, bogor, stick) == "sync.not_enrolled"
    case = bogor.add(title="sudah terbaca")
    assert bogor.send(joined, stick).outcome is Outcome.IMPORTED
    assert joined.get(case).text("title") == "sudah terbaca"


def ranges(*pcs):
    return [pc.ask(lambda unit: unit.local.get("register_range")) for pc in pcs]


def test_each_pc_gives_register_numbers_of_its_own(bogor, hq, joined, country):
    assert ranges(bogor, joined) == ["1-5000", "5001-9999"]
    # Either lets in another one; a second answer to the same PC gives the same numbers.
    enrol(joined, hq)
    third, fourth = country.newcomer("bogor3"), country.newcomer("bogor4")
    answered(joined, asked(third))
    join(third, joined)
    join(fourth, bogor)
    assert ranges(bogor, fourth, joined, third) == [
        "1-2500", "2501-5000", "5001-7500", "7501-9999",
    ]  # fmt: skip


def test_split_leaves_what_was_used():
    class Used:
        def __init__(self, last):
            self.last = last

        def last_serial(self, year, low, high):
            return self.last

    assert split_range(None, Used(6001), 2026) == ("1-8000", "8001-9999")
    assert split_range(None, Used(9998), 2026) == ("1-504999", "505000-999999")
    assert split_range("7-8", Used(None), 2026) == ("7-7", "8-8")
    for full in ("7-7", "7-8"):
        with pytest.raises(Refused, match=r"case\.register_range_full"):
            split_range(full, Used(7), 2026)
