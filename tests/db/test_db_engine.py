"""The data file: keys, damage, newer versions, full disks, other programs."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import engine, migrations
from db.engine import check_file, connect, known_errors, utils
from db.store import BACKUPS, FILE, Keys
from desktop.errors import KnownError, Refused, Trouble
from desktop.progress import Silent
from tests.builders import WHO, write

KEY = bytes(range(32))
ROOT = Path(__file__).parents[2]


def code(raised):
    return raised.value.code


def test_connections_have_the_settings_of_the_house(tmp_path):
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "temp_store": 2,
        "secure_delete": 1, "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0,
        "busy_timeout": 10000, "recursive_triggers": 1,
    }  # fmt: skip
    connect(tmp_path / "x.db", KEY).close()
    for read_only in (False, True):
        with closing(connect(tmp_path / "x.db", KEY, read_only=read_only)) as connection:
            found = {
                name: (connection.execute(f"PRAGMA {name}").fetchone() or [0])[0] for name in wanted
            }
            assert found == wanted
            assert connection.execute("PRAGMA query_only").fetchone()[0] == int(read_only)


def test_a_wrong_key_is_said_and_the_file_stays_as_it_is(vault):
    vault.add(title="rahasia")
    vault.close()
    before = (vault.folder / FILE).read_bytes()
    other = Keys(bytes(32), bytes(32))
    with pytest.raises(Refused) as raised:
        engine.connect(vault.folder / FILE, other.database)
    assert code(raised) == "vault.wrong_key"
    assert (vault.folder / FILE).read_bytes() == before


def test_a_file_that_is_no_database_is_said(tmp_path):
    (tmp_path / "x.db").write_bytes(b"not a database" * 1000)
    with pytest.raises(Refused) as raised:
        connect(tmp_path / "x.db", KEY)
    assert code(raised) == "vault.wrong_key"


def test_an_engine_that_loses_data_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(engine.sqlite, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(Trouble) as raised:
        connect(tmp_path / "x.db", KEY)
    assert code(raised) == "vault.engine_too_old"


def test_a_missing_vault_and_an_existing_one_are_said(vault, tmp_path):
    with pytest.raises(Refused) as raised:
        vault.create()
    assert code(raised) == "vault.exists"
    vault.close()
    vault.folder = tmp_path / "nowhere"
    with pytest.raises(Refused) as raised:
        vault.open()
    assert code(raised) == "vault.missing"
    assert not vault.folder.exists()


def test_a_file_of_a_newer_version_is_refused_untouched(vault):
    vault.store._writer.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    vault.close()
    before = (vault.folder / FILE).read_bytes()
    with pytest.raises(Refused) as raised:
        vault.open()
    assert code(raised) == "vault.newer"
    assert raised.value.details == {"theirs": migrations.NEWEST + 1, "ours": migrations.NEWEST}
    assert (vault.folder / FILE).read_bytes() == before


def test_an_older_file_is_copied_before_it_is_migrated(vault, monkeypatch):
    matter = vault.add(title="dari dulu")
    vault.close()
    older = vault.folder / FILE
    released = migrations.steps()

    def second(db):
        db.conn.execute("CREATE TABLE invention (x TEXT) STRICT")

    released()(second)
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)
    monkeypatch.setattr(migrations, "steps", lambda: released)
    size = older.stat().st_size
    vault.open()
    assert vault.get(matter).fields["title"] == "dari dulu"
    assert vault.rows("SELECT count(*) FROM invention") == [(0,)]
    (copy,) = (vault.folder / BACKUPS).iterdir()
    assert size / 2 < copy.stat().st_size <= size
    check_file(copy, vault.keys.database)
    with closing(connect(copy, vault.keys.database)) as old:
        assert old.execute("PRAGMA user_version").fetchone()[0] == migrations.NEWEST - 1
        assert old.execute("SELECT count(*) FROM op").fetchone()[0] == len(vault.ops())
    assert b"SQLite format 3" not in copy.read_bytes()[:100]


def test_a_migration_that_fails_leaves_the_old_version(vault, monkeypatch):
    matter = vault.add(title="dari dulu")
    vault.close()
    broken = migrations.steps()

    def second(db):
        db.conn.execute("CREATE TABLE half (x TEXT) STRICT")
        raise ZeroDivisionError

    broken()(second)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)
        patch.setattr(migrations, "steps", lambda: broken)
        with pytest.raises(ZeroDivisionError):
            vault.open()
    vault.open()
    assert vault.get(matter).fields["title"] == "dari dulu"
    assert vault.rows("SELECT count(*) FROM sqlite_master WHERE name = 'half'") == [(0,)]


def test_a_vault_whose_making_was_interrupted_is_said(tmp_path, vault):
    folder = tmp_path / "half"
    folder.mkdir()
    writer = connect(folder / FILE, vault.keys.database)
    writer.close()
    vault.close()
    vault.folder = folder
    with pytest.raises(Refused) as raised:
        vault.open()
    assert code(raised) == "vault.unfinished"
    writer = connect(folder / FILE, vault.keys.database)
    migrations.steps().apply(utils(writer))
    writer.execute(f"PRAGMA user_version = {migrations.NEWEST}")
    writer.close()
    with pytest.raises(Refused) as raised:
        vault.open()
    assert code(raised) == "vault.unfinished"


def contents(vault):
    return vault.rows("SELECT oid, doc, conflicts FROM object ORDER BY oid"), vault.rows(
        "SELECT feed, seq, header, payload FROM op ORDER BY lsn"
    )


def test_flipped_bits_are_an_error_or_nothing_but_never_another_value(vault):
    for n in range(40):
        vault.add(title=f"perkara {n}", note="catatan " * 200)
    whole = contents(vault)
    vault.close()
    path = vault.folder / FILE
    sound = path.read_bytes()
    anchors = shutil.copytree(vault.anchors, vault.folder.parent / "anchors")
    dice = random.Random(5)
    for _ in range(60):
        at = dice.randrange(len(sound))
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 1 << dice.randrange(8)]) + sound[at + 1 :])
        shutil.rmtree(vault.anchors)
        shutil.copytree(anchors, vault.anchors)
        try:
            vault.open()
            assert contents(vault) == whole
        except KnownError as error:
            assert error.code in {"vault.damaged", "vault.wrong_key"}
        finally:
            vault.close()
        # Whatever nobody looked at is found by a look at everything.
        with pytest.raises(KnownError) as raised:
            check_file(path, vault.keys.database)
        assert code(raised) in {"vault.damaged", "vault.wrong_key"}


def test_damage_is_found_without_reading_the_data(vault):
    vault.add(title="x", note="catatan " * 5000)
    vault.close()
    path = vault.folder / FILE
    check_file(path, vault.keys.database)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    with pytest.raises(KnownError) as raised:
        check_file(path, vault.keys.database)
    assert code(raised) in {"vault.damaged", "vault.wrong_key"}


def test_a_second_writer_waits_and_then_says_locked(vault):
    other = connect(vault.folder / FILE, vault.keys.database)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        vault.store._writer.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(Trouble) as raised:
            vault.add(title="x")
        assert code(raised) == "vault.locked"
        assert vault.ask(lambda unit: unit.objects.all("matter")) == []
        other.execute("COMMIT")
    vault.add(title="x")


def test_a_reader_sees_one_state_while_another_writes(vault):
    matter = vault.add(title="lama")

    def read(unit):
        before = unit.objects.get(matter).fields["title"]
        vault.put(matter, title="baru")
        return before, unit.objects.get(matter).fields["title"]

    assert vault.ask(read) == ("lama", "lama")
    assert vault.get(matter).fields["title"] == "baru"


def test_a_query_cannot_write(vault):
    with pytest.raises(Exception, match="readonly|query tried|read_only"):
        vault.ask(lambda unit: unit.local.set("x", "y"))
    assert vault.ask(lambda unit: unit.local.get("x")) is None


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folder rights of POSIX")
def test_a_folder_that_cannot_be_written_is_said(vault):
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from db.engine import connect\n"
        "from desktop.errors import KnownError\n"
        "if os.geteuid() == 0: os.seteuid(65534)\n"
        "try: connect(Path(sys.argv[2]), bytes.fromhex(sys.argv[3]))\n"
        "except KnownError as error: print(error.code)\n"
    )
    vault.add(title="x")
    vault.close()
    path = vault.folder / FILE
    path.chmod(0o444)
    vault.folder.chmod(0o555)
    for above in vault.folder.parents:
        if above.stat().st_uid == os.geteuid() and not above.stat().st_mode & 0o001:
            above.chmod(above.stat().st_mode | 0o011)
    done = subprocess.run(
        [sys.executable, "-c", script, str(ROOT), str(path), vault.keys.database.hex()],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    vault.folder.chmod(0o755)
    path.chmod(0o644)
    assert (done.stdout.strip(), done.stderr) == ("vault.read_only", "")


FILLER = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tests.builders import Builder
from desktop.errors import Trouble
builder = Builder(Path(sys.argv[2]))
vault = builder.vault()
vault.store._writer.execute("PRAGMA wal_autocheckpoint = 0")
matter = vault.add(title="ada")
print(matter, flush=True)
if sys.argv[3] == "limit":
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = (vault.folder / "netra.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 1_000_000, resource.RLIM_INFINITY))
done = 0
while True:
    try:
        vault.put(matter, count=done, note=("x%d" % done) * 3000)
    except Trouble as trouble:
        print(done, trouble.code, flush=True)
        break
    done += 1
# Reading goes on, and nothing of the failed change is seen.
print(vault.get(matter).fields["count"], flush=True)
if sys.argv[3] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    vault.put(matter, count=-1)
    print(vault.get(matter).fields["count"], flush=True)
builder.close()
"""


