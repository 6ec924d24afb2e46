"""Journal, projections and local tables of the first version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_SCHEMA = """
-- journal: append-only
CREATE TABLE op (
  lsn INTEGER PRIMARY KEY,
  feed TEXT NOT NULL, seq INTEGER NOT NULL,
  grp TEXT NOT NULL, otype TEXT NOT NULL, oid TEXT NOT NULL, key TEXT NOT NULL,
  t INTEGER NOT NULL, actor TEXT NOT NULL,
  void TEXT,
  header BLOB NOT NULL, payload BLOB, payload_hash BLOB NOT NULL,
  chain BLOB NOT NULL,
  UNIQUE (feed, seq)
) STRICT;
CREATE INDEX op_object ON op (oid, key);
CREATE TRIGGER op_keeps BEFORE DELETE ON op
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER op_fixed BEFORE UPDATE OF
  lsn, feed, seq, grp, otype, oid, key, t, actor, header, payload_hash, chain ON op
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE INDEX op_gone ON op (feed) WHERE payload IS NULL;
CREATE TRIGGER op_payload BEFORE UPDATE OF payload ON op
WHEN new.payload IS NOT NULL AND old.payload IS NOT NULL
BEGIN SELECT raise(ABORT, 'a payload can only be redacted'); END;

CREATE TABLE feed (
  feed TEXT PRIMARY KEY, device TEXT NOT NULL, epoch INTEGER NOT NULL, scope TEXT NOT NULL,
  seq INTEGER NOT NULL, head BLOB NOT NULL, t INTEGER NOT NULL
) STRICT;
CREATE INDEX feed_device ON feed (device, epoch);
CREATE TRIGGER feed_keeps BEFORE DELETE ON feed
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER feed_grows BEFORE UPDATE ON feed WHEN new.seq <= old.seq
BEGIN SELECT raise(ABORT, 'a feed only grows'); END;
CREATE TABLE checkpoint (
  feed TEXT NOT NULL, seq INTEGER NOT NULL, head BLOB NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY (feed, seq)
) STRICT;
CREATE TRIGGER checkpoint_keeps BEFORE DELETE ON checkpoint
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER checkpoint_fixed BEFORE UPDATE ON checkpoint
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TABLE device (
  device TEXT PRIMARY KEY, side TEXT NOT NULL, scope TEXT NOT NULL, label TEXT NOT NULL,
  public BLOB NOT NULL, recipient TEXT NOT NULL, certificate BLOB NOT NULL
) STRICT;
CREATE TABLE revocation (
  device TEXT PRIMARY KEY, cut_offs TEXT NOT NULL
) STRICT;
CREATE TABLE pending (
  feed TEXT NOT NULL, seq INTEGER NOT NULL, header BLOB NOT NULL, payload BLOB NOT NULL,
  PRIMARY KEY (feed, seq)
) STRICT;

