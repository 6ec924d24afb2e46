"""The objects of this room, as the journal knows them."""

from __future__ import annotations

from typing import Final

from desktop.journal.model import ObjectType, ScopeKind, immutable, mutable

_PLACES: Final = (ScopeKind.REGION, ScopeKind.HQ)
_OFFICE: Final = (ScopeKind.OFFICE,)
"""How an office numbers is its own business: it goes between its PCs and no further."""

TYPES: Final[tuple[ObjectType, ...]] = (
    # ``digest`` is the hash of the frozen letter data, ``data_…`` names them as a blob here.
    immutable(
        "letter",
        None,
        _PLACES,
        "kind number serial:number series year:number dated:date subject addressee signer"
        " numbering respondents:list digest data_sha256 data_size:number style:map sha256"
        " size:number pages:number file_name insertion:number number_reason signing_reason"
        " edits:map",
    ),
    immutable("wording_version", None, (ScopeKind.OFFICE,), "kind version:number sentences:map"),
    immutable("form_confirmation", None, (ScopeKind.OFFICE,), "kind digest"),
    immutable(
        "style_version", None, (ScopeKind.OFFICE,), "version:number valid_from:date profile:map"
    ),
    # One object a file, so that the files of the look travel and stay like any other.
    immutable("style_file", None, (ScopeKind.OFFICE,), "kind title sha256 size:number"),
    immutable(
        "letter_mark",
        None,
        _PLACES,
        "kind reason at sha256 size:number file_name checked:map number dated:date",
    ),
    # Who holds which numbered copy of a secret letter; a later list takes the place of one.
    immutable("letter_copies", None, _PLACES, "holders:list reason at"),
    mutable(
        "agenda", None, _OFFICE, "series name kinds:list pattern unit_code classification_code"
    ),
    immutable(
        "number_reservation",
        None,
        _OFFICE,
        "series year:number serial:number number dated:date purpose holder until:date at",
    ),
    immutable("number_release", None, _OFFICE, "reason at"),
    # ``device`` may give the numbers from ``low`` to ``high`` of a series in a year.
    immutable("number_range", None, _OFFICE, "series year:number low:number high:number device at"),
    # The one PC that deals out ranges and gives all numbers it has dealt to nobody.
    immutable("agenda_keeper", None, _OFFICE, "device replaces:list year:number low:number reason"),
    # Why numbers are missing, or one is there twice.
    immutable("number_note", None, _OFFICE, "series year:number low:number high:number text at"),
)
