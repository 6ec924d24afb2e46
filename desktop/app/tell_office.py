"""What the commands about the vault, the office and its letters say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import pairs, table, told
from desktop.journal.model import Json
from ui.i18n import mark
from ui.messages import told as said
from ui.messages import words

translate = QCoreApplication.translate

_SUBJECTS = {
    "netra": mark("Doctor", "Netra"),
    "python": mark("Doctor", "Python"),
    "system": mark("Doctor", "Operating system"),
    "sqlcipher": mark("Doctor", "Database engine"),
    "vault_folder": mark("Doctor", "Folder of the vault"),
    "state_folder": mark("Doctor", "Folder of settings"),
    "free_space_bytes": mark("Doctor", "Free space"),
    "vault": mark("Doctor", "Officers in the vault"),
    "numbers": mark("Doctor", "Numbers of cases and letters"),
    "register_number": mark("Doctor", "Several cases bear one number"),
    "letter_number": mark("Doctor", "Several letters bear one number"),
    "clock": mark("Doctor", "Clock"),
    "letter_fonts": mark("Doctor", "Typefaces of letters"),
    "printer": mark("Doctor", "Printer"),
}
_ADVICE = {
    "engine_too_old": mark("Doctor", "The engine is too old. Install Netra again."),
    "folder_not_writable": mark(
        "Doctor",
        "Nothing can be written here. Ask for the right to write, or choose another folder.",
    ),
    "disk_nearly_full": mark("Doctor", "The disk is nearly full. Free at least 1 GB."),
    "make_a_vault": mark("Doctor", "There is no vault yet. Make one with “netra init”."),
    "restore_backup": mark(
        "Doctor", "The keys of the vault cannot be read. Restore the newest backup."
    ),
    "set_the_clock": mark("Doctor", "The PC's clock is wrong. Set date and time."),
    "case_number_twice": mark(
        "Doctor",
        "It happens after a backup was restored. Cite these cases with number and date.",
    ),
    "letter_number_twice": mark(
        "Doctor",
        "It happens after a backup was restored. Note why in the register of letters.",
    ),
    "add_a_printer": mark(
        "Doctor", "No printer is set up. Add one in the system's settings, or save as PDF."
    ),
    "install_again": mark("Doctor", "Files of the program are missing. Install Netra again."),
}
_VALUES = {
    "none": mark("Doctor", "none"),
    "unseen": mark("Doctor", "not looked at; give the passphrase with --passphrase-file"),
    "unique": mark("Doctor", "each was given once"),
    "unknown": mark("Doctor", "not known here; the print dialog of the window shows them"),
}


def vault_made(value: dict[str, Json]) -> str:
    """Show the recovery code this once, and what to do with it."""
    keep = translate(
        "Command", "Print the recovery code and lock it away. It is shown only this once."
    )
    return pairs(value, "vault", "device", "region", "role", "recovery_code") + "\n" + keep


def recovered(value: dict[str, Json]) -> str:
    """Say for whom the new passphrase holds."""
    text = translate("Command", "{user} can open the vault with the new passphrase.")
    return text.format(user=value["user"])


def health(value: dict[str, Json]) -> str:
    """Return what was looked at, each with what to do where it is not in order."""
    lines = []
    for one in value["findings"]:
        subject = _SUBJECTS.get(one["subject"], one["subject"])
        lines.append(f"{translate('Doctor', subject)}: {_found(one)}")
        if one["advice"]:
            advice = _ADVICE.get(one["advice"], one["advice"])
            lines.append(f"  → {translate('Doctor', advice)}")
    if value["ok"]:
        lines.append(translate("Command", "Everything is in order."))
    return "\n".join(lines)


def _found(one: dict[str, Json]) -> str:
    if one["subject"] == "free_space_bytes":
        return words.size(int(one["value"]))
    if one["value"] in _VALUES:
        return translate("Doctor", _VALUES[one["value"]])
    if one["subject"] in ("vault", "numbers") and "." in one["value"]:
        return said(one["value"])
    if one["subject"] == "clock":
        moment, _, zone = one["value"].partition(" ")
        return f"{words.value(moment)} {zone}"
    return words.value(one["value"])


def samples_made(value: dict[str, Json]) -> str:
    """Return the sample vaults and how to open them."""
    rows = [(one["name"], one["vault"], one["user"]) for one in value["vaults"]]
    how = translate("Command", "Open one with --vault; its passphrase is: {passphrase}")
    return table(rows) + "\n" + how.format(passphrase=value["passphrase"])


# --- office ---------------------------------------------------------------------------


def office_page(value: dict[str, Json]) -> str:
    """Return the letterhead and how the office numbers; what is empty is shown too."""
    lines = [
        f"{words.key(name)}: {told(name, value[name])}"
        for name in value
        if name not in ("id", "crest", "crest_size", "authority_dismissed")
    ]
    crest = words.size(value["crest_size"]) if value["crest"] else words.DASH
    return "\n".join([*lines, f"{words.key('crest')}: {crest}"])


def official_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an official."""
    return table(
        [
            (
                row["full_name"],
                row["post"],
                row["capacity"],
                words.key("ppk") if row["ppk"] else "",
                _term(row["valid_from"], row["valid_to"]),
                row["id"],
            )
            for row in rows
        ]
    )


