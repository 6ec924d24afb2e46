"""The objects of this room, as the journal knows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.journal.model import (
    Json,
    Obj,
    ObjectType,
    ScopeKind,
    Side,
    immutable,
    mutable,
)

_OFFICE: Final = (ScopeKind.OFFICE,)
_REGION: Final = (ScopeKind.REGION,)
_LOCAL: Final = (ScopeKind.LOCAL,)


@dataclass(frozen=True, slots=True)
class File:
    """A file that already lies in the vault: SHA-256 in hexadecimal digits, size, its name."""

    sha256: str
    size: int
    name: str


TYPES: Final[tuple[ObjectType, ...]] = (
    mutable(
        "office",
        None,
        _OFFICE,
        "name government unit_code address:list phone fax email website place zone"
        " crest crest_size:number region_code region_since:date classification_code"
        " number_pattern register_pattern paper style:map terms:map bodies:map authority"
        " authority_dismissed:flag role single_officer:flag",
    ),
    mutable(
        "official",
        None,
        _OFFICE,
        "name front_title back_title post rank nip capacity ppk:flag pronoun addressee place"
        " valid_from:date valid_to:date",
    ),
    mutable(
        "officer",
        None,
        _OFFICE,
        "login name roles:list disabled:flag nip post official person",
    ),
    # Who may not see a case is a matter of the office; headquarters is told by letter.
    mutable("recusal", None, _OFFICE, "officer reason by_officer"),
    # What two people do: what is asked for stays as it was asked, and so does the answer.
    immutable(
        "approval",
        None,
        _OFFICE,
        "kind subject respondents:list content:map digest officer officer_name note",
    ),
    immutable("approval_decision", None, _OFFICE, "verdict reason officer officer_name"),
    mutable(
        "paper_approval",
        None,
        _OFFICE,
        "kind subject respondents:list officer officer_name approver on:date place sha256"
        " size:number file_name",
    ),
    mutable(
        "event",
        Side.REGION,
        _REGION,
        "code name kinds:list area candidate_fixing_on:date campaign_from:date"
        " campaign_to:date vote_on:date",
    ),
    mutable(
        "case",
        Side.REGION,
        _REGION,
        "register_number register_year:number register_serial:number event received_on:date"
        " source external_numbers:map subject account place acted_on:date confidentiality"
        " share_reporter:flag officer motive motive_note imported:map handover origin",
    ),
    mutable(
        "report",
        Side.REGION,
        _REGION,
        "source sender number dated:date received_on:date subject origin",
    ),
    mutable("reporter", Side.REGION, _REGION, "mode code origin"),
    # The identity never travels to headquarters with the case: another scope, and sealed.
    immutable("reporter_identity", None, _OFFICE, "sealed"),
    mutable(
        "respondent",
        Side.REGION,
        _REGION,
        "name front_title back_title asn_type nip nip_old rank position position_kind area_head"
        " unit institution supervisor:map allegations:list primary_allegation acted_on:date"
        " rule_set rule_pack state:map outcome criminal:list criminal_to criminal_number"
        " criminal_on:date moved_to moved_on:date facts aggravating mitigating conclusion"
        " proposed_sanction competent_official imported:map person phase phase_reason origin",
    ),
    # Who examines: a team or a council, for some or all respondents of the case.
    mutable(
        "examination",
        Side.REGION,
        _REGION,
        "kind number dated:date formed_by respondents:list members:list note origin",
    ),
    # Parent: the respondent. Headquarters enters its own, the region what it heard of.
    immutable(
        "escalation", None, _REGION, "step on:date number by_whom reason overridden:flag origin"
    ),
    mutable(
        "release",
        Side.REGION,
        _REGION,
        "number dated:date from_on:date until:date acting acting_post note origin",
    ),
    # A remedy that was not admitted; an admitted one is a step.
    immutable(
        "remedy",
        Side.REGION,
        _REGION,
        "kind filed_on:date number result decision_number decided_on:date note late:flag origin",
    ),
    immutable("dismissal", Side.REGION, _REGION, "warning facts:map reason officer_name origin"),
    immutable(
        "step",
        Side.REGION,
        _REGION,
        "from_state to_state on:date reason outcome values:map documents:list cites basis"
        " overridden:list origin",
    ),
    mutable(
        "document",
        Side.REGION,
        _REGION,
        "type number dated:date title respondents:list sha256 size:number file_name"
        " received_on:date origin",
    ),
    mutable(
        "evidence",
        Side.REGION,
        _REGION,
        "type title sha256 size:number file_name from_whom how url url_pasted platform account"
        " account_name account_id seen_at seen_zone captured_by device online archives:list"
        " witness witness_post witness_number relation protected:flag redacts original_at"
        " confidentiality note origin",
    ),
    immutable(
        "custody",
        Side.REGION,
        _REGION,
        "at who what on time how from_whom to_whom place seal condition copies:number origin",
    ),
    # What leaves for headquarters when the case says so: sealed to its keepers of identities.
    immutable("identity_key", Side.HQ, (ScopeKind.BROADCAST,), "recipient"),
    immutable("reporter_envelope", Side.REGION, _REGION, "sealed recipient"),
    # A card of the registry; a respondent names the one it belongs to.
    mutable(
        "person",
        Side.REGION,
        _REGION,
        "name front_title back_title asn_type nip nip_old nik nik_findings:list note",
    ),
    # The NIK itself stays in the office, sealed; the card has only its mask.
    immutable("person_nik", None, _OFFICE, "sealed"),
    immutable("person_difference", Side.REGION, _REGION, "other"),
    mutable(
        "prior_sanction",
        Side.REGION,
        _REGION,
        "person sanction number dated:date starts_on:date ends_on:date official source note"
        " sha256 size:number file_name origin",
    ),
    # A saved search of one officer; the other PCs of the office show it to the same officer.
    mutable("worklist", None, _OFFICE, "officer title query place:number"),
    immutable("trace", None, _LOCAL, "kind subject details:map"),
    mutable(
        "prevention",
        Side.REGION,
        _REGION,
        "kind day:date until:date title topic event place district village institution"
        " institutions:list speakers:list signatory signatory_kind signed:number expected:number"
        " participants:number institution_count:number level category text reason source"
        " cases:list note",
    ),
    # A case that goes to another office. Parent: the case; its rulings and its recall hang on
    # it. ``kinds``, ``roots`` and ``upto`` say which ops go along, ``digest`` what they are.
    immutable(
        "transfer",
        None,
        _REGION,
        "to_region to_office reason number dated:date digest ops:number signature"
        " kinds:list roots:list upto:map record:list",
    ),
    immutable("transfer_recall", Side.REGION, _REGION, "reason unsent:flag"),
    immutable("transfer_ruling", Side.HQ, _REGION, "verdict reason office register_number"),
    # The same in the scope of the office that is to have it: what headquarters hands on, in
    # parts, the files named in it, word that it ended, and the answer.
    immutable(
        "handover",
        Side.HQ,
        _REGION,
        "transfer case from_region from_office register_number subject to_region reason number"
        " dated:date digest ops:number signature device certificate parts:number record:list",
    ),
    immutable("handover_part", Side.HQ, _REGION, "at:number data"),
    immutable("handover_file", Side.HQ, _REGION, "sha256 size:number file_name"),
    immutable("handover_word", Side.HQ, _REGION, "kind reason answer"),
    immutable("handover_answer", Side.REGION, _REGION, "verdict reason case register_number"),
    # Asking for the identity of a reporter whose case came from another office. Parent: the
    # reporter here, ``reporter`` is the one there; what came of it hangs on the request.
    immutable(
        "handover_request", Side.REGION, _REGION, "reporter recipient reason by_whom signature"
    ),
    immutable("handover_identity", Side.HQ, _REGION, "answer verdict reason by_whom"),
    immutable("handover_taken", Side.REGION, _REGION),
    # The same for the office that has the identity. Parent: the transfer.
    immutable(
        "transfer_request",
        Side.HQ,
        _REGION,
        "request reporter reason office by_whom recipient device certificate signature",
    ),
    immutable("transfer_identity", Side.REGION, _REGION, "verdict reason by_whom"),
    immutable("transfer_taken", Side.HQ, _REGION),
    # An object by itself, and both sides': headquarters takes it out of both scopes once it was
    # used or the transfer ended, while who answered, when and why stays.
    immutable("sealed_identity", None, _REGION, "sealed recipient device certificate signature"),
    # Old registers taken over from a spreadsheet; both stay in the office.
    mutable(
        "sheet_import",
        None,
        _OFFICE,
        "file sheet sha256 at officer rows:number cases:number imported:number parked:number"
        " skipped:number map:map headers:list undone_at left:list",
    ),
    immutable("sheet_parked", None, _OFFICE, "rows:list"),
    mutable("prevention_file", Side.REGION, _REGION, "title sha256 size:number file_name"),
    mutable("institution", Side.REGION, _REGION, "name short_name head address note closed:flag"),
    # The journal keeps whole numbers: a score is counted in hundredths.
    mutable(
        "merit_score", Side.REGION, _REGION, "year:number hundredths:number category source note"
    ),
    # A rule pack that replaces the built-in law: the office's own import, or headquarters'.
    immutable(
        "rule_pack",
        None,
        (ScopeKind.OFFICE, ScopeKind.BROADCAST),
        "code title issued_on:date number:number sha256 size:number signer",
    ),
    immutable("rule_pack_part", None, (ScopeKind.OFFICE, ScopeKind.BROADCAST), "at:number data"),
    mutable("day_off", None, _OFFICE, "day:date name working:flag"),
    mutable(
        "family_choice", None, _OFFICE, "family institution valid_from:date valid_to:date note"
    ),
    mutable("calendar_year", None, _OFFICE, "year:number confirmed:flag note"),
)


@dataclass(frozen=True, slots=True)
class StateNow:
    """What a respondent's ``state`` says: code, since when, by which step, until when.

    ``also`` are further clocks of the state, each as ``due_how`` tells the first.
    """

    code: str = ""
    since: date | None = None
    step: str = ""
    due: date | None = None
    due_how: Mapping[str, Json] = field(default_factory=dict)
    also: tuple[Mapping[str, Json], ...] = ()


def state_of(respondent: Obj) -> StateNow:
    """Read a respondent's state; the journal only knows that it is a map, another PC wrote it."""
    found = respondent.get("state", {})
    due_how = found.get("due_how")
    return StateNow(
        code=_text(found.get("code")),
        since=date_in(found.get("since")),
        step=_text(found.get("step")),
        due=date_in(found.get("due")),
        due_how=due_how if isinstance(due_how, dict) else {},
        also=tuple(one for one in _list(found.get("also")) if isinstance(one, dict)),
    )


def date_in(value: Json) -> date | None:
    """Return the ISO date in a value from inside a map or list, or ``None``."""
    try:
        return date.fromisoformat(value)
    except (ValueError, TypeError):
        return None


def texts_in(value: Json) -> list[str]:
    """Return the texts of a list or of a map's values that nobody checked item by item."""
    items = value.values() if isinstance(value, dict) else value
    return [item for item in items or () if isinstance(item, str)]


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""
