"""Error code → what happened, what to do; stage code → what is being done.

The one place that turns the ground floor's codes into sentences, for the window
and the command line alike: it needs QtCore and nothing else of Qt.

To add a sentence, put one line into the table of the room that raises the code
(``vault.py``, ``cases.py``, …); a new table is listed in :data:`_TABLES`. A
detail of the error is named in braces: ``{path}``, a number of bytes
``{limit:size}``, a part of a bundle ``{why:part}``. A test finds every code
raised in the tree that has no sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from string import Formatter

from PySide6.QtCore import QCoreApplication

from desktop.errors import KnownError
from ui.messages import (
    cases,
    codes,
    common,
    evidence,
    finding,
    forms,
    identities,
    journal,
    keys,
    law,
    letter_forms,
    letter_look,
    letter_numbers,
    letters,
    lists,
    officers,
    parts,
    people,
    registers,
    remarks,
    rules,
    stages,
    sync,
    transfers,
    vault,
    words,
    workflow,
)

Table = Mapping[str, tuple[str, str]]

_CONTEXT = "messages"
_TABLES: tuple[Table, ...] = (
    common.MESSAGES,
    vault.MESSAGES,
    journal.MESSAGES,
    keys.MESSAGES,
    codes.MESSAGES,
    law.MESSAGES,
    cases.MESSAGES,
    workflow.MESSAGES,
    finding.MESSAGES,
    evidence.MESSAGES,
    forms.MESSAGES,
    letters.MESSAGES,
    letter_look.MESSAGES,
    lists.MESSAGES,
    letter_forms.MESSAGES,
    letter_numbers.MESSAGES,
    registers.MESSAGES,
    officers.MESSAGES,
    people.MESSAGES,
    remarks.MESSAGES,
    rules.MESSAGES,
    sync.MESSAGES,
    transfers.MESSAGES,
    identities.MESSAGES,
)


@dataclass(frozen=True, slots=True)
class Message:
    """Two sentences for a person."""

    what_happened: str
    what_to_do: str

    def __str__(self) -> str:
        """Return both sentences."""
        return f"{self.what_happened} {self.what_to_do}".strip()


def message(error: KnownError) -> Message:
    """Return what happened and what to do, in the language of the program."""
    return _message(error.code, error.details)


def sentence(error: KnownError) -> str:
    """Return :func:`message` as one text."""
    return str(message(error))


def told(code: str, details: Mapping[str, object] | None = None) -> str:
    """Return the sentences of a code that is carried as data: a finding, a remark, a notice.

    A remark may carry some of the values that its sentence names under ``details``.
    """
    known = details or {}
    inner = known.get("details")
    return str(_message(code, {**known, **inner} if isinstance(inner, Mapping) else known))


def stage_words(stage: str) -> str:
    """Return what long work is doing, in words; an unknown stage says ``Working``."""
    source = stages.STAGES.get(stage, stages.UNKNOWN)
    return QCoreApplication.translate(_CONTEXT, source)


def known_codes() -> frozenset[str]:
    """Return every code that has a sentence."""
    return frozenset(code for table in _TABLES for code in table)


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def _message(code: str, details: Mapping[str, object]) -> Message:
    found = next((table[code] for table in _TABLES if code in table), None)
    if found is None:
        found, details = common.UNKNOWN, {"code": code}
    happened, to_do = (_filled(part, details) for part in found)
    return Message(happened, to_do)


def _filled(source: str, details: Mapping[str, object]) -> str:
    if not source:
        return ""
    text = QCoreApplication.translate(_CONTEXT, source)
    return "".join(
        literal + ("" if name is None else _detail(name, details.get(name), spec or ""))
        for literal, name, spec, _ in Formatter().parse(text)
    )


def _detail(name: str, value: object, spec: str) -> str:
    if value is None or value in ((), [], frozenset()):
        return "—"
    if spec == "size" and isinstance(value, int):
        return words.size(value)
    if spec == "part":
        return _each(value, parts.part)
    if name in _NAMES_OF_FIELDS:
        return _each(value, words.quoted)
    if name in _CODES_WITH_WORDS:
        return _each(value, words.code)
    if name in _ROLES:
        return _each(value, words.role)
    return _each(value, _plain, words.one_of if name == "any_of" else _listed)


_ROLES = frozenset({"role", "roles", "has"})
"""Details that hold roles of officers."""
_NAMES_OF_FIELDS = frozenset({"field", "fields", "earlier", "later"})
"""Details that hold the names of fields; a person reads what the field is called."""
_CODES_WITH_WORDS = frozenset({"kind", "type", "wanted", "side"})


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(parts)


def _each(
    value: object,
    word: Callable[[str], str],
    joined: Callable[[Iterable[str]], str] = _listed,
) -> str:
    """Return a detail as it is read: everything in a list by ``word``, then ``joined``."""
    if isinstance(value, set | frozenset):
        return joined(sorted(_each(part, word) for part in value))
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return joined(dict.fromkeys(_each(part, word) for part in value))
    if isinstance(value, Mapping):
        return _remark(value)
    if isinstance(value, Enum):
        value = value.value
    return word(value) if isinstance(value, str) else words.value(value)


def _plain(text: str) -> str:
    return words.value(text)


def _remark(part: Mapping[str, object]) -> str:
    """Return one entry of a list: a remark with a code, a missing field, odd characters."""
    if "code" in part:
        return told(str(part["code"]), part)
    if "characters" in part:
        return f"{_each(part['characters'], _plain)} ({part.get('text', '')})"
    field, about = str(part.get("field", "")), str(part.get("about") or "")
    if about:
        return f"{words.quoted(field.rpartition('.')[2])} ({about})"
    return words.quoted(field)
