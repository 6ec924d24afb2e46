"""The tables of exchange give back what was put into them."""

from dataclasses import replace

from desktop.ids import DeviceId
from desktop.journal.model import Feed, FeedState
from desktop.sync.lines import stored_payload
from desktop.sync.model import Checkpoint, Outcome, OutState, Peer, Received, Sent
from tests.builders import BOGOR, DEPOK

PEER = DeviceId("b" * 16)
FEED = f"{PEER}.1.{BOGOR}"


def in_one(vault, *changes):
    """Run changes on the book of exchange in one transaction."""
    return vault.do(lambda unit: [change(unit.bundles) for change in changes])


def ask(vault, question):
    return vault.ask(lambda unit: question(unit.bundles))


def test_an_unknown_peer_is_a_fresh_one(vault):
    assert ask(vault, lambda book: book.peer(PEER)) == Peer(PEER)


def test_peer_comes_back_as_it_was(vault):
    peer = Peer(PEER, 2, 7, {FEED: (3, "ab" * 32)}, 5, 9, ("cd" * 32,), 4)
    in_one(vault, lambda book: book.keep_peer(peer))
    assert ask(vault, lambda book: book.peer(PEER)) == peer
    # Downwards too: a restored peer knows less than before.
    less = replace(peer, acks={})
    in_one(vault, lambda book: book.keep_peer(less))
    assert ask(vault, lambda book: book.peer(PEER)) == less


def test_inbox_keeps_the_last_verdict(vault):
    first = Received("aa" * 32, PEER, 1, 2, Outcome.HELD, 5, {"code": "bundle.newer"})
    later = replace(first, outcome=Outcome.IMPORTED)
    in_one(vault, lambda book: book.note_received(first))
    in_one(vault, lambda book: book.note_received(later))
    assert ask(vault, lambda book: book.received(first.digest)) == later
    assert ask(vault, lambda book: book.all_received(PEER)) == [later]
    assert ask(vault, lambda book: book.received("bb" * 32)) is None


def test_outbox_in_order_with_states(vault):
    made = [
        Sent(PEER, 1, number, f"{number}.netra", "cc" * 32, 0, 5, OutState.MADE,
             {FEED: (number, "ab" * 32)}, {"ops": number})
        for number in (1, 2)
    ]  # fmt: skip
    written = replace(made[0], state=OutState.WRITTEN, bytes=77)
    in_one(vault, *(lambda book, one=one: book.keep_sent(one) for one in (*made, written)))
    assert ask(vault, lambda book: book.sent(PEER)) == [written, made[1]]
    assert ask(vault, lambda book: book.sent(DeviceId("c" * 16))) == []


def test_signed_heads_are_never_replaced(vault):
    def state(seq, byte):
        return Checkpoint(FeedState(Feed.parse(FEED), seq, byte * 32), b"signature")

    in_one(
        vault,
        lambda book: book.keep_checkpoint(state(3, b"a")),
        lambda book: book.keep_checkpoint(state(8, b"b")),
        lambda book: book.keep_checkpoint(state(3, b"x")),
    )
    assert ask(vault, lambda book: book.checkpoint(FEED, 7)) == state(3, b"a")
    assert ask(vault, lambda book: book.checkpoint(FEED, 8)) == state(8, b"b")
    assert ask(vault, lambda book: book.checkpoint(FEED, 2)) is None
    heads = ask(vault, lambda book: book.signed_heads([FEED]))
    assert heads == {(FEED, 3): b"a" * 32, (FEED, 8): b"b" * 32}


def test_waiting_ops_come_back_byte_for_byte(builder):
    here, there = builder.vault("a"), builder.vault("b")
    there.add(title="x", note="y")
    ops = there.ops()
    in_one(here, lambda book: book.put_waiting(ops), lambda book: book.put_waiting(ops))
    assert len(ask(here, lambda book: book.waiting())) == len(ops)
    back = ask(here, lambda book: book.waiting())
    assert [(one.header_bytes, stored_payload(one)) for one in back] == [
        (one.header_bytes, stored_payload(one)) for one in ops
    ]
    in_one(here, lambda book: book.drop_waiting(ops[:2]))
    assert len(ask(here, lambda book: book.waiting())) == len(ops) - 2


def test_redacted_ops_keep_their_hash(builder):
    here, there = builder.vault("a"), builder.vault("b")
    there.add(title="x")
    op = replace(there.ops()[-1], payload=None)
    in_one(here, lambda book: book.put_waiting([op]))
    (back,) = ask(here, lambda book: book.waiting())
    assert (back.payload, back.payload_hash) == (None, op.payload_hash)


def test_files_are_missed_by_scope(vault):
    first, second = "11" * 32, "22" * 32
    in_one(
        vault,
        lambda book: book.expect(first, 5, BOGOR),
        lambda book: book.expect(first, 5, BOGOR),
        lambda book: book.expect(second, 6, DEPOK),
    )
    assert ask(vault, lambda book: book.missing([BOGOR])) == [(first, 5)]
    assert set(ask(vault, lambda book: book.missing())) == {(first, 5), (second, 6)}
    in_one(vault, lambda book: book.arrived(first))
    assert ask(vault, lambda book: book.missing()) == [(second, 6)]


def test_a_new_epoch_holds_from_the_next_transaction(vault):
    vault.add(title="x")
    in_one(vault, lambda book: book.begin_epoch(2))
    vault.add(title="y")
    epochs = {state.feed.epoch for state in vault.ask(lambda unit: unit.trail.feeds())
              if state.feed.scope == BOGOR}  # fmt: skip
    assert epochs == {1, 2}


def test_lists_use_their_indexes(vault):
    for sql, index in [
        ("SELECT oid FROM object WHERE conflicts <> '{}' AND withdrawn = 0"
         " ORDER BY created_t, oid", "object_conflict"),
        ("SELECT 1 FROM object WHERE json_extract(doc, '$.sha256') = 'x' AND scope IN ('y')",
         "object_blob"),
    ]:  # fmt: skip
        plan = " ".join(str(row) for row in vault.rows(f"EXPLAIN QUERY PLAN {sql}"))
        assert index in plan
