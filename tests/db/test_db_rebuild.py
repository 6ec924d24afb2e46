"""Projections follow from the journal: after trust, versions, restores and damage alike."""

import shutil
from dataclasses import replace
from itertools import permutations

import pytest

from db.journal_store import Fold
from db.projections import PROJECTORS as ROWS
from db.rebuild import PROJECTIONS
from desktop.cases.model import TYPES as CASE_TYPES
from desktop.errors import BugError
from desktop.journal import chain, codec
from desktop.journal.model import Feed, Registry, Side
from desktop.progress import Cancelled, Silent
from tests.builders import BOGOR, REGISTRY, TYPES, WHO, Forger, receive


def differences(vault):
    return vault.store.differences(Silent())


def tables(vault):
    columns = {"search": "oid, words", "search_part": "oid, names"}
    return {
        name: sorted(vault.rows(f"SELECT {columns.get(name, '*')} FROM {name}"))
        for name in PROJECTIONS
    }


@pytest.fixture
def full(office):
    a, b, hq = office
    matter = a.add(title="satu", note="x")
    gone = a.add(title="hilang")
    receive(b, a.ops())
    a.do(lambda unit: unit.journal.withdraw(gone))
    a.put(matter, title="dua")
    b.put(matter, title="tiga")
    b.add("remark", parent=matter, text="catatan")
    receive(a, b.ops())
    return a


def test_a_rebuild_changes_nothing(full):
    before = tables(full)
    assert before["head"] and before["object"] and before["case_row"] and before["search"]
    assert differences(full) == []
    full.store.rebuild(Silent())
    assert tables(full) == before
    assert full.store._writer.in_transaction is False


