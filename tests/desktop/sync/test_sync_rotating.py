"""A region's recipient key is followed by a new one: overlap, late sticks, restores, colleagues."""

import itertools
from datetime import timedelta

import pytest

from desktop.errors import Refused
from desktop.keys import sealing
from desktop.keys.certificates import Role, issue_certificate
from desktop.keys.enrolment import read_request
from desktop.keys.joining import read_join_request
from desktop.keys.sealing import new_identity
from desktop.keys.trust import read_list_file
from desktop.progress import Silent
from desktop.sync import (
    custody,
    enrolment,
    exchange,
    joining,
    queries,
    reading,
    recipients,
    rotating,
    standing,
)
from desktop.sync.model import OPS, Outcome
from desktop.sync.trusting import list_file, take_list, trust_view
from tests.desktop.sync.conftest import bundle_key, enrol
from tests.desktop.sync.forging import Parts, members_of

YEAR = timedelta(days=365)
_STICKS = itertools.count()


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


def written(sender, to, stick):
    """Write a bundle on a stick of its own: a newer one takes the older one's place."""
    return sender.export(to, stick / str(next(_STICKS))).file


def carried(sender, to, stick):
    """Write a bundle and let it in; it must be fine."""
    result = to.take(written(sender, to, stick))
    assert result.outcome is Outcome.IMPORTED, result
    return result


def there_and_back(region, hq, stick):
    carried(region, hq, stick)
    return carried(hq, region, stick)


def rotate(region):
    return region.do(rotating.make_next_key).result


def rotated(region, hq, stick):
    """Let a new key of a region come into force; returns its recipient."""
    key = rotate(region)
    there_and_back(region, hq, stick)
    assert box(region).recipient == key
    return key


def box(region):
    return region.ask(rotating.mailbox)


def sealed_to(sender, to):
    """Return to whom the newest bundle for somebody was sealed."""
    (recipient,) = sender.ask(queries.outbox, to.id)[-1].summary["recipients"]
    return recipient


def known_key(there, device):
    return there.ask(lambda unit: unit.devices.get(device.id)).recipient


def serial(there, device):
    def look(unit):
        return standing.serial_of(unit.devices.get(device.id), standing.trust_in_force(unit))

    return there.ask(look)


def pass_time(offices, time):
    for office in offices:
        office.clock.set(office.clock.now() + time)


def entry(hq, region):
    return next(one for one in hq.ask(trust_view).regions if one.device == region.id)


# The way of a key


def test_a_key_follows_when_headquarters_has_certified_it(bogor, hq, stick):
    first, before = box(bogor).recipient, serial(bogor, bogor)
    key = rotate(bogor)
    assert key != first
    waiting = box(bogor)
    assert (waiting.recipient, waiting.next_since) == (first, bogor.clock.now())
    assert refused(bogor.do, rotating.make_next_key) == "rotation.waits"
    carried(bogor, hq, stick)
    assert (known_key(hq, bogor), serial(hq, bogor)) == (key, before + 1)
    assert not entry(hq, bogor).key_confirmed
    carried(hq, bogor, stick)
    assert sealed_to(hq, bogor) == key
    there = box(bogor)
    assert (there.recipient, there.next_since, there.bundle) == (key, None, 1)
    assert [(one.recipient, one.until) for one in there.former] == [
        (first, bogor.clock.now() + YEAR)
    ]
    assert bogor.ask(standing.own_device).recipient == key
    carried(bogor, hq, stick)
    assert entry(hq, bogor).key_confirmed


def test_the_certificate_ends_when_the_former_one_did(bogor, hq, stick):
    until = bogor.ask(trust_view).certificate_until
    pass_time((bogor, hq), timedelta(days=400))
    rotated(bogor, hq, stick)
    assert bogor.ask(trust_view).certificate_until == until
    assert entry(hq, bogor).valid_until == until


