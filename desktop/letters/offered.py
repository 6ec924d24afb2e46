"""The forms that can be written, each with its sentences checked against what they may say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from desktop.errors import Refused
from desktop.letters.forms import Form, parse_form, sentences_of
from desktop.letters.ports import Press
from desktop.letters.values import DATE_FORMS, NUMBER_FORMS, PERSON, forms_of
from desktop.letters.wording import Sentence, Wording, parse_wording, placeholders

_ANY: Final = re.compile(r"(dokumen|surat_lalu|langkah)\.[A-Za-z0-9_-]+\.([a-z_]+(\.[a-z]+)?)")
"""Papers by their type, letters by their kind, steps by their state: any code may stand there."""

_SPOKEN: Final = (*PERSON, "sapaan", "sebutan", "tempat")
_NAMES: Final = frozenset(
    {
        *(f"kantor.{key}" for key in ("nama", "pemda", "daerah", "tempat", "alamat")),
        *(f"{who}.{key}" for who in ("kepala", "penanda", "tujuan") for key in _SPOKEN),
        *("kepala.jabatan_kapital", "penanda.jabatan_kapital", "tujuan"),
        *(f"pusat.{key}" for key in ("nama", "singkatan", "sebutan", "tempat")),
        *("surat.nomor", "surat.tahun", "surat.tempat"),
        *(f"perkara.{key}" for key in ("nomor", "perihal", "tempat", "uraian")),
        *(f"laporan.{key}" for key in ("pengirim", "nomor", "perihal")),
        *(f"terlapor.{key}" for key in PERSON),
        *(f"terlapor.atasan.{key}" for key in ("nama", "nip", "jabatan")),
        *(
            f"terlapor.{key}"
            for key in (
                *("sebutan", "perbuatan", "tempat_perbuatan", "pasal", "hukum_disiplin"),
                *("memberatkan", "meringankan", "kesimpulan", "fakta", "pejabat_berwenang"),
                *("sanksi", "sanksi.kode", "sanksi.nama", "sanksi.tingkat", "sanksi.dasar"),
            )
        ),
        *("tim.nomor", "tim.dibentuk_oleh", "pembebasan.nomor", "pembebasan.plh", "upaya.nomor"),
        *(f"rekomendasi_pusat.{key}" for key in ("nomor", "judul", "alasan", "sanksi")),
        *(
            f"{name}{form}"
            for name in (
                *("surat.tanggal", "perkara.tanggal", "perkara.diterima", "laporan.tanggal"),
                *("terlapor.tanggal_perbuatan", "rekomendasi_pusat.tanggal"),
                *("tim.tanggal", "pembebasan.tanggal", "pembebasan.mulai", "upaya.tanggal"),
            )
            for form in DATE_FORMS
        ),
        *(
            f"{name}{form}"
            for name in (
                *("terlapor.jumlah", "terlapor.sanksi.bulan", "bukti.jumlah", "tim.jumlah"),
                "laporan.jumlah",
            )
            for form in NUMBER_FORMS
        ),
    }
)
_IN_ROWS: Final = frozenset(
    {
        *PERSON,
        *(name.removeprefix("terlapor.") for name in _NAMES if name.startswith("terlapor.")),
        *(
            "no",
            "teks",
            "pengirim",
            "nomor",
            "perihal",
            "tanda",
            "jenis",
            "judul",
            "sumber",
            "hash",
        ),
        *(f"tanggal{form}" for form in DATE_FORMS),
    }
)
"""What the rows of the case's own lists hold."""
_LAYOUT: Final = frozenset({"halaman", "jumlah", "nomor", "jabatan", "sifat", "urgensi"})
"""Filled in by the program where a common sentence is used."""


@lru_cache(maxsize=8)
def offered_forms(press: Press) -> Mapping[str, Form]:
    """Return the forms by their code, in the order of the press; read once a press."""
    return {form.code: form for form in map(parse_form, press.form_tables())}


def form_of(press: Press, code: str) -> Form:
    """Return one form; raises ``Refused("letter.unknown_kind", kind, known)``."""
    forms = offered_forms(press)
    if code not in forms:
        raise Refused("letter.unknown_kind", kind=code, known=list(forms))
    return forms[code]


@lru_cache(maxsize=256)
def wording_of(press: Press, form: Form) -> Wording:
    """Return the sentences of a form and the common ones, checked; raises as their reader."""
    shared, *own = map(_table, press.form_wordings(form.code))
    merged = dict(shared)
    used = sentences_of(form)
    for table in own:
        # A form may put a common sentence into its own words.
        merged |= table
    unused = sorted(own[-1].keys() - used.keys() - shared.keys())
    if unused:
        raise Refused("letter.wording_unknown_sentence", sentence=f"{form.code}: {unused[0]}")
    missing = sorted(used.keys() - merged.keys())
    if missing:
        raise Refused("letter.wording_incomplete", sentences=(form.code, *missing))
    known = names_of(form)
    contract = {key: _sentence(text, used.get(key, False), known) for key, text in merged.items()}
    return parse_wording(_toml(merged), contract)


def names_of(form: Form) -> frozenset[str]:
    """Return every name that the sentences of a form may use, but for papers and steps."""
    typed = {name for asked in form.field for name in forms_of(asked)}
    columns = {
        name for asked in form.field for column in asked.columns for name in forms_of(column)
    }
    return _NAMES | _IN_ROWS | _LAYOUT | typed | columns


def _sentence(text: str, locked: bool, known: frozenset[str]) -> Sentence:
    """Return what a sentence may say; a locked one must keep all that it says."""
    named = frozenset(placeholders(text))
    papers = frozenset(name for name in named if _ANY.fullmatch(name))
    return Sentence(must=named if locked else frozenset(), may=known | papers)


def _table(text: str) -> dict[str, str]:
    try:
        table = tomllib.loads(text).get("kalimat")
    except tomllib.TOMLDecodeError as error:
        raise Refused("letter.wording_malformed", reason=str(error)) from error
    if not isinstance(table, dict):
        raise Refused("letter.wording_malformed", reason="[kalimat]")
    return table


def _toml(table: Mapping[str, str]) -> str:
    """Return sentences as TOML again, so that one reader checks them all."""
    import json

    lines = (f"{json.dumps(key)} = {json.dumps(text)}" for key, text in table.items())
    return "\n".join(["[kalimat]", *lines])
