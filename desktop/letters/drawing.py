"""From the case to the values that a form's sentences can say.

The case says its part in :mod:`desktop.letters.case_values`; officials and office are copied
as they stand today. What somebody typed into the form comes last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.office import office_view, officials
from desktop.cases.rules import law_of
from desktop.cases.views import OfficeView, OfficialView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.model import Authority
from desktop.law.packs import Law
from desktop.letters.case_values import put_case, regulations
from desktop.letters.filling import Setting
from desktop.letters.forms import About, FieldKind, Form, FormField, Numbering
from desktop.letters.gather import (
    Wishes,
    chosen_official,
    copies_of,
    letterhead,
    official_of,
    security_of,
)
from desktop.letters.leak_check import REASON
from desktop.letters.model import HeadKind, Letterhead, Official, StyleProfile
from desktop.letters.office_style import OfficeStyle, style_on
from desktop.letters.ports import LetterUnit
from desktop.letters.signature_lines import in_post_capitals
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, SIGNING_WISHES
from desktop.letters.values import Values, official_entry
from desktop.letters.wording import Wording

KNOWN_WISHES: Final = frozenset({"sifat", "tembusan", "tempat", "kop", REASON, *SIGNING_WISHES})
"""What can be said of every letter besides the fields of its form."""

_MARKED: Final = frozenset({"SR", "R"})
_GOVERNMENT: Final = re.compile(r"^pemerintah\s+", re.IGNORECASE)
_SECRETARY: Final = re.compile(r"sekretaris daerah\b", re.IGNORECASE)
"""Who signs on the paper of the regional secretariat."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a letter is filled with, how it looks, and who signs and receives it."""

    values: Values
    setting: Setting
    style: StyleProfile
    signer: Official
    addressee: str
    security: str


def draw(
    unit: LetterUnit,
    form: Form,
    wording: Wording,
    case: Obj,
    people: Sequence[Obj],
    wishes: Wishes,
    today: date,
    *,
    number: str,
    draft_number: str,
) -> Drawn:
    """Gather what a form's letter is made of; what is missing stays empty.

    Raises ``Refused``: ``letter.unknown_wish`` (key, known), ``letter.several_values``
    (field, name), and those of the fields, officials and style.
    """
    _refuse_unknown(form, wishes)
    tables, office = law_of(unit), office_view(unit)
    dated = wishes.dated or today
    look = style_on(unit, dated).style
    style = look.for_form(form)
    values = Values(style.month_style, office.zone or "WIB")
    in_post = officials(unit, dated)
    ppk = official_of(tables, chosen_official(in_post, None, ppk=True))
    wanted = wishes.addressee if form.addressee == "ppk" else None
    addressed = official_of(tables, chosen_official(in_post, wanted, ppk=True))
    signer = _signer(tables, form, in_post, wishes)
    place = str(wishes.values.get("tempat") or office.place)
    _put_office(values, tables, office, ppk)
    _put_letter(values, form, dated, place, number or draft_number, addressed, signer)
    put_case(values, unit, tables, case, people)
    values.put_list("mengingat", regulations(tables, form, case, people, dated))
    _put_fields(values, form, wording, wishes, in_post, tables)
    security = security_of(str(wishes.values.get("sifat") or form.security)).value
    head = _head(form, wishes, signer)
    return Drawn(
        values,
        Setting(
            letterhead=letterhead_of(unit, head, office, ppk, look),
            number=number,
            draft_number=draft_number,
            date=dated,
            place=place,
            security_mark=wording.fill(f"tanda_{security}") if security in _MARKED else "",
            signer=signer if form.signer else None,
            addressee=tuple(addressee_lines(form, wording, values, addressed)),
            grade=security,
            copies=copies_of(wishes.values.get("tembusan"), office) if form.copies else (),
            on_behalf_of=str(wishes.values.get(PRINCIPAL) or ""),
            through=str(wishes.values.get(BETWEEN) or ""),
        ),
        style,
        signer,
        values.text("tujuan.nama") or values.text("tujuan"),
        security,
    )


def _refuse_unknown(form: Form, wishes: Wishes) -> None:
    known = KNOWN_WISHES | {asked.name for asked in form.field}
    unknown = sorted(set(wishes.values) - known)
    if unknown:
        raise Refused("letter.unknown_wish", key=unknown[0], known=sorted(known))


def _head(form: Form, wishes: Wishes, signer: Official) -> HeadKind:
    """Return whose paper it is: as chosen for this letter, else as the form and signer say."""
    chosen = str(wishes.values.get("kop") or "")
    if chosen == "TANPA":
        return HeadKind.NONE
    if chosen:
        try:
            return HeadKind(chosen)
        except ValueError:
            known = ["TANPA", *(kind.value for kind in HeadKind if kind.value)]
            raise Refused("letter.unknown_choice", field="kop", known=known) from None
    if form.letterhead is HeadKind.OFFICE and _SECRETARY.match(signer.post):
        return HeadKind.SECRETARIAT
    return form.letterhead


