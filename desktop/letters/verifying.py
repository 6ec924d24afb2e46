"""Is this paper, file or code one of ours?

A file is recognised by its bytes: the stored paper, a signed copy, or the stored paper with
something added after it, which is how an electronic signature goes into a PDF. A code typed
from paper is recognised by the hash of the letter's frozen data.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from desktop.cases.standing import marks_of
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.letters.archive_code import read_code
from desktop.letters.esignatures import SignatureCheck, check_signatures
from desktop.letters.marks import SIGNED, VOID
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
    same_number = None
    for letter in unit.objects.all("letter"):
        if letter.text("digest") == code.digest:
            return _told(unit, Match.CODE, letter, "", ())
        if letter.text("number") == code.number:
            same_number = letter
    if same_number is not None and code.number != "-":
        return _told(unit, Match.OTHER_CONTENT, same_number, "", ())
    return Verified(Match.UNKNOWN)


def _match(unit: LetterUnit, file: bytes, sha256: str) -> tuple[Match, Obj | None]:
    letters = unit.objects.all("letter")
    for letter in letters:
        if letter.text("sha256") == sha256:
            return Match.STORED, letter
        for mark in unit.objects.children(letter.id, "letter_mark"):
            if mark.text("kind") == SIGNED and mark.text("sha256") == sha256:
                return Match.SIGNED, letter
    return _extended(letters, file)


def _extended(letters: list[Obj], file: bytes) -> tuple[Match, Obj | None]:
    """Look for a letter that the file begins with; the file is hashed once, size by size."""
    shorter = [letter for letter in letters if 0 < int(letter.get("size", 0)) < len(file)]
    digest, done = hashlib.sha256(), 0
    for letter in sorted(shorter, key=lambda letter: int(letter.get("size", 0))):
        size = int(letter.get("size", 0))
        digest.update(file[done:size])
        done = size
        if digest.copy().hexdigest() == letter.text("sha256"):
            return Match.EXTENDED, letter
    return Match.UNKNOWN, None


def _told(
    unit: LetterUnit,
    match: Match,
    letter: Obj | None,
    sha256: str,
    signatures: tuple[SignatureCheck, ...],
) -> Verified:
    if letter is None:
        return Verified(match, sha256=sha256, signatures=signatures)
    return Verified(
        match,
        letter.id,
        letter.text("number"),
        letter.text("dated"),
        letter.text("subject"),
        VOID in marks_of(unit, letter.id),
        sha256,
        signatures,
    )