def test_the_answer_comes_again_when_it_was_lost(bogor, hq, stick):
    key = rotate(bogor)
    carried(bogor, hq, stick)
    for _ in range(3):
        written(hq, bogor, stick)
    carried(hq, bogor, stick)
    assert box(bogor).recipient == key
    assert serial(bogor, bogor) == serial(hq, bogor)


def test_while_headquarters_is_silent_nothing_changes(bogor, hq, stick):
    first = box(bogor).recipient
    pass_time((bogor,), YEAR)
    assert box(bogor).due
    key = rotate(bogor)
    late = written(hq, bogor, stick)
    pass_time((bogor,), 2 * YEAR)
    assert not box(bogor).due
    assert box(bogor).recipient == first
    assert refused(bogor.do, rotating.destroy_former_keys) == "trust.no_former_recipient"
    assert bogor.take(late).outcome is Outcome.IMPORTED
    there_and_back(bogor, hq, stick)
    assert box(bogor).recipient == key


def test_a_year_after_the_last_key_people_are_reminded(bogor, hq, stick):
    pass_time((bogor, hq), YEAR - timedelta(days=1))
    assert not box(bogor).due
    pass_time((bogor, hq), timedelta(days=1))
    assert box(bogor).due
    rotated(bogor, hq, stick)
    assert not box(bogor).due
    assert box(bogor).remind_on == box(bogor).since + YEAR


# The overlap and its end


def test_what_is_late_is_read_until_the_former_key_is_destroyed(bogor, hq, stick):
    hq.add("task", scope=bogor.scope, title="di jalan")
    late, later = written(hq, bogor, stick), written(hq, bogor, stick)
    rotated(bogor, hq, stick)
    pass_time((bogor, hq), YEAR - timedelta(seconds=60))
    assert refused(bogor.do, rotating.destroy_former_keys) == "rotation.overlap"
    assert bogor.take(late).outcome is Outcome.IMPORTED
    pass_time((bogor, hq), timedelta(seconds=60))
    (former,) = box(bogor).former
    assert former.may_go
    assert bogor.do(rotating.destroy_former_keys).result == (former.recipient,)
    result = bogor.take(later)
    assert (result.outcome, result.code) == (Outcome.REJECTED, "sealed.not_for_us")
    assert there_and_back(bogor, hq, stick).outcome is Outcome.IMPORTED


def test_a_stolen_stick_and_a_stolen_vault_open_nothing_once_the_key_is_destroyed(
    bogor, hq, stick, tmp_path
):
    hq.add("task", scope=bogor.scope, title="rahasia di flashdisk hilang")
    stolen = written(hq, bogor, stick)
    sealed = dict(members_of(stolen.read_bytes()))[OPS]
    assert sealing.open_sealed(sealed, bogor.ask(all_secrets), 2**20)
    rotated(bogor, hq, stick)
    pass_time((bogor, hq), YEAR)
    bogor.do(rotating.destroy_former_keys)
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            sealing.open_sealed(sealed, bogor.ask(all_secrets), 2**20)
        assert caught.value.code == "sealed.not_for_us"
        assert bogor.store.folder.joinpath("netra.db-wal").stat().st_size == 0
        bogor.close()
        bogor.open()
        bogor.add(title="sesudahnya")
        bogor.do(destroyed_again)


def all_secrets(unit):
    """Return every age key in the whole vault, whatever it is called there."""
    rows = unit.local._db.execute("SELECT value FROM secret").fetchall()
    kept = [bytes(row[0]) for row in rows]
    return [sealing.identity_of(one.decode()) for one in kept if one.startswith(b"AGE-SECRET")]


def destroyed_again(unit):
    unit.local.forget_secret("no such key")


def test_former_keys_go_one_after_the_other(bogor, hq, stick):
    first = box(bogor).recipient
    pass_time((bogor, hq), timedelta(days=100))
    second = rotated(bogor, hq, stick)
    pass_time((bogor, hq), timedelta(days=300))
    rotated(bogor, hq, stick)
    assert [one.recipient for one in box(bogor).former] == [first, second]
    pass_time((bogor, hq), timedelta(days=65))
    assert bogor.do(rotating.destroy_former_keys).result == (first,)
    assert [one.recipient for one in box(bogor).former] == [second]
    assert refused(bogor.do, rotating.destroy_former_keys) == "rotation.overlap"


