"""A second PC works at headquarters: let in, at work beside the first, and without it."""

import base64
import json
from datetime import timedelta

import pytest

from desktop.errors import Refused
from desktop.journal.model import HQ_SCOPE, OFFICE, Side
from desktop.keys.certificates import Role
from desktop.keys.enrolment import read_request
from desktop.keys.fingerprints import compare_typed
from desktop.keys.hq_joining import read_hq_join_request
from desktop.keys.joining import read_join_request
from desktop.keys.root_file import open_root
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.sync import (
    colleagues,
    custody,
    enrolment,
    headquarters,
    joining,
    outgoing,
    queries,
    recipients,
    rotating,
    rules,
    standing,
)
from desktop.sync.model import Outcome, OutState
from desktop.sync.trusting import list_file, take_list, trust_view
from tests.desktop.sync.conftest import bundle_key, enrol

SECRET = "empat sapi makan rumput kering"
YEAR = timedelta(days=366)


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


def asked(pc):
    return pc.do(joining.request_joining).result


def answered(hq, request, root=None):
    return hq.do(headquarters.let_in, read_hq_join_request(request), root).result


def join(pc, hq, root=None):
    """Let a PC work at headquarters, as two people would by telephone."""
    reply = pc.ask(joining.check_joining, answered(hq, asked(pc), root))
    pc.do(joining.accept_joining, reply)
    pc.scope = HQ_SCOPE
    return pc


def take_news(office, hq):
    """Carry headquarters' list as a file."""
    office.do(take_list, hq.ask(list_file))


def put_away(hq):
    file = hq.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    hq.do(custody.put_root_away, file, SECRET)
    return open_root(file, SECRET)


def later(span, *offices):
    for one in offices:
        one.clock.set(one.clock.now() + span)


@pytest.fixture
def newcomer(country):
    return country.office("hq2", Side.HQ, "", joins=True)


@pytest.fixture
def second(newcomer, hq):
    return join(newcomer, hq)


# Let in


def test_a_new_pc_gets_scope_trust_regions_and_its_place_in_the_list(hq, bogor, depok, newcomer):
    second = join(newcomer, hq)
    assert second.ask(lambda unit: unit.scope) == HQ_SCOPE
    trust = hq.ask(standing.trust_in_force)
    assert second.ask(standing.trust_in_force) == trust
    assert [one.device for one in trust.hq_devices] == [hq.id, second.id]
    own = second.ask(standing.own_device)
    assert own == hq.ask(lambda unit: unit.devices.get(second.id))
    certificate = second.ask(lambda unit: standing.certificate_of(own, trust))
    assert (certificate.role, certificate.scope) == (Role.HQ, HQ_SCOPE)
    for region in (bogor, depok):
        there = second.ask(lambda unit, region=region: unit.devices.get(region.id))
        assert there == hq.ask(lambda unit, region=region: unit.devices.get(region.id))
    assert second.ask(colleagues.colleagues) == {hq.id}
    assert hq.ask(colleagues.colleagues) == {second.id}
    second.close()
    assert second.open().ask(lambda unit: unit.scope) == HQ_SCOPE


def test_digits_are_compared_in_both_directions(hq, newcomer):
    assert (
        newcomer.ask(enrolment.own_fingerprint) == read_hq_join_request(asked(newcomer)).fingerprint
    )
    reply = newcomer.ask(joining.check_joining, answered(hq, asked(newcomer)))
    assert reply.fingerprint == hq.ask(enrolment.own_fingerprint)
    compare_typed(reply.trust.root, hq.ask(enrolment.own_fingerprint))


def test_letting_in_asks_for_the_root_when_it_lies_in_the_safe(hq, newcomer):
    root = put_away(hq)
    request = read_hq_join_request(asked(newcomer))
    before = hq.tables()
    assert refused(hq.do, headquarters.let_in, request) == "trust.root_away"
    assert hq.tables() == before
    join(newcomer, hq, root)
    assert newcomer.ask(standing.trust_in_force).hq_device(newcomer.id)


