"""How an import is told in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.cases.sheet.applying import Imported, ImportView, Preview, Undone
from ui.messages import sheets, words
from ui.prevention.words import number

translate = QCoreApplication.translate
_NAMED = 8


def expected_words(preview: Preview) -> str:
    """Return what would become of the rows, and how many come in with a mark."""
    plan = preview.plan
    if preview.problem is not None:
        return ""
    text = translate(
        "importing",
        "{rows} rows: {cases} cases with {people} respondents come in, {parked} parked, "
        "{skipped} without a case.",
    )
    told = text.format(
        rows=number(plan.rows),
        cases=number(len(plan.cases)),
        people=number(plan.imported),
        parked=number(len(plan.parked)),
        skipped=number(len(plan.skipped)),
    )
    marked = sum(bool(person.marks) for case in plan.cases for person in case.people)
    if marked:
        more = translate("importing", "{count} of them are marked, because something in the row "
                                      "could not be read.")  # fmt: skip
        told = f"{told} {more.format(count=number(marked))}"
    return told


def parked_title(count: int) -> str:
    """Return the title of the tab with parked rows."""
    title = translate("importing", "Parked")
    return f"{title} ({number(count)})" if count else title


def done_words(done: Imported) -> tuple[str, str]:
    """Return what came in, in two sentences."""
    first = translate("importing", "{cases} cases with {people} respondents were taken over.")
    second = translate("importing", "{parked} rows are parked and kept in the report below.")
    return (
        first.format(cases=number(done.cases), people=number(done.imported)),
        second.format(parked=number(done.parked)) if done.parked else "",
    )


def undone_words(undone: Undone) -> tuple[str, str]:
    """Return what was taken back, and what stays and why."""
    first = translate("importing", "{count} cases were taken back.")
    if not undone.left:
        return first.format(count=number(undone.withdrawn)), ""
    named = [
        f"{one.register_number or words.DASH} ({sheets.left(one.why)})"
        for one in undone.left[:_NAMED]
    ]
    rest = len(undone.left) - _NAMED
    if rest > 0:
        named.append(translate("importing", "and {count} more").format(count=number(rest)))
    second = translate("importing", "These stay: {cases}.").format(cases=", ".join(named))
    return first.format(count=number(undone.withdrawn)), second


def state_words(view: ImportView) -> str:
    """Return what became of an import."""
    if view.undone_at:
        text = translate("importing", "taken back {at}")
        return text.format(at=words.value(view.undone_at))
    if view.left:
        text = translate("importing", "taken back but for {count}")
        return text.format(count=number(len(view.left)))
    return ""
