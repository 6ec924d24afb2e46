"""What fields, printed keys and a few plain codes are called, and how values are read.

For the window and the command line alike: it needs QtCore and nothing else of Qt. The
fields of a case's history have their names in :mod:`ui.messages.history`; here stand
the others. What has no word is shown as it is, so that nothing is ever hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui import moments
from ui.i18n import mark
from ui.messages import history

DASH = "–"
_OR = mark("words", "or")

KEYS: dict[str, str] = {
    "(root)": mark("words", "content of the file"),
    "act": mark("words", "Act"),
    "act_date": mark("words", "Date of the act"),
    "act_place": mark("words", "Place of the act"),
    "action": mark("words", "Action"),
    "added_at": mark("words", "Added"),
    "address": mark("words", "Address"),
    "addressee": mark("words", "Addressee"),
    "advice": mark("words", "Advice"),
    "after": mark("words", "After"),
    "also_in": mark("words", "The same file is in"),
    "answered": mark("words", "Answered"),
    "appearances": mark("words", "Cases"),
    "appointed": mark("words", "Appointed"),
    "area": mark("words", "Area"),
    "articles": mark("words", "Articles breached"),
    "asked_at": mark("words", "Submitted at"),
    "asked_by": mark("words", "Submitted by"),
    "attachments": mark("words", "Enclosures"),
    "authority": mark("words", "Supervising authority"),
    "authority_dismissed": mark("words", "Hint about the authority put away"),
    "basis": mark("words", "Basis"),
    "before": mark("words", "Before"),
    "blobs": mark("words", "Files"),
    "blobs_missing": mark("words", "Files still missing"),
    "born": mark("words", "Born"),
    "bundle": mark("words", "Bundle"),
    "bytes": mark("words", "Size"),
    "campaign_from": mark("words", "Campaign from"),
    "campaign_to": mark("words", "Campaign until"),
    "candidate_fixing_on": mark("words", "Candidates fixed on"),
    "capacity": mark("words", "Capacity"),
    "case": mark("words", "Case"),
    "cases": mark("words", "Cases"),
    "certificate_until": mark("words", "Certificate until"),
    "changed": mark("words", "Changed"),
    "changed_at": mark("words", "Last changed"),
    "checker": mark("words", "Approved by the role"),
    "cites": mark("words", "Recommendation cited"),
    "classification_code": mark("words", "Classification code"),
    "clock": mark("words", "Clock"),
    "choices": mark("words", "Choices"),
    "closed": mark("words", "Closed"),
    "columns": mark("words", "Columns"),
    "conflict": mark("words", "Conflict"),
    "conflicts": mark("words", "Conflicts"),
    "contact": mark("words", "Contact"),
    "copies": mark("words", "Copies"),
    "correctable": mark("words", "Against taking back the last step"),
    "crest": mark("words", "Crest"),
    "crest_size": mark("words", "Size of the crest"),
    "custody": mark("words", "Chain of custody"),
    "damaged": mark("words", "Damaged files"),
    "date": mark("words", "Date"),
    "deadline": mark("words", "Deadline"),
    "decided_by": mark("words", "Decided by"),
    "decision_reason": mark("words", "What to mend"),
    "declared": mark("words", "Signatures under declarations"),
    "digits": mark("words", "Digits of the key"),
    "disabled": mark("words", "Disabled"),
    "heading": mark("words", "Subject"),
    "history": mark("words", "History"),
    "label": mark("words", "Label"),
    "note": mark("words", "Note"),
    "pacts_by_institution": mark("words", "Integrity pacts of institutions"),
    "pacts_by_person": mark("words", "Integrity pacts of persons"),
    "part": mark("words", "Part"),
    "prevention": mark("words", "Prevention entry"),
    "required": mark("words", "Required"),
    "score": mark("words", "Score"),
    "short_name": mark("words", "Short name"),
    "successor_fingerprint": mark("words", "Digits of the next root"),
    "withdrawn": mark("words", "Taken back"),
    "year": mark("words", "Year"),
    "details": mark("words", "Details"),
    "decree": mark("words", "Number and date of the decree"),
    "decree_file": mark("words", "File of the decree"),
    "device": mark("words", "PC"),
    "documents": mark("words", "Documents"),
    "draft_number": mark("words", "Coming number"),
    "email": mark("words", "E-mail"),
    "epoch": mark("words", "Epoch"),
    "event_name": mark("words", "Election"),
    "evidence": mark("words", "Evidence"),
    "fax": mark("words", "Fax"),
    "field": mark("words", "Field"),
    "file": mark("words", "File"),
    "files": mark("words", "Files"),
    "findings": mark("words", "Findings"),
    "first_name": mark("words", "Respondent"),
    "folder": mark("words", "Folder"),
    "found": mark("words", "Found"),
    "from": mark("words", "From"),
    "full_name": mark("words", "Full name"),
    "gaps": mark("words", "Gaps"),
    "government": mark("words", "Regional government"),
    "grade": mark("words", "Rank and grade"),
    "headquarters": mark("words", "Headquarters"),
    "held": mark("words", "Kept back"),
    "hq_digits": mark("words", "Digits of headquarters"),
    "id": mark("words", "Id"),
    "issued_at": mark("words", "Issued"),
    "kinds": mark("words", "Kinds"),
    "known": mark("words", "Known already"),
    "escalation": mark("words", "Escalation"),
    "examinations": mark("words", "Examining bodies"),
    "lacks": mark("words", "Still missing"),
    "releases": mark("words", "Temporary release"),
    "remedies": mark("words", "Objection or appeal"),
    "same_number": mark("words", "Same register number"),
    "warnings": mark("words", "Warning"),
    "last_in": mark("words", "Last received"),
    "last_out": mark("words", "Last sent"),
    "latest_case": mark("words", "Latest case"),
    "left": mark("words", "Left for later"),
    "letter": mark("words", "Letter"),
    "letters": mark("words", "Letters"),
    "login": mark("words", "Log-in name"),
    "margins": mark("words", "Margins"),
    "message": mark("words", "Message"),
    "missing_bytes": mark("words", "Size of missing files"),
    "missing_files": mark("words", "Missing files"),
    "more": mark("words", "More to follow"),
    "names": mark("words", "Names"),
    "in_force": mark("words", "In force"),
    "likeness": mark("words", "Likeness"),
    "sanctions": mark("words", "Sanctions"),
    "similar": mark("words", "Perhaps the same person"),
    "differences": mark("words", "Told apart from"),
    "imposed": mark("words", "Imposed"),
    "new": mark("words", "New entries"),
    "nip_check": mark("words", "Check of the NIP"),
    "notices": mark("words", "Notices"),
    "number_pattern": mark("words", "Pattern of letter numbers"),
    "object": mark("words", "Object"),
    "office": mark("words", "Office"),
    "officer_name": mark("words", "Officer"),
    "official": mark("words", "Official"),
    "oldest": mark("words", "Oldest unconfirmed"),
    "ops": mark("words", "Entries"),
    "original_at": mark("words", "Original kept at"),
    "other_fingerprint": mark("words", "Digits of the other side"),
    "outbox": mark("words", "Outbox"),
    "own_fingerprint": mark("words", "Our digits"),
    "qr": mark("words", "File of QR codes"),
    "parts": mark("words", "Parts"),
    "pages": mark("words", "Pages"),
    "paper": mark("words", "Paper"),
    "parent": mark("words", "Belongs to"),
    "passphrase": mark("words", "Passphrase"),
    "peers": mark("words", "Exchange with"),
    "persons": mark("words", "People"),
    "phone": mark("words", "Telephone"),
    "platform": mark("words", "Platform"),
    "post": mark("words", "Post"),
    "ppk": mark("words", "Is PPK"),
    "prior": mark("words", "Earlier cases"),
    "problems": mark("words", "Problems"),
    "pronoun": mark("words", "Form of address"),
    "receipt": mark("words", "Receipt"),
    "recommendations": mark("words", "Recommendations of headquarters"),
    "records": mark("words", "Examination records"),
    "recovery_code": mark("words", "Recovery code"),
    "region": mark("words", "Region"),
    "region_code": mark("words", "Code of the region"),
    "region_digits": mark("words", "Digits of the region"),
    "region_since": mark("words", "Code valid since"),
    "regions": mark("words", "Regions"),
    "register_pattern": mark("words", "Pattern of register numbers"),
    "register_serial": mark("words", "Running number"),
    "register_year": mark("words", "Year of the register"),
    "remarks": mark("words", "Remarks"),
    "report_to": mark("words", "Report to"),
    "reporter": mark("words", "Reporter"),
    "reports": mark("words", "Reports"),
    "respondent": mark("words", "Respondent"),
    "respondents": mark("words", "Respondents"),
    "result": mark("words", "Result"),
    "review": mark("words", "Review"),
    "reviews": mark("words", "Reviews of headquarters"),
    "revoked": mark("words", "Revoked"),
    "role": mark("words", "Role"),
    "roles": mark("words", "Roles"),
    "root_fingerprint": mark("words", "Digits of headquarters"),
    "root_since": mark("words", "Digits of headquarters since"),
    "rule_set_assumed": mark("words", "Rules assumed"),
    "sealed": mark("words", "Identity sealed"),
    "seen_at": mark("words", "Seen"),
    "sender": mark("words", "Sender"),
    "serial": mark("words", "Running number"),
    "sex": mark("words", "Sex"),
    "shown": mark("words", "Shown"),
    "signer": mark("words", "Signer"),
    "since": mark("words", "Since"),
    "stage": mark("words", "Phase"),
    "stages": mark("words", "Phases"),
    "state_label": mark("words", "State"),
    "states": mark("words", "State"),
    "steps": mark("words", "Steps"),
    "style": mark("words", "Style of letters"),
    "taken": mark("words", "Steps taken"),
    "terms": mark("words", "Terms of the office"),
    "to": mark("words", "To"),
    "trust_version": mark("words", "Trust list number"),
    "unacknowledged": mark("words", "Unconfirmed entries"),
    "unit_code": mark("words", "Code of the unit"),
    "unknown": mark("words", "From a newer Netra"),
    "user": mark("words", "Officer"),
    "valid_from": mark("words", "In post from"),
    "valid_to": mark("words", "In post until"),
    "vault": mark("words", "Vault"),
    "version": mark("words", "Number"),
    "void": mark("words", "Without effect"),
    "vote_on": mark("words", "Day of voting"),
    "waiting": mark("words", "Waiting"),
    "website": mark("words", "Website"),
    "well_formed": mark("words", "Well formed"),
    "when": mark("words", "When"),
    "zone": mark("words", "Time zone"),
    "letterhead": mark("words", "Letterhead"),
    "status": mark("words", "Status"),
    "severity": mark("words", "Weight"),
    "value": mark("words", "Value"),
    "ok": mark("words", "In order"),
    "sound": mark("words", "Sound"),
    "feeds": mark("words", "Feeds"),
    "head": mark("words", "Head"),
    "short": mark("words", "In short"),
    "rebuilt": mark("words", "Rebuilt"),
    "vaults": mark("words", "Vaults"),
    "step": mark("words", "Step"),
    "from_state": mark("words", "From state"),
    "to_state": mark("words", "To state"),
    "wanted": mark("words", "Should be"),
    "family": mark("words", "Type"),
    "font_size": mark("words", "Size of type"),
    "leading": mark("words", "Line spacing"),
    "letter_type": mark("words", "Type of letters"),
    "decree_type": mark("words", "Type of decrees"),
    "letterhead_sizes": mark("words", "Sizes in the letterhead"),
    "crest_colour": mark("words", "Crest in colour"),
    "paper_letter": mark("words", "Paper of letters"),
    "paper_titled": mark("words", "Paper of papers with a title"),
    "papers": mark("words", "Kinds on another paper"),
    "top": mark("words", "Top"),
    "right": mark("words", "Right"),
    "bottom": mark("words", "Bottom"),
    "preprinted_office_mm": mark("words", "Free for the office's printed head (mm)"),
    "preprinted_head_mm": mark("words", "Free for the head of region's printed head (mm)"),
    "setda_name": mark("words", "Regional secretariat"),
    "setda_address": mark("words", "Address of the secretariat"),
    "emblem": mark("words", "State emblem"),
    "place_date": mark("words", "Place and date"),
    "signature": mark("words", "Signature block"),
    "month_style": mark("words", "Dates"),
    "catchword": mark("words", "Catchword"),
    "page_numbers": mark("words", "Page numbers"),
    "own": mark("words", "Font of this office"),
}
"""Keys of forms and of what the command line prints."""

CODES: dict[str, str] = {
    "tanpa_berkas": mark("words", "without a file"),
    "belum_di_sini": mark("words", "its file is not here yet"),
    "bukan_halaman": mark("words", "cannot be printed"),
    "batal": mark("words", "void"),
    "diganti": mark("words", "its redacted copy stands for it"),
    "belum_dilihat": mark("words", "a picture that nobody has looked at"),
    "tersimpan": mark("words", "the very paper that was issued here"),
    "salinan_bertanda_tangan": mark("words", "the signed copy kept here"),
    "tersimpan_dengan_tambahan": mark("words", "issued here, something was added behind it"),
    "kode": mark("words", "a letter of this office, unchanged"),
    "nomor": mark("words", "a letter with this number lies here"),
    "isi_lain": mark("words", "the number is ours, the content is another"),
    "tidak_dikenal": mark("words", "not a letter of this office"),
    "ya": mark("words", "yes"),
    "tidak": mark("words", "no"),
    "tidak_diketahui": mark("words", "not known"),
    "unnumbered": mark("words", "waits for its number"),
    "text": mark("words", "a text"),
    "flag": mark("words", "yes or no"),
    "list": mark("words", "a list"),
    "map": mark("words", "a group of fields"),
    "term": mark("words", "a number of days with HK, HL or BULAN"),
    "number": mark("words", "a whole number"),
    "date": mark("words", "a date"),
    "region": mark("words", "region"),
    "hq": mark("words", "headquarters"),
    "imported": mark("words", "taken over"),
    "duplicate": mark("words", "taken over before"),
    "quarantined": mark("words", "set aside for a decision"),
    "rejected": mark("words", "refused"),
    "made": mark("words", "made"),
    "written": mark("words", "written to stick"),
    "received": mark("words", "received by the other side"),
    "sound": mark("words", "sound"),
    "missing": mark("words", "not here"),
    "damaged": mark("words", "damaged"),
    "account": mark("words", "account"),
    "link": mark("words", "link"),
    "name": mark("words", "name"),
    "name_part": mark("words", "part of a name"),
    "mail": mark("words", "e-mail address"),
    "address": mark("words", "address"),
    "unnamed": mark("words", "belongs to nothing"),
    "phone": mark("words", "telephone"),
    "file": mark("words", "file"),
    "error": mark("words", "wrong"),
    "warning": mark("words", "worth a look"),
    "top": mark("words", "top"),
    "bottom": mark("words", "bottom"),
    "right": mark("words", "right"),
    "sanction": mark("words", "sanction"),
    "state": mark("words", "state"),
    "asn_type": mark("words", "kind of civil servant"),
    "outcome": mark("words", "outcome"),
    "violation": mark("words", "form of violation"),
    "document_type": mark("words", "kind of document"),
    "event": mark("words", "election"),
    "authority": mark("words", "authority"),
    "rule_set": mark("words", "rule set"),
    "clock": mark("words", "clock"),
    "case": mark("words", "case"),
    "respondent": mark("words", "respondent"),
    "step": mark("words", "step"),
    "custody": mark("words", "entry of custody"),
    "review": mark("words", "review"),
    "hq_recommendation": mark("words", "recommendation of headquarters"),
    "reporter_identity": mark("words", "identity of a reporter"),
    "letter": mark("words", "letter"),
    "letter_mark": mark("words", "mark on a letter"),
    "document": mark("words", "document"),
    "official": mark("words", "official"),
    "officer": mark("words", "officer"),
    "office": mark("words", "office"),
    "report": mark("words", "report"),
    "reporter": mark("words", "reporter"),
    "trace": mark("words", "trace"),
    "held": mark("words", "kept until it can be read"),
    "issued": mark("words", "issued"),
    "void": mark("words", "void"),
    "signed": mark("words", "signed"),
    "reserved": mark("words", "reserved"),
    "released": mark("words", "released"),
    "printed": mark("words", "printed"),
}
"""Codes of the program itself; those of the law have their labels in its tables."""

_CONTEXT = "words"
_PART = re.compile(r"([a-z_]+)(?:\[(\d+)\]|\.(\d+))?(?:\.(.+))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})")
_YES, _NO = mark("words", "yes"), mark("words", "no")
_OF = mark("words", "{field} ({whose} {number})")


def key(name: str) -> str:
    """Return what a field or printed key is called; its own name if it has no other."""
    return _say(KEYS[name]) if name in KEYS else history.field_words(name)


def code(name: str) -> str:
    """Return the word for one of the program's own codes; the code if it has none."""
    return _say(CODES[name]) if name in CODES else name


