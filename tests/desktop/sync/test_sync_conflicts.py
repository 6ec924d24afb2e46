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


def test_the_value_before_both_is_told(bogor, rivals):
    base = one_at(bogor).base
    assert (base.value, base.n, base.shown) == ("mula", 0, False)


def test_without_a_common_value_there_is_none_before(bogor, hq, stick):
    task = bogor.add("task", title="x")
    bogor.send(hq, stick)
    bogor.put(task, assignee="A")
    hq.put(task, assignee="B")
    hq.send(bogor, stick)
    assert one_at(bogor).base is None


def test_a_wrong_press_is_put_right_from_the_same_values(bogor, hq, stick, rivals):
    bogor.do(conflicts.resolve_conflict, one_at(bogor), "dari daerah", "salah tekan")
    (decided,) = bogor.ask(conflicts.list_decided)
    assert (decided.value, decided.reason) == ("dari daerah", "salah tekan")
    assert [one.value for one in decided.conflict.rivals] == ["dari daerah", "dari pusat"]
    assert decided.conflict.base.value == "mula"
    bogor.do(conflicts.change_decision, decided.conflict, "dari pusat", "seharusnya begini")
    (again,) = bogor.ask(conflicts.list_decided)
    assert (again.value, again.reason) == ("dari pusat", "seharusnya begini")
    bogor.send(hq, stick)
    assert hq.get(rivals).text("title") == "dari pusat"
    assert hq.ask(conflicts.list_conflicts) == []


def test_only_what_was_decided_here_is_decided_again(bogor, hq, stick, rivals):
    conflict = one_at(bogor)
    with pytest.raises(Refused, match="no_such_conflict"):
        bogor.do(conflicts.change_decision, conflict, "x", "y")
    hq.do(conflicts.resolve_conflict, one_at(hq), "dari pusat", "di pusat")
    hq.send(bogor, stick)
    assert bogor.ask(conflicts.list_decided) == []


def test_taken_back_by_one_and_edited_by_another(bogor, hq, stick):
    task = bogor.add("task", title="mula")
    bogor.send(hq, stick)
    bogor.put(task, title="disunting")
    hq.change(lambda unit: unit.journal.withdraw(task))
    hq.send(bogor, stick)
    conflict = one_at(bogor)
    assert {(one.value, one.edited) for one in conflict.rivals} == {(False, "title"), (True, "")}
    assert not conflict.own
    keep = next(one.n for one in conflict.rivals if one.edited)
    value = conflicts.value_taken(conflict, keep)
    bogor.do(conflicts.resolve_conflict, conflict, value, "masih dipakai")
    assert not bogor.get(task).withdrawn
    assert bogor.ask(conflicts.list_conflicts) == []
    (decided,) = bogor.ask(conflicts.list_decided)
    bogor.do(conflicts.change_decision, decided.conflict, True, "tidak dipakai")
    assert bogor.get(task).withdrawn


def test_a_value_of_ones_own_is_read_as_its_form_reads_it(bogor, country, hq, stick):
    other = country.office("bogor2", enrolled_at=hq)
    case = bogor.add("case", subject="x")
    bogor.send(hq, stick)
    hq.send(other, stick)
    hq.send(bogor, stick)
    bogor.put(case, acted_on="2026-01-02")
    other.put(case, acted_on="2026-01-03")
    other.send(bogor, stick)
    conflict = one_at(bogor)
    assert (conflict.case, conflict.holds, conflict.own) == (case, conflicts.Holds.LETTERS, True)
    assert bogor.ask(conflicts.value_typed, conflict, "2026-01-04") == "2026-01-04"
    with pytest.raises(Refused, match="field.date"):
        bogor.ask(conflicts.value_typed, conflict, "kemarin")


def test_what_the_program_counts_itself_is_not_typed(bogor, hq, stick):
    task = bogor.add("task", title="x")
    bogor.send(hq, stick)
    bogor.put(task, count=1)
    hq.put(task, count=2)
    hq.send(bogor, stick)
    with pytest.raises(Refused, match="no_own_value"):
        bogor.ask(conflicts.value_typed, one_at(bogor), "3")
