"""Bundles that were set aside: tried again, let in by somebody with a reason, thrown away."""

import pytest

from desktop.errors import Refused
from desktop.progress import Silent
from desktop.sync import enrolment, exchange, queries
from desktop.sync.actions import CHECKED
from desktop.sync.model import Outcome, OutState, Tally


def refused(call, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        call(*args, **kwargs)
    return caught.value.code


@pytest.fixture
def revoked(bogor, hq, stick):
    """Return what lies in quarantine: one op from before the revocation, one from after."""
    case = bogor.add(title="sebelum")
    bogor.send(hq, stick)
    hq.do(enrolment.revoke_device, bogor.id)
    bogor.put(case, title="sesudah")
    assert bogor.send(hq, stick).outcome is Outcome.QUARANTINED
    (kept,) = hq.ask(queries.kept)
    return kept


def retry(office, kept, reason=""):
    return exchange.retry_kept(office, office.folder, kept.digest, Silent(), reason=reason)


def test_it_is_told_whose_it_is_and_what_may_be_done(bogor, revoked):
    assert (revoked.sender, revoked.office, revoked.number) == (bogor.id, "Inspektorat bogor", 2)
    assert (revoked.code, revoked.pardonable) == ("bundle.revoked_sender", True)
    assert revoked.details["office"] == "Inspektorat bogor"


def test_trying_again_changes_nothing_while_the_cause_stays(hq, revoked):
    assert retry(hq, revoked).outcome is Outcome.QUARANTINED
    assert hq.ask(queries.kept) == (revoked,)


def test_let_in_it_counts_only_up_to_the_cut_off(hq, bogor, revoked):
    result = retry(hq, revoked, "dikonfirmasi lewat telepon")
    assert (result.outcome, result.counts.void) == (Outcome.IMPORTED, 2)
    assert hq.ask(queries.kept) == ()
    titles = hq.ask(lambda unit: [one.text("title") for one in unit.objects.all("matter")])
    assert titles == ["sebelum"]
    assert list((hq.folder / "quarantine").glob("*.netra")) == []


def test_a_reason_is_needed_and_the_role(hq, revoked):
    assert refused(exchange.discard_kept, hq, hq.folder, revoked.digest, " ") == (
        "sync.release_needs_reason"
    )
    assert refused(retry, hq, revoked, "  ") == "sync.release_needs_reason"


def test_two_histories_cannot_be_waived(bogor, hq, stick):
    bogor.add(title="x")
    bogor.send(hq, stick)
    snapshot = bogor.snapshot()
    bogor.add(title="satu")
    bogor.send(hq, stick)
    bogor.turn_back(snapshot)
    bogor.add(title="dua")
    assert bogor.send(hq, stick).outcome is Outcome.QUARANTINED
    (kept,) = hq.ask(queries.kept)
    assert not kept.pardonable
    assert refused(retry, hq, kept, "biar saja") == "sync.not_pardonable"
    discard = exchange.discard_kept
    assert refused(discard, hq, hq.folder, kept.digest, "biar saja") == "sync.proof_stays"


def test_thrown_away_it_is_gone_and_said_to_be_rejected(hq, revoked):
    exchange.discard_kept(hq, hq.folder, revoked.digest, "PC dicuri")
    assert hq.ask(queries.kept) == ()
    assert list((hq.folder / "quarantine").glob("*.netra")) == []
    assert refused(retry, hq, revoked) == "sync.no_such_bundle"


def test_what_is_new_is_told_in_things_of_the_office(bogor, hq, stick):
    case = bogor.add("case", scope=bogor.scope, subject="x")
    bogor.add("evidence", parent=case, sha256="", size=0)
    file = bogor.export(hq, stick).file
    assert hq.inspect(file).tally == Tally(cases=1, evidence=1)
    assert hq.take(file).tally == Tally(cases=1, evidence=1)
    bogor.put(case, subject="y")
    assert bogor.send(hq, stick).tally == Tally(changes=1)
    assert hq.send(bogor, stick).tally == Tally()


def test_a_bundle_is_read_whole_again(bogor, hq, stick, tmp_path):
    bogor.add(title="x")
    path = bogor.export(hq, stick).file
    assert exchange.check_own(bogor, path, Silent()).number == 1
    sent = bogor.ask(queries.find_sent, path.name)
    assert (sent.state, CHECKED in sent.summary) == (OutState.WRITTEN, True)
    content = bytearray(path.read_bytes())
    for at in (700, len(content) // 2, len(content) - 5000):
        harmed = content.copy()
        harmed[at] ^= 1
        path.write_bytes(harmed)
        assert refused(exchange.check_own, bogor, path, Silent())
    path.write_bytes(content[:-512])
    assert refused(exchange.check_own, bogor, path, Silent()) == "bundle.malformed"
    assert exchange.check_own(hq, path, Silent()) is None
    foreign = tmp_path / "catatan.netra"
    foreign.write_bytes(content)
    assert exchange.check_own(bogor, foreign, Silent()) is None
