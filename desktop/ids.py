"""Identifiers that can be made on a machine that is never online."""

from __future__ import annotations

import re
from typing import NewType
from uuid import uuid4

ObjectId = NewType("ObjectId", str)
"""32 lower-case hexadecimal digits; names one object of the journal for ever."""

DeviceId = NewType("DeviceId", str)
"""16 characters of base32, the hash of a device's signing key."""

_OBJECT_ID = re.compile(r"[0-9a-f]{32}")


def new_object_id() -> ObjectId:
    """Return a fresh random id.

    Random and not time-ordered, so that a short prefix is nearly always
    enough to name an object on the command line.
    """
    return ObjectId(uuid4().hex)


def is_object_id(text: str) -> bool:
    """Say whether ``text`` has the shape of an object id."""
    return _OBJECT_ID.fullmatch(text) is not None
