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
    "role.missing": (
        mark("messages", "This needs the role {role}. You have: {has}."),
        mark("messages", "Who has it: {officers}. Let one of them do it, or switch the officer."),
    ),
    "usage.pair": (
        mark("messages", "“{given}” is not of the form KEY=VALUE."),
        mark("messages", "Write a key, an equals sign and the value, for example place=Cibinong."),
    ),
    "usage.enrolment_files": (
        mark("messages", "{found} files were named; {wanted} belong here."),
        mark(
            "messages",
            "Files stand before the options: the one to read, unless --from-picture or "
            "--from-text brings it, and the one to write, unless --qr does.",
        ),
    ),
    "object.unknown": (
        mark("messages", "Nothing here has an id that begins with “{id}”."),
        mark("messages", "Check the id; four characters are the least."),
    ),
    "object.ambiguous": (
        mark("messages", "Several ids begin with “{id}”: {found}."),
        mark("messages", "Write more characters of the id."),
    ),
    "object.not_editable": (
        mark("messages", "This kind of entry ({type}) is never changed afterwards."),
        mark("messages", "Make a new entry instead."),
    ),
    "files.exists": (
        mark("messages", "There is already something at {file}. Nothing was written over it."),
        mark("messages", "Choose another name, or an empty folder."),
    ),
    "file.no_space": (
        mark("messages", "There is not enough free space for {path}."),
        mark("messages", "Free some space or take another drive, then try again."),
    ),
    "file.too_big_for_disk": (
        mark("messages", "{path} is too large for this drive."),
        mark("messages", "Use a drive formatted as exFAT or NTFS."),
    ),
    "file.read_only": (
        mark("messages", "The drive of {path} is protected against writing."),
        mark("messages", "Remove the protection or take another drive."),
    ),
    "file.not_allowed": (
        mark("messages", "Windows or another program does not let Netra use {path}."),
        mark("messages", "Close programs that have the file open, or choose another folder."),
    ),
    "file.missing": (
        mark("messages", "{path} is not there."),
        mark("messages", "Check the name, and whether the drive is plugged in."),
    ),
    "file.is_folder": (
        mark("messages", "{path} is a folder."),
        mark("messages", "Name a file."),
    ),
    "file.not_folder": (
        mark("messages", "{path} is a file, not a folder."),
        mark("messages", "Choose a folder."),
    ),
    "file.failed": (
        mark("messages", "{path} cannot be read or written."),
        mark("messages", "Check that the drive is plugged in and try again."),
    ),
    "file.not_as_written": (
        mark("messages", "{path} did not read back as it was written. The drive may be failing."),
        mark("messages", "Take another drive and try again."),
    ),
    "picture.unreadable": (
        mark("messages", "The picture {path} cannot be read."),
        mark("messages", "Check that the drive is plugged in and try again."),
    ),
    "picture.too_large": (
        mark("messages", "The picture is too large."),
        mark("messages", "Take one below {limit:size}."),
    ),
    "picture.not_png_or_jpeg": (
        mark("messages", "The file is not a PNG or JPEG picture."),
        mark("messages", "Save the picture as PNG and choose it again."),
    ),
    "picture.damaged": (
        mark("messages", "The picture is damaged."),
        mark("messages", "Open it in another program, save it anew and choose it again."),
    ),
    "picture.too_many_pixels": (
        mark("messages", "The picture has too many pixels."),
        mark("messages", "Take one with at most {limit} pixels."),
    ),
    "demo.too_many_regions": (
        mark("messages", "There are sample data for at most {limit} regions."),
        mark("messages", "Ask for a number from 0 to {limit}."),
    ),
    "paper.printer_refused": (
        mark("messages", "The printer {printer} does not take the letter."),
        mark("messages", "Check that it is switched on and has paper, then print again."),
    ),
    "paper.unreadable": (
        mark("messages", "The stored PDF cannot be shown."),
        mark(
            "messages",
            "Save it as a file and open it in another program; restore a backup if that fails too.",
        ),
    ),
    "session.stopped": (
        mark("messages", "The work was stopped. What was not finished was undone."),
        mark("messages", "Start it again when you like."),
    ),
}
