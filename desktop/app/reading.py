"""Reading the text of files in the vault, one after the other, in the worker process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Final

import msgspec

from db.blobs import BlobBox, BlobRef
from desktop.app.worker import run_job
from desktop.cases.finding import FileToRead
from desktop.errors import KnownError, Refused

LIMIT: Final = 32 * 1024 * 1024
"""Bytes of a file that is read for searching; larger ones are films and archives."""
_SECONDS: Final = 20

ReadText = Callable[[FileToRead], tuple[str, Sequence[str]]]
"""Returns how the reading of a file went, and the text of its pages."""


class _Answer(msgspec.Struct):
    paged: bool
    pages: list[str]


def reader_of(box: BlobBox) -> ReadText:
    """Return what reads files of this vault; it blocks, and touches no database.

    How it went is ``paged`` or ``flow`` (text without pages), ``empty`` (pictures, say),
    ``unknown_kind``, ``too_large``, ``damaged`` or ``stopped`` (too slow, or too much memory).
    """

    def read(file: FileToRead) -> tuple[str, Sequence[str]]:
        if file.size > LIMIT:
            return "too_large", ()
        try:
            content = box.read(BlobRef(file.sha256, file.size), LIMIT)
        except KnownError:
            # What is missing or broken, the check of the files tells.
            return "damaged", ()
        return text_of(content, file.name)

    return read


def text_of(content: bytes, name: str) -> tuple[str, Sequence[str]]:
    """Return how the reading of bytes that came under a name went, and the text of the pages."""
    ending = PurePath(name).suffix.lstrip(".").encode("ascii", "ignore")[:16]
    try:
        untrusted = run_job("extract", ending + b"\0" + content, limit_s=_SECONDS)
        answer = msgspec.json.decode(untrusted, type=_Answer)
    except Refused as refusal:
        return refusal.code.rpartition(".")[2], ()
    except (KnownError, msgspec.MsgspecError):
        return "stopped", ()
    if not any(page.strip() for page in answer.pages):
        return "empty", ()
    return "paged" if answer.paged else "flow", answer.pages
