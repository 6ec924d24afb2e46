"""Sentences for the rules: codes, terms, and why a step is not possible."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "law.unknown_code": (
        mark("messages", "There is no {kind} “{code}”."),
        mark("messages", "Take one of these: {known}."),
    ),
    "law.bad_pack": (
        mark("messages", "The tables of rules are damaged: {kind} {row}, {field} ({problem})."),
        mark("messages", "Install Netra again."),
    ),
    "law.date_out_of_range": (
        mark("messages", "No due date can be computed from {date}."),
        mark("messages", "Check the date."),
    ),
    "law.term_out_of_range": (
        mark("messages", "A term of {value} cannot be computed."),
        mark("messages", "Check the office's own terms."),
    ),
    "law.number_out_of_range": (
        mark("messages", "The number {number} cannot be written in words."),
        mark("messages", "Check the number."),
    ),
    "law.step_unknown": (
        mark("messages", "The rules know no step from {from} to {to}."),
        mark("messages", "Possible from here: {possible}."),
    ),
    "law.step_not_earlier": (
        mark("messages", "A reopened case only goes back to where it has been."),
        mark("messages", "Choose a state it has passed already."),
    ),
    "law.step_wrong_source": (
        mark("messages", "This step is only for reports from {needed}."),
        mark("messages", "The source of this case is {source}; correct it if that is wrong."),
    ),
    "law.step_needs_role": (
        mark("messages", "This step needs the role {roles}."),
        mark("messages", "Ask an officer who has it."),
    ),
    "law.step_lacks_document": (
        mark("messages", "A document is missing for this step: {any_of}."),
        mark("messages", "Add it to the case, or give it with the step."),
    ),
    "law.step_needs_outcome": (
        mark("messages", "This step needs an outcome."),
        mark("messages", "Choose one of these: {outcomes}."),
    ),
    "law.step_outcome_not_allowed": (
        mark("messages", "The outcome {outcome} does not go with this step."),
        mark("messages", "Possible: {outcomes}."),
    ),
    "law.step_needs_reason": (
        mark("messages", "This step needs a reason."),
        mark("messages", "Write in a sentence why it is taken."),
    ),
    "law.step_needs_novum": (
        mark("messages", "This step needs new evidence (novum)."),
        mark("messages", "Write what has newly come to light."),
    ),
}
