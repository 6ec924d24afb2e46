"""What ops add up to: pure rules, the same on every PC and for every order of arrival."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.journal.model import (
    ACTION,
    CREATE,
    REDACT,
    WITHDRAW,
    Feed,
    Json,
    Kind,
    ObjectType,
    Op,
    Registry,
    ScopeKind,
    Side,
    Version,
    id_of_creation,
    scope_kind,
)

VOID_GROUP: Final = "group"
"""The op does not follow the action it says it belongs to."""
VOID_SCOPE: Final = "scope"
"""Objects of this type do not live in this scope, or the op cites one of another scope."""
VOID_OWNER: Final = "owner"
"""The field belongs to the other side."""
VOID_IMMUTABLE: Final = "immutable"
"""A field of an object that is written only once."""
VOID_ID: Final = "id"
"""The object's id does not follow from the op that creates it."""
VOID_BASE: Final = "base"
"""The op does not build on anything its author saw of the object or its parent."""
VOID_DEVICE: Final = "device"
"""The author's device is not certified for this scope, or no longer believed."""
VOID_VALUE: Final = "value"
"""The value is not of the field's kind."""

MISPLACED: Final = frozenset({VOID_GROUP, VOID_SCOPE, VOID_ID, VOID_BASE})
"""Reasons that follow from ops alone; nothing can build on an op that has one of them."""

NUMBER_LIMIT: Final = 2**53
_NARROW = {ScopeKind.LOCAL, ScopeKind.OFFICE, ScopeKind.HQ}


def understood(op: Op, registry: Registry) -> bool:
    """Say whether this version can fold the op; others are kept and forwarded as they are."""
    kind = registry.types.get(op.header.o)
    key = op.header.k
    if kind is None:
        return False
    return key in (CREATE, WITHDRAW, REDACT) or key in kind.fields or kind.immutable


def begins_group(op: Op) -> bool:
    """Say whether this is the action op with which the group named after it begins."""
    head = op.header
    return (
        head.o == ACTION
        and head.k == CREATE
        and head.i == head.g
        and head.i == id_of_creation(head.f, head.s)
    )


def must_follow(op: Op) -> list[str]:
    """Return the ops that must be applied before this one, besides its predecessor.

    What a region's op cites from another scope never reaches everybody who gets the
    op; nobody waits for it, and the op is void.
    """
    scope = op.feed.scope
    if scope_kind(scope) in _NARROW:
        return op.header.b
    return [name for name in op.header.b if _scope_of(name) == scope]


def may_write(side: Side, home: str, scope: str) -> bool:
    """Say whether a device certified for ``home`` may write into ``scope`` at all."""
    kind = scope_kind(scope)
    if kind is ScopeKind.REGION:
        return side is Side.HQ or scope == home
    return side is Side.HQ or kind in {ScopeKind.LOCAL, ScopeKind.OFFICE}


def void_reason(
    op: Op, value: Json, bases: Sequence[Op], author: Side | None, registry: Registry
) -> str | None:
    """Return why an understood op counts for nothing, or ``None`` if it counts.

    ``bases`` are those of the ops named in its base that are not misplaced themselves;
    ``author`` is the certified side of its device, ``None`` when that is not to be
    believed. A void op is stored and advances its chain, but never becomes a head and
    supersedes nothing. The answer depends on the op, its bases and its author's
    certificate alone, so every replica voids the same ops. What is wrong with the place
    is said first, because it does not change when a certificate comes or goes.
    """
    kind = registry.types[op.header.o]
    misplaced = _misplaced(op, value, bases, kind)
    if misplaced is not None:
        return misplaced
    return void_value(op, value, author, registry)


def void_value(op: Op, value: Json, author: Side | None, registry: Registry) -> str | None:
    """Return why an op that stands in the right place counts for nothing, or ``None``."""
    kind = registry.types[op.header.o]
    owner = kind.writer_of(op.header.k)
    if author is None:
        return VOID_DEVICE
    if owner is not None and owner is not author:
        return VOID_OWNER
    return _void_content(op, value, kind)


def _misplaced(op: Op, value: Json, bases: Sequence[Op], kind: ObjectType) -> str | None:
    head = op.header
    scope = op.feed.scope
    if scope_kind(scope) not in kind.scopes or len(must_follow(op)) < len(head.b):
        return VOID_SCOPE
    if head.k == CREATE:
        if head.i != id_of_creation(head.f, head.s):
            return VOID_ID
        parent = value.get("parent") if isinstance(value, dict) else None
        cited = parent is None or any(base.header.i == parent for base in bases)
        return None if cited else VOID_BASE
    own = [base for base in bases if base.header.i == head.i]
    if not own or any(base.header.o != head.o for base in own):
        return VOID_BASE
    return VOID_SCOPE if any(base.feed.scope != scope for base in own) else None


def _void_content(op: Op, value: Json, kind: ObjectType) -> str | None:
    key = op.header.k
    if key == REDACT:
        return None if op.payload is None or value is None else VOID_VALUE
    if kind.name == ACTION and key != CREATE:
        return VOID_IMMUTABLE
    if kind.immutable and key not in (CREATE, WITHDRAW):
        return VOID_IMMUTABLE
    if op.payload is None:
        return None
    if key == CREATE:
        sound = isinstance(value, dict) and _fits_body(value.get("value"), kind)
    else:
        sound = fits(Kind.FLAG if key == WITHDRAW else kind.fields[key], value)
    return None if sound else VOID_VALUE


def _fits_body(body: Json, kind: ObjectType) -> bool:
    """Say whether this may be the value of a creating op: none at all in a mutable type."""
    if not kind.immutable or body is None:
        return body is None
    return (
        isinstance(body, dict)
        and WITHDRAW not in body
        and all(fits(wanted, body.get(key)) for key, wanted in kind.fields.items())
    )


def _scope_of(name: str) -> str:
    return Feed.parse(name.partition("/")[0]).scope


def fits(kind: Kind, value: Json) -> bool:
    """Say whether ``value`` may stand in a field of this kind."""
    if value is None:
        return True
    if kind is Kind.FLAG:
        return isinstance(value, bool)
    if kind is Kind.NUMBER:
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole and abs(value) < NUMBER_LIMIT
    if kind is Kind.LIST:
        return isinstance(value, list)
    if kind is Kind.MAP:
        return isinstance(value, dict)
    if kind is Kind.DATE:
        return isinstance(value, str) and _is_date(value)
    return isinstance(value, str)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def shown(heads: Sequence[tuple[Version, Side]], owner: Side | None) -> Version:
    """Return the head that screens show while several compete.

    The owner of the field comes first, then the later clock, then the op's name; it
    never removes the other heads and no deadline or letter may rest on it.
    """
    return max(heads, key=lambda head: (head[1] is owner, head[0].t, head[0].op))[0]


def disagree(heads: Sequence[Version]) -> bool:
    """Say whether heads hold different values; equal ones are agreement, not conflict."""
    return any(head.value != heads[0].value for head in heads[1:])


def rivals_of_withdrawal(withdrawals: Sequence[Op], others: Sequence[Op]) -> list[Op]:
    """Return the heads of an object's other fields that nobody saw who took it back."""
    seen = {name for op in withdrawals for name in op.header.b}
    return [op for op in others if op.id not in seen]
