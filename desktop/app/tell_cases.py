"""What the commands about cases, people and evidence say to people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_workflow
from desktop.app.telling import label, named, nothing, pairs, read, section, table, told
from desktop.journal.model import Json
from ui.messages import told as said
from ui.messages import words

translate = QCoreApplication.translate

_HEAD = (
    *("case", "event_name", "received_on", "acted_on", "source", "external_numbers", "place"),
    *("confidentiality", "officer", "motive", "account"),
)
_PERSON = (
    *("id", "asn_type", "rank", "position", "position_kind", "unit", "institution", "supervisor"),
    *("acted_on", "facts", "aggravating", "mitigating", "conclusion", "proposed_sanction"),
    "competent_official",
)
_STRICT = frozenset({"from", "to", "possible", "source", "needed", "any_of", "outcome",
                     "outcomes", "roles", "to_state", "sanction", "rule_set"})  # fmt: skip


def labelled(details: Mapping[str, Any]) -> dict[str, Any]:
    """Return the details of a refusal with labels beside codes, for the sentence alone."""
    return {key: told(key, part) if key in _STRICT else part for key, part in details.items()}


# --- cases ----------------------------------------------------------------------------


def case_added(value: dict[str, Json]) -> str:
    """Say under which number a case was registered."""
    first = translate("Command", "Case {number} is registered.")
    return (
        first.format(number=value["register_number"]) + "\n" + pairs(value, "case", "respondents")
    )


def case_lines(rows: list[dict[str, Json]]) -> str:
    """Return one line a case."""
    heads = [words.key(name) for name in ("register_number", "due_on", "states", "first_name",
                                          "subject", "id")]  # fmt: skip
    return table([_case_cells(row) for row in rows], heads)


def _case_cells(row: dict[str, Json]) -> tuple[str, ...]:
    others = int(row["respondents"]) - 1
    first = str(row["first_name"])
    if others > 0:
        first = translate("Command", "{first} and {count} others").format(first=first, count=others)
    states = ", ".join(dict.fromkeys(label("state", state) for state in row["states"]))
    number = row["register_number"]
    if row.get("same_number"):
        number += " " + translate("Command", "(twice!)")
    return (number, words.value(row["due_on"]), states, first,
            row["subject"], row["case"])  # fmt: skip


def case_page(value: dict[str, Json]) -> str:
    """Return a case as one page of text."""
    reporter = value["reporter"] or {}
    parts = [
        f"{value['register_number']} · {value['subject']}",
        pairs(value, *_HEAD),
        pairs({"reporter": f"{reporter.get('code', '')} ({reporter.get('mode', '')})"}, "reporter")
        if reporter
        else "",
        *(_person(person) for person in value["respondents"]),
        _same_number(value["same_number"]),
        *tell_workflow.passing_lines(value),
        section(words.key("examinations"), tell_workflow.examination_lines(value["examinations"])),
        section(words.key("evidence"), [evidence_lines(value["evidence"])])
        if value["evidence"]
        else "",
        section(words.key("documents"), [_documents(value["documents"])])
        if value["documents"]
        else "",
        section(words.key("letters"), [_letters(value["letters"])]) if value["letters"] else "",
        section(
            words.key("reviews"),
            (f"{words.value(one['dated'])}: {one['text']}" for one in value["reviews"]),
        ),  # fmt: skip
    ]
    return "\n".join(part for part in parts if part)


def _same_number(others: list[str]) -> str:
    """Return the remark on a number that another case bears too."""
    if not others:
        return ""
    text = translate("Command", "Attention: the same register number stands on case {others}.")
    return text.format(others=", ".join(others))


def _person(person: dict[str, Json]) -> str:
    since = f" · {words.key('since')} {words.value(person['since'])}" if person["since"] else ""
    lines = [
        *pairs(person, *_PERSON).split("\n"),
        f"NIP: {person['nip_check']['shown'] or words.DASH}",
        *(f"{words.key('allegations')}: {form['code']} {form['name']}"
          for form in person["allegations"]),
        f"{words.key('state')}: {person['state_label']} ({person['state']}){since}",
        f"{words.key('outcome')}: {named('outcome', person['outcome'])}"
        if person["outcome"]
        else "",
        *(line for one in person["deadlines"] for line in _deadline(one)),
        *_steps(person["steps"]),
        *_lacks(person["lacks"]),
        *tell_workflow.warning_lines(person),
        *tell_workflow.escalation_lines(person),
        *tell_workflow.remedy_lines(person),
        *tell_workflow.release_lines(person),
        *_recommendations(person["recommendations"]),
        *(f"{words.key('prior')}: {one['register_number']} {one['subject']}"
          for one in person["prior"]),
    ]  # fmt: skip
    title = f"{words.key('respondent')}: {person['full_name']}"
    return section(title, (line for line in lines if line))


def _deadline(deadline: dict[str, Json] | None) -> Iterable[str]:
    if deadline is None or deadline["due_on"] is None:
        return
    how = deadline["how"]
    yield f"{words.key('deadline')}: {words.value(deadline['due_on'])} · {how.get('label') or ''}"
    if how.get("value") and how.get("started_on"):
        yield "  " + translate("Command", "{value} {unit}, counted from {day}").format(
            value=how["value"], unit=how.get("unit", ""), day=words.value(how["started_on"])
        )


def _steps(steps: Iterable[dict[str, Json]]) -> Iterable[str]:
    """Yield the steps that are possible, then the others with their reasons."""
    every = list(steps)
    if possible := [step for step in every if step["allowed"]]:
        yield translate("Command", "Possible now:")
        yield from (f"  {step['target']} – {step['label']}" for step in possible)
    if others := [step for step in every if not step["allowed"]]:
        yield translate("Command", "Not possible yet:")
        for step in others:
            why = " ".join(
                said(one["code"], {"name": "", **labelled(one["details"])})
                for one in step["reasons"]
            )
            yield f"  {step['target']} – {step['label']}: {why}"


def _lacks(lacks: Iterable[dict[str, Json]]) -> Iterable[str]:
    required = translate("Command", "required")
    later = translate("Command", "may follow")
    either_or = translate("Command", " or ")
    for lack in lacks:
        either = either_or.join(f"{one} ({code})" for one, code in
                           zip(lack["labels"], lack["any_of"], strict=True))  # fmt: skip
        yield f"{words.key('lacks')}: {either} – {required if lack['blocking'] else later}"


def _recommendations(found: Iterable[dict[str, Json]]) -> Iterable[str]:
    for one in found:
        due = f", {words.key('due_on')} {words.value(one['due_on'])}" if one["due_on"] else ""
        yield f"{words.key('recommendations')}: {named('sanction', one['sanction'])}{due}"


def _documents(rows: Iterable[dict[str, Json]]) -> str:
    return table([(row["label"], row["number"], words.value(row["dated"]), row["title"],
                   row["id"]) for row in rows])  # fmt: skip


def _letters(rows: Iterable[dict[str, Json]]) -> str:
    return table([(row["number"], row["kind"], words.value(row["dated"]), row["subject"],
                   row["id"]) for row in rows])  # fmt: skip


def case_history(entries: list[dict[str, Json]]) -> str:
    """Return the history of a case, one entry after the other."""
    from desktop.cases.views import HistoryEntry
    from ui.messages.history import tell

    lines = []
    for entry in entries:
        renamed = {**entry, "at": entry["when"], "officer_name": entry["who"]}
        known = {name: renamed[name] for name in HistoryEntry.__slots__}
        one = tell(HistoryEntry(**known), read)
        who = " · ".join(filter(None, (entry["who"], entry["office"])))
        lines.append(f"{words.value(entry['when'])}  {who}: {one.sentence}")
        for field, before, after in one.changes:
            lines.append(f"    {field}: {before} → {after}" if before else f"    {field}: {after}")
        if one.reason:
            lines.append(f"    {words.key('reason')}: {one.reason}")
        if one.void:
            lines.append(f"    {one.void}")
    return "\n".join(lines) or nothing()


def steps_taken(value: dict[str, Json]) -> str:
    """Say who moved where, until when, and what may still follow."""
    lines = []
    for step in value["steps"]:
        move = f"{label('state', step['from_state'])} → {named('state', step['to_state'])}"
        due = f" · {words.key('due_on')}: {words.value(step['due_on'])}" if step["due_on"] else ""
        lines += [f"{step['respondent']}: {move}{due}", *_lacks(step["lacks"])]
    lines += tell_workflow.refused_lines(value.get("refused", []))
    return "\n".join(lines)


def step_corrected(value: dict[str, Json]) -> str:
    """Say where somebody stands again."""
    text = translate("Command", "The step was taken back. State now: {state}")
    return text.format(state=named("state", value["state"]))


def edited(value: dict[str, Json]) -> str:
    """Say whether anything was changed."""
    if value["changed"]:
        return translate("Command", "Changed and saved.")
    return translate("Command", "Everything was like this already.")


# --- evidence -------------------------------------------------------------------------


def evidence_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a piece of evidence."""
    return table([(row["title"], label("evidence_type", row["type"]), row["from_whom"],
                   words.size(row["size"]), words.value(row["added_at"]), row["id"])
                  for row in rows])  # fmt: skip


def filed(value: dict[str, Json]) -> str:
    """Say what stands on a case from now on."""
    (what,) = [key for key in value if key != "case"]
    text = translate("Command", "{what} entered: {id}")
    return text.format(what=words.key(what), id=value[what])


def document_written(value: dict[str, Json]) -> str:
    """Say where the file of a document lies in clear."""
    text = translate("Command", "Written to {file}. It lies there unencrypted.")
    return text.format(file=value["file"])
