"""How this room says things: dates and deadlines, names and numbers, reasons and checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.cases.nip import NipCheck, Severity
from desktop.cases.views import Deadline, Lack, Reason, RespondentView, StepChoice
from desktop.cases.workflow_views import WhyNot
from desktop.errors import KnownError, Refused
from ui import moments
from ui.cases.lists import Lists
from ui.messages import sentence
from ui.messages.words import one_of
from ui.widgets.date_field import date_text

translate = QCoreApplication.translate

_LABELS_OF = {
    "any_of": "document",
    "from": "state",
    "to": "state",
    "to_state": "state",
    "possible": "state",
    "roles": "role",
    "source": "source",
    "needed": "source",
    "outcome": "outcome",
    "outcomes": "outcome",
    "sanction": "sanction",
}
"""Details of a reason that are codes, and the list that names them."""

DASH = "—"


def day_words(day: date | None) -> str:
    """Return ``26 Nov 2026``, or a dash."""
    return date_text(day) if day else DASH


def weekday_words(day: date) -> str:
    """Return ``Kam 26 Nov 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def moment_words(moment: datetime) -> str:
    """Return the office's day and time of a moment: ``26 Nov 2026 09.41``."""
    at = moments.local(moment)
    return f"{date_text(at.date())} {at:%H.%M}"


def left_words(due: date, today: date) -> str:
    """Return how far away a day is: ``3 hari lagi``, ``hari ini``, ``lewat 2 hari``."""
    days = (due - today).days
    if days == 0:
        return translate("cases", "today")
    if days == 1:
        return translate("cases", "tomorrow")
    if days > 0:
        return translate("cases", "in {days} days").format(days=days)
    return translate("cases", "{days} days overdue").format(days=-days)


def due_tone(due: date | None, today: date) -> str:
    """Return the tone of a due date: overdue, close, or none."""
    if due is None or (due - today).days > 7:
        return ""
    return "danger" if due < today else "warning"


def due_words(due: date | None, today: date) -> str:
    """Return a due date for a table: ``26 Nov 2026``, with a word when it has passed."""
    if due is None:
        return ""
    if due < today:
        return translate("cases", "overdue · {day}").format(day=date_text(due))
    return date_text(due)


def counted(first: str, count: int) -> str:
    """Return ``Budi dan 3 lainnya``."""
    if count <= 1:
        return first
    return translate("cases", "{first} and {count} others").format(first=first, count=count - 1)


