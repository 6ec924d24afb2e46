"""Every code that is raised has its two sentences, and they take their details."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.errors import Refused
from ui.messages import (
    _TABLES,
    Message,
    known_codes,
    message,
    placeholders,
    sentence,
    stage_words,
)

ROOT = Path(__file__).parents[2]
RAISED = re.compile(r'(?:Refused|Trouble)\(\s*"([a-z0-9_]+(?:\.[a-z0-9_]+)+)"')
REPORTED = re.compile(r'\.report\(\s*"([a-z0-9_.]+)"')


def codes_in(*folders, pattern=RAISED):
    """Return every code that the source under ``folders`` raises, by the file that does."""
    return {
        code: path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
        for code in pattern.findall(path.read_text("utf-8"))
    }


def test_every_code_has_a_sentence():
    raised = codes_in("desktop", "db", "reports_templates", "ui")
    missing = {code: place for code, place in raised.items() if code not in known_codes()}
    assert missing == {}


def test_every_stage_has_words():
    from ui.messages.stages import STAGES

    raised = codes_in("desktop", "db", "reports_templates", "ui", pattern=REPORTED)
    assert {code: place for code, place in raised.items() if code not in STAGES} == {}


def test_no_code_stands_in_two_tables():
    assert sum(len(table) for table in _TABLES) == len(known_codes())


def test_sentences_name_only_details_that_are_given():
    """A placeholder that no raise of its code passes would always show a dash."""
    given = {}
    call = re.compile(r'(?:Refused|Trouble)\(\s*"([a-z0-9_.]+)"([^()]*(?:\([^()]*\)[^()]*)*)\)')
    for folder in ("desktop", "db", "reports_templates", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for code, rest in call.findall(path.read_text("utf-8")):
                given.setdefault(code, set()).update(re.findall(r"(\w+)=", rest))
                if "**" in rest:
                    given[code].add("*")
    wrong = {}
    for table in _TABLES:
        for code, parts in table.items():
            named = set().union(*(placeholders(part) for part in parts))
            if code in given and "*" not in given[code] and named - given[code]:
                wrong[code] = sorted(named - given[code])
    assert wrong == {}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("<b>x</b> {y}", "<b>x</b> {y}"),
        (date(2026, 11, 26), "26 Nov 2026"),
        (("a", "b"), "a, b"),
        (frozenset({2, 1}), "1, 2"),
        (None, "—"),
        ("2026-11-26", "26 Nov 2026"),
        ("2026-02-30", "2026-02-30"),
        (True, "ya"),
        (3, "3"),
    ],
)
def test_details_are_shown_as_people_read_them(tongue, monkeypatch, value, shown):
    monkeypatch.setattr("ui.messages._TABLES", ({"x.y": ("See {path}.", "")},))
    assert sentence(Refused("x.y", path=value)) == f"See {shown}."


def test_a_missing_detail_is_a_dash(tongue, monkeypatch):
    monkeypatch.setattr("ui.messages._TABLES", ({"x.y": ("See {path}.", "Do {this}.")},))
    assert message(Refused("x.y")) == Message("See —.", "Do —.")


def test_an_unknown_code_is_named(tongue):
    told = message(Refused("never.heard_of"))
    assert told == Message(
        "Ini tidak dapat dilakukan (kode never.heard_of).",
        "Catat kodenya dan tanyakan kepada admin.",
    )


def test_both_languages(tongue):
    assert stage_words("never heard of") == "Sedang bekerja…"
    tongue.speak("en")
    assert stage_words("never heard of") == "Working…"
    assert str(message(Refused("a.b"))).startswith("This cannot be done (code a.b).")


def test_messages_need_no_window():
    code = "import ui.messages, sys; print('PySide6.QtGui' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
