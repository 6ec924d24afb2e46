"""What the commands of exchange say to people: bundles, conflicts, enrolment, trust."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import nothing, pairs, section, table, told
from desktop.journal.model import Json
from ui.messages import words

translate = QCoreApplication.translate


def enrolled(value: dict[str, Json]) -> str:
    """Return the digits of both sides and what was written."""
    return pairs(
        value,
        *(
            "file",
            "qr",
            "parts",
            "region",
            "office",
            "officer",
            "register_range",
            "authority",
            "device",
            "headquarters",
        ),
        *("own_fingerprint", "other_fingerprint", "trust_version", "register_range"),
    )


def bundle_written(value: dict[str, Json]) -> str:
    """Say where a bundle lies and what is in it; "received" is never said here."""
    text = translate(
        "Command", "Bundle number {number} is written: {ops} entries, {files} files, {size}."
    ).format(
        number=value["number"],
        ops=value["ops"],
        files=value["blobs"],
        size=words.size(value["bytes"]),
    )
    lines = [text, value["file"]]
    if value["volumes"] > 1:
        said = translate("Command", "It consists of {count} files that stay together.")
        lines.append(said.format(count=value["volumes"]))
    if value["more"] or value["left"]:
        lines.append(translate("Command", "Not everything fitted; write another bundle."))
    lines += [notice["message"] for notice in value["notices"]]
    if value.get("leaks"):
        said = translate(
            "Command", "Attention: texts of {count} cases seem to name the reporter; see: {command}"
        )
        lines.append(said.format(count=len(value["leaks"]), command="netra reporter check"))
    return "\n".join(lines)


def files_to_come(rows: list[dict[str, Json]]) -> str:
    """Return each file that is known and has not come, with what of it is here."""
    text = translate("Command", "{title}: {received} of {size} received")
    lines = [
        text.format(
            title=", ".join(row["titles"]) or row["sha256"][:12],
            received=words.size(row["received"]),
            size=words.size(row["size"]),
        )
        for row in rows
    ]
    return "\n".join(lines) or nothing()


def fork_lines(rows: list[dict[str, Json]]) -> str:
    """Return each second history beside ours, change by change."""
    parts = []
    for row in rows:
        title = translate("Command", "{office}, bundle number {number}: two histories").format(
            office=row["office"], number=row["number"]
        )
        lines = [f"{row['feed']}/{row['seq']}"]
        for name, said in (
            ("ours", translate("Command", "held here")),
            ("theirs", translate("Command", "in the bundle")),
        ):
            lines.append(f"{said}: {len(row[name])}")
            lines += [
                f"  {words.value(one['at'])}  {words.code(one['type'])} · "
                f"{words.key(one['field'])}: {told(one['field'], one['value'])}"
                for one in row[name]
            ]
        parts.append(section(title, lines))
    return "\n".join(parts).lstrip("\n") or nothing()


def bundles_read(value: list[dict[str, Json]]) -> str:
    """Return what became of each file."""
    return "\n\n".join(bundle_read(one) for one in value)


def bundle_inspected(value: dict[str, Json]) -> str:
    """Return what importing a file would do."""
    note = translate("Command", "Nothing was changed; this is what an import would do.")
    return f"{bundle_read(value)}\n{note}"


def bundle_read(value: dict[str, Json]) -> str:
    """Return what became, or would become, of one file."""
    from_whom = value["office"] or value["sender"]
    first = f"{value['file']}: {words.code(value['result'])}"
    if from_whom:
        number = f"{words.key('number')} {value['number']}"
        first += f" · {words.key('sender')} {from_whom}, {number}"
    lines = [first]
    if value["message"]:
        lines.append(f"  {value['message']}")
    counted = ("new", "known", "waiting", "void", "unknown", "conflicts", "blobs", "blobs_missing")
    shown = [f"{words.key(name)} {value[name]}" for name in counted if value[name]]
    if shown:
        lines.append("  " + " · ".join(shown))
    lines += [f"  {notice['message']}" for notice in value["notices"]]
    if value.get("receipt"):
        lines.append(f"  {words.key('receipt')}: {value['receipt']['file']}")
    return "\n".join(lines)


def bundles_posted(value: list[dict[str, Json]]) -> str:
    """Return every bundle made here, the newest first."""
    rows = [
        (one["bundle"][:12], str(one["number"]), one["office"], words.value(one["at"]),
         words.code(one["state"]), _lost_on(one))
        for one in value
    ]  # fmt: skip
    return table(rows)


def _lost_on(one: dict[str, Json]) -> str:
    text = translate("Command", "lost on {day}")
    return text.format(day=words.value(one["lost"])) if one["lost"] else ""


def parcel(value: dict[str, Json]) -> str:
    """Return what was in a bundle."""
    cases = [
        (one["register_number"], one["subject"], ", ".join(one["people"])) for one in value["cases"]
    ]
    head = f"{words.key('number')} {value['number']} · {value['office']} · {value['file']}"
    parts = [head, pairs(value, "at", "state", "files", "lost")]
    if value["barred"]:
        text = translate("Command", "Cases that you may not see: {count}")
        parts.append(text.format(count=value["barred"]))
    if value["recipients"]:
        sealed = translate("Command", "Sealed to: {keys}")
        parts.append(sealed.format(keys=", ".join(value["recipients"])))
    return "\n".join(part for part in parts if part) + section(words.key("cases"), [table(cases)])


def stick_lost(value: dict[str, Json]) -> str:
    """Return the text of the notice."""
    return str(value["notice"])


def bundles_kept(value: list[dict[str, Json]]) -> str:
    """Return the bundles that were set aside, each with what to do."""
    return "\n".join(map(_set_aside, value)).lstrip("\n") or nothing()


def _set_aside(one: dict[str, Json]) -> str:
    title = f"{one['bundle'][:12]} · {one['office'] or one['sender']}, {words.key('number')} "
    said = [f"{words.code(one['result'])}: {one['message']}"]
    if one["pardonable"]:
        said.append(translate("Command", "“netra bundle release” lets it in, with a reason."))
    return section(f"{title}{one['number']}", said)


def exchange_status(value: dict[str, Json]) -> str:
    """Return per other side what went and came, and what is not confirmed yet."""
    parts = [_peer(peer) for peer in value["peers"]]
    if value["missing_files"]:
        files = f"{value['missing_files']} ({words.size(value['missing_bytes'])})"
        parts.append(f"{words.key('missing_files')}: {files}")
    if value["waiting"]:
        parts.append(f"{words.key('waiting')}: {value['waiting']}")
    if value["stranded"]:
        stranded = translate(
            "Command", "Entries that wait for what only a PC no longer trusted had: {count}"
        )
        parts.append(stranded.format(count=value["stranded"]))
    if value["lost_texts"]:
        lost = translate(
            "Command",
            "Texts that a PC no longer trusted took out, not sent back yet by anybody: {count}",
        )
        parts.append(lost.format(count=value["lost_texts"]))
    return "\n".join(parts).lstrip("\n") or nothing()


def _peer(peer: dict[str, Json]) -> str:
    lines = [
        f"{words.key(name)}: {_last(peer[name]) if peer[name] else words.DASH}"
        for name in ("last_in", "last_out")
    ]
    count = f"{words.key('unacknowledged')}: {peer['unacknowledged']}"
    oldest = f" ({words.key('oldest')} {words.value(peer['oldest'])})" if peer["oldest"] else ""
    lines.append(count + oldest)
    if peer["gaps"]:
        lines.append(f"{words.key('gaps')}: {told('gaps', peer['gaps'])}")
    lines += [f"{words.code(one['result'])}: {one['code']}" for one in peer["held"]]
    return section(f"{peer['office'] or peer['device']} ({words.code(peer['side'])})", lines)


def _last(one: dict[str, Json]) -> str:
    state = f", {words.code(one['state'])}" if "state" in one else ""
    return f"{words.key('number')} {one['number']}, {words.value(one['at'])}{state}"


def conflict_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return each conflict with its values, numbered as ``--take`` wants them."""
    return "\n".join(_conflict(row) for row in rows).lstrip("\n") or nothing()


