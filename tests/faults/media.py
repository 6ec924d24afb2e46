"""A folder as on a medium that remembers, lies or is pulled out, at Netra's own calls.

While :meth:`Medium.watched` holds, every change below the folder goes through the medium: each
write as the system gets it, each sync, new name and deletion, in order. It keeps them on a tape,
may keep something else than it was given and say that all went well, and may be gone after so
many changes. What the calls do is real; nothing of Netra is replaced.
"""

import errno
import io
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.keys import files

LIES = {
    "drops": lambda content: b"",
    "shortens": lambda content: content[: len(content) // 2],
    "zeroes": lambda content: bytes(len(content)),
}
"""What a medium keeps of a write that it says went well."""


@dataclass(frozen=True)
class Change:
    """One change: ``create``, ``write``, ``sync``, ``rename``, ``unlink`` or ``sync folder``."""

    kind: str
    name: str
    at: int = 0
    content: bytes = b""
    to: str = ""


class Medium:
    """A folder whose changes are seen; ``lie`` is what it keeps of write number ``lie_at``.

    Counted from 1; after ``pulled_after`` changes every call fails, as for a stick that is gone.
    """

    def __init__(self, folder, *, lie=None, lie_at=0, pulled_after=None):
        self.folder = folder
        self.tape = []
        self.writes = 0
        self._lie, self._lie_at = lie, lie_at
        self._pulled_after = pulled_after
        self._open = {}
        self._real = {}

    @property
    def is_gone(self):
        """Whether it has been pulled out."""
        return self._pulled_after is not None and len(self.tape) >= self._pulled_after

    @contextmanager
    def watched(self):
        """See every change below the folder, and make them fail or lie."""
        with pytest.MonkeyPatch.context() as patch:
            for name in ("open", "close", "fsync", "replace", "unlink", "listdir", "scandir"):
                self._real[name] = getattr(os, name)
                patch.setattr(os, name, getattr(self, f"_os_{name}"))
            self._real["io.open"] = io.open
            patch.setattr(io, "open", self._io_open)
            patch.setitem(files.move_over.__kwdefaults__, "replace", self._os_replace)
            yield self

    def name(self, path):
        """Return a path's name on this medium, ``None`` if it lies elsewhere."""
        if isinstance(path, int):
            return self._open.get(path)
        path = Path(os.fspath(path))
        inside = path == self.folder or self.folder in path.parents
        return path.relative_to(self.folder).as_posix() if inside else None

    def note(self, kind, name, **more):
        """Put a change on the tape; raises OSError when the medium is gone."""
        self.need()
        self.tape.append(Change(kind, name, **more))

    def need(self):
        """Raise OSError when the medium is gone."""
        if self.is_gone:
            raise OSError(errno.EIO, "the medium is gone")

    def kept(self, content):
        """Return what is kept of the write that comes now."""
        self.writes += 1
        return self._lie(content) if self.writes == self._lie_at else content

    def register(self, number, name):
        """Remember whose a file descriptor is."""
        self._open[number] = name

    def forget(self, number):
        """A file descriptor was closed; its number may be given to any file."""
        self._open.pop(number, None)

    def _io_open(self, file, mode="r", buffering=-1, encoding=None, errors=None, newline=None,
                 closefd=True, opener=None):  # fmt: skip
        name = self.name(file)
        if name is None or isinstance(file, int) and not self._open.get(file):
            return self._real["io.open"](
                file, mode, buffering, encoding, errors, newline, closefd, opener
            )
        self.need()
        raw = _Raw(self, name, file, mode.replace("b", "").replace("t", ""))
        if "b" in mode and buffering == 0:
            return raw
        kind = io.BufferedRandom if "+" in mode else (
            io.BufferedReader if "r" in mode else io.BufferedWriter)  # fmt: skip
        stream = kind(raw)
        if "b" in mode:
            return stream
        return io.TextIOWrapper(stream, encoding or "utf-8", errors, newline)

    def _os_open(self, path, flags, *args, **options):
        name = self.name(path)
        if name is not None:
            self.need()
        number = self._real["open"](path, flags, *args, **options)
        if name is not None:
            self.register(number, name)
            if flags & os.O_CREAT:
                self.note("create", name)
        return number

    def _os_close(self, number):
        self.forget(number)
        self._real["close"](number)

    def _os_fsync(self, number):
        name = self._open.get(number)
        if name is not None:
            folder = (self.folder / name).is_dir()
            self.note("sync folder" if folder else "sync", name)
        self._real["fsync"](number)

    def _os_replace(self, source, target):
        name, to = self.name(source), self.name(target)
        if name is not None and to is not None:
            self.note("rename", name, to=to)
        elif name is not None or to is not None:
            raise OSError(errno.EXDEV, "another medium")
        self._real["replace"](source, target)

    def _os_unlink(self, path, **options):
        name = self.name(path)
        if name is not None:
            self.need()
        self._real["unlink"](path, **options)
        if name is not None:
            self.note("unlink", name)

    def _os_listdir(self, path="."):
        return self._look("listdir", path)

    def _os_scandir(self, path="."):
        return self._look("scandir", path)

    def _look(self, call, path):
        if not isinstance(path, int) and self.name(path) is not None:
            self.need()
        return self._real[call](path)


class _Raw(io.FileIO):
    """A file on a medium, below all buffers."""

    def __init__(self, medium, name, file, mode):
        super().__init__(file, mode)
        self._medium, self._name = medium, name
        medium.register(self.fileno(), name)
        if mode[0] in "xw" and not isinstance(file, int):
            medium.note("create", name)

    def readinto(self, buffer):
        self._medium.need()
        return super().readinto(buffer)

    def write(self, content):
        content, at = bytes(content), self.tell()
        kept = self._medium.kept(content)
        self._medium.note("write", self._name, at=at, content=content)
        if kept:
            super().write(kept)
        self.seek(at + len(content))
        return len(content)

    def close(self):
        if not self.closed:
            self._medium.forget(self.fileno())
        super().close()


def replayed(tape, start=None, *, lie=None, lie_at=0):
    """Return the files that a tape leaves, by name, as a plain medium would hold them.

    ``start`` are the files before. With a lie, write number ``lie_at`` is kept as ``lie`` has it:
    what a cache hides until the medium is plugged in anew.
    """
    found = {name: bytearray(content) for name, content in (start or {}).items()}
    writes = 0
    for change in tape:
        if change.kind == "create":
            found[change.name] = bytearray()
        elif change.kind == "write":
            writes += 1
            kept = lie(change.content) if writes == lie_at else change.content
            if kept:
                file = found[change.name]
                file.extend(bytes(max(0, change.at - len(file))))
                file[change.at : change.at + len(kept)] = kept
        elif change.kind == "rename":
            found[change.to] = found.pop(change.name)
        elif change.kind == "unlink":
            found.pop(change.name)
    return {name: bytes(content) for name, content in found.items()}


def contents(folder):
    """Return the files in a folder by their name."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def lay(folder, wanted):
    """Make a folder hold exactly these files."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, content in wanted.items():
        (folder / name).write_bytes(content)
