"""What the commands about the law and the calendar say to people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import section, table
from desktop.journal.model import Json
from ui.i18n import mark
from ui.messages import words

translate = QCoreApplication.translate

_SURE = {
    "A": mark("rules", "stated by a source"),
    "B": mark("rules", "worked out from sources"),
    "C": mark("rules", "knowledge only"),
}
_WHAT = {
    "new": mark("rules", "new"),
    "changed": mark("rules", "changed"),
    "gone": mark("rules", "gone"),
}
_SORT = {
    "national": mark("rules", "national"),
    "own": mark("rules", "added by the office"),
    "removed": mark("rules", "working day here"),
}


def confidence(code: str) -> str:
    """Return how sure a row is, in words."""
    return translate("rules", _SURE[code]) if code in _SURE else code


def _review(needed: bool) -> str:
    return translate("rules", "to be verified") if needed else ""


def table_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a table."""
    return table(
        [
            (row["kind"], row["name"], row["part"], str(row["rows"]), str(row["needs_review"]))
            for row in rows
        ],
        [
            *(words.key("kind"), words.key("name"), words.key("part")),
            *(translate("rules", "Rows"), translate("rules", "to be verified")),
        ],
    )


def rule_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a row."""
    return table(
        [
            (
                *(row["kind"], row["code"], row["name"], confidence(row["confidence"])),
                *(_review(row["needs_review"]), ", ".join(row["sources"])),
            )
            for row in rows
        ]
    )


def rule_page(value: Mapping[str, Any]) -> str:
    """Return one row: what it says, how sure it is, where it was read."""
    lines = [f"{value['code']}  {value['name']}", f"{value['table']} ({value['kind']})"]
    for one in value["columns"]:
        lines.append(f"{one['name']}: " + "; ".join(one["text"].split("\n")))
    sure = confidence(value["confidence"])
    lines.append(translate("rules", "How sure: {sure}").format(sure=sure))
    if value["needs_review"]:
        lines.append(translate("rules", "A lawyer has to check this before it is relied on."))
    if value["unverified"]:
        text = translate("rules", "Not verified: {fields}")
        lines.append(text.format(fields=", ".join(value["unverified"])))
    if value["conflict"]:
        lines.append(translate("rules", "Sources disagree: {text}").format(text=value["conflict"]))
    if value["note"]:
        lines.append(translate("rules", "Note: {text}").format(text=value["note"]))
    sources = [f"{one['title']} {one['address']}".strip() for one in value["sources"]]
    return "\n".join(lines) + section(translate("rules", "Sources"), sources)


def official_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an official who may impose the sanction."""
    found = []
    for row in rows:
        one = row["competence"]
        stands_in = translate("rules", "next higher official") if one["stands_in"] else ""
        holders = ", ".join(holder["name"] for holder in row["holders"])
        found.append((one["label"], one["relation"] or stands_in, one["basis"], holders))
    return table(found)


def family_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a choice; without any, both families are offered."""
    everywhere = translate("rules", "everywhere")
    found = [
        (
            *(row["label"], row["institution"] or everywhere, row["note"] or ""),
            *(f"{words.value(row['valid_from'])} … {words.value(row['valid_to'])}", row["id"]),
        )
        for row in rows
    ]
    return table(found) if found else translate("rules", "Both families are offered.")


def pack_page(value: Mapping[str, Any]) -> str:
    """Return what a pack is and would change."""
    lines = [
        f"{value['title']} ({value['code']}, {words.value(value['issued_on'])})",
        translate("rules", "In force now: {code} of {day}").format(
            code=value["in_force"], day=words.value(value["in_force_on"])
        ),
        translate("rules", "Digits of the signer: {digits}").format(digits=value["signer"]),
    ]
    if value["message"]:
        lines.append(value["message"])
    lines += _unknown(value["unknown"])
    touched = [
        f"{one['register_number']}  {one['name']}  ({', '.join(one['rows'])})"
        for one in value["touched"]
    ]
    more = value["touched_total"] - len(touched)
    if more:
        touched.append(translate("rules", "and {count} more").format(count=more))
    return (
        "\n".join(lines)
        + section(translate("rules", "Changes"), _changes(value["changes"]))
        + section(translate("rules", "Open respondents it touches"), touched)
    )


def change_lines(value: Mapping[str, Any]) -> str:
    """Return the edition in force and what it changed."""
    edition = value["edition"]
    head = f"{edition['title']} ({edition['code']}, {words.value(edition['issued_on'])})"
    lines = [head]
    if edition["unreadable"]:
        text = translate("rules", "This version of Netra cannot read: {codes}. Update Netra.")
        lines.append(text.format(codes=", ".join(edition["unreadable"])))
    lines += _unknown(edition["unknown"])
    return "\n".join(lines) + section(translate("rules", "Changes"), _changes(value["changes"]))


def _unknown(tables: list[str]) -> list[str]:
    text = translate(
        "rules", "Tables this Netra does not know are kept and not used: {tables}. Update Netra."
    )
    return [text.format(tables=", ".join(tables))] if tables else []


def _changes(changes: Iterable[Mapping[str, Any]]) -> list[str]:
    told = [
        f"{translate('rules', _WHAT[one['what']])}: {one['table']} {one['code']}  {one['label']}"
        + "".join(f"\n  {line}" for line in _fields(one["told"]))
        for one in changes
    ]
    return told or [translate("rules", "No row differs.")]


def _fields(changes: Iterable[Mapping[str, Json]]) -> Iterable[str]:
    for one in changes:
        yield f"{one['field']}: {_short(one['before'])} → {_short(one['after'])}"


def _short(value: Json) -> str:
    if isinstance(value, list):
        return ", ".join(map(_short, value)) or words.DASH
    if isinstance(value, dict):
        return " ".join(_short(part) for part in value.values() if part)
    return words.value(value)


def taken(value: Mapping[str, Any]) -> str:
    """Say which edition is in force from now on."""
    text = translate("rules", "{title} ({code}) is in force here from now on.")
    return text.format(title=value["title"], code=value["code"])


def pack_written(value: Mapping[str, Json]) -> str:
    """Say where the signed pack lies and which digits to read out."""
    text = translate("rules", "Written to {file}. Digits to read out to regions: {digits}")
    return text.format(file=value["file"], digits=value["own_fingerprint"])


def tables_written(value: Mapping[str, Any]) -> str:
    """Say where the tables lie."""
    text = translate("rules", "{count} tables written to {folder}.")
    return text.format(count=len(value["files"]), folder=value["folder"])


def calendar_page(value: Mapping[str, Any]) -> str:
    """Return the days off of a year, and whether the year can be relied on."""
    rows = [
        (words.value(one["day"]), one["name"], translate("rules", _SORT[one["sort"]]))
        for one in value["days"]
    ]
    if value["confirmed"]:
        state = translate("rules", "{year}: compared with the decree by the office. {note}")
    elif value["decreed"]:
        state = translate("rules", "{year}: decreed.")
    else:
        state = translate(
            "rules",
            "{year}: the calendar is not final yet. Compare it with the decree and confirm it.",
        )
    told = state.format(year=value["year"], note=value["note"]).strip()
    return f"{told}\n{table(rows)}"
