"""Writing the search index: what makes an object findable, the same in every rebuild.

Two full-text tables share their row numbers with ``search_place``, which says what a row is
about: ``search`` finds words by their beginnings, ``search_part`` any part of names and
numbers. A row's number is the local place of the op that created its object, so that the
newest are found first and nothing has to be sorted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from db.engine import Connection
from db.trail import Objects
from desktop.cases.finding import READ, SEARCHED, searched_texts
from desktop.cases.names import sounds
from desktop.ids import ObjectId
from desktop.journal.model import Obj

_TABLES = ("search", "search_part", "search_place")


def squeezed(text: str) -> str:
    """Return letters and digits alone, without case and diacritics: ``Ma'rūf`` → ``maruf``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in folded if character.isalnum())


def typed_text(query: str) -> str:
    """Return what somebody typed to search, without what cannot reach the engine."""
    # A lone surrogate comes from a byte that was no UTF-8.
    return query.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ").strip()


def _forget(db: Connection, key: int | None) -> None:
    if db.execute("SELECT 1 FROM search_place WHERE id = ?", (key,)).fetchone() is None:
        return
    for table in _TABLES:
        place = "id" if table == "search_place" else "rowid"
        db.execute(f"DELETE FROM {table} WHERE {place} = ?", (key,))


def project_words(db: Connection, thing: Obj, objects: Objects) -> None:
    """Make an object findable by the fields that :data:`SEARCHED` names for its type."""
    objects.at_end("words", thing.id, lambda: _write_words(db, thing, objects), last=True)


def _write_words(db: Connection, thing: Obj, objects: Objects) -> None:
    if thing.withdrawn:
        _forget(db, objects.place(thing.id))
        return
    wanted = SEARCHED[thing.type]
    key = objects.place(thing.id)
    if not objects.is_new(thing.id):
        _forget(db, key)
    keep_words(
        db,
        key,
        thing.id,
        _top(thing, objects),
        names=_texts(thing, wanted.names),
        numbers=_texts(thing, wanted.numbers),
        words=_texts(thing, wanted.words),
        sha256=thing.text("sha256") if thing.type in READ else "",
    )


def _top(thing: Obj, objects: Objects) -> ObjectId:
    """Return what an object hangs on in the end: its case, or itself."""
    above: Obj | None = thing
    while above is not None and above.parent is not None:
        thing, above = above, objects.get(above.parent)
    return thing.id if above is None else above.id


def _texts(thing: Obj, fields: Sequence[str]) -> list[str]:
    return [text for field in fields for text in searched_texts(thing, field)]


def keep_words(
    db: Connection,
    key: int | None,
    oid: ObjectId,
    case: ObjectId,
    *,
    names: Iterable[str] = (),
    numbers: Iterable[str] = (),
    words: Iterable[str] = (),
    sha256: str = "",
) -> None:
    """Make an object findable: by words, the sound of names, any part of names and numbers.

    ``key`` is the local place of the op that created it (:meth:`Objects.place`), ``sha256``
    names its file, whose text may be read. It must not be in the index yet.
    """
    names, numbers = list(names), list(numbers)
    db.execute(
        "INSERT INTO search_place (oid, id, case_oid, sha256) VALUES (?,?,?,?)",
        (oid, key, case, sha256),
    )
    db.execute(
        "INSERT INTO search (rowid, oid, case_oid, names, numbers, words, sounds)"
        " VALUES (?,?,?,?,?,?,?)",
        (
            key,
            oid,
            case,
            " ".join(names),
            " ".join(numbers),
            "\n".join(words),
            " ".join(sounds(" ".join(names))),
        ),
    )
    if any((*names, *numbers)):
        db.execute(
            "INSERT INTO search_part (rowid, oid, case_oid, names, numbers) VALUES (?,?,?,?,?)",
            (
                key,
                oid,
                case,
                " ".join(squeezed(name) for name in names),
                " ".join(squeezed(number) for number in numbers),
            ),
        )


WORDS: Final = {otype: project_words for otype in SEARCHED}
"""What makes objects findable, by type; one of the tables of projectors."""
