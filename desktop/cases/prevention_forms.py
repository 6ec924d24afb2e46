"""The forms of the prevention register: which fields each kind of entry has.

The same strict readers as for cases; a key that a kind does not have is refused by name.
``docs/forms.md`` shows each form.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.cases.fields import (
    Reader,
    Reading,
    choice,
    day,
    line,
    long_text,
    many,
    one_of,
    read_form,
)
from desktop.errors import Refused
from desktop.journal.model import Json, Kind, ObjectType

DECLARATION: Final = "DEKLARASI"
PACT: Final = "PAKTA_INTEGRITAS"
SOCIALISATION: Final = "SOSIALISASI"
VULNERABLE: Final = "DAERAH_RAWAN"
MODUS: Final = "MODUS"

PERSON, INSTITUTION = "orang", "instansi"
"""Who signs an integrity pact."""

_MOST_PEOPLE: Final = 10_000_000


def count(untrusted: Json, reading: Reading) -> int:
    """Read a number of people or of papers."""
    if isinstance(untrusted, bool) or not isinstance(untrusted, int):
        raise Refused("field.type", field=reading.at, wanted="number")
    if not 0 <= untrusted <= _MOST_PEOPLE:
        raise Refused("field.number", field=reading.at, lowest=0, highest=_MOST_PEOPLE)
    return untrusted


_COMMON: Final[dict[str, Reader]] = {
    "day": day,
    "event": one_of("event"),
    "note": long_text,
}
PREVENTION: Final[dict[str, dict[str, Reader]]] = {
    DECLARATION: _COMMON | {
        "title": line,
        "place": line,
        "institution": line,
        "institutions": many(line),
        "signed": count,
        "expected": count,
        "participants": count,
    },
    PACT: _COMMON | {
        "signatory_kind": choice(PERSON, INSTITUTION),
        "signatory": line,
        "institution": line,
        "signed": count,
        "expected": count,
    },
    SOCIALISATION: _COMMON | {
        "until": day,
        "topic": line,
        "place": line,
        "institution": line,
        "speakers": many(line),
        "participants": count,
        "institutions": many(line),
        "institution_count": count,
    },
    VULNERABLE: _COMMON | {
        "until": day,
        "district": line,
        "village": line,
        "level": one_of("vulnerability_level"),
        "reason": long_text,
        "source": line,
    },
    MODUS: _COMMON | {
        "title": line,
        "category": one_of("modus_category"),
        "text": long_text,
        "cases": many(line),
    },
}  # fmt: skip

NEEDED: Final[dict[str, tuple[str, ...]]] = {
    DECLARATION: ("day", "title"),
    PACT: ("day", "signatory"),
    SOCIALISATION: ("day", "topic"),
    VULNERABLE: ("day", "district", "level"),
    MODUS: ("day", "title", "category"),
}
"""What each kind cannot be saved without."""

HEADING: Final[dict[str, tuple[str, ...]]] = {
    DECLARATION: ("title",),
    PACT: ("signatory",),
    SOCIALISATION: ("topic",),
    VULNERABLE: ("village", "district"),
    MODUS: ("title",),
}
"""The fields by which a list names an entry."""


def changes_of(
    form: Mapping[str, Reader], own: ObjectType, untrusted: Mapping[str, Json], reading: Reading
) -> dict[str, Json]:
    """Read changes by a form; an empty value clears the field (``None``).

    Raises as :func:`read_form` does; a field the object has but the form does not is refused
    as ``field.not_editable`` (field, known).
    """
    changes: dict[str, Json] = {}
    for name, value in untrusted.items():
        if name not in form:
            code = "field.not_editable" if name in own.fields else "field.unknown"
            raise Refused(code, field=name, known=sorted(form))
        changes[name] = read_form(form, {name: value}, reading).get(name)
    return changes


def meant_by(own: ObjectType, field: str, typed: str) -> Json:
    """Return the value a person meant with ``FIELD=VALUE``: numbers, lists by semicolons.

    What cannot be one is given on as typed, to be refused by name.
    """
    kind = own.fields.get(field)
    if typed == "":
        return None
    if kind is Kind.NUMBER and typed.lstrip("-").isdecimal():
        return int(typed)
    if kind is Kind.LIST:
        return [part.strip() for part in typed.split(";") if part.strip()]
    if kind is Kind.FLAG:
        return {"ya": True, "tidak": False}.get(typed.casefold(), typed)
    return typed
