"""Real FAT32 and exFAT volumes under servers in user space, whose writes are seen and can be ended.

Needs Linux, root and the programs in :data:`KINDS`; the tests that use this are skipped elsewhere.
The server runs below ``strace``, which writes down every write and sync to the image, or kills the
server in the middle of write number n, as a stick is gone in the middle of it.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.faults.exfat import read_exfat
from tests.faults.fat_reading import SECTOR, read_files

MIB = 1 << 20
_CALL = re.compile(
    r"(?:\d+ +)?(?P<call>write|pwrite64|lseek|fsync)\(\d+(?:, (?P<rest>.*))?\) += (?P<result>\d+)"
)


def _read_fat(image):
    return read_files(lambda sector: bytes(image[sector * SECTOR : (sector + 1) * SECTOR]))


@dataclass(frozen=True)
class Kind:
    """A file system: how it is made, served, repaired and read; ``size`` in bytes."""

    name: str
    size: int
    make: tuple[str, ...]
    serve: tuple[str, ...]
    repair: tuple[str, ...]
    read: object
    loops: bool = False

    @property
    def missing(self):
        """What has to be there and is not."""
        programs = {"strace", "fusermount", self.make[0], self.serve[0], self.repair[0]}
        programs |= {"losetup"} if self.loops else set()
        lacking = sorted(one for one in programs if shutil.which(one) is None)
        if sys.platform != "linux" or not Path("/dev/fuse").exists() or os.getuid() != 0:
            lacking.append("Linux with FUSE, as root")
        return lacking


KINDS = {
    "FAT32": Kind(
        "FAT32", 34 * MIB, ("mkfs.vfat", "-F", "32", "-s", "1"),
        ("fusefat", "-f", "-s", "-o", "rw+"), ("fsck.vfat", "-a"), _read_fat,
    ),
    "exFAT": Kind(
        "exFAT", 8 * MIB, ("mkfs.exfat",), ("mount.exfat-fuse", "-d"),
        ("fsck.exfat", "-y"), read_exfat, loops=True,
    ),
}  # fmt: skip


def made(kind, path):
    """Make an empty volume in a file."""
    with path.open("wb") as file:
        file.truncate(kind.size)
    subprocess.run([*kind.make, path], check=True, capture_output=True)
    return path


@contextmanager
def mounted(kind, image, place, *, trace=None, kill_at=0):
    """Yield a folder that is the volume; its server's writes go to ``trace``.

    With ``kill_at`` the server is killed at that write to the image, counted from 1.
    """
    place.mkdir(exist_ok=True)
    device = image
    if kind.loops:
        done = subprocess.run(
            ["losetup", "-f", "--show", image], check=True, capture_output=True, text=True
        )
        device = Path(done.stdout.strip())
    watch = ["strace", "-f", "-q", "-P", device, "-e", "trace=write,pwrite64,lseek,fsync"]
    watch += ["-e", "signal=none", "-o", trace or os.devnull, "-xx", "-s", str(kind.size)]
    if kill_at:
        watch += ["-e", f"inject=write,pwrite64:signal=KILL:when={kill_at}"]
    server = subprocess.Popen(
        [*map(str, watch), *kind.serve, str(device), str(place)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(lambda: place.is_mount() or server.poll() is not None)
        yield place
    finally:
        subprocess.run(["fusermount", "-u", "-z", place], capture_output=True, check=False)
        server.wait(timeout=30)
        if kind.loops:
            _wait_for(partial(_let_go, device))


def _let_go(device):
    return (
        subprocess.run(["losetup", "-d", device], capture_output=True, check=False).returncode == 0
    )


def _wait_for(fact, patience=30.0):
    until = time.monotonic() + patience
    while not fact():
        assert time.monotonic() < until, "the server did not come or go"
        os.sched_yield()


def writes_in(trace):
    """Return what a server wrote in its order: (offset, bytes) by call; ``None`` is a sync."""
    found, at = [], 0
    for line in trace.read_text("ascii").splitlines():
        call = _CALL.match(line)
        if call is None:
            continue
        result = int(call["result"])
        if call["call"] == "lseek":
            at = result
        elif call["call"] == "fsync":
            found.append(None)
        else:
            text, _, numbers = call["rest"].partition('", ')
            content = bytes.fromhex(text.strip('"').replace("\\x", ""))[:result]
            if call["call"] == "pwrite64":
                at = int(numbers.split(", ")[1])
            found.append((at, content))
            at += result
    return found


def in_sectors(writes):
    """Yield the same writes cut at the bounds of sectors, as a medium gets them."""
    for one in writes:
        if one is None:
            yield None
            continue
        at, content = one
        while content:
            room = SECTOR - at % SECTOR
            yield at, content[:room]
            at, content = at + room, content[room:]


def out_of_a_cache(start, writes, dice, each):
    """Yield volumes as a pull leaves them that kept back what was not synced, and whether all was.

    Before each sync any sectors may lie there in any of their versions, ``each`` random choices;
    the last choices are those after the program was done.
    """
    durable, pending = bytearray(start), {}
    writes = [*in_sectors(writes), None]
    for number, one in enumerate(writes, 1):
        if one is not None:
            pending.setdefault(one[0] // SECTOR, []).append(one)
            continue
        for _ in range(each if pending else 0):
            often, state = dice.choice((0.0, 0.03, 0.2, 0.5, 0.8, 0.97)), bytearray(durable)
            for some in pending.values():
                if dice.random() < often:
                    apply(state, some[: dice.randint(1, len(some))])
            yield state, number == len(writes)
        for some in pending.values():
            apply(durable, some)
        pending.clear()


def apply(state, writes):
    """Write into a volume."""
    for at, content in writes:
        state[at : at + len(content)] = content


def repaired(kind, image, path):
    """Write an image into a file, let the system's repair have it, and return it."""
    path.write_bytes(image)
    done = subprocess.run([*kind.repair, path], capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stdout
    return path.read_bytes()
