"""One file of commands per room, and the list of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app.commandline import CommandLine


def all_rooms() -> tuple[Callable[[CommandLine], None], ...]:
    """Return what each room adds to the command line, imported only when it is used."""
    from desktop.app.commands import (
        approvals,
        batch,
        cases,
        conflicts,
        desk,
        enrolment,
        evidence,
        filing,
        finding,
        history,
        importing,
        journal,
        letters,
        office,
        packages,
        people,
        postbox,
        prevention,
        register,
        reporter,
        rules,
        samples,
        style,
        sync,
        today,
        transfers,
        trust,
        users,
        vault,
        wording,
        workflow,
    )

    return (
        vault.add,
        office.add,
        cases.add,
        users.add,
        workflow.add,
        approvals.add,
        filing.add,
        evidence.add,
        finding.add,
        history.add,
        people.add,
        reporter.add,
        prevention.add,
        importing.add,
        style.add,
        wording.add,
        letters.add,
        batch.add,
        register.add,
        packages.add,
        enrolment.add,
        sync.add,
        postbox.add,
        conflicts.add,
        trust.add,
        transfers.add,
        desk.add,
        journal.add,
        rules.add,
        samples.add,
        today.add,
    )
