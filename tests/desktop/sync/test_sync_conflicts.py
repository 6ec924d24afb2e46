"""Two values for one field: listed alike on both sides, decided by an ordinary edit."""

import pytest

from desktop.errors import Refused
from desktop.sync import conflicts


@pytest.fixture
def rivals(bogor, hq, stick):
    task = bogor.add("task", title="mula")
    bogor.send(hq, stick)
    bogor.put(task, title="dari daerah")
    hq.clock.set(bogor.clock.now())
    hq.put(task, title="dari pusat")
    bogor.send(hq, stick)
    hq.send(bogor, stick)
    return task


def one_at(office):
    (found,) = office.ask(conflicts.list_conflicts)
    return found


def test_both_sides_list_the_same(bogor, hq, rivals):
    here, there = one_at(bogor), one_at(hq)
    assert here.id == there.id == f"{rivals}.title"
    assert [(one.n, one.value) for one in here.rivals] == [
        (1, "dari daerah"),
        (2, "dari pusat"),
    ]
    assert [one.value for one in there.rivals] == [one.value for one in here.rivals]
    assert [one.shown for one in here.rivals] == [one.shown for one in there.rivals]
    assert sum(one.shown for one in here.rivals) == 1
    assert {one.officer for one in here.rivals} == {"Sari Contoh"}


def test_deciding_replicates_and_is_not_asked_again(bogor, hq, stick, rivals):
    conflict = one_at(bogor)
    value = conflicts.value_taken(conflict, 1)
    bogor.do(conflicts.resolve_conflict, conflict, value, "sesuai berkas")
    assert bogor.ask(conflicts.list_conflicts) == []
    bogor.send(hq, stick)
    assert hq.ask(conflicts.list_conflicts) == []
    assert hq.get(rivals).text("title") == "dari daerah"


def test_two_different_decisions_are_a_new_conflict(bogor, hq, stick, rivals):
    bogor.do(conflicts.resolve_conflict, one_at(bogor), "A", "satu")
    hq.do(conflicts.resolve_conflict, one_at(hq), "B", "dua")
    bogor.send(hq, stick)
    hq.send(bogor, stick)
    assert {one.value for one in one_at(bogor).rivals} == {"A", "B"}


def test_what_cannot_be_decided(bogor, rivals):
    conflict = one_at(bogor)
    for call, args, code in [
        (bogor.ask, (conflicts.find_conflict, "zzzz"), "sync.no_such_conflict"),
        (bogor.ask, (conflicts.find_conflict, ""), "sync.no_such_conflict"),
        (conflicts.value_taken, (conflict, 3), "sync.no_such_value"),
        (conflicts.value_taken, (conflict, 0), "sync.no_such_value"),
        (bogor.do, (conflicts.resolve_conflict, conflict, "x", " "), "sync.reason_needed"),
    ]:
        with pytest.raises(Refused) as caught:
            call(*args)
        assert caught.value.code == code
    bogor.do(conflicts.resolve_conflict, conflict, "x", "y")
    with pytest.raises(Refused) as caught:
        bogor.do(conflicts.resolve_conflict, conflict, "x", "y")
    assert caught.value.code == "sync.no_such_conflict"


def test_found_by_its_beginning(bogor, rivals):
    assert bogor.ask(conflicts.find_conflict, rivals[:6]).oid == rivals
