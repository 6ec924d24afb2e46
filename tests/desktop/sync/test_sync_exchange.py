"""Bundles between two real vaults with real keys."""

import shutil
from dataclasses import replace

import pytest

from desktop.journal.model import Registry
from desktop.progress import Silent
from desktop.sync import arriving, enrolment, exchange, queries, standing
from desktop.sync.model import Outcome, OutState
from tests.desktop.sync.conftest import enrol


def test_a_case_goes_to_headquarters_and_the_answer_comes_back(bogor, hq, stick):
    case = bogor.add(title="Unggahan", note="satu")
    there = bogor.send(hq, stick)
    assert there.outcome is Outcome.IMPORTED
    assert there.office == "Inspektorat bogor"
    assert there.counts.new == 4
    assert there.counts.void == 0
    assert hq.get(case).fields == {"title": "Unggahan", "note": "satu"}
    opinion = hq.add("opinion", parent=case, text="setuju")
    back = hq.send(bogor, stick)
    assert back.outcome is Outcome.IMPORTED, back
    assert bogor.get(opinion).fields == {"text": "setuju"}
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_only_a_bundle_that_came_back_makes_received(bogor, hq, stick):
    bogor.add(title="x")
    sent = bogor.export(hq, stick)
    peer = bogor.ask(queries.status).peers[0]
    assert peer.last_out.state is OutState.WRITTEN
    assert peer.last_out.bytes == sent.file.stat().st_size
    assert peer.unacknowledged == 3
    assert peer.oldest_t is not None
    hq.take(sent.file)
    assert bogor.ask(queries.status).peers[0].unacknowledged == 3
    hq.send(bogor, stick)
    peer = bogor.ask(queries.status).peers[0]
    assert peer.last_out.state is OutState.RECEIVED
    assert (peer.unacknowledged, peer.oldest_t) == (0, None)
    assert bogor.export(hq, stick).ops == 0


def test_lost_bundle_costs_another_export(bogor, hq, stick):
    bogor.add(title="one")
    bogor.export(hq, stick).file.unlink()
    two = bogor.add(title="two")
    result = bogor.send(hq, stick)
    assert result.counts.new == 6
    assert [notice.code for notice in result.notices] == []
    assert hq.get(two).fields == {"title": "two"}


def test_again_is_a_duplicate_and_changes_nothing(bogor, hq, stick):
    bogor.add(title="one")
    file = bogor.export(hq, stick).file
    assert hq.take(file).outcome is Outcome.IMPORTED
    before = hq.tables()
    again = hq.take(file)
    assert again.outcome is Outcome.DUPLICATE
    assert again.counts.new == 0
    assert hq.tables() == before


def test_out_of_order_numbers_and_gaps(bogor, hq, stick, tmp_path):
    bogor.add(title="one")
    first = bogor.export(hq, stick).file
    hq.take(first)
    bogor.add(title="two")
    second = bogor.export(hq, stick).file
    third = bogor.export(hq, tmp_path / "another-stick").file
    result = hq.take(third)
    assert [(one.code, one.details) for one in result.notices] == [
        (
            "sync.numbers_missing",
            {"first": 2, "last": 2, "numbers": "2", "office": "Inspektorat bogor"},
        )
    ]
    assert hq.ask(queries.status).peers[0].gaps == (2,)
    late = hq.take(second)
    assert late.outcome is Outcome.IMPORTED
    assert (late.counts.new, late.counts.known) == (0, 6)
    assert hq.ask(queries.status).peers[0].gaps == ()


def test_ops_that_come_too_early_wait(bogor, hq, stick, tmp_path):
    case = bogor.add(title="one")
    first = bogor.export(hq, stick).file
    bogor.put(case, title="two")
    # A bundle that begins above what headquarters holds: the region believes it has it.
    bogor.do(lambda unit: _pretend_ack(unit, hq))
    second = bogor.export(hq, tmp_path / "another-stick").file
    early = hq.take(second)
    assert early.outcome is Outcome.IMPORTED
    assert (early.counts.new, early.counts.waiting) == (0, 2)
    assert hq.ask(queries.status).waiting == 2
    late = hq.take(first)
    assert (late.counts.new, late.counts.waiting) == (5, 0)
    assert hq.get(case).fields == {"title": "two"}
    assert hq.ask(queries.status).waiting == 0


