"""The objects of this room, as the journal knows them."""

from __future__ import annotations

from typing import Final

from desktop.journal.model import ObjectType, ScopeKind, Side, immutable

_REGION: Final = (ScopeKind.REGION,)

TYPES: Final[tuple[ObjectType, ...]] = (
    # Parent: the case.
    immutable("review", Side.HQ, _REGION, "text finding dated:date officer_name"),
    # Parent: the respondent. The region's step cites it; it moves nothing by itself.
    immutable(
        "hq_recommendation", Side.HQ, _REGION, "sanction due_on:date reason number dated:date"
    ),
)
