"""The registry of people: lists, and finding somebody whatever the spelling of the name.

A typed name becomes sounds; each sound picks the sounds in the registry that are near to
it; the people who bear most of them are the candidates, and only those are compared letter
by letter. Everything a list needs is sorted and paged in SQL.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from db.barred import visible_case
from db.engine import Connection
from db.search_index import squeezed, typed_text
from desktop.cases.names import likeness, sounds
from desktop.cases.person_views import PersonColumn, PersonFilter, PersonPage, PersonRow
from desktop.ids import ObjectId

CANDIDATES: Final = 400
"""People who are compared letter by letter for one search."""
CANDIDATES_WHOLE: Final = 120
"""For a name that is written out: who shares fewer of its parts is no namesake."""
FOUND: Final = 200
"""People a search gives at most; more words find fewer."""
FITS: Final = 62
"""From this likeness somebody is found at all."""
_NEAR: Final = 74
"""From this likeness a sound of the registry is tried for a typed one."""
_NEAR_WHOLE: Final = 84
"""For a name that is written out; whoever types makes more mistakes."""
_SOUNDS: Final = 40
"""Sounds tried for one typed word."""
_WORDS: Final = 5
_NUMBER: Final = 4
"""Digits from which a part of a number finds somebody."""
_PART: Final = 3

_ROW: Final = (
    "p.oid, p.name, p.nip, p.asn_type, p.position, p.unit, p.appearances, p.sanctions,"
    " p.latest, p.latest_case, coalesce(c.register_number, '')"
)
_FROM: Final = "FROM person_row AS p LEFT JOIN case_row AS c ON c.oid = p.latest_case"
_ORDER: Final = {
    PersonColumn.NAME: "p.name COLLATE NOCASE {0}, p.oid {0}",
    PersonColumn.CASES: "p.appearances {0}, p.oid {0}",
    PersonColumn.SANCTIONS: "p.sanctions {0}, p.oid {0}",
    PersonColumn.LATEST: "p.latest_t {0}, p.oid {0}",
}


class PersonStore:
    """Reads the rows of the registry; ``officer`` sits at the desk and may be barred."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db = connection
        self._officer = officer
        self._known: dict[str, list[str]] = {}

    # Lists

    def page(
        self,
        wanted: PersonFilter,
        sort: PersonColumn,
        *,
        descending: bool,
        limit: int,
        offset: int,
    ) -> PersonPage:
        """Return one page of the registry; what was typed sorts by how well it fits."""
        clauses, values = ["p.listed = 1"], list[object]()
        for kept, clause in (
            (wanted.repeated, "p.appearances > 1"),
            (wanted.sanctioned, "p.sanctions > 0"),
            (wanted.without_nip, "p.nip = ''"),
        ):
            if kept:
                clauses.append(clause)
        hidden = self._hidden()
        if hidden:
            clauses.append(f"p.oid NOT IN ({_marks(hidden)})")
            values += hidden
        where = " AND ".join(clauses)
        if wanted.text.strip():
            return self._found_page(wanted.text, where, values, limit, offset)
        total = self._db.execute(f"SELECT count(*) FROM person_row AS p WHERE {where}", values)
        order = _ORDER[sort].format("DESC" if descending else "ASC")
        # The page is cut before the numbers of the cases are looked up.
        rows = self._db.execute(
            f"SELECT {_ROW} {_FROM} WHERE p.oid IN (SELECT p.oid FROM person_row AS p"
            f" WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?) ORDER BY {order}",
            (*values, limit, offset),
        )
        return PersonPage(self._seen(_row(row) for row in rows), int(total.fetchone()[0]))

    def rows(self, people: Collection[ObjectId]) -> tuple[PersonRow, ...]:
        """Return these people, by any of their cards, in no particular order."""
        wanted = list(dict.fromkeys(people))
        rows = self._db.execute(
            f"SELECT DISTINCT {_ROW} {_FROM} WHERE p.oid IN"
            f" (SELECT root FROM person_row WHERE oid IN ({_marks(wanted)}))",
            wanted,
        )
        return self._seen(_row(row) for row in rows)

    def find(self, text: str, limit: int) -> tuple[PersonRow, ...]:
        """Return the people whose name or number fits what was typed, the best first."""
        hidden = self._hidden()
        where = f"p.listed = 1 AND p.oid NOT IN ({_marks(hidden)})"
        return self._found_page(text, where, hidden, limit, 0).rows

    def _found_page(
        self, text: str, where: str, values: Sequence[object], limit: int, offset: int
    ) -> PersonPage:
        typed = typed_text(text)
        scores = self._numbers(typed) or self._names(typed)
        rows = self._db.execute(
            f"SELECT {_ROW}, p.latest_t {_FROM} WHERE {where} AND p.oid IN ({_marks(scores)})",
            (*values, *scores),
        ).fetchall()
        rows.sort(key=lambda row: (-scores[str(row[0])], -int(row[11]), str(row[0])))
        kept = rows[:FOUND]
        found = (_row(row, scores[str(row[0])]) for row in kept[offset : offset + limit])
        return PersonPage(self._seen(found), len(kept))

    def _seen(self, rows: Iterable[PersonRow]) -> tuple[PersonRow, ...]:
        """Count only cases that the officer may see."""
        found = tuple(rows)
        barred = self._barred()
        if not barred:
            return found
        return tuple(self._without(row) if row.id in barred else row for row in found)

    def _without(self, row: PersonRow) -> PersonRow:
        seen = self.respondents(row.id)
        if not seen:
            return row
        latest = self._db.execute(
            "SELECT r.oid, r.case_oid, r.position, r.unit, c.register_number FROM respondent_row"
            " AS r JOIN case_row AS c ON c.oid = r.case_oid WHERE r.oid = ?",
            (seen[0],),
        ).fetchone()
        imposed = self._db.execute(
            f"SELECT count(*) FROM appearance_row WHERE sanction <> '' AND oid IN ({_marks(seen)})",
            seen,
        ).fetchone()
        return PersonRow(
            row.id, row.name, row.nip, row.asn_type, latest[2], latest[3], len(seen),
            int(imposed[0]) + len(self.prior_sanctions(row.id)), latest[0], latest[1], latest[4],
            row.likeness,
        )  # fmt: skip

    def _barred(self) -> set[str]:
        """Return the people who appear in a case that the officer may not see."""
        rows = self._db.execute(
            "SELECT DISTINCT p.root FROM barred AS b JOIN respondent_row AS r"
            " ON r.case_oid = b.case_oid JOIN appearance_row AS a ON a.oid = r.oid"
            " JOIN person_row AS p ON p.oid = a.person WHERE b.officer = ?",
            (self._officer,),
        )
        return {str(row[0]) for row in rows}

    def _hidden(self) -> list[str]:
        """Return the people who appear in no case that the officer may see."""
        return sorted(one for one in self._barred() if not self.respondents(ObjectId(one)))

    def hidden_cards(self) -> list[str]:
        """Return the cards of people who appear only in cases that the officer may not see."""
        rows = self._db.execute(
            "SELECT oid FROM person_row WHERE root IN (SELECT value FROM json_each(?))",
            (json.dumps(self._hidden()),),
        )
        return [str(row[0]) for row in rows]

    # Finding

    def _numbers(self, typed: str) -> dict[str, int]:
        """Return people by a part of a number, NIP or old NIP; nobody if it is no number."""
        digits = squeezed(typed)
        if not digits.isdigit() or len(digits) < _NUMBER:
            return {}
        rows = self._db.execute(
            "SELECT DISTINCT root FROM person_row WHERE nip >= ?1 AND nip < ?1 || ':'"
            " AND nip <> '' UNION SELECT root FROM person_row WHERE nip_old >= ?1"
            " AND nip_old < ?1 || ':' AND nip_old <> '' UNION"
            " SELECT p.root FROM search_part AS s JOIN appearance_row AS a ON a.oid = s.oid"
            " JOIN person_row AS p ON p.oid = a.person WHERE search_part MATCH ?2 LIMIT ?3",
            (digits, f'numbers : "{digits}"', CANDIDATES),
        )
        return {str(row[0]): 100 for row in rows}

    def _names(self, typed: str, *, typing: bool = True) -> dict[str, int]:
        """Return people by how well their names, in any case here, fit a typed one."""
        candidates = self._alike(sounds(typed), typing=typing)
        scores: dict[str, int] = {}
        for root, name in self._spellings(candidates):
            scores[root] = max(likeness(typed, name, typing=typing), scores.get(root, 0))
        found = {root: score for root, score in scores.items() if score >= FITS}
        part = squeezed(typed)
        if typing and len(part) >= _PART and len(found) < FOUND:
            for root in self._with_part(part):
                found[root] = max(_BEGUN, found.get(root, 0))
        return found

    def _alike(self, words: Sequence[str], *, typing: bool) -> set[str]:
        """Return the cards that bear most of these sounds, or sounds near to them."""
        kept = [word for word in words if len(word) > 1][-_WORDS:]
        parts: list[str] = []
        values: list[object] = []
        for at, word in enumerate(kept):
            near = self._near(word, typing=typing, begun=typing and word == words[-1])
            if near:
                parts.append(f"SELECT {at} AS word, oid FROM person_key WHERE key IN"
                             f" ({_marks(near)})")  # fmt: skip
                values += near
        if not parts:
            return set()
        rows = self._db.execute(
            f"SELECT oid FROM ({' UNION ALL '.join(parts)}) GROUP BY oid"
            " ORDER BY count(DISTINCT word) DESC, count(*) DESC LIMIT ?",
            (*values, CANDIDATES if typing else CANDIDATES_WHOLE),
        )
        return {str(row[0]) for row in rows}

    def _near(self, word: str, *, typing: bool, begun: bool) -> list[str]:
        """Return the sounds of the registry that may be this one, the likeliest first.

        Those with the same first letter are compared.
        """
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        known = self._sounds_from(word[0])
        least = _NEAR if typing else _NEAR_WHOLE
        found = extract(word, known, scorer=ratio, score_cutoff=least, limit=_SOUNDS)
        near = [key for key, _, _ in found]
        if begun:
            near += [key for key in known if key.startswith(word) and key not in near]
        return near[: 4 * _SOUNDS]

    def _sounds_from(self, first: str) -> list[str]:
        """Return the sounds that begin with a letter, looked up once for each unit of work.

        A step from one to the next is a look into the index, so that it matters how many
        sounds there are and not how many people.
        """
        if first in self._known:
            return self._known[first]
        rows = self._db.execute(
            "WITH RECURSIVE sound (key) AS ("
            " SELECT min(key) FROM person_key WHERE key >= ?1 AND key < ?2 UNION ALL"
            " SELECT (SELECT min(key) FROM person_key WHERE key > sound.key AND key < ?2)"
            " FROM sound WHERE sound.key IS NOT NULL)"
            " SELECT key FROM sound WHERE key IS NOT NULL",
            (first, chr(ord(first) + 1)),
        )
        return self._known.setdefault(first, [str(row[0]) for row in rows])

    def _with_part(self, part: str) -> list[str]:
        """Return the people in whose name or degrees these letters stand one after another."""
        rows = self._db.execute(
            "SELECT DISTINCT p.root FROM search_part AS s JOIN appearance_row AS a"
            " ON a.oid = s.oid JOIN person_row AS p ON p.oid = a.person"
            " WHERE search_part MATCH ? LIMIT ?",
            (f'names : "{part}"', FOUND),
        )
        return [str(row[0]) for row in rows]

    def _spellings(self, cards: Collection[str]) -> list[tuple[str, str]]:
        """Return the person and each spelling of the name for these cards."""
        wanted = list(cards)
        rows = self._db.execute(
            f"SELECT root, name FROM person_row WHERE oid IN ({_marks(wanted)}) UNION"
            " SELECT p.root, a.name FROM appearance_row AS a JOIN person_row AS p"
            f" ON p.oid = a.person WHERE a.person IN ({_marks(wanted)})",
            (*wanted, *wanted),
        )
        return [(str(root), str(name)) for root, name in rows]

    def namesakes(self, name: str, limit: int) -> tuple[PersonRow, ...]:
        """Return the people whose whole name is like this one, the likest first."""
        scores = self._names(typed_text(name), typing=False)
        hidden = set(self._hidden())
        best = sorted(
            (root for root in scores if root not in hidden), key=lambda one: (-scores[one], one)
        )[:limit]
        rows = self._db.execute(
            f"SELECT {_ROW} {_FROM} WHERE p.listed = 1 AND p.oid IN ({_marks(best)})", best
        )
        found = (_row(row, scores[str(row[0])]) for row in rows)
        return self._seen(sorted(found, key=lambda row: (-row.likeness, row.id)))

    # One person

    def root(self, card: ObjectId) -> ObjectId | None:
        """Return the card that stands for a person, by any of his cards."""
        row = self._db.execute("SELECT root FROM person_row WHERE oid = ?", (card,)).fetchone()
        return None if row is None else ObjectId(row[0])

    def cards(self, root: ObjectId) -> list[ObjectId]:
        """Return all cards of a person, the oldest first."""
        row = self._db.execute("SELECT nip FROM person_row WHERE oid = ?", (root,)).fetchone()
        if row is None:
            return []
        return self.with_nip(str(row[0])) if row[0] else [root]

    def with_nip(self, nip: str) -> list[ObjectId]:
        """Return the cards with this number, the oldest first."""
        rows = self._db.execute(
            "SELECT oid FROM person_row WHERE nip = ? AND nip <> '' ORDER BY created_t, oid",
            (nip,),
        )
        return [ObjectId(row[0]) for row in rows]

    def with_old_nip(self, nip_old: str) -> list[ObjectId]:
        """Return the people with this old number."""
        rows = self._db.execute(
            "SELECT DISTINCT root FROM person_row WHERE nip_old = ? AND nip_old <> ''", (nip_old,)
        )
        return [ObjectId(row[0]) for row in rows]

    def respondents(self, person: ObjectId, *, all_cases: bool = False) -> list[ObjectId]:
        """Return where a person appears, the latest first; by any of his cards.

        ``all_cases`` takes in those that the officer may not see.
        """
        seen = "1" if all_cases else visible_case("r.case_oid")
        values = () if all_cases else (self._officer,)
        rows = self._db.execute(
            "SELECT a.oid FROM appearance_row AS a JOIN respondent_row AS r ON r.oid = a.oid"
            f" WHERE a.person IN ({self._cards}) AND {seen}"
            " ORDER BY a.created_t DESC, a.oid DESC",
            (person, person, *values),
        )
        return [ObjectId(row[0]) for row in rows]

    def on_card(self, card: ObjectId) -> list[ObjectId]:
        """Return the respondents of one card alone, whoever may see them."""
        rows = self._db.execute("SELECT oid FROM appearance_row WHERE person = ?", (card,))
        return [ObjectId(row[0]) for row in rows]

    def prior_sanctions(self, person: ObjectId) -> list[ObjectId]:
        """Return the sanctions from before that were entered for a person."""
        rows = self._db.execute(
            f"SELECT oid FROM prior_sanction_row WHERE person IN ({self._cards})"
            " ORDER BY created_t, oid",
            (person, person),
        )
        return [ObjectId(row[0]) for row in rows]

    _cards: Final = (
        "SELECT oid FROM person_row WHERE oid = ? UNION SELECT twin.oid FROM person_row AS one"
        " JOIN person_row AS twin ON twin.nip = one.nip AND twin.nip <> '' WHERE one.oid = ?"
    )

    def differences(self, cards: Collection[ObjectId]) -> list[tuple[ObjectId, ObjectId, ObjectId]]:
        """Return who is not one with these cards: the saying, the card, the other card."""
        wanted = list(cards)
        marks = _marks(wanted)
        rows = self._db.execute(
            f"SELECT oid, one, other FROM person_difference_row WHERE one IN ({marks}) UNION"
            f" SELECT oid, other, one FROM person_difference_row WHERE other IN ({marks})",
            (*wanted, *wanted),
        )
        return [(ObjectId(a), ObjectId(b), ObjectId(c)) for a, b, c in rows]

    # Who may be one

    def without_nip(self, limit: int) -> list[ObjectId]:
        """Return the people without a number, the latest first."""
        rows = self._db.execute(
            "SELECT oid FROM person_row WHERE listed = 1 AND nip = ''"
            " ORDER BY latest_t DESC, oid LIMIT ?",
            (limit,),
        )
        return [ObjectId(row[0]) for row in rows]

    def of_one_birth(self, limit: int) -> list[tuple[ObjectId, ObjectId]]:
        """Return pairs of different numbers with one date of birth and a sound in common."""
        rows = self._db.execute(
            "SELECT DISTINCT a.oid, b.oid FROM person_row AS a JOIN person_row AS b"
            " ON b.born = a.born AND b.oid > a.oid JOIN person_key AS k ON k.oid = a.oid"
            " JOIN person_key AS l ON l.oid = b.oid AND l.key = k.key"
            " WHERE a.born <> '' AND a.listed = 1 AND b.listed = 1 LIMIT ?",
            (limit,),
        )
        return [(ObjectId(one), ObjectId(other)) for one, other in rows]


_BEGUN: Final = 90
"""What a part of a name from its middle is worth."""


def _row(row: Sequence[object], score: int = 0) -> PersonRow:
    oid, name, nip, asn_type, position, unit, count, sanctions, latest, case, number = row[:11]
    return PersonRow(
        ObjectId(str(oid)), str(name), str(nip), str(asn_type), str(position), str(unit),
        int(str(count)), int(str(sanctions)), str(latest), str(case), str(number), score,
    )  # fmt: skip


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))
