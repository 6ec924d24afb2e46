"""Sentences about officers, approvals by a second person, and cases one keeps out of."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "officer.unknown": (
        mark("messages", "There is no officer “{id}”."),
        mark("messages", "Look for the log-in name in the list of officers."),
    ),
    "officer.disabled": (
        mark("messages", "{name} may not log in any more."),
        mark("messages", "An officer with the role admin can let this person in again."),
    ),
    "officer.login_taken": (
        mark("messages", "The log-in name {login} is in use, perhaps by a disabled officer."),
        mark("messages", "Take another one, or let that officer in again."),
    ),
    "officer.name_taken": (
        mark("messages", "Another officer is called {name}."),
        mark("messages", "Add a second name or a degree, so that cases name the right person."),
    ),
    "officer.no_role": (
        mark("messages", "An officer needs at least one role."),
        mark("messages", "Choose from these: {known}."),
    ),
    "officer.last_admin": (
        mark("messages", "{name} is the last officer with the role admin on this PC."),
        mark("messages", "Give the role admin to another officer first."),
    ),
    "officer.is_oneself": (
        mark("messages", "Nobody can do this to oneself."),
        mark("messages", "Ask another officer with the role admin."),
    ),
    "officer.passphrase_needed": (
        mark("messages", "The passphrase of {name} is needed for this."),
        mark("messages", "Let {name} type it: the key to reporters’ identities goes under it."),
    ),
    "case.barred": (
        mark("messages", "This case is closed to you: you are named in it or recused from it."),
        mark("messages", "Leave it to another officer. That you tried has been noted."),
    ),
    "recusal.unknown": (
        mark("messages", "There is no declaration “{id}” to take back."),
        mark("messages", "Look at who keeps out of the case."),
    ),
    "recusal.exists": (
        mark("messages", "{name} already keeps out of this case."),
        mark("messages", "Nothing has to be done."),
    ),
    "recusal.reason_required": (
        mark("messages", "A reason is needed for this."),
        mark("messages", "Write it in a sentence; it stays in the history."),
    ),
    "hand_over.reason_required": (
        mark("messages", "Why the cases are handed over is missing."),
        mark("messages", "Write it in a sentence, for example: mutasi ke Bappeda."),
    ),
    "hand_over.nothing": (
        mark("messages", "No case of {name} can be handed over to this officer."),
        mark("messages", "Look which cases there are, or choose another officer."),
    ),
    "hand_over.not_theirs": (
        mark("messages", "Case {number} is not in the charge of {name}."),
        mark("messages", "Choose it from the cases of the officer who has it."),
    ),
}
