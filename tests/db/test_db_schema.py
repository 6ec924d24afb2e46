"""The schema is what the migrations make, and every table has its place."""

import sqlite3

import pytest

from db.engine import sqlite
from db.migrations.picture import PICTURE, draw
from db.rebuild import INDEXES, PROJECTIONS
from tests.builders import BOGOR

JOURNAL = {"op", "feed", "checkpoint", "device", "revocation", "pending"}
LOCAL = {"meta", "secret", "draft", "peer", "bundle_in", "bundle_out", "blob_held"}
LOCAL |= {"arrival", "extract", "extract_text", "shared_value", "file_check", "reporter_mark"}


def test_the_picture_shows_what_the_migrations_make():
    assert PICTURE.read_text("utf-8") == draw(), "draw it anew: python -m db.migrations.picture"


def test_the_picture_can_be_run_as_it_is():
    sqlite3.connect(":memory:").executescript(PICTURE.read_text("utf-8"))


def test_every_table_is_journal_projection_or_local(vault):
    tables = {
        name
        for (name,) in vault.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(
            ("sqlite_", "_sqlite_", *(f"{index}_" for index in (*INDEXES, "extract_text")))
        )
        or name in PROJECTIONS
    }
    assert tables == JOURNAL | LOCAL | set(PROJECTIONS)


@pytest.mark.parametrize("table", PROJECTIONS)
def test_projections_begin_with_the_objects_id(vault, table):
    # The comparison of a rebuild counts on it.
    assert vault.rows(f"SELECT name FROM pragma_table_info('{table}')")[0] == ("oid",)


FORBIDDEN = {
    "DELETE FROM op": "append-only",
    "UPDATE op SET header = x'00'": "append-only",
    "UPDATE op SET actor = 'x'": "append-only",
    "UPDATE op SET seq = seq + 10": "append-only",
    "UPDATE op SET chain = x'00'": "append-only",
    "UPDATE op SET payload_hash = x'00'": "append-only",
    "UPDATE op SET payload = x'00'": "redacted",
    "INSERT OR REPLACE INTO op SELECT * FROM op": "append-only",
    "REPLACE INTO op (feed, seq, grp, otype, oid, key, t, actor, header, payload_hash, chain)"
    " SELECT feed, seq, grp, otype, oid, key, t, 'x', header, payload_hash, chain FROM op":
        "append-only",
    "INSERT INTO op SELECT * FROM op": "UNIQUE",
    "DELETE FROM feed": "append-only",
    "UPDATE feed SET seq = seq - 1": "only grows",
    "UPDATE feed SET head = x'00'": "only grows",
    "INSERT OR REPLACE INTO feed SELECT * FROM feed": "append-only",
    "DELETE FROM checkpoint": "append-only",
    "UPDATE checkpoint SET head = x'00'": "append-only",
}  # fmt: skip


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_journal_refuses_to_be_changed(vault, statement):
    vault.add(title="x")
    db = vault.store._writer
    db.execute(f"INSERT INTO checkpoint VALUES ('d.1.{BOGOR}', 1, x'00', x'00')")
    before = vault.rows("SELECT * FROM op"), vault.rows("SELECT * FROM feed")
    with pytest.raises(sqlite.DatabaseError, match=FORBIDDEN[statement]):
        db.execute(statement)
    assert (vault.rows("SELECT * FROM op"), vault.rows("SELECT * FROM feed")) == before


def test_a_payload_can_be_taken_out_and_a_judgement_changed(vault):
    vault.add(title="x")
    db = vault.store._writer
    assert db.execute("UPDATE op SET payload = NULL WHERE seq = 3").rowcount == 1
    assert db.execute("UPDATE op SET void = 'owner' WHERE seq = 3").rowcount == 1
