"""What the help says about each page, as data.

A widget that wants a topic of its own names it in its property :data:`TOPIC`; the page's key
is the topic otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.i18n import mark
from ui.shortcuts import HELP, KEYS, LOCK, NEW, RAIL, REFRESH, SEARCH, Shortcut

TOPIC: Final = "helpTopic"
"""The property of a widget that names the topic of its help."""
FIRST: Final = "today"
LOBBY: Final = "lobby"

_SAVE = Shortcut("Ctrl+S", mark("help", "Save"))
_MAIN = Shortcut("Ctrl+Return", mark("help", "Press the main button"))
_BACK = Shortcut("Esc", mark("help", "Back to the list"))
_FILTER = Shortcut("Ctrl+F", mark("help", "Filter this list"))


@dataclass(frozen=True, slots=True)
class Topic:
    """A page: what it is, the next steps on it, and keys that help there. Source strings."""

    title: str
    what: str
    steps: tuple[str, ...]
    keys: tuple[Shortcut, ...] = ()


TOPICS: Final[dict[str, Topic]] = {
    FIRST: Topic(
        mark("help", "Today"),
        mark(
            "help",
            "Everything that wants somebody: late, due this week, waiting for approval, for the "
            "PPK or for headquarters, or not complete. An empty group is not shown.",
        ),
        (
            mark("help", "Begin at the top: what is late stands first."),
            mark("help", "The button of a line takes the next step; its small print is the law."),
            mark("help", "Print the week sheet for a meeting, or when somebody is away."),
        ),
        (SEARCH, REFRESH),
    ),
    "cases": Topic(
        mark("help", "Cases"),
        mark(
            "help",
            "All cases you may see. A draft that was not saved yet stands above the list, to go "
            "on with or to throw away.",
        ),
        (
            mark("help", "Type part of a name, NIP, number or word into the filter."),
            mark("help", "Chips narrow the list; “Save as a list” keeps the filter in the rail."),
            mark("help", "Enter or a double click opens a case; the right side shows it in short."),
            mark("help", "Choose several with Ctrl or Shift to copy them for a spreadsheet."),
        ),
        (NEW, _FILTER, SEARCH),
    ),
    "new_case": Topic(
        mark("help", "New case"),
        mark(
            "help",
            "The paper form in its order. Nothing is required while you type: it is kept as a "
            "draft every few seconds. Saving takes the register number.",
        ),
        (
            mark("help", "Enter event and dates first: they decide which catalogue holds."),
            mark("help", "The reporter's name is sealed on saving and is not kept in the draft."),
            mark("help", "Somebody calls with another report: “Empty form” keeps this one."),
            mark("help", "What is still missing can follow after saving."),
        ),
        (_SAVE, _MAIN, _BACK),
    ),
    "case": Topic(
        mark("help", "One case"),
        mark(
            "help",
            "Where each respondent stands, what comes next and what is missing. A step that is "
            "not possible says why, with its legal basis.",
        ),
        (
            mark("help", "Tick several respondents to take one step for all of them."),
            mark("help", "Overview: the big button is the next step; the “i” explains a date."),
            mark("help", "Changes you have not saved bear a dot and come back when you return."),
            mark("help", "History shows who changed what; an older value can be restored."),
        ),
        (_SAVE, _BACK),
    ),
    "letters": Topic(
        mark("help", "Letters"),
        mark("help", "The register of letters: every number of this office, issued or kept."),
        (
            mark("help", "Enter opens a letter as it was issued, to print or save it again."),
            mark("help", "A new letter is written from the case it belongs to."),
            mark("help", "Attach the signed scan here; it becomes the record."),
        ),
        (_FILTER, SEARCH),
    ),
    "letter": Topic(
        mark("help", "Writing a letter"),
        mark(
            "help",
            "At the left what the letter says and where it comes from, at the right the page as "
            "it will print. A preview takes no number.",
        ),
        (
            mark("help", "Press a line of “Still missing”: it leads to the field."),
            mark("help", "“Change” opens a field; “As before” takes the value of the case again."),
            mark("help", "“Issue” takes the number and keeps the exact copy; it cannot be undone."),
            mark("help", "Who may not issue submits the letter to somebody who approves it."),
        ),
    ),
    "approvals": Topic(
        mark("help", "Approvals"),
        mark(
            "help",
            "What one officer prepared and a second person decides. Nobody approves own work.",
        ),
        (
            mark("help", "Choose a line and read what will happen, or the letter itself."),
            mark("help", "“Approve” does it at once; “Return” asks what has to be mended."),
            mark("help", "Approved on paper: enter who, when, and attach the scan."),
        ),
        (REFRESH,),
    ),
    "stick": Topic(
        mark("help", "Stick"),
        mark(
            "help",
            "The exchange with headquarters and the other PCs of the office, by a signed and "
            "encrypted file.",
        ),
        (
            mark("help", "Put the stick in; its card shows what is on it for us, and from us."),
            mark("help", "“Synchronise” reads everything for us and writes everything for them."),
            mark("help", "Take it out when it says so, and hand it over with the slip."),
            mark("help", "“Received” stands here only once headquarters has confirmed it."),
            mark(
                "help",
                "At headquarters: if the PC that holds the keys is lost, fetch the root's file "
                "from the safe and press “Let this PC hold the keys” under Trust on another one.",
            ),
        ),
        (REFRESH,),
    ),
    "people": Topic(
        mark("help", "People"),
        mark(
            "help",
            "Everybody who stands in a case: posts, cases and sanctions, and who may be one "
            "person under two spellings.",
        ),
        (
            mark("help", "Type part of a name or a NIP."),
            mark("help", "“Perhaps the same” compares two cards side by side; joining is undone."),
            mark("help", "A NIK opens for one minute, with a reason; that stays on record."),
        ),
        (_FILTER, SEARCH),
    ),
    "prevention": Topic(
        mark("help", "Prevention"),
        mark(
            "help",
            "Declarations, integrity pacts and socialisation events with their numbers, and the "
            "institutions with their merit scores. They are counted in reports.",
        ),
        (
            mark("help", "Add an entry with date, place and participants; attach the paper."),
            mark("help", "An entry that is wrong is withdrawn with a reason, not deleted."),
        ),
        (_FILTER, _SAVE),
    ),
    "search": Topic(
        mark("help", "Search"),
        mark(
            "help",
            "Full text over everything you may see, text inside PDF and Word evidence included.",
        ),
        (
            mark("help", "Several words must all occur; spelling of names may differ."),
            mark("help", "Each hit says where the words stand; Enter opens it there."),
        ),
        (SEARCH,),
    ),
    "settings": Topic(
        mark("help", "Settings"),
        mark(
            "help",
            "Office and letterhead, officials who sign, officers and their roles, elections, "
            "letters, deadlines and the rules. A dot marks what a letter still lacks.",
        ),
        (
            mark("help", "Fill in Office and Officials first: letters need both."),
            mark("help", "A substitute is an official with capacity and days."),
            mark("help", "“Who holds which post on” answers for any day."),
            mark("help", "Nothing is saved by itself here: press “Save”."),
        ),
        (_SAVE,),
    ),
    LOBBY: Topic(
        mark("help", "Opening the vault"),
        mark(
            "help",
            "Everything lies encrypted in a vault. Each officer opens it with an own passphrase.",
        ),
        (
            mark("help", "Forgotten? The recovery sheet sets a new passphrase."),
            mark("help", "The practice vault has invented cases and may be tried without risk."),
        ),
    ),
}

ALWAYS: Final = (SEARCH, LOCK, RAIL, HELP, KEYS)
"""Keys that do the same on every page."""


def said(source: str) -> str:
    """Return a text of the help in the language of the program."""
    return QCoreApplication.translate("help", source)


def topic_at(widget: QWidget | None, page: QWidget | None, key: str) -> str:
    """Return the topic of where the person is: of the field, of what the page shows, or its key."""
    while widget is not None:
        if named := _named(widget):
            return named
        widget = widget.parentWidget()
    while page is not None:
        if named := _named(page):
            return named
        page = page.currentWidget() if isinstance(page, QStackedWidget) else None
    return key if key in TOPICS else FIRST


def _named(widget: QWidget) -> str:
    named = str(widget.property(TOPIC) or "")
    return named if named in TOPICS else ""