def test_asked_again_the_same_pc_gets_the_newest_list_without_another_certificate(
    hq, bogor, newcomer, country
):
    first = answered(hq, asked(newcomer))
    certificate = hq.ask(lambda unit: unit.devices.get(newcomer.id)).certificate
    country.office("depok", scope="wdepokdepok22", enrolled_at=hq)
    version = hq.ask(standing.trust_in_force).version
    newest = asked(newcomer)
    assert refused(newcomer.ask, joining.check_joining, first) == "join.other_request"
    reply = newcomer.ask(joining.check_joining, answered(hq, newest))
    assert reply.certificate.line.encode() == certificate
    assert reply.trust.version == hq.ask(standing.trust_in_force).version == version


# Hostile


def test_a_pc_of_a_region_is_not_let_in_at_headquarters(hq, bogor, country):
    of_region = country.newcomer("bogor2")
    assert refused(read_hq_join_request, asked(of_region)) == "join.other_side"
    request = bogor.ask(lambda unit: unit.devices.get(bogor.id))
    known = read_hq_join_request(forged(bogor, request.recipient))
    assert refused(hq.do, headquarters.let_in, known) == "join.known"


def forged(office, recipient):
    """Return a request to work at headquarters, signed by a PC that is something else."""
    from desktop.keys.hq_joining import make_hq_join_request

    return make_hq_join_request(office.key, recipient=recipient, nonce="0" * 32, officer="Sari")


def test_a_region_lets_nobody_in_at_headquarters(hq, bogor, newcomer):
    request = asked(newcomer)
    assert refused(read_join_request, request) == "join.other_side"
    assert refused(bogor.do, joining.approve_joining, read_hq_join_request(request)) == (
        "join.other_side"
    )
    assert refused(bogor.do, headquarters.let_in, read_hq_join_request(request)) == (
        "sync.only_headquarters"
    )


def test_a_voucher_of_a_region_opens_no_door_at_headquarters(hq, bogor, newcomer):
    """What an office vouches for is a PC of the office; headquarters' scope is refused."""
    answer = joining_answer_of(bogor, newcomer, bogor.ask(standing.signed_trust))
    assert refused(newcomer.ask, joining.check_joining, answer) == "enrolment.not_vouched_for"


def joining_answer_of(office, newcomer, signed):
    """Let a PC answer as headquarters would, with a list that it has from somewhere."""
    from desktop.keys.hq_joining import make_hq_join_reply

    own = office.ask(standing.own_device).certificate.decode()
    return make_hq_join_reply(
        office.key,
        read_hq_join_request(asked(newcomer)),
        office="Pusat",
        certificate=own,
        colleagues=[own],
        regions=[],
        codes={},
        trust=signed,
        bridges=[],
    )


def test_an_answer_with_a_list_that_does_not_name_the_new_pc(hq, newcomer):
    """As a PC of headquarters could give it without the root."""
    answer = joining_answer_of(hq, newcomer, hq.ask(standing.signed_trust))
    assert refused(newcomer.ask, joining.check_joining, answer) == "enrolment.not_vouched_for"


def test_a_revoked_pc_of_headquarters_lets_nobody_in(hq, second, country):
    hq.do(enrolment.revoke_device, second.id, "hilang")
    third = country.office("hq3", Side.HQ, "", joins=True)
    request = read_hq_join_request(asked(third))
    # It does not know yet, and cannot all the same.
    assert refused(second.do, headquarters.let_in, request) == "trust.keys_elsewhere"
    answer = joining_answer_of(second, third, hq.ask(standing.signed_trust))
    assert refused(third.ask, joining.check_joining, answer) == "enrolment.revoked"


def test_a_revoked_pc_is_not_let_in_again(hq, newcomer):
    request = asked(newcomer)
    join_request = read_hq_join_request(request)
    hq.do(headquarters.let_in, join_request)
    hq.do(enrolment.revoke_device, newcomer.id, "")
    assert refused(hq.do, headquarters.let_in, join_request) == "enrolment.revoked"


def test_a_request_played_again_helps_nobody(hq, newcomer, country):
    request = asked(newcomer)
    answer = answered(hq, request)
    stranger = country.office("orang", Side.HQ, "", joins=True)
    asked(stranger)
    assert refused(stranger.ask, joining.check_joining, answer) == "enrolment.other_device"
    newcomer.do(joining.accept_joining, newcomer.ask(joining.check_joining, answer))
    assert refused(newcomer.ask, joining.check_joining, answer) == "join.done"
    # Played again at headquarters it changes nothing there.
    trust = hq.ask(standing.trust_in_force)
    answered(hq, request)
    assert hq.ask(standing.trust_in_force) == trust


