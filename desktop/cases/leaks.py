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
from typing import Final, NamedTuple

from desktop.cases.lookup import need
from desktop.cases.online import phone_spots
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
_PIECE: Final = re.compile(r"[^\W_]+")
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
    # One that no text holds says that the identity was read here, even where nothing of it tells.
    marks = dict.fromkeys(("read", *_marks_of(name, contact, common)))
    unit.evidence.keep_reporter_marks(reporter, [_digest(key, mark) for mark in marks])


class Spot(NamedTuple):
    """A stretch of a text that may tell somebody: what it is, its mark, from where to where."""

    kind: LeakKind
    mark: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds people in texts: reporters by their digests, others by what is known of them.

    ``spelt`` finds names and texts as they were written, whatever lies between their words.
    ``allowed`` are parts of names that tell nobody here because others bear them openly.
    """

    spelt: tuple[re.Pattern[str], ...]
    marks: frozenset[str]
    digests: frozenset[bytes]
    key: bytes
    allowed: frozenset[str]

    def stretches(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where somebody is named, as non-overlapping ranges in their order."""
        ranges = [one.span() for pattern in self.spelt for one in pattern.finditer(text)]
        ranges += [(one.start, one.end) for one in _spots(text, self.allowed) if self._knows(one)]
        found: list[tuple[int, int]] = []
        for start, end in sorted(ranges):
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(found[-1][1], end))
            else:
                found.append((start, end))
        return tuple(found)

    def _knows(self, spot: Spot) -> bool:
        if spot.mark in self.marks:
            return True
        return bool(self.digests) and _digest(self.key, spot.mark) in self.digests


def finder(unit: CaseUnit, case: ObjectId, people: Iterable[tuple[str, str]] = ()) -> Finder:
    """Return what finds the reporters of a case, and ``people`` by name and numbers.

    No identity is opened. Reporters who may be named are found too: a copy without names has
    none. Where this PC keeps no digests of a reporter, that one is not found; see
    :func:`unmarked_reporters`. Raises ``case.unknown`` (id).
    """
    need(unit, case, "case")
    common = frozenset(sound_of(row.code) for row in law_of(unit).rows(CommonNamePart))
    named = [(name, contact) for name, contact in people if name.strip() or contact.strip()]
    marks = frozenset(mark for one in named for mark in _marks_of(*one, common))
    reporters = [one.id for one in unit.objects.children(case, "reporter")]
    shown = frozenset() if named else _allowed(unit, case)
    digests = unit.evidence.reporter_marks(reporters)
    written = {text for one in named for text in one if len(_PIECE.findall(text)) > 0}
    spelt = tuple(_spelt(text) for text in sorted(written))
    return Finder(spelt, marks, digests, unit.local.secret(KEY) or b"", shown)


def _spelt(text: str) -> re.Pattern[str]:
    """Return what finds a text again, in capitals too, over lines and other punctuation."""
    words = r"[\W_]{1,4}".join(re.escape(word) for word in _PIECE.findall(text))
    return re.compile(rf"(?<![^\W_]){words}(?![^\W_])", re.IGNORECASE)


def unmarked_reporters(unit: CaseUnit, case: ObjectId) -> tuple[str, ...]:
    """Return the codes of reporters whose identity is sealed but cannot be found in texts here."""
    return tuple(
        one.text("code")
        for one in unit.objects.children(case, "reporter")
        if any(
            unit.objects.children(one.id, kind)
            for kind in ("reporter_identity", "reporter_envelope")
        )
        and not unit.evidence.reporter_marks([one.id])
    )


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
    yield from ((spot.kind, spot.mark) for spot in _spots(text, allowed))


def _spots(text: str, allowed: frozenset[str]) -> Iterator[Spot]:
    """Yield every stretch of a text that might tell somebody."""
    words = _heard(text)
    for at, (word, start, end) in enumerate(words):
        yield Spot(LeakKind.NAME, f"whole {word}", start, end)
        if word not in allowed:
            yield Spot(LeakKind.PART, f"part {word}", start, end)
        for other, _, last in words[at + 1 : at + 1 + _NEAR]:
            yield Spot(LeakKind.NAME, _pair(word, other), start, last)
        if at + _PHRASE <= len(words):
            phrase = words[at : at + _PHRASE]
            together = "phrase " + " ".join(sound for sound, _, _ in phrase)
            yield Spot(LeakKind.ADDRESS, together, start, phrase[-1][2])
    yield from _number_spots(text)


def _numbers_in(text: str) -> Iterator[tuple[LeakKind, str]]:
    yield from ((spot.kind, spot.mark) for spot in _number_spots(text))


def _number_spots(text: str) -> Iterator[Spot]:
    for phone, start, end in phone_spots(text):
        yield Spot(LeakKind.NUMBER, f"number {phone}", start, end)
    for found in _NUMBER.finditer(text):
        digits = "".join(c for c in found[0] if c.isdigit())
        if len(digits) >= _DIGITS:
            yield Spot(LeakKind.NUMBER, f"number {digits}", *found.span())
    for found in _MAIL.finditer(text):
        yield Spot(LeakKind.MAIL, f"mail {found[0].casefold()}", *found.span())


def _sounds(text: str) -> list[str]:
    return [sound for sound, _, _ in _heard(text)]


def _heard(text: str) -> list[tuple[str, int, int]]:
    """Return the words that may tell somebody: how each sounds, and where it stands."""
    words = ((found[0], *found.span()) for found in _WORD.finditer(text))
    heard = ((sound_of(word), start, end) for word, start, end in words
             if word.casefold() not in _TITLES)  # fmt: skip
    return [one for one in heard if one[0]]


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
