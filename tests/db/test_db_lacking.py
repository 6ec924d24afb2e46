"""A text that comes back later makes of its op, and of all that stands on it, what it ever was."""

import hashlib
from dataclasses import replace

import pytest

from db.rebuild import PROJECTIONS
from desktop.journal import fold
from desktop.journal.model import REDACT
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.builders import WHO, Forger, receive


def by_hash(ops, *names):
    """Return the ops, some of them without what they say."""
    return [replace(op, payload=None) if op.id in names else op for op in ops]


def told(ops, *names):
    return {op.id: op.payload for op in ops if op.id in names}


def fill(vault, payloads):
    with vault.store.begin(WHO) as unit:
        return {op.id for op in unit.fold.fill(payloads)}


def lacking(vault):
    return vault.ask(lambda unit: unit.bundles.lacking())


def folded(vault):
    """Return all that follows from the journal, and the journal's judgement."""
    found = {table: sorted(vault.rows(f"SELECT * FROM {table}"), key=repr) for table in PROJECTIONS}
    # Rows of the index are found by their words; their number is the local place.
    found |= {table: len(found[table]) for table in ("search", "search_part", "search_place")}
    found["void"] = vault.rows("SELECT feed, seq, void FROM op ORDER BY feed, seq")
    return found


@pytest.fixture
def pair(builder):
    """Two vaults that believe a third device, whose ops are written by hand."""
    here, there = builder.vault("a"), builder.vault("b")
    author = builder.vault("author")
    for one in (here, there):
        one.knows(author)
    return here, there, Forger(author.id)


def compare(pair, *names):
    """Let one vault get ops whole, the other these by their hash and later what they say."""
    here, there, forger = pair
    assert receive(here, forger.ops) == []
    assert receive(there, by_hash(forger.ops, *names)) == []
    assert set(lacking(there)) == set(names)
    assert fill(there, told(forger.ops, *names)) == set(names)
    assert folded(there) == folded(here)
    assert (lacking(there), lacking(here)) == ([], [])
    for one in (here, there):
        assert one.store.differences(Silent()) == []
        assert one.ask(lambda unit: verify(unit, Silent())).flaws == ()


def test_a_text_comes_back(pair):
    _, _, forger = pair
    matter, birth = forger.create("matter")
    title = forger.op("matter", matter, "title", "judul", [birth])
    later = forger.op("matter", matter, "title", "judul lain", [title])
    remark, _ = forger.create("remark", {"text": "x", "on": None}, matter, [birth])
    compare(pair, birth, title, later)
    assert pair[1].get(matter).fields == {"title": "judul lain"}
    assert pair[1].get(remark).parent == matter


def test_what_turns_out_to_be_of_the_wrong_kind_counts_for_nothing(pair):
    _, _, forger = pair
    matter, birth = forger.create("matter")
    title = forger.op("matter", matter, "title", "judul", [birth])
    wrong = forger.op("matter", matter, "title", 5, [title])
    compare(pair, wrong)
    assert pair[1].get(matter).fields == {"title": "judul"}


def test_what_turns_out_to_stand_in_the_wrong_place_takes_all_along_that_stands_on_it(pair):
    _, there, forger = pair
    _, birth = forger.create("matter")
    stranger = "f" * 32
    remark, wrong = forger.create("remark", {"text": "x", "on": None}, stranger, [birth])
    forger.begin()
    taken_back = forger.op("remark", remark, "-", True, [wrong])
    forger.op("remark", remark, "-", False, [taken_back])
    compare(pair, wrong)
    assert there.get(remark) is None
    voids = [row[2] for row in there.rows("SELECT feed, seq, void FROM op ORDER BY seq")]
    assert voids[-4:] == [fold.VOID_BASE, None, fold.VOID_BASE, fold.VOID_BASE]


def test_a_redaction_that_turns_out_to_be_none_gives_back_what_it_took(pair):
    here, there, forger = pair
    matter, birth = forger.create("matter")
    title = forger.op("matter", matter, "title", "judul", [birth])
    wrong = forger.op("matter", matter, REDACT, "bukan", [title])
    assert receive(here, forger.ops) == []
    assert receive(there, by_hash(forger.ops, wrong)) == []
    assert there.get(matter).fields == {"title": None}
    assert lacking(there) == [wrong]
    assert fill(there, told(forger.ops, wrong, title)) == {wrong}
    assert lacking(there) == [title]
    assert fill(there, told(forger.ops, wrong, title)) == {title}
    assert folded(there) == folded(here)


def test_the_feed_goes_on_in_the_same_transaction(pair):
    _, there, forger = pair
    matter, birth = forger.create("matter")
    first = forger.op("matter", matter, "title", "satu", [birth])
    forger.begin()
    forger.op("matter", matter, "note", "dua", [birth])
    held = len(forger.ops)
    forger.op("matter", matter, "note", "tiga", [birth])
    receive(there, by_hash(forger.ops[:held], first))
    with there.store.begin(WHO) as unit:
        unit.fold.fill(told(forger.ops, first))
        assert [unit.fold.apply(op) for op in forger.ops[held:]] == [None]


BAD = (
    b"",
    b"{}",
    b'{"v":1}',
    b'{"n":"AAAAAAAAAAAAAAAAAAAAAA==","v":1}',
    b"\xff" * 40,
    b"9" * 70000,
)


@pytest.mark.parametrize("payload", BAD, ids=lambda one: one[:8].hex())
def test_nothing_malformed_comes_in_though_its_hash_is_right(pair, payload):
    _, there, forger = pair
    matter, birth = forger.create("matter")
    title = forger.op("matter", matter, "title", "judul", [birth])
    ops = forger.ops[:-1]
    digest = hashlib.sha256(payload).digest()
    ops.append(replace(forger.ops[-1], payload=None, payload_hash=digest))
    receive(there, ops)
    assert fill(there, {title: payload}) == set()
    assert lacking(there) == [title]


def test_only_what_is_lacking_is_taken(pair):
    here, there, forger = pair
    matter, birth = forger.create("matter")
    title = forger.op("matter", matter, "title", "judul", [birth])
    forger.op("matter", matter, REDACT, None, [title])
    receive(there, forger.ops)
    before = folded(there)
    wrong = {**told(forger.ops, birth, title), f"{forger.feed}/99": b"x", "aa.1.umum/1": b"x"}
    assert fill(there, wrong) == set()
    assert (folded(there), lacking(there)) == (before, [])
    assert fill(here, wrong) == set()
