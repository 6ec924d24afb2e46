"""Writing to the journal: groups, bases, clocks, what may not be written."""

from datetime import UTC, datetime, timedelta

import pytest

from db.journal_store import Trail
from desktop.errors import BugError, Refused
from desktop.ids import ObjectId
from desktop.journal import chain, codec
from desktop.journal.model import CREATE, WITHDRAW, milliseconds
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.builders import BOGOR, NOON, WHO, Forger, receive, write


def test_an_action_is_one_group_per_scope_that_begins_with_who_and_why(vault):
    def change(unit):
        unit.journal.because("permintaan pimpinan")
        matter = unit.journal.create("matter", {"title": "x"}, scope=BOGOR)
        unit.journal.create("plan", {"title": "y"}, scope="kantor")
        write(unit, lambda unit: unit.journal.put(matter, {"note": "z"}))

    vault.do(change)
    region, office = vault.ops(), vault.ops("kantor")
    assert [(op.header.o, op.header.k) for op in region] == [
        ("action", CREATE), ("matter", CREATE), ("matter", "title"), ("matter", "note"),
    ]  # fmt: skip
    assert [(op.header.o, op.header.k) for op in office] == [
        ("action", CREATE), ("plan", CREATE), ("plan", "title"),
    ]  # fmt: skip
    for ops in (region, office):
        assert {op.header.g for op in ops} == {ops[0].header.i}
        action = vault.ask(lambda unit, group=ops[0].header.g: unit.trail.group(group))
        assert action == {
            "name": "case.edit", "reason": "permintaan pimpinan", "role": "petugas",
            "roles": ["petugas"], "officer": WHO.officer, "officer_name": WHO.name,
            "at": "2026-11-22T05:00:01+00:00", "app": "test",
        }  # fmt: skip
    assert vault.ask(lambda unit: verify(unit, Silent())).flaws == ()


def test_a_field_names_what_its_author_saw(vault):
    matter = vault.add(title="satu")
    vault.put(matter, title="dua")
    vault.put(matter, note="x")
    *_, first, _, second, _, note = vault.ops()
    birth = vault.ops()[1]
    assert first.header.b == [birth.id]
    assert second.header.b == [first.id]
    assert note.header.b == [birth.id]


def test_equal_values_write_nothing(vault):
    matter = vault.add(title="satu", tags=["a"], more={"a": 1})
    before = len(vault.ops())
    assert vault.put(matter, title="satu", tags=["a"], more={"a": 1}, note=None) is False
    assert len(vault.ops()) == before
    assert vault.put(matter, title="dua", tags=["a"]) is True


def test_a_conflict_is_resolved_by_naming_all_values_even_if_one_of_them_is_kept(office):
    a, b, hq = office
    matter = a.add(title="satu")
    receive(b, a.ops())
    a.put(matter, title="dua")
    b.put(matter, title="tiga")
    for one in office:
        receive(one, [*a.ops(), *b.ops()])
        assert {v.value for v in one.get(matter).conflicts["title"]} == {"dua", "tiga"}
    shown = a.get(matter).fields["title"]
    assert a.put(matter, title=shown) is True
    assert len(a.ops()[-1].header.b) == 2
    for one in office:
        receive(one, a.ops())
        assert (one.get(matter).fields["title"], one.get(matter).conflicts) == (shown, {})
    assert hq.store.differences(Silent()) == []


def test_two_resolutions_that_differ_are_a_new_conflict(office):
    a, b, _ = office
    matter = a.add(title="satu")
    receive(b, a.ops())
    a.put(matter, title="dua")
    b.put(matter, title="tiga")
    receive(a, b.ops())
    receive(b, a.ops())
    a.put(matter, title="dua")
    b.put(matter, title="tiga")
    receive(a, b.ops())
    receive(b, a.ops())
    assert a.get(matter) == b.get(matter)
    assert {v.value for v in a.get(matter).conflicts["title"]} == {"dua", "tiga"}


def test_two_people_who_say_the_same_agree(office):
    a, b, _ = office
    matter = a.add(title="satu")
    receive(b, a.ops())
    a.put(matter, title="dua")
    b.put(matter, title="dua")
    receive(a, b.ops())
    assert (a.get(matter).fields["title"], a.get(matter).conflicts) == ("dua", {})


