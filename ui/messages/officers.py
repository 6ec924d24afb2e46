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
    "approval.second_person": (
        mark("messages", "This needs a second person: {what}. {reason}"),
        mark("messages", "Submit it for approval; {officers} can approve it. Basis: {basis}."),
    ),
    "approval.unknown": (
        mark("messages", "Nothing with the id “{id}” was submitted for approval."),
        mark("messages", "Look at what waits for approval."),
    ),
    "paper_approval.unknown": (
        mark("messages", "There is no approval on paper with the id “{id}”."),
        mark("messages", "Look at the approvals on paper that are not filed yet."),
    ),
    "approval.own": (
        mark("messages", "{name} submitted this; nobody approves own work."),
        mark("messages", "Another officer has to decide. Switch the officer."),
    ),
    "approval.decided": (
        mark("messages", "This has been decided already."),
        mark("messages", "Look at the case; nothing has to be done."),
    ),
    "approval.changed": (
        mark("messages", "The case has changed since this was submitted."),
        mark("messages", "Return it, so that it is looked at and submitted again."),
    ),
    "approval.nobody": (
        mark("messages", "Nobody else here has the role {role} and may see this case."),
        mark("messages", "Do it yourself; the approval is then on paper, its scan may follow."),
    ),
    "approval.asked_already": (
        mark("messages", "{by} has submitted exactly this already."),
        mark("messages", "Wait for the decision, or take that back first."),
    ),
    "approval.not_needed": (
        mark("messages", "This step needs no second person."),
        mark("messages", "Take it directly."),
    ),
    "approval.several_cases": (
        mark("messages", "What is submitted must be about one case and one kind of step."),
        mark("messages", "Submit it case by case."),
    ),
    "approval.not_own": (
        mark("messages", "{name} submitted this."),
        mark("messages", "Only who submitted it can take it back; others return it."),
    ),
    "approval.reason_required": (
        mark("messages", "What has to be mended is missing."),
        mark("messages", "Write it in a sentence for the officer who submitted it."),
    ),
    "official.overlaps": (
        mark("messages", "{name} holds the post {post} in these days ({first} to {last})."),
        mark("messages", "Let the one end before the other begins; only a Plh. stands beside."),
    ),
    "official.substitute_needs_start": (
        mark("messages", "A substitute needs the day from which he stands in."),
        mark("messages", "Fill in since when; the letter of appointment tells it."),
    ),
    "official.own_substitute": (
        mark("messages", "{name} cannot be the own substitute."),
        mark("messages", "Enter who stands in, with that person’s NIP."),
    ),
}
