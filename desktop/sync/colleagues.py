"""Which PCs are headquarters' own beside this one, and whose entries go to whom.

The list names devices of headquarters, but a body that was followed by another stands there as
well, and what one body notes for itself is not the other's. So each PC remembers its colleagues:
whom it let in, who let it in, and whom a colleague counts as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from desktop.ids import DeviceId
from desktop.journal.model import (
    BROADCAST,
    HQ_SCOPE,
    OFFICE,
    Device,
    ScopeKind,
    Side,
    scope_kind,
)
from desktop.sync import standing
from desktop.sync.model import MOST_BESIDE, HqWord, Inner, scopes_for, stands
from desktop.sync.ports import SyncUnit

_PCS: Final = "hq/pcs"
_SHARED: Final = frozenset({HQ_SCOPE, OFFICE, BROADCAST})


def colleagues(unit: SyncUnit) -> frozenset[DeviceId]:
    """Return the other PCs of headquarters that belong to this one's office."""
    if unit.side is not Side.HQ:
        return frozenset()
    return frozenset(map(DeviceId, (unit.local.get(_PCS) or "").split()))


def keep_colleagues(unit: SyncUnit, devices: Iterable[str]) -> None:
    """Count these as colleagues too."""
    found = colleagues(unit) | {DeviceId(one) for one in devices}
    unit.local.set(_PCS, " ".join(sorted(found - {unit.device})))


def is_peer(unit: SyncUnit, other: Device) -> bool:
    """Say whether bundles are exchanged with an installation at all."""
    if unit.side is other.side is Side.HQ:
        return other.id in colleagues(unit)
    return bool(scopes_for((unit.side, unit.scope), stands(other)))


def scopes_to(unit: SyncUnit, other: Device) -> frozenset[str]:
    """Return the scopes whose ops are sent to an installation; empty for a stranger."""
    if unit.side is other.side is Side.HQ:
        return _SHARED | regions_here(unit) if is_peer(unit, other) else frozenset()
    return scopes_for((unit.side, unit.scope), stands(other))


def scopes_from(unit: SyncUnit, other: Device) -> frozenset[str]:
    """Return the scopes whose ops an installation sends here, as far as they are known."""
    if unit.side is other.side is Side.HQ:
        return scopes_to(unit, other)
    return scopes_for(stands(other), (unit.side, unit.scope))


def regions_here(unit: SyncUnit) -> frozenset[str]:
    """Return the scopes of all regions that are known here."""
    known = {one.scope for one in unit.devices.all() if one.side is Side.REGION}
    known |= {state.feed.scope for state in unit.trail.feeds()}
    return frozenset(one for one in known if one and scope_kind(one) is ScopeKind.REGION)


def word_for(unit: SyncUnit, to: Device) -> HqWord | None:
    """Return what a bundle tells a colleague of headquarters beside the entries."""
    if not is_peer(unit, to) or to.side is not Side.HQ or unit.side is not Side.HQ:
        return None
    return HqWord(pcs=sorted({unit.device, *colleagues(unit)}), regions=codes_of_regions(unit))


def codes_of_regions(unit: SyncUnit) -> dict[str, str]:
    """Return the code with which each region asked, by scope."""
    codes = {one: unit.local.get(standing.region_key(one)) for one in sorted(regions_here(unit))}
    return {scope: code for scope, code in codes.items() if code}


def keep_codes(unit: SyncUnit, codes: Mapping[str, str]) -> None:
    """Keep the codes of regions that are not known here."""
    for scope, code in codes.items():
        if unit.local.get(standing.region_key(scope)) is None:
            unit.local.set(standing.region_key(scope), code)


def hear(unit: SyncUnit, sender: Device, inner: Inner) -> None:
    """Take over what a colleague of headquarters tells: further colleagues, codes of regions."""
    if inner.hq is None or unit.side is not Side.HQ or sender.id not in colleagues(unit):
        return
    listed = {one.device for one in standing.trust_in_force(unit).hq_devices}
    keep_colleagues(unit, listed.intersection(inner.hq.pcs))
    keep_codes(unit, inner.hq.regions)


def certificates_beside(unit: SyncUnit) -> dict[str, str]:
    """Return the newest certificates of regions' PCs, for a colleague of headquarters."""
    trust = standing.trust_in_force(unit)
    known = [
        (standing.serial_of(one, trust), one)
        for one in unit.devices.all()
        if one.side is Side.REGION and one.certificate and trust.revocation(one.id) is None
    ]
    newest = sorted(known, key=lambda pair: pair[0], reverse=True)[:MOST_BESIDE]
    return {one.id: one.certificate.decode("ascii") for _, one in newest}
