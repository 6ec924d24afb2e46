"""What the sentences of a letter can say: the case, its people and papers, under plain names.

Names are Indonesian words joined by full stops (``terlapor.nama``, ``dokumen.BAP.tanggal``),
because an office that rewords a sentence reads them. A date also comes as ``….hari``,
``….huruf`` and ``….lengkap``, a number as ``….huruf`` and ``….terbilang``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.law.dates import date_in_words, long_date, terbilang, time_of_day, weekday
from desktop.letters.compose import enumerated, written_date
from desktop.letters.forms import FieldKind, FormField
from desktop.letters.model import MonthStyle, Official
from desktop.letters.names import NBSP, AsnType, PersonName, nip_label, show_nip

Entry = Mapping[str, str]
"""One row of a list: names inside the row, without the list's own name."""

LINES_LIMIT: Final = 500
TEXT_LIMIT: Final = 20_000

DATE_FORMS: Final = ("", ".hari", ".huruf", ".lengkap")
NUMBER_FORMS: Final = ("", ".huruf", ".terbilang")
PERSON: Final = (
    *("nama", "nip", "label_nip", "pangkat", "golongan", "pangkat_golongan"),
    *("jabatan", "unit", "instansi"),
)
"""What is known of any person; whatever is empty is not printed."""


@dataclass(slots=True)
class Values:
    """Texts and lists by their names; an empty text is one that is not there."""

    month_style: MonthStyle = MonthStyle.WORD
    zone: str = "WIB"
    texts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    """Every date put in, as a date."""

    def put(self, name: str, text: str | None) -> None:
        """Set one text."""
        self.texts[name] = (text or "").strip()

    def put_date(self, name: str, day: date | None) -> None:
        """Set a date in all its forms."""
        if day is not None:
            self.days[name] = day
        self.texts |= {f"{name}{form}": text for form, text in self._dated(day).items()}

    def keep_latest(self, name: str, days: Iterable[date | None]) -> None:
        """Keep the last of several days, where the texts name each by itself."""
        known = [day for day in days if day is not None]
        if known:
            self.days[name] = max(known)

    def put_number(self, name: str, number: int | None) -> None:
        """Set a whole number in all its forms."""
        self.texts |= {f"{name}{form}": text for form, text in numbered_forms(number).items()}

    def put_person(self, name: str, person: Entry) -> None:
        """Set everything known of a person."""
        self.texts |= {f"{name}.{key}": value for key, value in person.items()}

    def put_list(self, name: str, rows: Iterable[Entry]) -> None:
        """Set a list; ``NAME.jumlah`` counts it, and every row gets its ``no``."""
        kept = [{"no": str(at), **row} for at, row in enumerate(rows, start=1)]
        self.lists[name] = tuple(kept)
        self.put_number(f"{name}.jumlah", len(kept))

    def _dated(self, day: date | None) -> dict[str, str]:
        if day is None:
            return dict.fromkeys(DATE_FORMS, "")
        said = (written_date(day, self.month_style), weekday(day), date_in_words(day))
        whole = f"{weekday(day)}, {long_date(day).replace(' ', NBSP)}"
        return dict(zip(DATE_FORMS, (*said, whole), strict=True))

    def has(self, condition: str, row: Entry | None = None) -> bool:
        """Say whether ``name`` is there, or for ``name=value`` whether it is that."""
        name, equals, wanted = condition.partition("=")
        found = self.text(name, row)
        if equals:
            return found == wanted
        return bool(found) or bool(self.lists.get(name))

    def text(self, name: str, row: Entry | None = None) -> str:
        """Return a text: of the row at hand, else of the letter."""
        if row is not None and name in row:
            return row[name]
        return self.texts.get(name, "")

    # --- what was typed -------------------------------------------------------------------

    def put_field(self, asked: FormField, typed: Json) -> None:
        """Read what was typed into a field and set it.

        Raises ``Refused``: ``letter.field_type`` (field, wanted), ``letter.unknown_choice``
        (field, known), ``letter.field_too_long`` (field, limit).
        """
        name = asked.name
        match asked.kind:
            case FieldKind.LINE | FieldKind.TEXT:
                self.put(name, _text(asked, typed))
            case FieldKind.CHOICE:
                self.put(name, _choice(asked, typed))
            case FieldKind.DATE:
                self.put_date(name, _date(asked, typed))
            case FieldKind.TIME:
                moment = _time(asked, typed)
                self.put(name, time_of_day(moment, self.zone) if moment else "")
            case FieldKind.NUMBER:
                self.put_number(name, _number(asked, typed))
            case FieldKind.LINES:
                lines = _lines(asked, typed)
                self.put_list(name, ({"teks": line} for line in lines))
                self.put(name, enumerated(lines))
                self.put(f"{name}.baris", "\n".join(lines))
            case FieldKind.TABLE:
                self.put_list(name, [self._row(asked, row) for row in _rows(asked, typed)])
            case FieldKind.OFFICIAL:
                self.put(name, _text(asked, typed))

    def _row(self, asked: FormField, untrusted_row: Mapping[str, Json]) -> Entry:
        known = {column.name: column for column in asked.columns}
        for key in untrusted_row:
            if key not in known:
                raise Refused("field.unknown", field=f"{asked.name}.{key}", known=sorted(known))
        inside = Values(self.month_style, self.zone)
        for key, column in known.items():
            inside.put_field(column, untrusted_row.get(key))
        row = inside.texts
        return {**row, "nip": show_nip(row["nip"])} if row.get("nip") else row


