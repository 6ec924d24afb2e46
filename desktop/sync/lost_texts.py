"""Texts that a PC took out which is believed no more: asked for, and given back by who has them.

A redaction beyond the cut-off of its device counts for nothing. Who obeyed it before the trust
list came knows those texts by their hash alone; what such a vault lacks follows from its journal,
see :mod:`db.lacking`. It asks for them in every bundle, and the hash judges what it gets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from desktop.journal.model import Device, Feed
from desktop.sync import colleagues
from desktop.sync.model import MAX_GIVEN, MAX_LACKING
from desktop.sync.ports import SyncUnit

LACKING = "lacking"
"""In the summary of a bundle of ours: how many texts were lacking when it was made."""


def lacking(unit: SyncUnit, peer: Device) -> list[str]:
    """Return the ops whose texts are lacking here and that a peer may send."""
    return unit.bundles.lacking(colleagues.scopes_from(unit, peer))


def in_turn(names: list[str], bundles: int) -> list[str]:
    """Return which of these to ask for: where there are too many, each bundle asks for others."""
    if len(names) <= MAX_LACKING:
        return names
    first = bundles * MAX_LACKING % len(names)
    return [*names[first:], *names[:first]][:MAX_LACKING]


def given(unit: SyncUnit, asked: Iterable[str], scopes: Collection[str]) -> dict[str, str]:
    """Return payloads by the names of their ops: asked for, of these scopes, and as room is."""
    found: dict[str, str] = {}
    room = MAX_GIVEN
    for name in asked:
        if Feed.parse(name.partition("/")[0]).scope not in scopes:
            continue
        op = unit.trail.op(name)
        if op is None or op.payload is None:
            continue
        text = op.payload.decode("utf-8")
        room -= len(msgspec.json.encode(text))
        if room < 0:
            break
        found[name] = text
    return found


def are_owed(unit: SyncUnit, to: Device) -> bool:
    """Say whether a bundle is worth making for the sake of texts alone.

    That is so when some can be given back, and when the last bundle asked for more or fewer
    than are lacking now: what nobody has is asked for along with other things only.
    """
    scopes = colleagues.scopes_to(unit, to)
    if given(unit, unit.bundles.peer(to.id).lacking, scopes):
        return True
    last = next(reversed(unit.bundles.sent(to.id)), None)
    told = 0 if last is None else last.summary.get(LACKING, 0)
    return len(lacking(unit, to)) != told