def _pretend_ack(unit, hq):
    feed = next(state for state in unit.trail.feeds() if state.feed.scope == unit.scope)
    peer = unit.bundles.peer(hq.id)
    head = unit.trail.hash_at(str(feed.feed), 3)
    unit.bundles.keep_peer(replace(peer, acks={str(feed.feed): (3, head.hex())}))


def test_inspect_tells_what_import_would_do_and_changes_nothing(bogor, hq, stick):
    bogor.add(title="one")
    bogor.keep_file(b"photo" * 100)
    file = bogor.export(hq, stick).file
    before = hq.tables()
    told = hq.inspect(file)
    assert hq.tables() == before
    assert not (hq.folder / "quarantine").exists()
    done = hq.take(file)
    assert (told.outcome, told.counts.new, told.counts.blobs) == (
        done.outcome,
        done.counts.new,
        done.counts.blobs,
    )
    assert hq.inspect(file).outcome is Outcome.DUPLICATE


def test_concurrent_edits_are_conflicts_on_both_sides(bogor, hq, stick):
    task = bogor.add("task", title="mula")
    bogor.send(hq, stick)
    bogor.put(task, title="dari daerah")
    hq.put(task, title="dari pusat")
    there = bogor.send(hq, stick)
    back = hq.send(bogor, stick)
    assert (there.counts.conflicts, back.counts.conflicts) == (1, 1)
    bogor.send(hq, stick)
    assert set(bogor.get(task).conflicts) == set(hq.get(task).conflicts) == {"title"}
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_headquarters_never_changes_a_fact(bogor, hq, stick):
    case = bogor.add(title="fakta")
    bogor.send(hq, stick)
    _write_past_the_rules(hq, case, title="dipalsukan")
    back = hq.send(bogor, stick)
    assert back.outcome is Outcome.IMPORTED
    assert back.counts.void == 1
    assert [one.code for one in back.notices] == ["sync.void_ops"]
    assert bogor.get(case).fields == {"title": "fakta"}
    assert hq.get(case).fields == {"title": "fakta"}
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def _write_past_the_rules(office, oid, **values):
    """Write as a changed program would: the own op that is void is not refused."""

    def work(unit):
        unit.journal._refuse = lambda void, header: None
        unit.journal.put(oid, values)

    office.change(work)


def test_scopes_stay_apart(bogor, depok, hq, stick):
    for office in (bogor, depok):
        office.add(title=f"rahasia {office.name}")
        office.send(hq, stick)
    hq.add("task", scope=depok.scope, title="hanya depok")
    result = hq.send(bogor, stick)
    assert result.outcome is Outcome.IMPORTED
    with bogor.store.read(None) as unit:
        scopes = {state.feed.scope for state in unit.trail.feeds()}
    assert depok.scope not in scopes
    assert hq.send(depok, stick).counts.new == 3


def test_local_and_office_scopes_never_leave(bogor, hq, stick):
    bogor.add("plan", scope="kantor", title="hanya kantor")
    bogor.add("print", scope="lokal", what="cetak")
    assert bogor.export(hq, stick).ops == 0


def test_files_travel_once(bogor, hq, stick):
    content = b"foto" * 50_000
    bogor.keep_file(content)
    first = bogor.send(hq, stick)
    assert (first.counts.blobs, first.counts.blobs_missing) == (1, 0)
    assert hq.has_file(content)
    hq.send(bogor, stick)
    assert bogor.export(hq, stick).blobs == 0