-- projections: rebuilt from the journal at any time
CREATE TABLE head (
  oid TEXT NOT NULL, key TEXT NOT NULL, feed TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY (oid, key, feed, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE object (
  oid TEXT PRIMARY KEY, otype TEXT NOT NULL, scope TEXT NOT NULL, parent TEXT,
  withdrawn INTEGER NOT NULL, created_t INTEGER NOT NULL, created_by TEXT NOT NULL,
  doc TEXT NOT NULL, conflicts TEXT NOT NULL
) STRICT;
CREATE INDEX object_parent ON object (parent, otype, created_t);
CREATE INDEX object_type ON object (otype, created_t);
CREATE INDEX object_conflict ON object (created_t, oid) WHERE conflicts <> '{}';
CREATE INDEX object_import ON object (json_extract(doc, '$.imported.import'), oid)
  WHERE otype = 'case' AND json_extract(doc, '$.imported.import') IS NOT NULL;
CREATE INDEX object_blob ON object (json_extract(doc, '$.sha256'), scope)
  WHERE json_extract(doc, '$.sha256') IS NOT NULL;

CREATE TABLE case_row (
  oid TEXT PRIMARY KEY, register_number TEXT NOT NULL, register_year INTEGER NOT NULL,
  register_serial INTEGER NOT NULL, subject TEXT NOT NULL,
  event TEXT NOT NULL, received_on TEXT NOT NULL, source TEXT NOT NULL,
  first_name TEXT NOT NULL, respondents INTEGER NOT NULL, allegations TEXT NOT NULL,
  states TEXT NOT NULL, due_on TEXT, officer TEXT NOT NULL, scope TEXT NOT NULL,
  changed_t INTEGER NOT NULL, withdrawn INTEGER NOT NULL
) STRICT;
CREATE INDEX case_number ON case_row (register_year, register_serial);
CREATE INDEX case_named ON case_row (register_number);
CREATE INDEX case_due ON case_row (due_on);
CREATE INDEX case_received ON case_row (received_on);
CREATE INDEX case_changed ON case_row (changed_t);
CREATE INDEX case_withdrawn ON case_row (oid) WHERE withdrawn = 1;
CREATE TABLE respondent_row (
  oid TEXT PRIMARY KEY, case_oid TEXT NOT NULL, name TEXT NOT NULL, nip TEXT NOT NULL,
  state TEXT NOT NULL, outcome TEXT NOT NULL, due_on TEXT, unit TEXT NOT NULL,
  position TEXT NOT NULL, allegations TEXT NOT NULL, created_t INTEGER NOT NULL
) STRICT;
CREATE INDEX respondent_case ON respondent_row (case_oid);
CREATE INDEX respondent_state ON respondent_row (state);
CREATE INDEX respondent_nip ON respondent_row (nip);
CREATE TABLE standing_row (
  oid TEXT PRIMARY KEY, case_oid TEXT NOT NULL, state TEXT NOT NULL, since TEXT NOT NULL,
  due_on TEXT, clock TEXT NOT NULL, basis TEXT NOT NULL, standing TEXT NOT NULL,
  gaps TEXT NOT NULL, source TEXT NOT NULL, officer TEXT NOT NULL,
  advice TEXT NOT NULL, advice_due TEXT, reviewed INTEGER NOT NULL
) STRICT;
CREATE INDEX standing_case ON standing_row (case_oid);
CREATE INDEX standing_due ON standing_row (due_on, case_oid, state, advice, officer)
  WHERE due_on IS NOT NULL;
CREATE INDEX standing_kind ON standing_row (
  state, standing, gaps, due_on, since, case_oid, advice, officer
);
CREATE INDEX standing_advice ON standing_row (advice_due, case_oid) WHERE advice <> '';
CREATE TABLE prevention_row (
  oid TEXT PRIMARY KEY, kind TEXT NOT NULL, year INTEGER NOT NULL, day TEXT NOT NULL,
  until_day TEXT NOT NULL, heading TEXT NOT NULL, place TEXT NOT NULL,
  institution TEXT NOT NULL, event TEXT NOT NULL, level TEXT NOT NULL,
  category TEXT NOT NULL, signatory_kind TEXT NOT NULL, signed INTEGER, expected INTEGER,
  participants INTEGER, institution_count INTEGER, withdrawn INTEGER NOT NULL,
  created_t INTEGER NOT NULL
) STRICT;
CREATE INDEX prevention_day ON prevention_row (day);
CREATE TABLE letter_row (
  oid TEXT PRIMARY KEY, case_oid TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL,
  serial INTEGER NOT NULL, series TEXT NOT NULL, year INTEGER NOT NULL,
  dated TEXT NOT NULL, subject TEXT NOT NULL, addressee TEXT NOT NULL, status TEXT NOT NULL,
  insertion INTEGER NOT NULL, until TEXT NOT NULL, reason TEXT NOT NULL, override TEXT NOT NULL,
  plain TEXT NOT NULL, digest TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL
) STRICT;
CREATE INDEX letter_case ON letter_row (case_oid);
CREATE INDEX letter_series ON letter_row (series, year, serial);
CREATE INDEX letter_plain ON letter_row (plain) WHERE plain <> '';
CREATE INDEX letter_digest ON letter_row (digest) WHERE digest <> '';
CREATE INDEX letter_file ON letter_row (size, sha256);
CREATE TABLE officer_row (
  oid TEXT PRIMARY KEY, login TEXT NOT NULL, name TEXT NOT NULL, nip TEXT NOT NULL,
  person TEXT NOT NULL, disabled INTEGER NOT NULL
) STRICT;
CREATE TABLE barred (
  oid TEXT NOT NULL, case_oid TEXT NOT NULL, officer TEXT NOT NULL, why TEXT NOT NULL,
  PRIMARY KEY (oid, officer)
) STRICT, WITHOUT ROWID;
CREATE INDEX barred_officer ON barred (officer, case_oid);
CREATE INDEX barred_case ON barred (case_oid);
CREATE TABLE approval_row (
  oid TEXT PRIMARY KEY, case_oid TEXT NOT NULL, status TEXT NOT NULL, t INTEGER NOT NULL
) STRICT;
CREATE INDEX approval_status ON approval_row (status, t);
CREATE TABLE person_row (
  oid TEXT PRIMARY KEY, name TEXT NOT NULL, nip TEXT NOT NULL, nip_old TEXT NOT NULL,
  asn_type TEXT NOT NULL, born TEXT NOT NULL, root TEXT NOT NULL, created_t INTEGER NOT NULL,
  listed INTEGER NOT NULL, appearances INTEGER NOT NULL, sanctions INTEGER NOT NULL,
  position TEXT NOT NULL, unit TEXT NOT NULL, latest TEXT NOT NULL, latest_case TEXT NOT NULL,
  latest_t INTEGER NOT NULL
) STRICT;
CREATE INDEX person_nip ON person_row (nip, created_t, oid) WHERE nip <> '';
CREATE INDEX person_nip_old ON person_row (nip_old) WHERE nip_old <> '';
CREATE INDEX person_born ON person_row (born) WHERE born <> '';
CREATE INDEX person_by_name ON person_row (name COLLATE NOCASE, oid) WHERE listed = 1;
CREATE INDEX person_by_latest ON person_row (latest_t, oid) WHERE listed = 1;
CREATE INDEX person_by_cases ON person_row (appearances, oid) WHERE listed = 1;
CREATE INDEX person_by_sanctions ON person_row (sanctions, oid) WHERE listed = 1;
CREATE TABLE appearance_row (
  oid TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, created_t INTEGER NOT NULL,
  sanction TEXT NOT NULL
) STRICT;
CREATE INDEX appearance_person ON appearance_row (person, created_t);
CREATE TABLE person_key (
  oid TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (oid, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_key ON person_key (key, oid);
CREATE TABLE prior_sanction_row (
  oid TEXT PRIMARY KEY, person TEXT NOT NULL, created_t INTEGER NOT NULL
) STRICT;
CREATE INDEX prior_sanction_person ON prior_sanction_row (person);
CREATE TABLE person_difference_row (
  oid TEXT PRIMARY KEY, one TEXT NOT NULL, other TEXT NOT NULL
) STRICT;
CREATE INDEX person_difference_one ON person_difference_row (one);
CREATE INDEX person_difference_other ON person_difference_row (other);
CREATE VIRTUAL TABLE search USING fts5 (
  oid UNINDEXED, case_oid UNINDEXED, names, numbers, words, sounds,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE VIRTUAL TABLE search_part USING fts5 (
  oid UNINDEXED, case_oid UNINDEXED, names, numbers, tokenize = 'trigram'
);
CREATE TABLE search_place (
  oid TEXT NOT NULL UNIQUE, id INTEGER PRIMARY KEY, case_oid TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX search_place_case ON search_place (case_oid);
CREATE INDEX search_place_file ON search_place (sha256) WHERE sha256 <> '';
CREATE TABLE link_mark (
  oid TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, case_oid TEXT NOT NULL,
  PRIMARY KEY (oid, kind, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_mark_value ON link_mark (kind, value, case_oid);
CREATE INDEX link_mark_case ON link_mark (case_oid);

-- local: this PC's own bookkeeping
CREATE TABLE file_check (
  sha256 TEXT PRIMARY KEY, checked_at TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE INDEX file_check_at ON file_check (checked_at);
CREATE TABLE reporter_mark (
  reporter TEXT NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (reporter, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE arrival (lsn INTEGER PRIMARY KEY, t INTEGER NOT NULL) STRICT;
CREATE TABLE shared_value (
  value TEXT NOT NULL, oid TEXT NOT NULL, PRIMARY KEY (value, oid)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_value_of ON shared_value (oid);
CREATE TABLE extract (
  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, state TEXT NOT NULL,
  pages INTEGER NOT NULL, read_t INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE extract_text USING fts5 (
  words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE draft (
  name TEXT PRIMARY KEY, officer TEXT NOT NULL, saved_t INTEGER NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE TABLE peer (
  device TEXT PRIMARY KEY, epoch INTEGER NOT NULL, number INTEGER NOT NULL,
  acks TEXT NOT NULL, seen_t INTEGER NOT NULL, out_number INTEGER NOT NULL DEFAULT 0,
  blobs TEXT NOT NULL, trust INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE bundle_in (
  digest TEXT PRIMARY KEY, sender TEXT NOT NULL, epoch INTEGER NOT NULL,
  number INTEGER NOT NULL, outcome TEXT NOT NULL, imported_t INTEGER NOT NULL,
  summary TEXT NOT NULL
) STRICT;
CREATE INDEX bundle_in_sender ON bundle_in (sender, epoch, number);
CREATE TABLE bundle_out (
  recipient TEXT NOT NULL, epoch INTEGER NOT NULL, number INTEGER NOT NULL,
  file TEXT NOT NULL, digest TEXT NOT NULL, bytes INTEGER NOT NULL, made_t INTEGER NOT NULL,
  state TEXT NOT NULL, upto TEXT NOT NULL, summary TEXT NOT NULL,
  PRIMARY KEY (recipient, epoch, number)
) STRICT;
CREATE TABLE blob_held (
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, state TEXT NOT NULL, scope TEXT NOT NULL,
  PRIMARY KEY (sha256, scope)
) STRICT;
"""


def first(db: Database) -> None:
    """Create everything; statement by statement, so that it stays in one transaction."""
    statement = ""
    for piece in _SCHEMA.split(";"):
        statement += piece + ";"
        # A trigger body holds semicolons of its own.
        if "CREATE TRIGGER" in statement and not statement.rstrip().endswith("END;"):
            continue
        if statement.strip("; \n"):
            db.conn.execute(statement)
        statement = ""