def role(code: str) -> str:
    """Return a role of officers as it is read; roles are Indonesian in every language."""
    return code.replace("_", " ")


def quoted(path: str) -> str:
    """Return a field as sentences name it.

    ``“NIP” (Terlapor 2)`` for ``respondents.1.nip``, ``“NIP” (Penanda tangan)`` for
    ``signer.nip``.
    """
    found = _PART.fullmatch(path)
    if found is None:
        return f"“{key(path)}”"
    name, bracket, dot, rest = found.groups()
    place = bracket or dot
    if rest is None:
        return f"“{key(name)}”"
    if place is None:
        return f"{quoted(rest)} ({key(name)})"
    return _say(_OF).format(field=quoted(rest), whose=key(name), number=int(place) + 1)


def value(plain: object) -> str:
    """Return a value as people read it: ``26 Nov 2026``, ``ya``, a dash for nothing."""
    if plain is None or plain in ("", [], (), {}):
        return DASH
    if isinstance(plain, bool):
        return _say(_YES if plain else _NO)
    if isinstance(plain, date):
        return moment(plain) if isinstance(plain, datetime) else day(plain)
    text = str(plain)
    try:
        if _DAY.fullmatch(text):
            return day(date.fromisoformat(text))
        if _MOMENT.fullmatch(text):
            return moment(datetime.fromisoformat(text))
    except ValueError:
        return text
    return text


def one_of(things: Iterable[str]) -> str:
    """Return things of which one is enough: ``BAP atau LHP``."""
    return f" {_say(_OR)} ".join(things)


def day(found: date) -> str:
    """Return ``26 Nov 2026``."""
    return QLocale().toString(QDate(found.year, found.month, found.day), "d MMM yyyy")


def moment(found: datetime) -> str:
    """Return a moment in the office's time: ``26 Nov 2026 09.41``."""
    at = moments.local(found)
    return f"{day(at.date())} {at:%H.%M}"


def size(count: int) -> str:
    """Return a number of bytes: ``18,0 MB``."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(count, 1, form)


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
