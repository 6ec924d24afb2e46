"""What long work is doing, by the stable stage code it reports."""

from __future__ import annotations

from ui.i18n import mark

UNKNOWN = mark("messages", "Working…")

STAGES: dict[str, str] = {
    "reading": mark("messages", "Reading"),
    "checking": mark("messages", "Checking"),
    "receiving": mark("messages", "Receiving"),
    "writing": mark("messages", "Writing"),
    "rereading": mark("messages", "Reading back what was written"),
    "applying": mark("messages", "Taking over the changes"),
    "verifying": mark("messages", "Checking the chain"),
    "rebuilding": mark("messages", "Rebuilding"),
    "encrypting": mark("messages", "Encrypting"),
    "copying": mark("messages", "Copying"),
    "backup": mark("messages", "Making a backup"),
    "importing": mark("messages", "Importing"),
    "exporting": mark("messages", "Exporting"),
    "rendering": mark("messages", "Drawing pages"),
}