def fill(folder, how):
    done = subprocess.run(
        [sys.executable, "-c", FILLER, str(ROOT), str(folder), how],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.split()


def looked_after(builder, folder, matter, last):
    """Open the vault that a child left and check it."""
    vault = builder.vault("other")
    vault.close()
    reference = builder.folder / "reference"
    shutil.copytree(folder, reference)
    vault.folder, vault.anchors = reference / "a", reference / "state-a"
    vault.device = type(vault.device)(**{
        name: getattr(vault.device, name) for name in vault.device.__slots__
    } | {"id": next(reference.glob("state-a/*.json")).stem})  # fmt: skip
    vault.open()
    assert vault.get(matter).fields["count"] == last
    assert vault.store.differences(Silent()) == []
    vault.close()
    check_file(vault.folder / FILE, vault.keys.database)


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="limits of POSIX")
def test_a_full_disk_is_said_and_all_that_was_saved_stays(builder, tmp_path):
    matter, done, trouble, seen, after = fill(tmp_path / "full", "limit")
    assert trouble == "vault.disk"
    assert int(done) > 3
    assert int(seen) == int(done) - 1
    assert int(after) == -1
    looked_after(builder, tmp_path / "full", matter, -1)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 6 MB, proven to be one of its own; skipped where none can be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        assert place.stat().st_dev != tmp_path.stat().st_dev
        assert shutil.disk_usage(place).total <= 6 * 2**20
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_really_full_disk(builder, small_disk):
    matter, done, trouble, seen = fill(small_disk, "disk")
    assert trouble == "vault.disk"
    assert int(seen) == int(done) - 1 > 3
    looked_after(builder, small_disk, matter, int(seen))


def test_other_errors_of_the_engine_are_our_own_fault(vault):
    with pytest.raises(engine.sqlite.OperationalError), known_errors():
        vault.store._writer.execute("SELECT * FROM nowhere")


def test_a_failed_change_leaves_nothing_and_the_next_one_works(vault):
    matter = vault.add(title="lama")

    def fail(unit):
        unit.journal.put(matter, {"title": "baru"})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        vault.do(fail)
    assert vault.get(matter).fields["title"] == "lama"
    with vault.store.begin(WHO) as unit:
        write(unit, lambda unit: unit.journal.put(matter, {"title": "baru"}))
    assert vault.get(matter).fields["title"] == "baru"
    assert vault.store.differences(Silent()) == []
