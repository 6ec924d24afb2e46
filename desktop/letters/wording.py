"""The sentences of a letter, kept apart from code so that an office can change them.

A wording file is TOML with one table ``[kalimat]``: a key per sentence, and placeholders in
square brackets such as ``[nama]``. A bracket that is meant as such is doubled: ``[[``, ``]]``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.errors import BugError, Refused

SENTENCE_LIMIT: Final = 2000

_PART: Final = re.compile(r"\[\[|\]\]|\[([^\[\]]*)\]|[\[\]]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a sentence may contain: ``must`` placeholders and further ``may`` ones."""

    must: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()


def placeholders(text: str) -> tuple[str, ...]:
    """Return the names in square brackets in a sentence, in order."""
    return tuple(match[1] for match in _PART.finditer(text) if match[1] is not None)


def sentence(names: str = "") -> Sentence:
    """Declare a sentence: names of placeholders, those that may be left out with a ``?``."""
    words = names.split()
    return Sentence(
        must=frozenset(name for name in words if not name.endswith("?")),
        may=frozenset(name[:-1] for name in words if name.endswith("?")),
    )


Contract = Mapping[str, Sentence]


@dataclass(frozen=True, slots=True)
class Wording:
    """Checked sentences; made by ``parse_wording``, changed by ``override``."""

    sentences: Mapping[str, str]
    contract: Contract
    told: dict[str, list[str]] | None = field(default=None, compare=False)
    """What each sentence said while a letter was composed, if somebody wants to know."""

    def fill(self, key: str, /, **values: str) -> str:
        """Return a sentence with its placeholders replaced; values are never read again."""

        def put(match: re.Match[str]) -> str:
            if match[1] is None:
                return match[0][0]
            return values[match[1]]

        try:
            return self.note(key, _PART.sub(put, self.sentences[key]))
        except KeyError as error:
            raise BugError(f"sentence {key} filled without {error}") from error

    def note(self, key: str, text: str) -> str:
        """Note what a sentence said, and return it."""
        if self.told is not None:
            self.told.setdefault(key, []).append(text)
        return text

    def literally(self, texts: Mapping[str, str]) -> Wording:
        """Return the wording with some texts said as they are, brackets and all.

        Raises ``letter.wording_unknown_sentence``, ``letter.wording_too_long``.
        """
        for key, text in texts.items():
            if key not in self.contract:
                raise Refused("letter.wording_unknown_sentence", sentence=key)
            if len(text) > SENTENCE_LIMIT:
                raise Refused("letter.wording_too_long", sentence=key, limit=SENTENCE_LIMIT)
        quoted = {key: text.replace("[", "[[").replace("]", "]]") for key, text in texts.items()}
        return replace(self, sentences={**self.sentences, **quoted})

    def loosely(self, text: str, values: Mapping[str, str]) -> str:
        """Return a text that is no sentence of ours, filled in where a value is known."""
        if any(match[1] and not values.get(match[1]) for match in _PART.finditer(text)):
            return ""
        return _PART.sub(lambda match: match[0][0] if match[1] is None else values[match[1]], text)

    def override(self, changes: Mapping[str, str]) -> Wording:
        """Return the wording with an office's own sentences; raises as ``parse_wording``."""
        for key, text in changes.items():
            _check_sentence(key, text, self.contract)
        return Wording({**self.sentences, **changes}, self.contract)


def parse_wording(untrusted_toml: str, contract: Contract) -> Wording:
    """Check a wording file against what the letter needs.

    Raises ``Refused``: ``letter.wording_malformed`` (reason), ``letter.wording_incomplete``
    (sentences), ``letter.wording_unknown_sentence`` (sentence),
    ``letter.wording_empty`` (sentence), ``letter.wording_too_long`` (sentence, limit),
    ``letter.wording_stray_bracket`` (sentence),
    ``letter.wording_unknown_placeholder`` (sentence, placeholder, known),
    ``letter.wording_placeholder_missing`` (sentence, placeholder).
    """
    try:
        table = tomllib.loads(untrusted_toml).get("kalimat")
    except tomllib.TOMLDecodeError as error:
        raise Refused("letter.wording_malformed", reason=str(error)) from error
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        raise Refused("letter.wording_malformed", reason="[kalimat]")
    for key, text in table.items():
        _check_sentence(key, text, contract)
    missing = sorted(contract.keys() - table.keys())
    if missing:
        raise Refused("letter.wording_incomplete", sentences=tuple(missing))
    return Wording(table, contract)


def _check_sentence(key: str, text: str, contract: Contract) -> None:
    if key not in contract:
        raise Refused("letter.wording_unknown_sentence", sentence=key)
    if not text.strip():
        raise Refused("letter.wording_empty", sentence=key)
    if len(text) > SENTENCE_LIMIT:
        raise Refused("letter.wording_too_long", sentence=key, limit=SENTENCE_LIMIT)
    allowed = contract[key]
    used = set()
    for match in _PART.finditer(text):
        if match[0] in "[]":
            raise Refused("letter.wording_stray_bracket", sentence=key)
        if match[1] is not None:
            used.add(match[1])
    for name in sorted(used - allowed.must - allowed.may):
        known = tuple(sorted(allowed.must | allowed.may))
        raise Refused(
            "letter.wording_unknown_placeholder", sentence=key, placeholder=name, known=known
        )
    for name in sorted(allowed.must - used):
        raise Refused("letter.wording_placeholder_missing", sentence=key, placeholder=name)
