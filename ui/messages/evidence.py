"""Sentences for evidence, custody, previews and the reporter's protection."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "field.moment": (
        mark("messages", "“{value}” is no day with a time."),
        mark("messages", "Write it as 2026-11-22 20:15; the time may be left out."),
    ),
    "field.time": (
        mark("messages", "“{value}” is no time of the day."),
        mark("messages", "Write it as 20:15."),
    ),
    "custody.by_program": (
        mark("messages", "“{what}” is entered by the program itself."),
        mark("messages", "Choose what you did with the piece."),
    ),
    "custody.in_future": (
        mark("messages", "The hand-over cannot be dated {on}: today is {today}."),
        mark("messages", "Correct the date."),
    ),
    "custody.before_received": (
        mark("messages", "The hand-over ({on}) would lie before the piece came here ({first})."),
        mark("messages", "Correct the date."),
    ),
    "evidence.seen_in_future": (
        mark("messages", "Nobody can have seen it at {seen_at} yet."),
        mark("messages", "Correct day, time or time zone."),
    ),
    "evidence.file_changed": (
        mark("messages", "The file {file} was changed while it was read."),
        mark("messages", "Wait until nobody writes to it any more, then add it again."),
    ),
    "evidence.other_file": (
        mark("messages", "{file} is not the file of “{title}”: its content is another."),
        mark("messages", "Choose a copy of the original; only the very same bytes fit."),
    ),
    "evidence.not_a_file": (
        mark("messages", "“{file}” is no file."),
        mark("messages", "Choose one file; a folder goes in file by file or as an archive."),
    ),
    "evidence.no_capture": (
        mark("messages", "“{title}” was not seen on the internet."),
        mark("messages", "The capture sheet is for posts, accounts and links."),
    ),
    "worker.failed": (
        mark("messages", "This file cannot be shown."),
        mark("messages", "It may be damaged. Export a copy to open it elsewhere."),
    ),
    "worker.too_slow": (
        mark("messages", "Showing this file takes too long."),
        mark("messages", "Export a copy to open it elsewhere."),
    ),
    "worker.not_started": (
        mark("messages", "The part of Netra that looks at files could not be started."),
        mark("messages", "Close other programs and try again; then start Netra anew."),
    ),
    "preview.no_picture": (
        mark("messages", "Only pictures (PNG, JPEG) and PDF are shown here."),
        mark("messages", "Export a copy to open it elsewhere."),
    ),
    "preview.too_large": (
        mark("messages", "This file is too large to be shown here."),
        mark("messages", "Export a copy to open it elsewhere."),
    ),
    "reporter.not_shared": (
        mark("messages", "This case does not say that the identity may go to headquarters."),
        mark("messages", "Allow it on the case first, with the reporter's consent."),
    ),
    "reporter.no_headquarters_key": (
        mark("messages", "Headquarters has not sent a key for reporters' identities yet."),
        mark("messages", "Ask headquarters for a bundle, import it and try again."),
    ),
    "reporter.needs_terminal": (
        mark("messages", "An identity is shown on a terminal only, never into a file."),
        mark("messages", "Run the command by hand and add --show."),
    ),
    "reporter.none": (
        mark("messages", "No reporter was entered for this case."),
        mark("messages", "There is nothing to open."),
    ),
    "reporter.not_keeper": (
        mark("messages", "Only an officer with the role “Pemegang identitas” can open it."),
        mark("messages", "Ask that officer to unlock the vault."),
    ),
    "letter.lint.reporter_leak": (
        mark("messages", "A text of the letter seems to name the reporter."),
        mark("messages", "Take it out, or give a reason why it may stand there."),
    ),
    "letter.lint.reporter_excused": (
        mark("messages", "A text of the letter seems to name the reporter; a reason is given."),
        mark("messages", "Whoever issues the letter sees the reason; it stays in the history."),
    ),
}
