"""Names of files that came from outside: they read as they are and deceive nobody."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath
from typing import Final

LONGEST: Final = 120
"""Characters of a file's name that are kept; its ending stays."""

SHORTEST: Final = 24
"""Characters that a name is always given, however little room there is for it."""

_NEVER: Final = re.compile(r'[<>:"/\\|?*]')
_DEVICES: Final = re.compile(
    r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(?:\..*)?"
)
"""Names that Windows keeps for itself, with any ending and with blanks before it."""
_ENDING: Final = 12
_MOST_BYTES: Final = 240
"""Of a name that is written: most systems of files count 255 bytes, some of them signs."""


def kept_name(untrusted: str) -> str:
    """Return a file's name without what is not seen: controls, signs that turn the writing around.

    Bytes that were no text become ``_``; a name that would be empty is ``berkas``.
    """
    plain = unicodedata.normalize("NFC", untrusted.encode("utf-8", "replace").decode("utf-8"))
    seen = "".join(c for c in plain if unicodedata.category(c) not in ("Cc", "Cf"))
    name = " ".join(seen.replace("?", "_").split()) or "berkas"
    if len(name) <= LONGEST:
        return name
    ending = PurePath(name).suffix[:_ENDING]
    return name[: LONGEST - len(ending)] + ending


def outgoing_name(kept: str, longest: int = LONGEST) -> str:
    """Return a name of at most ``longest`` characters under which a copy may be written anywhere.

    ``foto.jpg.exe`` becomes ``foto_jpg.exe``, so that what a file is stands at its end and
    nowhere else; signs and names that Windows does not take are replaced. A name that has
    to be shorter keeps its ending; below :data:`SHORTEST` none is made shorter.
    """
    name = _shortened(_NEVER.sub("_", kept_name(kept)), max(longest, SHORTEST)).strip(". ")
    stem, dot, ending = name.rpartition(".")
    if dot and stem:
        name = f"{stem.replace('.', '_')}.{ending}"
    return f"_{name}" if _DEVICES.fullmatch(name) else name or "berkas"


def _shortened(name: str, longest: int) -> str:
    if len(name) <= longest and len(name.encode("utf-8")) <= _MOST_BYTES:
        return name
    ending = PurePath(name).suffix[:_ENDING]
    room = _MOST_BYTES - len(ending.encode("utf-8"))
    stem = name[: max(longest - len(ending), 1)]
    return stem.encode("utf-8")[:room].decode("utf-8", "ignore").rstrip() + ending
