"""The history of a case in sentences: what happened, what was before, what is now.

For the window and the command line alike: it needs QtCore and nothing else of Qt. A new
code of :data:`desktop.cases.history.WHAT` gets a line in :data:`SENTENCES`, a new field
one in :data:`FIELDS`; what has none is told by its code, so that nothing is ever hidden.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.i18n import mark

if TYPE_CHECKING:
    from desktop.cases.views import HistoryEntry

_CONTEXT = "history"

SENTENCES: dict[str, str] = {
    "case.registered": mark("history", "Case {name} was registered"),
    "case.changed": mark("history", "The case was changed"),
    "sheet_import.added": mark("history", "An old register was taken over: {name}"),
    "prevention.added": mark("history", "Entered into the prevention register: {name}"),
    "prevention.changed": mark("history", "The entry was changed: {name}"),
    "prevention.withdrawn": mark("history", "The entry was taken back: {name}"),
    "prevention_file.added": mark("history", "A file was attached: {name}"),
    "prevention_file.changed": mark("history", "An attached file was changed: {name}"),
    "prevention_file.withdrawn": mark("history", "An attached file was taken back: {name}"),
    "respondent.added": mark("history", "Respondent {name} was entered"),
    "respondent.changed": mark("history", "Respondent {name} was changed"),
    "respondent.withdrawn": mark("history", "Respondent {name} was taken back"),
    "person.added": mark("history", "A card of the registry was made: {name}"),
    "person.changed": mark("history", "The card of {name} was changed"),
    "person_nik.added": mark("history", "A NIK was sealed"),
    "person_nik.withdrawn": mark("history", "A sealed NIK was taken back"),
    "person_difference.added": mark("history", "Two people were told apart"),
    "person_difference.withdrawn": mark("history", "Whether two are one was left open again"),
    "prior_sanction.added": mark("history", "An earlier sanction was entered"),
    "prior_sanction.changed": mark("history", "An earlier sanction was changed"),
    "prior_sanction.withdrawn": mark("history", "An earlier sanction was taken back"),
    "step.taken": mark("history", "{name}: from {from} to {to}"),
    "step.corrected": mark("history", "{name}: the step was taken back, from {from} to {to}"),
    "report.added": mark("history", "A further report was added"),
    "report.changed": mark("history", "A further report was changed"),
    "reporter.added": mark("history", "Reporter {name} was entered"),
    "reporter.changed": mark("history", "Reporter {name} was changed"),
    "reporter.sealed": mark("history", "The identity of reporter {name} was sealed"),
    "reporter_envelope.added": mark(
        "history", "An envelope with the reporter's identity was made for headquarters"
    ),
    "reporter.asked_for": mark("history", "Another office asked for the reporter's identity"),
    "reporter.sent": mark("history", "The reporter's identity was sealed for another office"),
    "reporter.withheld": mark("history", "The reporter's identity was not sent"),
    "reporter.taken": mark("history", "The other office opened the reporter's identity"),
    "reporter.requested": mark("history", "The other office was asked for the reporter's identity"),
    "reporter.arrived": mark("history", "The reporter's identity came, sealed"),
    "reporter.not_coming": mark("history", "The other office does not send the identity"),
    "reporter.read": mark("history", "The identity that came was opened and sealed anew"),
    "evidence.added": mark("history", "Evidence was added: {name}"),
    "evidence.changed": mark("history", "Evidence was changed: {name}"),
    "evidence.withdrawn": mark("history", "Evidence was taken back: {name}"),
    "custody.added": mark("history", "Evidence “{name}”: {deed}"),
    "document.added": mark("history", "A document was filed: {name}"),
    "document.changed": mark("history", "A document was changed: {name}"),
    "document.withdrawn": mark("history", "A document was taken back: {name}"),
    "letter.issued": mark("history", "Letter {name} was issued"),
    "letter.marked": mark("history", "Letter {name} was marked"),
    "dismissal.added": mark("history", "A warning was set aside"),
    "escalation.added": mark("history", "A step of the escalation was entered"),
    "examination.added": mark("history", "An examining body was entered: {name}"),
    "examination.changed": mark("history", "An examining body was changed: {name}"),
    "examination.withdrawn": mark("history", "An examining body was taken back: {name}"),
    "release.added": mark("history", "A temporary release was entered"),
    "release.changed": mark("history", "A temporary release was changed"),
    "remedy.added": mark("history", "A remedy that was not admitted was entered"),
    "approval.added": mark("history", "Submitted for approval"),
    "approval_decision.added": mark("history", "Approval was decided"),
    "paper_approval.added": mark("history", "Approved on paper"),
    "paper_approval.changed": mark("history", "An approval on paper was filed"),
    "recusal.added": mark("history", "An officer keeps out of the case"),
    "recusal.withdrawn": mark("history", "An officer may see the case again"),
    "case.offered": mark("history", "The case was offered to another office"),
    "case.recalled": mark("history", "The case was asked back"),
    "case.passed_on": mark("history", "Headquarters handed the case on"),
    "case.taken_elsewhere": mark("history", "The other office accepted the case"),
    "case.returned": mark("history", "Headquarters returned the case"),
    "case.taken_over": mark("history", "The case was taken over as {name}"),
    "hq.recommended": mark("history", "Headquarters recommended for {name}"),
    "hq.reviewed": mark("history", "Headquarters wrote a review"),
}

MARKS: dict[str, str] = {
    "printed": mark("history", "Letter {name} was printed"),
    "signed": mark("history", "The signed copy of letter {name} was attached"),
    "void": mark("history", "Letter {name} was made void"),
    "exported": mark("history", "A copy of letter {name} was written out"),
}
"""What a mark on a letter says, by its kind."""

KINDS: dict[str, str] = {
    "approval": mark("history", "Request for approval"),
    "approval_decision": mark("history", "Decision on an approval"),
    "calendar_year": mark("history", "Year of the calendar"),
    "case": mark("history", "Case"),
    "form_confirmation": mark("history", "Confirmation of a form"),
    "style_file": mark("history", "File of the layout of letters"),
    "style_version": mark("history", "Layout of letters"),
    "wording_version": mark("history", "Sentences of letters"),
    "custody": mark("history", "Entry of custody"),
    "day_off": mark("history", "Day off"),
    "dismissal": mark("history", "Warning set aside"),
    "document": mark("history", "Document"),
    "escalation": mark("history", "Step of the escalation"),
    "event": mark("history", "Election"),
    "evidence": mark("history", "Evidence"),
    "examination": mark("history", "Examining body"),
    "hq_recommendation": mark("history", "Recommendation by headquarters"),
    "institution": mark("history", "Institution"),
    "letter": mark("history", "Letter"),
    "letter_mark": mark("history", "Mark on a letter"),
    "merit_score": mark("history", "Merit score"),
    "office": mark("history", "Office"),
    "officer": mark("history", "Officer"),
    "official": mark("history", "Official"),
    "paper_approval": mark("history", "Approval on paper"),
    "person": mark("history", "Person"),
    "prevention": mark("history", "Prevention"),
    "prevention_file": mark("history", "File of the prevention register"),
    "prior_sanction": mark("history", "Earlier sanction"),
    "recusal": mark("history", "Recusal"),
    "release": mark("history", "Temporary release"),
    "remedy": mark("history", "Remedy"),
    "report": mark("history", "Report"),
    "reporter": mark("history", "Reporter"),
    "respondent": mark("history", "Respondent"),
    "review": mark("history", "Review by headquarters"),
    "rule_pack": mark("history", "Rule pack"),
    "sheet_import": mark("history", "Import of an old register"),
    "step": mark("history", "Step"),
    "transfer": mark("history", "Handing over of a case"),
    "transfer_recall": mark("history", "Asking back of a case"),
    "transfer_ruling": mark("history", "Word of headquarters about a handing over"),
    "handover": mark("history", "Incoming case"),
    "handover_answer": mark("history", "Answer to an incoming case"),
    "handover_word": mark("history", "Word of headquarters about an incoming case"),
    "transfer_request": mark("history", "Request of another office for an identity"),
    "transfer_identity": mark("history", "Answer about an identity"),
    "transfer_taken": mark("history", "Receipt for an identity"),
    "handover_request": mark("history", "Request for an identity"),
    "handover_identity": mark("history", "Answer of the other office about an identity"),
    "handover_taken": mark("history", "Receipt for an identity that came"),
    "sealed_identity": mark("history", "Sealed identity"),
    "worklist": mark("history", "Saved list"),
}
"""What a kind of object is called."""

_DEEDS: dict[str, str] = {
    "added": mark("history", "{kind} entered: {name}"),
    "changed": mark("history", "{kind} changed: {name}"),
    "withdrawn": mark("history", "{kind} taken back: {name}"),
    "redacted": mark("history", "Texts taken out for good: {kind}"),
}
"""How it is told of kinds that have no sentence of their own."""

FIELDS: dict[str, str] = {
    "acting": mark("history", "Acting official (Plh.)"),
    "acting_post": mark("history", "Post of the acting official"),
    "by_whom": mark("history", "By whom"),
    "criminal": mark("history", "Criminal provision"),
    "criminal_number": mark("history", "Number of the referral"),
    "criminal_on": mark("history", "Date of the referral"),
    "criminal_to": mark("history", "Referred to"),
    "decided_on": mark("history", "Decided on"),
    "decision_number": mark("history", "Number of the decision"),
    "filed_on": mark("history", "Filed on"),
    "formed_by": mark("history", "Formed by"),
    "from_on": mark("history", "From"),
    "late": mark("history", "Filed late"),
    "members": mark("history", "Members"),
    "moved_on": mark("history", "Moved on"),
    "moved_to": mark("history", "Moved to"),
    "warning": mark("history", "Warning"),
    "-": mark("history", "taken back, but changed since"),
    "approver": mark("history", "Approved by"),
    "bodies": mark("history", "Examining bodies"),
    "by_officer": mark("history", "Entered by"),
    "confirmed": mark("history", "Confirmed"),
    "device": mark("history", "Device"),
    "family": mark("history", "Family of sanctions"),
    "head": mark("history", "Head"),
    "query": mark("history", "Search of the list"),
    "series": mark("history", "Series of numbers"),
    "single_officer": mark("history", "Office of one officer"),
    "hundredths": mark("history", "Score in hundredths"),
    "short_name": mark("history", "Short name"),
    "verdict": mark("history", "Verdict"),
    "working": mark("history", "Working day"),
    "account": mark("history", "What happened"),
    "account_id": mark("history", "Account id"),
    "account_name": mark("history", "Name shown with the account"),
    "acted_on": mark("history", "Date of the act"),
    "aggravating": mark("history", "What aggravates"),
    "allegations": mark("history", "Forms of violation"),
    "archives": mark("history", "Archive copies"),
    "area_head": mark("history", "Head of an area"),
    "asn_type": mark("history", "Kind of civil servant"),
    "at": mark("history", "When"),
    "back_title": mark("history", "Title after"),
    "captured_by": mark("history", "Captured by"),
    "cases": mark("history", "Examples"),
    "category": mark("history", "Category"),
    "condition": mark("history", "Condition"),
    "copies": mark("history", "Copies"),
    "day": mark("history", "Date"),
    "district": mark("history", "District (kecamatan)"),
    "expected": mark("history", "Should sign"),
    "institution_count": mark("history", "Institutions taking part"),
    "institutions": mark("history", "Institutions"),
    "level": mark("history", "Level of vulnerability"),
    "online": mark("history", "Still online"),
    "participants": mark("history", "Participants"),
    "protected": mark("history", "Needs protection"),
    "recipient": mark("history", "Key it was sealed to"),
    "redacts": mark("history", "Redacted copy of"),
    "relation": mark("history", "Relation to the case"),
    "seal": mark("history", "Seal"),
    "seen_zone": mark("history", "Time zone"),
    "signatory": mark("history", "Signed by"),
    "signatory_kind": mark("history", "Kind of signatory"),
    "signed": mark("history", "Have signed"),
    "speakers": mark("history", "Institutions of the speakers"),
    "time": mark("history", "Time"),
    "topic": mark("history", "Topic"),
    "until": mark("history", "Until"),
    "url_pasted": mark("history", "Link as pasted"),
    "village": mark("history", "Village (desa/kelurahan)"),
    "code": mark("history", "Code name"),
    "competent_official": mark("history", "Official who may impose it"),
    "conclusion": mark("history", "Conclusion"),
    "confidentiality": mark("history", "Confidentiality"),
    "dated": mark("history", "Dated"),
    "due_on": mark("history", "Due"),
    "event": mark("history", "Election"),
    "external_numbers": mark("history", "Numbers given by others"),
    "facts": mark("history", "Facts found"),
    "file_name": mark("history", "File"),
    "finding": mark("history", "Finding"),
    "from_whom": mark("history", "From whom"),
    "front_title": mark("history", "Title before"),
    "how": mark("history", "How"),
    "institution": mark("history", "Institution"),
    "kind": mark("history", "Kind"),
    "mitigating": mark("history", "What mitigates"),
    "mode": mark("history", "How open the reporter wants to be"),
    "ends_on": mark("history", "Ends on"),
    "motive": mark("history", "Motive"),
    "motive_note": mark("history", "Motive, in words"),
    "nik": mark("history", "NIK (masked)"),
    "nik_findings": mark("history", "What the check of the NIK found"),
    "official": mark("history", "Imposed by"),
    "other": mark("history", "The other person"),
    "phase": mark("history", "Before or after the candidates were fixed"),
    "phase_reason": mark("history", "Why this phase"),
    "starts_on": mark("history", "In force from"),
    "name": mark("history", "Name"),
    "nip": mark("history", "NIP"),
    "nip_old": mark("history", "Former NIP"),
    "note": mark("history", "Note"),
    "number": mark("history", "Number"),
    "officer": mark("history", "Officer in charge"),
    "on": mark("history", "Day of the step"),
    "original_at": mark("history", "Where the original is"),
    "outcome": mark("history", "Outcome"),
    "overridden": mark("history", "Set aside"),
    "place": mark("history", "Place"),
    "platform": mark("history", "Platform"),
    "position": mark("history", "Position"),
    "position_kind": mark("history", "Kind of position"),
    "primary_allegation": mark("history", "The gravest form"),
    "proposed_sanction": mark("history", "Proposed sanction"),
    "rank": mark("history", "Rank"),
    "reason": mark("history", "Reason"),
    "received_on": mark("history", "Received on"),
    "register_number": mark("history", "Register number"),
    "rule_set": mark("history", "Rule set"),
    "rule_pack": mark("history", "Edition of the rules"),
    "sanction": mark("history", "Sanction"),
    "seen_at": mark("history", "Seen at"),
    "sender": mark("history", "Sender"),
    "sha256": mark("history", "SHA-256"),
    "share_reporter": mark("history", "Identity may go to headquarters"),
    "size": mark("history", "Size in bytes"),
    "source": mark("history", "Source"),
    "state": mark("history", "State"),
    "subject": mark("history", "Subject"),
    "supervisor": mark("history", "Direct superior"),
    "edits": mark("history", "Text changed by hand"),
    "standard": mark("history", "as shipped"),
    "text": mark("history", "Text"),
    "title": mark("history", "Title"),
    "to_whom": mark("history", "To whom"),
    "to_office": mark("history", "To the office of"),
    "type": mark("history", "Kind"),
    "unit": mark("history", "Unit"),
    "url": mark("history", "Link"),
    "values": mark("history", "Given along with it"),
    "what": mark("history", "What"),
    "who": mark("history", "Who"),
    "witness": mark("history", "Witness"),
    "witness_number": mark("history", "NIP or NIK of the witness"),
    "witness_post": mark("history", "Post of the witness"),
}

VOIDS: dict[str, str] = {
    "group": mark("history", "it belongs to no action"),
    "scope": mark("history", "it came from a place where it may not be written"),
    "owner": mark("history", "it belongs to the other side"),
    "immutable": mark("history", "what it changes cannot be changed"),
    "id": mark("history", "its mark of identity is wrong"),
    "base": mark("history", "it rests on something that is not known here"),
    "device": mark("history", "it comes from a PC that is not trusted"),
    "value": mark("history", "its content is malformed"),
}
"""Why an entry counts for nothing, by the reason the journal gives."""

_SILENT = frozenset({"register_year", "register_serial", "documents", "respondents", "basis",
                     "imported", "cites", "state", "at", "who", "person", "rule_pack",
                     "data_sha256", "data_size", "digest", "sealed", "crest", "origin",
                     "content"})  # fmt: skip
"""Fields that the sentence says already, or that only the program needs."""
_SAID = {
    "step": ("reason",),
    "transfer": ("reason",),
    "transfer_recall": ("reason",),
    "transfer_identity": ("reason",),
    "handover_request": ("reason",),
    "custody": ("what", "from_whom", "to_whom"),
    "letter_mark": ("kind",),
}
"""Fields of a type that its sentence says already."""
_CREATING = (".registered", ".added", ".issued", ".sealed", ".recommended", ".reviewed",
             ".offered", ".recalled", ".passed_on", ".taken_elsewhere", ".returned",
             ".taken_over", ".asked_for", ".sent", ".withheld", ".taken", ".requested",
             ".arrived", ".not_coming", ".read")  # fmt: skip
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Labels = Callable[[str, str], str]
"""What a code in a field is called: ``labels("state", "KAJIAN")``; the code if it has no name."""


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of the history as people read it.

    ``changes`` are field, before and after in words, ``fields`` the same fields as the journal
    names them; ``void`` says why the entry counts for nothing.
    """

    sentence: str
    changes: tuple[tuple[str, str, str], ...]
    reason: str
    void: str
    fields: tuple[str, ...] = ()


