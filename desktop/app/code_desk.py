"""Square codes in files from outside: asks the worker, and believes its answer no further."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from desktop.app.code_reading import MOST_CHARACTERS, MOST_CODES
from desktop.app.worker import run_job
from desktop.errors import Refused, Trouble
from desktop.keys.files import read_limited

LIMIT: Final = 64 * 1024 * 1024
"""Bytes of a picture or scan that is looked at."""
_SECONDS: Final = 60


def codes_of(untrusted_file: bytes) -> tuple[str, ...]:
    """Return the texts of all square codes in a picture or PDF, each once. Blocks.

    Raises ``Refused``: ``qr.no_picture``, ``qr.picture_too_large``; and ``worker.…``.
    """
    if len(untrusted_file) > LIMIT:
        raise Refused("qr.picture_too_large")
    answer = run_job("codes", untrusted_file, limit_s=_SECONDS)
    try:
        found = msgspec.json.decode(answer, type=tuple[str, ...])
    except (msgspec.MsgspecError, ValueError) as error:
        raise Trouble("worker.failed", job="codes") from error
    if len(found) > MOST_CODES or any(len(text) > MOST_CHARACTERS for text in found):
        raise Trouble("worker.failed", job="codes")
    return found


def codes_in(path: Path) -> tuple[str, ...]:
    """Return the texts of all square codes in a file; as :func:`codes_of`, and ``file.…``."""
    return codes_of(read_limited(path, LIMIT + 1))


def codes_beside(untrusted_file: bytes) -> tuple[str, ...]:
    """Return the texts of the codes in a file that may also be something else than a picture."""
    try:
        return codes_of(untrusted_file)
    except Refused:
        return ()
