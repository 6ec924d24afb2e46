"""Missing fields, remarks and statuses of letters in words.

Field names are those of :class:`~desktop.letters.model.MissingField`, their indices left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.letters.facts import RecommendationFacts, Security, Urgency
from desktop.letters.model import GlyphProblem, LintFinding, MissingField
from desktop.letters.ports import RegisterLine
from ui.i18n import mark
from ui.messages import known_codes, message
from ui.messages.words import code

_CONTEXT = "letters"

_FIELDS: dict[str, str] = {
    "letterhead.government": mark("letters", "Name of the government in the letterhead"),
    "letterhead.office": mark("letters", "Name of the office in the letterhead"),
    "letterhead.address": mark("letters", "Address in the letterhead"),
    "place": mark("letters", "Place the letter is dated in"),
    "signer.post": mark("letters", "Who signs"),
    "signer.name": mark("letters", "Name of who signs"),
    "signer.rank": mark("letters", "Rank of who signs"),
    "signer.nip": mark("letters", "NIP of who signs"),
    "addressee.post": mark("letters", "To whom the letter goes (the PPK)"),
    "addressee.pronoun": mark("letters", "How the addressee is addressed (Bapak, Ibu)"),
    "addressee.address": mark("letters", "How running text calls the addressee (Bapak Bupati)"),
    "addressee.place": mark("letters", "Place of the addressee"),
    "reports": mark("letters", "The report the case rests on"),
    "reports[].sender": mark("letters", "Sender of the report"),
    "reports[].date": mark("letters", "Date of the report"),
    "reports[].subject": mark("letters", "Subject of the report"),
    "respondents": mark("letters", "Whom the letter is about"),
    "respondents[].name": mark("letters", "Name"),
    "respondents[].nip": mark("letters", "NIP"),
    "respondents[].grade": mark("letters", "Rank and grade"),
    "respondents[].position": mark("letters", "Position"),
    "respondents[].unit": mark("letters", "Work unit"),
    "respondents[].institution": mark("letters", "Institution"),
    "respondents[].act": mark("letters", "What was done"),
    "respondents[].act_date": mark("letters", "Date of the act"),
    "respondents[].act_place": mark("letters", "Place of the act"),
    "respondents[].articles": mark("letters", "Form of violation, from which the articles follow"),
    "respondents[].sanction": mark("letters", "Proposed sanction"),
    "records": mark("letters", "Examination record (BAP) or note of absence"),
    "records[].title": mark("letters", "Title of the examination record"),
    "records[].number": mark("letters", "Number of the examination record"),
    "records[].date": mark("letters", "Date of the examination record"),
    "findings": mark("letters", "Facts found by the examination"),
    "findings[].text": mark("letters", "Text of a fact found"),
    "conclusion": mark("letters", "Conclusion"),
    "deadline": mark("letters", "Until when the PPK is to act"),
    "report_to": mark("letters", "Who receives the decision"),
    "draft_number": mark("letters", "Number of the letter"),
    "kantor.daerah": mark("letters", "Name of the government in the letterhead"),
    "kantor.tempat": mark("letters", "Place the letter is dated in"),
    "kepala.jabatan": mark("letters", "The regional head (PPK)"),
    "kepala.jabatan_kapital": mark("letters", "The regional head (PPK)"),
    "kepala.nama": mark("letters", "The regional head (PPK)"),
    "kepala.sebutan": mark("letters", "How running text calls the addressee (Bapak Bupati)"),
    "penanda.jabatan": mark("letters", "Who signs"),
    "penanda.nama": mark("letters", "Who signs"),
    "penanda.nip": mark("letters", "NIP of who signs"),
    "tujuan.sebutan": mark("letters", "How running text calls the addressee (Bapak Bupati)"),
    "tujuan": mark("letters", "To whom the letter goes"),
    "terlapor.nama": mark("letters", "Name"),
    "terlapor.nip": mark("letters", "NIP"),
    "terlapor.jabatan": mark("letters", "Position"),
    "terlapor.unit": mark("letters", "Work unit"),
    "terlapor.instansi": mark("letters", "Institution"),
    "terlapor.pasal": mark("letters", "Form of violation, from which the articles follow"),
    "terlapor.perbuatan": mark("letters", "What was done"),
    "terlapor.tanggal_perbuatan": mark("letters", "Date of the act"),
    "terlapor.tempat_perbuatan": mark("letters", "Place of the act"),
    "terlapor.sanksi": mark("letters", "Proposed sanction"),
    "terlapor.atasan.nama": mark("letters", "The respondent's superior"),
    "laporan.pengirim": mark("letters", "Sender of the report"),
    "laporan.nomor": mark("letters", "Number of the report"),
    "laporan.tanggal": mark("letters", "Date of the report"),
    "perkara.perihal": mark("letters", "Subject of the case"),
    "perkara.tempat": mark("letters", "Place of the act"),
    "rekomendasi_pusat.nomor": mark("letters", "Headquarters' recommendation"),
}

_PLACES: dict[str, str] = {
    "office": mark("letters", "Settings, Office"),
    "official": mark("letters", "Settings, Officials"),
    "respondent": mark("letters", "the respondent"),
    "allegation": mark("letters", "the respondent's allegation"),
    "examination": mark("letters", "the examination"),
    "case": mark("letters", "the case"),
    "letter": mark("letters", "this page"),
}

_STATUSES: dict[str, tuple[str, str]] = {
    "issued": (mark("letters", "Issued"), ""),
    "printed": (mark("letters", "Issued"), ""),
    "signed": (mark("letters", "Signed copy attached"), "good"),
    "void": (mark("letters", "Void"), "danger"),
    "unnumbered": (mark("letters", "Waiting for its number"), "warning"),
    "reserved": (mark("letters", "Reserved"), "warning"),
    "released": (mark("letters", "Released"), ""),
}

_SECURITY: dict[Security, str] = {
    Security.SECRET: "Sangat Rahasia",
    Security.RESTRICTED: "Rahasia",
    Security.LIMITED: "Terbatas",
    Security.ORDINARY: "Biasa",
}
_URGENCY: dict[Urgency, str] = {
    Urgency.ORDINARY: "Biasa",
    Urgency.URGENT: "Segera",
    Urgency.VERY_URGENT: "Sangat Segera",
}
_LONGEST_QUOTE = 80


@dataclass(frozen=True, slots=True)
class Lead:
    """A missing thing as a line to press: what, of whom, where it is filled in."""

    words: str
    about: str
    place: str
    missing: MissingField


def leads(missing: tuple[MissingField, ...]) -> tuple[Lead, ...]:
    """Return what is missing as lines; who has no official lacks only that, not each field."""
    paths = {one.field for one in missing}
    return tuple(_lead(one) for one in missing if not _goes_without_saying(one.field, paths))


def _lead(one: MissingField) -> Lead:
    place = _words(_PLACES.get(one.where, ""))
    if one.where == "letter" and one.about and one.field not in _FIELDS:
        # A form's own field brings its label along.
        return Lead(one.about, "", place, one)
    return Lead(field_words(one.field), one.about, place, one)


def _goes_without_saying(path: str, paths: set[str]) -> bool:
    official, dot, field = path.partition(".")
    return bool(dot) and field != "post" and f"{official}.post" in paths


def field_words(path: str) -> str:
    """Return what a field is called; an unknown path is shown as it is."""
    return _words(_FIELDS.get(re.sub(r"\[[0-9]+\]", "[]", path), path))


def index_in(path: str) -> int:
    """Return the first index in a path, 0 when there is none."""
    found = re.search(r"\[([0-9]+)\]", path)
    return int(found[1]) if found else 0


def remark_words(remark: LintFinding) -> str:
    """Return a remark as a sentence."""
    if remark.code not in known_codes():
        return f"{field_words(remark.field)}: {_quoted(remark.about)} ({remark.code})"
    about = _quoted(remark.about)
    happened = message(Refused(remark.code, **{**remark.details, "about": about})).what_happened
    return f"{happened} ({about})" if about and about not in happened else happened


def glyph_words(problem: GlyphProblem) -> str:
    """Return which characters cannot be printed, and where they stand."""
    named = ", ".join(f"{sign} (U+{ord(sign[0]):04X})" for sign in problem.characters)
    return _words(
        mark("letters", "No font prints {characters} in “{text}”. Type something else.")
    ).format(characters=named, text=_quoted(problem.text))


def status_words(status: str) -> tuple[str, str]:
    """Return a status in words, and its tint."""
    words, tone = _STATUSES.get(status, (status, ""))
    return _words(words), tone


def register_marks(line: RegisterLine) -> tuple[str, ...]:
    """Return what is unusual about an entry of the register, in words."""
    marks = []
    if line.insertion:
        marks.append(_words(mark("letters", "squeezed in")))
    if line.override:
        marks.append(_words(mark("letters", "signed with a reason")))
    return tuple(marks)


def signature_words(one: Mapping[str, Json]) -> str:
    """Return what was found of one electronic signature, in four answers."""
    text = _words(
        mark(
            "letters",
            "Signed by {signer}: unchanged {intact}, whole file {whole_file}, issuer trusted "
            "{trusted}, certificate valid then {in_validity}, withdrawn {revoked} (nobody can "
            "know offline)",
        )
    )
    said = {key: code(str(part)) for key, part in one.items()}
    return text.format(**{**said, "signer": one.get("signer", "")})


def security_choices() -> list[tuple[str, str]]:
    """Return code and words of every classification; Indonesian data."""
    return [(one.value, words) for one, words in _SECURITY.items()]


def urgency_choices() -> list[tuple[str, str]]:
    """Return code and words of every urgency; Indonesian data."""
    return [(one.value, words) for one, words in _URGENCY.items()]


def official_words(facts: RecommendationFacts, which: str) -> str:
    """Return name and post of the signer or addressee, empty while nobody is chosen."""
    official = facts.signer if which == "signer" else facts.addressee
    return ", ".join(filter(None, (official.name.full(), official.titled_post())))


def size_words(size: int) -> str:
    """Return a number of bytes as people read it: ``18 MB``."""
    return QLocale().formattedDataSize(
        size, 0 if size < 10_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _quoted(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_QUOTE else f"{one_line[: _LONGEST_QUOTE - 1]}…"


def _words(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source) if source else ""