def _conflict(row: dict[str, Json]) -> str:
    title = f"{row['conflict']} · {words.code(row['type'])} · {words.key(row['field'])}"
    if row["register_number"]:
        title += f" · {row['register_number']}"
    values = [f"{one['n']}. {_rival(row['field'], one)}" for one in row["values"]]
    if row["base"] is not None:
        before = translate("Command", "before: {value}")
        values.insert(0, before.format(value=_rival(row["field"], row["base"])))
    if "reason" in row:
        now = translate("Command", "decided: {value} ({reason}, {officer})")
        values.append(now.format_map({**row, "value": told(row["field"], row["value"])}))
    elif row["holds"] != "nothing":
        values.append(_HOLDS[row["holds"]]())
    return section(title, values)


def _rival(field: str, one: dict[str, Json]) -> str:
    value = told(field, one["value"])
    if one["edited"]:
        value += f" ({words.key(one['edited'])})"
    return f"{value} – {one['officer']}, {one['office']}, {words.value(one['at'])}"


_HOLDS = {
    "letters": lambda: translate("Command", "Letters and closing steps wait for it."),
    "steps": lambda: translate("Command", "Every further step of this person waits for it."),
}


def conflict_decided(value: dict[str, Json]) -> str:
    """Say which value holds now."""
    text = translate("Command", "Decided: {field} is {value}.")
    return text.format(field=words.key(value["field"]), value=told(value["field"], value["value"]))


