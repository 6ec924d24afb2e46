"""Finding things by words: in everything an officer may see, with the place of every hit.

What is searched of each type stands in :data:`SEARCHED`. Never in it: who reports, who sent
something, from whom something was received. The text inside files is searched too, once it
was read (:class:`FileToRead`, :func:`keep_text`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.cases.model import texts_in
from desktop.cases.names import sounds
from desktop.cases.ports import CaseUnit
from desktop.cases.sheet.columns import SEALED
from desktop.ids import ObjectId
from desktop.journal.model import Obj

LIMIT: Final = 20
"""Results of one page unless somebody asks for more or fewer."""
_HITS: Final = 4
"""Hits told of one result; the others are counted."""
_AROUND: Final = 70
"""Characters told before and behind a hit."""


@dataclass(frozen=True, slots=True)
class Searched:
    """The fields of a type that are searched: any part of names and numbers, words from
    their beginning."""

    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """All of them, the most telling first."""
        return (*self.numbers, *self.names, *self.words)


def _searched(names: str = "", numbers: str = "", words: str = "") -> Searched:
    return Searched(tuple(names.split()), tuple(numbers.split()), tuple(words.split()))


SEARCHED: Final[dict[str, Searched]] = {
    "case": _searched("", "register_number external_numbers", "subject account place event motive"),
    "respondent": _searched(
        "front_title name back_title",
        "nip nip_old",
        "position unit institution facts aggravating mitigating conclusion imported",
    ),
    "report": _searched("", "number", "subject"),
    "evidence": _searched("", "", "title file_name platform account url note"),
    "document": _searched("", "number", "title file_name"),
    "letter": _searched("", "number", "subject addressee"),
    "review": _searched("", "", "text finding"),
    "hq_recommendation": _searched("", "number", "reason"),
    "person": _searched("front_title name back_title", "nip nip_old", "note"),
    "prevention": _searched(
        "",
        "",
        "title topic text reason place district village institution institutions speakers"
        " signatory note",
    ),
    "prevention_file": _searched("", "", "title file_name"),
    "institution": _searched("name short_name", "", "head address note"),
}
"""What is searched of an object, by its type."""

READ: Final = ("evidence", "document", "letter", "prevention_file")
"""Types whose files are read."""


PAGED: Final = "paged"
"""How the reading of a file went whose text has pages; all others are one piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of plain text; ``hit`` when it is what was looked for."""

    text: str
    hit: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where something was found.

    ``field`` is the field of the object, or empty for the text inside its file, with the
    ``page`` from 1 when it has pages. ``name`` is what people call the object.
    """

    type: str
    object: ObjectId
    name: str
    field: str
    page: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class FoundThing:
    """A case, or another thing that stands for itself, in which everything was found.

    ``title`` and ``about`` are what people call it: number and subject of a case.
    ``more`` counts the hits that are not told.
    """

    type: str
    object: ObjectId
    title: str
    about: str
    people: tuple[str, ...]
    hits: tuple[Hit, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search found.

    ``total`` counts the results; with ``capped`` there are more, only the newest were looked
    at. ``near`` says which words were not found, and what was looked for instead.
    ``unread`` counts the files whose text is not read yet.
    """

    things: tuple[FoundThing, ...]
    total: int
    capped: bool
    near: dict[str, tuple[str, ...]]
    unread: int


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place as the index gives it: an object, or a page of its file (from 1; 0 for none)."""

    object: ObjectId
    page: int = 0


@dataclass(frozen=True, slots=True)
class TopFound:
    """What a result is grouped under, and the places in it, the best first."""

    top: ObjectId
    places: tuple[PlaceFound, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """What the index found, the best first; ``total`` and ``capped`` as in :class:`Findings`."""

    tops: tuple[TopFound, ...]
    total: int
    capped: bool
    near: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class FileToRead:
    """A file that lies in the vault and whose text was not read yet."""

    sha256: str
    size: int
    name: str


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """How far the reading of files has come, by the state of each; ``unread`` are to come."""

    states: dict[str, int]
    unread: int


def find(unit: CaseUnit, text: str, *, limit: int = LIMIT, offset: int = 0) -> Findings:
    """Return the cases and other things in which every word of a text is found."""
    ranked = unit.search.ranked(text, limit=max(0, limit), offset=max(0, offset))
    words = unit.search.words(text)
    sought = [*words, *(one for word in words for one in ranked.near.get(word, ()))]
    things = (_thing(unit, top, sought) for top in ranked.tops)
    return Findings(
        things=tuple(thing for thing in things if thing is not None),
        total=ranked.total,
        capped=ranked.capped,
        near=ranked.near,
        unread=unit.search.unread(),
    )


def files_to_read(unit: CaseUnit, limit: int) -> tuple[FileToRead, ...]:
    """Return files whose text was not read yet and which lie here, at most ``limit``."""
    return unit.search.to_read(limit)


def files_read(unit: CaseUnit) -> ReadFiles:
    """Return how far the reading of files has come."""
    return unit.search.read_files()


def keep_text(unit: CaseUnit, sha256: str, state: str, pages: Sequence[str]) -> None:
    """Keep the text of a file's pages for searching; ``state`` says how the reading went.

    No op: the text follows from the file, and every PC reads its own.
    """
    unit.search.keep_text(sha256, state, pages)


# --- telling --------------------------------------------------------------------------


def _thing(unit: CaseUnit, found: TopFound, words: Sequence[str]) -> FoundThing | None:
    top = unit.objects.get(found.top)
    if top is None:
        return None
    hits = [_hit(unit, place, words) for place in found.places[:_HITS]]
    title, about = _called(top)
    people = unit.objects.children(top.id, "respondent") if top.type == "case" else []
    return FoundThing(
        type=top.type,
        object=top.id,
        title=title,
        about=about,
        people=tuple(person.text("name") for person in people),
        hits=tuple(hit for hit in hits if hit is not None),
        more=max(0, len(found.places) - _HITS),
    )


def _called(thing: Obj) -> tuple[str, str]:
    if thing.type == "case":
        return thing.text("register_number"), thing.text("subject")
    fields = SEARCHED[thing.type].fields if thing.type in SEARCHED else ()
    texts = [text for key in ("name", "title", *fields) if (text := thing.text(key))]
    return (texts or [""])[0], ""


def _hit(unit: CaseUnit, place: PlaceFound, words: Sequence[str]) -> Hit | None:
    thing = unit.objects.get(place.object)
    if thing is None:
        return None
    if not place.page:
        field, pieces = _best_field(thing, words)
        return Hit(thing.type, thing.id, _name(thing), field, 0, pieces)
    text, paged = unit.search.page_text(thing.text("sha256"), place.page)
    pieces = pieces_of(text, spots_of(text, words))
    name = thing.text("file_name") or _name(thing)
    return Hit(thing.type, thing.id, name, "", place.page if paged else 0, pieces)


def _name(thing: Obj) -> str:
    return next((text for key in ("title", "file_name", "number", "name", "register_number")
                 if (text := thing.text(key))), "")  # fmt: skip


def _best_field(thing: Obj, words: Sequence[str]) -> tuple[str, tuple[Piece, ...]]:
    """Return the field in which most of the words are, and what stands there."""
    wanted = SEARCHED[thing.type]
    best: tuple[int, str, str, list[tuple[int, int]]] = (-1, "", "", [])
    for field in wanted.fields:
        text = " · ".join(searched_texts(thing, field))
        if not text:
            continue
        anywhere = field in wanted.names or field in wanted.numbers
        parts = [spots_of(text, [word], anywhere=anywhere) for word in words]
        if field in wanted.names:
            pairs = zip(words, parts, strict=True)
            parts = [part or _spots_by_sound(text, word) for word, part in pairs]
        count = sum(1 for part in parts if part)
        if count > best[0]:
            best = (count, field, text, _joined(spot for part in parts for spot in part))
    return best[1], pieces_of(best[2], best[3])


def searched_texts(thing: Obj, field: str) -> list[str]:
    """Return the texts of a field that are searched; of an old register's row, its cells."""
    value = thing.get(field)
    if field == "imported":
        cells = value.get("cells") if isinstance(value, dict) else None
        return [text for text in texts_in(cells) if text != SEALED]
    return [value] if isinstance(value, str) else texts_in(value)


def spots_of(text: str, words: Iterable[str], *, anywhere: bool = False) -> list[tuple[int, int]]:
    """Return where words stand in a text, as beginnings and ends, in order, not overlapping.

    Case and diacritics do not count. A word is found at the beginning of a word;
    ``anywhere`` also inside, and whatever blanks or points stand between its letters.
    """
    folded, places = _folded(text)
    found: list[tuple[int, int]] = []
    for word in words:
        wanted, _ = _folded(word)
        parts = re.findall(r"[^\W_]+", wanted)
        if not parts:
            continue
        if anywhere:
            pattern = r"[\W_]*".join(re.escape(letter) for part in parts for letter in part)
        else:
            pattern = r"(?<![^\W_])" + r"[\W_]+".join(re.escape(part) for part in parts)
        found += [(places[spot.start()], places[spot.end() - 1] + 1)
                  for spot in re.finditer(pattern, folded)]  # fmt: skip
    return _joined(found)


def _spots_by_sound(text: str, word: str) -> list[tuple[int, int]]:
    """Return where parts of a name stand that sound like a word."""
    heard = set(sounds(word))
    return [spot.span() for spot in re.finditer(r"\w+", text) if heard & set(sounds(spot[0]))]


def _joined(spots: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spots):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text without case and diacritics, and where each of its letters stood."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(letter):
                letters.append(letter)
                places.append(at)
    return "".join(letters), places


def pieces_of(text: str, spots: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """Return what stands around the first spots, in one line, the spots as pieces of their own."""
    first = spots[0][0] if spots else 0
    start = _word_edge(text, max(0, first - _AROUND))
    end = min(len(text), max(first, start) + 2 * _AROUND)
    pieces: list[Piece] = [Piece("… ")] if start else []
    at = start
    for left, right in spots:
        if left >= end:
            break
        pieces += [Piece(_line(text[at:left])), Piece(_line(text[left:right]), hit=True)]
        at = right
    pieces.append(Piece(_line(text[at : max(at, end)])))
    if end < len(text):
        pieces.append(Piece(" …"))
    return tuple(piece for piece in pieces if piece.text)


def _word_edge(text: str, at: int) -> int:
    """Return the beginning of the next word after a place that may be inside one."""
    if at == 0:
        return 0
    blank = re.compile(r"\s").search(text, at, at + 20)
    return blank.end() if blank else at


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
