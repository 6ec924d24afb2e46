"""Tampering with the stored journal is found, and its first place is named."""

import hashlib
import random

import pytest

from desktop.journal import chain, codec
from desktop.journal.model import Feed
from desktop.journal.queries import Verdict, journal_head, short_head, verify
from desktop.progress import Silent
from tests.builders import BOGOR, receive


def verdict(vault) -> Verdict:
    return vault.ask(lambda unit: verify(unit, Silent()))


@pytest.fixture
def full(office):
    """A vault with its own and another device's feed, in three scopes."""
    a, b, _ = office
    matter = a.add(title="satu", note="x")
    receive(b, a.ops())
    for n in range(6):
        a.add("remark", parent=matter, text=f"catatan {n}")
        b.put(matter, count=n)
        a.add("plan", scope="kantor", title=str(n))
        a.add("print", scope="lokal", what="x")
    receive(a, b.ops())
    return a


def open_doors(vault):
    """Take the seat belts off, as somebody with the key and a tool could."""
    db = vault.store._writer
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    return db


def test_a_sound_journal_is_sound(full):
    found = verdict(full)
    feeds = full.ask(lambda unit: unit.trail.feeds())
    assert found.flaws == ()
    assert (found.feeds, found.ops) == (4, sum(state.seq for state in feeds))
    assert found.head == full.ask(journal_head) == chain.vault_head(feeds).hex()
    assert short_head(found.head).replace(" ", "") == found.head[:16]


def place(full, seq=5):
    return str(Feed(full.id, 1, BOGOR)), seq


def header_with(old, new):
    def change(db, feed, seq):
        (header,) = db.execute(
            "SELECT header FROM op WHERE feed = ? AND seq = ?", (feed, seq)
        ).fetchone()
        assert old in header
        db.execute(
            "UPDATE op SET header = ? WHERE feed = ? AND seq = ?",
            (header.replace(old, new, 1), feed, seq),
        )

    return change


def sql(statement):
    return lambda db, feed, seq: db.execute(statement, (feed, seq))


TAMPERING = {
    "payload": (sql("UPDATE op SET payload = x'7b7d' WHERE feed = ? AND seq = ?"), 0, "payload"),
    "payload hash": (
        sql("UPDATE op SET payload_hash = zeroblob(32) WHERE feed = ? AND seq = ?"), 0, "payload",
    ),
    "payload and hash": (
        sql(
            "UPDATE op SET (payload, payload_hash) = (SELECT payload, payload_hash FROM op AS o"
            " WHERE o.feed = op.feed AND o.seq = 1) WHERE feed = ? AND seq = ?"
        ),
        0,
        "chain",
    ),
    "officer in header": (header_with(b'"a":"0', b'"a":"9'), 0, "chain"),
    "header unreadable": (header_with(b'{"f"', b"["), 0, "header"),
    "actor in column": (sql("UPDATE op SET actor = 'x' WHERE feed = ? AND seq = ?"), 0, "columns"),
    "group in column": (sql("UPDATE op SET grp = 'x' WHERE feed = ? AND seq = ?"), 0, "columns"),
    "clock in column": (sql("UPDATE op SET t = 1 WHERE feed = ? AND seq = ?"), 0, "columns"),
    "deleted": (sql("DELETE FROM op WHERE feed = ? AND seq = ?"), 1, "gap"),
    "chain": (sql("UPDATE op SET chain = zeroblob(32) WHERE feed = ? AND seq = ?"), 0, "chain"),
    "cut off": (sql("DELETE FROM op WHERE feed = ? AND seq >= ?"), 0, "gap"),
}  # fmt: skip


@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_is_named_by_feed_and_sequence(full, kind):
    change, offset, why = TAMPERING[kind]
    feed, seq = place(full)
    change(open_doors(full), feed, seq)
    (flaw,) = verdict(full).flaws
    assert (flaw.feed, flaw.seq, flaw.why) == (feed, seq + offset, why)


def test_a_feed_that_was_cut_with_its_head_shows_against_another_head(full):
    before = verdict(full)
    feed, seq = place(full)
    db = open_doors(full)
    db.execute("DELETE FROM op WHERE feed = ? AND seq > ?", (feed, seq))
    head = db.execute("SELECT chain FROM op WHERE feed = ? AND seq = ?", (feed, seq)).fetchone()[0]
    db.execute("UPDATE feed SET seq = ?, head = ? WHERE feed = ?", (seq, head, feed))
    after = verdict(full)
    assert after.flaws == ()
    assert after.head != before.head


def recompute(db, feed):
    head = chain.start(Feed.parse(feed))
    for seq, header, payload in db.execute(
        "SELECT seq, header, payload_hash FROM op WHERE feed = ? ORDER BY seq", (feed,)
    ).fetchall():
        head = hashlib.sha256(head + hashlib.sha256(header).digest() + payload).digest()
        db.execute("UPDATE op SET chain = ? WHERE feed = ? AND seq = ?", (head, feed, seq))
    db.execute("UPDATE feed SET head = ? WHERE feed = ?", (head, feed))


