"""Sentences for bundles, conflicts and the notices that an import leaves."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "bundle.not_a_file": (
        mark("messages", "{path} is no file."),
        mark("messages", "Choose a file whose name ends in .netra."),
    ),
    "bundle.too_large": (
        mark("messages", "A part of the bundle is larger than is allowed: {what:part}."),
        mark("messages", "Ask the sender for a new bundle."),
    ),
    "bundle.malformed": (
        mark("messages", "The file is no bundle of Netra, or it was cut off: {why:part}."),
        mark("messages", "Copy it again, or ask the sender for a new bundle."),
    ),
    "bundle.damaged": (
        mark("messages", "The bundle is damaged: {member:part}."),
        mark("messages", "Copy it again, or ask the sender for a new bundle."),
    ),
    "bundle.volume_missing": (
        mark("messages", "A part of the bundle is not on the stick ({file})."),
        mark(
            "messages",
            "The case is here, its files are not complete. Copy all parts of the bundle and read "
            "it again, or wait for the next bundle.",
        ),
    ),
    "bundle.newer": (
        mark("messages", "A newer Netra made this bundle. It is kept unread."),
        mark("messages", "Install the newer version, then read the stick again."),
    ),
    "bundle.unknown_sender": (
        mark("messages", "The bundle comes from a PC that is not known here ({device})."),
        mark("messages", "Enrol it first, or ask who sent the stick."),
    ),
    "bundle.not_for_us": (
        mark("messages", "The bundle is meant for another PC ({to})."),
        mark("messages", "Pass it on unchanged."),
    ),
    "bundle.header_differs": (
        mark(
            "messages",
            "Outside and inside of the bundle do not agree ({field}). It may have been "
            "tampered with.",
        ),
        mark("messages", "Ask the sender for a new bundle."),
    ),
    "bundle.chain_broken": (
        mark("messages", "The entries in the bundle do not follow each other."),
        mark("messages", "Ask the sender for a new bundle."),
    ),
    "bundle.wrong_checkpoint": (
        mark("messages", "A signature in the bundle is not by the PC it stands for."),
        mark("messages", "Ask the sender for a new bundle."),
    ),
    "bundle.foreign_certificate": (
        mark("messages", "The bundle holds a certificate that headquarters did not issue."),
        mark(
            "messages",
            "Ask the sender for a new bundle, and headquarters if that does not help.",
        ),
    ),
    "bundle.foreign_scope": (
        mark("messages", "The bundle holds data that this sender may not send."),
        mark("messages", "Ask headquarters."),
    ),
    "bundle.fork": (
        mark(
            "messages",
            "The sender's history differs from the one we hold. Perhaps an old copy of the "
            "vault was opened there.",
        ),
        mark("messages", "The bundle is set aside. Call the sender before anything else."),
    ),
    "bundle.revoked_sender": (
        mark("messages", "Headquarters no longer trusts the PC of {office}."),
        mark("messages", "The bundle is set aside. Call that office before you decide."),
    ),
    "sync.not_enrolled": (
        mark("messages", "This office is not enrolled with headquarters yet."),
        mark("messages", "Make a request with “netra enroll request”."),
    ),
    "sync.joining": (
        mark("messages", "This PC has not joined its office yet."),
        mark("messages", "Join first: open Enrolment, or use “netra enroll request”."),
    ),
    "sync.only_headquarters": (
        mark("messages", "Only headquarters does this."),
        mark("messages", "Ask headquarters."),
    ),
    "sync.only_region": (
        mark("messages", "Only a region does this."),
        mark("messages", "Use the vault of a region."),
    ),
    "sync.no_such_peer": (
        mark("messages", "Nobody is known here as “{peer}”."),
        mark("messages", "Look at “netra bundle status” for those who are."),
    ),
    "sync.ambiguous_peer": (
        mark("messages", "“{peer}” may mean several: {found}."),
        mark("messages", "Write more of the name."),
    ),
    "sync.unknown_peer": (
        mark("messages", "The PC {device} is not known here."),
        mark("messages", "Enrol it first."),
    ),
    "sync.not_a_peer": (
        mark("messages", "Nothing is exchanged with {office}."),
        mark("messages", "Send to headquarters, or to PCs of this office."),
    ),
    "sync.revoked_peer": (
        mark("messages", "The PC of {office} is no longer trusted."),
        mark("messages", "Nothing was written. Ask headquarters."),
    ),
    "sync.no_such_conflict": (
        mark("messages", "There is no open conflict “{conflict}”."),
        mark("messages", "Look at “netra conflict list”; it may be decided already."),
    ),
    "sync.ambiguous_conflict": (
        mark("messages", "Several conflicts begin with “{conflict}”: {found}."),
        mark("messages", "Write more characters of the id."),
    ),
    "sync.no_such_value": (
        mark("messages", "There is no value {n}; the conflict has {count}."),
        mark("messages", "Choose a number from 1 to {count}."),
    ),
    "sync.no_such_bundle": (
        mark("messages", "No single bundle “{bundle}” is set aside here."),
        mark("messages", "Look at “netra bundle kept” for those that are."),
    ),
    "sync.proof_stays": (
        mark("messages", "Bundle number {number} proves that its sender has two histories."),
        mark("messages", "It is kept. Compare the two with “netra bundle forks”."),
    ),
    "sync.not_pardonable": (
        mark("messages", "Bundle number {number} was set aside for a reason nobody can waive."),
        mark("messages", "Put the cause right, then try again; or discard it."),
    ),
    "sync.release_needs_reason": (
        mark("messages", "This needs a reason."),
        mark("messages", "Write in a sentence why; it stands in the record of this PC."),
    ),
    "sync.no_such_sent": (
        mark("messages", "{file} was not written by this vault."),
        mark("messages", "Choose a bundle that this office wrote."),
    ),
    "sync.no_such_posted": (
        mark("messages", "No bundle “{bundle}” was made here."),
        mark("messages", "Look at “netra bundle posted” for those that were."),
    ),
    "sync.lost_needs_reason": (
        mark("messages", "A lost stick needs a sentence on how it was lost."),
        mark("messages", "Write where and when; the notice repeats it."),
    ),
    "sync.no_own_value": (
        mark("messages", "A value of one's own cannot be written here ({field})."),
        mark("messages", "Take one of the values that stand there."),
    ),
    "sync.take_or_value": (
        mark("messages", "A conflict is decided by --take or by --value."),
        mark("messages", "Give exactly one of the two."),
    ),
    "sync.reason_needed": (
        mark("messages", "Deciding a conflict needs a reason."),
        mark("messages", "Write in a sentence why this value holds."),
    ),
    "sync.void_ops": (
        mark(
            "messages",
            "Some changes from the sender count for nothing, because they were not the "
            "sender's to make.",
        ),
        mark("messages", "They stay visible in the history."),
    ),
    "sync.texts_are_back": (
        mark(
            "messages",
            "Texts that a PC no longer trusted had taken out are back: {texts}.",
        ),
        mark("messages", "Nothing has to be entered again."),
    ),
    "sync.clock_ahead": (
        mark("messages", "The sender's clock runs ahead ({ops} entries)."),
        mark("messages", "Tell the sender to set the clock."),
    ),
    "sync.rules_changed": (
        mark(
            "messages",
            "A new edition of the rules came with the bundle: {title} ({code}),"
            " {rows} rows differ.",
        ),
        mark("messages", "It holds from now on; see Settings, Rules."),
    ),
    "sync.number_used_twice": (
        mark("messages", "The sender has used the bundle number {number} twice."),
        mark("messages", "Perhaps a backup was restored there; ask the sender."),
    ),
    "sync.numbers_missing": (
        mark("messages", "Bundle number {numbers} of {office} has not arrived."),
        mark("messages", "Nothing is lost: what they held comes with a later bundle."),
    ),
    "sync.we_were_restored": (
        mark(
            "messages",
            "The sender holds entries of ours that are missing here: this vault was restored "
            "from a backup.",
        ),
        mark("messages", "They came back with this bundle as far as the sender had them."),
    ),
    "sync.we_were_copied": (
        mark("messages", "Somebody works with a copy of this vault on another PC."),
        mark("messages", "Find the copy and close it. What both wrote is kept."),
    ),
    "sync.peer_restored": (
        mark("messages", "The sender's vault was restored from a backup."),
        mark("messages", "Write a bundle back to it, so that it gets what it lost."),
    ),
    "sync.peer_copied": (
        mark("messages", "The sender works with two copies of its vault."),
        mark("messages", "Call the sender: one of the two PCs must stop."),
    ),
    "sync.foreign_recipient": (
        mark("messages", "Headquarters has certified a recipient key that this vault lacks."),
        mark("messages", "Write a bundle back: it says which keys open here."),
    ),
    "stick.needs_repair": (
        mark(
            "messages",
            "Files on this stick share their bytes ({names}): it was pulled out while it was "
            "being written, and its list of files is damaged.",
        ),
        mark(
            "messages",
            "First copy what is on it to the PC. Then let Windows repair it: right-click the "
            "stick in File Explorer → Properties → Tools → Check. Or use another stick.",
        ),
    ),
    "sync.too_many_bundles": (
        mark("messages", "There are more than {limit} bundles in {folder}."),
        mark("messages", "Leave only the newest ones on the stick."),
    ),
}
