"""Layout of the capture sheet: four short parts in the order of the form, two signatures."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import CaptureSheet
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.custody_receipt.letter import digits_in_groups, size_words
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document
from reports_templates.signing import two_signatures
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "label_perkara", "label_bukti", "bagian_akun", "label_platform"),
            *("label_akun", "label_tampil", "label_id", "label_tautan", "label_tautan_asal"),
            *("bagian_waktu", "label_waktu", "label_masih", "label_arsip", "bagian_orang"),
            *("label_oleh", "label_alat", "label_saksi", "label_jabatan_saksi", "bagian_berkas"),
            *("label_berkas", "label_ukuran", "label_sidik", "label_catatan", "isian"),
            *("penangkap", "saksi", "nama", "jabatan", "tanggal"),
        ),
        sentence(),
    ),
    "ukuran": sentence("jumlah"),
    "tempat_tanggal": sentence("tempat tanggal"),
    "kaki": sentence("perkara"),
    "halaman": sentence("halaman jumlah"),
}

_LABEL: Final = 46 * mm
"""Width of the column of labels, so that the colons of all parts stand below each other."""
_ALWAYS: Final = {"label_akun", "label_tautan", "label_waktu", "label_saksi"}
"""Rows that leave room to write where nothing was entered."""


def document(data: CaptureSheet, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the sheet; a draft is marked like any other."""
    say = wording.fill
    story: list[Flowable] = [paragraph(say("judul"), resized(sheet.title, 13)), Spacer(0, 4 * mm)]
    for title, pairs in _parts(data, wording):
        shown = [(key, text) for key, text in pairs if text or key in _ALWAYS]
        if not shown:
            continue
        if title:
            story += [CondPageBreak(25 * mm), paragraph(say(title), sheet.strong)]
        rows = [Field(say(key), text or say("isian")) for key, text in shown]
        story += [tables.fact_table(rows, sheet, indent=0, label=_LABEL), Spacer(0, 3 * mm)]
    dated = say("tempat_tanggal", tempat=data.place, tanggal=long_date(data.made_on))
    story += [
        paragraph(dated, sheet.plain),
        Spacer(0, 2 * mm),
        two_signatures(_signers(data, wording), sheet),
    ]
    border = Border(
        letterhead=data.letterhead,
        footer=say("kaki", perkara=data.register_number),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    author = ", ".join(data.letterhead.office)
    return Document(story, border, title=say("judul"), author=author, day=data.made_on)


def _parts(
    data: CaptureSheet, wording: Wording
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    return (
        ("", (("label_perkara", data.register_number), ("label_bukti", data.title))),
        (
            "bagian_akun",
            (
                ("label_platform", data.platform),
                ("label_akun", data.account),
                ("label_tampil", data.account_name),
                ("label_id", data.account_id),
                ("label_tautan", data.link),
                ("label_tautan_asal", data.link_pasted),
            ),
        ),
        (
            "bagian_waktu",
            (
                ("label_waktu", data.seen_at),
                ("label_masih", data.online),
                ("label_arsip", "\n".join(data.archives)),
            ),
        ),
        (
            "bagian_orang",
            (
                ("label_oleh", data.captured_by),
                ("label_alat", data.device),
                ("label_saksi", data.witness),
                ("label_jabatan_saksi", data.witness_post),
            ),
        ),
        (
            "bagian_berkas",
            (
                ("label_berkas", data.file_name),
                ("label_ukuran", size_words(data.size, wording)),
                ("label_sidik", digits_in_groups(data.sha256)),
                ("label_catatan", data.note),
            ),
        ),
    )


def _signers(data: CaptureSheet, wording: Wording) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    blank = wording.fill("isian")
    sides = (("penangkap", data.captured_by, ""), ("saksi", data.witness, data.witness_post))
    return [
        (
            wording.fill(side),
            (
                (wording.fill("nama"), name or blank),
                (wording.fill("jabatan"), post or blank),
                (wording.fill("tanggal"), blank),
            ),
        )
        for side, name, post in sides
    ]
