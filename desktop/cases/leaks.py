"""Does a text name the reporter? Found without opening anybody's identity.

When an identity is sealed, digests of its name, address and numbers are kept on this PC,
under a key that lies in the vault. A scan makes the same digests of a text and compares; no
name is decrypted, none can be read out of a digest. Whoever can open the vault can still ask
about one name after the other, as can anybody who may type into a form: that is what a scan
is. The digests never leave this PC. A PC that received an identity by a bundle has none until
a keeper opens it there once.

Names are compared as they sound: ``Achmad`` and ``Ahmat``, ``Djoko`` and ``Joko`` are one.
"""

from __future__ import annotations

import hmac
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.online import phones_in
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.law.evidence import CommonNamePart

KEY: Final = "reporter_marks"
"""Secret of the vault under which digests are made."""
OPEN: Final = "terbuka"
"""The mode of a reporter who may be named."""
SHORTEST: Final = 4
"""Letters from which one part of a name alone can tell somebody."""
_FULL: Final = 3
"""Letters that one of two parts of a name needs beside an initial to tell somebody.

Two initials stand by chance in nearly every letter: "a.n.", "u.b.".
"""
_NEAR: Final = 2
"""Words that two parts of a name may stand apart."""
_PHRASE: Final = 3
"""Words of an address in a row that count as the address."""
_DIGITS: Final = 7
"""Digits from which a number is somebody's."""

_TITLES: Final = frozenset({
    "drs", "dra", "dr", "ir", "hj", "haji", "hajjah", "prof", "bapak", "ibu", "bpk", "sdr",
    "sdri", "saudara", "saudari", "pak", "bu", "alamat", "telepon", "telp", "hp", "wa", "nomor",
    "surel", "email", "no", "jl", "jalan", "desa", "kelurahan", "kecamatan", "kabupaten", "kota",
    "provinsi", "rt", "rw", "pelapor", "terlapor", "saksi", "warga", "masyarakat", "petugas",
    "pegawai", "asn", "pns", "anonim", "rahasia", "contoh", "latihan",
})  # fmt: skip
"""Words that stand with names and addresses and tell nobody."""

