"""The objects of this room, as the journal knows them."""

from __future__ import annotations

from typing import Final

from desktop.journal.model import ObjectType, ScopeKind, immutable

_PLACES: Final = (ScopeKind.REGION, ScopeKind.HQ)

TYPES: Final[tuple[ObjectType, ...]] = (
    # ``digest`` is the hash of the frozen letter data, ``data_…`` names them as a blob here.
    immutable(
        "letter",
        None,
        _PLACES,
        "kind number serial:number series year:number dated:date subject addressee signer"
        " numbering respondents:list digest data_sha256 data_size:number style:map sha256"
        " size:number pages:number file_name",
    ),
    immutable(
        "letter_mark",
        None,
        _PLACES,
        "kind reason at sha256 size:number file_name checked:map number dated:date",
    ),
)
