"""The objects of this room, as the journal knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.journal.model import ObjectType, ScopeKind, Side, immutable, mutable

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
        " number_pattern register_pattern paper style:map terms:map authority"
        " authority_dismissed:flag role",
    ),
    mutable(
        "official",
        None,
        _OFFICE,
        "name front_title back_title post rank nip capacity ppk:flag pronoun addressee place"
        " valid_from:date valid_to:date",
    ),
    mutable("officer", None, _OFFICE, "login name roles:list disabled:flag"),
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
        " share_reporter:flag officer motive",
    ),
    mutable(
        "report",
        Side.REGION,
        _REGION,
        "source sender number dated:date received_on:date subject",
    ),
    mutable("reporter", Side.REGION, _REGION, "mode code"),
    # The identity never travels to headquarters with the case: another scope, and sealed.
    immutable("reporter_identity", None, _OFFICE, "sealed"),
    mutable(
        "respondent",
        Side.REGION,
        _REGION,
        "name front_title back_title asn_type nip nip_old rank position position_kind area_head"
        " unit institution supervisor:map allegations:list primary_allegation acted_on:date"
        " rule_set state:map outcome facts aggravating mitigating conclusion"
        " proposed_sanction competent_official",
    ),
    immutable(
        "step",
        Side.REGION,
        _REGION,
        "from_state to_state on:date reason outcome values:map documents:list cites basis"
        " overridden:list",
    ),
    mutable(
        "document",
        Side.REGION,
        _REGION,
        "type number dated:date title respondents:list sha256 size:number file_name"
        " received_on:date",
    ),
    mutable(
        "evidence",
        Side.REGION,
        _REGION,
        "type title sha256 size:number file_name from_whom how url platform account seen_at"
        " captured_by original_at confidentiality note",
    ),
    immutable("custody", Side.REGION, _REGION, "at who what how from_whom to_whom"),
    immutable("trace", None, _LOCAL, "kind subject details:map"),
)
