"""How officers and approvals are told to people on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import named, nothing, pairs, section, table, told
from ui.messages import words

translate = QCoreApplication.translate


def user(value: dict[str, Any]) -> str:
    """Tell one officer."""
    return pairs(value, "login", "name", "roles", "nip", "post", "cases") + _state(value)


def user_added(value: dict[str, Any]) -> str:
    """Tell that an officer can log in with a first passphrase."""
    text = translate("Command", "{name} chooses an own passphrase at the first log-in.")
    return f"{user(value)}\n{text.format(name=value['name'])}"


def _state(value: dict[str, Any]) -> str:
    if value["disabled"]:
        return "\n" + translate("Command", "May not log in any more.")
    if not value["here"]:
        return "\n" + translate("Command", "Has no passphrase on this PC: netra user admit.")
    return ""


def users(value: Sequence[dict[str, Any]]) -> str:
    """Tell all officers in columns."""
    heads = [words.key(key) for key in ("login", "name", "roles", "nip", "cases")]
    return table(
        [
            (one["login"], one["name"], told("", [words.role(role) for role in one["roles"]]),
             one["nip"], f"{one['cases']}" + _short(one))
            for one in value
        ],
        heads,
    )  # fmt: skip


def _short(one: dict[str, Any]) -> str:
    if one["disabled"]:
        return translate("Command", " (disabled)")
    return "" if one["here"] else translate("Command", " (no passphrase here)")


def passphrase_changed(value: dict[str, Any]) -> str:
    """Tell that the passphrase was changed."""
    return translate("Command", "The passphrase of {user} was changed.").format(**value)


def code_renewed(value: dict[str, Any]) -> str:
    """Tell the new recovery code."""
    text = translate("Command", "New recovery code: {recovery_code}\nThe old sheet is worthless.")
    return text.format(**value)


def recused(value: dict[str, Any]) -> str:
    """Tell that the declaration stands, or was taken back."""
    return pairs(value, "recusal", "case")


def recusals(value: dict[str, Any]) -> str:
    """Tell who keeps out of a case, and whether an inspektur is left."""
    lines = [f"{one['name']}: {_why(one)}" for one in value["recusals"]]
    if not value["inspector_left"]:
        lines.append(
            translate(
                "Command",
                "No inspektur is left for this case: the official above, or headquarters,"
                " decides (UU 30/2014, Pasal 42, perlu verifikasi).",
            )
        )
    return "\n".join(lines) or nothing()


def _why(one: dict[str, Any]) -> str:
    if one["why"] == "named":
        return translate("Command", "is a respondent in it")
    return f"{one['reason']} ({one['declared_by']}, {one['recusal'][:8]})"


def handed_over(value: dict[str, Any]) -> str:
    """Tell how many cases went over."""
    text = translate("Command", "{count} cases went from {source} to {target}.")
    return text.format(count=len(value["cases"]), source=value["from"], target=value["to"])


def submitted(value: dict[str, Any]) -> str:
    """Tell that something waits for a second person."""
    text = translate("Command", "Submitted for approval ({id}); a second person decides.")
    return text.format(id=value["approval"][:8])


def approvals(value: Sequence[dict[str, Any]]) -> str:
    """Tell what waits for a second person."""
    heads = [words.key(key) for key in ("id", "register_number", "subject", "asked_by")]
    return table(
        [
            (one["id"][:8], one["register_number"],
             " — ".join(filter(None, (f"{one['label']}: {one['subject']}",
                                      one["decision_reason"]))),
             one["asked_by"])
            for one in value
        ],
        heads,
    )  # fmt: skip


def approval(value: dict[str, Any]) -> str:
    """Tell one thing that was submitted, and how it was decided."""
    head = f"{value['label']}: {value['subject']}"
    body = pairs(value, "register_number", "names", "asked_by", "asked_at", "note", "reason",
                 "basis", "status", "decided_by", "decision_reason")  # fmt: skip
    request = value["content"].get("request") or {}
    target = request.get("target")
    more = [named("state", target)] if target else []
    return "\n".join([head, body]) + section(translate("Command", "What will happen"), more)


def papers(value: Sequence[dict[str, Any]]) -> str:
    """Tell the approvals on paper that are not filed yet."""
    heads = [words.key(key) for key in ("id", "register_number", "subject", "officer_name")]
    return table(
        [
            (one["id"][:8], one["register_number"], f"{one['label']}: {one['subject']}",
             one["officer_name"])
            for one in value
        ],
        heads,
    )  # fmt: skip
