"""What the commands about the register of letters say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import pairs, section, table
from desktop.journal.model import Json
from desktop.letters.book import DEALT
from ui.messages import words

translate = QCoreApplication.translate


def letter_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return the register, one line a letter."""
    names = ("number", "dated", "kind", "subject", "addressee", "status", "id")
    return table(
        [
            (
                row["number"],
                words.value(row["dated"]),
                row["kind"],
                row["subject"],
                row["addressee"],
                words.code(row["status"]),
                row["id"],
            )
            for row in rows
        ],
        [words.key(name) for name in names],
    )


def register_saved(value: dict[str, Json] | list[dict[str, Json]]) -> str:
    """Return the lines of the register, or where its file was written to."""
    if isinstance(value, list):
        return letter_lines(value)
    text = translate("Command", "Saved as {file}, {entries} numbers.")
    return text.format(file=value["file"], entries=value["entries"])


def year_shown(value: dict[str, Json]) -> str:
    """Return how an agenda stands: counts, gaps, doubles, reserved numbers."""
    counts = ", ".join(f"{words.code(code)} {count}" for code, count in value["statuses"].items())
    text = translate("Command", "{series} {year}: last number {last}, next {next}. {counts}")
    lines = [
        text.format(
            series=value["series"],
            year=value["year"],
            last=value["last"] or words.DASH,
            next=value["next"] or words.DASH,
            counts=counts,
        )
    ]
    gaps = table([(_span(one), _why(one)) for one in value["gaps"]])
    doubles = table([(one["number"], one["text"] or _unexplained()) for one in value["doubles"]])
    kept = table([_kept(one) for one in value["reserved"]])
    for title, listed, rows in (
        (translate("Command", "Missing numbers"), value["gaps"], gaps),
        (translate("Command", "Numbers that are there twice"), value["doubles"], doubles),
        (translate("Command", "Reserved numbers"), value["reserved"], kept),
    ):
        if listed:
            lines.append(section(title, rows.split("\n")))
    if value["stop"]:
        lines.append(value["stop"])
    return "\n".join(lines)


def reserved(value: dict[str, Json]) -> str:
    """Say which number is reserved."""
    text = translate("Command", "Number {number} is reserved.")
    return text.format(number=value["number"]) + "\n" + pairs(value, "id", "purpose", "until")


def released(value: dict[str, Json]) -> str:
    """Say which number was released."""
    text = translate("Command", "Number {number} is released and never used again.")
    return text.format(number=value["number"])


def ranges_shown(value: dict[str, Json]) -> str:
    """Return who keeps the agenda, and which numbers were dealt to whom."""
    keeps = translate("Command", "keeps the agenda")
    here = translate("Command", "this PC")
    pcs = [
        (one["id"], here if one["own"] else one["label"], keeps if one["keeps"] else "")
        for one in value["pcs"]
    ]
    dealt = [
        (one["series"], str(one["year"]), _span(one), one["device"], str(one["used"]))
        for one in value["ranges"]
    ]
    heads = [
        *(translate("Command", "agenda"), translate("Command", "year")),
        *(translate("Command", "numbers"), translate("Command", "PC")),
        translate("Command", "used"),
    ]
    lines = [table(pcs)]
    return "\n".join([*lines, table(dealt, heads)] if dealt else lines)


def copies_shown(value: dict[str, Json]) -> str:
    """Return who holds which copy."""
    text = translate("Command", "copy {number} of {of}")
    return table(
        [
            (text.format(number=one["number"], of=one["of"]), one["holder"])
            for one in value["copies"]
        ]
    )


def agenda_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return the agendas, one line each."""
    return table(
        [(row["series"], row["name"], row["example"], ", ".join(row["kinds"])) for row in rows]
    )


def explained(value: dict[str, Json]) -> str:
    """Say that the explanation stands in the register."""
    text = translate("Command", "The explanation stands in the register: {numbers}.")
    return text.format(numbers=_span(value))


def _span(one: dict[str, Json]) -> str:
    low, high = one["low"], one["high"]
    return str(low) if low == high else f"{low}–{high}"


def _kept(one: dict[str, Json]) -> tuple[str, ...]:
    return one["number"], one["subject"], one["addressee"], words.value(one["until"]), one["id"]


def _why(one: dict[str, Json]) -> str:
    if one["why"] == DEALT:
        return translate("Command", "dealt to another PC: {pc}").format(pc=one["text"])
    return one["text"] or _unexplained()


def _unexplained() -> str:
    return translate("Command", "not explained")
