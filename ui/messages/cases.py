"""Sentences for cases, people, steps, evidence and what headquarters adds."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "case.unknown": (
        mark("messages", "There is no case {id}."),
        mark("messages", "Look for it in the list of cases."),
    ),
    "respondent.unknown": (
        mark("messages", "There is no respondent {id}."),
        mark("messages", "Look at the case for its respondents."),
    ),
    "reporter.unknown": (
        mark("messages", "There is no reporter {id}."),
        mark("messages", "Look at the case for its reporter."),
    ),
    "evidence.unknown": (
        mark("messages", "There is no evidence {id}."),
        mark("messages", "Look at the case for its evidence."),
    ),
    "document.unknown": (
        mark("messages", "There is no document {id}."),
        mark("messages", "Look at the case for its documents."),
    ),
    "official.unknown": (
        mark("messages", "There is no official {id}."),
        mark("messages", "Look at the list of officials."),
    ),
    "letter.unknown": (
        mark("messages", "There is no letter {id}."),
        mark("messages", "Look at the register of letters."),
    ),
    "case.received_in_future": (
        mark("messages", "The case cannot have been received on {received_on}: today is {today}."),
        mark("messages", "Correct the date of receipt."),
    ),
    "case.received_before_acted": (
        mark(
            "messages",
            "The act ({acted_on}) lies after the receipt of the report ({received_on}).",
        ),
        mark("messages", "Correct one of the two dates."),
    ),
    "case.anonymous_with_name": (
        mark("messages", "The reporter is called anonymous, yet there is a name or an address."),
        mark("messages", "Choose “dirahasiakan”, or take the name out."),
    ),
    "case.same_nip_twice": (
        mark("messages", "The NIP {nip} stands twice in this case."),
        mark("messages", "Enter each person once."),
    ),
    "case.not_of_this_case": (
        mark("messages", "The respondent {respondent} belongs to another case."),
        mark("messages", "Choose respondents of this case."),
    ),
    "case.register_range_full": (
        mark("messages", "All register numbers of this PC for {year} ({low} to {high}) are used."),
        mark("messages", "Ask your administrator for a new range."),
    ),
    "respondent.primary_not_alleged": (
        mark("messages", "The main allegation {value} is not among the allegations."),
        mark("messages", "Add it to them or choose another."),
    ),
    "reporter.reason_required": (
        mark("messages", "Opening a reporter's identity needs a reason."),
        mark("messages", "Write why you must know it. It stays on record."),
    ),
    "reporter.no_identity": (
        mark("messages", "No identity was given for this reporter."),
        mark("messages", "There is nothing to open."),
    ),
    "reporter.no_identity_key": (
        mark("messages", "This vault has no key for reporters' identities."),
        mark("messages", "Ask your administrator; save the case without the identity until then."),
    ),
    "event.exists": (
        mark("messages", "The election {event} is entered already."),
        mark("messages", "Change the existing entry."),
    ),
    "event.unknown": (
        mark("messages", "There is no election “{event}”."),
        mark("messages", "Take one of these: {known}."),
    ),
    "event.out_of_order": (
        mark(
            "messages",
            "The dates do not fit: {earlier} ({first}) comes after {later} ({last}).",
        ),
        mark("messages", "Correct one of the two dates."),
    ),
    "official.ends_before_start": (
        mark("messages", "The term of office ends before it begins ({first} to {last})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "office.crest_needs_file": (
        mark("messages", "The crest is given as a file, not as “{given}”."),
        mark("messages", "Write crest=@ and the name of a PNG or JPEG file."),
    ),
    "evidence.already_here": (
        mark("messages", "This case holds the very same file already: {title}."),
        mark("messages", "Use the evidence that is there."),
    ),
    "evidence.empty_file": (
        mark("messages", "The file {file} is empty."),
        mark("messages", "Choose the right file."),
    ),
    "document.no_file": (
        mark("messages", "No file belongs to “{title}”."),
        mark("messages", "Choose a document that has a file."),
    ),
    "evidence.no_file": (
        mark("messages", "The evidence “{title}” has no file."),
        mark("messages", "There is nothing to write out."),
    ),
    "evidence.damaged": (
        mark("messages", "{count} files of evidence are damaged: {titles}."),
        mark("messages", "Restore a backup and check again."),
    ),
    "step.nobody": (
        mark("messages", "Nobody was chosen for the step."),
        mark("messages", "Choose at least one respondent."),
    ),
    "step.state_in_conflict": (
        mark("messages", "Two PCs have taken {name} to different states."),
        mark("messages", "Decide which one holds under Konflik, then go on."),
    ),
    "step.field_in_conflict": (
        mark(
            "messages",
            "Before closing, these fields need a decision, because two PCs changed them: {fields}.",
        ),
        mark("messages", "Decide them under Konflik, then go on."),
    ),
    "step.in_future": (
        mark("messages", "The step cannot be dated {on}: today is {today}."),
        mark("messages", "Correct the date."),
    ),
    "step.before_last": (
        mark("messages", "The step ({on}) would lie before the last one ({since})."),
        mark("messages", "Correct the date."),
    ),
    "step.too_early": (
        mark("messages", "{clock} runs until {due}; {on} is before that."),
        mark("messages", "Wait, or override it with a reason (--override step.too_early)."),
    ),
    "step.sanction_not_offered": (
        mark(
            "messages",
            "The rules {rule_set} do not offer the sanction {sanction} for this person.",
        ),
        mark(
            "messages",
            "Choose another one, or override it with a reason (--override "
            "step.sanction_not_offered).",
        ),
    ),
    "step.not_overridable": (
        mark("messages", "“{override}” cannot be overridden."),
        mark("messages", "These can be overridden: {known}."),
    ),
    "step.override_needs_reason": (
        mark("messages", "Overriding needs a reason."),
        mark("messages", "Write in a sentence why."),
    ),
    "step.cites_other": (
        mark("messages", "The recommendation {cites} belongs to somebody else."),
        mark("messages", "Choose one of this respondent."),
    ),
    "correct.no_step": (
        mark("messages", "{name} has taken no step that could be taken back."),
        mark("messages", "Nothing needs to be done."),
    ),
    "correct.reason_required": (
        mark("messages", "Taking a step back needs a reason."),
        mark("messages", "Write in a sentence what was wrong."),
    ),
    "correct.exported": (
        mark("messages", "The step to {to_state} has left this PC and cannot be taken back."),
        mark("messages", "Go on by the rules' own way back."),
    ),
    "correct.letter_issued": (
        mark("messages", "The letter {number} builds on this step."),
        mark("messages", "Void the letter first, or go on by the rules' own way back."),
    ),
    "desk.due_passed": (
        mark("messages", "The due date {due_on} lies before the date of the recommendation."),
        mark("messages", "Correct one of the two dates."),
    ),
    "desk.future": (
        mark("messages", "{field} lies in the future."),
        mark("messages", "Take today or an earlier day."),
    ),
}
