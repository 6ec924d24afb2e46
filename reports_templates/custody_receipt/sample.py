"""Sample values: office, case and people do not exist."""

from __future__ import annotations

from datetime import date

from desktop.letters.model import Letterhead
from desktop.letters.papers import CustodyLine, CustodyReceipt


def sample_head() -> Letterhead:
    """Return the head of an office that does not exist."""
    return Letterhead(
        government="PEMERINTAH KABUPATEN CONTOH",
        office=("INSPEKTORAT DAERAH",),
        address=("Jalan Contoh Nomor 1, Contoh 10000", "Laman inspektorat.contoh.invalid"),
    )


def sample_receipt() -> CustodyReceipt:
    """Return a receipt for a recording handed in on a stick."""
    return CustodyReceipt(
        letterhead=sample_head(),
        place="Contoh",
        made_on=date(2026, 11, 20),
        register_number="0042/NET/2026",
        title="Rekaman video kegiatan deklarasi di lapangan desa",
        evidence_type="Video",
        file_name="VID_20240928_201544.mp4",
        size=2_147_483_648,
        sha256="0123456789abcdef" * 4,
        received_from="Pengawas Kecamatan Contoh",
        received_by="Sari Contoh",
        received_at="Kamis, 19 November 2026 pukul 10.15 WIB",
        how="Flashdisk, diserahkan langsung",
        condition="Berkas dapat diputar sampai selesai",
        original_at="Telepon genggam milik Pengawas Kecamatan Contoh",
        entries=(
            CustodyLine(
                "19 Nov 2026 10.15 WIB", "Diterima", "dari Pengawas Kecamatan Contoh", "Flashdisk"
            ),
            CustodyLine(
                "20 Nov 2026 08.30 WIB",
                "Diserahkan",
                "kepada Tim pemeriksa",
                "Salinan pada laptop pemeriksaan; asli tetap tersegel",
            ),
        ),
    )
