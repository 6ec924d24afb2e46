"""Searching everything: by words from their beginning, by parts of names and numbers, in files.

Common words are the slow case of a full-text index. So nothing is ever sorted by the engine:
rows are numbered by age, at most the ``WINDOW`` newest of each word are looked at, the rarest
word decides, and common ones are only asked whether they stand in what the rare ones left.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any, Final

from db.blobs import BlobBox, BlobRef
from db.engine import Connection
from db.person_store import PersonStore
from db.search_index import squeezed, typed_text
from desktop.cases.finding import PAGED, FileToRead, PlaceFound, Ranked, ReadFiles, TopFound
from desktop.cases.names import sounds
from desktop.clock import Clock
from desktop.ids import ObjectId

WINDOW: Final = 2000
"""Rows of one word that are looked at, the newest."""
WORD_LIMIT: Final = 8
"""Words of a search that count; more only narrow what is narrow already."""
PAGES: Final = 1 << 16
"""Row numbers that one file's pages share; pages beyond are not kept."""
_FEW: Final = 12
"""Rows that are looked up one by one; each makes the engine begin its search anew."""
_PART: Final = 3
"""Letters from which any part of a name or number finds it; fewer find only beginnings."""
_LONG: Final = 7
"""Letters from which a word may be misspelt twice."""
_NEAR: Final = 5
"""Other spellings that are tried at once."""
_GROUPED_NUMBER: Final = re.compile(r"[0-9][0-9.\s]*")
_NAME, _SOUND, _TEXT, _FILE, _TOGETHER = 4, 3, 2, 1, 3
"""What a word counts in a name or number, when a name sounds like it, in a field, inside a
file; and all words in one place."""


@dataclass(slots=True)
class _Matches:
    """Where one word was found: row → weight, and (object, page) of files per top.

    ``pages`` are those of each file. Rows and files of a word that is ``capped`` are not
    ``placed`` before it is known which matter.
    """

    word: str
    capped: bool = False
    placed: bool = False
    rows: dict[int, int] = field(default_factory=dict)
    pages: dict[int, list[int]] = field(default_factory=dict)
    tops: dict[str, int] = field(default_factory=dict)
    newest: dict[str, int] = field(default_factory=dict)
    places: dict[str, dict[tuple[str, int], int]] = field(default_factory=dict)

    def put(self, top: str, place: tuple[str, int], weight: int, row: int) -> None:
        known = self.tops.get(top)
        if known is None:
            self.tops[top], self.newest[top], self.places[top] = weight, row, {place: weight}
            return
        if weight > known:
            self.tops[top] = weight
        if row > self.newest[top]:
            self.newest[top] = row
        self.places[top][place] = weight


