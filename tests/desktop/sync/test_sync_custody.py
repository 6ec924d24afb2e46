"""Headquarters' own keys: the root in the safe, new keys, another name, another body."""

from datetime import timedelta

import pytest

from desktop.errors import Refused
from desktop.keys.enrolment import read_request
from desktop.keys.root_file import open_root, seal_root
from desktop.keys.trust import read_list_file
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.sync import custody, enrolment, queries, standing
from desktop.sync.model import Outcome
from desktop.sync.trusting import list_file, take_list, trust_view
from tests.desktop.sync.conftest import enrol

SECRET = "empat sapi makan rumput kering"


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


def put_away(hq):
    """Move the root into a file and return what opens from it."""
    file = hq.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    hq.do(custody.put_root_away, file, SECRET)
    return open_root(file, SECRET)


def hand_list(hq, region):
    """Carry the list as a file, as by e-mail; returns its number there."""
    return region.do(take_list, hq.ask(list_file)).result


def test_the_root_leaves_the_vault_only_for_a_file_that_opens(hq):
    file = hq.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    assert refused(hq.do, custody.put_root_away, file, "lima sapi makan rumput") == (
        "root.wrong_passphrase"
    )
    assert refused(hq.do, custody.put_root_away, file[:-40], SECRET) == "document.malformed"
    assert hq.ask(custody.root_is_here)
    hq.do(custody.put_root_away, file, SECRET)
    assert not hq.ask(custody.root_is_here)
    for name in ("root_key", "successor_key"):
        assert hq.ask(lambda unit, name=name: unit.local.secret(name)) is None
    assert open_root(file, SECRET).root.public == hq.ask(standing.trust_in_force).root


def test_a_guessable_passphrase_is_refused(hq):
    assert refused(hq.do, custody.make_root_file, "rahasia12345", CHEAP_FOR_TESTS).startswith(
        "passphrase."
    )


def test_a_file_of_another_root_puts_nothing_away(hq, country):
    other = country.headquarters("other")
    file = other.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    assert refused(hq.do, custody.put_root_away, file, SECRET) == "trust.other_root"
    assert hq.ask(custody.root_is_here)


def test_regions_are_enrolled_day_by_day_without_the_root(hq, country, stick):
    keys = put_away(hq)
    before = hq.ask(standing.trust_in_force).version
    garut = country.office("garut", scope="wgarutgarut22")
    enrol(garut, hq)
    trust = hq.ask(standing.trust_in_force)
    assert (trust.version, trust.region_devices) == (before, ())
    garut.add(title="x")
    assert garut.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.send(garut, stick).outcome is Outcome.IMPORTED
    view = hq.ask(trust_view)
    assert [(one.serial, one.listed) for one in view.regions] == [(2, False)]
    hq.do(custody.issue_next_list, keys)
    assert [(one.serial, one.listed) for one in hq.ask(trust_view).regions] == [(2, True)]


def test_serials_stay_unique_while_the_root_is_away(hq, country):
    keys = put_away(hq)
    for name in ("a", "b"):
        enrol(country.office(name, scope=f"w{name * 12}"), hq)
    hq.do(custody.issue_next_list, keys)
    serials = [one.serial for one in hq.ask(standing.trust_in_force).region_devices]
    assert sorted(serials) == [2, 3]


def test_revoking_asks_for_the_root(hq, bogor, depok):
    keys = put_away(hq)
    assert refused(hq.do, enrolment.revoke_device, bogor.id) == "trust.root_away"
    assert hq.ask(standing.trust_in_force).revoked == ()
    other = seal_root(keys, SECRET, CHEAP_FOR_TESTS)
    version = hq.do(enrolment.revoke_device, bogor.id, "laptop hilang", open_root(other, SECRET))
    assert hand_list(hq, depok) == version.result
    assert depok.ask(standing.trust_in_force).revocation(bogor.id) is not None


def test_an_older_list_is_not_taken_for_news(hq, bogor):
    old = hq.ask(list_file)
    hq.do(custody.issue_next_list)
    hand_list(hq, bogor)
    assert refused(bogor.do, take_list, old) == "trust.older"
    assert refused(hq.do, take_list, old) == "sync.only_region"


def test_a_list_of_strangers_is_refused(hq, bogor, country):
    other = country.headquarters("other")
    for _ in range(5):
        other.do(custody.issue_next_list)
    assert refused(bogor.do, take_list, other.ask(list_file)) == "trust.unknown_root"


def test_the_recipient_key_rolls_without_losing_what_is_under_way(hq, bogor, stick):
    def send_to_hq(title):
        bogor.add(title=title)
        # On a stick of its own: a newer bundle takes the older one's place.
        place = stick / title
        place.mkdir()
        return bogor.export(hq, place).file

    first = hq.ask(standing.own_device).recipient
    late = send_to_hq("sebelum pengumuman")
    hq.do(custody.renew_recipient)
    assert hq.ask(standing.own_device).recipient == first
    hand_list(hq, bogor)
    both = send_to_hq("kepada keduanya")
    hq.do(custody.renew_recipient)
    second = hq.ask(standing.own_device).recipient
    assert second != first
    hand_list(hq, bogor)
    only_second = send_to_hq("kepada yang baru")
    for file in (only_second, late, both):
        assert hq.take(file).outcome in (Outcome.IMPORTED, Outcome.DUPLICATE)
    assert bogor.ask(lambda unit: unit.devices.get(hq.id)).recipient == second
    hq.do(custody.destroy_former_recipient)
    assert refused(hq.do, custody.destroy_former_recipient) == "trust.no_former_recipient"
    again = send_to_hq("sesudahnya")
    assert hq.take(again).outcome is Outcome.IMPORTED
    assert hq.inspect(late).outcome is Outcome.REJECTED
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED


def test_a_new_issuing_key_leaves_enrolled_regions_in_peace(hq, bogor, country, stick):
    former = hq.ask(standing.trust_in_force).issuing_keys
    hq.do(custody.renew_issuing)
    trust = hq.ask(standing.trust_in_force)
    assert len(trust.issuing_keys) == 2
    assert trust.issuing_keys[1:] == former
    bogor.add(title="x")
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
    garut = country.office("garut", scope="wgarutgarut22", enrolled_at=hq)
    hand_list(hq, bogor)
    garut.add(title="y")
    assert garut.send(hq, stick).outcome is Outcome.IMPORTED


def test_an_issuing_key_nobody_needs_goes(hq):
    hq.do(custody.renew_issuing)
    assert len(hq.ask(standing.trust_in_force).issuing_keys) == 1


def test_the_announced_root_follows_and_the_old_file_is_of_no_use(hq, bogor, stick):
    keys = put_away(hq)
    root = bogor.ask(trust_view).root
    hq.do(custody.succeed_root, keys)
    assert hq.ask(custody.root_is_here)
    assert refused(hq.do, custody.issue_next_list, keys) == "trust.other_root"
    hand_list(hq, bogor)
    view = bogor.ask(trust_view)
    assert view.root != root
    assert view.root == hq.ask(enrolment.own_fingerprint)
    hq.do(custody.succeed_root)
    bogor.send(hq, stick)  # it says which list came by hand
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
    assert bogor.ask(standing.trust_in_force).version == hq.ask(trust_view).version
    request = read_request(bogor.do(enrolment.request_enrolment).result)
    reply = hq.do(enrolment.approve_enrolment, request).result
    bogor.do(enrolment.accept_enrolment, bogor.ask(enrolment.check_reply, reply))


def test_a_region_that_missed_changes_of_the_root_follows_step_by_step(hq, bogor, stick):
    for _ in range(3):
        hq.do(custody.succeed_root)
    hq.do(custody.issue_next_list)
    seen = []
    for _ in range(4):
        assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
        assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
        seen.append(bogor.ask(standing.trust_in_force).version)
    assert seen == [3, 4, 5, 6]
    assert bogor.ask(trust_view).root == hq.ask(trust_view).root


def test_a_file_leads_across_all_of_them_at_once(hq, bogor):
    for _ in range(3):
        hq.do(custody.succeed_root)
    hq.do(custody.issue_next_list)
    assert hand_list(hq, bogor) == 6


def test_headquarters_by_another_name(hq, bogor, stick):
    case = bogor.add(title="x")
    bogor.send(hq, stick)
    hq.do(custody.rename_authority, "BKN")
    hand_list(hq, bogor)
    assert bogor.ask(trust_view).authority == "BKN"
    assert [one.label for one in bogor.ask(queries.peers)] == ["BKN"]
    bogor.put(case, title="y")
    assert bogor.send(hq, stick).counts.new == 2


def test_another_body_takes_over_and_nothing_is_lost(hq, bogor, country, stick):
    case = bogor.add(title="dari zaman KASN")
    bogor.send(hq, stick)
    hq.add("opinion", parent=case, text="tinjauan KASN")
    hq.send(bogor, stick)
    keys = put_away(hq)
    new = country.headquarters("bkn")
    new.do(custody.take_over, read_list_file(hq.ask(list_file)), keys, "BKN")
    hand_list(new, bogor)
    view = bogor.ask(trust_view)
    assert (view.authority, len(view.headquarters)) == ("BKN", 2)
    assert bogor.ask(queries.find_peer, "hq") == new.id
    assert bogor.send(new, stick).outcome is Outcome.IMPORTED
    assert new.get(case).text("title") == "dari zaman KASN"
    opinions = new.ask(lambda unit: [one.text("text") for one in unit.objects.all("opinion")])
    assert opinions == ["tinjauan KASN"]
    assert new.send(bogor, stick).outcome is Outcome.IMPORTED
    # What the former body sent last may still come in, until it is retired.
    hq.add("opinion", parent=case, text="terakhir")
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
    new.do(custody.succeed_root)
    new.do(custody.succeed_root)
    new.do(custody.retire_headquarters, hq.id)
    hand_list(new, bogor)
    assert [one.id for one in bogor.ask(queries.peers)] == [new.id]
    assert hq.send(bogor, stick).outcome is Outcome.REJECTED


def test_a_headquarters_with_regions_of_its_own_takes_no_list_over(hq, country):
    other = country.headquarters("other")
    country.office("garut", scope="wgarutgarut22", enrolled_at=other)
    signed, keys = read_list_file(hq.ask(list_file)), put_away(hq)
    assert refused(other.do, custody.take_over, signed, keys, "X") == "trust.has_regions"


def test_a_region_keeps_no_keys_of_headquarters(bogor):
    for deed in (custody.issue_next_list, custody.renew_recipient, custody.succeed_root):
        assert refused(bogor.do, deed) == "sync.only_headquarters"
    assert bogor.ask(trust_view).own is None


def test_whom_a_region_believes_and_since_when(bogor, hq):
    view = bogor.ask(trust_view)
    assert view.root == hq.ask(enrolment.own_fingerprint)
    assert view.root_since == bogor.clock.now()
    assert view.certificate_until > bogor.clock.now()
    assert not view.quiet
    bogor.clock.set(bogor.clock.now() + timedelta(days=91))
    assert bogor.ask(trust_view).quiet
