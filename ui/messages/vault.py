"""Sentences for the vault: making, opening, disk and stored files."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "vault.missing": (
        mark("messages", "There is no vault in {folder}."),
        mark("messages", "Choose another folder, or make a vault with “netra init”."),
    ),
    "vault.exists": (
        mark("messages", "There is already a vault, or something else, in {folder}."),
        mark("messages", "Open it, or choose an empty folder."),
    ),
    "vault.wrong_key": (
        mark(
            "messages",
            "The data file does not belong to these keys, or its beginning is damaged.",
        ),
        mark("messages", "Restore the newest backup."),
    ),
    "vault.damaged": (
        mark("messages", "The vault's data file is damaged ({reason})."),
        mark(
            "messages",
            "Do not go on working with it. Copy the folder away, then restore the newest backup.",
        ),
    ),
    "vault.newer": (
        mark("messages", "A newer Netra wrote this vault."),
        mark("messages", "Install the newer version on this PC."),
    ),
    "vault.unfinished": (
        mark("messages", "The making of the vault in {folder} was interrupted. It holds no data."),
        mark("messages", "Remove the folder and make the vault again."),
    ),
    "vault.disk": (
        mark(
            "messages",
            "The disk with the vault is full or does not answer. Nothing was changed.",
        ),
        mark("messages", "Free some space or check the drive, then try again."),
    ),
    "vault.locked": (
        mark("messages", "Another program is using the vault. Nothing was changed."),
        mark("messages", "Wait a moment and try again; close a second Netra."),
    ),
    "vault.read_only": (
        mark("messages", "The vault lies where nothing can be written."),
        mark("messages", "Remove the write protection, or move the vault to the PC's own disk."),
    ),
    "vault.engine_too_old": (
        mark("messages", "The database engine {version} is too old for Netra."),
        mark("messages", "Install Netra again."),
    ),
    "vault.no_such_officer": (
        mark("messages", "The officer {login} has a key but is not on this vault's list."),
        mark("messages", "Ask your administrator to add the officer again."),
    ),
    "vault.region_needed": (
        mark("messages", "A region's vault needs the code of the region."),
        mark("messages", "Give it with --region, for example --region 32.01."),
    ),
    "blob.missing": (
        mark("messages", "A file that belongs to a case is not on this PC."),
        mark("messages", "It may come with the next bundle; otherwise restore a backup."),
    ),
    "blob.damaged": (
        mark("messages", "A stored file is damaged and cannot be opened."),
        mark("messages", "Restore a backup, or ask the sender to send the file again."),
    ),
    "blob.mismatch": (
        mark("messages", "A file is not the one that was announced. It was not kept."),
        mark("messages", "Ask the sender for a new bundle."),
    ),
    "blob.too_large": (
        mark("messages", "The file is too large: {size:size}; at most {limit:size} go."),
        mark("messages", "Divide it or make it smaller, then add it again."),
    ),
    "vault.open_elsewhere": (
        mark("messages", "The vault is open on {pc}."),
        mark("messages", "Close Netra there first."),
    ),
}
