"""A video out and in again: how much memory and time it takes. A command, run by a test in short.

``python -m tests.faults.big_file FOLDER MEGABYTES [MEGABYTES_OF_A_VOLUME]`` prints the figures as
JSON. Everything is real: vaults, keys, files on the disk below ``FOLDER``, which needs four times
the size of the video.
"""

import hashlib
import io
import json
import re
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from desktop.sync.model import MIB, Outcome, Room
from tests.desktop.sync.conftest import Country


class Video(io.RawIOBase):
    """As many bytes as asked for, hardly anything of it in memory; no two MiB are alike."""

    def __init__(self, size):
        self.left = size
        self.hash = hashlib.sha256()
        self.number = 0
        self.rest = b""

    def read(self, size=-1):
        if not self.rest and self.left:
            self.rest = self.number.to_bytes(8, "big").ljust(min(MIB, self.left), b"\0")
            self.rest = self.rest[: self.left]
            self.number += 1
            self.hash.update(self.rest)
            self.left -= len(self.rest)
        size = len(self.rest) if size < 0 else size
        content, self.rest = self.rest[:size], self.rest[size:]
        return content


def peak():
    """Return the largest resident size of this process so far, in MiB."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024


@contextmanager
def timed(figures, name):
    start = time.perf_counter()
    yield
    figures[name] = round(time.perf_counter() - start, 2)


def measure(folder, size, room):
    """Send a video of ``size`` bytes from a region to headquarters; return what it took."""
    country = Country(folder)
    try:
        hq = country.headquarters()
        bogor = country.office("bogor", enrolled_at=hq)
        bogor.keep_file(b"loads all that is loaded on use" * 1000)
        hq.take(bogor.export(hq, folder / "first").file)
        hq.send(bogor, folder / "back")
        figures = {"size_mib": size // MIB, "peak_before_mib": round(peak(), 1)}
        video = Video(size)
        with timed(figures, "keep_s"):
            ref = bogor.store.blobs.add(video)
        case = bogor.add("case", scope=bogor.scope, subject="video")
        bogor.add("evidence", parent=case, sha256=ref.sha256, size=ref.size)
        with timed(figures, "export_s"):
            sent = bogor.export(hq, folder / "stick", **room)
        with timed(figures, "import_s"):
            result = hq.take(sent.file)
        with timed(figures, "verify_s"):
            hq.store.blobs.verify(ref)
        figures["peak_after_mib"] = round(peak(), 1)
        figures["volumes"] = sent.volumes
        figures["largest_file_mib"] = round(
            max(path.stat().st_size for path in (folder / "stick").iterdir()) / MIB, 1
        )
        figures["whole"] = (
            result.outcome is Outcome.IMPORTED
            and result.counts.blobs == 1
            and ref.sha256 == video.hash.hexdigest()
        )
    finally:
        country.close()
    return figures


def main(folder, megabytes, volume=""):
    piece = min(int(volume or 512) * MIB // 4, Room().piece)
    room = {"file": int(volume) * MIB, "piece": piece} if volume else {}
    print(json.dumps(measure(Path(folder), int(megabytes) * MIB, room)))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
