"""What changes something about exchanges, one transaction each."""

from __future__ import annotations

from dataclasses import replace

from desktop.cases.rules import law_of
from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import HQ_SCOPE, LOCAL, Feed, Json
from desktop.keys.certificates import Role, issue_certificate
from desktop.keys.signing import SigningKey
from desktop.keys.trust import HqDevice, first_list, sign_list
from desktop.law.differences import differences
from desktop.law.packs import Law
from desktop.progress import Progress
from desktop.sync import colleagues, merge, outgoing, recipients, standing
from desktop.sync.model import (
    ImportResult,
    Notice,
    Outcome,
    OutState,
    Peer,
    Received,
    Sent,
    covers,
    gaps,
    joined,
)
from desktop.sync.outgoing import Choice, Draft, Packed
from desktop.sync.ports import SyncUnit
from desktop.sync.reading import Opened
from desktop.sync.tallying import tally_of

CHECKED = "checked"
"""In the summary of a bundle of ours: when it was read whole again after it was plugged in."""
OUTCOMES = {
    "bundle.newer": Outcome.HELD,
    "document.newer": Outcome.HELD,
    "sync.not_enrolled": Outcome.HELD,
    "certificate.expired": Outcome.HELD,
    "bundle.fork": Outcome.QUARANTINED,
    "bundle.revoked_sender": Outcome.QUARANTINED,
    "trust.forked": Outcome.QUARANTINED,
}
"""What a refusal means for the file; every other one rejects it."""


class Rehearsed(Exception):  # noqa: N818 - an outcome, not an error
    """Raised to roll back an import that was only tried; carries what it would do."""

    def __init__(self, result: ImportResult) -> None:
        super().__init__(result)
        self.result = result


@action("bundle.export")
def make_bundle(
    unit: SyncUnit,
    to: DeviceId,
    choice: Choice,
    packed: tuple[Packed, ...],
    lying: tuple[Sent, ...] = (),
) -> Draft:
    """Number, sign and seal the next bundle for an installation, as ``outgoing.compose``."""
    draft = outgoing.compose(unit, to, choice, packed, lying)
    leave_trace(unit, "bundle.export", to, {"files": len(draft.sent.summary["files"])})
    return draft


@action("bundle.export")
def note_written(unit: SyncUnit, sent: Sent, size: int) -> None:
    """Remember that a bundle lies on its medium, read back and whole."""
    unit.bundles.keep_sent(replace(sent, state=OutState.WRITTEN, bytes=size))


@action("bundle.import")
def import_bundle(
    unit: SyncUnit, opened: Opened, progress: Progress, *, rehearsal: bool = False
) -> ImportResult:
    """Apply a checked bundle: all of it, or nothing when it is refused.

    A rehearsal does the same and raises :class:`Rehearsed`, so that nothing stays. Raises
    ``Refused`` as :mod:`desktop.sync.merge` does.
    """
    earlier = unit.bundles.received(opened.digest)
    result = _begun(unit, opened)
    if earlier is None or earlier.outcome is not Outcome.IMPORTED:
        result = _apply(unit, opened, result, progress)
    if rehearsal:
        raise Rehearsed(result)
    leave_trace(unit, "bundle.import", opened.sender, _summary(result))
    return result


@action("bundle.release")
def release_bundle(unit: SyncUnit, opened: Opened, reason: str, progress: Progress) -> ImportResult:
    """Let a bundle in that was set aside because its sender is believed no more.

    What lies beyond the revocation's cut-off is void here as everywhere, kept and listed; what
    lies before it counts. Raises ``Refused("sync.release_needs_reason")``,
    ``Refused("sync.not_pardonable")`` (number) for a bundle set aside for another reason, and
    as :mod:`desktop.sync.merge` does.
    """
    if not reason.strip():
        raise Refused("sync.release_needs_reason")
    earlier = unit.bundles.received(opened.digest)
    if earlier is None or not pardonable(earlier):
        raise Refused("sync.not_pardonable", number=opened.manifest.number)
    result = _apply(unit, opened, _begun(unit, opened), progress, pardoned=True)
    leave_trace(unit, "bundle.release", opened.sender, {**_summary(result), "reason": reason})
    return result