def size_words(size: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def joined(parts: Iterable[str], separator: str = " · ") -> str:
    """Join what is not empty."""
    return separator.join(part for part in parts if part)


# --- reasons ----------------------------------------------------------------------------


def reason_words(reason: Reason | WhyNot, lists: Lists) -> str:
    """Return why something is not possible, with its legal basis where there is one."""
    details = {
        key: _labelled(key, value, lists)
        for key, value in {"respondent": "", "name": "", **reason.details}.items()
    }
    said = sentence(Refused(reason.code, **details))
    basis = str(reason.details.get("basis") or "")
    return f"{said} ({basis})" if basis else said


def refusal_words(error: KnownError, lists: Lists) -> str:
    """Return the sentence of a refused action, with labels for its codes."""
    details = {key: _labelled(key, value, lists) for key, value in error.details.items()}
    return sentence(type(error)(error.code, **details))


def _labelled(key: str, value: Any, lists: Lists) -> Any:
    name = _LABELS_OF.get(key)
    if name is None:
        return value
    if isinstance(value, str):
        return lists.label(name, value)
    if isinstance(value, Sequence):
        labels = lists.labels(name, map(str, value))
        return one_of(labels) if key == "any_of" else ", ".join(labels)
    return value


def forbidden_words(lists: Lists, action: str) -> str:
    """Return why an action is not for the officer at the desk, or an empty text."""
    kind, role = lists.refusals.get(action, ("", ""))
    if kind == "side":
        if action.startswith("hq."):
            return translate("cases", "Only headquarters does this.")
        return translate("cases", "The case belongs to the region; headquarters reads it.")
    if kind == "past":
        return translate("cases", "This is how it was. Go back to today to change anything.")
    if kind == "way":
        return translate("cases", "The case is on its way to another office, or gone.")
    if kind == "role":
        words = translate("cases", "This needs the role {role}. Ask an officer who has it.")
        return words.format(role=role)
    return ""


def either_words(lack: Lack) -> str:
    """Return the documents of which any one would do: ``LHP atau telaah``."""
    return one_of(lack.labels)


def lack_words(lack: Lack) -> str:
    """Return one missing document: ``LHP (wajib)``."""
    either = either_words(lack)
    if lack.blocking:
        return translate("cases", "{document} (required)").format(document=either)
    return translate("cases", "{document} (may follow)").format(document=either)


def can_be_tried(step: StepChoice) -> bool:
    """Say whether only documents are missing, which can be filed along with the step."""
    return all(reason.code == "law.step_lacks_document" for reason in step.reasons)


def step_reasons(step: StepChoice, lists: Lists) -> str:
    """Return why a step is not possible, one reason a line."""
    return "\n".join(reason_words(reason, lists) for reason in step.reasons)


# --- people -----------------------------------------------------------------------------


def person_title(person: RespondentView) -> str:
    """Return ``Budi Santoso, M.Si. — Camat Cibinong``."""
    return joined((person.full_name, person.position), " — ")


def state_words(person: RespondentView, lists: Lists) -> str:
    """Return where somebody stands and since when, with the outcome at an end."""
    since = date_text(person.since) if person.since else ""
    words = translate("cases", "{state} since {day}").format(state=person.state_label, day=since)
    outcome = lists.label("outcome", person.outcome) if person.outcome else ""
    return joined((words if since else person.state_label, outcome))


def nip_words(check: NipCheck) -> tuple[str, str]:
    """Return what a check of a NIP says, and its tone: ``good``, ``warning`` or ``danger``."""
    if not check.digits and not check.findings:
        return "", ""
    told = [sentence(Refused(found.code, **found.details)) for found in check.findings]
    if check.errors:
        errors = (found for found in check.findings if found.severity is Severity.ERROR)
        return " ".join(sentence(Refused(one.code, **one.details)) for one in errors), "danger"
    words = joined((translate("cases", "The format is right"), *_nip_parts(check)))
    return (f"{words}. {' '.join(told)}", "warning") if told else (words, "good")


def _nip_parts(check: NipCheck) -> Iterable[str]:
    if check.born:
        yield translate("cases", "born {day}").format(day=date_text(check.born))
    if check.appointed:
        year, month = check.appointed
        if month:
            when = QLocale().toString(QDate(year, month, 1), "MMM yyyy")
        else:
            when = str(year)
        yield translate("cases", "appointed {when}").format(when=when)
    if check.sex:
        man = check.sex == "L"
        yield translate("cases", "man") if man else translate("cases", "woman")


# --- deadlines --------------------------------------------------------------------------


def deadline_words(deadline: Deadline | None, today: date) -> str:
    """Return the deadline of a state as one line."""
    if deadline is None or deadline.due_on is None:
        return translate("cases", "none runs in this state")
    far = left_words(deadline.due_on, today)
    if deadline.how.get("bound") == "exact" and deadline.due_on <= today:
        far = translate("cases", "reached")
    words = translate("cases", "{left} ({day})").format(
        left=far, day=weekday_words(deadline.due_on)
    )
    return joined((words, str(deadline.how.get("label") or "")))


def computed_words(how: Mapping[str, Any], lists: Lists) -> str:
    """Return how a due date was computed, line by line."""
    lines = [str(how.get("label") or ""), *_counted_lines(how, lists), *_doubt_lines(how)]
    return "\n".join(line for line in lines if line)


def _counted_lines(how: Mapping[str, Any], lists: Lists) -> Iterable[str]:
    if how.get("value"):
        yield translate("cases", "Length: {length}.").format(
            length=_length(int(how["value"]), str(how.get("unit") or ""))
        )
    if how.get("started_on"):
        start = lists.label("start", str(how.get("start_event") or ""))
        yield translate("cases", "Counted from {day} ({start}); that day itself is not.").format(
            day=_iso_words(how["started_on"]), start=start
        )
    skipped = how.get("skipped") or ()
    weekend = [day for day in skipped if _is_weekend(str(day["day"]))]
    if weekend:
        yield translate("cases", "Not counted: {count} days of weekends.").format(
            count=len(weekend)
        )
    for day in skipped:
        if day not in weekend:
            yield translate("cases", "Not counted: {day}, {name}.").format(
                day=_iso_words(day["day"]), name=day["name"]
            )
    if how.get("due"):
        yield translate("cases", "Due: {day}.").format(day=_iso_words(how["due"]))
    if how.get("basis"):
        yield translate("cases", "Legal basis: {basis}.").format(basis=how["basis"])


def _doubt_lines(how: Mapping[str, Any]) -> Iterable[str]:
    if how.get("clock") and not how.get("from_table"):
        yield translate("cases", "The length was set by the office, the sanction or a letter.")
    if how.get("day_off"):
        yield translate("cases", "Nobody works on that day: {name}.").format(name=how["day_off"])
    if how.get("calendar_final") is False:
        yield translate("cases", "The days off of that year are not decreed yet.")
    if how.get("conflict"):
        yield str(how["conflict"])
    elif how.get("needs_review"):
        yield translate("cases", "A lawyer should check this length.")


def _length(value: int, unit: str) -> str:
    units = {
        "HK": translate("cases", "{count} working days"),
        "HL": translate("cases", "{count} calendar days"),
        "BULAN": translate("cases", "{count} months"),
    }
    return units.get(unit, "{count}").format(count=value)


def _iso_words(text: object) -> str:
    try:
        return weekday_words(date.fromisoformat(str(text)))
    except ValueError:
        return str(text)


def _is_weekend(text: str) -> bool:
    return date.fromisoformat(text).weekday() >= 5


def moment_text(stored: str) -> str:
    """Return a moment the journal keeps as text, as people read it; as it is if it is none."""
    try:
        return moment_words(datetime.fromisoformat(stored))
    except ValueError:
        return stored