def test_there_is_an_end_to_keys_that_nobody_destroys(bogor, hq, stick):
    for _ in range(rotating.MOST_FORMER):
        rotated(bogor, hq, stick)
    assert refused(bogor.do, rotating.make_next_key) == "rotation.too_many"
    assert len(bogor.ask(recipients.stated)) == rotating.MOST_FORMER + 1
    pass_time((bogor, hq), YEAR)
    assert len(bogor.do(rotating.destroy_former_keys).result) == rotating.MOST_FORMER
    rotated(bogor, hq, stick)


def test_only_an_enrolled_region_has_keys_to_follow(hq, country):
    assert refused(hq.do, rotating.make_next_key) == "sync.only_region"
    assert refused(hq.do, rotating.destroy_former_keys) == "sync.only_region"
    assert hq.ask(rotating.mailbox) is None
    lone = country.office("sendiri", scope="wsendirisend2")
    assert refused(lone.do, rotating.make_next_key) == "sync.not_enrolled"
    assert lone.ask(rotating.mailbox) is None


# Late and hostile


def test_a_late_bundle_does_not_bring_the_former_key_back(bogor, hq, stick):
    bogor.add(title="satu")
    late = written(bogor, hq, stick)
    key = rotated(bogor, hq, stick)
    carried(bogor, hq, stick)
    number = serial(hq, bogor)
    assert hq.take(late).outcome is Outcome.IMPORTED
    assert (known_key(hq, bogor), serial(hq, bogor)) == (key, number)
    assert carried(hq, bogor, stick).outcome is Outcome.IMPORTED


def test_a_late_certificate_does_not_bring_the_former_key_back(bogor, hq, stick):
    late = written(hq, bogor, stick)
    key = rotated(bogor, hq, stick)
    number = serial(bogor, bogor)
    assert bogor.take(late).outcome is Outcome.IMPORTED
    assert (box(bogor).recipient, serial(bogor, bogor)) == (key, number)


def test_serials_only_rise(bogor, depok, hq, stick):
    seen = []
    for _ in range(3):
        for region in (bogor, depok):
            rotated(region, hq, stick)
            seen.append(serial(region, region))
    assert seen == sorted(set(seen))
    listed = {one.serial for one in hq.ask(trust_view).regions}
    assert listed == set(seen[-2:])
    hq.do(custody.issue_next_list)
    trust = hq.ask(standing.trust_in_force)
    assert {one.serial for one in trust.region_devices} == set(seen[-2:])


def forged(hq, bogor, stick, **changes):
    """Return a genuine bundle of headquarters that carries another certificate for its reader."""
    own = bogor.ask(standing.own_device)
    values = {"recipient": own.recipient, "scope": own.scope, "serial": 99} | changes
    issuing = hq.ask(lambda unit: standing.signing_key(unit.local, standing.ISSUING_KEY))
    line = issue_certificate(
        issuing, public=own.public, role=Role.REGION, office="x",
        valid_from=hq.clock.now(), **values,
    ).line  # fmt: skip
    parts = Parts.of(written(hq, bogor, stick), bogor, hq)
    parts = parts.with_inner(certificates={**parts.inner.certificates, own.id: line})
    return parts.write(stick / "forged.netra", hq.key, own.recipient)


def test_a_certificate_for_a_key_this_vault_does_not_hold_is_not_taken(bogor, hq, stick):
    before = bogor.ask(standing.own_device)
    result = bogor.take(forged(hq, bogor, stick, recipient=new_identity().recipient))
    assert result.outcome is Outcome.IMPORTED
    assert [one.code for one in result.notices] == ["sync.foreign_recipient"]
    assert bogor.ask(standing.own_device) == before