class SearchStore:
    """Reads the search index, and keeps the text of files."""

    def __init__(self, connection: Connection, blobs: BlobBox, clock: Clock, officer: str) -> None:
        """``officer`` sits at the desk; the cases he is barred from are never found."""
        self._db = connection
        self._blobs = blobs
        self._clock = clock
        self._officer = officer

    # Searching

    @staticmethod
    def words(text: str) -> list[str]:
        """Return the words that hold a letter or digit; a spaced-out NIP is one word."""
        typed = typed_text(text)
        if _GROUPED_NUMBER.fullmatch(typed):
            return [squeezed(typed)]
        words = (word for word in typed.split() if squeezed(word))
        return list(dict.fromkeys(words))[:WORD_LIMIT]

    def ranked(self, text: str, *, limit: int, offset: int) -> Ranked:
        """Return a page of what holds every word: names and numbers first, then the newest."""
        near: dict[str, tuple[str, ...]] = {}
        matches = []
        for word in self.words(text):
            found = self._matches(word)
            if not (found.tops or found.capped):
                near[word] = self.near(word)
                found = self._any_of(word, near[word])
            matches.append(found)
        near = {word: others for word, others in near.items() if others}
        if not matches:
            return Ranked((), 0, capped=False, near={})
        tops, capped = self._in_common(matches)
        tops -= self._hidden
        order = sorted(tops, key=lambda top: self._merit(top, matches))
        page = (self._top(top, matches) for top in order[offset : offset + limit])
        return Ranked(tuple(page), len(order), capped, near)

    def _matches(self, word: str) -> _Matches:
        found = _Matches(word)
        part = squeezed(word)
        if len(part) >= _PART:
            self._take(found, "search_part", _quoted(part), _NAME)
        heard = " ".join(sounds(word))
        if heard:
            self._take(found, "search", f"{{sounds}} : {_quoted(heard)}", _SOUND)
        self._take(found, "search", f"{_quoted(word)} *", _TEXT)
        self._take_files(found, f"{_quoted(word)} *")
        if not found.capped:
            self._place_all(found)
        return found

    def _any_of(self, word: str, others: Sequence[str]) -> _Matches:
        """Return where any of several spellings was found."""
        found = _Matches(word)
        for other in others:
            self._take(found, "search_part", _quoted(squeezed(other)), _NAME)
        self._place(found, found.rows)
        return found

    def _take(self, found: _Matches, table: str, wanted: str, weight: int) -> None:
        rows = self._db.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?",
            (wanted, WINDOW + 1),
        ).fetchall()
        found.capped = found.capped or len(rows) > WINDOW
        for (row,) in rows[:WINDOW]:
            found.rows.setdefault(row, weight)

    def _place(self, found: _Matches, which: Iterable[int]) -> None:
        """Note under what some of the found rows are grouped."""
        found.placed = True
        rows = self._db.execute(
            "SELECT id, oid, case_oid FROM search_place"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(which)),),
        )
        for row, oid, top in rows:
            found.put(top, (oid, 0), found.rows[row], row)

    def _take_files(self, found: _Matches, wanted: str) -> None:
        rows = self._db.execute(
            "SELECT rowid FROM extract_text WHERE extract_text MATCH ? ORDER BY rowid DESC LIMIT ?",
            (wanted, WINDOW + 1),
        ).fetchall()
        found.capped = found.capped or len(rows) > WINDOW
        for (row,) in rows[:WINDOW]:
            found.pages.setdefault(row // PAGES, []).append(row % PAGES)

    def _place_all(self, found: _Matches) -> None:
        self._place(found, found.rows)
        holders = self._db.execute(
            f"{_HOLDERS} WHERE extract.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(found.pages)),),
        )
        self._put_files(found, holders)

    def _put_files(self, found: _Matches, holders: Iterable[Sequence[Any]]) -> None:
        """Note what holds the files, each given as file, object, top and row."""
        for file, oid, top, row in holders:
            if file in found.pages:
                found.put(top, (oid, min(found.pages[file])), _FILE, row)

    def _in_common(self, matches: Sequence[_Matches]) -> tuple[set[str], bool]:
        """Return what holds every word, and whether only the newest of it were looked at."""
        rare = [one for one in matches if not one.capped]
        common = [one for one in matches if one.capped]
        if rare:
            tops = set.intersection(*(set(one.tops) for one in rare))
            for one in common:
                tops = self._still(one, tops)
            return tops, False
        for one in common:
            if not one.placed:
                self._place_all(one)
        tops = set.intersection(*(set(one.tops) for one in common))
        if len(common) > 1:
            tops |= self._together(common)
        return tops, True

    def _still(self, common: _Matches, tops: set[str]) -> set[str]:
        """Return those of ``tops`` in which a common word stands."""
        rows = self._db.execute(
            "SELECT id FROM search_place WHERE case_oid IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(tops)),),
        )
        inside = [row[0] for row in rows]
        # A few rows are looked up one by one; many are picked out of all that hold the word.
        row = "rowid" if len(inside) <= _FEW else "+rowid"
        for table, wanted, weight in (
            ("search_part", _quoted(squeezed(common.word)), _NAME),
            ("search", f"{_quoted(common.word)} *", _TEXT),
        ):
            found = self._db.execute(
                f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
                f" AND {row} IN (SELECT value FROM json_each(?))",
                (wanted, json.dumps(inside)),
            )
            for (at,) in found:
                common.rows.setdefault(at, weight)
        self._place(common, [at for at in inside if at in common.rows])
        holders = self._db.execute(
            f"{_HOLDERS} WHERE place.case_oid IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(tops)),),
        )
        self._put_files(common, holders)
        return tops & set(common.tops)

    def _together(self, matches: Sequence[_Matches]) -> set[str]:
        """Return where several common words stand in one object, the newest."""
        wanted = " AND ".join(f"{_quoted(one.word)} *" for one in matches)
        both = _Matches(wanted)
        self._take(both, "search", wanted, _TEXT)
        self._place(both, both.rows)
        for one in matches:
            for top, places in both.places.items():
                seen = one.places.get(top, {})
                for place, weight in places.items():
                    if place not in seen:
                        one.put(top, place, weight, both.newest[top])
        return set(both.tops)

    def near(self, word: str) -> tuple[str, ...]:
        """Return words of names that are spelt nearly like a word, the likeliest first.

        One or two slips of the pen leave one half of a word as it is, so only names that hold
        one of the halves are compared.
        """
        from rapidfuzz import process
        from rapidfuzz.distance import DamerauLevenshtein

        part = squeezed(word)
        if len(part) <= _PART or part.isdigit():
            return ()
        half = max(_PART, len(part) // 2)
        wanted = f"{{names}} : ({_quoted(part[:half])} OR {_quoted(part[-half:])})"
        rows = self._db.execute(
            "SELECT search.names FROM search_place JOIN search ON search.rowid = search_place.id"
            " WHERE search_place.id IN (SELECT rowid FROM search_part"
            " WHERE search_part MATCH ? ORDER BY rowid DESC LIMIT ?)"
            " AND search_place.case_oid NOT IN (SELECT value FROM json_each(?))",
            (wanted, WINDOW, json.dumps(sorted(self._hidden))),
        )
        names = {key: one for row in rows for one in row[0].split() if (key := squeezed(one))}
        slips = 1 if len(part) < _LONG else 2
        close = process.extract(
            part, list(names), scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=_NEAR
        )
        return tuple(names[key] for key, _, _ in close)

    @cached_property
    def _hidden(self) -> frozenset[str]:
        """Return the cases that were taken back, what the officer is barred from, and whom."""
        rows = self._db.execute(
            "SELECT oid FROM case_row WHERE withdrawn = 1"
            " UNION SELECT case_oid FROM barred WHERE officer = ?",
            (self._officer,),
        )
        people = PersonStore(self._db, self._officer).hidden_cards()
        return frozenset((*(row[0] for row in rows), *people))

    @staticmethod
    def _merit(top: str, matches: Sequence[_Matches]) -> tuple[int, int]:
        """Return what sorts the best first: what was found where, then the newest."""
        first, *others = matches
        weight, newest = first.tops[top], first.newest[top]
        for one in others:
            weight += one.tops[top]
            newest = max(newest, one.newest[top])
        if others and _share_a_place(top, first, others):
            weight += _TOGETHER
        return (-weight, -newest)

    @staticmethod
    def _top(top: str, matches: Sequence[_Matches]) -> TopFound:
        weights: dict[tuple[str, int], int] = defaultdict(int)
        for one in matches:
            for place, weight in one.places[top].items():
                weights[place] += weight
        order = sorted(weights, key=lambda place: (-weights[place], place[1], place[0]))
        return TopFound(
            ObjectId(top), tuple(PlaceFound(ObjectId(oid), page) for oid, page in order)
        )

    # Files

    def page_text(self, sha256: str, page: int) -> tuple[str, bool]:
        """Return the text of a file's page, from 1, and whether the file has pages at all."""
        row = self._db.execute(
            "SELECT extract_text.words, extract.state = ? FROM extract JOIN extract_text"
            " ON extract_text.rowid = extract.id * ? + ? WHERE extract.sha256 = ?",
            (PAGED, PAGES, page, sha256),
        ).fetchone()
        return ("", False) if row is None else (str(row[0]), bool(row[1]))

    def to_read(self, limit: int) -> tuple[FileToRead, ...]:
        """Return files that lie here and whose text was not read yet, the newest first."""
        rows = self._db.execute(
            "SELECT place.sha256, coalesce(max(json_extract(doc, '$.size')), 0),"
            " coalesce(max(json_extract(doc, '$.file_name')), '')"
            f" FROM {_UNREAD} GROUP BY place.sha256 ORDER BY max(place.id) DESC"
        )
        found = (FileToRead(*row) for row in rows)
        here = (file for file in found if self._blobs.has(BlobRef(file.sha256, file.size)))
        return tuple(islice(here, limit))

    def unread(self) -> int:
        """Return how many files were not read yet, those not here included."""
        row = self._db.execute(f"SELECT count(DISTINCT place.sha256) FROM {_UNREAD}").fetchone()
        return int(row[0])

    def read_files(self) -> ReadFiles:
        """Return how many files were read, by how that went, and how many are to come."""
        rows = self._db.execute("SELECT state, count(*) FROM extract GROUP BY state ORDER BY 1")
        return ReadFiles({str(state): int(count) for state, count in rows}, self.unread())

    def keep_text(self, sha256: str, state: str, pages: Sequence[str]) -> None:
        """Keep how the reading of a file went, and its text page by page."""
        pages = pages[: PAGES - 1]
        now = int(self._clock.now().timestamp() * 1000)
        self._forget_text(sha256)
        self._db.execute(
            "INSERT INTO extract (sha256, state, pages, read_t) VALUES (?,?,?,?)",
            (sha256, state, len(pages), now),
        )
        file = self._db.execute("SELECT id FROM extract WHERE sha256 = ?", (sha256,)).fetchone()[0]
        self._db.executemany(
            "INSERT INTO extract_text (rowid, words) VALUES (?,?)",
            [(file * PAGES + at, text) for at, text in enumerate(pages, 1) if text.strip()],
        )

    def _forget_text(self, sha256: str) -> None:
        row = self._db.execute("SELECT id FROM extract WHERE sha256 = ?", (sha256,)).fetchone()
        if row is not None:
            first = row[0] * PAGES
            self._db.execute(
                "DELETE FROM extract_text WHERE rowid BETWEEN ? AND ?", (first, first + PAGES - 1)
            )
            self._db.execute("DELETE FROM extract WHERE id = ?", (row[0],))


_HOLDERS: Final = (
    "SELECT extract.id, place.oid, place.case_oid, place.id FROM extract"
    " JOIN search_place AS place ON place.sha256 = extract.sha256 AND place.sha256 <> ''"
)
_UNREAD: Final = (
    "search_place AS place JOIN object USING (oid)"
    " WHERE place.sha256 <> '' AND place.sha256 NOT IN (SELECT sha256 FROM extract)"
)


def _share_a_place(top: str, first: _Matches, others: Sequence[_Matches]) -> bool:
    """Say whether all words stand in one object of what was found."""
    rest = [one.places[top] for one in others]
    return any(all(place in places for places in rest) for place in first.places[top])


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