@action("bundle.release")
def discard_bundle(unit: SyncUnit, digest: str, reason: str) -> Received:
    """Reject a bundle that was set aside, and return it.

    Raises ``Refused``: ``sync.release_needs_reason``, ``sync.no_such_bundle`` (bundle) when
    nothing was set aside under this hash, ``sync.proof_stays`` (number) for a second history.
    """
    if not reason.strip():
        raise Refused("sync.release_needs_reason")
    kept = unit.bundles.received(digest)
    if kept is None or kept.outcome not in (Outcome.HELD, Outcome.QUARANTINED):
        raise Refused("sync.no_such_bundle", bundle=digest)
    if is_proof(kept):
        raise Refused("sync.proof_stays", number=kept.number)
    unit.bundles.note_received(replace(kept, outcome=Outcome.REJECTED))
    leave_trace(unit, "bundle.discard", kept.sender, {"number": kept.number, "reason": reason})
    return kept


def is_proof(bundle: Received) -> bool:
    """Say whether a bundle proves that its sender has two histories; it is kept for ever."""
    return bundle.summary.get("code") == "bundle.fork"


def pardonable(bundle: Received) -> bool:
    """Say whether a person may let in a bundle that was set aside."""
    code = str(bundle.summary.get("code", ""))
    return bundle.outcome is Outcome.QUARANTINED and code == "bundle.revoked_sender"


@action("bundle.export")
def note_checked(unit: SyncUnit, sent: Sent) -> None:
    """Remember that a bundle was read whole again on its medium after that was plugged in anew."""
    held = next((one for one in unit.bundles.sent(sent.to)
                 if (one.epoch, one.number) == (sent.epoch, sent.number)), None)  # fmt: skip
    if held is not None:
        unit.bundles.keep_sent(replace(held, summary={**held.summary, CHECKED: _now(unit)}))


@action("bundle.import")
def note_refused(unit: SyncUnit, result: ImportResult, opened: Opened | None) -> None:
    """Remember that a file was not imported, and why."""
    if opened is not None and result.outcome in (Outcome.HELD, Outcome.QUARANTINED):
        unit.bundles.note_received(_received(unit, opened, result))
    if result.code == "bundle.fork" and result.details["feed"].startswith(f"{unit.device}."):
        # Two copies of this vault went on alike; at least this one must not go on so.
        leave_epoch(unit, _epochs_of(unit, opened))
    leave_trace(unit, "bundle.refused", result.sender, _summary(result))


@action("bundle.import")
def note_arrived(unit: SyncUnit, files: tuple[str, ...]) -> None:
    """Remember that files which had been missing are here."""
    for sha256 in files:
        unit.bundles.arrived(sha256)


def make_headquarters_keys(unit: SyncUnit, authority: str) -> None:
    """Make root, successor root and issuing key of a new headquarters, and its first trust list.

    Part of making the vault: the office, the device and its own keys are there already.
    ``authority`` is the short name that regions see; the office's name if it is empty.
    """
    own = unit.devices.get(unit.device)
    if own is None:
        raise BugError("a vault knows its own device")
    names = (standing.ROOT_KEY, standing.SUCCESSOR_KEY, standing.ISSUING_KEY)
    root, successor, issuing = (SigningKey.generate() for _ in names)
    for name, key in zip(names, (root, successor, issuing), strict=True):
        unit.local.keep_secret(name, key.seed)
    now, office = unit.clock.now(), office_name(unit)
    certificate = issue_certificate(
        issuing, public=own.public, recipient=own.recipient, scope=HQ_SCOPE, role=Role.HQ,
        serial=1, office=office, valid_from=now,
    )  # fmt: skip
    trust = first_list(
        issued_at=now,
        authority=authority or office,
        root=root.public,
        successor_root=successor.public,
        issuing_keys=(issuing.public,),
        hq_devices=(HqDevice(device=own.id, public=own.public, recipient=own.recipient),),
    )
    unit.devices.keep(standing.device_of(certificate))
    standing.keep_trust(unit, sign_list(trust, [root]), trust)