def test_a_certificate_for_another_scope_is_not_taken(bogor, hq, stick):
    before = bogor.ask(standing.own_device)
    result = bogor.take(forged(hq, bogor, stick, scope="wlainlainlai2"))
    assert result.outcome is Outcome.IMPORTED
    assert bogor.ask(standing.own_device) == before


def test_a_certificate_of_the_same_or_a_lower_serial_is_not_taken(bogor, hq, stick):
    before = bogor.ask(standing.own_device)
    for number in (1, serial(bogor, bogor)):
        assert bogor.take(forged(hq, bogor, stick, serial=number)).outcome is Outcome.IMPORTED
        assert bogor.ask(standing.own_device) == before


def test_a_device_is_not_moved_to_another_scope_by_its_certificate(bogor, hq, stick):
    issuing = hq.ask(lambda unit: standing.signing_key(unit.local, standing.ISSUING_KEY))
    line = issue_certificate(
        issuing, public=bogor.key.public, recipient=bundle_key("bogor").recipient,
        scope="wlainlainlai2", role=Role.REGION, serial=99, office="x", valid_from=hq.clock.now(),
    ).line  # fmt: skip
    parts = Parts.of(written(bogor, hq, stick), hq, bogor)
    forgery = parts.with_inner(certificate=line)
    result = hq.take(forgery.write(stick / "x.netra", bogor.key, bundle_key("hq").recipient))
    assert (result.outcome, result.code) == (Outcome.REJECTED, "bundle.foreign_certificate")
    assert hq.ask(lambda unit: unit.devices.get(bogor.id)).scope == bogor.scope


def test_headquarters_does_not_certify_a_device_for_a_second_scope(bogor, hq):
    bogor.scope = "wlainlainlai2"
    with bogor.store.begin(None) as unit:
        unit.local.set("scope", bogor.scope)
    bogor.close()
    request = read_request(bogor.open().do(enrolment.request_enrolment).result)
    assert refused(hq.do, enrolment.approve_enrolment, request) == "enrolment.not_of_office"


@pytest.mark.parametrize(
    ("opens", "taken"),
    [([], False), (["age1pq" + "x" * 2000], False), (["x", "second"], True)],
)
def test_recipients_of_a_kind_unknown_here_are_passed_over(bogor, hq, stick, opens, taken):
    first, second = box(bogor).recipient, new_identity().recipient
    parts = Parts.of(written(bogor, hq, stick), hq, bogor)
    said = [second if one == "second" else one for one in opens]
    path = parts.with_inner(opens=said).write(
        stick / "x.netra", bogor.key, bundle_key("hq").recipient
    )
    assert hq.take(path).outcome is Outcome.IMPORTED
    assert known_key(hq, bogor) == (second if taken else first)


def test_who_was_revoked_is_not_followed(bogor, hq, stick):
    first, number = box(bogor).recipient, serial(hq, bogor)
    rotate(bogor)
    path = written(bogor, hq, stick)
    hq.do(enrolment.revoke_device, bogor.id)
    assert hq.take(path).code == "bundle.revoked_sender"
    (kept,) = hq.ask(queries.kept)
    let_in = exchange.retry_kept(hq, hq.folder, kept.digest, Silent(), reason="lewat telepon")
    assert let_in.outcome is Outcome.IMPORTED
    assert (known_key(hq, bogor), serial(hq, bogor)) == (first, number)


def test_looking_at_a_bundle_follows_nothing(bogor, hq, stick):
    first = known_key(hq, bogor)
    rotate(bogor)
    path = written(bogor, hq, stick)
    assert hq.inspect(path).outcome is Outcome.IMPORTED
    assert known_key(hq, bogor) == first


# Restored vaults


def test_a_region_restored_to_before_its_key_takes_up_the_old_one(bogor, hq, stick):
    backup = bogor.snapshot()
    first = box(bogor).recipient
    key = rotated(bogor, hq, stick)
    number = serial(hq, bogor)
    anchors = {path: path.read_bytes() for path in bogor.anchors.rglob("*") if path.is_file()}
    bogor.turn_back({**backup, **anchors})
    result = bogor.take(written(hq, bogor, stick))
    assert (sealed_to(hq, bogor), result.code) == (key, "sealed.not_for_us")
    there_and_back(bogor, hq, stick)
    assert (known_key(hq, bogor), box(bogor).recipient) == (first, first)
    assert serial(bogor, bogor) == serial(hq, bogor) > number
    rotated(bogor, hq, stick)


