"""Sentences for what stands beside the steps: warnings, escalation, bodies, remedies, the clock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

PASSAGES: dict[str, str] = {
    "reported": mark("messages", "{count} reported"),
    "recommended": mark("messages", "{count} recommended"),
    "decided": mark("messages", "{count} decided"),
}
"""What the hand-overs between bodies are called, with the number of people."""

MISSING: dict[str, str] = {
    "recommended": mark("messages", "Reported but not recommended: {names}."),
    "decided": mark("messages", "Recommended but not decided: {names}."),
}
"""What is said of those who did not come along."""


def passage_words(code: str) -> str:
    """Return what a hand-over is called, with ``{count}``."""
    return QCoreApplication.translate("messages", PASSAGES.get(code, "{count}"))


def missing_words(code: str) -> str:
    """Return what is said of those who did not come along, with ``{names}``."""
    return QCoreApplication.translate("messages", MISSING.get(code, "{names}"))


MESSAGES: dict[str, tuple[str, str]] = {
    "law.step_needs_value": (
        mark("messages", "This step needs: {label}."),
        mark("messages", "Fill it in."),
    ),
    "step.forbidden": (
        mark("messages", "{text}"),
        mark("messages", "Choose something else; this cannot be overridden."),
    ),
    "step.warned": (
        mark("messages", "{text}"),
        mark("messages", "Change it, or go on with a reason (--override {override})."),
    ),
    "step.remedy_late": (
        mark("messages", "It was filed on {filed}, after {due} ({clock}): not admissible."),
        mark(
            "messages",
            "Record it as not admitted, or override it with a reason (--override "
            "step.remedy_late).",
        ),
    ),
    "step.remedy_does_not_fit": (
        mark("messages", "{remedy} is not the remedy against {sanction}."),
        mark(
            "messages",
            "Choose the other one, or override it with a reason (--override "
            "step.remedy_does_not_fit).",
        ),
    ),
    "step.decision_other_way": (
        mark("messages", "After the decision “{putusan}” this step is not possible."),
        mark("messages", "Possible: {possible}."),
    ),
    "step.duplicate_unknown": (
        mark("messages", "No case bears the number {number}."),
        mark("messages", "Give the register number of the other case."),
    ),
    "step.duplicate_of_itself": (
        mark("messages", "{name} stands in that very case."),
        mark("messages", "Name the other case."),
    ),
    "warning.reason_required": (
        mark("messages", "Setting a warning aside needs a reason."),
        mark("messages", "Write in a sentence why."),
    ),
    "warning.not_there": (
        mark("messages", "There is no warning {warning} here now."),
        mark("messages", "These stand here: {known}."),
    ),
    "warning.not_dismissible": (
        mark("messages", "This warning cannot be set aside: {text}"),
        mark("messages", "Change what it warns of."),
    ),
    "escalation.derived": (
        mark("messages", "“{step}” is never entered: it follows from the clock."),
        mark("messages", "Enter what was done about it."),
    ),
    "escalation.not_at_ppk": (
        mark("messages", "“{step}” is possible only while the PPK has to act."),
        mark("messages", "Look at the state of the respondent."),
    ),
    "escalation.too_early": (
        mark("messages", "“{step}” comes after: {after}."),
        mark("messages", "Enter that first, or say with a reason that it came all the same."),
    ),
    "escalation.not_blocked": (
        mark("messages", "“{step}” is not possible: nothing is blocked."),
        mark("messages", "Nothing needs to be done."),
    ),
    "escalation.no_sanction": (
        mark("messages", "“{step}” is possible only after the sanction was imposed."),
        mark("messages", "Record the decree first."),
    ),
    "examination.unknown": (
        mark("messages", "There is no examining body {id}."),
        mark("messages", "Look at the case for its bodies."),
    ),
    "examination.reason_required": (
        mark("messages", "Taking back an examining body needs a reason."),
        mark("messages", "Write in a sentence why."),
    ),
    "release.unknown": (
        mark("messages", "There is no release {id}."),
        mark("messages", "Look at the case."),
    ),
    "release.closed": (
        mark("messages", "The matter of {name} has ended."),
        mark("messages", "A release is possible only while it runs."),
    ),
    "release.runs": (
        mark("messages", "A release has run since {from_on}."),
        mark("messages", "Enter its last day first."),
    ),
    "release.out_of_order": (
        mark("messages", "The release would end ({until}) before it begins ({from_on})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "remedy.not_yet": (
        mark("messages", "No decree was delivered to {name} yet."),
        mark("messages", "A remedy is possible only afterwards."),
    ),
    "remedy.in_future": (
        mark("messages", "It cannot have been filed on {filed_on}: today is {today}."),
        mark("messages", "Correct the date."),
    ),
    "clock.doubtful": (
        mark(
            "messages",
            "The clock of this PC shows {now}; the last entry or this version is of {last}.",
        ),
        mark(
            "messages",
            "Set the clock. If it is right all the same, say why, and the number is given.",
        ),
    ),
}
