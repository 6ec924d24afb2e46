"""Sample values: no letter on this sheet exists."""

from __future__ import annotations

from datetime import date

from desktop.letters.papers import AgendaBook, AgendaLine

_LONG = (
    "Rekomendasi Penjatuhan Sanksi a.n. Raden Mas Contoh Panjang Sekali Namanya"
    " Kusumadiningrat Hadiwijaya"
)


def sample_book() -> AgendaBook:
    """Return the agenda of an office that does not exist."""
    return AgendaBook(
        office="Inspektorat Daerah Kabupaten Contoh",
        agenda="Utama",
        first=date(2026, 11, 1),
        last=date(2026, 11, 22),
        made_on=date(2026, 11, 22),
        lines=(
            AgendaLine(
                serial="41",
                number="700/041/INSP/2026",
                dated="3 November 2026",
                subject=_LONG,
                addressee="Bupati Contoh",
                status="Terbit, salinan bertanda tangan dilampirkan",
            ),
            AgendaLine(
                serial="41.01",
                number="700/041.01/INSP/2026",
                dated="3 November 2026",
                subject="Surat Panggilan I a.n. Contoh Dua",
                addressee="Contoh Dua",
                status="Terbit. Surat dibuat dengan tangan saat listrik padam",
            ),
            AgendaLine(
                serial="42",
                number="700/042/INSP/2026",
                dated="4 November 2026",
                subject="Surat Pengantar",
                addressee="Kepala BKPSDM",
                status="Batal. Salah alamat",
            ),
            AgendaLine(
                serial="60",
                number="700/060/INSP/2026",
                dated="20 November 2026",
                subject="Undangan ekspose",
                addressee="Sari Contoh",
                status="Dipesan. Sampai 30 November 2026",
            ),
        ),
        gaps=(
            AgendaLine(serial="43–58", number="2026", status="Jatah PC lain (abcd2345)"),
            AgendaLine(serial="59", number="2026", status="Belum dijelaskan"),
        ),
    )