def test_a_request_whose_recipient_was_exchanged(newcomer, bogor):
    altered = json.loads(asked(newcomer))
    altered["recipient"] = bundle_key("bogor").recipient
    content = json.dumps(altered, indent=2).encode() + b"\n"
    assert refused(read_hq_join_request, content) == "signature.wrong"


def test_an_answer_says_nothing_to_who_finds_it(hq, bogor, newcomer):
    found = json.loads(answered(hq, asked(newcomer)))
    assert set(found) == {"format", "to", "sealed", "signature"}
    assert bogor.id.encode() not in base64.b64decode(found["sealed"])


def test_only_the_pc_with_the_keys_lets_in_and_only_one_made_to_join_asks(hq, second):
    assert refused(second.do, joining.request_joining) == "join.done"
    assert refused(hq.do, joining.request_joining) == "join.done"


# At work


def test_both_pcs_hold_what_either_read(hq, bogor, depok, second, stick):
    take_news(bogor, hq)
    first = bogor.add("case", scope=bogor.scope, subject="laporan pertama")
    bogor.send(hq, stick)
    other = depok.add("case", scope=depok.scope, subject="laporan kedua")
    take_news(depok, hq)
    depok.send(second, stick)
    note = hq.add("officer", scope=OFFICE, login="budi", name="Budi Contoh")
    assert hq.send(second, stick).outcome is Outcome.IMPORTED
    assert second.send(hq, stick).outcome is Outcome.IMPORTED
    for pc in (hq, second):
        assert pc.get(first).text("subject") == "laporan pertama"
        assert pc.get(other).text("subject") == "laporan kedua"
    assert second.get(note).text("name") == "Budi Contoh"
    for scope in (bogor.scope, depok.scope, OFFICE):
        assert hq.state(scope) == second.state(scope)


def test_what_the_second_writes_reaches_a_region_from_either(hq, bogor, second, stick):
    take_news(bogor, hq)
    case = bogor.add("case", scope=bogor.scope, subject="laporan")
    bogor.send(second, stick)
    review = second.add("review", parent=case, text="ditelaah di PC kedua")
    second.send(hq, stick)
    assert hq.get(review).text("text") == "ditelaah di PC kedua"
    hq.send(bogor, stick)
    assert bogor.get(review).text("text") == "ditelaah di PC kedua"
    result = second.send(bogor, stick)
    assert (result.outcome, result.counts.new) == (Outcome.IMPORTED, 0)
    assert hq.send(second, stick).notices == ()


def test_a_region_learns_of_the_second_pc_with_the_first_ones_bundle(hq, bogor, newcomer, stick):
    second = join(newcomer, hq)
    bogor.add("case", scope=bogor.scope, subject="laporan")
    early = second.export(bogor, stick).file
    assert bogor.take(early).code == "bundle.unknown_sender"
    hq.send(bogor, stick)
    assert {one.id for one in bogor.ask(queries.peers)} == {hq.id, second.id}
    assert bogor.take(early).outcome is Outcome.IMPORTED
    assert bogor.send(second, stick).outcome is Outcome.IMPORTED


def test_received_is_said_of_what_either_pc_confirmed(hq, bogor, second, stick):
    take_news(bogor, hq)
    bogor.add("case", scope=bogor.scope, subject="laporan")
    to_first, to_second = bogor.export(hq, stick), bogor.export(second, stick)
    second.take(to_second.file)
    second.send(bogor, stick)

    def states(to):
        return [one.state for one in bogor.ask(queries.outbox, to.id)]

    assert (states(second), states(hq)) == ([OutState.RECEIVED], [OutState.WRITTEN])
    there = [one for one in bogor.ask(queries.peers) if one.side is Side.HQ]
    assert bogor.ask(outgoing.unheard, there) == (0, None)
    # The first hears it from its colleague and confirms it too; the late bundle is no news.
    second.send(hq, stick)
    hq.send(bogor, stick)
    assert states(hq) == [OutState.RECEIVED]
    assert hq.take(to_first.file).counts.new == 0


def test_a_bundle_written_before_the_list_named_the_second_is_the_firsts_alone(
    hq, bogor, newcomer, stick
):
    case = bogor.add("case", scope=bogor.scope, subject="laporan")
    before = bogor.export(hq, stick).file
    second = join(newcomer, hq)
    assert second.take(before).code == "bundle.not_for_us"
    assert hq.take(before).outcome is Outcome.IMPORTED
    hq.send(second, stick)
    assert second.get(case).text("subject") == "laporan"


