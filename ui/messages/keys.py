"""Sentences for keys, passphrases, signatures, certificates and trust."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "keys.no_passphrase": (
        mark("messages", "No passphrase was given."),
        mark("messages", "Set NETRA_PASSPHRASE, or name a file with --passphrase-file."),
    ),
    "keys.no_new_passphrase": (
        mark("messages", "No new passphrase was given."),
        mark("messages", "Set NETRA_NEW_PASSPHRASE, or name a file: --new-passphrase-file."),
    ),
    "keys.passphrases_differ": (
        mark("messages", "The two passphrases are not the same."),
        mark("messages", "Type them again."),
    ),
    "passphrase.too_short": (
        mark("messages", "The passphrase is too short."),
        mark("messages", "Take at least {shortest} characters; four or five words are best."),
    ),
    "passphrase.too_long": (
        mark("messages", "The passphrase is too long."),
        mark("messages", "Take at most {longest} characters."),
    ),
    "passphrase.too_common": (
        mark("messages", "The passphrase is easy to guess."),
        mark("messages", "Take four or five words that do not belong together."),
    ),
    "passphrase.strength.fair": (
        mark("messages", "Good enough."),
        mark("messages", "One more word makes it much better."),
    ),
    "passphrase.strength.good": (
        mark("messages", "Good."),
        "",
    ),
    "passphrase.strength.strong": (
        mark("messages", "Very good."),
        "",
    ),
    "slots.wrong_passphrase": (
        mark("messages", "The passphrase of {login} is not right."),
        mark("messages", "Check Caps Lock and type it again. Nobody counts the attempts."),
    ),
    "slots.wrong_code": (
        mark("messages", "The recovery code does not belong to this vault."),
        mark("messages", "Look whether the sheet is the one of this vault, and the newest one."),
    ),
    "passphrase.own_needed": (
        mark("messages", "{login} still has the passphrase that an administrator gave."),
        mark("messages", "Choose an own one now; on the command line: netra passphrase change."),
    ),
    "slots.login_needed": (
        mark("messages", "Several officers share this vault."),
        mark("messages", "Say who you are with --as: {logins}."),
    ),
    "slots.unknown_login": (
        mark("messages", "There is no officer {login} in this vault."),
        mark("messages", "Check the log-in name, or ask your administrator."),
    ),
    "slots.bad_login": (
        mark("messages", "“{login}” cannot be a log-in name."),
        mark("messages", "Take small letters and digits, for example sri."),
    ),
    "slots.login_taken": (
        mark("messages", "The log-in name {login} is taken."),
        mark("messages", "Choose another one."),
    ),
    "slots.too_many": (
        mark("messages", "A vault takes at most {limit} officers."),
        mark("messages", "Remove an officer who has left."),
    ),
    "slots.last_officer": (
        mark("messages", "{login} is the last officer who can open this vault."),
        mark("messages", "Add another officer first."),
    ),
    "slots.last_identity_keeper": (
        mark("messages", "{login} is the last who can open reporters' identities."),
        mark("messages", "Give this right to another officer first."),
    ),
    "slots.identity_not_held": (
        mark("messages", "{login} may not open reporters' identities."),
        mark("messages", "Ask an officer with the role pemegang identitas."),
    ),
    "slots.exist": (
        mark("messages", "There are already keys in {folder}."),
        mark("messages", "Choose an empty folder."),
    ),
    "slots.missing": (
        mark(
            "messages",
            "The key file is missing in {folder}. Without it nobody can open the vault.",
        ),
        mark("messages", "Restore the newest backup."),
    ),
    "slots.damaged": (
        mark("messages", "Both copies of the key file are damaged."),
        mark("messages", "Restore the newest backup."),
    ),
    "slots.memory_short": (
        mark(
            "messages",
            "The PC has too little free memory to open the vault ({memory_kib} KiB are needed).",
        ),
        mark("messages", "Close other programs and try again."),
    ),
    "slots.other_vault": (
        mark("messages", "The key file in this folder belongs to another vault."),
        mark("messages", "Put back the right key file, or restore a backup."),
    ),
    "slots.copy_repaired": (
        mark("messages", "One copy of the key file was damaged; it was repaired from the other."),
        mark("messages", "Nothing needs to be done."),
    ),
    "slots.strengthened": (
        mark("messages", "The lock of your passphrase was made stronger."),
        mark("messages", "Nothing needs to be done."),
    ),
    "slots.altered": (
        mark("messages", "Somebody changed the key file outside Netra."),
        mark("messages", "Ask your administrator to compare the list of officers."),
    ),
    "slots.not_writable": (
        mark("messages", "The key file could not be written."),
        mark("messages", "Check the free space and your rights to the vault's folder."),
    ),
    "recovery.unknown_character": (
        mark("messages", "“{character}” in group {group} does not occur in recovery codes."),
        mark("messages", "Compare this group with the sheet."),
    ),
    "recovery.incomplete": (
        mark("messages", "The recovery code has {found} characters; there must be {expected}."),
        mark("messages", "Type all eight groups."),
    ),
    "recovery.swapped_groups": (
        mark("messages", "Groups {first} and {second} are swapped."),
        mark("messages", "Type them in the order of the sheet."),
    ),
    "recovery.wrong_group": (
        mark("messages", "There is a slip in group {groups}."),
        mark("messages", "Compare it with the sheet."),
    ),
    "fingerprint.not_digits": (
        mark("messages", "“{character}” is not a digit."),
        mark("messages", "Type only the digits the other side reads out."),
    ),
    "fingerprint.incomplete": (
        mark("messages", "{found} digits were typed; there must be {expected}."),
        mark("messages", "Let the other side read them out again."),
    ),
    "fingerprint.slip": (
        mark("messages", "There is a slip in group {group}."),
        mark("messages", "Let the other side read this group out again."),
    ),
    "fingerprint.different": (
        mark(
            "messages",
            "Group {group} belongs to another key: this file did not come from the one you are"
            " talking to.",
        ),
        mark("messages", "Do not go on. Call the other side back under a number you know."),
    ),
    "signature.wrong": (
        mark("messages", "The signature does not fit the file: it was changed on the way."),
        mark("messages", "Ask the sender for a new file."),
    ),
    "signature.malformed": (
        mark("messages", "The signature cannot be read."),
        mark("messages", "Ask the sender for a new file."),
    ),
    "signature.other_purpose": (
        mark("messages", "The signature was made for something else."),
        mark("messages", "Ask the sender for a new file."),
    ),
    "certificate.expired": (
        mark("messages", "The certificate of {office} ended on {valid_until}."),
        mark("messages", "It needs a new enrolment with headquarters."),
    ),
    "certificate.malformed": (
        mark("messages", "A certificate cannot be read."),
        mark("messages", "Ask headquarters for a new answer."),
    ),
    "certificate.other_issuer": (
        mark("messages", "Headquarters did not issue this certificate."),
        mark("messages", "Ask headquarters for a new answer."),
    ),
    "certificate.wrong_signature": (
        mark("messages", "The certificate was changed on the way."),
        mark("messages", "Ask headquarters for a new answer."),
    ),
    "document.malformed": (
        mark("messages", "The file is not what it should be, or it is damaged."),
        mark("messages", "Check that it is the right file, or ask the sender for it again."),
    ),
    "document.newer": (
        mark("messages", "A newer Netra wrote this file."),
        mark("messages", "Install the newer version on this PC, then try again."),
    ),
    "document.too_large": (
        mark("messages", "The file is larger than such a file can be."),
        mark("messages", "Check that it is the right file."),
    ),
    "enrolment.digits_needed": (
        mark("messages", "No digits were typed."),
        mark("messages", "Call the other side and type the digits that are read out."),
    ),
    "enrolment.foreign_signature": (
        mark("messages", "The request was signed by another PC than the one it names."),
        mark("messages", "Ask the region for a new request."),
    ),
    "enrolment.not_vouched_for": (
        mark("messages", "Headquarters' list does not vouch for this answer."),
        mark("messages", "Ask headquarters for a new answer."),
    ),
    "enrolment.other_device": (
        mark("messages", "The answer is meant for another PC ({to})."),
        mark("messages", "Take the file made for this PC."),
    ),
    "enrolment.other_certificate": (
        mark("messages", "The answer certifies something else than was asked for."),
        mark("messages", "Ask headquarters for a new answer to the newest request."),
    ),
    "enrolment.revoked": (
        mark("messages", "Headquarters no longer trusts this PC."),
        mark("messages", "Speak to headquarters."),
    ),
    "enrolment.not_of_office": (
        mark("messages", "Another PC of {office} is enrolled, and none vouches for this one."),
        mark(
            "messages",
            "A further PC first joins its office: an enrolled PC there lets it in. Call that "
            "office under the number you know.",
        ),
    ),
    "join.done": (
        mark("messages", "This PC already belongs to an office."),
        mark("messages", "Only a vault made to join an office can do so, and once."),
    ),
    "join.other_request": (
        mark("messages", "The answer belongs to another request than the newest of this PC."),
        mark("messages", "Take the newest answer, or make a new request."),
    ),
    "join.known": (
        mark("messages", "This PC already belongs to {office}."),
        mark("messages", "Make a new vault on it that is to join this office."),
    ),
    "join.office_gives": (
        mark("messages", "A PC that joins an office gets its region from there."),
        mark("messages", "Leave out the region."),
    ),
    "join.other_side": (
        mark("messages", "This PC was made for another side than the office that it asks."),
        mark(
            "messages",
            "A PC of a region joins an office of its region, a PC of headquarters joins "
            "headquarters. Make its vault anew and choose the right side at the first start.",
        ),
    ),
    "sealed.bad_identity": (
        mark("messages", "The key that opens the file cannot be read."),
        mark("messages", "Restore the newest backup."),
    ),
    "sealed.bad_recipient": (
        mark("messages", "The key of the receiver cannot be used."),
        mark("messages", "Ask the other side for a new enrolment file."),
    ),
    "sealed.recipient_count": (
        mark(
            "messages",
            "The file is closed for {found} receivers; between 1 and {limit} are possible.",
        ),
        mark("messages", "Choose fewer receivers."),
    ),
    "sealed.not_for_us": (
        mark("messages", "The file is sealed to a key that this PC does not hold, or no longer."),
        mark(
            "messages",
            "Send a bundle of your own first: it says which keys open here. Then ask the sender "
            "for a new one.",
        ),
    ),
    "sealed.damaged": (
        mark("messages", "The encrypted file is damaged."),
        mark("messages", "Copy it again, or ask the sender for a new one."),
    ),
    "sealed.malformed": (
        mark("messages", "This is no encrypted file of Netra, or its beginning is damaged."),
        mark("messages", "Check that it is the right file."),
    ),
    "sealed.too_large": (
        mark("messages", "The content is larger than the {limit:size} that are allowed here."),
        mark("messages", "Ask the sender to send it in parts."),
    ),
    "root.wrong_passphrase": (
        mark("messages", "This passphrase does not open the file of the root."),
        mark("messages", "Check capitals and blanks; it is the passphrase of the file, not yours."),
    ),
    "trust.root_away": (
        mark("messages", "The root of headquarters lies in the safe, not in this vault."),
        mark("messages", "Bring its file and its passphrase (--root)."),
    ),
    "trust.keys_elsewhere": (
        mark(
            "messages",
            "Another PC of headquarters holds the keys for this ({office}, device {device}).",
        ),
        mark(
            "messages",
            "Do it there. If that PC is lost, bring the root's file from the safe and let this "
            "PC hold the keys: page Trust, or “netra trust hold”.",
        ),
    ),
    "trust.keys_here": (
        mark("messages", "This PC holds the keys of headquarters already."),
        mark("messages", "Nothing has to be done."),
    ),
    "trust.other_root": (
        mark("messages", "The file holds another root than the one in force."),
        mark("messages", "Bring the newest file; an older one is of no use after a new root."),
    ),
    "trust.no_former_recipient": (
        mark("messages", "There is no former recipient key here."),
        mark("messages", "Nothing has to be destroyed."),
    ),
    "rotation.waits": (
        mark("messages", "The next recipient key was made on {since} and waits for headquarters."),
        mark("messages", "Exchange bundles with headquarters; its answer puts the key in force."),
    ),
    "rotation.too_many": (
        mark("messages", "There are {limit} former recipient keys already."),
        mark("messages", "Destroy those whose time is over, then make the next one."),
    ),
    "rotation.overlap": (
        mark("messages", "The former recipient key is kept until {until} for bundles on the way."),
        mark("messages", "Destroy it after that day."),
    ),
    "trust.has_regions": (
        mark("messages", "This headquarters has enrolled {regions} PCs under its own root."),
        mark("messages", "Take over the former list in a new vault, before anybody is enrolled."),
    ),
    "trust.no_such_headquarters": (
        mark("messages", "The list names no other headquarters “{device}”."),
        mark("messages", "Look at “netra trust show” for those it names."),
    ),
    "trust.older": (
        mark(
            "messages",
            "The trust list (number {found}) is older than the one in force (number {current}).",
        ),
        mark("messages", "Nothing was changed. Take the newer file."),
    ),
    "trust.forked": (
        mark(
            "messages",
            "There are two different trust lists with number {version}. Somebody may be cheating.",
        ),
        mark("messages", "Do not go on. Call headquarters."),
    ),
    "trust.not_signed_by_root": (
        mark("messages", "The trust list was not signed by the key it names."),
        mark("messages", "Ask headquarters for a new file."),
    ),
    "trust.unknown_root": (
        mark("messages", "The trust list comes from another headquarters than ours."),
        mark("messages", "Check with headquarters by telephone."),
    ),
    "trust.unannounced_root": (
        mark("messages", "Headquarters' key has changed without being announced."),
        mark("messages", "Do not go on. Call headquarters."),
    ),
    "trust.revocation_undone": (
        mark("messages", "The PC {device} was shut out for good."),
        mark("messages", "It needs a new vault and a new enrolment."),
    ),
    "keys.file_not_text": (
        mark("messages", "{file} is no text file."),
        mark("messages", "Save it as plain text (UTF-8) with one line."),
    ),
}
