"""Streams of what is none: of something that can only write, of chunks one after the other.

For the first a pipe and a short-lived thread stand between the two.
"""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

_BUFFER = 64 * 1024


@contextmanager
def pulled(push: Callable[[BinaryIO], object]) -> Iterator[BinaryIO]:
    """Yield a stream of what ``push`` writes into the sink it is given.

    ``push`` runs on a thread of its own, so it must not touch the database. The end of the
    stream is reached only if ``push`` came back well; otherwise reading raises what it
    raised. Bytes read before the end are not to be believed. The block may be left early;
    the thread has ended when it is left.
    """
    read_end, write_end = os.pipe()
    pipe = _Pipe(read_end)
    worker = threading.Thread(target=pipe.run, args=(push, write_end), name="netra-pull")
    pipe.worker = worker
    worker.start()
    try:
        with io.BufferedReader(pipe, _BUFFER) as stream:
            yield stream
    finally:
        pipe.close()
        worker.join()


class _Pipe(io.RawIOBase):
    """The reading end; its end of file means that the other side found everything good."""

    def __init__(self, descriptor: int) -> None:
        self._file = os.fdopen(descriptor, "rb", buffering=0)
        self._failure: BaseException | None = None
        self.worker: threading.Thread

    def run(self, push: Callable[[BinaryIO], object], descriptor: int) -> None:
        """Push into the writing end and close it; the thread's whole work."""
        with suppress(OSError), os.fdopen(descriptor, "wb", buffering=0) as sink:
            try:
                push(sink)
            except BaseException as error:  # noqa: BLE001 - raised again by the reader
                self._failure = error

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        count = self._file.readinto(buffer)  # type: ignore[arg-type]
        if not count:
            self.worker.join()
            if self._failure is not None:
                raise self._failure
        return count or 0

    def close(self) -> None:
        self._file.close()
        super().close()


class Chunked(io.RawIOBase):
    """What a generator yields as one stream; an empty chunk is not the end."""

    def __init__(self, chunks: Generator[bytes, None, None]) -> None:
        self._chunks = chunks
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, empty at the end."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._rest = memoryview(chunk)
        size = len(self._rest) if size < 0 else size
        content, self._rest = bytes(self._rest[:size]), self._rest[size:]
        return content

    def close(self) -> None:
        """Let the generator end where it is."""
        self._chunks.close()
        super().close()
