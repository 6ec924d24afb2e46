"""Offering to submit what one person may not do alone, in the place where it was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from desktop.journal.roles import CONTROLLER, INSPECTOR
from ui.background import Job
from ui.messages import message
from ui.widgets.dialogs import Confirm

translate = QCoreApplication.translate

SECOND_PERSON: Final = frozenset({"approval.second_person", "role.missing", "law.step_needs_role"})
"""Refusals after which somebody else can be asked to do it."""

_CHECKERS: Final = frozenset({CONTROLLER, INSPECTOR})


def submitted_words() -> str:
    """Return what is said once something was submitted."""
    return translate("Submitting", "Submitted for approval. A second person decides.")


def offer_to_submit(
    error: KnownError,
    parent: QWidget,
    submit: Callable[[], Job[Any]],
    done: Callable[[], object],
    failed: Callable[[KnownError], object],
) -> bool:
    """Ask whether to submit what was refused, if a second person can do it; say whether asked.

    ``submit`` starts the job, ``done`` is called when it succeeded, ``failed`` when not.
    """
    lacks_other = error.code == "role.missing" and error.details.get("role") not in _CHECKERS
    if error.code not in SECOND_PERSON or lacks_other:
        return False
    said = message(error)
    confirm = Confirm(
        translate("Submitting", "Submit it for approval?"),
        f"{said.what_happened} {said.what_to_do}",
        translate("Submitting", "Submit"),
        parent=parent,
    )

    def go() -> None:
        submit().by(parent).then(lambda _approval: done()).failed(failed)

    confirm.accepted.connect(go)
    confirm.open()
    return True