def plain_labels(_field: str, code: str) -> str:
    """Return every code as it is; for whoever has no tables at hand."""
    return code


def tell(entry: HistoryEntry, labels: Labels = plain_labels) -> Told:
    """Return one entry of the history in the language of the program."""
    verb = entry.what.rpartition(".")[2]
    known = {
        "name": labels("type", entry.name),
        "kind": kind_words(entry.type),
        "deed": _deed(entry, labels),
        "from": _state(entry.before, labels),
        "to": _state(entry.after, labels),
    }
    mark_kind = str(entry.after.get("kind")) if entry.type == "letter_mark" else ""
    source = MARKS.get(mark_kind) or SENTENCES.get(entry.what) or _DEEDS.get(verb)
    changes = _changes(entry, labels)
    words = _say(source) if source else f"{entry.what} {{name}}"
    return Told(
        words.format_map(known).strip(" :"),
        tuple(change for _, change in changes),
        entry.reason,
        _void(entry.void),
        tuple(field for field, _ in changes),
    )


def field_words(name: str) -> str:
    """Return what a field is called; its own name if it has no other."""
    from ui.messages import words  # it looks up names of fields here

    if name in FIELDS:
        return _say(FIELDS[name])
    return QCoreApplication.translate("words", words.KEYS[name]) if name in words.KEYS else name


