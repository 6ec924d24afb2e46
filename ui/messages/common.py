"""Sentences that belong to no room, and what is said when a code has none."""

from __future__ import annotations

from ui.i18n import mark

UNKNOWN: tuple[str, str] = (
    mark("messages", "This cannot be done (code {code})."),
    mark("messages", "Write the code down and ask your administrator."),
)

MESSAGES: dict[str, tuple[str, str]] = {
    "session.locked": (
        mark("messages", "The vault is locked."),
        mark("messages", "Unlock it and try again."),
    ),
    "session.role": (
        mark("messages", "Your role does not allow this step."),
        mark("messages", "It needs the role {needed}. Ask an officer who has it."),
    ),
    "io.disk_full": (
        mark("messages", "The disk is full. Nothing was changed."),
        mark("messages", "Free some space on the drive, then try again."),
    ),
    "io.unreadable": (
        mark("messages", "The file {path} cannot be read."),
        mark("messages", "Check that the drive is plugged in and try again."),
    ),
    "io.unwritable": (
        mark("messages", "The file {path} cannot be written."),
        mark("messages", "Choose another folder, or check the drive."),
    ),
}