def _term(first: str | None, last: str | None) -> str:
    return f"{words.value(first)} … {words.value(last)}" if first or last else ""


def event_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an election."""
    heads = [
        words.key(name) for name in ("code", "name", "campaign_from", "campaign_to", "vote_on")
    ]
    dates = ("campaign_from", "campaign_to", "vote_on")
    return table(
        [(row["code"], row["name"], *(words.value(row[name]) for name in dates)) for row in rows],
        heads,
    )


# --- letters --------------------------------------------------------------------------


def letter_kinds(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a kind of letter."""
    return table([(row["kind"], row["label"]) for row in rows])


def letter_marked(value: dict[str, Json]) -> str:
    """Return how a letter stands now."""
    entry = value["entry"]
    lines = [pairs(entry, "number", "dated", "subject", "status")]
    lines.append(pairs(value, "void_reason", "signed_name"))
    lines += [_signature(one) for one in value["signatures"]]
    return "\n".join(line for line in lines if line)


def letter_verified(value: dict[str, Json]) -> str:
    """Return whether a file or code is one of ours, and what its signatures are worth."""
    lines = [words.code(value["match"]), pairs(value, "number", "dated", "subject")]
    if value["void"]:
        lines.append(translate("Command", "This letter was declared void."))
    lines += [_signature(one) for one in value["signatures"]]
    if value["signatures"]:
        lines.append(_judged_by(value["roots"]))
    if value["match"] in ("kode", "nomor"):
        lines.append(
            translate("Command", "Compare the paper with the stored letter, line by line.")
        )
    for one in value.get("further", ()):
        lines.append(pairs(one, "number", "dated", "subject"))
    if len(value["codes"]) > 1:
        lines += [f"{words.code(one['match'])}: {one['number']}" for one in value["codes"]]
    return "\n".join(line for line in lines if line)


def _judged_by(roots: list[dict[str, Json]]) -> str:
    if not roots:
        return translate(
            "Command",
            "Judged without the certificate of any issuer: nobody is trusted. Name one with "
            "--root.",
        )
    text = translate("Command", "Issuers judged by {count} certificates: {names}")
    names = "; ".join(f"{one['name']} ({one['valid_until']})" for one in roots)
    return text.format(count=len(roots), names=names)


def _signature(one: dict[str, Json]) -> str:
    text = translate(
        "Command",
        "Signed by {signer}: unchanged {intact}, whole file {whole_file}, issuer trusted "
        "{trusted}, certificate valid then {in_validity}, withdrawn {revoked} (nobody can know "
        "offline)",
    )
    said = {key: words.code(str(part)) for key, part in one.items()}
    return text.format(**{**said, "signer": one["signer"]})


def letter_previewed(value: dict[str, Json]) -> str:
    """Say where the draft lies, and everything that looks wrong in it."""
    if value.get("working_copy"):
        return letter_saved(value)
    text = translate("Command", "Draft written to {file} ({pages} pages). Number to come: {number}")
    first = text.format(file=value["file"], pages=value["pages"], number=value["number"])
    remarks = [f"  {_weight(one)}{said(one['code'], one)}" for one in value["remarks"]]
    odd = [f"  {', '.join(one['characters'])} ({one['text']})" for one in value["problems"]]
    if odd:
        odd.insert(0, translate("Command", "These characters cannot be printed:"))
    return "\n".join([first, *remarks, *odd])


def _weight(remark: dict[str, Json]) -> str:
    return translate("Command", "Before issuing: ") if remark["blocks"] else ""


def letter_issued(value: dict[str, Json]) -> str:
    """Say which number a letter has taken."""
    text = translate("Command", "Letter {number} is issued and kept.")
    return text.format(number=value["number"]) + "\n" + pairs(value, "letter", "file_name", "pages")


def letter_saved(value: dict[str, Json]) -> str:
    """Say where a letter was written to."""
    return translate("Command", "Saved as {file}.").format(file=value["file"])


def recommended(value: dict[str, Json]) -> str:
    """Say for how many headquarters has recommended."""
    text = translate("Command", "Recommended for {count} respondents.")
    return text.format(count=len(value["respondents"])) + "\n" + pairs(value, "recommendations")
