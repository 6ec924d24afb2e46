"""Jobs over untrusted bytes, each in a process of its own without keys.

What a hostile file breaks is that process and nothing else. The program calls :func:`run_job`
on a thread that may wait; the process is the program itself with a hidden first argument
(``netra --worker preview``, from source ``python -m desktop --worker preview``), so that it
works frozen too. It gets the bytes on its standard input, answers on its standard output,
inherits no open file and next to no environment, opens no vault, may write no file, and ends
when it has used up its memory or its time.

A new job is a function ``bytes -> bytes`` in a module of its own and a line in ``JOBS``. What
else it must know (a page, a width) stands before the file in its bytes, as the job defines. A
job that cannot do anything with the bytes raises ``Refused``; its code comes back without its
details, for they were made from untrusted bytes. The answer is untrusted too: check it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from desktop.errors import Refused, Trouble

ARGUMENT: Final = "--worker"
"""The first word of the command line that makes the program a worker."""

MEBIBYTE: Final = 1024 * 1024

Job = Callable[[bytes], bytes]


def _preview() -> Job:
    from desktop.app.previewing import preview

    return preview


def _extract() -> Job:
    from desktop.app.extracting import extract

    return extract


def _pages() -> Job:
    from desktop.app.page_pictures import pages

    return pages


def _codes() -> Job:
    from desktop.app.code_reading import codes

    return codes


def _sheet() -> Job:
    from desktop.cases.sheet.reading import read_sheet

    return read_sheet


JOBS: Final[dict[str, Callable[[], Job]]] = {
    "preview": _preview,
    "extract": _extract,
    "pages": _pages,
    "sheet": _sheet,
    "codes": _codes,
}
"""Jobs by name; each entry imports its job, so that a worker loads nothing but its own."""

_DONE: Final = 0
_REFUSED: Final = 3
_FAILED: Final = 5
_CODE: Final = re.compile(rb"[a-z_]{1,40}\.[a-z_]{1,40}")
_KEPT: Final = ("PATH", "SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH")
"""What an interpreter needs of the environment to start; passphrases are not among it."""
_STEP: Final = 64 * 1024


def run_job(
    name: str, data: bytes, *, limit_s: float = 15, limit_bytes: int = 512 * MEBIBYTE
) -> bytes:
    """Return what the job ``name`` makes of ``data``, in another process.

    ``limit_s`` seconds of the clock, and as many of the processor, are all it gets;
    ``limit_bytes`` bounds its memory and its answer. Blocks. Raises ``Refused`` with the job's
    own code, or ``Trouble``: ``worker.failed``, ``worker.too_slow``, ``worker.not_started``
    (each with job).
    """
    words = [name, str(int(limit_bytes)), str(max(1, int(limit_s)))]
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program, words of our own
            [*_program(), ARGUMENT, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise Trouble("worker.not_started", job=name) from error
    late = threading.Event()

    def stop() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(limit_s, stop)
    feeder = threading.Thread(target=_feed, args=(process.stdin, data))
    clock.start()
    feeder.start()
    try:
        answer = _drain(process.stdout, limit_bytes)
    finally:
        # One that neither answers nor ends is ended by the clock.
        ended = process.wait()
        clock.cancel()
        feeder.join()
        clock.join()
    if late.is_set():
        raise Trouble("worker.too_slow", job=name)
    if ended == _REFUSED and _CODE.fullmatch(answer or b""):
        raise Refused((answer or b"").decode("ascii"))
    if ended != _DONE or answer is None:
        raise Trouble("worker.failed", job=name)
    return answer


def serve(words: list[str]) -> int:
    """Be the worker: do one job from standard input to standard output; returns the exit code."""
    name, limit_bytes, limit_s = words[0], int(words[1]), int(words[2])
    # Whatever a library prints must not get into the answer.
    answer_to = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    job = JOBS[name]()
    from desktop.app.worker_limits import limit_process

    limit_process(limit_bytes, limit_s)
    try:
        answer, code = job(sys.stdin.buffer.read()), _DONE
    except Refused as refusal:
        answer, code = refusal.code.encode("ascii"), _REFUSED
    except (Exception, MemoryError):  # noqa: BLE001 - whatever it was, the parent says it failed
        answer, code = b"", _FAILED
    with suppress(OSError):
        answer_to.write(answer)
        answer_to.flush()
    # Libraries that a hostile file has bent need not tidy up after themselves.
    os._exit(code)


def _program() -> list[str]:
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "desktop"]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    return kept | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONSAFEPATH": "1"}


def _feed(sink: IO[bytes] | None, data: bytes) -> None:
    # A worker that has ended, or refuses after the first bytes, closes its end.
    if sink is not None:
        with suppress(OSError):
            sink.write(data)
        with suppress(OSError):
            sink.close()


def _drain(source: IO[bytes] | None, limit: int) -> bytes | None:
    """Return everything the worker said, or ``None`` if that is more than it may say."""
    if source is None:
        return None
    pieces: list[bytes] = []
    total = 0
    with source:
        while piece := source.read(_STEP):
            total += len(piece)
            if total > limit:
                return None
            pieces.append(piece)
    return b"".join(pieces)
