"""Taking texts out for good: what a court or the law on personal data orders.

The op keeps its place, its header and its hash, so that every chain stays what it was; only
what it said is gone, here at once and elsewhere with the next bundle. Backups and papers are a
matter of their own.
"""

from __future__ import annotations

from desktop.cases.lookup import require_visible
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action


@action("journal.redact")
def redact_object(
    unit: CaseUnit, oid: ObjectId, fields: tuple[str, ...] = (), reason: str = ""
) -> int:
    """Take the values that an object has and had out of every journal; return of how many ops.

    ``fields`` are those meant, all when there are none; an object that is written only once is
    emptied whole. It cannot be undone. Raises ``journal.redaction_reason``,
    ``journal.no_such_object`` (id), ``journal.nothing_to_redact``, ``case.barred`` and
    ``journal.not_yours`` for what the other side wrote.
    """
    if not reason.strip():
        raise Refused("journal.redaction_reason")
    found = unit.objects.get(oid)
    if found is None:
        raise Refused("journal.no_such_object", id=oid)
    require_visible(unit, found)
    unit.journal.because(reason)
    count = unit.journal.redact(oid, fields)
    if not count:
        raise Refused("journal.nothing_to_redact")
    return count