def test_withdrawn_objects_leave_the_lists_and_can_be_brought_back(vault):
    matter = vault.add(title="x")
    vault.do(lambda unit: unit.journal.withdraw(matter))
    assert vault.get(matter).withdrawn
    assert vault.ask(lambda unit: unit.objects.all("matter")) == []
    assert vault.ask(lambda unit: unit.objects.find(matter[:6])) == []
    vault.put(matter, **{WITHDRAW: False})
    assert not vault.get(matter).withdrawn
    assert [obj.id for obj in vault.ask(lambda unit: unit.objects.all("matter"))] == [matter]
    assert vault.store.differences(Silent()) == []


def test_an_edit_that_the_withdrawal_did_not_see_keeps_the_object_in_view(office):
    a, b, hq = office
    matter = a.add(title="satu")
    receive(b, a.ops())
    a.do(lambda unit: unit.journal.withdraw(matter))
    b.put(matter, title="dua")
    for one in office:
        receive(one, [*a.ops(), *b.ops()])
        obj = one.get(matter)
        assert not obj.withdrawn
        assert [v.value for v in obj.conflicts[WITHDRAW]] == [True, "dua"]
    b.do(lambda unit: unit.journal.withdraw(matter))
    for one in office:
        receive(one, b.ops())
        assert one.get(matter).withdrawn
        assert one.get(matter).conflicts == {}
    assert hq.store.differences(Silent()) == []


def test_withdrawn_here_and_brought_back_there_is_a_conflict(office):
    a, b, _ = office
    matter = a.add(title="satu")
    a.do(lambda unit: unit.journal.withdraw(matter))
    receive(b, a.ops())
    b.put(matter, **{WITHDRAW: False})
    a.put(matter, title="dua")
    a.do(lambda unit: unit.journal.withdraw(matter))
    receive(a, b.ops())
    receive(b, a.ops())
    assert a.get(matter) == b.get(matter)
    assert not a.get(matter).withdrawn
    assert WITHDRAW in a.get(matter).conflicts


def test_what_belongs_to_the_other_side_is_refused_and_nothing_is_saved(office):
    a, _, hq = office
    matter = a.add(title="satu")
    receive(hq, a.ops())
    for change in (
        lambda unit: unit.journal.put(matter, {"title": "dua"}),
        lambda unit: unit.journal.withdraw(matter),
        lambda unit: unit.journal.create("remark", {"text": "x"}, parent=matter),
        lambda unit: unit.journal.create("matter", {}, scope=BOGOR),
    ):
        before = len(hq.ops(BOGOR))
        with pytest.raises(Refused) as raised:
            hq.do(change)
        assert raised.value.code == "journal.not_yours"
        assert len(hq.ops(BOGOR)) == before
    hq.put(matter, assignee="x")
    hq.add("opinion", parent=matter, text="y")
    receive(a, hq.ops(BOGOR))
    assert a.get(matter).fields == {"title": "satu", "assignee": "x"}
    with pytest.raises(Refused) as raised:
        a.add("opinion", parent=matter, text="y")
    assert raised.value.code == "journal.not_yours"


WRONG = {"title": 5, "on": "2026-13-01", "count": "x", "closed": "ya", "tags": "a", "more": []}


@pytest.mark.parametrize("key", WRONG)
def test_a_value_of_the_wrong_kind_is_refused_and_nothing_is_saved(vault, key):
    matter = vault.add(title="x")
    before = len(vault.ops())
    with pytest.raises(Refused) as raised:
        vault.put(matter, note="first", **{key: WRONG[key]})
    assert (raised.value.code, raised.value.details["field"]) == ("journal.bad_value", key)
    assert len(vault.ops()) == before


def test_what_no_room_should_ask_for_is_our_own_fault(vault):
    matter = vault.add(title="x")
    remark = vault.add("remark", parent=matter, text="y")
    for change in (
        lambda unit: unit.journal.create("matter", {"nonsense": 1}, scope=BOGOR),
        lambda unit: unit.journal.create("matter", {}),
        lambda unit: unit.journal.put(matter, {"nonsense": 1}),
        lambda unit: unit.journal.put(remark, {"text": "z"}),
        lambda unit: unit.journal.create("matter", {}, scope="lokal"),
    ):
        with pytest.raises(BugError):
            vault.do(change)
    with pytest.raises(BugError), vault.store.begin(WHO) as unit:
        unit.journal.put(matter, {"title": "no action"})
    with pytest.raises(Refused) as raised:
        vault.put(ObjectId("f" * 32), title="x")
    assert raised.value.code == "journal.no_such_object"