def test_a_region_restored_amid_the_change_is_led_to_its_end(bogor, hq, stick):
    key = rotate(bogor)
    carried(bogor, hq, stick)
    backup = bogor.snapshot()
    carried(hq, bogor, stick)
    bogor.turn_back(backup)
    assert box(bogor).next_since is not None
    there_and_back(bogor, hq, stick)
    assert box(bogor).recipient == key
    assert known_key(hq, bogor) == key


def test_a_headquarters_restored_to_before_is_read_and_told_again(bogor, hq, stick):
    backup = hq.snapshot()
    first = box(bogor).recipient
    key = rotated(bogor, hq, stick)
    number = serial(bogor, bogor)
    hq.turn_back(backup)
    assert carried(hq, bogor, stick).outcome is Outcome.IMPORTED
    assert (sealed_to(hq, bogor), box(bogor).recipient) == (first, key)
    there_and_back(bogor, hq, stick)
    assert (sealed_to(hq, bogor), serial(hq, bogor)) == (key, number)


def test_a_restored_headquarters_gives_no_serial_twice(bogor, depok, hq, stick):
    backup = hq.snapshot()
    rotated(bogor, hq, stick)
    anchors = {path: path.read_bytes() for path in hq.anchors.rglob("*") if path.is_file()}
    hq.turn_back({**backup, **anchors})
    rotated(depok, hq, stick)
    carried(bogor, hq, stick)
    assert serial(hq, bogor) != serial(hq, depok)
    hq.do(custody.issue_next_list)


def test_a_serial_given_twice_by_a_copied_disk_is_given_up(bogor, depok, hq, stick):
    backup = hq.snapshot()
    rotated(bogor, hq, stick)
    hq.turn_back(backup)
    rotated(depok, hq, stick)
    carried(bogor, hq, stick)
    assert serial(hq, bogor) == serial(hq, depok)
    hq.do(custody.issue_next_list)
    serials = [one.serial for one in hq.ask(standing.trust_in_force).region_devices]
    assert len(set(serials)) == 2
    for region in (bogor, depok):
        there_and_back(region, hq, stick)
        assert serial(region, region) == serial(hq, region)


# Several PCs, several headquarters, further certificates


def test_pcs_of_one_office_follow_each_others_word(bogor, hq, country, stick):
    second = country.office("bogor2", enrolled_at=hq)
    there_and_back(bogor, hq, stick)
    there_and_back(second, hq, stick)
    key = rotate(bogor)
    carried(bogor, second, stick)
    carried(second, bogor, stick)
    assert sealed_to(second, bogor) == key
    there_and_back(bogor, hq, stick)
    there_and_back(second, hq, stick)
    carried(second, bogor, stick)
    assert sealed_to(second, bogor) == key
    assert serial(second, bogor) == serial(bogor, bogor)


def test_headquarters_answer_reaches_a_pc_through_its_colleague(bogor, hq, country, stick):
    second = country.office("bogor2", enrolled_at=hq)
    for pc in (bogor, second):
        there_and_back(pc, hq, stick)
    key = rotate(bogor)
    carried(bogor, hq, stick)
    carried(hq, second, stick)
    assert known_key(second, bogor) == key
    carried(second, bogor, stick)
    assert box(bogor).recipient == key
    assert box(bogor).bundle is None


def test_a_pc_that_joined_gets_its_first_certificate_through_its_office(bogor, hq, country, stick):
    second = country.newcomer("bogor2")
    request = read_join_request(second.do(joining.request_joining).result)
    reply = second.ask(joining.check_joining, bogor.do(joining.approve_joining, request).result)
    second.do(joining.accept_joining, reply)
    second.scope = bogor.scope
    hq.do(
        enrolment.approve_enrolment,
        read_request(second.do(enrolment.request_enrolment).result),
    )
    carried(bogor, hq, stick)
    carried(hq, bogor, stick)
    carried(bogor, second, stick)
    assert serial(second, second) == serial(hq, second)
    carried(second, hq, stick)