def trust_page(value: dict[str, Json]) -> str:
    """Return whom headquarters vouches for, and where it keeps its own keys."""
    head = pairs(
        value,
        *("authority", "version", "issued_at", "root_fingerprint", "root_since"),
        *("successor_fingerprint", "certificate_until", "headquarters"),
    )
    if value["quiet"]:
        head += "\n" + translate("Command", "No word from headquarters for more than 90 days.")
    rows = [
        (one["device"], one["office"], one["region"], words.value(one["valid_until"]), _noted(one))
        for one in value["regions"]
    ]
    regions = section(words.key("regions"), [table(rows)])
    revoked = [
        f"{one['device']}  {one['office']}  {words.value(one['at'])}" for one in value["revoked"]
    ]
    own = _keys(value["keys"], value["holder"]) + _mailbox(value["mailbox"])
    return head + own + regions + section(words.key("revoked"), revoked)


def trust_renewed(value: dict[str, Json]) -> str:
    """Say which key follows, or what happens before it does."""
    if "recipient" not in value:
        return pairs(value, "version", "root_fingerprint")
    text = translate(
        "Command",
        "The next recipient key is made. It goes to headquarters with the next bundle and is in "
        "force when headquarters has answered:\n{key}",
    )
    return text.format(key=value["recipient"])


def keys_destroyed(value: dict[str, Json]) -> str:
    """Say which keys are gone, and where copies of them may still be."""
    text = translate(
        "Command",
        "Destroyed; what was sealed to it can be read by nobody any more. Older backups of this "
        "vault still hold it: destroy them or lock them away.",
    )
    return "\n".join((text, *value["destroyed"]))


def _mailbox(box: dict[str, Json] | None) -> str:
    if box is None:
        return ""
    since = words.value(box["since"])
    lines = [translate("Command", "Our recipient key since {day}.").format(day=since)]
    if box["bundle"] is not None:
        text = translate("Command", "Headquarters answered with bundle {number}.")
        lines.append(text.format(number=box["bundle"]))
    if box["next_since"]:
        text = translate("Command", "The next one, made {day}, waits for headquarters.")
        lines.append(text.format(day=words.value(box["next_since"])))
    elif box["due"]:
        text = translate("Command", "It is older than a year: “netra trust renew recipient”.")
        lines.append(text)
    for one in box["former"]:
        text = (
            translate("Command", "A former one was kept until {day}: “netra trust destroy”.")
            if one["may_go"]
            else translate("Command", "A former one is kept until {day}.")
        )
        lines.append(text.format(day=words.value(one["until"])))
    return "\n" + "\n".join(lines)


def _noted(one: dict[str, Json]) -> str:
    notes = []
    if not one["listed"]:
        notes.append(translate("Command", "not in the list yet"))
    if one["recipient_since"]:
        text = (
            translate("Command", "new key since {day}")
            if one["recipient_confirmed"]
            else translate("Command", "new key since {day}, answer not confirmed yet")
        )
        notes.append(text.format(day=words.value(one["recipient_since"])))
    return ", ".join(notes)


def _keys(keys: dict[str, Json] | None, holder: str) -> str:
    if keys is None:
        return ""
    elsewhere = translate(
        "Command", "Another PC of headquarters holds the keys and signs the lists: {device}."
    )
    lines = (
        [elsewhere.format(device=holder)]
        if not keys["signs"]
        else [
            translate(
                "Command", "The root lies in this vault; “netra trust store” moves it to a file."
            )
            if keys["root_here"]
            else translate("Command", "The root lies in the safe."),
        ]
    )
    if keys["missed_revocations"]:
        text = translate("Command", "A revocation of another PC waits: “netra trust issue”.")
        lines.append(text)
    if keys["recipient_announced"]:
        lines.append(translate("Command", "The next recipient key is announced."))
    elif keys["recipient_due"]:
        lines.append(translate("Command", "The recipient key is older than a year."))
    return "\n" + "\n".join(lines)
