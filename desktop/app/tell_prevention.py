"""What the commands about the prevention register and institutions say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import label, pairs, section, table, told
from desktop.journal.model import Json
from ui.messages import words

translate = QCoreApplication.translate


def prevention_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an entry."""
    names = ("day", "kind", "heading", "place", "participants", "signed", "id")
    return table(
        [
            (
                words.value(row["day"]),
                label("prevention_kind", row["kind"]),
                row["heading"],
                row["place"],
                _count(row["participants"]),
                _count(row["signed"]),
                row["prevention"],
            )
            for row in rows
        ],
        [words.key(name) for name in names],
    )


def prevention_page(value: dict[str, Json]) -> str:
    """Return an entry with its fields, files and history."""
    fields = [f"{words.key(name)}: {_field(name, part)}" for name, part in value["fields"].items()]
    lines = [f"{value['kind_label']}: {value['heading']}", *fields, pairs(value, "prevention")]
    if value["withdrawn"]:
        lines.append(translate("Command", "This entry was taken back."))
    files = section(words.key("files"), (f"{one['title']}  {one['id']}" for one in value["files"]))
    history = section(
        words.key("history"),
        (f"{words.value(one['when'])}  {one['who']}  {one['sentence']}"
         for one in value["history"]),
    )  # fmt: skip
    return "\n".join(part for part in (*lines, files, history) if part)


def _field(name: str, value: Json) -> str:
    table_of = {"level": "vulnerability_level", "category": "modus_category"}
    if name in table_of and isinstance(value, str):
        return label(table_of[name], value)
    return _count(value) if isinstance(value, int) else told(name, value)


def prevention_figures(value: dict[str, Json]) -> str:
    """Return the figures, one a line, and what they count."""
    rows = [(label("prevention_kind", kind), str(count))
            for kind, count in value["entries"].items()]  # fmt: skip
    counted = ("declared", "signed", "expected", "pacts_by_person", "pacts_by_institution",
               "participants", "institutions")  # fmt: skip
    rows += [(words.key(name), str(value[name])) for name in counted if value[name]]
    rows += [(label("vulnerability_level", code), str(count))
             for code, count in value["areas"].items()]  # fmt: skip
    rows += [(label("modus_category", code), str(count))
             for code, count in value["modus"].items()]  # fmt: skip
    return table(rows)


def institution_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an institution with its latest score."""
    return table(
        [
            (
                row["name"],
                row["short_name"],
                _latest(row["scores"]),
                words.key("closed") if row["closed"] else "",
                row["institution"],
            )
            for row in rows
        ]
    )


def institution_page(value: dict[str, Json]) -> str:
    """Return an institution with its scores, and whether the bands are verified."""
    rows = [
        (str(one["year"]), _score(one), one["category_label"], one["source"])
        for one in value["scores"]
    ]
    lines = [value["name"], table(rows)]
    if value["needs_review"] and any(one["assumed"] for one in value["scores"]):
        lines.append(translate("Command", "The bands of the categories still have to be verified."))
    return "\n".join(lines)


def _latest(scores: list[dict[str, Json]]) -> str:
    if not scores:
        return ""
    one = scores[0]
    return f"{one['year']}: {_score(one)} {one['category_label']}".strip()


def _score(one: dict[str, Json]) -> str:
    return "" if one["score"] is None else f"{one['score']:g}".replace(".", ",")


def _count(value: Json) -> str:
    return "" if value is None else str(value)
