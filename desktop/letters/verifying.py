"""Is this paper, file, code or number one of ours?

A file is recognised by its bytes: the stored paper, a signed copy, or the stored paper with
something added after it, which is how an electronic signature goes into a PDF. A code scanned
or typed from paper is recognised by the hash of the letter's frozen data. What the paper itself
says, only an eye can compare: a code can be copied onto another paper, a number written on one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.cases.lookup import need
from desktop.cases.standing import marks_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.letters.archive_code import read_code
from desktop.letters.esignatures import SignatureCheck, check_signatures
from desktop.letters.marks import VOID, outside_number
from desktop.letters.numbering import plain_number
from desktop.letters.ports import LetterUnit


class Match(StrEnum):
    """How a thing shown relates to what lies in this vault."""

    STORED = "tersimpan"
    """The very bytes that were issued."""
    SIGNED = "salinan_bertanda_tangan"
    """The very bytes of the signed copy."""
    EXTENDED = "tersimpan_dengan_tambahan"
    """What was issued, with something added behind it, such as a signature."""
    CODE = "kode"
    """The code of a letter that lies here unchanged."""
    NUMBER = "nomor"
    """A letter with this number lies here; nothing is said of its content."""
    OTHER_CONTENT = "isi_lain"
    """The number is one of ours, but the content is another one."""
    UNKNOWN = "tidak_dikenal"


@dataclass(frozen=True, slots=True)
class Verified:
    """What is known of a file or code; ``letter`` is ``None`` for one that is not known."""

    match: Match
    letter: ObjectId | None = None
    number: str = ""
    dated: str = ""
    subject: str = ""
    void: bool = False
    sha256: str = ""
    signatures: tuple[SignatureCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """A photo, scan or file: what its bytes say, and what the codes on its pages say.

    ``others`` counts codes that are not those of a Netra letter.
    """

    file: Verified
    codes: tuple[Verified, ...] = ()
    others: int = 0

    @property
    def best(self) -> Verified:
        """One word for all: that of the bytes, else the worst of what the codes say."""
        if self.file.match is not Match.UNKNOWN or not self.codes:
            return self.file
        first = next((one for one in self.codes if one.match is not Match.CODE), self.codes[0])
        return replace(first, sha256=self.file.sha256, signatures=self.file.signatures)


def verify_paper(
    unit: LetterUnit,
    untrusted_file: bytes,
    untrusted_codes: Sequence[str],
    roots: tuple[bytes, ...] = (),
) -> PaperCheck:
    """Return what is known of a file and of the codes that were read from its pages.

    Raises as :func:`verify_file`.
    """
    found: dict[Verified, None] = {}
    others = 0
    for text in untrusted_codes:
        try:
            found.setdefault(verify_code(unit, text))
        except Refused:
            others += 1
    return PaperCheck(verify_file(unit, untrusted_file, roots), tuple(found), others)


def verify_number(unit: LetterUnit, untrusted_text: str) -> tuple[Verified, ...]:
    """Return every letter of this vault with a number; blanks and capitals do not count.

    One that nothing is known of when there is none.
    """
    found = unit.letters.numbered(plain_number(untrusted_text))
    told = tuple(_told(unit, Match.NUMBER, unit.objects.get(letter), "", ()) for letter in found)
    return told or (Verified(Match.UNKNOWN),)


def verify_file(unit: LetterUnit, untrusted_file: bytes, roots: tuple[bytes, ...] = ()) -> Verified:
    """Return whether a file is a letter of this vault, and what its signatures are worth.

    Raises ``Refused("esign.too_large")``; a file that is no PDF has no signatures.
    """
    sha256 = hashlib.sha256(untrusted_file).hexdigest()
    is_pdf = untrusted_file.startswith(b"%PDF-")
    signatures = check_signatures(untrusted_file, roots) if is_pdf else ()
    match, letter = _match(unit, untrusted_file, sha256)
    return _told(unit, match, letter, sha256, signatures)


def verify_code(unit: LetterUnit, untrusted_text: str) -> Verified:
    """Return whether the code of a paper belongs to a letter of this vault.

    Raises ``Refused("letter.archive_code_malformed")``.
    """
    code = read_code(untrusted_text)
    letter = unit.letters.coded(code.digest)
    if letter is not None:
        return _told(unit, Match.CODE, unit.objects.get(letter), "", ())
    found = map(unit.objects.get, unit.letters.numbered(plain_number(code.number)))
    ours = [one for one in found if one is not None and one.text("number") == code.number]
    return _told(unit, Match.OTHER_CONTENT, ours[-1], "", ()) if ours else Verified(Match.UNKNOWN)


def _match(unit: LetterUnit, file: bytes, sha256: str) -> tuple[Match, Obj | None]:
    kept = unit.letters.filed(sha256)
    if kept is not None:
        letter, record = kept
        return Match.STORED if record else Match.SIGNED, unit.objects.get(letter)
    return _extended(unit, file)


def _extended(unit: LetterUnit, file: bytes) -> tuple[Match, Obj | None]:
    """Look for a letter that the file begins with; the file is hashed once, size by size."""
    digest, done, so_far = hashlib.sha256(), 0, ""
    for size, sha256 in unit.letters.shorter(len(file)):
        if size > done:
            digest.update(memoryview(file)[done:size])
            done, so_far = size, digest.copy().hexdigest()
        if so_far == sha256 and (kept := unit.letters.filed(sha256)) is not None:
            return Match.EXTENDED, unit.objects.get(kept[0])
    return Match.UNKNOWN, None


def _is_open(unit: LetterUnit, letter: Obj) -> bool:
    """Say whether the officer at the desk may see the case of a letter."""
    try:
        need(unit, letter.id, "letter")
    except Refused:
        return False
    return True


def _told(
    unit: LetterUnit,
    match: Match,
    letter: Obj | None,
    sha256: str,
    signatures: tuple[SignatureCheck, ...],
) -> Verified:
    if letter is None:
        return Verified(match, sha256=sha256, signatures=signatures)
    number, dated = outside_number(unit, letter)
    return Verified(
        match,
        letter.id,
        number or letter.text("number"),
        dated.isoformat() if dated else letter.text("dated"),
        letter.text("subject") if _is_open(unit, letter) else "",
        VOID in marks_of(unit, letter.id),
        sha256,
        signatures,
    )
