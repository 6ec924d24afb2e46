"""What the commands about cases on their way say to people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_cases
from desktop.app.telling import pairs, section, table
from desktop.journal.model import Json
from desktop.sync.identity_views import IdentityLine
from ui.messages import told as said
from ui.messages import words
from ui.messages.identities import identity_words
from ui.messages.transfers import standing_words

translate = QCoreApplication.translate


def offered(value: dict[str, Json]) -> str:
    """Say that a case is on its way."""
    text = translate(
        "Command",
        "The case is offered. It leaves with the next bundle to headquarters and stays yours, "
        "closed to changes, until the other office accepts it.",
    )
    return text + "\n" + pairs(value, "case", "transfer")


def recalled(value: dict[str, Json]) -> str:
    """Say whether a case is back."""
    if value["returned"]:
        return translate("Command", "The case is back: the offer never left this PC.")
    return translate("Command", "The case is asked back. The answer comes by headquarters.")


def accepted(value: dict[str, Json]) -> str:
    """Say under which number a case goes on here."""
    text = translate("Command", "The case is taken over as {number}.")
    return text.format(number=value["register_number"]) + "\n" + pairs(value, "case")


def declined(_value: dict[str, Json]) -> str:
    """Say that a case goes back."""
    return translate("Command", "The case goes back with the next bundle to headquarters.")


def transfer_lines(rows: list[dict[str, Json]]) -> str:
    """Return one line a case on its way."""
    heads = [words.key(name) for name in ("at", "register_number", "office", "subject", "state",
                                          "id")]  # fmt: skip
    cells = [
        (
            words.value(row["at"]),
            row["register_number"] or row["their_number"],
            row["office"],
            row["subject"],
            said(row["code"], {}) if row["code"] else standing_words(row["standing"]),
            row["id"],
        )
        for row in rows
    ]
    return table(cells, heads if cells else ())


def transfer_page(value: dict[str, Json]) -> str:
    """Return what is known of one case on its way."""
    first = standing_words(value["standing"])
    head = pairs(value, "subject", "office", "sender", "register_number", "their_number", "reason",
                 "number", "dated", "answer", "files", "files_missing")  # fmt: skip
    if value["way"] == "out":
        late = tell_cases.case_history(value["late_changes"]) if value["late"] else ""
        title = translate("Command", "Changed too late, does not go along")
        return f"{first}\n{head}" + section(title, late.splitlines())
    people = [(one["full_name"], one["nip"], one["state_label"]) for one in
              value["content"]["respondents"]]  # fmt: skip
    told = tell_cases.case_history(value["history"])
    return (
        f"{first}\n{head}"
        + section(words.key("respondents"), table(people).splitlines())
        + section(translate("Command", "History"), told.splitlines())
    )


def asked(value: dict[str, Json]) -> str:
    """Say that another office is asked for an identity."""
    text = translate(
        "Command", "The request leaves with the next bundle to headquarters, which carries it on."
    )
    return text + "\n" + pairs(value, "request")


def identity_sent(_value: dict[str, Json]) -> str:
    """Say that an identity was sealed."""
    return translate(
        "Command",
        "The identity is sealed to the PC that asks; it leaves with the next bundle to "
        "headquarters, which cannot open it.",
    )


def identity_withheld(_value: dict[str, Json]) -> str:
    """Say that an identity is not sent."""
    return translate("Command", "The answer leaves with the next bundle to headquarters.")


def identity_lines(rows: list[dict[str, Json]]) -> str:
    """Return where each identity lies or who asks for it."""
    lines = [IdentityLine(**{key: row[key] for key in row}) for row in rows]
    return "\n\n".join(
        f"{line.register_number} · {line.code} · {line.request}\n"
        + identity_words(line, words.value(line.at))
        + (f"\n{words.key('digits')}: {line.digits}" if line.standing == "asked" else "")
        for line in lines
    )


def passed_on(rows: list[dict[str, Json]]) -> str:
    """Say what headquarters did about each case."""
    cells = [
        (row["office"], said(row["code"], {}) if row["code"] else standing_words(row["what"]),
         row["transfer"])
        for row in rows
    ]  # fmt: skip
    return table(cells)


def sent_back(value: dict[str, Json]) -> str:
    """Say whether a case is returned, or asked back first."""
    if value["returned"]:
        return translate("Command", "The case is returned to its sender.")
    return translate("Command", "The other office is asked to send the case back.")
