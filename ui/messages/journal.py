"""Sentences for the journal: values, owners, and the flaws that a check finds."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "journal.bad_text": (
        mark("messages", "The field {field} holds characters that cannot be kept."),
        mark("messages", "Type the text anew instead of pasting it."),
    ),
    "journal.bad_value": (
        mark("messages", "The field {field} cannot hold this value."),
        mark("messages", "Correct the value and save again."),
    ),
    "journal.value_too_large": (
        mark("messages", "The text in {field} is too long; at most {limit:size} go."),
        mark("messages", "Shorten it, or add the long text as a file."),
    ),
    "journal.no_such_object": (
        mark("messages", "What you want to change is no longer here."),
        mark("messages", "Open the page anew."),
    ),
    "journal.not_yours": (
        mark("messages", "{field} belongs to the other side and can only be changed there."),
        mark("messages", "Ask the other side, or write a remark of your own."),
    ),
    "journal.redaction_reason": (
        mark("messages", "Taking texts out for good needs a reason."),
        mark("messages", "Name the court's decision or the request, with number and date."),
    ),
    "journal.redaction_unsure": (
        mark("messages", "What is taken out cannot be brought back, here or anywhere."),
        mark("messages", "If that is ordered, add --yes."),
    ),
    "journal.nothing_to_redact": (
        mark("messages", "There is nothing left there to take out."),
        mark("messages", "Look at the history of the object."),
    ),
    "journal.malformed_op": (
        mark("messages", "An entry of the journal cannot be read: {why:part}."),
        mark(
            "messages",
            "Check the journal with “netra journal verify” and restore a backup if it names a "
            "flaw.",
        ),
    ),
    "journal.flaw.gap": (
        mark("messages", "An entry of the journal is missing ({feed}, number {seq})."),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.columns": (
        mark(
            "messages",
            "An entry of the journal is filed under something else than it says "
            "({feed}, number {seq}).",
        ),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.payload": (
        mark("messages", "The content of an entry was changed afterwards ({feed}, number {seq})."),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.header": (
        mark("messages", "The header of an entry cannot be read ({feed}, number {seq})."),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.chain": (
        mark("messages", "An entry, or its hash, was changed afterwards ({feed}, number {seq})."),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.group": (
        mark(
            "messages",
            "An entry does not belong to the action it stands in ({feed}, number {seq}).",
        ),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.head": (
        mark(
            "messages",
            "The end of the journal is not the one that was remembered ({feed}, number {seq}).",
        ),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.flaw.checkpoint": (
        mark(
            "messages",
            "The journal differs from what a device has signed ({feed}, number {seq}).",
        ),
        mark("messages", "Restore a backup from before."),
    ),
    "journal.tables_differ": (
        mark(
            "messages",
            "{count} places of the lists differ from the journal, the first: {place}. "
            "Nothing is lost.",
        ),
        mark("messages", "Build them anew with “netra journal rebuild”."),
    ),
}