def test_a_chain_made_anew_shows_against_a_head_or_a_checkpoint_of_before(full):
    before = verdict(full)
    feed, seq = place(full)
    state = next(s for s in full.ask(lambda u: u.trail.feeds()) if str(s.feed) == feed)
    db = open_doors(full)
    header_with(b'"a":"0', b'"a":"9')(db, feed, seq)
    db.execute(
        "UPDATE op SET actor = '9' || substr(actor, 2) WHERE feed = ? AND seq = ?", (feed, seq)
    )
    recompute(db, feed)
    assert verdict(full).head != before.head
    db.execute("INSERT INTO checkpoint VALUES (?, ?, ?, x'')", (feed, state.seq, state.head))
    (flaw,) = [flaw for flaw in verdict(full).flaws if flaw.why == "checkpoint"]
    assert (flaw.feed, flaw.seq) == (feed, state.seq)


def test_an_op_outside_its_group_is_named(full):
    feed, seq = place(full)
    db = open_doors(full)
    (header,) = db.execute("SELECT header FROM op WHERE feed=? AND seq=?", (feed, seq)).fetchone()
    other = "f" * 32
    group = codec.header_of(header).g
    header_with(b'"g":"' + group.encode(), b'"g":"' + other.encode())(db, feed, seq)
    db.execute("UPDATE op SET grp = ? WHERE feed = ? AND seq = ?", (other, feed, seq))
    recompute(db, feed)
    (flaw,) = verdict(full).flaws
    assert (flaw.seq, flaw.why) == (seq, "group")


def test_ops_of_a_feed_without_a_head_are_named(full):
    feed, _ = place(full)
    open_doors(full).execute("DELETE FROM feed WHERE feed = ?", (feed,))
    (flaw,) = verdict(full).flaws
    assert (flaw.feed, flaw.seq, flaw.why) == (feed, 1, "gap")


def test_a_redacted_payload_keeps_the_chain(full):
    feed, seq = place(full)
    full.store._writer.execute(
        "UPDATE op SET payload = NULL WHERE feed = ? AND seq = ?", (feed, seq)
    )
    assert verdict(full).flaws == ()


COLUMNS = ("feed", "seq", "grp", "otype", "oid", "key", "t", "actor", "header", "payload",
           "payload_hash", "chain")  # fmt: skip


def test_1000_random_changes_are_all_found(full):
    # Every change is undone by rolling back, so that each meets the same journal.
    db = open_doors(full)
    dice = random.Random(20261122)
    lsns = [row[0] for row in db.execute("SELECT lsn FROM op")]
    sound = verdict(full)
    for number in range(1000):
        kind = dice.choice(["edit", "delete", "swap", "cut"])
        db.execute("BEGIN IMMEDIATE")
        before = db.total_changes
        lsn, other = dice.sample(lsns, 2)
        if kind == "edit":
            column = dice.choice(COLUMNS)
            (old,) = db.execute(f"SELECT {column} FROM op WHERE lsn = ?", (lsn,)).fetchone()
            if isinstance(old, bytes):
                at = dice.randrange(len(old))
                new = old[:at] + bytes([old[at] ^ 1 << dice.randrange(8)]) + old[at + 1 :]
            else:
                new = old + 100_000 if isinstance(old, int) else old + "0"
            db.execute(f"UPDATE op SET {column} = ? WHERE lsn = ?", (new, lsn))
        elif kind == "delete":
            db.execute("DELETE FROM op WHERE lsn = ?", (lsn,))
        elif kind == "swap":
            rows = [
                db.execute("SELECT header, payload, payload_hash FROM op WHERE lsn = ?", (n,))
                .fetchone() for n in (lsn, other)
            ]  # fmt: skip
            for number_, row in ((lsn, rows[1]), (other, rows[0])):
                db.execute(
                    "UPDATE op SET header = ?, payload = ?, payload_hash = ? WHERE lsn = ?",
                    (*row, number_),
                )
        else:
            feed = db.execute("SELECT feed FROM op WHERE lsn = ?", (lsn,)).fetchone()[0]
            db.execute("DELETE FROM op WHERE feed = ? AND seq >= ?", (feed, dice.randrange(1, 5)))
        assert db.total_changes > before
        found = verify(_Writing(full), Silent())
        db.execute("ROLLBACK")
        assert found.flaws, (number, kind)
    assert verdict(full) == sound


class _Writing:
    """A unit over the writing connection, which alone sees what is not committed."""

    def __init__(self, vault):
        from db.journal_store import Trail

        self.trail = Trail(vault.store._writer)
