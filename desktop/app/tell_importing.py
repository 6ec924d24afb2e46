"""What the commands about old registers say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import label, section, table
from desktop.journal.model import Json
from ui.messages import sheets, words

translate = QCoreApplication.translate

_SHOWN = 20


def titles() -> tuple[str, str]:
    """Return the titles of the two columns before the parked cells."""
    return translate("Command", "Row"), translate("Command", "Why")


def sheet_imported(value: dict[str, Json]) -> str:
    """Return what came in, or what would, with the first reasons."""
    if value["dry_run"]:
        return _looked_at(value)
    text = translate("Command", "{cases} cases with {imported} respondents were taken over.")
    lines = [text.format(**value), _rest(value), f"{words.key('import')}: {value['import']}"]
    return "\n".join([*lines, _parked(value["parked"])])


def _looked_at(value: dict[str, Json]) -> str:
    text = translate("Command", "{cases} cases with {imported} respondents would come in.")
    columns = [
        (one["letter"], one["header"], sheets.meaning(one["meaning"]), "; ".join(one["examples"]))
        for one in value["columns"]
    ]
    statuses = [
        (one["words"], str(one["count"]), label("state", one["state"]),
         label("outcome", one["outcome"]) if one["outcome"] else "",
         "" if one["understood"] else "?")
        for one in value["statuses"]
    ]  # fmt: skip
    hidden = [one["name"] for one in value["sheets"] if one["hidden"]]
    parts = [text.format(**value), _rest(value), _parked(value["parked"]), "", table(columns)]
    if statuses:
        parts += ["", table(statuses)]
    if hidden:
        note = translate("Command", "Hidden sheets that were not read: {names}.")
        parts.append(note.format(names=", ".join(hidden)))
    parts.append(translate("Command", "Nothing was written."))
    return "\n".join(parts)


def _rest(value: dict[str, Json]) -> str:
    skipped = value["skipped"] if isinstance(value["skipped"], int) else len(value["skipped"])
    text = translate("Command", "Of {rows} rows {parked} are parked and {skipped} skipped.")
    return text.format(rows=value["rows"], parked=len(value["parked"]), skipped=skipped)


def _parked(rows: list[dict[str, Json]]) -> str:
    lines = [f"{row['row']}: {row['message']}" for row in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        more = translate("Command", "… and {count} more; “import parked” writes all of them.")
        lines.append(more.format(count=len(rows) - _SHOWN))
    return section(translate("Command", "Parked"), lines)


def import_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an import."""
    return table(
        [
            (
                words.value(row["at"]),
                row["file"],
                row["sheet"],
                str(row["cases"]),
                str(row["parked"]),
                _state(row),
                row["import"],
            )
            for row in rows
        ],
        [words.key(name) for name in ("at", "file", "sheet", "cases", "parked", "state", "id")],
    )


def _state(row: dict[str, Json]) -> str:
    if row["undone_at"]:
        return translate("Command", "taken back")
    return translate("Command", "partly taken back") if row["left"] else ""


def import_page(value: dict[str, Json]) -> str:
    """Return an import with its first parked rows."""
    return import_lines([value]) + _parked(value["parked_rows"])


def import_undone(value: dict[str, Json]) -> str:
    """Say what was taken back and what was left, with the reason."""
    text = translate("Command", "{count} cases were taken back.").format(count=value["withdrawn"])
    lines = [f"{one['register_number']}: {sheets.left(one['why'])}" for one in value["left"]]
    return text + section(translate("Command", "These stay"), lines)