def kind_words(otype: str) -> str:
    """Return what a kind of object is called; its own name if it has no other."""
    return _say(KINDS[otype]) if otype in KINDS else otype.replace("_", " ")


def value_words(field: str, value: Any, labels: Labels = plain_labels) -> str:
    """Return a value of the journal as people read it."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return _say(_YES) if value else _say(_NO)
    if isinstance(value, Mapping):
        parts = (f"{field_words(key)}: {value_words(key, part, labels)}" for key, part in
                 value.items())  # fmt: skip
        return ", ".join(parts)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(value_words(field, part, labels) for part in value)
    text = str(value)
    if _DAY.fullmatch(text):
        year, month, day = map(int, text.split("-"))
        return QLocale().toString(QDate(year, month, day), "d MMM yyyy")
    return labels(field, text)


_YES = mark("history", "yes")
_NO = mark("history", "no")
_VOID = mark("history", "Counts for nothing: {why}.")


_RESTORED = mark("history", "Restored from {moment} ({name})")


def restored_words(at: datetime, name: str) -> str:
    """Return the reason that stands with a value that was restored, unless somebody gives one."""
    from ui.messages import words  # it looks up names of fields here

    return _say(_RESTORED).format(moment=words.moment(at), name=name)


def _changes(entry: HistoryEntry, labels: Labels) -> list[tuple[str, tuple[str, str, str]]]:
    made = entry.what.endswith(_CREATING) or entry.what.startswith("step.")
    found = []
    for field in dict.fromkeys([*entry.before, *entry.after]):
        if field in _SILENT or field in _SAID.get(entry.type, ()):
            continue
        before, after = entry.before.get(field), entry.after.get(field)
        if made and after in (None, "", [], {}):
            continue
        shown = "" if made else value_words(field, before, labels)
        words = (field_words(field), shown, value_words(field, after, labels))
        found.append((field, words))
    return found


def _deed(entry: HistoryEntry, labels: Labels) -> str:
    """Return what was done with a piece of evidence, and from or to whom: ``diterima dari …``."""
    code = str(entry.after.get("what") or "")
    label = labels("custody_action", code).partition(" (")[0] or kind_words(entry.type)
    said = label[:1].lower() + label[1:]
    for field, source in _WHOM.items():
        if whom := entry.after.get(field):
            said = _say(source).format(deed=said, whom=whom)
    return said


_WHOM = {
    "from_whom": mark("history", "{deed} from {whom}"),
    "to_whom": mark("history", "{deed} to {whom}"),
}


def _state(values: Mapping[str, Any], labels: Labels) -> str:
    state = values.get("state")
    if isinstance(state, Mapping):
        state = state.get("code")
    return labels("state", str(state)) if state else "—"


def _void(code: str) -> str:
    if not code:
        return ""
    return _say(_VOID).format(why=_say(VOIDS[code]) if code in VOIDS else code)


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