_SOUNDS: Final = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "ny"), ("sj|sy|sh", "s"), ("kh|ch", "h"),
        ("ph|v", "f"), ("th", "t"), ("dh|d$", "t"), ("bh|b$", "p"), ("q", "k"), ("x", "ks"),
        ("z", "s"), ("y|ie", "i"), ("^moh", "muh"), (r"(.)\1+", r"\1"), ("h$", ""),
    )
)  # fmt: skip
_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019`\u02bc][^\W\d_]+)*")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER: Final = re.compile(r"[0-9](?:[\s./()-]{0,2}[0-9]){6,24}")


class LeakKind(StrEnum):
    """What of the reporter a text holds."""

    NAME = "name"
    PART = "name_part"
    NUMBER = "number"
    MAIL = "mail"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Leak:
    """A field that holds something of a reporter; ``sure`` unless it is one part of a name."""

    field: str
    kind: LeakKind
    sure: bool


def keep_reporter_marks(unit: CaseUnit, reporter: ObjectId, name: str, contact: str) -> None:
    """Keep the digests of an identity at the moment it is sealed or opened."""
    key = unit.local.secret(KEY)
    if key is None:
        key = os.urandom(32)
        unit.local.keep_secret(KEY, key)
    common = frozenset(sound_of(row.code) for row in law_of(unit).rows(CommonNamePart))
    marks = dict.fromkeys(_marks_of(name, contact, common))
    unit.evidence.keep_reporter_marks(reporter, [_digest(key, mark) for mark in marks])


def leaks_in(unit: CaseUnit, case: ObjectId, texts: Mapping[str, str]) -> tuple[Leak, ...]:
    """Return which of the texts, by field, hold something of the reporters of a case.

    One part of a name does not count where a respondent of the case bears it too. Raises
    ``case.unknown`` (id).
    """
    need(unit, case, "case")
    known = _known(unit, case)
    key = unit.local.secret(KEY)
    if not known or key is None:
        return ()
    allowed = _allowed(unit, case)
    found: list[Leak] = []
    for field, text in texts.items():
        kinds = dict.fromkeys(
            kind for kind, mark in _marks_in(text, allowed) if _digest(key, mark) in known
        )
        found += [Leak(field, kind, kind is not LeakKind.PART) for kind in sorted(kinds)]
    return tuple(found)


def leaks_in_case(unit: CaseUnit, case: ObjectId) -> tuple[Leak, ...]:
    """Return which texts of a case that travel to headquarters hold something of its reporters.

    Fields are named ``<type>.<id>.<field>``. Raises ``case.unknown`` (id).
    """
    top = need(unit, case, "case")
    return leaks_in(unit, case, dict(_texts_of(unit, top))) if _known(unit, case) else ()


@dataclass(frozen=True, slots=True)
class LeakingCase:
    """A case in which something of its reporter stands in a text that travels."""

    case: ObjectId
    register_number: str
    leaks: tuple[Leak, ...]


def leaking_cases(unit: CaseUnit, limit: int = 500) -> tuple[LeakingCase, ...]:
    """Return the cases whose texts hold something of their reporters, the latest first.

    Looks at the cases changed last, so that it stays quick; to be asked before a bundle for
    headquarters is written.
    """
    found = []
    for case in unit.evidence.cases_with_marks(limit):
        above = unit.objects.get(case)
        leaks = leaks_in_case(unit, case)
        if above is not None and leaks:
            found.append(LeakingCase(case, above.text("register_number"), leaks))
    return tuple(found)


def sound_of(word: str) -> str:
    """Return how a word sounds, so that its spellings meet."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(c for c in plain if c.isalpha())
    for written, sound in _SOUNDS:
        letters = written.sub(sound, letters)
    return letters


# --- marks ------------------------------------------------------------------------------


def _marks_of(name: str, contact: str, common: frozenset[str]) -> Iterator[str]:
    """Yield what may be recognised of an identity."""
    parts = [sound for sound in _sounds(name) if sound]
    if len(parts) == 1 and len(parts[0]) > 1:
        yield f"whole {parts[0]}"
    elif parts:
        together = [*zip(parts, parts[1:], strict=False), (parts[0], parts[-1])]
        for one, other in dict.fromkeys(together):
            if max(len(one), len(other)) >= _FULL or min(len(one), len(other)) > 1:
                yield _pair(one, other)
        spelt = {sound_of(word): len(word) for word in _WORD.findall(name)}
        for part in parts:
            if spelt.get(part, 0) >= SHORTEST and part not in common:
                yield f"part {part}"
    for text in (name, contact):
        yield from (mark for _, mark in _numbers_in(text))
    words = _sounds(contact)
    for at in range(len(words) - _PHRASE + 1):
        yield "phrase " + " ".join(words[at : at + _PHRASE])


def _marks_in(text: str, allowed: frozenset[str]) -> Iterator[tuple[LeakKind, str]]:
    """Yield what a text might hold of somebody, to be compared."""
    words = _sounds(text)
    for at, word in enumerate(words):
        yield LeakKind.NAME, f"whole {word}"
        if word not in allowed:
            yield LeakKind.PART, f"part {word}"
        for other in words[at + 1 : at + 1 + _NEAR]:
            yield LeakKind.NAME, _pair(word, other)
        if at + _PHRASE <= len(words):
            yield LeakKind.ADDRESS, "phrase " + " ".join(words[at : at + _PHRASE])
    yield from _numbers_in(text)


def _numbers_in(text: str) -> Iterator[tuple[LeakKind, str]]:
    for phone in phones_in(text):
        yield LeakKind.NUMBER, f"number {phone}"
    for found in _NUMBER.findall(text):
        digits = "".join(c for c in found if c.isdigit())
        if len(digits) >= _DIGITS:
            yield LeakKind.NUMBER, f"number {digits}"
    for found in _MAIL.findall(text):
        yield LeakKind.MAIL, f"mail {found.casefold()}"


def _sounds(text: str) -> list[str]:
    words = (sound_of(word) for word in _WORD.findall(text) if word.casefold() not in _TITLES)
    return [word for word in words if word]


def _pair(one: str, other: str) -> str:
    return "pair " + " ".join(sorted((one, other)))


def _digest(key: bytes, mark: str) -> bytes:
    return hmac.digest(key, mark.encode(), "sha256")[:16]


# --- texts ------------------------------------------------------------------------------


def _known(unit: CaseUnit, case: ObjectId) -> frozenset[bytes]:
    reporters = unit.objects.children(case, "reporter")
    hidden = [one.id for one in reporters if one.text("mode") != OPEN]
    return unit.evidence.reporter_marks(hidden)


def _allowed(unit: CaseUnit, case: ObjectId) -> frozenset[str]:
    people = unit.objects.children(case, "respondent")
    return frozenset(sound for person in people for sound in _sounds(person.text("name")))


_TRAVELS: Final = ("report", "respondent", "evidence", "document")
_BELOW: Final = {"evidence": ("custody",), "respondent": ("step",)}


def _texts_of(unit: CaseUnit, top: Obj) -> Iterator[tuple[str, str]]:
    yield from _own_texts(top)
    for otype in _TRAVELS:
        for child in unit.objects.children(top.id, otype):
            yield from _own_texts(child)
            for below in _BELOW.get(otype, ()):
                for one in unit.objects.children(child.id, below):
                    yield from _own_texts(one)


def _own_texts(thing: Obj) -> Iterable[tuple[str, str]]:
    for name, value in thing.fields.items():
        if isinstance(value, str) and value and name != "sha256":
            yield f"{thing.type}.{thing.id}.{name}", value
