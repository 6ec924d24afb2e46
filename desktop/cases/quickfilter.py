"""The language of the filter: ``status:kajian kode:DS-06 jatuh:<7 -selesai "dua kata"``.

A filter is words and tests, in any order and all of them have to hold. A test is a prefix,
a colon and a value; several values with commas, or the same prefix again, mean any of them.
A minus in front turns a word or a test round. Quotation marks keep words together and make
a colon an ordinary sign. The same text is typed above the list, given to the command line
and kept as a saved list; :func:`read_filter` and :func:`write_filter` are each other's
inverse. Nothing here knows the tables of law or the day: that is
:mod:`desktop.cases.narrowing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.errors import Refused

LONGEST: Final = 2000
"""Characters of a filter; more is no filter but something pasted by mistake."""
MOST: Final = 60
"""Terms of a filter."""

PREFIXES: Final = {
    "status": ("state",),
    "petugas": ("officer",),
    "kode": ("form",),
    "nip": (),
    "nama": ("name",),
    "nomor": ("number",),
    "jatuh": ("due",),
    "terima": ("received",),
    "peristiwa": ("event",),
    "sumber": ("source",),
    "hasil": ("outcome",),
    "menunggu": ("waits",),
    "impor": ("imported",),
}
"""What can stand before a colon, and how it is called in English."""

_OFFERED: Final = 12

CLOSED: Final = "selesai"
COMPLETE: Final = "lengkap"
MARKS: Final = {CLOSED: ("closed",), COMPLETE: ("complete",)}
"""Single words that are tests: all respondents at an end; nothing missing."""

_NAMES: Final = {alias: name for name, others in PREFIXES.items() for alias in (name, *others)}
_MARKS: Final = {alias: name for name, others in MARKS.items() for alias in (name, *others)}
_PREFIX: Final = re.compile(r"([^\W\d_]+):(?!//)(.*)", re.DOTALL)
_BARE: Final = re.compile(r'[^\s",:]+')
_PIECE: Final = re.compile(r'"(?:[^"]|"")*(?:"|$)|[^\s"]+')
_TERM: Final = re.compile(r'(?:"(?:[^"]|"")*(?:"|$)|[^\s"])+')


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: ``field`` is a prefix, a mark (then ``values`` are empty) or empty for words.

    ``values`` are alternatives. For words there is one: what has to be found, together.
    """

    field: str
    values: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that has to hold for a case; ``values`` are alternatives.

    ``kind`` is ``words``, ``names``, ``numbers``, ``state``, ``officer``, ``form``, ``nip``,
    ``event``, ``source``, ``outcome``, ``due``, ``received``, ``lacks`` or
    ``imported`` (ids of imports, none of them for any). A span of days is
    ``first/end`` with the end outside, either of them empty; ``none`` is no day at all.
    ``lacks`` names in JSON the kinds of standing that miss something.
    """

    kind: str
    values: tuple[str, ...]
    negated: bool = False


def read_terms(text: str) -> tuple[Term, ...]:
    """Return the terms of a filter in the order they were typed.

    Raises ``filter.unknown_prefix`` (prefix, known), ``filter.no_value`` (prefix),
    ``filter.too_long`` (limit).
    """
    if len(text) > LONGEST:
        raise Refused("filter.too_long", limit=LONGEST)
    found = [_term(typed) for typed in _TERM.findall(text)]
    terms = [term for term in found if term is not None]
    if len(terms) > MOST:
        raise Refused("filter.too_long", limit=MOST)
    return _gathered(terms)


def write_terms(terms: Iterable[Term]) -> str:
    """Return terms as somebody would type them."""
    return " ".join(_written(term) for term in terms)


def completions(text: str, values: Mapping[str, Sequence[str]]) -> list[str]:
    """Return how the last word of a text could go on, each as the whole text.

    ``values`` are what can stand behind a prefix.
    """
    found = _TERM.findall(text)
    if not found or not text.endswith(found[-1]):
        return []
    before, last = text[: len(text) - len(found[-1])], found[-1]
    minus, word = ("-", last[1:]) if last.startswith("-") else ("", last)
    prefix, colon, typed = word.partition(":")
    if not colon:
        wanted = prefix.casefold()
        names = [name for name in PREFIXES if len(wanted) > 1 and name.startswith(wanted)]
        marks = [name for name in MARKS if len(wanted) > 1 and name != wanted]
        return [f"{before}{minus}{name}:" for name in names] + [
            f"{before}{minus}{name} " for name in marks if name.startswith(wanted)
        ]
    name = _NAMES.get(prefix.casefold())
    done, comma, part = typed.rpartition(",")
    wanted = part.strip('"').casefold()
    fitting = [one for one in values.get(name or "", ()) if wanted in one.casefold()]
    if any(one.casefold() == wanted for one in fitting):
        return []
    return [f"{before}{minus}{prefix}:{done}{comma}{_quoted(one)} " for one in fitting[:_OFFERED]]


def _term(typed: str) -> Term | None:
    negated = typed.startswith("-") and len(typed) > 1
    rest = typed[1:] if negated else typed
    mark = _MARKS.get(rest.casefold())
    if mark is not None:
        return Term(mark, (), negated)
    found = _PREFIX.fullmatch(rest)
    if found is None:
        word = _plain(rest)
        return Term("", (word,), negated) if word else None
    prefix = found[1].casefold()
    name = _NAMES.get(prefix)
    if name is None:
        raise Refused("filter.unknown_prefix", prefix=found[1], known=list(PREFIXES))
    values = tuple(dict.fromkeys(filter(None, map(_plain, _alternatives(found[2])))))
    if not values:
        raise Refused("filter.no_value", prefix=name)
    return Term(name, values, negated)


def _alternatives(text: str) -> list[str]:
    """Return what stands between commas, those inside quotation marks excepted."""
    parts = [""]
    for piece in _PIECE.findall(text):
        if piece.startswith('"'):
            parts[-1] += piece
            continue
        first, *more = piece.split(",")
        parts[-1] += first
        parts += more
    return parts


def _plain(typed: str) -> str:
    """Return a word or value without its quotation marks; a doubled one stands for itself."""
    pieces = []
    for piece in _PIECE.findall(typed):
        if piece.startswith('"'):
            closed = len(piece) > 1 and piece.endswith('"')
            pieces.append(piece[1 : -1 if closed else None].replace('""', '"'))
        else:
            pieces.append(piece)
    return " ".join("".join(pieces).split())


def _gathered(terms: list[Term]) -> tuple[Term, ...]:
    """Return terms with alternatives of one prefix together; a term said twice counts once."""
    kept: dict[tuple[str, bool, str], Term] = {}
    for term in terms:
        key = (term.field, term.negated, "" if term.field else term.values[0])
        former = kept.get(key)
        values = term.values if former is None else (*former.values, *term.values)
        kept[key] = Term(term.field, tuple(dict.fromkeys(values)), term.negated)
    return tuple(kept.values())


def _written(term: Term) -> str:
    minus = "-" if term.negated else ""
    if not term.values:
        return minus + term.field
    if not term.field:
        return minus + _quoted(term.values[0], word=True)
    return f"{minus}{term.field}:{','.join(map(_quoted, term.values))}"


def _quoted(value: str, *, word: bool = False) -> str:
    mistaken = value.startswith("-") or value.casefold() in _MARKS
    if _BARE.fullmatch(value) and not (word and mistaken):
        return value
    return '"' + value.replace('"', '""') + '"'