def office_name(unit: SyncUnit) -> str:
    """Return the office's name as others shall read it."""
    offices = unit.objects.all("office")
    name = offices[0].text("name") if offices else unit.local.get(standing.JOINED_OFFICE)
    return name or unit.device


def office_region(unit: SyncUnit) -> str:
    """Return the code of the office's region, empty before it was entered."""
    offices = unit.objects.all("office")
    joined = unit.local.get(standing.JOINED_REGION) or ""
    return offices[0].text("region_code") if offices else joined


def leave_trace(unit: SyncUnit, kind: str, subject: str, details: dict[str, Json]) -> None:
    """Write down on this PC alone what was done."""
    values = {"kind": kind, "subject": subject, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def _begun(unit: SyncUnit, opened: Opened) -> ImportResult:
    manifest = opened.manifest
    return ImportResult(
        opened.path.name, Outcome.DUPLICATE, sender=opened.sender, office=_office(unit, opened),
        epoch=manifest.epoch, number=manifest.number,
    )  # fmt: skip


def _apply(
    unit: SyncUnit,
    opened: Opened,
    result: ImportResult,
    progress: Progress,
    *,
    pardoned: bool = False,
) -> ImportResult:
    sender = merge.welcome(unit, opened, pardoned=pardoned)
    elsewhere = merge.compare_histories(unit, opened)
    passed_over = _gaps(unit, opened)
    before = law_of(unit)
    reach = {part.feed: unit.bundles.feed(part.feed)[0] for part in opened.inner.feeds}
    tally = tally_of(op for op in opened.ops if op.header.s > reach[op.header.f])
    merged = merge.absorb(unit, opened, progress)
    notices = [*merged.notices, *passed_over, *_new_rules(before, law_of(unit))]
    if elsewhere.restored or elsewhere.epoch:
        leave_epoch(unit, elsewhere.epoch)
        code = "sync.we_were_copied" if elsewhere.epoch else "sync.we_were_restored"
        notices.append(Notice(code))
    notices += _copies(unit, opened)
    notices += recipients.take_certificates(unit, sender, opened.inner)
    colleagues.hear(unit, sender, opened.inner)
    result = replace(
        result,
        outcome=Outcome.IMPORTED,
        office=sender.label,
        counts=merged.counts,
        notices=tuple(notices),
        tally=tally,
    )
    peer = unit.bundles.peer(opened.sender)
    inner = opened.inner
    if (inner.epoch, inner.number) > (peer.epoch, peer.number):
        peer = replace(
            peer, epoch=inner.epoch, number=inner.number, acks=dict(inner.acks),
            want=tuple(inner.want), trust=inner.trust_version,
            have={sha256: joined(held) for sha256, held in inner.have.items()},
            lacking=tuple(inner.lacking),
        )  # fmt: skip
        serial = recipients.follow(unit, opened.sender, inner)
        if serial is not None:
            leave_trace(unit, "trust.follow", opened.sender, {"serial": serial})
    unit.bundles.keep_peer(replace(peer, seen_t=_now(unit)))
    _confirm(unit, peer)
    unit.bundles.note_received(_received(unit, opened, result))
    return result


def leave_epoch(unit: SyncUnit, seen: int = 0) -> None:
    """Begin an epoch above the present one and above all that others have seen of this device."""
    if unit.local.get("epoch") == str(unit.epoch):
        unit.bundles.begin_epoch(max(unit.epoch, seen) + 1)


def _copies(unit: SyncUnit, opened: Opened) -> list[Notice]:
    """Tell that the sender was restored, or that two copies of its vault are at work."""
    inner = opened.inner
    peer = unit.bundles.peer(opened.sender)
    if 0 < peer.epoch < inner.epoch:
        return [Notice("sync.peer_restored")]
    # A late stick of an earlier epoch knows nothing that was written after the later one came.
    later = [
        one
        for one in unit.bundles.all_received(opened.sender)
        if one.epoch > inner.epoch and one.outcome is Outcome.IMPORTED
    ]
    copied = any(
        seq > one.summary["ours"].get(feed, 0)
        for one in later
        for feed, (seq, _) in inner.acks.items()
        if Feed.parse(feed).device == unit.device
    )
    return [Notice("sync.peer_copied")] if copied else []


def _new_rules(before: Law, after: Law) -> list[Notice]:
    """Tell that another edition of the law came with the bundle and holds from now on."""
    if before.pack == after.pack:
        return []
    rows = len(differences(before, after))
    return [
        Notice("sync.rules_changed", {"code": after.pack.code, "title": after.pack.title,
                                      "rows": rows})
    ]  # fmt: skip


def _confirm(unit: SyncUnit, peer: Peer) -> None:
    """Promote to received what the peer's acks cover; nothing else makes that word true."""
    for sent in unit.bundles.sent(peer.device):
        covered = all(
            feed in peer.acks and peer.acks[feed][0] >= seq for feed, (seq, _) in sent.upto.items()
        )
        covered = covered and not any(
            sha256 in peer.want and not covers(peer.have.get(sha256, ()), offset, offset + length)
            for sha256, offset, length in sent.summary["pieces"]
        )
        if covered and sent.state is not OutState.RECEIVED:
            unit.bundles.keep_sent(replace(sent, state=OutState.RECEIVED))


def _gaps(unit: SyncUnit, opened: Opened) -> list[Notice]:
    """Tell of bundle numbers that were passed over or used twice; neither is ever fatal."""
    epoch, number = opened.manifest.epoch, opened.manifest.number
    imported = [
        one
        for one in unit.bundles.all_received(opened.sender)
        if one.epoch == epoch and one.outcome is Outcome.IMPORTED
    ]
    if number in {one.number for one in imported}:
        return [Notice("sync.number_used_twice", {"number": number})]
    last = max((one.number for one in imported), default=number - 1)
    lost = gaps(last + 1, number, opened.inner.replaces)
    if not lost:
        return []
    first, final = lost[0][0], lost[-1][1] - 1
    numbers = str(first) if first == final else f"{first}–{final}"
    details = {"first": first, "last": final, "numbers": numbers, "office": _office(unit, opened)}
    return [Notice("sync.numbers_missing", details)]


def _received(unit: SyncUnit, opened: Opened, result: ImportResult) -> Received:
    summary = {
        **_summary(result),
        "at": opened.inner.at,
        "local": opened.inner.local,
        "vault": opened.inner.vault,
        "left": opened.inner.left.blobs,
        "replaces": opened.inner.replaces,
        "details": dict(result.details),
        "ours": {
            str(state.feed): state.seq
            for state in unit.trail.feeds()
            if state.feed.device == unit.device and state.feed.scope != LOCAL
        },
    }
    return Received(
        opened.digest, opened.sender, opened.manifest.epoch, opened.manifest.number,
        result.outcome, _now(unit), summary,
    )  # fmt: skip


def _epochs_of(unit: SyncUnit, opened: Opened | None) -> int:
    """Return the latest epoch of this installation that a bundle speaks of."""
    names = (
        () if opened is None else (*opened.inner.acks, *(one.feed for one in opened.inner.feeds))
    )
    feeds = [Feed.parse(name) for name in names]
    own = [feed.epoch for feed in feeds if feed.device == unit.device]
    return max((epoch for epoch in own if epoch < merge.LAST_EPOCH), default=0)


def _summary(result: ImportResult) -> dict[str, Json]:
    counts = {name: getattr(result.counts, name) for name in result.counts.__slots__}
    return {"file": result.file, "outcome": result.outcome.value, "code": result.code,
            "number": result.number, **counts}  # fmt: skip


def _office(unit: SyncUnit, opened: Opened) -> str:
    known = unit.devices.get(opened.sender)
    return "" if known is None else known.label


def _now(unit: SyncUnit) -> int:
    return int(unit.clock.now().timestamp() * 1000)


def refusal(file: str, error: Refused, opened: Opened | None) -> ImportResult:
    """Return what a refusal means for the file."""
    outcome = OUTCOMES.get(error.code, Outcome.REJECTED)
    result = ImportResult(file, outcome, error.code, {k: str(v) for k, v in error.details.items()})
    if opened is None:
        return result
    manifest = opened.manifest
    return replace(result, sender=manifest.sender, epoch=manifest.epoch, number=manifest.number)