def test_a_reason_comes_before_the_first_op(vault):
    def late(unit):
        unit.journal.create("matter", {}, scope=BOGOR)
        unit.journal.because("terlambat")

    with pytest.raises(BugError):
        vault.do(late)


def test_the_clock_of_the_journal_never_goes_back(vault):
    vault.add(title="x")
    vault.clock.set(datetime(2001, 1, 1, tzinfo=UTC))
    vault.add(title="y")
    times = [op.header.t for op in vault.ops()]
    assert times == sorted(set(times))
    vault.reopen()
    vault.clock.set(datetime(2002, 1, 1, tzinfo=UTC))
    vault.add(title="z")
    times = [op.header.t for op in vault.ops()]
    assert times == sorted(set(times))


def test_somebody_elses_absurd_clock_does_not_carry_ours_away(office):
    a, b, _ = office
    forger = Forger(b.id)
    forger.op("action", "0" * 32, "x", None)
    last = codec.write(
        type(forger.ops[0].header)(**{
            name: getattr(forger.ops[0].header, name)
            for name in forger.ops[0].header.__struct_fields__
        } | {"t": 2**53 - 1}),
        {"parent": None, "value": {}},
    )  # fmt: skip
    receive(a, [last])
    matter = a.add(title="x")
    now = a.clock.now().timestamp() * 1000
    for op in a.ops():
        if op.feed.device == a.id:
            assert milliseconds(op.header.t) == now
            codec.read(op.header_bytes, op.payload)
    assert milliseconds(a.get(matter).created_t) == now


def test_a_clock_a_day_ahead_is_followed_so_that_answers_come_after_questions(office):
    a, b, _ = office
    b.clock.set(NOON + timedelta(hours=24))
    task = b.add("task", scope=BOGOR, title="x")
    receive(a, b.ops())
    a.put(task, title="y")
    assert a.ops()[-1].header.t > b.ops()[-1].header.t


def test_local_order_and_reach_of_what_is_sent(office):
    a, b, _ = office
    matter = a.add(title="x")
    receive(b, a.ops())
    b.put(matter, title="y")
    receive(a, b.ops())
    a.add("plan", scope="kantor", title="p")
    a.put(matter, title="z")
    region = a.ops()
    lsn = a.rows("SELECT feed, seq FROM op WHERE feed LIKE ? ORDER BY lsn", f"%.{BOGOR}")
    assert [(op.header.f, op.header.s) for op in region] == lsn
    acked = {region[0].header.f: 4, "unknownunknown22.1.wx": 9}

    def left(unit):
        return [op.id for op in unit.trail.ops_since(acked, [BOGOR])]

    assert a.ask(left) == [op.id for op in region if op.header.s > acked.get(op.header.f, 0)]
    assert a.ask(lambda unit: list(unit.trail.ops_since({}, []))) == []


def test_hashes_at_every_place(vault):
    for n in range(3):
        vault.add(title=str(n))
    feed = vault.ops()[0].header.f
    head = chain.start(vault.ops()[0].feed)
    trail = Trail(vault.store._reader)
    assert trail.hash_at(feed, 0) == head
    for op in vault.ops():
        head = chain.extend(head, op)
        assert trail.hash_at(feed, op.header.s) == head
    assert trail.hash_at(feed, len(vault.ops()) + 1) is None
    assert trail.hash_at("unknownunknown22.1.wx", 1) is None


def test_history_shows_values_before_and_what_was_void(office):
    a, b, _ = office
    matter = a.add(title="satu")
    a.put(matter, title="dua")
    forger = Forger(b.id)
    forger.op("matter", matter, "title", "palsu")
    receive(a, forger.ops)
    found = a.ask(lambda unit: unit.trail.history([matter]))
    assert [(op.header.k, [v.value for v in before], void) for op, before, void in found] == [
        (CREATE, [], None), ("title", [], None), ("title", ["satu"], None),
        ("title", [], "base"),
    ]  # fmt: skip