DAMAGE = {
    "UPDATE object SET doc = '{}'": "object",
    "UPDATE object SET withdrawn = 1 - withdrawn": "object",
    "UPDATE object SET conflicts = '{}'": "object",
    "DELETE FROM object": "object",
    "UPDATE case_row SET subject = 'lain'": "case_row",
    "DELETE FROM case_row": "case_row",
    "DELETE FROM head": "head",
    "UPDATE head SET seq = 1 WHERE key = 'note'": "head",
    "UPDATE search SET words = 'lain'": "search",
    "DELETE FROM search": "search",
    "INSERT INTO search (oid, words) VALUES ('ff', 'hantu')": "search",
    "INSERT INTO search_part (oid, names) VALUES ('ff', 'hantu')": "search_part",
    "UPDATE op SET void = 'owner' WHERE key = 'note'": "op",
    "UPDATE search_content SET c4 = 'lain'": "search index",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found_and_a_rebuild_mends_it(full, damage):
    before = tables(full)
    full.store._writer.execute(damage)
    damaged = tables(full)
    found = differences(full)
    assert DAMAGE[damage] in {line.rsplit(" ", 1)[0] for line in found} | set(found)
    assert tables(full) == damaged, "the comparison changed something"
    full.store.rebuild(Silent())
    assert tables(full) == before
    assert differences(full) == []


def test_what_a_person_stops_changes_nothing(full):
    class Stop:
        def report(self, stage, done, total):
            raise Cancelled

    before = tables(full)
    for work in (full.store.rebuild, full.store.differences):
        with pytest.raises(Cancelled):
            work(Stop())
        assert tables(full) == before
    full.add(title="weiter")


def test_large_journals_are_folded_in_pieces(full, monkeypatch):
    monkeypatch.setattr("db.journal_store._CHUNK", 3)
    before = tables(full)
    assert differences(full) == []
    full.store.rebuild(Silent())
    assert tables(full) == before


def believed(vault):
    return vault.rows("SELECT feed, seq, void FROM op ORDER BY 1, 2"), tables(vault)


def certificate(author):
    def arrive(unit):
        unit.devices.keep(author.device)
        unit.fold.rejudge(author.id)

    return arrive


def revocation(author, upto):
    def arrive(unit):
        unit.devices.revoke(author.id, {str(Feed(author.id, 1, BOGOR)): upto})
        unit.fold.rejudge(author.id)

    return arrive


def arrival(ops):
    def arrive(unit):
        for op in ops:
            unit.fold.apply(op)

    return arrive


def test_trust_may_arrive_before_between_or_after_the_ops(builder):
    a, b = builder.vault("a"), builder.vault("b")
    for one in (a, b):
        one.knows(a, b)
    matter = a.add(title="satu")
    a.add("remark", parent=matter, text="x")
    early = a.ops()
    a.put(matter, title="dua")
    receive(b, a.ops())
    b.put(matter, title="tiga")
    late = [op for op in b.ops() if op not in early]
    events = [certificate(a), revocation(a, 5), certificate(b), arrival(early), arrival(late)]
    results = []
    for number, order in enumerate(permutations(range(5))):
        if order.index(3) > order.index(4):
            continue
        reader = builder.vault(f"r{number}", Side.HQ, "pusat")
        for event in order:
            with reader.store.begin(WHO) as unit:
                events[event](unit)
        results.append(believed(reader))
        assert differences(reader) == []
        assert reader.get(matter).fields["title"] == "tiga"
        assert {v.value for v in reader.get(matter).conflicts["title"]} == {"satu", "tiga"}
        reader.close()
    assert len(results) == 60
    assert all(result == results[0] for result in results)


def test_an_object_whose_author_is_no_longer_believed_leaves_lists_and_search(full):
    matter = full.add(title="mencurigakan")
    feed = str(Feed(full.id, 1, BOGOR))
    upto = len([op for op in full.ops() if op.header.f == feed]) - 3
    with full.store.begin(WHO) as unit:
        unit.devices.revoke(full.id, {feed: upto})
        unit.fold.rejudge(full.id)
        assert ("matter", matter) in unit.touched
    assert full.get(matter) is None
    assert full.rows("SELECT 1 FROM case_row WHERE oid = ?", matter) == []
    assert full.rows("SELECT 1 FROM search WHERE search MATCH 'mencurigakan'") == []
    assert differences(full) == []


def test_what_hangs_on_a_case_follows_whether_its_author_is_believed(builder):
    around = {"registry": Registry.of(CASE_TYPES), "projectors": ROWS}
    author, reader = (builder.vault(name, **around) for name in ("penulis", "pembaca"))
    for one in (author, reader):
        one.knows(author, reader)
    case = author.add("case", subject="mencurigakan")
    receive(reader, author.ops())
    reader.add("respondent", parent=case, name="Sari Contoh")
    before = tables(reader)
    for upto, rows in ((0, 0), (99, 1)):
        with reader.store.begin(WHO) as unit:
            revocation(author, upto)(unit)
        found = reader.rows("SELECT count(*) FROM case_row WHERE oid = ?", case)
        assert found == [(rows,)]
        assert differences(reader) == []
    assert tables(reader) == before


def test_an_old_version_keeps_what_it_does_not_understand_until_it_is_updated(builder):
    older = Registry.of([kind for kind in TYPES if kind.name != "remark"])
    fields = {k: v for k, v in REGISTRY.types["matter"].fields.items() if k != "note"}
    older = Registry({**older.types, "matter": replace(REGISTRY.types["matter"], fields=fields)})
    a = builder.vault("a")
    old, new = builder.vault("old", registry=older), builder.vault("new")
    for reader in (old, new):
        reader.knows(a)
    matter = a.add(title="satu", note="baru")
    remark = a.add("remark", parent=matter, text="baru")
    a.put(matter, note="lebih baru", title="dua")
    receive(old, a.ops())
    receive(new, a.ops())
    assert (old.get(matter).fields, old.get(remark)) == ({"title": "dua"}, None)
    assert [op.id for op in old.ops()] == [op.id for op in a.ops()]
    old.registry = REGISTRY
    old.reopen().store.rebuild(Silent())
    assert tables(old) == tables(new)


def test_after_a_restore_all_that_ever_reached_a_peer_comes_back(office):
    a, b, _ = office
    matter = a.add(title="satu")
    a.close()
    shutil.copytree(a.folder, a.folder.with_name("backup"))
    a.open()
    a.put(matter, title="dua")
    receive(b, a.ops())
    a.put(matter, title="tidak pernah keluar")
    lost = a.ops()[-2:]
    a.close()
    shutil.rmtree(a.folder)
    a.folder.with_name("backup").rename(a.folder)
    a.open()
    assert (a.store.identity.epoch, a.get(matter).fields["title"]) == (2, "satu")
    a.put(matter, note="setelah")
    receive(a, b.ops())
    receive(b, a.ops())
    assert a.get(matter) == b.get(matter)
    assert a.get(matter).fields == {"title": "dua", "note": "setelah"}
    held = {op.id for op in a.ops()}
    assert all(op.id not in held for op in lost)
    assert differences(a) == differences(b) == []


def test_two_histories_of_one_feed_never_mix(office):
    a, b, _ = office
    one, other = Forger(b.id), Forger(b.id)
    one.create("matter")
    other.create("task")
    receive(a, one.ops)
    before = tables(a), a.ops()
    with pytest.raises(BugError), a.store.begin(WHO) as unit:
        unit.fold.apply(other.ops[1])
    assert receive(a, other.ops) == []
    assert (tables(a), a.ops()) == before
    # The place where they part shows in the hashes that peers compare.
    head = chain.start(Feed.parse(one.feed))
    for op in other.ops:
        head = chain.extend(head, op)
    assert a.ask(lambda unit: unit.trail.hash_at(one.feed, 1)) is not None
    assert a.ask(lambda unit: unit.trail.hash_at(one.feed, 2)) != head


def test_a_redacted_creation_keeps_its_place(full):
    (remark,) = full.ask(lambda unit: unit.objects.all("remark"))
    full.store._writer.execute(
        "UPDATE op SET payload = NULL WHERE oid = ? AND key = '+'", (remark.id,)
    )
    full.store.rebuild(Silent())
    kept = full.get(remark.id)
    assert (kept.parent, kept.fields) == (remark.parent, {})


@pytest.mark.parametrize("step", range(1, 30))
def test_a_change_that_dies_at_any_statement_leaves_the_state_before(vault, step, monkeypatch):
    matter = vault.add(title="satu")
    before = tables(vault), vault.ops()
    count = 0
    writer = vault.store._writer

    class Dying:
        """A connection that fails at one statement."""

        def execute(self, sql, *values):
            nonlocal count
            if not sql.startswith(("SELECT", "WITH", "ROLLBACK", "BEGIN")):
                count += 1
                if count == step:
                    raise ZeroDivisionError
            return writer.execute(sql, *values)

        def __getattr__(self, name):
            return getattr(writer, name)

    def change(unit):
        unit.journal.put(matter, {"title": "dua", "note": "x"})
        unit.journal.create("remark", {"text": "x"}, parent=matter)

    vault.store._writer = Dying()
    try:
        vault.do(change)
        survived = True
    except ZeroDivisionError:
        survived = False
    vault.store._writer = writer
    assert not writer.in_transaction
    if survived:
        assert count < step
        assert vault.get(matter).fields["title"] == "dua"
    else:
        assert (tables(vault), vault.ops()) == before
    assert differences(vault) == []


def test_fold_refuses_an_op_out_of_sequence(vault):
    forger = Forger(vault.id, epoch=2)
    forger.create("matter")
    with pytest.raises(BugError), vault.store.begin(WHO) as unit:
        fold = unit.fold
        assert isinstance(fold, Fold)
        assert fold.waits_for(forger.ops[1]) == f"{forger.feed}/1"
        fold.apply(codec.read(forger.ops[1].header_bytes, forger.ops[1].payload))
