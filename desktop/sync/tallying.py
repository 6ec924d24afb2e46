"""What ops add up to in things of the office: cases, answers, letters, evidence, changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from desktop.journal.model import ACTION, CREATE, Op
from desktop.sync.model import Tally

_KINDS: Final = {
    "case": "cases",
    "handover": "cases",
    "transfer_ruling": "answers",
    "review": "answers",
    "hq_recommendation": "answers",
    "letter": "letters",
    "evidence": "evidence",
    "document": "documents",
}
"""What is counted by itself when it is new; everything else is a change, one for each action."""


def tally_of(ops: Iterable[Op]) -> Tally:
    """Return what these ops add up to; what came along with a new thing is not counted again."""
    counts = dict.fromkeys(_KINDS.values(), 0)
    groups: set[str] = set()
    named: set[str] = set()
    for op in ops:
        header = op.header
        if header.o == ACTION:
            continue
        groups.add(header.g)
        if header.k == CREATE and header.o in _KINDS:
            counts[_KINDS[header.o]] += 1
            named.add(header.g)
    return Tally(**counts, changes=len(groups - named))
