"""Whole or not at all: files on a full disk, busy files, files that are not what was written."""

import errno
import subprocess
import sys
from contextlib import contextmanager

import pytest

from desktop.errors import Trouble
from desktop.keys import files


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def files_no_longer_than(size):
    """Let no file of this process grow beyond ``size`` bytes, as a full disk would.

    Not a fixture: the runner writes its own report while fixtures still stand.
    """
    resource = pytest.importorskip("resource", reason="limits on files are not Windows'")
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


def test_content_is_replaced_whole(tmp_path):
    target = tmp_path / "slots.json"
    files.write_durably(target, b"old")
    files.write_durably(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["slots.json"]
    assert files.read_limited(target, 2) == b"new"


def test_a_failed_block_leaves_the_old_content(tmp_path):
    target = tmp_path / "x"
    target.write_bytes(b"old")
    with pytest.raises(KeyError), files.replacing(target) as file:
        file.write(b"half")
        raise KeyError
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["x"]


def test_no_room_leaves_the_old_content(tmp_path):
    target = tmp_path / "x"
    target.write_bytes(b"old")
    with pytest.raises(Trouble) as trouble, files_no_longer_than(10):
        files.write_durably(target, b"longer than ten bytes")
    assert trouble.value.code == "file.too_big_for_disk"
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["x"]


def test_a_missing_folder_is_named(tmp_path):
    for attempt in (
        lambda: files.write_durably(tmp_path / "no" / "x", b""),
        lambda: files.read_limited(tmp_path / "x", 1),
    ):
        with pytest.raises(Trouble) as trouble:
            attempt()
        assert trouble.value.code == "file.missing"


def test_the_first_folder_that_is_missing_or_none_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for target, code, named in (
        (tmp_path / "no" / "where" / "x", "file.missing", tmp_path / "no"),
        (tmp_path / "file" / "x", "file.not_folder", tmp_path / "file"),
    ):
        with pytest.raises(Trouble) as trouble:
            files.write_durably(target, b"")
        assert (trouble.value.code, trouble.value.details["path"]) == (code, str(named))


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(Trouble) as trouble:
        files.read_limited(tmp_path, 1)
    assert trouble.value.code == "file.is_folder"


class Busy(PermissionError):
    """What Windows raises while a virus scanner holds the file."""

    winerror = 32


@pytest.mark.parametrize("times", range(8))
def test_a_busy_file_is_waited_for(tmp_path, times):
    attempts, waits = [], []

    def replace(source, target):
        attempts.append((source, target))
        if len(attempts) <= times:
            raise Busy(errno.EACCES, "busy")

    def move():
        files.move_over(tmp_path / "a", tmp_path / "b", replace=replace, pause=waits.append)

    if times <= 6:
        move()
        assert len(attempts) == times + 1
    else:
        with pytest.raises(Busy):
            move()
        assert sum(waits) == pytest.approx(2.5)


def test_any_other_refusal_is_told_at_once(tmp_path):
    def never(_seconds):
        raise AssertionError("waited")

    with pytest.raises(FileNotFoundError):
        files.move_over(tmp_path / "a", tmp_path / "b", pause=never)


def test_turns_are_taken(tmp_path):
    lock = tmp_path / "exchange.lock"
    with files.taking_turns(lock, 0):
        with pytest.raises(Trouble) as busy, files.taking_turns(lock, 0):
            pytest.fail("two at a time")
        assert busy.value.code == "vault.locked"
    with files.taking_turns(lock, 0), pytest.raises(Trouble), files.taking_turns(lock, 0.05):
        pytest.fail("two at a time")
    with files.taking_turns(lock, 0):
        assert names(tmp_path) == ["exchange.lock"]


def test_a_turn_ends_with_its_process(tmp_path):
    lock = tmp_path / "exchange.lock"
    code = (
        "import sys, pathlib; from desktop.keys.files import taking_turns\n"
        "with taking_turns(pathlib.Path(sys.argv[1]), 0):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(Trouble), files.taking_turns(lock, 0):
            pytest.fail("two at a time")
        holder.kill()
        holder.wait()
        with files.taking_turns(lock, 5):
            pass