def test_files_that_do_not_fit_come_later(bogor, hq, stick):
    contents = [bytes([at]) * 300_000 for at in range(3)]
    for content in contents:
        bogor.keep_file(content)
    first = bogor.export(hq, stick, budget=800_000)
    assert (first.blobs, first.left) == (2, 1)
    result = hq.take(first.file)
    assert (result.counts.blobs, result.counts.blobs_missing) == (2, 1)
    # Even without an answer the next bundle brings first what never went out.
    second = bogor.export(hq, stick)
    assert hq.take(second.file).counts.blobs == 1
    assert all(map(hq.has_file, contents))


def test_what_headquarters_wishes_for_is_sent_again(bogor, hq, stick):
    content = b"video" * 1000
    ref = bogor.keep_file(content)
    bogor.send(hq, stick)
    hq.store.blobs._path(ref).unlink()
    hq.do(lambda unit: unit.bundles.expect(ref.sha256, ref.size, bogor.scope))
    hq.send(bogor, stick)
    assert bogor.send(hq, stick).counts.blobs == 1
    assert hq.has_file(content)


def test_nobody_learns_of_files_of_others_by_asking(bogor, depok, hq, stick):
    content = b"bukti depok" * 1000
    ref = depok.keep_file(content)
    depok.send(hq, stick)
    bogor.do(lambda unit: unit.bundles.expect(ref.sha256, ref.size, bogor.scope))
    bogor.send(hq, stick)
    assert hq.export(bogor, stick).blobs == 0


def test_a_damaged_file_does_not_stop_the_case(bogor, hq, stick):
    good, bad = b"baik" * 1000, b"rusak" * 1000
    bogor.keep_file(good)
    ref = bogor.keep_file(bad)
    path = bogor.store.blobs._path(ref)
    path.write_bytes(path.read_bytes()[:-5])
    sent = bogor.export(hq, stick)
    assert (sent.blobs, sent.damaged) == (1, (ref.sha256,))
    result = hq.take(sent.file)
    assert (result.outcome, result.counts.blobs_missing) == (Outcome.IMPORTED, 1)
    assert hq.has_file(good)


def test_interrupted_after_the_ops_is_finished_later(bogor, hq, stick, monkeypatch):
    content = b"bukti" * 1000
    bogor.keep_file(content)
    file = bogor.export(hq, stick).file
    with monkeypatch.context() as patch:
        patch.setattr(arriving, "adopt_files", _power_cut)
        with pytest.raises(KeyboardInterrupt):
            hq.take(file)
    assert not hq.has_file(content)
    results = exchange.finish_interrupted(hq, hq.folder, Silent())
    assert [one.outcome for one in results] == [Outcome.DUPLICATE]
    assert hq.has_file(content)
    assert list((hq.folder / "quarantine").iterdir()) == []


def _power_cut(*_):
    raise KeyboardInterrupt


def test_restored_vault_gets_its_lost_ops_back(bogor, hq, stick, tmp_path):
    kept = bogor.add(title="sebelum")
    bogor.send(hq, stick)
    hq.send(bogor, stick)
    bogor.close()
    shutil.copytree(bogor.folder, tmp_path / "backup")
    bogor.open()
    lost = bogor.add(title="hilang")
    bogor.send(hq, stick)
    bogor.close()
    shutil.rmtree(bogor.folder)
    shutil.copytree(tmp_path / "backup", bogor.folder)
    bogor.open()
    assert bogor.store.identity.epoch == 2
    assert bogor.get(lost) is None
    fresh = bogor.add(title="sesudah")
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
    assert {bogor.get(one).text("title") for one in (kept, lost, fresh)} == {
        "sebelum",
        "hilang",
        "sesudah",
    }
    bogor.send(hq, stick)
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_restored_with_its_anchor_notices_by_the_peers_ack(bogor, hq, stick):
    bogor.add(title="sebelum")
    bogor.send(hq, stick)
    before = bogor.snapshot()
    lost = bogor.add(title="hilang")
    bogor.send(hq, stick)
    answer = hq.export(bogor, stick).file
    bogor.turn_back(before)
    assert bogor.store.identity.epoch == 1
    result = bogor.take(answer)
    assert "sync.we_were_restored" in [one.code for one in result.notices]
    bogor.add(title="sesudah")
    assert bogor.store.identity.epoch == 2
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    hq.send(bogor, stick)
    assert bogor.get(lost).text("title") == "hilang"
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_two_histories_are_quarantined(bogor, hq, stick):
    bogor.add(title="sama")
    before = bogor.snapshot()
    bogor.add(title="cabang satu")
    bogor.send(hq, stick)
    bogor.turn_back(before)
    bogor.add(title="cabang dua")
    theirs = hq.state(bogor.scope)
    result = bogor.send(hq, stick)
    assert (result.outcome, result.code) == (Outcome.QUARANTINED, "bundle.fork")
    assert hq.state(bogor.scope) == theirs
    assert len(list((hq.folder / "quarantine").glob("*.netra"))) == 1
    assert hq.ask(queries.status).peers[0].held == (("quarantined", "bundle.fork"),)