def test_the_offices_own_notes_stay_from_another_body(hq, country, bogor, stick):
    """A body that followed another stands beside it in the list and is no colleague."""
    root = put_away(hq)
    bkn = country.headquarters("bkn")
    bkn.do(custody.take_over, [hq.ask(standing.signed_trust)], root, "BKN")
    assert len(bkn.ask(standing.trust_in_force).hq_devices) == 2
    assert hq.id not in {one.id for one in bkn.ask(queries.peers)}
    assert refused(bkn.ask, outgoing.addressee, hq.id) == "sync.not_a_peer"


def test_a_region_of_which_a_colleague_has_not_heard_comes_along(hq, second, country, stick):
    depok = country.office("depok", scope="wdepokdepok22", enrolled_at=hq)
    case = depok.add("case", scope=depok.scope, subject="laporan")
    depok.send(hq, stick)
    assert hq.send(second, stick).outcome is Outcome.IMPORTED
    assert second.get(case).text("subject") == "laporan"
    assert second.ask(queries.find_peer, "32.01") == depok.id


def test_many_feeds_go_in_several_bundles(hq, bogor, depok, second, stick, monkeypatch):
    monkeypatch.setattr(outgoing, "CUT_FEEDS", 1)
    for office in (bogor, depok):
        office.add("case", scope=office.scope, subject="laporan")
        office.send(hq, stick)
    more = []
    for _ in range(3):
        written = hq.export(second, stick)
        assert second.take(written.file).outcome is Outcome.IMPORTED
        more.append(written.more)
    # Each goes on where all before it have come, not only the last one.
    assert more == [True, True, False]
    for scope in (bogor.scope, depok.scope):
        assert hq.state(scope) == second.state(scope)


def test_a_file_reaches_the_second_pc(hq, bogor, second, stick):
    ref = bogor.keep_file(b"bukti" * 999)
    bogor.send(hq, stick)
    hq.send(second, stick)
    assert second.store.blobs.has(ref)


# Without the keys


def test_what_needs_the_keys_is_refused_where_they_are_not(hq, bogor, second, depok, country):
    request = read_request(bogor.do(enrolment.request_enrolment).result)
    third = country.office("hq3", Side.HQ, "", joins=True)
    for call in (
        lambda: second.ask(enrolment.what_is_asked, request),
        lambda: second.do(enrolment.approve_enrolment, request),
        lambda: second.do(enrolment.revoke_device, bogor.id),
        lambda: second.do(headquarters.let_in, read_hq_join_request(asked(third))),
        lambda: second.do(custody.issue_next_list),
        lambda: second.do(custody.renew_recipient),
        lambda: second.do(custody.renew_issuing),
        lambda: second.do(custody.succeed_root),
        lambda: second.do(custody.rename_authority, "BKN"),
        lambda: second.do(custody.retire_headquarters, hq.id),
        lambda: second.do(rules.sign_tables),
        lambda: second.ask(rules.signer_digits),
    ):
        with pytest.raises(Refused) as caught:
            call()
        assert (caught.value.code, caught.value.details["device"]) == (
            "trust.keys_elsewhere",
            hq.id,
        )
    view = second.ask(trust_view).own
    assert (view.elsewhere.code, view.certifies, view.root_here) == (
        "trust.keys_elsewhere",
        False,
        False,
    )


def test_a_regions_new_key_is_followed_without_certifying_it(hq, bogor, second, stick):
    take_news(bogor, hq)
    bogor.send(second, stick)
    following = bogor.do(rotating.make_next_key).result
    assert bogor.send(second, stick).outcome is Outcome.IMPORTED
    assert second.ask(lambda unit: unit.devices.get(bogor.id)).recipient == following
    second.add("task", scope=bogor.scope, title="balasan")
    assert second.send(bogor, stick).outcome is Outcome.IMPORTED
    assert bogor.ask(rotating.mailbox).next_since is not None
    # Its certificate comes from the PC that can, and reaches the second as well.
    bogor.send(hq, stick)
    hq.send(bogor, stick)
    assert bogor.ask(rotating.mailbox).recipient == following
    hq.send(second, stick)
    for pc in (hq, second):
        assert pc.ask(lambda unit: unit.devices.get(bogor.id)).recipient == following


