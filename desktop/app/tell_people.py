"""How people of the registry are told on the command line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import label, pairs, section, table
from desktop.journal.model import Json
from ui.messages import words

translate = QCoreApplication.translate


def people_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a person."""
    heads = [words.key(name) for name in ("name", "nip", "position", "unit", "appearances",
                                          "sanctions", "latest_case", "id")]  # fmt: skip
    return table([(row["name"], row["nip"], row["position"], row["unit"],
                   str(row["appearances"]), str(row["sanctions"]), row["register_number"],
                   row["id"]) for row in rows], heads)  # fmt: skip


def person_page(value: dict[str, Json]) -> str:
    """Return a person with all cases and sanctions."""
    nip = value["nip_check"]["shown"]
    first = f"{value['full_name']} · NIP {nip}" if nip else value["full_name"]
    cases = [(_number(one), words.value(one["received_on"]), one["position"],
              one["subject"], label("state", one["state"]), label("outcome", one["outcome"]),
              label("sanction", one["imposed"]), one["respondent"])
             for one in value["appearances"]]  # fmt: skip
    similar = [_line(one["person"]) for one in value["similar"]]
    apart = [(one["name"], one["nip"], one["other"]) for one in value["differences"]]
    known = pairs(value, "asn_type", "nip_old", "born", "sex", "nik", "note")
    parts = [
        first,
        known,
        section(words.key("appearances"), [table(cases)]),
        section(words.key("sanctions"), map(_sanction, value["sanctions"])),
        section(words.key("similar"), [table(similar)] if similar else []),
        section(words.key("differences"), [table(apart)] if apart else []),
    ]
    return "\n".join(part.lstrip("\n") for part in parts if part)


def _number(one: dict[str, Json]) -> str:
    """Return a case's number, with the one it had at the office it came from."""
    if not one["from_office"]:
        return str(one["register_number"])
    return f"{one['register_number']} ← {one['from_number']} ({one['from_office']})"


def _sanction(one: dict[str, Json]) -> str:
    force = translate("Command", "in force")
    if one["ends_on"]:
        until = translate("Command", "in force, ends on {day}")
        force = until.format(day=words.value(one["ends_on"]))
    parts = (
        one["stated"] or label("sanction", one["code"]),
        one["number"] if one["number"] != one["stated"] else "",
        words.value(one["dated"]) if one["dated"] else "",
        one["register_number"] or one["source"],
        force if one["in_force"] else "",
        translate("Command", "from the old register, unverified") if one["stated"] else "",
    )
    return " · ".join(part for part in parts if part)


def _line(row: dict[str, Json]) -> tuple[str, ...]:
    return (row["name"], row["nip"], row["position"], row["unit"], row["id"])


def pair_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line for two people who may be one."""
    return table([(row["one"]["name"], row["one"]["nip"], row["other"]["name"],
                   row["other"]["nip"], f"{row['likeness']} %", row["one"]["id"],
                   row["other"]["id"]) for row in rows])  # fmt: skip


def comparison(value: dict[str, Json]) -> str:
    """Return two people side by side."""
    signs = {True: "=", False: "≠", None: ""}
    rows = [(words.key(line["field"]), line["one"], signs[line["agree"]], line["other"])
            for line in value["lines"] if line["one"] or line["other"]]  # fmt: skip
    return table(rows)


def nip_checked(value: dict[str, Json]) -> str:
    """Say whether a NIP can be, and what it says."""
    good = translate("Command", "{nip}: the form is right.")
    bad = translate("Command", "{nip}: the form is not right.")
    first = (good if value["well_formed"] else bad).format(
        nip=value["shown"] or value["nip"] or words.DASH
    )
    found = (one["message"] for one in value["findings"])
    return "\n".join([first, *found, pairs(value, "born", "sex", "contract")]).strip()


def nik_checked(value: dict[str, Json]) -> str:
    """Say whether a NIK can be."""
    return nip_checked({**value, "nip": value["shown"], "contract": ""})


def linked(value: dict[str, Json]) -> str:
    """Say to whom a respondent belongs now."""
    if not value["changed"]:
        return translate("Command", "Everything was like this already.")
    return translate("Command", "The respondent belongs to person {id} now.").format(
        id=value["person"]
    )


def merged(value: dict[str, Json]) -> str:
    """Say how many cases moved."""
    return translate("Command", "Both are one person now; {count} cases moved.").format(
        count=value["moved"]
    )


def told_apart(value: dict[str, Json]) -> str:
    """Say whether two people are two."""
    if value["apart"]:
        return translate("Command", "They are two people; nobody is asked again.")
    return translate("Command", "Whether they are one is open again.")


def sanction_added(value: dict[str, Json]) -> str:
    """Say that a sanction stands with the person, or no more."""
    if value.get("withdrawn"):
        return translate("Command", "The sanction was taken back; it stays in the history.")
    return translate("Command", "The sanction was entered: {id}").format(id=value["sanction"])


def nik_kept(value: dict[str, Json]) -> str:
    """Say which mask a NIK has now."""
    if not value["nik"]:
        return translate("Command", "No NIK is kept for this person.")
    found = [one["message"] for one in value["findings"]]
    first = translate("Command", "Sealed: {mask}").format(mask=value["nik"])
    return "\n".join([first, *found])


def nik_opened(value: dict[str, Json]) -> str:
    """Return the number; that it was opened is written down."""
    return str(value["nik"])
