"""The conditions of a filter as SQL over ``case_row``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from db.search_index import squeezed, typed_text
from desktop.cases.quickfilter import Condition

Clause = tuple[str, list[str]]
"""A condition and the values for its question marks."""

_PART: Final = 3
"""Letters from which any part of a name or number finds it; fewer find only beginnings."""
KINDS: Final = (
    "json_each(?) AS k CROSS JOIN standing_row AS s"
    " ON s.state = k.value ->> 0 AND s.standing = k.value ->> 1"
    " AND (k.value ->> 2 = 0 OR (k.value ->> 2 = 1) = (s.gaps <> ''))"
)
"""Rows of the kinds of standing that a JSON list names, each as state, standing and gap."""

_SEARCHED: Final = {"words": "", "names": "{names} : ", "numbers": "{numbers} : "}


def where(conditions: Iterable[Condition]) -> Clause:
    """Return the WHERE clause under which a row of ``case_row`` is kept."""
    clauses, values = ["withdrawn = 0"], list[str]()
    for condition in conditions:
        clause, given = _CLAUSES[condition.kind](condition)
        clauses.append(f"NOT ({clause})" if condition.negated else f"({clause})")
        values += given
    return " AND ".join(clauses), values


def found(column: str, phrase: str, only: str, outer: str) -> Clause:
    """Return the condition that a word, or words standing together, are found.

    ``column`` is what the index gives back, ``outer`` what it is compared with, ``only``
    narrows the columns searched. Nothing typed is ever read as query syntax.
    """
    text = typed_text(phrase)
    part = squeezed(text)
    if not part:
        return "0", []
    choices = [f"SELECT {column} FROM search WHERE search MATCH ?"]
    values = [f"{only}{quoted(text)} *"]
    if len(part) >= _PART:
        choices.append(f"SELECT {column} FROM search_part WHERE search_part MATCH ?")
        values.append(f"{only}{quoted(part)}")
    return f"{outer} IN ({' UNION '.join(choices)})", values


def quoted(word: str) -> str:
    """Return a text as the search engine takes it literally."""
    return '"' + word.replace('"', '""') + '"'


def marks(values: Sequence[str]) -> str:
    """Return a question mark for each value."""
    return ",".join("?" * len(values))


def _words(condition: Condition) -> Clause:
    parts = [
        found("case_oid", value, _SEARCHED[condition.kind], "oid") for value in condition.values
    ]
    return _any(parts)


def _column(name: str) -> Callable[[Condition], Clause]:
    return lambda condition: (f"{name} IN ({marks(condition.values)})", [*condition.values])


def _of_people(table: str, name: str) -> Callable[[Condition], Clause]:
    """Return the condition that somebody in the case has one of the values."""
    return lambda condition: (
        f"oid IN (SELECT case_oid FROM {table} WHERE {name} IN ({marks(condition.values)}))",
        [*condition.values],
    )


def _forms(condition: Condition) -> Clause:
    listed = f"SELECT 1 FROM json_each(allegations) WHERE value IN ({marks(condition.values)})"
    return f"EXISTS ({listed})", [*condition.values]


def _officers(condition: Condition) -> Clause:
    parts: list[Clause] = []
    for value in condition.values:
        if value.startswith("="):
            parts.append(("officer = ?", [value[1:]]))
        else:
            parts.append(("instr(lower(officer), lower(?)) > 0", [value]))
    return _any(parts)


def _nips(condition: Condition) -> Clause:
    listed = "SELECT case_oid FROM respondent_row WHERE nip >= ? AND nip < ?"
    return _any([(f"oid IN ({listed})", [value, f"{value}:"]) for value in condition.values])


def _days(column: str) -> Callable[[Condition], Clause]:
    def clause(condition: Condition) -> Clause:
        parts: list[Clause] = []
        for value in condition.values:
            first, _, end = value.partition("/")
            if value == "none":
                parts.append((f"coalesce({column}, '') = ''", []))
            else:
                limits = [(f"{column} >= ?", first)] if first else []
                limits += [(f"{column} < ?", end)] if end else []
                tests = [f"coalesce({column}, '') <> ''", *(test for test, _ in limits)]
                parts.append((" AND ".join(tests), [day for _, day in limits]))
        return _any(parts)

    return clause


def _lacks(condition: Condition) -> Clause:
    """Return the condition that somebody in an open state misses a document or a field."""
    clause = f"oid IN (SELECT s.case_oid FROM {KINDS})"
    return clause, list(condition.values)


def _imported(condition: Condition) -> Clause:
    """Return the condition that a case came from one of these old registers, or from any."""
    origin = "json_extract(doc, '$.imported.import')"
    chosen = f" AND {origin} IN ({marks(condition.values)})" if condition.values else ""
    listed = f"SELECT oid FROM object WHERE otype = 'case' AND {origin} IS NOT NULL{chosen}"
    return f"oid IN ({listed})", [*condition.values]


def _any(parts: Sequence[Clause]) -> Clause:
    values = [value for _, given in parts for value in given]
    return " OR ".join(f"({clause})" for clause, _ in parts) or "0", values


_CLAUSES: Final[dict[str, Callable[[Condition], Clause]]] = {
    "words": _words,
    "names": _words,
    "numbers": _words,
    "state": _of_people("standing_row", "state"),
    "outcome": _of_people("respondent_row", "outcome"),
    "event": _column("event"),
    "source": _column("source"),
    "form": _forms,
    "officer": _officers,
    "nip": _nips,
    "due": _days("due_on"),
    "received": _days("received_on"),
    "lacks": _lacks,
    "imported": _imported,
}
