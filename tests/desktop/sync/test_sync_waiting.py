"""Ops that wait for what only a revoked PC had are told apart from those that may still count."""

import pytest

from desktop.sync import enrolment, queries
from desktop.sync.model import Outcome
from desktop.sync.waiting import stranded


@pytest.fixture
def left(country, hq, bogor, stick):
    """A region's vault that holds what the office's second PC wrote last, not what came before."""
    other = country.office("bogor2", enrolled_at=hq)
    bogor.send(hq, stick)
    hq.send(other, stick)
    matter = other.add(title="satu")
    other.send(bogor, stick)
    first = len(region(other))
    other.put(matter, title="dua")
    hidden = len(region(other))
    other.put(matter, title="tiga")
    ops = region(other)
    with bogor.store.begin(None) as unit:
        unit.bundles.put_waiting(ops[hidden:])
    assert first < hidden < len(ops)
    return bogor, hq, other, ops[hidden:]


def region(office):
    feed = f"{office.id}.1.{office.scope}"
    return office.ask(lambda unit: list(unit.trail.ops(feed, 0)))


def told(office):
    status = office.ask(queries.status)
    return status.waiting, status.stranded


def test_while_everybody_is_believed_all_may_come(left):
    bogor, _, _, ops = left
    assert told(bogor) == (len(ops), 0)


def test_what_only_a_revoked_pc_had_is_told_apart(left, stick):
    bogor, hq, other, ops = left
    hq.do(enrolment.revoke_device, other.id, "dicuri")
    result = hq.send(bogor, stick)
    assert (result.outcome, result.counts.waiting) == (Outcome.IMPORTED, 0)
    assert told(bogor) == (0, len(ops))


def test_somebody_believed_says_to_hold_it(left, stick):
    bogor, hq, other, ops = left
    hq.do(enrolment.revoke_device, other.id, "dicuri")
    hq.send(bogor, stick)
    missing = ops[0].header.s - 1
    with bogor.store.begin(None) as unit:
        peer = unit.bundles.peer(hq.id)
        acks = {**peer.acks, ops[0].header.f: (missing, "0" * 64)}
        unit.bundles.keep_peer(type(peer)(hq.id, peer.epoch, peer.number, acks))
    assert told(bogor) == (len(ops), 0)


def test_what_lies_within_the_cut_off_still_counts(left, stick):
    bogor, hq, other, ops = left
    other.send(hq, stick)
    hq.do(enrolment.revoke_device, other.id, "dicuri")
    with bogor.store.begin(None) as unit:
        unit.devices.revoke(other.id, {ops[0].header.f: ops[-1].header.s})
        assert stranded(unit, ops) == set()
    hq.send(bogor, stick)
    assert told(bogor) == (0, 0)
    assert bogor.ask(lambda unit: unit.bundles.feed(ops[0].header.f))[0] == ops[-1].header.s


def test_nothing_waits(left):
    _, hq, _, _ = left
    assert hq.ask(lambda unit: stranded(unit, [])) == set()
    assert told(hq) == (0, 0)