# Its own recipient key


def test_the_second_pcs_key_follows_with_the_next_list(hq, bogor, second, stick):
    take_news(bogor, hq)
    first = second.ask(rotating.mailbox).recipient
    later(YEAR, hq, second, bogor)
    assert second.ask(rotating.mailbox).due
    following = second.do(rotating.make_next_key).result
    early = bogor.export(second, stick).file
    second.send(hq, stick)
    (waits,) = [one for one in hq.ask(trust_view).headquarters if one.device == second.id]
    assert waits.waits
    assert second.ask(rotating.mailbox).recipient == first
    hq.do(custody.issue_next_list)
    entry = hq.ask(standing.trust_in_force).hq_device(second.id)
    assert entry.recipients == (following,)
    hq.send(second, stick)
    box = second.ask(rotating.mailbox)
    assert (box.recipient, box.next_since, [one.recipient for one in box.former]) == (
        following,
        None,
        [first],
    )
    # What was sealed before is read, what comes after is sealed to the new one alone.
    assert second.take(early).outcome is Outcome.IMPORTED
    hq.send(bogor, stick)
    bogor.add("case", scope=bogor.scope, subject="laporan")
    sent = bogor.export(second, stick)
    assert second.take(sent.file).outcome is Outcome.IMPORTED
    (newest,) = [one for one in bogor.ask(queries.outbox, second.id) if one.file == sent.file.name]
    assert newest.summary["recipients"] == [following]
    later(YEAR, second)
    assert second.do(rotating.destroy_former_keys).result == (first,)


def test_a_key_that_waited_is_announced_once_the_pc_holds_the_keys(hq, bogor, second, stick):
    following = second.do(rotating.make_next_key).result
    root = put_away(hq)
    second.do(custody.hold_keys, root)
    assert second.ask(standing.trust_in_force).hq_device(second.id).next_recipient is None
    second.do(custody.renew_recipient, root)
    assert second.ask(standing.trust_in_force).hq_device(second.id).next_recipient == following
    second.do(custody.renew_recipient, root)
    assert second.ask(lambda unit: unit.devices.get(unit.device)).recipient == following
    assert second.do(custody.destroy_former_recipient).result


# Keys of its own


@pytest.fixture
def root(hq):
    return put_away(hq)


def test_with_the_root_the_second_pc_certifies_and_signs(hq, bogor, newcomer, root, country, stick):
    second = join(newcomer, hq, root)
    assert refused(second.do, custody.hold_keys) == "trust.root_away"
    version = second.do(custody.hold_keys, root).result
    assert version > hq.ask(standing.trust_in_force).version + 100
    assert refused(second.do, custody.hold_keys, root) == "trust.keys_here"
    depok = country.office("depok", scope="wdepokdepok22", enrolled_at=second)
    case = depok.add("case", scope=depok.scope, subject="laporan")
    assert depok.send(second, stick).outcome is Outcome.IMPORTED
    # The first learns of it, goes on certifying, and signs no second list.
    assert second.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.get(case).text("subject") == "laporan"
    assert refused(hq.do, custody.issue_next_list, root) == "trust.keys_elsewhere"
    garut = country.office("garut", scope="wgarutgarut22", enrolled_at=hq)
    hq.send(second, stick)
    second.do(custody.issue_next_list, root)
    listed = second.ask(standing.trust_in_force).region_devices
    assert {one.device for one in listed} == {bogor.id, depok.id, garut.id}
    assert len({one.serial for one in listed}) == 3


def test_two_pcs_that_have_not_met_give_no_serial_twice(hq, bogor, newcomer, root, country):
    second = join(newcomer, hq, root)
    second.do(custody.hold_keys, root)
    serials = []
    for at in range(6):
        scope = f"wkantor{'abcdef'[at] * 6}"
        office = country.office(f"kantor{at}", scope=scope, enrolled_at=(hq, second)[at % 2])
        trust = office.ask(standing.trust_in_force)
        own = office.ask(standing.own_device)
        serials.append(standing.serial_of(own, trust))
    assert len(set(serials)) == len(serials)
    assert min(serials) > 2


