"""What the parts of a bundle, an entry and a handed-over case are called when one is wrong.

A refusal names the part by a code or by its name in the file, for ``--json`` and for whoever
looks into the file; a sentence says it in words (``{why:part}``).
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

PARTS: dict[str, str] = {
    "manifest.json": mark("parts", "its list of contents"),
    "manifest.json.sig": mark("parts", "the signature under its list of contents"),
    "ops.age": mark("parts", "the entries"),
    # What a bundle is built of.
    "padding": mark("parts", "what fills the gaps"),
    "header": mark("parts", "the heading of a part"),
    "cut": mark("parts", "it ends too early"),
    "end": mark("parts", "its end"),
    "after_end": mark("parts", "something stands behind its end"),
    "manifest": mark("parts", "its list of contents"),
    "members": mark("parts", "its parts and its list of contents differ"),
    "replaces": mark("parts", "the bundle that it replaces"),
    "blobs": mark("parts", "the files that come along"),
    "file": mark("parts", "the whole file"),
    # What stands in it.
    "compression": mark("parts", "the packing of the entries"),
    "inner": mark("parts", "the first line of the entries"),
    "trailer": mark("parts", "the last line of the entries"),
    "after_trailer": mark("parts", "something stands behind the last line of the entries"),
    "line_end": mark("parts", "the end of the entries"),
    "line": mark("parts", "one entry"),
    "bytes": mark("parts", "the entries unpacked"),
    "ops": mark("parts", "the entries"),
    "feeds": mark("parts", "the order of the entries"),
    "trust": mark("parts", "headquarters' trust list"),
    # What an entry is written in.
    "size": mark("parts", "it is too large"),
    "grammar": mark("parts", "it is no text that can be read"),
    "value": mark("parts", "a value in it"),
    "not canonical": mark("parts", "it is not written as Netra writes it"),
    # What a case brings along to another office.
    "digest": mark("parts", "its checksum"),
    "signature": mark("parts", "its signature"),
    "certificate": mark("parts", "its sender's certificate"),
    "scope": mark("parts", "it belongs to another office"),
    "parts": mark("parts", "a piece of it is missing"),
    "packing": mark("parts", "its packing"),
}
_FILE = re.compile(r"([0-9]{4})\.blob\.age")
_NUMBERED = mark("parts", "file {number}")


def part(name: str) -> str:
    """Return what a part is called; its own name if it has no other."""
    if found := _FILE.fullmatch(name):
        return _say(_NUMBERED).format(number=int(found[1]))
    return _say(PARTS[name]) if name in PARTS else name


def _say(source: str) -> str:
    return QCoreApplication.translate("parts", source)
