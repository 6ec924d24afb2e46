"""What the commands beside the steps say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import label, table
from desktop.journal.model import Json
from ui.messages import told as said
from ui.messages import words
from ui.messages.workflow import missing_words, passage_words

translate = QCoreApplication.translate


def ready_lines(rows: list[dict[str, Json]]) -> str:
    """Return one line a person: can go on, or why not."""
    can = translate("Command", "can")
    cells = [
        (row["name"], row["state_label"], can if row["ready"] else _refusal(row), row["respondent"])
        for row in rows
    ]
    return table(cells)


def _refusal(row: dict[str, Json]) -> str:
    from desktop.app.tell_cases import labelled

    return said(row["refused"], labelled({"name": "", **row["details"]}))


def refused_lines(rows: Iterable[dict[str, Json]]) -> list[str]:
    """Return one line for each of many who could not take the step."""
    head = translate("Command", "Not taken for {name}: {why}")
    return [
        head.format(name=row["name"], why=_refusal({**row, "refused": row["code"]})) for row in rows
    ]


def warning_lines(person: dict[str, Json]) -> Iterable[str]:
    """Yield the warnings that stand with a respondent, and those set aside."""
    aside = translate("Command", "set aside: {reason}")
    for one in person["warnings"]:
        basis = f" ({one['basis']})" if one["basis"] else ""
        check = f" [{translate('Command', 'to be verified')}]" if one["needs_review"] else ""
        gone = f" – {aside.format(reason=one['dismissed'])}" if one["dismissed"] else ""
        yield f"{words.key('warnings')}: {one['text']}{basis}{check}{gone} – {one['code']}"


def escalation_lines(person: dict[str, Json]) -> Iterable[str]:
    """Yield how far the escalation towards the PPK has come."""
    track = person["escalation"]
    if track["overdue_since"]:
        since = words.value(track["overdue_since"])
        yield f"{words.key('escalation')}: " + translate("Command", "overdue since {day}").format(
            day=since
        )
    for one in track["entries"]:
        parts = (one["label"], words.value(one["on"]), one["number"], one["by_whom"])
        yield f"{words.key('escalation')}: " + " · ".join(part for part in parts if part)


def remedy_lines(person: dict[str, Json]) -> Iterable[str]:
    """Yield the objections and appeals with how they ended."""
    for one in person["remedies"]:
        parts = (one["label"], words.value(one["filed_on"]), one["result_label"])
        yield f"{words.key('remedies')}: " + " · ".join(part for part in parts if part)


def release_lines(person: dict[str, Json]) -> Iterable[str]:
    """Yield the temporary releases."""
    for one in person["releases"]:
        parts = (words.value(one["from_on"]), words.value(one["until"]), one["acting"], one["id"])
        yield f"{words.key('releases')}: " + " · ".join(part for part in parts if part)


def examination_lines(rows: Iterable[dict[str, Json]]) -> list[str]:
    """Return one line a body, with its members."""
    return [
        " · ".join(
            part
            for part in (
                *(one["label"], one["number"], words.value(one["dated"])),
                ", ".join(
                    f"{member['name']} ({label('body_element', member['element'])})"
                    if member["element"]
                    else member["name"]
                    for member in one["members"]
                ),
                one["id"],
            )
            if part
        )
        for one in rows
    ]


def passing_lines(case: dict[str, Json]) -> list[str]:
    """Return who passed from body to body, who did not, and what a body waits for."""
    names = {one["id"]: one["full_name"] for one in case["respondents"]}

    def listed(people: list[str]) -> str:
        return ", ".join(names.get(oid, oid) for oid in people)

    counts = [passage_words(one["code"]).format(count=len(one["people"]))
              for one in case["passages"]]  # fmt: skip
    lines = [" → ".join(counts)] if counts else []
    lines += [
        missing_words(one["code"]).format(names=listed(one["missing"]))
        for one in case["passages"]
        if one["missing"]
    ]
    waits = translate("Command", "“{body}” waits for: {document} ({whose}).")
    either = translate("Command", " or ")
    return lines + [
        waits.format(
            body=one["body"], document=either.join(one["labels"]), whose=listed(one["people"])
        )
        for one in case["awaited"]
    ]


def escalated(value: dict[str, Json]) -> str:
    """Say which step was entered, for how many."""
    rows = value["escalations"]
    text = translate("Command", "Entered: {step}, for {count}.")
    return text.format(step=label("escalation", rows[0]["step"]), count=len(rows))


def dismissed(value: dict[str, Json]) -> str:
    """Say that a warning was set aside."""
    return translate("Command", "The warning {code} is set aside.").format(code=value["warning"])


def examination_added(value: dict[str, Json]) -> str:
    """Say that a body was entered."""
    return translate("Command", "The examining body is entered: {id}").format(
        id=value["examination"]
    )


def examination_withdrawn(value: dict[str, Json]) -> str:
    """Say that a body was taken back."""
    return translate("Command", "The examining body {id} is taken back.").format(
        id=value["examination"]
    )


def released(value: dict[str, Json]) -> str:
    """Say that a release was entered."""
    return translate("Command", "The release is entered: {id}").format(id=value["release"])


def release_ended(value: dict[str, Json]) -> str:
    """Say when a release ends."""
    return translate("Command", "The release ends on {day}.").format(
        day=words.value(value["until"])
    )


def remedy_entered(value: dict[str, Json]) -> str:
    """Say that a remedy that was not admitted was entered."""
    return translate("Command", "The remedy is entered as not admitted: {id}").format(
        id=value["remedy"]
    )
