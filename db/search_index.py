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
from desktop.journal.model import CREATE, Obj, id_of_creation

_TABLES = ("search", "search_part", "search_place")


def squeezed(text: str) -> str:
    """Return letters and digits alone, without case and diacritics: ``Ma'rūf`` → ``maruf``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in folded if character.isalnum())


def typed_text(query: str) -> str:
    """Return what somebody typed to search, without what cannot reach the engine."""
    # A lone surrogate comes from a byte that was no UTF-8.
    return query.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ").strip()


def search_key(db: Connection, oid: ObjectId) -> int | None:
    """Return the row of an object in the search index, ``None`` for one the journal knows not."""
    rows = db.execute(
        "SELECT lsn, feed, seq FROM op WHERE oid = ? AND key = ? ORDER BY lsn", (oid, CREATE)
    ).fetchall()
    # An id follows from the creating op; others that claim it count for nothing.
    return next((lsn for lsn, feed, seq in rows if id_of_creation(feed, seq) == oid), None)


def forget_words(db: Connection, oid: ObjectId) -> None:
    """Take an object out of the search index."""
    _forget(db, search_key(db, oid))


def _forget(db: Connection, key: int | None) -> None:
    if db.execute("SELECT 1 FROM search_place WHERE id = ?", (key,)).fetchone() is None:
        return
    for table in _TABLES:
        place = "id" if table == "search_place" else "rowid"
        db.execute(f"DELETE FROM {table} WHERE {place} = ?", (key,))


def project_words(db: Connection, thing: Obj, objects: Objects) -> None:
    """Make an object findable by the fields that :data:`SEARCHED` names for its type."""
    if thing.withdrawn:
        forget_words(db, thing.id)
        return
    wanted = SEARCHED[thing.type]
    keep_words(
        db,
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
    oid: ObjectId,
    case: ObjectId,
    *,
    names: Iterable[str] = (),
    numbers: Iterable[str] = (),
    words: Iterable[str] = (),
    sha256: str = "",
) -> None:
    """Make an object findable: by words, the sound of names, any part of names and numbers.

    ``sha256`` names its file, whose text may be read.
    """
    key = search_key(db, oid)
    _forget(db, key)
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
