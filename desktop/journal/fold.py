"""What ops add up to: pure rules, the same on every PC and for every order of arrival."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from desktop.journal.model import (
    CREATE,
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

VOID_DEVICE: Final = "device"
"""The author's device is not certified."""
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
VOID_VALUE: Final = "value"
"""The value is not of the field's kind."""

_NARROW = {ScopeKind.LOCAL, ScopeKind.OFFICE, ScopeKind.HQ}
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def understood(op: Op, registry: Registry) -> bool:
    """Say whether this version can fold the op; others are kept and forwarded as they are."""
    kind = registry.types.get(op.header.o)
    key = op.header.k
    if kind is None:
        return False
    return key in (CREATE, WITHDRAW) or key in kind.fields or kind.immutable


def void_reason(
    op: Op, value: Json, bases: Sequence[Op], author: Side | None, registry: Registry
) -> str | None:
    """Return why an understood op counts for nothing, or ``None`` if it counts.

    ``bases`` are the ops that its base names. A void op is stored and advances its
    chain, but never becomes a head and supersedes nothing. The answer depends on the
    op, its bases and its author's certificate alone, so every replica voids the same ops.
    """
    head = op.header
    kind = registry.types[head.o]
    scope = op.feed.scope
    owner = kind.writer_of(head.k)
    if author is None:
        return VOID_DEVICE
    if scope_kind(scope) not in kind.scopes:
        return VOID_SCOPE
    if owner is not None and owner is not author:
        return VOID_OWNER
    if head.k == CREATE:
        return _void_creation(op, value, bases, kind)
    if kind.immutable and head.k != WITHDRAW:
        return VOID_IMMUTABLE
    if not any(base.header.i == head.i for base in bases):
        return VOID_BASE
    if any(base.header.i == head.i and base.feed.scope != scope for base in bases):
        return VOID_SCOPE
    wanted = Kind.FLAG if head.k == WITHDRAW else kind.fields[head.k]
    return None if op.payload is None or fits(wanted, value) else VOID_VALUE


def _void_creation(op: Op, value: Json, bases: Sequence[Op], kind: ObjectType) -> str | None:
    if op.header.i != id_of_creation(op.header.f, op.header.s):
        return VOID_ID
    if op.payload is None:
        return None
    if not isinstance(value, dict) or not fits(Kind.MAP, value.get("value")):
        return VOID_VALUE
    body = value.get("value") or {}
    if not all(fits(wanted, body.get(key)) for key, wanted in kind.fields.items()):
        return VOID_VALUE
    parent = value.get("parent")
    if parent is None:
        return None
    scopes = {Feed.parse(base.header.f).scope for base in bases if base.header.i == parent}
    if not scopes:
        return VOID_BASE
    near = scopes == {op.feed.scope} or scope_kind(op.feed.scope) in _NARROW
    return None if near else VOID_SCOPE


def fits(kind: Kind, value: Json) -> bool:
    """Say whether ``value`` may stand in a field of this kind."""
    if value is None:
        return True
    if kind is Kind.FLAG:
        return isinstance(value, bool)
    if kind is Kind.NUMBER:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is Kind.LIST:
        return isinstance(value, list)
    if kind is Kind.MAP:
        return isinstance(value, dict)
    if kind is Kind.DATE:
        return isinstance(value, str) and _DATE.fullmatch(value) is not None
    return isinstance(value, str)


def shown(heads: Sequence[tuple[Version, Side]], owner: Side | None) -> Version:
    """Return the head that screens show while several compete.

    The owner of the field comes first, then the later clock, then the op's name; it
    never removes the other heads and no deadline or letter may rest on it.
    """
    return max(heads, key=lambda head: (head[1] is owner, head[0].t, head[0].op))[0]


def disagree(heads: Sequence[Version]) -> bool:
    """Say whether heads hold different values; equal ones are agreement, not conflict."""
    return any(head.value != heads[0].value for head in heads[1:])