def test_a_revocation_that_came_too_late_is_repeated(hq, bogor, depok, newcomer, root, stick):
    second = join(newcomer, hq, root)
    second.do(custody.hold_keys, root)
    # The first has not heard of it and revokes somebody under a number that was overtaken.
    hq.do(enrolment.revoke_device, depok.id, "dicuri", root)
    assert hq.send(second, stick).outcome is Outcome.IMPORTED
    assert second.ask(trust_view).own.missed == 1
    second.do(custody.issue_next_list, root)
    assert second.ask(standing.trust_in_force).revocation(depok.id)
    assert second.ask(trust_view).own.missed == 0
    assert second.ask(lambda unit: unit.devices.cut_offs(depok.id)) is not None


def test_the_first_pc_dies_and_the_office_goes_on(hq, bogor, newcomer, root, country, stick):
    second = join(newcomer, hq, root)
    hq.send(bogor, stick)
    case = bogor.add("case", scope=bogor.scope, subject="laporan")
    hq.close()
    second.do(custody.hold_keys, root)
    second.do(custody.retire_headquarters, hq.id, root)
    assert second.send(bogor, stick).outcome is Outcome.IMPORTED
    assert [one.id for one in bogor.ask(queries.peers)] == [second.id]
    assert bogor.send(second, stick).outcome is Outcome.IMPORTED
    assert second.get(case).text("subject") == "laporan"
    enrol(bogor, second)
    third = country.office("hq3", Side.HQ, "", joins=True)
    join(third, second, root)
    assert third.get(case) is None
    second.send(third, stick)
    assert third.get(case).text("subject") == "laporan"


# Revoking


def test_a_revoked_second_pc_is_believed_no_more(hq, bogor, second, stick):
    take_news(bogor, hq)
    case = bogor.add("case", scope=bogor.scope, subject="laporan")
    bogor.send(second, stick)
    second.add("review", parent=case, text="sebelum dicuri")
    second.send(hq, stick)
    late = second.add("review", parent=case, text="setelah dicuri")
    to_hq, to_bogor = second.export(hq, stick).file, second.export(bogor, stick).file
    hq.do(enrolment.revoke_device, second.id, "dicuri")
    trust = hq.ask(standing.trust_in_force)
    assert trust.hq_device(second.id) is None
    assert hq.take(to_hq).code == "bundle.revoked_sender"
    hq.send(bogor, stick)
    assert bogor.take(to_bogor).outcome is not Outcome.IMPORTED
    assert bogor.get(late) is None
    texts = [
        one.text("text") for one in bogor.ask(lambda unit: unit.objects.children(case, "review"))
    ]
    assert texts == ["sebelum dicuri"]
    assert refused(bogor.ask, outgoing.addressee, second.id) == "sync.revoked_peer"
    assert refused(hq.do, enrolment.revoke_device, second.id) == "sync.revoked_peer"
    assert refused(hq.do, enrolment.revoke_device, hq.id) == "sync.unknown_peer"


def test_with_a_revoked_pc_goes_its_issuing_key(hq, bogor, newcomer, root, country, stick):
    second = join(newcomer, hq, root)
    second.do(custody.hold_keys, root)
    depok = country.office("depok", scope="wdepokdepok22", enrolled_at=second)
    second.send(hq, stick)
    hq.do(custody.hold_keys, root)
    stolen = second.ask(standing.issuing_key).public
    hq.do(enrolment.revoke_device, second.id, "dicuri", root)
    assert stolen not in hq.ask(standing.trust_in_force).issuing_keys
    # The region it certified is certified anew, and read before it has heard of that.
    case = depok.add("case", scope=depok.scope, subject="laporan")
    take_news(depok, hq)
    assert hq.send(depok, stick).outcome is Outcome.IMPORTED
    sent = depok.send(hq, stick)
    assert sent.outcome is Outcome.IMPORTED
    assert hq.get(case).text("subject") == "laporan"


def test_a_region_that_has_not_heard_of_its_new_certificate_is_read(
    hq, bogor, newcomer, root, country, stick
):
    second = join(newcomer, hq, root)
    second.do(custody.hold_keys, root)
    depok = country.office("depok", scope="wdepokdepok22", enrolled_at=second)
    second.send(hq, stick)
    hq.do(custody.hold_keys, root)
    late = depok.add("case", scope=depok.scope, subject="laporan")
    hq.do(enrolment.revoke_device, second.id, "dicuri", root)
    take_news(depok, hq)
    assert depok.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.get(late).text("subject") == "laporan"
    assert hq.ask(lambda unit: recipients.has_word_for(unit, unit.devices.get(depok.id)))