def test_trust_list_reaches_the_region_and_revocation_bites(bogor, depok, hq, stick):
    bogor.add(title="satu")
    bogor.send(hq, stick)
    hq.do(enrolment.revoke_device, bogor.id)
    version = hq.ask(standing.trust_in_force).version
    hq.send(depok, stick)
    assert depok.ask(standing.trust_in_force).version == version
    bogor.add(title="dua")
    before = hq.count_ops()
    result = bogor.send(hq, stick)
    assert (result.outcome, result.code) == (Outcome.QUARANTINED, "bundle.revoked_sender")
    assert hq.count_ops() == before


def test_enrolling_again_keeps_the_vault_working(bogor, hq, stick):
    enrol(bogor, hq)
    bogor.add(title="x")
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED


def test_an_updated_version_asks_for_the_files_that_it_had_let_pass(bogor, hq, stick):
    newer = hq.registry
    hq.close()
    hq.registry = Registry.of([one for name, one in newer.types.items()
                               if name not in ("action", "evidence")])  # fmt: skip
    hq.open()
    bogor.keep_file(b"foto")
    assert bogor.send(hq, stick).counts.blobs == 0
    hq.send(bogor, stick)
    hq.close()
    hq.registry = newer
    hq.open()
    assert hq.ask(queries.status).missing_files == 1
    hq.send(bogor, stick)
    assert bogor.send(hq, stick).counts.blobs == 1
    assert hq.has_file(b"foto")


def test_what_an_older_version_does_not_know_is_kept_and_confirmed(bogor, hq, stick):
    hq.close()
    hq.registry = Registry.of([one for one in hq.registry.types.values()
                               if one.name not in ("action", "opinion", "remark")])  # fmt: skip
    hq.open()
    case = bogor.add(title="x")
    remark = bogor.add("remark", parent=case, text="y")
    result = bogor.send(hq, stick)
    assert (result.outcome, result.counts.unknown) == (Outcome.IMPORTED, 1)
    assert hq.get(remark) is None
    assert hq.send(bogor, stick).outcome is Outcome.IMPORTED
    assert bogor.export(hq, stick).ops == 0


def test_what_waits_for_something_lost_holds_up_nothing_before_it(country, bogor, hq, stick):
    second = country.office("bogor2", enrolled_at=hq)
    for pc in (bogor, second, bogor):
        pc.send(hq, stick)
        hq.send(pc, stick)
    snapshot = bogor.snapshot()
    lost = bogor.add(title="hilang")
    bogor.send(second, stick)
    bogor.turn_back(snapshot)
    found = second.add(title="ada")
    second.put(lost, title="menunggu")
    arrived = second.send(bogor, stick)
    assert arrived.counts.waiting > 0
    assert bogor.get(found).fields == {"title": "ada"}
    # The second PC is never seen again; what it wrote goes on by the first.
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    assert hq.get(found).fields == {"title": "ada"}
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)
    hq.send(bogor, stick)
    assert bogor.export(hq, stick).ops == 0