def person_entry(
    name: PersonName,
    *,
    nip: str = "",
    asn_type: AsnType = AsnType.PNS,
    rank: str = "",
    grade: str = "",
    position: str = "",
    unit: str = "",
    institution: str = "",
) -> dict[str, str]:
    """Return what is known of a person under the names of ``PERSON``."""
    both = f"{rank} ({grade})" if rank and grade else rank or grade
    return {
        "nama": name.full(),
        "nip": show_nip(nip) if nip else "",
        "label_nip": nip_label(asn_type),
        "pangkat": rank,
        "golongan": grade,
        "pangkat_golongan": both,
        "jabatan": position,
        "unit": unit,
        "instansi": institution,
    }


def official_entry(official: Official) -> dict[str, str]:
    """Return an official under the names of ``PERSON``, and how he is spoken to."""
    person = person_entry(
        official.name, nip=official.nip, rank=official.rank, position=official.titled_post()
    )
    return {
        **person,
        "sapaan": official.pronoun,
        "sebutan": official.address,
        "tempat": official.place,
    }


def numbered_forms(number: int | None) -> dict[str, str]:
    """Return ``6``, ``enam`` and ``6 (enam)`` by ``NUMBER_FORMS``."""
    if number is None:
        return dict.fromkeys(NUMBER_FORMS, "")
    words = terbilang(number)
    return dict(zip(NUMBER_FORMS, (str(number), words, f"{number}{NBSP}({words})"), strict=True))


def forms_of(asked: FormField) -> Sequence[str]:
    """Return the names under which a field is offered to sentences."""
    match asked.kind:
        case FieldKind.DATE:
            return [f"{asked.name}{form}" for form in DATE_FORMS]
        case FieldKind.NUMBER:
            return [f"{asked.name}{form}" for form in NUMBER_FORMS]
        case FieldKind.LINES | FieldKind.TABLE:
            below = [f"{asked.name}.baris"] if asked.kind is FieldKind.LINES else []
            return [asked.name, *below, *(f"{asked.name}.jumlah{form}" for form in NUMBER_FORMS)]
        case FieldKind.OFFICIAL:
            return [asked.name, *(f"{asked.name}.{key}" for key in PERSON)]
        case _:
            return [asked.name]


# --- readers ------------------------------------------------------------------------------


def _wrong(asked: FormField) -> Refused:
    return Refused("letter.field_type", field=asked.name, wanted=asked.kind.value)


def _text(asked: FormField, typed: Json) -> str:
    if typed is None:
        return ""
    if isinstance(typed, bool) or not isinstance(typed, str | int):
        raise _wrong(asked)
    limit = TEXT_LIMIT if asked.kind is FieldKind.TEXT else LINES_LIMIT
    if len(str(typed)) > limit:
        raise Refused("letter.field_too_long", field=asked.name, limit=limit)
    text = str(typed).strip()
    return text if asked.kind is FieldKind.TEXT else " ".join(text.split())


def _choice(asked: FormField, typed: Json) -> str:
    text = _text(asked, typed)
    if text and text not in asked.choices:
        raise Refused("letter.unknown_choice", field=asked.name, known=list(asked.choices))
    return text


def _date(asked: FormField, typed: Json) -> date | None:
    text = _text(asked, typed)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise _wrong(asked) from None


def _time(asked: FormField, typed: Json) -> time | None:
    text = _text(asked, typed).replace(".", ":")
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        raise _wrong(asked) from None


def _number(asked: FormField, typed: Json) -> int | None:
    text = _text(asked, typed)
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or len(text) > 12:
        raise _wrong(asked)
    return int(text)


def _lines(asked: FormField, typed: Json) -> list[str]:
    """Return the entries of a list; one text has them parted by semicolons or line ends."""
    if isinstance(typed, str):
        typed = typed.replace("\n", ";").split(";")
    if typed is None:
        return []
    if not isinstance(typed, list) or len(typed) > LINES_LIMIT:
        raise _wrong(asked)
    return [line for one in typed if (line := _text(asked, one))]


def _rows(asked: FormField, typed: Json) -> list[Mapping[str, Json]]:
    if isinstance(typed, str) and typed.strip():
        import msgspec

        try:
            typed = msgspec.json.decode(typed)
        except msgspec.MsgspecError:
            raise _wrong(asked) from None
    if typed in (None, ""):
        return []
    if not isinstance(typed, list) or len(typed) > LINES_LIMIT:
        raise _wrong(asked)
    if not all(isinstance(row, dict) for row in typed):
        raise _wrong(asked)
    return typed
