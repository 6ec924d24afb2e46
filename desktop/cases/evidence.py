"""Evidence: files and things, and what was seen on the internet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from desktop.cases.custody import EXPORTED, RECEIVED, enter
from desktop.cases.fields import FORMS, Reading, read_form, required
from desktop.cases.leaks import Leak, leaks_in
from desktop.cases.lookup import need
from desktop.cases.model import File
from desktop.cases.office import office_view, reading
from desktop.cases.online import clean_link
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.views import FileCheck
from desktop.clock import ZONES
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj, Side

SOUND: Final = "sound"
DAMAGED: Final = "damaged"
"""What reading a file through can find."""

_WITH_CUSTODY: Final = ("how", "from_whom")
_CAPTURED: Final = "TANGKAPAN_LAYAR"
_LINK: Final = "TAUTAN"


@dataclass(frozen=True, slots=True)
class AddedEvidence:
    """A new piece of evidence; ``also_in`` are other cases that hold the very same file."""

    evidence: ObjectId
    also_in: tuple[ObjectId, ...]


@dataclass(frozen=True, slots=True)
class EvidencePlan:
    """What is known before a file is sealed.

    ``also_in`` are the other cases that hold it, as (id, number); ``leaks`` the typed fields
    that seem to name the reporter.
    """

    also_in: tuple[tuple[ObjectId, str], ...] = ()
    leaks: tuple[Leak, ...] = ()


def plan_evidence(
    unit: CaseUnit, case: ObjectId, form: Json, file: File | None = None, *, capture: bool = False
) -> EvidencePlan:
    """Refuse now what :func:`add_evidence` would refuse after minutes of sealing.

    ``file`` names a file that was read through and is not kept yet.
    """
    need(unit, case, "case")
    values = _read(unit, form, file, capture=capture)
    found = ((oid, unit.objects.get(oid)) for oid in _holders(unit, case, file))
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    return EvidencePlan(
        tuple((oid, one.text("register_number")) for oid, one in found if one),
        leaks_in(unit, case, texts),
    )


@action("evidence.add")
def add_evidence(
    unit: CaseUnit, case: ObjectId, form: Json, file: File | None = None
) -> AddedEvidence:
    """Add a piece of evidence with its first entry of custody; only its type is needed.

    ``file`` already lies in the vault. Raises the ``field.…`` codes, ``case.unknown``
    (id), ``evidence.empty_file``, ``evidence.seen_in_future`` (seen_at) and
    ``evidence.already_here`` (evidence, title) when this case holds the same file already.
    """
    return _add(unit, case, _read(unit, form, file, capture=False), file)


@action("evidence.add")
def capture_evidence(
    unit: CaseUnit, case: ObjectId, form: Json, file: File | None = None
) -> AddedEvidence:
    """Add something seen on the internet, as the capture sheet asks for it.

    Needed are a platform, a link or an account, when it was seen and by whom it was captured;
    the zone is the office's unless one is given. Raises as :func:`add_evidence`.
    """
    return _add(unit, case, _read(unit, form, file, capture=True), file)


@action("evidence.export")
def record_export(unit: CaseUnit, evidence: ObjectId, place: str) -> None:
    """Enter that a file of evidence was written in clear to ``place``.

    At a region the chain of custody gets an entry; a trace stays on this PC in any case.
    """
    found = need(unit, evidence, "evidence")
    if unit.side is Side.REGION:
        enter(unit, evidence, {"what": EXPORTED, "to_whom": unit.who.name})
    details = {"title": found.text("title"), "place": place}
    unit.journal.create(
        "trace", {"kind": "evidence.exported", "subject": evidence, "details": details}, scope=LOCAL
    )


def note_check(unit: CaseUnit, results: Mapping[str, str]) -> None:
    """Remember, on this PC alone, what reading files through has found, by their SHA-256."""
    now = unit.clock.now()
    for sha256, state in results.items():
        unit.evidence.note_check(sha256, FileCheck(now, state))


def require_same_file(unit: CaseUnit, evidence: ObjectId, seen: File) -> None:
    """Refuse a file that is not, to the byte, the one of this piece of evidence.

    Raises ``evidence.unknown`` (id) and ``evidence.other_file`` (title, file).
    """
    found = need(unit, evidence, "evidence")
    if (seen.sha256, seen.size) != (found.get("sha256"), found.get("size")):
        raise Refused("evidence.other_file", title=found.text("title"), file=seen.name)


def drop_file(unit: CaseUnit, file: File) -> bool:
    """Delete a file whose evidence was refused after all; says whether it went.

    Call it in a writing transaction; a file that anything in the vault names stays.
    """
    return unit.evidence.drop_file(file.sha256, file.size)


def with_clean_link(unit: CaseUnit, values: dict[str, Json]) -> dict[str, Json]:
    """Return fields of evidence with a link free of tracking parts, beside it as it was pasted.

    Platform and account follow from the link where nobody typed them.
    """
    pasted = values.get("url")
    if not isinstance(pasted, str) or not pasted:
        return values
    clean = clean_link(law_of(unit), pasted)
    told = {"platform": clean.platform, "account": clean.account}
    added = {name: value for name, value in told.items() if value and not values.get(name)}
    original = pasted if clean.url != pasted else None
    return {**values, **added, "url": clean.url, "url_pasted": original}


def checked_evidence(unit: CaseUnit, evidence: Obj, changes: Mapping[str, Json]) -> dict[str, Json]:
    """Return changes to a piece of evidence as they are kept; raises as :func:`add_evidence`."""
    kept = dict(changes)
    if kept.get("url"):
        clean = clean_link(law_of(unit), str(kept["url"]))
        pasted = kept["url"] if clean.url != kept["url"] else None
        kept |= {"url": clean.url, "url_pasted": pasted}
    elif "url" in kept:
        kept["url_pasted"] = None
    if kept.get("seen_at") and not (kept.get("seen_zone") or evidence.get("seen_zone")):
        kept["seen_zone"] = office_view(unit).zone
    if {"seen_at", "seen_zone"} & kept.keys():
        _check_seen(unit, {**evidence.fields, **kept})
    return kept


def _read(unit: CaseUnit, form: Json, file: File | None, *, capture: bool) -> dict[str, Json]:
    at = reading(unit)
    values = with_clean_link(unit, read_form(FORMS["evidence"], _with_zone(form), at))
    if capture:
        values = _as_captured(unit, values, at, file)
    required(at, values, "type")
    if values.get("seen_at") and not values.get("seen_zone"):
        values["seen_zone"] = office_view(unit).zone
    _check_seen(unit, values)
    if file is not None:
        if file.size == 0:
            raise Refused("evidence.empty_file", file=file.name)
        values |= {"sha256": file.sha256, "size": file.size, "file_name": file.name}
        values.setdefault("title", file.name)
    return values


def _with_zone(untrusted: Json) -> Json:
    """Take the zone out of ``2024-09-28 20:15 WITA``, as people write it."""
    seen = untrusted.get("seen_at") if isinstance(untrusted, dict) else None
    words = seen.split() if isinstance(seen, str) else []
    if not words or words[-1].upper() not in ZONES:
        return untrusted
    zone = untrusted.get("seen_zone") or words[-1].upper()
    return {**untrusted, "seen_at": " ".join(words[:-1]), "seen_zone": zone}


def _as_captured(
    unit: CaseUnit, values: dict[str, Json], at: Reading, file: File | None
) -> dict[str, Json]:
    values.setdefault("type", _CAPTURED if file is not None else _LINK)
    values.setdefault("captured_by", unit.who.name)
    required(at, values, "platform", "seen_at")
    if not values.get("url"):
        required(at, values, "account")
    label = " ".join(str(values[key]) for key in ("platform", "account") if values.get(key))
    values.setdefault("title", label)
    return values


def _check_seen(unit: CaseUnit, values: Mapping[str, Json]) -> None:
    seen = str(values.get("seen_at") or "")
    if not seen:
        return
    zone = ZoneInfo(ZONES[str(values.get("seen_zone") or office_view(unit).zone)])
    if datetime.fromisoformat(seen).replace(tzinfo=zone) > unit.clock.now().astimezone(UTC):
        raise Refused("evidence.seen_in_future", field="seen_at", seen_at=seen)


def _holders(unit: CaseUnit, case: ObjectId, file: File | None) -> list[ObjectId]:
    holders = [] if file is None else unit.cases.cases_with_file(file.sha256)
    if file is not None and case in holders:
        raise _already_here(unit, case, file)
    return holders


def _add(
    unit: CaseUnit, case: ObjectId, values: dict[str, Json], file: File | None
) -> AddedEvidence:
    need(unit, case, "case")
    holders = _holders(unit, case, file)
    evidence = unit.journal.create("evidence", values, parent=case)
    entry = {"what": RECEIVED, **{name: values.get(name) for name in _WITH_CUSTODY}}
    enter(unit, evidence, entry)
    return AddedEvidence(evidence, tuple(holders))


def _already_here(unit: CaseUnit, case: ObjectId, file: File) -> Refused:
    here = unit.objects.children(case, "evidence")
    same = next(found for found in here if found.get("sha256") == file.sha256)
    return Refused("evidence.already_here", evidence=same.id, title=same.text("title"))