def letterhead_of(
    unit: LetterUnit, head: HeadKind, office: OfficeView, ppk: Official, look: OfficeStyle
) -> Letterhead:
    """Return the head of a paper: the office's, the head of region's, the secretariat's."""
    if head is HeadKind.NONE:
        return Letterhead(government="", office=(office.name,), kind=HeadKind.NONE)
    free = look.preprinted_mm(head)
    if head is HeadKind.HEAD_OF_REGION:
        emblem = look.emblem
        picture = unit.files.named(emblem.sha256, emblem.size) if emblem and not free else b""
        return Letterhead(
            government="", office=(ppk.post,), crest=picture, kind=head, preprinted_mm=free
        )
    own = letterhead(unit, office, free)
    if head is HeadKind.OFFICE:
        return own
    return Letterhead(
        government=own.government,
        office=(look.setda_name,),
        address=look.setda_address,
        crest=own.crest,
        preprinted_mm=free,
        kind=head,
    )


def _signer(tables: Law, form: Form, in_post: Sequence[OfficialView], wishes: Wishes) -> Official:
    chosen = chosen_official(in_post, wishes.signer, ppk=form.signer == "ppk")
    return official_of(tables, chosen)


def addressee_lines(form: Form, wording: Wording, values: Values, ppk: Official) -> Iterator[str]:
    """Yield the lines below ``Yth.``; nobody for a titled document."""
    match form.addressee:
        case "ppk":
            yield ppk.titled_post()
            yield wording.fill("selaku_ppk")
            yield f"{wording.fill('di')} {ppk.place}"
        case "terlapor":
            yield values.text("terlapor.nama")
            yield values.text("terlapor.jabatan")
            yield f"{wording.fill('di')} {values.text('surat.tempat')}"
        case "lembaga":
            yield values.text("pusat.sebutan")
            yield f"{wording.fill('di')} {values.text('pusat.tempat')}"
        case "isian":
            yield from (row["teks"] for row in values.lists.get("tujuan", ()))


# --- what is put under which name ---------------------------------------------------------


def _put_office(values: Values, tables: Law, office: OfficeView, ppk: Official) -> None:
    values.put("kantor.nama", " ".join(office.name.splitlines()))
    values.put("kantor.pemda", office.government)
    values.put("kantor.daerah", _GOVERNMENT.sub("", office.government))
    values.put("kantor.tempat", office.place)
    values.put("kantor.alamat", ", ".join(office.address))
    values.put_person("kepala", official_entry(ppk))
    values.put("kepala.jabatan_kapital", in_post_capitals(ppk.titled_post()))
    authority = tables.find(Authority, office.authority)
    values.put("pusat.nama", authority.name if authority else "")
    values.put("pusat.singkatan", authority.short_name if authority else "")
    values.put("pusat.sebutan", authority.addressee if authority else "")
    values.put("pusat.tempat", authority.place if authority else "")


def _put_letter(
    values: Values,
    form: Form,
    dated: date,
    place: str,
    number: str,
    addressed: Official,
    signer: Official,
) -> None:
    outside = form.numbering is not Numbering.OWN
    values.put("surat.nomor", "……………" if outside and not number else number)
    values.put_date("surat.tanggal", dated)
    values.put("surat.tahun", str(dated.year))
    values.put("surat.tempat", place)
    values.put_person("penanda", official_entry(signer))
    values.put("penanda.jabatan_kapital", in_post_capitals(signer.titled_post()))
    if form.addressee == "ppk":
        values.put_person("tujuan", official_entry(addressed))


# --- what was typed -----------------------------------------------------------------------


def _put_fields(
    values: Values,
    form: Form,
    wording: Wording,
    wishes: Wishes,
    in_post: Sequence[OfficialView],
    tables: Law,
) -> None:
    for asked in form.field:
        typed = wishes.values.get(asked.name)
        if typed in (None, "", []):
            _put_default(values, asked, wording)
        elif asked.kind is FieldKind.OFFICIAL:
            _put_official(values, asked, typed, in_post, tables)
        else:
            values.put_field(asked, typed)


def _put_default(values: Values, asked: FormField, wording: Wording) -> None:
    """Take a field's value from another name (``=tim``), or from a sentence of its own."""
    if asked.default.startswith("="):
        source = asked.default[1:]
        if source in values.lists:
            values.put_list(asked.name, values.lists[source])
            return
        for form in ("", ".hari", ".huruf", ".lengkap", ".terbilang"):
            values.put(f"{asked.name}{form}", values.text(f"{source}{form}"))
        values.keep_latest(asked.name, [values.days.get(source)])
        return
    values.put_field(asked, None)
    if asked.default:
        values.put(asked.name, wording.loosely(asked.default, values.texts))


def _put_official(
    values: Values,
    asked: FormField,
    typed: Json,
    in_post: Sequence[OfficialView],
    tables: Law,
) -> None:
    found = official_of(tables, chosen_official(in_post, ObjectId(str(typed)), ppk=False))
    entry = official_entry(found)
    values.put_person(asked.name, entry)
    values.put(asked.name, entry["nama"])


def people_for(form: Form, people: Sequence[Obj]) -> Sequence[Obj]:
    """Return the people if they fit the form.

    Raises ``Refused``: ``letter.wrong_count`` (kind, about, found), ``letter.wrong_asn_type``
    (kind, name, asn_type, known).
    """
    count = len(people)
    fits = {About.ONE: count == 1, About.SEVERAL: count > 1}.get(form.about, count > 0)
    if not fits:
        raise Refused("letter.wrong_count", kind=form.code, about=form.about.value, found=count)
    for person in people if form.asn_types else ():
        asn_type = person.text("asn_type")
        if asn_type not in form.asn_types:
            known = list(form.asn_types)
            raise Refused(
                *("letter.wrong_asn_type",),
                kind=form.code, name=person.text("name"), asn_type=asn_type, known=known,
            )  # fmt: skip
    return people
