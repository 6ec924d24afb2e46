"""The law in force in this vault: the built-in tables, or a rule pack that replaced them.

Every action and query asks :func:`law_of`. Which pack holds follows from the packs that
lie in the journal alone: the newest edition, whenever and in whatever order they came.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from collections import OrderedDict
from typing import Final

from desktop.errors import KnownError, Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.journal.ports import JournalUnit
from desktop.law.model import Pack
from desktop.law.pack_file import LIMIT, MOST_ROWS, PackFile, read_pack
from desktop.law.packs import Law, law, read_law

Edition = tuple[str, int, str]
"""Day, number of the day, code: what orders editions."""

PACK: Final = "rule_pack"
PART: Final = "rule_pack_part"

_PART: Final = 48_000
"""Letters of one part; a value of the journal holds 64 KiB."""
_MOST_PARTS: Final = 1 + LIMIT * 2 // _PART
_KEPT: Final = 4

_read: Final[OrderedDict[str, Law | None]] = OrderedDict()
"""Packs read in this process by the hash of their file, so whatever vault they came from."""


def law_of(unit: JournalUnit) -> Law:
    """Return the law in force in this vault.

    A pack goes before the built-in tables even where a later version of the program brings
    newer ones: whoever signs packs answers for the law, not whoever updates a PC.
    """
    found = (_tables(unit, pack) for pack in editions(unit))
    return next((tables for tables in found if tables is not None), None) or law()


def pack_in_force(unit: JournalUnit) -> Obj | None:
    """Return the pack that holds here, or ``None`` while the built-in tables do."""
    return next((pack for pack in editions(unit) if _tables(unit, pack) is not None), None)


def former_law(unit: JournalUnit) -> Law:
    """Return the tables that held before the pack in force, the built-in ones without a pack."""
    readable = [tables for pack in editions(unit) if (tables := _tables(unit, pack)) is not None]
    return readable[1] if len(readable) > 1 else law()


def unreadable(unit: JournalUnit) -> tuple[str, ...]:
    """Return the codes of packs above the one in force that this version cannot read."""
    above = []
    for pack in editions(unit):
        if _tables(unit, pack) is not None:
            break
        above.append(pack.text("code"))
    return tuple(above)


def editions(unit: JournalUnit) -> list[Obj]:
    """Return the packs that lie in this vault, the newest edition first."""
    return sorted(unit.objects.all(PACK), key=_order, reverse=True)


def edition_of(tables: Law) -> Edition:
    """Return what orders tables among others."""
    return tables.pack.issued_on.isoformat(), tables.pack.number, tables.pack.code


def _order(pack: Obj) -> tuple[Edition, str]:
    return _edition(pack), pack.text("sha256")


def _edition(pack: Obj) -> Edition:
    return pack.text("issued_on"), int(pack.get("number", 0)), pack.text("code")


def tables_in(pack: PackFile) -> Law:
    """Return the tables of a pack; what it does not name stays as it is built in.

    Raises ``Refused``: ``law.bad_pack``, ``rules.no_edition``, ``rules.too_many_rows`` (limit).
    """
    tables = read_law(pack.files, law())
    if len(tables.rows(Pack)) > 1:
        raise Refused("rules.no_edition")
    if sum(map(len, tables.tables.values())) > MOST_ROWS:
        raise Refused("rules.too_many_rows", limit=MOST_ROWS)
    return tables


def store_pack(unit: JournalUnit, pack: PackFile, tables: Law, scope: str) -> ObjectId:
    """Write a checked pack into the journal."""
    edition = tables.pack
    oid = unit.journal.create(
        PACK,
        {
            "code": edition.code,
            "title": edition.title,
            "issued_on": edition.issued_on.isoformat(),
            "number": edition.number,
            "sha256": pack.sha256,
            "size": len(pack.data),
            "signer": base64.b64encode(pack.signer).decode("ascii"),
        },
        scope=scope,
    )
    text = base64.b64encode(zlib.compress(pack.data, 9)).decode("ascii")
    for at in range(0, len(text), _PART):
        part = {"at": at // _PART, "data": text[at : at + _PART]}
        unit.journal.create(PART, part, parent=oid)
    return oid


def file_of(unit: JournalUnit, pack: Obj) -> bytes:
    """Return the file of a pack in the vault, byte for byte.

    Raises ``Refused("rules.malformed")`` when it does not lie here whole.
    """
    parts = sorted(unit.objects.children(pack.id, PART), key=lambda part: part.get("at", 0))
    try:
        if len(parts) > _MOST_PARTS:
            raise Refused("rules.malformed")
        packed = base64.b64decode("".join(part.text("data") for part in parts), validate=True)
        data = zlib.decompressobj().decompress(packed, LIMIT)
    except (binascii.Error, zlib.error, ValueError) as error:
        raise Refused("rules.malformed") from error
    if hashlib.sha256(data).hexdigest() != pack.text("sha256"):
        raise Refused("rules.malformed")
    return data


def _tables(unit: JournalUnit, pack: Obj) -> Law | None:
    """Return the tables of a pack in the vault; ``None`` if they cannot be understood."""
    key = pack.text("sha256")
    if key in _read:
        tables = _read[key]
    else:
        try:
            file = read_pack(file_of(unit, pack))
        except KnownError:
            return None
        tables = _read[key] = _understood(file)
        while len(_read) > _KEPT:
            _read.popitem(last=False)
    return tables if tables and edition_of(tables) == _edition(pack) else None


def _understood(pack: PackFile) -> Law | None:
    try:
        return tables_in(pack)
    except KnownError:
        return None