def test_a_headquarters_that_forgot_a_pc_hears_of_it_from_its_office(bogor, hq, country, stick):
    backup = hq.snapshot()
    second = country.office("bogor2", enrolled_at=hq)
    there_and_back(bogor, hq, stick)
    rotated(second, hq, stick)
    hq.turn_back(backup)
    assert hq.take(written(second, hq, stick)).code == "bundle.unknown_sender"
    carried(second, bogor, stick)
    carried(bogor, hq, stick)
    assert there_and_back(second, hq, stick).outcome is Outcome.IMPORTED


def test_a_key_certified_by_the_body_that_took_over_stays(bogor, hq, country, stick):
    keys = hq.ask(custody.root_keys)
    new = country.headquarters("bkn")
    new.do(custody.take_over, read_list_file(hq.ask(list_file)), keys, "BKN")
    first = box(bogor).recipient
    bogor.do(take_list, new.ask(list_file))
    key = rotated(bogor, new, stick)
    number = serial(bogor, bogor)
    # What the former body sends at last is sealed to the former key, which is still kept.
    hq.add("task", scope=bogor.scope, title="terakhir")
    assert carried(hq, bogor, stick).counts.new > 0
    assert sealed_to(hq, bogor) == first
    assert (box(bogor).recipient, serial(bogor, bogor)) == (key, number)


def test_a_further_certificate_is_asked_for_with_the_key_in_force(bogor, hq, stick):
    key = rotated(bogor, hq, stick)
    enrol(bogor, hq)
    assert bogor.ask(standing.own_device).recipient == key
    assert box(bogor).recipient == key
    assert serial(bogor, bogor) == serial(hq, bogor)


def test_an_old_reply_does_not_bring_an_older_certificate(bogor, hq):
    request = read_request(bogor.do(enrolment.request_enrolment).result)
    replies = [hq.do(enrolment.approve_enrolment, request).result for _ in range(2)]
    for reply in reversed(replies):
        bogor.do(enrolment.accept_enrolment, bogor.ask(enrolment.check_reply, reply))
    assert serial(bogor, bogor) == serial(hq, bogor)


def test_a_pc_that_joined_asks_anew_after_its_key_changed(bogor, hq, country, stick):
    second = country.office("bogor2", enrolled_at=hq)
    key = rotated(second, hq, stick)
    request = read_request(second.do(enrolment.request_enrolment).result)
    assert (request.sponsor, request.recipient) == (None, key)
    enrol(second, hq)
    assert there_and_back(second, hq, stick).outcome is Outcome.IMPORTED


def test_a_key_asked_for_under_a_new_issuing_key_waits_for_the_list(bogor, hq, stick):
    key = rotate(bogor)
    for _ in range(2):
        hq.do(custody.succeed_root)
    hq.do(custody.renew_issuing)
    carried(bogor, hq, stick)
    # The list comes step by step; until the last one the certificate says nothing here.
    for _ in range(3):
        carried(hq, bogor, stick)
        carried(bogor, hq, stick)
    carried(hq, bogor, stick)
    assert box(bogor).recipient == key


def test_what_a_bundle_says_of_its_senders_keys(bogor, hq, stick):
    first = box(bogor).recipient

    def opens(sender, to):
        reader = reading.Reader(to.id, frozenset({sender.id}), to.ask(identities))
        return reading.open_bundle(written(sender, to, stick), reader, Silent()).inner.opens

    assert opens(bogor, hq) == [first]
    assert opens(hq, bogor) == []
    key = rotate(bogor)
    assert opens(bogor, hq) == [key, first]
    there_and_back(bogor, hq, stick)
    assert opens(bogor, hq) == [key, first]


def identities(unit):
    return recipients.identities(unit.local)
